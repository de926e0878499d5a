"""The database: opening it, its migrations, row classes, and one SQL text for both dialects.

SQLite (one file, one server process) and PostgreSQL are served by the same code. The ORM is used
for single rows and small reads; everything hot goes through `fetch` and `execute`, whose one text
is compiled once per dialect:

    SELECT account_id, amount FROM balance
      WHERE account_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY account_id {lock}

`{rows $1 r(...)}` is a list of tuples passed as one argument (an `unnest` of arrays on PostgreSQL,
a JSON array on SQLite), `{lock}` is FOR NO KEY UPDATE on PostgreSQL and nothing on SQLite, which
has one writer anyway, `{lock free}` leaves out the rows that another transaction holds, and a cast
such as `::bigint` vanishes on SQLite.

`{among (SELECT ... LIMIT n)}` is how the first rows of each of many parents are found through their
index (row_number() reads every row of every parent: 80 ms against 0.4 for 20 parents of 5,000):

    SELECT v.* FROM {rows $1 r(id uuid)} JOIN video v ON v.id {among (SELECT x.id FROM video x
      WHERE x.creator_id = r.id ORDER BY x.id DESC LIMIT $2::bigint)}
"""

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
import orjson
from tortoise import Tortoise
from tortoise import fields as column
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.connection import get_connection
from tortoise.exceptions import BaseORMException
from tortoise.models import Model
from uuid_utils.compat import uuid7

R = TypeVar("R")
Backend = Literal["sqlite", "postgres"]

_ROWS_OF = (
    "clock idempotency notifications audit_log ledger.rows payments.payment "
    "payments.sandbox_books payments.notices payments.movements users creators.rows videos stats "
    "program.rulesets program.decisions program.memberships program.applications "
    "program.appeals monetization.options earnings blocks tips.rows coins.rows lives.rows "
    "gifts.rows diamonds.rows brands.rows rate_cards discovery.rows campaigns.rows escrow "
    "orders.rows offers.rows applications.rows deliverables.rows chargebacks.rows"
)
MODULES = [f"models.{name}" for name in _ROWS_OF.split()]
"""Every module that defines a row class, in the order of the nouns."""


def new_id() -> UUID:
    """A UUIDv7: its order is nearly that of time, and it is minted before the first attempt."""
    return uuid7()


class Row(Model):
    """What every table has: a UUIDv7 as its key, minted by us."""

    id = column.UUIDField(primary_key=True, default=new_id)

    class Meta:
        abstract = True

    def __init_subclass__(cls) -> None:
        # A docstring's first paragraph becomes the table's comment, which SQLite's schema editor
        # would cut into statements at every semicolon.
        if ";" in (cls.__doc__ or "").split("\n\n")[0]:
            raise TypeError(f"the first paragraph of {cls.__name__}'s docstring has a semicolon")


class CheckedBigInt(column.BigIntField):
    """A BIGINT with a CHECK, which Tortoise can only carry inside the column's type."""

    def __init__(self, check: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.check = check
        self.SQL_TYPE = f"BIGINT CHECK ({check})"

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        path, args, kwargs = super().deconstruct()
        return path, args, {**kwargs, "check": self.check}


# --- opening and closing -----------------------------------------------------------------------

_backend: Backend = "sqlite"


def backend() -> Backend:
    """The kind of database that is open."""
    return _backend


def kind_of(url: str) -> Backend:
    """The kind of database that a URL names, by its scheme.

    Raises ValueError for a scheme that Limelight does not speak.
    """
    scheme = urlsplit(url).scheme
    if scheme == "sqlite":
        return "sqlite"
    if scheme in ("postgres", "postgresql", "asyncpg"):
        return "postgres"
    raise ValueError(f"unknown kind of database {scheme!r}; use sqlite:// or postgres://")


STATEMENTS = 512
"""So many statements are compiled here and kept prepared by a PostgreSQL connection. An audit alone
has nearly a hundred; where fewer are kept than go round, each is parsed and planned every time."""


async def _keep_session(_connection: object) -> None:
    """No session state is ever set outside a transaction: a release needs no second round trip."""


def tortoise_app(kind: Backend) -> dict[str, Any]:
    """Tortoise's one app: which modules hold row classes, and where the migrations are."""
    return {
        "models": MODULES,
        "default_connection": kind,
        "migrations": "models.migrations",
    }


def tortoise_config(url: str, pool_size: int = 20, *, durable: bool = True) -> dict[str, Any]:
    """Tortoise's configuration for one database; the connection bears the name of its backend,
    because Tortoise caches SQL by that name."""
    kind = kind_of(url)
    if kind == "sqlite":
        path = url.split("://", 1)[1]
        connection: dict[str, Any] = {
            "engine": "tortoise.backends.sqlite",
            "credentials": {
                "file_path": path or ":memory:",
                "journal_mode": "WAL",
                "synchronous": "FULL" if durable else "OFF",
                "foreign_keys": "ON",
                "busy_timeout": 5000,
            },
        }
    else:
        connection = expand_db_url(re.sub(r"^\w+://", "asyncpg://", url))
        credentials = connection["credentials"]
        credentials.setdefault("minsize", 1)
        credentials.setdefault("maxsize", pool_size)
        credentials.setdefault("statement_cache_size", STATEMENTS)
        credentials["reset"] = _keep_session
        credentials["server_settings"] = {
            "lock_timeout": "2s",
            "idle_in_transaction_session_timeout": "30s",
            "application_name": "limelight",
            "jit": "off",
        }
    return {
        "connections": {kind: connection},
        "apps": {"models": tortoise_app(kind)},
        "use_tz": True,
        "timezone": "UTC",
    }


TORTOISE = tortoise_config("sqlite://:memory:")
"""What `tortoise makemigrations` reads; it compares row classes with migrations, no database."""


async def open_database(
    url: str, *, pool_size: int = 20, durable: bool = True, reads_only: bool = False
) -> None:
    """Open the one database of this process; every task of the process sees it.

    `durable=False` is for a SQLite file that is made anew when the machine fails meanwhile; with
    `reads_only` not a byte of the database is changed."""
    global _backend
    config = tortoise_config(url, pool_size, durable=durable)
    await Tortoise.init(config=config, _enable_global_fallback=True)
    _backend = kind_of(url)
    client: Any = connection()
    if reads_only and _backend == "sqlite":
        del client.pragmas["journal_mode"]  # to set it is to write, into an empty file too
        client.pragmas["query_only"] = "ON"
    elif reads_only:
        client.server_settings["default_transaction_read_only"] = "on"


class DatabaseAway(Exception):
    """No answer from the database; the text says why, in one line that names no password."""


async def check_reachable() -> None:
    """Ask the database for anything at all. Raises DatabaseAway."""
    try:
        await connection().execute_query("SELECT 1")
    except (OSError, sqlite3.Error, asyncpg.PostgresError, BaseORMException) as error:
        why = str(error).partition("\n")[0] or type(error).__name__
        raise DatabaseAway(f"The database cannot be reached: {why}.") from error


async def close_database() -> None:
    """Close every connection; an aiosqlite connection left open would keep the process alive."""
    await Tortoise.close_connections()


def connection() -> BaseDBAsyncClient:
    """The connection of the running transaction, else the client that takes one for a statement."""
    return get_connection(_backend)


# --- statements --------------------------------------------------------------------------------

_ROWS = re.compile(r"\{rows \$(\d+) (\w+)\(([^)]*)\)\}")
_MARK = re.compile(r"\$(\d+)")
_CAST = re.compile(r"::[a-z_]+(\[\])?")
_AMONG = re.compile(r"\{among \(([^{}]*)\)\}")


@dataclass(frozen=True, slots=True)
class _Compiled:
    text: str
    bind: tuple[Callable[[Any], Sequence[Any]], ...]  # one per argument: to the driver's values

    def values(self, args: Sequence[Any]) -> list[Any]:
        if len(args) != len(self.bind):
            raise TypeError(f"statement takes {len(self.bind)} arguments, got {len(args)}")
        return [
            value
            for to_driver, arg in zip(self.bind, args, strict=True)
            for value in to_driver(arg)
        ]


def _columns(declared: str) -> list[tuple[str, str]]:
    return [(name, kind) for name, kind in (part.split() for part in declared.split(","))]


def _count(sql: str) -> int:
    return max((int(mark) for mark in _MARK.findall(sql)), default=0)


def _plain(value: Any) -> Any:
    """A value as SQLite stores it; Tortoise writes datetimes in just this form."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(" ")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID | date):
        return str(value)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, dict | list):
        return orjson.dumps(value).decode()
    return value


def _for_postgres(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict | list):
        return orjson.dumps(value).decode()
    return value


def _tuples(value: Iterable[Any]) -> list[Sequence[Any]]:
    return [row if isinstance(row, tuple | list) else (row,) for row in value]


@lru_cache(maxsize=STATEMENTS)
def _compile(sql: str, kind: Backend) -> _Compiled:
    return _compile_for_sqlite(sql) if kind == "sqlite" else _compile_for_postgres(sql)


def _compile_for_sqlite(sql: str) -> _Compiled:
    bind: list[Callable[[Any], Sequence[Any]]] = [lambda value: (_plain(value),)] * _count(sql)

    def rows(match: re.Match[str]) -> str:
        number, alias, declared = match.groups()
        bind[int(number) - 1] = lambda value: (
            orjson.dumps([[_plain(cell) for cell in row] for row in _tuples(value)]).decode(),
        )
        picked = ", ".join(f"value ->> {i} AS {n}" for i, (n, _) in enumerate(_columns(declared)))
        return f"(SELECT {picked} FROM json_each(?{number})) AS {alias}"

    text = _AMONG.sub(r"IN (\1)", _ROWS.sub(rows, sql))
    text = text.replace("{lock}", "").replace("{lock free}", "")
    return _Compiled(_MARK.sub(r"?\1", _CAST.sub("", text)), tuple(bind))


def _compile_for_postgres(sql: str) -> _Compiled:
    tables = {int(number): _columns(declared) for number, _, declared in _ROWS.findall(sql)}
    first: dict[int, int] = {}  # the driver's number of each argument's first value
    following = 1
    bind: list[Callable[[Any], Sequence[Any]]] = []
    for number in range(1, _count(sql) + 1):
        first[number] = following
        width = len(tables.get(number, ())) or 1
        following += width
        bind.append(
            _transpose(width) if number in tables else lambda value: (_for_postgres(value),)
        )

    def rows(match: re.Match[str]) -> str:
        number, alias, declared = match.groups()
        columns = _columns(declared)
        # The numbers are already the driver's; a § keeps them from being renumbered below.
        arrays = ", ".join(
            f"§{first[int(number)] + i}::{kind}[]" for i, (_, kind) in enumerate(columns)
        )
        return f"unnest({arrays}) AS {alias}({', '.join(name for name, _ in columns)})"

    # An array, for the planner looks up its ids; a correlated IN it would try for every row.
    text = _AMONG.sub(r"= ANY (ARRAY(\1))", _ROWS.sub(rows, sql))
    text = text.replace("{lock}", "FOR NO KEY UPDATE")
    text = text.replace("{lock free}", "FOR NO KEY UPDATE SKIP LOCKED")
    text = _MARK.sub(lambda mark: f"§{first[int(mark.group(1))]}", text)
    return _Compiled(text.replace("§", "$"), tuple(bind))


def _transpose(width: int) -> Callable[[Any], Sequence[Any]]:
    def columns_of(value: Iterable[Any]) -> Sequence[Any]:
        table = _tuples(value)
        return [[_for_postgres(row[i]) for row in table] for i in range(width)]

    return columns_of


async def fetch(row_class: type[R], sql: str, *args: Any) -> list[R]:
    """Run a statement and answer its rows as `row_class`, a dataclass with the columns' names."""
    compiled = _compile(sql, _backend)
    found = await connection().execute_query_dict(compiled.text, compiled.values(args))
    names, decoders = _decoders(row_class, _backend)  # type: ignore[arg-type]
    if not decoders:
        return [row_class(*[row[name] for name in names]) for row in found]
    return [
        row_class(*[decoders[name](row[name]) if name in decoders else row[name] for name in names])
        for row in found
    ]


async def execute(sql: str, *args: Any) -> int:
    """Run a statement that answers no rows; returns how many it changed."""
    compiled = _compile(sql, _backend)
    values = compiled.values(args)
    if _backend == "postgres" and compiled.text.lstrip().startswith("INSERT"):
        # PostgreSQL's answer is "INSERT 0 5", of which Tortoise reads the 0.
        return len(await connection().execute_query_dict(f"{compiled.text} RETURNING 1", values))
    changed, _ = await connection().execute_query(compiled.text, values)
    return changed


@lru_cache(maxsize=512)
def _decoders(
    row_class: type[Any], kind: Backend
) -> tuple[list[str], dict[str, Callable[[Any], Any]]]:
    if not is_dataclass(row_class):
        raise TypeError(f"{row_class!r} is no dataclass")
    hints = get_type_hints(row_class)
    names = [field.name for field in fields(row_class)]
    found = {name: _decoder(hints[name], kind) for name in names}
    return names, {name: decoder for name, decoder in found.items() if decoder is not None}


def _decoder(hint: Any, kind: Backend) -> Callable[[Any], Any] | None:
    if get_origin(hint) in (Union, UnionType):
        (inner,) = [part for part in get_args(hint) if part is not NoneType]
        decode = _decoder(inner, kind)
        return None if decode is None else lambda value: None if value is None else decode(value)
    target = get_origin(hint) or hint
    if target in (dict, list):
        return lambda value: orjson.loads(value) if isinstance(value, str | bytes) else value
    if isinstance(target, type) and issubclass(target, Enum):
        return target
    return _FROM_SQLITE.get(target) if kind == "sqlite" else None


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


_FROM_SQLITE: dict[Any, Callable[[Any], Any]] = {
    UUID: UUID,
    datetime: _instant,
    date: date.fromisoformat,
    bool: bool,
}
