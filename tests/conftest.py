"""Databases of the tests' own: one per test, copied from a migrated template, dropped at the end.

Every test that takes `database` runs once per backend: on SQLite always, on PostgreSQL (with Redis)
wherever it can be reached. What could not run is named in one line at the end, and in CI it fails.
"""

import asyncio
import hashlib
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
import redis

from models import clock, transactions
from models.database import close_database, open_database
from models.migrating import migrate
from tests import postgres
from tests.frames import refuse_queries_of_the_edge

if TYPE_CHECKING:
    from models.payments.sandbox import Sandbox
    from tests.client import Client

REDIS_URL = os.environ.get("LIMELIGHT_TEST_REDIS_URL", "redis://127.0.0.1:6379/15")

transactions.check_lock_order = True
refuse_queries_of_the_edge()
_missing: set[str] = set()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--long` runs the long profiles: a million rows, many more steps of the random tests."""
    parser.addoption("--long", action="store_true", help="run the long profiles")


async def _migrated(url: str) -> None:
    await open_database(url)
    try:
        await migrate()
    finally:
        await close_database()  # an SQLite connection left open would keep the process alive


@pytest.fixture(scope="session")
async def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy from."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    await _migrated(f"sqlite://{path}")
    return path


@pytest.fixture(scope="session")
async def postgres_copies() -> AsyncIterator[postgres.Copies | None]:
    """Databases copied from a migrated template, or None where there is no server."""
    template = await postgres.make_template()
    if template is None:
        yield None
        return
    copies = postgres.Copies(template)
    yield copies
    await copies.drop_all()
    await postgres.drop(template)


@pytest.fixture(scope="session")
async def postgres_shared(
    postgres_copies: postgres.Copies | None,
) -> AsyncIterator[postgres.Emptied | None]:
    """The database that tests share one after the other, with its connections."""
    if postgres_copies is None:
        yield None
        return
    shared = postgres.Emptied(postgres_copies.template)
    await shared.make()
    kept = postgres.Kept(shared.name)
    kept.begin()
    yield shared
    await kept.end()
    await postgres.drop(shared.name)


@pytest.fixture
async def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A fresh, migrated SQLite database, not opened."""
    path = tmp_path / "limelight.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite://{path}"


@pytest.fixture
async def postgres_database(postgres_copies: postgres.Copies | None) -> AsyncIterator[str]:
    """The address of a fresh, migrated PostgreSQL database of the test's own, not opened."""
    if postgres_copies is None:
        missing("PostgreSQL")
    name = await postgres_copies.take()
    yield postgres.url_of(name)
    postgres_copies.drop(name)


@pytest.fixture
async def postgres_emptied(postgres_shared: postgres.Emptied | None) -> str:
    """The address of the shared PostgreSQL database as the migrations left it, not opened."""
    if postgres_shared is None:
        missing("PostgreSQL")
    await postgres_shared.empty()
    return postgres_shared.url


@pytest.fixture(scope="module")
def module_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A fresh, migrated SQLite database for all tests of a file, not opened."""
    path = tmp_path_factory.mktemp("module") / "limelight.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite://{path}"


@pytest.fixture(scope="module")
async def module_postgres(postgres_copies: postgres.Copies | None) -> AsyncIterator[str]:
    """The address of a fresh, migrated PostgreSQL database for all tests of a file, not opened."""
    if postgres_copies is None:
        missing("PostgreSQL")
    name = await postgres_copies.take()
    yield postgres.url_of(name)
    postgres_copies.drop(name)


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def module_url(request: pytest.FixtureRequest) -> str:
    """The address of a database for all tests of a file, not opened: once per backend."""
    url: str = request.getfixturevalue(f"module_{request.param}")
    return url


@pytest.fixture
def fresh_sqlite(sqlite_template: Path, tmp_path: Path) -> Callable[[], str]:
    """Makes the address of one fresh SQLite database after the other."""
    path = tmp_path / "life.db"

    def make() -> str:
        for old in tmp_path.glob("life.db*"):
            old.unlink()
        shutil.copy(sqlite_template, path)
        return f"sqlite://{path}"

    return make


@pytest.fixture
async def fresh_postgres(
    postgres_copies: postgres.Copies | None,
) -> AsyncIterator[Callable[[], str]]:
    """Empties one PostgreSQL database again and again, outside of the tests' event loop, and
    answers its address."""
    if postgres_copies is None:
        missing("PostgreSQL")
    emptied = postgres.Emptied(postgres_copies.template)
    await emptied.make()

    def make() -> str:
        asyncio.run(emptied.empty())
        return emptied.url

    yield make
    await postgres.drop(emptied.name)


@pytest.fixture
async def empty_postgres(postgres_copies: postgres.Copies | None) -> AsyncIterator[str]:
    """The address of a PostgreSQL database with nothing in it."""
    if postgres_copies is None:
        missing("PostgreSQL")
    name = f"{postgres_copies.template}_{secrets.token_hex(4)}"
    await postgres.on_server(f'CREATE DATABASE "{name}"')
    yield postgres.url_of(name)
    await postgres.drop(name)


@pytest.fixture(params=["sqlite", "postgres"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database with nothing in it, not opened: once per backend."""
    if request.param == "sqlite":
        return f"sqlite://{tmp_path / 'empty.db'}"
    url: str = request.getfixturevalue("empty_postgres")
    return url


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh, migrated database, not opened: once per backend. A test that does
    not open it in this process has it for itself."""
    of_postgres = "postgres_emptied" if "database" in request.fixturenames else "postgres_database"
    name = "sqlite_url" if request.param == "sqlite" else of_postgres
    url: str = request.getfixturevalue(name)
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[str]:
    """A fresh, migrated, open database: once per backend. Its address."""
    await open_database(database_url)
    clock._offset = timedelta()
    yield database_url
    await transactions.drain()
    await close_database()
    clock._offset = timedelta()


@pytest.fixture
async def sandbox(database: str) -> AsyncIterator["Sandbox"]:
    """The sandbox provider, in use; when the test is over the books are checked."""
    # Imported here, so that a test of the shared parts needs no noun.
    from models import sweeps
    from models.payments import payment, provider
    from models.payments.sandbox import Sandbox as Provider

    provider.use(sandbox := Provider())
    yield sandbox
    await payment.drain()
    assert await sweeps.audit() == []


@pytest.fixture
def client(database: str, monkeypatch: pytest.MonkeyPatch) -> "Client":
    """A client of the application on a fresh database; what is INTERNAL is raised, not masked."""
    # Imported here, so that a test without the application needs none of it.
    from api import errors
    from tests.client import client_of

    monkeypatch.setattr(errors, "raise_internal_errors", True)
    return client_of(database)


@pytest.fixture
def bakery() -> "Client":
    """A client of the toy's schema: no database, and nobody can sign in."""
    from tests import toy
    from tests.client import client_of

    return client_of("sqlite://:memory:", schema=toy.schema)


@pytest.fixture
def redis_url() -> Iterator[str]:
    """An empty Redis database of the tests' own."""
    client = redis.Redis.from_url(REDIS_URL)
    try:
        client.flushdb()
    except redis.ConnectionError:
        _missing.add("Redis")
        pytest.skip("no Redis server to be reached")
    yield REDIS_URL
    client.flushdb()
    client.close()


@pytest.fixture(scope="session")
def node_tools() -> Path:
    """The folder of the tests' Node programs, with the packages that they need."""
    folder = Path(__file__).parent / "node"
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        missing("Node")
    wanted = hashlib.sha256((folder / "package.json").read_bytes()).hexdigest()
    mark = folder / "node_modules" / ".installed"
    if not mark.exists() or mark.read_text() != wanted:
        command = [str(npm), "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=folder, check=True, timeout=300)
        mark.write_text(wanted)
    return folder


def missing(part: str) -> NoReturn:
    """Say that a part of the machine is missing, and skip the test that needs it."""
    _missing.add(part)
    pytest.skip(f"no {part} on this machine")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Name what could not run."""
    if _missing:
        terminalreporter.write_line(
            f"NOT RUN, for want of: {', '.join(sorted(_missing))}", red=True
        )


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI nothing may be left out."""
    if _missing and os.environ.get("CI"):
        session.exitstatus = 1
        sys.stderr.write("in CI every half must run\n")
