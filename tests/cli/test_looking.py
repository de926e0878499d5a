"""Commands that only look: not a byte of a database changes, whatever its state."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from tests.cli.conftest import Run
from tests.postgres import on_server

PENDING = (2, "", "Migrations are pending; run `limelight migrate`.\n")
LOOKS = (("audit",), ("token", "--as", "creator:mira"))


async def tables_of(address: str) -> list[str]:
    session = await asyncpg.connect(address)
    try:
        rows = await session.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    finally:
        await session.close()
    return [row["tablename"] for row in rows]


@pytest.mark.parametrize("words", LOOKS, ids=lambda words: words[0])
def test_to_look_at_an_empty_file_leaves_it_empty(
    run: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    file = tmp_path / "limelight.db"
    file.touch()
    assert run(*words) == PENDING
    assert (list(tmp_path.iterdir()), file.read_bytes()) == ([file], b"")


@pytest.mark.parametrize("words", [*LOOKS, ("serve", "--port", "0"), ("worker",)])
def test_to_look_at_an_empty_postgres_leaves_it_empty(
    run: Run, empty_postgres: str, words: tuple[str, ...]
) -> None:
    told = run(*words, "--database-url", empty_postgres, LIMELIGHT_MODE="development")
    assert told == PENDING
    assert asyncio.run(tables_of(empty_postgres)) == []


def test_an_audit_of_a_read_only_file_changes_no_byte_of_it(
    run: Run, sqlite_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "copy.db"  # as a backup is: its journal is not the one that a server sets
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite://"))) as connection:
        connection.execute("VACUUM INTO ?", [str(file)])
    file.chmod(0o444)
    before = file.read_bytes()
    told = run("audit", "--database-url", f"sqlite://{file}")
    assert told == (0, "Every rule holds.\n", "")
    assert file.read_bytes() == before
    assert not list(tmp_path.glob("copy.db?*"))


def test_an_audit_of_a_read_only_postgres_reads_it(run: Run, postgres_database: str) -> None:
    name = postgres_database.rsplit("/", 1)[1]
    asyncio.run(on_server(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'))
    told = run("audit", "--database-url", postgres_database, LIMELIGHT_MODE="development")
    assert told == (0, "Every rule holds.\n", "")
