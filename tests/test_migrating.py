"""Migrations: what they make is what the row classes say, with its triggers, and once."""

import asyncio
import importlib
import signal
import sys
from pathlib import Path

import pytest
from tortoise import Tortoise
from tortoise.migrations.autodetector import MigrationAutodetector

from models import migrating
from models.database import (
    backend,
    close_database,
    connection,
    open_database,
    tortoise_app,
)
from models.migrating import migrate, pending_migrations
from models.users import User

FOLDER = Path(__file__).parent.parent / "models" / "migrations"
NAMES = sorted(path.stem for path in FOLDER.glob("0*.py"))


async def test_the_migrations_say_what_the_row_classes_say(database: str) -> None:
    """Else a change of a row class was left without its migration."""
    detector = MigrationAutodetector(Tortoise.apps, {"models": tortoise_app(backend())})
    assert [operation for one in await detector.changes() for operation in one.operations] == []


async def test_every_hand_written_trigger_and_index_is_there(database: str) -> None:
    listed = {
        "sqlite": "SELECT name FROM sqlite_master",
        "postgres": """SELECT tgname AS name FROM pg_trigger
                       UNION SELECT indexname FROM pg_indexes
                       UNION SELECT conname FROM pg_constraint""",
    }
    found = {row["name"] for row in await connection().execute_query_dict(listed[backend()])}
    guards = [importlib.import_module(f"models.migrations.{name}") for name in GUARDS]
    texts = [
        text
        for module in guards
        for operation in module.Migration.operations
        for text in operation.statements[backend()]
    ]
    made, dropped = _named(texts, "CREATE"), _named(texts, "DROP")
    assert made >= dropped
    assert made - dropped <= found, made - dropped - found


GUARDS = ("0002_guards", "0005_gift_guards")


def _named(texts: list[str], verb: str) -> set[str]:
    """The triggers and indexes that these statements create or drop."""
    return {
        words[words.index(kind) + 1].strip('"')
        for words in (text.replace("(", " ( ").split() for text in texts)
        for kind in ("TRIGGER", "INDEX")
        if words[0] == verb and kind in words[:4]
    }


async def test_a_migrated_database_lacks_nothing_and_migrating_again_changes_nothing(
    database: str,
) -> None:
    assert await pending_migrations() == []
    assert await migrate() == []


async def test_a_fresh_database_lacks_everything_until_it_is_migrated(tmp_path: Path) -> None:
    await open_database(f"sqlite://{tmp_path / 'fresh.db'}")
    try:
        assert await pending_migrations() == NAMES
        assert await migrate() == NAMES
        assert await User.all().count() == 0
    finally:
        await close_database()


async def test_of_two_that_migrate_at_once_one_waits_for_the_other(
    postgres_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await open_database(postgres_database)
    running, most = 0, 0

    async def slow() -> list[str]:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.15)
        running -= 1
        return []

    monkeypatch.setattr(migrating, "pending_migrations", slow)
    try:
        await asyncio.gather(*(migrate() for _ in range(3)))
        assert most == 1
    finally:
        await close_database()


async def migrated_again(address: str) -> list[str]:
    """What is found pending, if all of it can be applied then."""
    await open_database(address)
    try:
        pending = await pending_migrations()
        assert await migrate() == pending
        assert await pending_migrations() == []
        assert await User.all().count() == 0
    finally:
        await close_database()
    return pending


KILLED = """
import asyncio, os, signal, sys
from tortoise.migrations.recorder import MigrationRecorder
from models.database import open_database
from models.migrating import migrate

left, record = int(sys.argv[2]), MigrationRecorder.record_applied

async def killed(self, app, name):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    await record(self, app, name)

async def main():
    await open_database(sys.argv[1])
    await migrate()

MigrationRecorder.record_applied = killed
asyncio.run(main())
"""


@pytest.mark.parametrize("nth", [1, 2, len(NAMES)])
async def test_killed_between_a_migration_and_the_record_of_it_neither_is_there(
    empty_database_url: str, nth: int
) -> None:
    killed = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", KILLED, empty_database_url, str(nth)), cwd=FOLDER.parents[1]
    )
    assert await killed.wait() == -signal.SIGKILL
    assert await migrated_again(empty_database_url) == NAMES[nth - 1 :]


async def test_migration_that_fails_half_way_leaves_nothing(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    guards = importlib.import_module("models.migrations.0002_guards")
    broken = migrating.DialectSQL(postgres=["SELECT 1 / 0"], sqlite=["SELECT nonsense"])
    await open_database(empty_database_url)
    try:
        with monkeypatch.context() as patch:
            patch.setattr(guards.Migration, "operations", [*guards.Migration.operations, broken])
            with pytest.raises(Exception, match=r"nonsense|division"):
                await migrate()
    finally:
        await close_database()
    assert await migrated_again(empty_database_url) == NAMES[1:]


async def tables() -> list[str]:
    listed = {
        "sqlite": "SELECT name FROM sqlite_master",
        "postgres": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    }
    return [row["name"] for row in await connection().execute_query_dict(listed[backend()])]


async def test_to_look_what_is_pending_writes_nothing(empty_database_url: str) -> None:
    await open_database(empty_database_url)
    try:
        assert await pending_migrations() == NAMES
        assert await tables() == []
    finally:
        await close_database()


async def test_database_that_is_away_is_not_taken_for_an_empty_one() -> None:
    await open_database("postgres://nobody@127.0.0.1:1/nothing")
    try:
        with pytest.raises(OSError):
            await pending_migrations()
    finally:
        await close_database()
