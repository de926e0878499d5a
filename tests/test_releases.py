"""Databases that earlier versions left behind: migrated to today's, they hold what they held."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from models import sweeps
from models.database import close_database, open_database
from models.migrating import migrate, pending_migrations
from tests.client import client_of
from tests.releases.keep import FOLDER

VERSIONS = sorted(path.name for path in FOLDER.iterdir() if (path / "schema.graphql").exists())

TIPS = """{ creator(handle: "anna") { handle tips(first: 100) { edges { node {
  state message amount { amount currency } } } } } }"""


def test_a_version_was_kept() -> None:
    assert VERSIONS


async def _load(kept: Path, address: str) -> None:
    if address.startswith("sqlite"):
        with closing(sqlite3.connect(address.removeprefix("sqlite://"))) as connection:
            connection.executescript((kept / "sqlite.sql").read_text())
        return
    session = await asyncpg.connect(address)
    try:
        await session.execute((kept / "postgres.sql").read_text())
    finally:
        await session.close()


@pytest.fixture(params=VERSIONS)
async def upgraded(request: pytest.FixtureRequest, empty_database_url: str) -> AsyncIterator[str]:
    """The address of an open database that a version left behind and this one has migrated."""
    await _load(FOLDER / request.param, empty_database_url)
    await open_database(empty_database_url)
    await migrate()
    yield empty_database_url
    await close_database()


async def test_what_a_version_left_behind_is_migrated_and_balances(upgraded: str) -> None:
    assert not await pending_migrations()
    assert await sweeps.audit() == []


async def test_what_a_version_left_behind_answers(upgraded: str) -> None:
    data = await client_of(upgraded).as_("creator:anna").ask(TIPS)
    states = {edge["node"]["state"] for edge in data["creator"]["tips"]["edges"]}
    assert {"SUCCEEDED", "REFUNDED", "CHARGED_BACK"} <= states
