"""The rules of the house: who imports whom, who writes what, and who may not touch a query."""

import ast
import re
import sys
from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tortoise.models import Model

from models import creators
from models.creators import Creator
from models.database import MODULES
from models.ledger import rows as ledger_rows
from tests.factories import a_creator
from tests.frames import QueryOfTheEdge

ROOT = Path(__file__).parent.parent

NOUNS = [
    *("users", "creators", "videos", "stats", "program", "monetization", "earnings", "blocks"),
    *("tips", "coins", "lives", "gifts", "diamonds"),
    *("brands", "rate_cards", "discovery", "campaigns", "escrow", "orders", "offers"),
    *("applications", "deliverables", "cancellations"),
    *("chargebacks", "imports", "erasure", "sweeps", "demo"),
]
"""The nouns in their order: in `models/` each imports only those to its left."""

FORBIDDEN_IN_API = {"fetch_related", "refresh_from_db", "using_db", "save", "bulk_create"}
OPENERS = {"get_or_create", "update_or_create", "acquire_connection", "_in_transaction"}
OPENS_TRANSACTIONS = {"models/transactions.py", "models/migrating.py"}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def files(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def nodes(root: ast.AST) -> Iterator[ast.AST]:
    """Every node below, but for what only a type checker reads."""
    for node in ast.iter_child_nodes(root):
        if not is_type_checking(node):
            yield node
            yield from nodes(node)


def imports(path: Path) -> set[str]:
    """Dotted names of everything that a file imports, a `from` with each of its names."""
    found = set()
    for node in nodes(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)} imports relatively"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def parts_of(dotted: str, package: str) -> str | None:
    """The noun or shared part of `package` that a dotted name lies in."""
    first, *rest = dotted.split(".")
    return rest[0] if first == package and rest else None


def noun_of(path: Path) -> str | None:
    part = path.relative_to(ROOT).with_suffix("").parts[1]
    return part if part in NOUNS else None


# --- 1 to 6 --------------------------------------------------------------------------------------


def test_models_know_no_graphql_and_no_http() -> None:
    strangers = {"api", "strawberry", "graphql", "starlette", "uvicorn"}
    for path in files("models"):
        assert not {name.split(".")[0] for name in imports(path)} & strangers, name_of(path)


def test_the_edge_imports_no_orm_and_asks_no_row() -> None:
    for path in files("api"):
        assert "tortoise" not in {name.split(".")[0] for name in imports(path)}, name_of(path)
        touched = {n.attr for n in nodes(tree(path)) if isinstance(n, ast.Attribute)}
        assert not touched & FORBIDDEN_IN_API, name_of(path)


def row_classes() -> set[str]:
    """The names of all row classes as a file of `api/` could write them: users.User, User."""
    found = set()
    for module in MODULES:
        __import__(module)
        for row in vars(sys.modules[module]).values():
            if isinstance(row, type) and issubclass(row, Model) and row.__module__ == module:
                found.add(f"{module}.{row.__name__}")
    return found


def uses(path: Path) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Each place where a file of `api/` writes a row class, and the node above it."""
    rows = row_classes()
    named: dict[str, str] = {}
    for node in nodes(tree(path)):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                named[alias.asname or alias.name] = f"{node.module}.{alias.name}"

    def walk(node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Attribute | ast.Name):
                first, *rest = ast.unparse(child).split(".")
                if ".".join([named.get(first, first), *rest]) in rows:
                    yield node, child
            yield from walk(child)

    return walk(tree(path))


def annotations(path: Path) -> set[ast.AST]:
    found: set[ast.AST] = set()
    for node in ast.walk(tree(path)):
        declared: list[ast.AST | None] = []
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            given = node.args
            every = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
            declared = [node.returns, *(one.annotation for one in every if one is not None)]
        elif isinstance(node, ast.AnnAssign):
            declared = [node.annotation]
        for annotation in declared:
            found |= set(ast.walk(annotation)) if annotation is not None else set()
    return found


def arguments_of_noun(path: Path) -> set[ast.AST]:
    found: set[ast.AST] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "noun":
            found |= {below for argument in node.args[:1] for below in ast.walk(argument)}
    return found


def test_a_row_class_stands_in_the_edge_only_as_an_annotation_or_as_a_nouns_argument() -> None:
    for path in files("api"):
        allowed = annotations(path) | arguments_of_noun(path)
        found = [ast.unparse(child) for _, child in uses(path) if child not in allowed]
        assert not found, f"{name_of(path)} uses {found}"


def test_shared_parts_import_no_noun_and_postings_are_pure() -> None:
    for path in files("models"):
        if noun_of(path) is None and "migrations" not in path.parts:
            nouns = {parts_of(name, "models") for name in imports(path)} & set(NOUNS)
            assert not nouns, f"{name_of(path)} imports {nouns}"
    for path in (ROOT / "models/ledger/postings").glob("*.py"):
        known = imports(path)
        assert not {name for name in known if "database" in name or "tortoise" in name}


LEDGER_TABLES = sorted(
    row._meta.db_table
    for row in vars(ledger_rows).values()
    if isinstance(row, type) and issubclass(row, Model) and row.__module__ == ledger_rows.__name__
)
WRITES = re.compile(
    rf"\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+\"?({'|'.join(LEDGER_TABLES)})\"?(?!\w)",
    re.IGNORECASE,
)


def writes_of_the_ledger(source: ast.Module) -> set[str]:
    """What in a file could write a row of the ledger: a statement, or one of its row classes."""
    texts = [
        node.value
        for node in ast.walk(source)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    found = {match[0] for text in texts for match in WRITES.finditer(text)}
    for node in ast.walk(source):
        if isinstance(node, ast.ImportFrom):
            named = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        else:
            named = [ast.unparse(node)] if isinstance(node, ast.Attribute) else []
        found |= {name for name in named if f"{name}.".startswith("models.ledger.rows.")}
    return found


@pytest.mark.parametrize(
    "planted",
    [
        *(f"await execute('INSERT INTO {table} (id) VALUES ($1)', 1)" for table in LEDGER_TABLES),
        "await execute('''UPDATE balance_delta\n  SET amount = 0''')",
        "await execute(f'delete from  \"hold\" WHERE id IN {ids}')",
        "from models.ledger.rows import Balance\nawait Balance.filter(id=1).update(amount=0)",
        "from models.ledger import rows\nawait rows.Hold.all().delete()",
        "import models.ledger.rows as tables\nawait tables.Entry.create()",
        "import models.ledger\nawait models.ledger.rows.BalanceDelta.create()",
    ],
)
def test_whatever_writes_the_ledger_is_found(planted: str) -> None:
    assert writes_of_the_ledger(ast.parse(planted))


def test_only_the_journal_writes_the_ledger_and_only_transactions_open_one() -> None:
    assert "balance_delta" in LEDGER_TABLES
    for path in [*files("models"), *files("api")]:
        if "migrations" not in path.parts and name_of(path) != "models/ledger/journal.py":
            written = writes_of_the_ledger(tree(path))
            assert not written, f"{name_of(path)} writes {written}"
    for path in [*files("models"), *files("api")]:
        found = {
            node.attr if isinstance(node, ast.Attribute) else node.id
            for node in nodes(tree(path))
            if isinstance(node, ast.Attribute | ast.Name)
        }
        if name_of(path) not in OPENS_TRANSACTIONS:
            assert not found & OPENERS, name_of(path)
            assert not {n for n in imports(path) if n.startswith("tortoise.transactions")}


def test_a_noun_imports_only_nouns_to_its_left() -> None:
    for path in files("models"):
        noun = noun_of(path)
        if noun is None:
            continue
        right = NOUNS[NOUNS.index(noun) + 1 :]
        wrong = {parts_of(name, "models") for name in imports(path)} & set(right)
        assert not wrong, f"{name_of(path)} imports {wrong}"


def test_an_import_tells_nobody_anything_so_its_command_rings_nobody() -> None:
    """It reaches nouns that publish no notification; else the command would have to open Redis."""
    quiet = {"imports", "users", "creators", "videos", "stats"}
    for path in files("models"):
        if noun_of(path) in quiet:
            reached = {parts_of(name, "models") for name in imports(path)} & set(NOUNS)
            assert reached <= quiet, f"{name_of(path)} reaches {reached - quiet}"
            assert "publish" not in {getattr(n, "attr", None) for n in nodes(tree(path))}


def test_api_nouns_refer_to_each_other_lazily_unless_they_compose() -> None:
    """A file that composes a type imports its parts; what two files need both ways is lazy, which
    an import from nothing proves: each file of the edge can be the first that is imported."""
    graph = {
        path.stem: {parts_of(name, "api") for name in imports(path)} - {None, path.stem}
        for path in files("api")
        if path.stem != "__init__"
    }

    def reaches(start: str, seen: frozenset[str] = frozenset()) -> Iterator[str]:
        for following in graph.get(start, ()):
            if following is not None and following not in seen:
                yield following
                yield from reaches(following, seen | {following})

    for name in graph:
        assert name not in set(reaches(name)), f"{name} imports itself in a circle"


def test_only_the_app_and_the_command_line_import_the_schema() -> None:
    found = {
        path.stem
        for path in files("api")
        if any(name.startswith("api.schema") for name in imports(path))
    }
    assert found <= {"app", "cli", "commands"}  # the last is the half of the command line


# --- queries of the edge -------------------------------------------------------------------------


def built_in_the_edge(work: str) -> Callable[..., Awaitable[Any]]:
    """A function whose code lies, to Python, in a file of `api/`."""
    names: dict[str, Any] = {}
    exec(compile(work, str(ROOT / "api" / "made_up.py"), "exec"), names)
    made: Callable[..., Awaitable[Any]] = names["work"]
    return made


@pytest.mark.parametrize(
    "work",
    [
        "async def work(rows, row): return await rows.filter(id__in=[])",
        "async def work(rows, row): return await rows.all().count()",
        "async def work(rows, row): return await rows.get(handle='anna')",
        "async def work(rows, row): return await row.videos.all()",
        "async def work(rows, row): return await row.user",
    ],
)
async def test_a_query_that_the_edge_builds_fails_under_test(database: str, work: str) -> None:
    """conftest.py sees to it, in every test there is."""
    row = await Creator.get(id=(await a_creator("anna")).creator_id)
    with pytest.raises(QueryOfTheEdge):
        await built_in_the_edge(work)(Creator, row)


async def test_a_function_of_models_that_the_edge_calls_may_ask(database: str) -> None:
    work = built_in_the_edge("async def work(by_handle): return await by_handle('anna')")
    assert await work(creators.by_handle) is None


def test_the_edge_runs_no_sql_of_its_own() -> None:
    for path in files("api"):
        runs = {"models.database." + name for name in ("fetch", "execute", "Row")}
        assert not imports(path) & runs, name_of(path)
