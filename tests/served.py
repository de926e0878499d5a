"""Servers as processes of their own, as a platform runs them."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from time import monotonic

import httpx

from tests.client import SECRET

LIMELIGHT = str(Path(sys.executable).with_name("limelight"))
ROOT = Path(__file__).parents[1]
STARTS_WITHIN_S = 20.0
ENDS_WITHIN_S = 25.0


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def process(
    *command: str, ready: str, log: Path | None = None, **variables: str
) -> AsyncIterator[Process]:
    """A process that answers at the address `ready` once it is up, and is ended at the end. What it
    writes to standard error goes to the file `log`, if one is given."""
    with nullcontext() if log is None else log.open("wb") as errors:
        started = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env={**os.environ, **variables}, stderr=errors
        )
    try:
        await _answers(ready, started)
        yield started
    finally:
        if started.returncode is None:
            started.terminate()
        try:
            await asyncio.wait_for(started.wait(), ENDS_WITHIN_S)
        except TimeoutError:
            started.kill()
            await started.wait()


async def _answers(address: str, started: Process) -> None:
    deadline = monotonic() + STARTS_WITHIN_S
    async with httpx.AsyncClient() as client:
        while True:
            try:
                if (await client.get(address)).status_code < 500:
                    return
            except httpx.TransportError:
                pass
            if started.returncode is not None:
                raise ChildProcessError(f"it ended with exit code {started.returncode}")
            if monotonic() > deadline:
                raise TimeoutError(f"{address} did not answer within {STARTS_WITHIN_S} s")
            await asyncio.sleep(0.1)


@asynccontextmanager
async def limelight(
    database_url: str, *, port: int | None = None, log: Path | None = None, **variables: str
) -> AsyncIterator[tuple[Process, str]]:
    """`limelight serve`, one process, with the sandbox, the tests' key, and no rate limit to speak
    of: the process and its address, such as 127.0.0.1:8000."""
    address = f"127.0.0.1:{port or free_port()}"
    told = {
        "LIMELIGHT_MODE": "development",
        "LIMELIGHT_DEVELOPMENT_KEY": SECRET,
        "LIMELIGHT_RATE_PER_MINUTE": "1000000000",
        "LIMELIGHT_LOG_LEVEL": "warning",
        **variables,
    }
    command = (LIMELIGHT, "serve", "--port", address.split(":")[1], "--database-url", database_url)
    async with process(*command, ready=f"http://{address}/readyz", log=log, **told) as started:
        yield started, address
