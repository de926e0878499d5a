"""The database that a benchmark runs on."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.postgres import drop, on_server, url_of


@asynccontextmanager
async def database() -> AsyncIterator[str]:
    """The address of an empty PostgreSQL database that is dropped at the end."""
    name = f"limelight_bench_{secrets.token_hex(4)}"
    await on_server(f'CREATE DATABASE "{name}"')
    try:
        yield url_of(name)
    finally:
        await drop(name)
