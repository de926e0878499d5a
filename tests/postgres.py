"""PostgreSQL databases of the tests' own: one that is emptied for each test, and copies.

Making a database costs a fifth of a second, most of which the server waits for its disk, and a new
connection to it has every table and statement to learn. So most tests share one database and its
connections, and what the test before wrote is deleted. A test that starts other processes, or
terminates connections, gets a copy of the template of its own.
"""

import asyncio
import os
import secrets
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient

from models.database import close_database, open_database
from models.migrating import migrate

URL = os.environ.get("LIMELIGHT_TEST_POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")


def url_of(name: str) -> str:
    """The address of another database on the same server."""
    return URL.rsplit("/", 1)[0] + f"/{name}"


async def on_server(statement: str) -> None:
    """Run a statement on the server, outside of the tests' databases."""
    server = await asyncpg.connect(URL)
    try:
        await server.execute(statement)
    finally:
        await server.close()


async def drop(name: str) -> None:
    """Drop a database, whoever is connected to it."""
    await on_server(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


async def make_template() -> str | None:
    """Make and migrate a database to copy from, and answer its name; None without a server."""
    name = f"limelight_test_{secrets.token_hex(4)}"
    try:
        await on_server(f'CREATE DATABASE "{name}"')
    except OSError:
        return None
    await open_database(url_of(name))
    try:
        await migrate()
    finally:
        await close_database()
    return name


class Copies:
    """Copies of the template, each made while the test before runs, and dropped while the next
    one does."""

    def __init__(self, template: str) -> None:
        self.template = template
        self.next: asyncio.Task[str] | None = None
        self.drops: set[asyncio.Task[None]] = set()

    async def take(self) -> str:
        """The name of a new one."""
        name = await (self.next or self.make())
        self.next = asyncio.create_task(self.make())
        return name

    async def make(self) -> str:
        """Make one."""
        name = f"{self.template}_{secrets.token_hex(4)}"
        await on_server(f'CREATE DATABASE "{name}" TEMPLATE "{self.template}" STRATEGY WAL_LOG')
        return name

    def drop(self, name: str) -> None:
        """Drop one soon."""
        task = asyncio.create_task(drop(name))
        self.drops.add(task)
        task.add_done_callback(self.drops.discard)

    async def drop_all(self) -> None:
        """Drop those that are left."""
        if self.next is not None:
            self.drop(await self.next)
        await asyncio.gather(*self.drops)


_TABLES = """SELECT c.relname, (xpath('/row/n/text()', query_to_xml(
    format('SELECT count(*) AS n FROM public.%I', c.relname), false, true, '')))[1]::text::int > 0
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  ORDER BY c.relname"""


# Columns, constraints, indexes and triggers: tests that plant a fault drop some of them.
_SHAPE = """SELECT md5(string_agg(x.line, ',' ORDER BY x.line)) FROM (
    SELECT t.tgrelid::regclass || t.tgname || t.tgenabled::text AS line FROM pg_trigger t
      WHERE NOT t.tgisinternal
    UNION ALL SELECT c.conrelid::regclass || c.conname FROM pg_constraint c
      WHERE c.connamespace = 'public'::regnamespace
    UNION ALL SELECT i.indexrelid::regclass::text FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid AND c.relnamespace = 'public'::regnamespace
    UNION ALL SELECT a.attrelid::regclass || a.attname || a.attnotnull FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = 'public'::regnamespace
      WHERE a.attnum > 0 AND c.relkind = 'r') x"""


class Emptied:
    """A database that can be put back into the state that the migrations left."""

    def __init__(self, template: str) -> None:
        self.template = template
        self.name = f"{template}_{secrets.token_hex(4)}"
        self.url = url_of(self.name)
        self.shape = ""

    async def make(self) -> None:
        """Copy the template, and keep beside it what is in it."""
        await on_server(f'CREATE DATABASE "{self.name}" TEMPLATE "{self.template}"')
        # None of what is in it has to outlive a crash of the server.
        await on_server(f'ALTER DATABASE "{self.name}" SET synchronous_commit = off')
        database = await asyncpg.connect(self.url)
        try:
            self.shape = await database.fetchval(_SHAPE)
            await database.execute("CREATE SCHEMA seed")
            steps: list[str] = []
            for table, has_rows in await database.fetch(_TABLES):
                steps.append(
                    f'IF EXISTS (SELECT FROM "{table}") THEN DELETE FROM "{table}"; END IF;'
                )
                if has_rows:
                    await database.execute(f'CREATE TABLE seed."{table}" AS TABLE "{table}"')
                    steps.append(f'INSERT INTO "{table}" SELECT * FROM seed."{table}";')
            await database.execute(
                f"""CREATE FUNCTION seed.restore() RETURNS void LANGUAGE plpgsql
                    SET session_replication_role = replica SET lock_timeout = '2s'
                    AS $$ BEGIN {" ".join(steps)} END $$"""
            )
        finally:
            await database.close()

    async def empty(self) -> None:
        """Delete whatever was written since, also what is append-only; a database of which a test
        changed more than rows is made anew."""
        database = await asyncpg.connect(self.url)
        try:
            is_whole = await database.fetchval(_SHAPE) == self.shape
            if is_whole:
                await database.execute("SELECT seed.restore()")
        finally:
            await database.close()
        if not is_whole:
            await drop(self.name)
            await self.make()


class Kept:
    """The pool of connections to one database, kept open while the tests close theirs."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.pool: asyncpg.Pool[Any] | None = None
        self.told: dict[str, Any] = {}
        self._create, self._close = AsyncpgDBClient.create_pool, AsyncpgDBClient._close

    def begin(self) -> None:
        """Have whoever opens this database share one pool."""
        create, close, kept = self._create, self._close, self

        async def create_pool(client: AsyncpgDBClient, **told: Any) -> "asyncpg.Pool[Any]":
            if told["database"] != kept.name:
                return await create(client, **told)
            if kept.pool is None or kept.told != told:
                await kept.end_pool()
                kept.pool, kept.told = await create(client, **told), told
            return kept.pool

        async def close_pool(client: AsyncpgDBClient) -> None:
            pool = client._pool
            if pool is not None and pool == kept.pool:
                if pool.get_idle_size() == pool.get_size():
                    client._pool = None
                    return
                kept.pool = None  # someone holds a connection still: the client waits for it
            await close(client)

        AsyncpgDBClient.create_pool = create_pool  # type: ignore[method-assign, assignment]
        AsyncpgDBClient._close = close_pool  # type: ignore[method-assign, assignment]

    async def end_pool(self) -> None:
        """Close the pool."""
        if self.pool is not None:
            await self.pool.close()
            self.pool = None

    async def end(self) -> None:
        """Have pools closed again by whoever opened them."""
        AsyncpgDBClient.create_pool = self._create  # type: ignore[method-assign]
        AsyncpgDBClient._close = self._close  # type: ignore[method-assign]
        await self.end_pool()
