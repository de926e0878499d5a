"""Where a benchmark runs: a database of its own with people in it, and servers as processes."""

import asyncio
import os
import secrets
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

import httpx

from tests.client import SECRET
from tests.conftest import on_server, postgres_url

ROOT = Path(__file__).parents[2]
STARTS_WITHIN_S = 20.0


@asynccontextmanager
async def database() -> AsyncIterator[str]:
    """The address of an empty PostgreSQL database that is dropped at the end."""
    name = f"limelight_bench_{secrets.token_hex(4)}"
    await on_server(f'CREATE DATABASE "{name}"')
    try:
        yield postgres_url(name)
    finally:
        await on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def process(*command: str, ready: str, **variables: str) -> AsyncIterator[int]:
    """A process that answers at the address `ready` once it is up; its process id."""
    started = await asyncio.create_subprocess_exec(
        sys.executable, *command, cwd=ROOT, env={**os.environ, **variables}
    )
    try:
        await _answers(ready)
        yield started.pid
    finally:
        if started.returncode is None:
            started.terminate()
        try:
            await asyncio.wait_for(started.wait(), 25)
        except TimeoutError:
            started.kill()


async def _answers(address: str) -> None:
    deadline = monotonic() + STARTS_WITHIN_S
    async with httpx.AsyncClient() as client:
        while True:
            try:
                if (await client.get(address)).status_code < 500:
                    return
            except httpx.TransportError:
                pass
            if monotonic() > deadline:
                raise TimeoutError(f"{address} did not answer within {STARTS_WITHIN_S} s")
            await asyncio.sleep(0.1)


@asynccontextmanager
async def limelight(database_url: str) -> AsyncIterator[tuple[int, str]]:
    """`limelight serve`, one process, with the sandbox and no rate limit to speak of: its process
    id and its address."""
    port = free_port()
    address = f"127.0.0.1:{port}"
    command = ("-m", "api.cli", "serve", "--port", str(port), "--database-url", database_url)
    async with process(
        *command,
        ready=f"http://{address}/readyz",
        LIMELIGHT_MODE="development",
        LIMELIGHT_DEVELOPMENT_KEY=SECRET,
        LIMELIGHT_RATE_PER_MINUTE="1000000000",
        LIMELIGHT_LOG_LEVEL="warning",
    ) as pid:
        yield pid, address
