"""Bringing a database's schema up to date, on both dialects and safely when two do it at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.operations import TortoiseOperation
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state import State

from models.database import backend, connection, tortoise_app
from models.transactions import shielded

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


def _executor(client: BaseDBAsyncClient) -> MigrationExecutor:
    app = tortoise_app(backend())
    return MigrationExecutor(client, {"models": app})


async def pending_migrations() -> list[str]:
    """Names of the migrations that this database still lacks, in order."""
    executor = _executor(connection())
    await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))
    return [step.migration.name for step in await executor.plan() if not step.backward]


async def migrate() -> list[str]:
    """Apply what is pending and answer its names; a second one waits for the first."""
    async with _alone():
        names = await pending_migrations()
        if names:
            # Between a migration and the record of it nothing may be cut off.
            await shielded(_executor(connection()).migrate(direction="forward"))
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
