"""Servers and workers as processes: asked by commands, killed, and ended by signals."""

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path
from time import monotonic

import asyncpg
import httpx
import pytest
from websockets.exceptions import InvalidStatus

from models import clock
from models.database import close_database, connection, open_database
from models.ledger.rows import Hold
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.bells import Wire
from tests.cli.conftest import SOON_S
from tests.client import KEY, SECRET
from tests.factories import a_fan, a_tip, an_earner
from tests.served import LIMELIGHT, free_port, limelight


async def test_the_clock_of_a_running_server_can_be_moved(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path / 'limelight.db'}"
    async with limelight(url) as (_, address):
        port = address.split(":")[1]
        words = ("sandbox", "advance", "8d", "--port", port, "--database-url", url)
        moved = await asyncio.create_subprocess_exec(
            LIMELIGHT,
            *words,
            env={**os.environ, "LIMELIGHT_DEVELOPMENT_KEY": SECRET},
            stdout=asyncio.subprocess.PIPE,
        )
        out, _ = await moved.communicate()
    assert moved.returncode == 0
    assert out.startswith(b"The product's clock says 2")
    await open_database(url)
    await clock.refresh()
    ahead = clock.now() - clock.real_now()
    clock._offset -= ahead
    await close_database()
    assert round(ahead.total_seconds()) == 8 * 86_400


async def test_a_server_that_was_killed_starts_again(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path / 'limelight.db'}"
    port = free_port()
    async with limelight(url, port=port) as (started, _):
        started.kill()
        await started.wait()
    async with (
        limelight(url, port=port) as (_, address),
        httpx.AsyncClient(headers={"authorization": f"Bearer {KEY.token('operator')}"}) as client,
    ):
        asked = {"query": "{ viewer { __typename } }"}
        answer = (await client.post(f"http://{address}/graphql", json=asked)).json()
    assert "errors" not in answer


async def test_who_is_not_let_in_writes_no_error_to_the_log(tmp_path: Path) -> None:
    url, log = f"sqlite://{tmp_path / 'limelight.db'}", tmp_path / "log"
    async with limelight(url, log=log) as (_, address):
        for path, origin in (("graphql", "https://evil.example"), ("elsewhere", None)):
            with pytest.raises(InvalidStatus) as refused:
                async with Wire.raw(f"ws://{address}/{path}", origin=origin):
                    pass
            assert refused.value.response.status_code == 403
        async with Wire.as_(f"ws://{address}/graphql", "operator"):
            pass
    assert [line for line in log.read_text().splitlines() if '"level"' in line] == []


@pytest.fixture
async def something_due(postgres_database: str) -> AsyncIterator[str]:
    """The address of an open database in which a hold is due by the product's clock."""
    await open_database(postgres_database)
    provider.use(Sandbox())
    await a_tip(await a_fan(), await an_earner())
    await clock.advance(timedelta(days=8))
    yield postgres_database
    clock._offset = timedelta()
    await close_database()


WAITS = """SELECT 1 FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'"""


@asynccontextmanager
async def a_worker(address: str) -> AsyncIterator[Process]:
    started = await asyncio.create_subprocess_exec(
        *(LIMELIGHT, "worker", "--database-url", address),
        env={**os.environ, "LIMELIGHT_MODE": "development"},
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield started
    finally:
        with suppress(ProcessLookupError):
            started.kill()
        await started.wait()


@pytest.mark.parametrize("ends_by", [signal.SIGINT, signal.SIGTERM])
async def test_a_worker_releases_what_is_due_at_once_and_ends_when_told(
    something_due: str, ends_by: signal.Signals
) -> None:
    assert await Hold.all().count() == 1
    async with a_worker(something_due) as worker:
        async with asyncio.timeout(9):  # the next round is ten seconds after the first
            while await Hold.all().count():
                await asyncio.sleep(0.1)
        worker.send_signal(ends_by)
        _, err = await asyncio.wait_for(worker.communicate(), 20)
    assert worker.returncode == 0
    assert b"Traceback" not in err


async def test_ctrl_c_ends_a_worker_that_waits_for_a_lock(something_due: str) -> None:
    holder = await asyncpg.connect(something_due)
    try:
        await holder.execute("BEGIN; SELECT id FROM balance FOR NO KEY UPDATE")
        async with a_worker(something_due) as worker:
            async with asyncio.timeout(20):
                while not await connection().execute_query_dict(WAITS):
                    await asyncio.sleep(0.02)
            began = monotonic()
            worker.send_signal(signal.SIGINT)
            _, err = await asyncio.wait_for(worker.communicate(), 20)
            took_s = monotonic() - began
    finally:
        await holder.close()
    assert took_s < SOON_S
    assert (worker.returncode, b"Traceback" in err) == (0, False)
