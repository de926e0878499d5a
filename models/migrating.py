"""Bringing a database's schema up to date, on both dialects and safely when two do it at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.connection import ConnectionHandler
from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.graph import MigrationKey
from tortoise.migrations.operations import TortoiseOperation
from tortoise.migrations.recorder import MigrationRecorder
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state import State
from tortoise.migrations.schema_generator.state_apps import StateApps

from models.database import Backend, backend, connection, tortoise_app
from models.transactions import atomic

_APP = "models"
_LOCK_KEY = 7_204_515_011  # any number that no other program on this server takes


class DialectSQL(TortoiseOperation):
    """SQL written per dialect, each text run whole: Tortoise's own RunSQL splits at every `;`,
    which breaks triggers."""

    reversible = False

    def __init__(self, *, postgres: list[str], sqlite: list[str]) -> None:
        self.statements = {"postgres": postgres, "sqlite": sqlite}

    def describe(self) -> str:
        return "Run SQL of the dialect"

    def state_forward(self, app_label: str, state: State) -> None:
        """Triggers and indexes are no part of the row classes' state."""

    async def database_forward(
        self,
        app_label: str,
        old_state: State,
        new_state: State,
        state_editor: BaseSchemaEditor | None = None,
    ) -> None:
        if state_editor is None:
            return
        for statement in self.statements[backend()]:
            await state_editor.client.execute_query(statement)


class _Recorder(MigrationRecorder):
    """Tortoise's record of what was applied, read without making its table where there is none, and
    without taking a database that is away for one to which nothing was applied."""

    async def has_table(self) -> bool:
        return bool(await self.connection.execute_query_dict(_RECORDS[backend()]))

    async def applied_migrations(self) -> list[MigrationKey]:
        if not await self.has_table():
            return []
        text = f"SELECT app, name FROM {self.table_name}"
        rows = await self.connection.execute_query_dict(text)
        return [MigrationKey(row["app"], row["name"]) for row in rows]


_RECORDS: dict[Backend, str] = {
    "sqlite": "SELECT 1 FROM sqlite_master WHERE name = 'tortoise_migrations'",
    "postgres": "SELECT 1 WHERE to_regclass('tortoise_migrations') IS NOT NULL",
}


class _Executor(MigrationExecutor):
    recorder: _Recorder

    def __init__(self) -> None:
        client = connection()
        super().__init__(client, {_APP: tortoise_app(backend())})
        self.recorder = self.loader.recorder = _Recorder(client)

    async def apply(self, name: str, before: State | None) -> State:
        """One migration and the record of it, in the running transaction; answers what the row
        classes are after it. What they were before it is worked out where it is not known."""
        await self.loader.build_graph()
        editor = self._schema_editor()
        if not await self.recorder.has_table():
            await editor.create_model(self.recorder.model)
        state = before or await self._state()
        migration = self.loader.disk_migrations[MigrationKey(_APP, name)]
        await migration.apply(state, schema_editor=editor)
        await self.recorder.record_applied(_APP, name)
        return state

    async def _state(self) -> State:
        """What the row classes are by the migrations that were applied. Nobody queries by them, so
        they have no connection: Tortoise prepares no queries then, else a third of the time."""
        apps = StateApps({_APP: backend()}, ConnectionHandler())
        state = State(models={}, apps=apps)
        for key in self._full_plan():
            if key in self.loader.applied_migrations:
                await self.loader.disk_migrations[key].apply(state, dry_run=True)
        return state


class _Steps:
    """Migrations one after the other. Each leaves to the next what the row classes are by then,
    which takes as long to work out as to apply them; one that is tried again works it out anew."""

    state: State | None = None

    async def take(self, name: str) -> None:
        """One migration, in a transaction of its own."""
        self.state = await atomic(self._apply, name)

    async def _apply(self, name: str) -> State:
        before, self.state = self.state, None
        return await _Executor().apply(name, before)


async def pending_migrations() -> list[str]:
    """Names of the migrations that this database still lacks, in order; it is only looked at."""
    return [step.migration.name for step in await _Executor().plan() if not step.backward]


async def migrate() -> list[str]:
    """Apply what is pending and answer its names; a second one waits for the first.

    Each migration is one transaction with the record of it, so one that is cut off, at whatever
    point, was never there.
    """
    async with _alone():
        names = await pending_migrations()
        steps = _Steps()
        for name in names:
            await steps.take(name)
    return names


@asynccontextmanager
async def _alone() -> AsyncIterator[None]:
    if backend() == "sqlite":  # one process writes a SQLite file, and this is it
        yield
        return
    pool = connection().acquire_connection()
    async with pool as session:
        while not await session.fetchval("SELECT pg_try_advisory_lock($1)", _LOCK_KEY):
            await asyncio.sleep(0.1)
        try:
            yield
        finally:
            await session.execute("SELECT pg_advisory_unlock($1)", _LOCK_KEY)
