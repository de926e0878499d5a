"""Migrations: what they make is what the row classes say, with its triggers, and once."""

import asyncio
import importlib
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
    guards = importlib.import_module("models.migrations.0002_guards")
    (operation, *_) = guards.Migration.operations
    texts = operation.statements[backend()]
    wanted = {
        words[words.index(kind) + 1].strip('"')
        for words in (text.replace("(", " ( ").split() for text in texts)
        for kind in ("TRIGGER", "INDEX")
        if kind in words[:4]
    }
    assert wanted
    assert wanted <= found, wanted - found


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
