"""Servers and workers as processes: asked by commands, killed, and ended by signals."""

import asyncio
import os
import signal
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from models import clock
from models.database import close_database, open_database
from models.ledger.rows import Hold
from models.payments import provider
from models.payments.sandbox import Sandbox
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


@pytest.mark.parametrize("ends_by", [signal.SIGINT, signal.SIGTERM])
async def test_a_worker_releases_what_is_due_and_ends_when_told(
    postgres_database: str, ends_by: signal.Signals
) -> None:
    await open_database(postgres_database)
    provider.use(Sandbox())
    await a_tip(await a_fan(), await an_earner())
    assert await Hold.all().count() == 1
    await clock.advance(timedelta(days=8))
    started = await asyncio.create_subprocess_exec(
        LIMELIGHT,
        *("worker", "--database-url", postgres_database),
        env={**os.environ, "LIMELIGHT_MODE": "development"},
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(40):
            while await Hold.all().count():
                await asyncio.sleep(0.1)
        started.send_signal(ends_by)
        _, err = await asyncio.wait_for(started.communicate(), 20)
    finally:
        clock._offset = timedelta()
        await close_database()
    assert started.returncode == 0
    assert b"Traceback" not in err
