"""The database that a benchmark runs on."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.conftest import on_server, postgres_url


@asynccontextmanager
async def database() -> AsyncIterator[str]:
    """The address of an empty PostgreSQL database that is dropped at the end."""
    name = f"limelight_bench_{secrets.token_hex(4)}"
    await on_server(f'CREATE DATABASE "{name}"')
    try:
        yield postgres_url(name)
    finally:
        await on_server(f'DROP DATABASE "{name}" WITH (FORCE)')
