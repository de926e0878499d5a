"""kill -9 of the server under load: what was acknowledged is there once, what was retried once."""

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from api.relay import encode_id
from models import clock, sweeps, tips
from models.database import close_database, new_id, open_database
from models.payments import provider
from models.payments.payment import Payment
from models.payments.sandbox import METHODS, Sandbox
from tests.client import KEY, SECRET
from tests.factories import a_fan, an_earner
from tests.served import LIMELIGHT, free_port, limelight

FANS, TIPS_OF_EACH, KILLS = 8, 12, 2
SEND = """mutation ($input: SendTipInput!) { sendTip(input: $input) {
  ... on SendTipSuccess { tip { id } } ... on UserError { code message } } }"""


@dataclass
class Wish:
    """A tip that a fan's client will not give up on."""

    fan: str
    creator_id: str
    key: str = field(default_factory=lambda: new_id().hex)
    method: str = "sandbox:succeed"
    acknowledged: str | None = None
    tries: int = 0

    def body(self) -> dict[str, Any]:
        """The same request each time."""
        asked = {
            "creatorId": self.creator_id,
            "amount": {"amount": "1.00", "currency": "USD"},
            "expectedTotal": {"amount": "1.33", "currency": "USD"},
            "anonymous": False,
            "paymentMethod": self.method,
            "idempotencyKey": self.key,
        }
        return {"query": SEND, "variables": {"input": asked}}


async def _ask(client: httpx.AsyncClient, address: str, wish: Wish) -> None:
    """Ask once; whatever answer is lost is asked for again later, with the same key."""
    wish.tries += 1
    headers = {"authorization": f"Bearer {KEY.token(wish.fan)}"}
    try:
        response = await client.post(f"http://{address}/graphql", json=wish.body(), headers=headers)
    except httpx.TransportError:
        return
    told = response.json()
    if [error["extensions"]["code"] for error in told.get("errors", [])] == ["OVERLOADED"]:
        return
    assert "errors" not in told, told
    tip_id = told["data"]["sendTip"]["tip"]["id"]
    assert wish.acknowledged in (None, tip_id)
    wish.acknowledged = tip_id


async def _fan(address: str, wishes: list[Wish], kill: asyncio.Event) -> None:
    async with httpx.AsyncClient(timeout=15) as client:
        for wish in wishes:
            if kill.is_set():
                return
            if wish.acknowledged is None:
                await _ask(client, address, wish)


async def _serve_until_killed(url: str, port: int, wishes: dict[str, list[Wish]]) -> None:
    """Have every fan tip, and kill the server in the midst of it."""
    async with limelight(url, port=port) as (server, address):
        kill = asyncio.Event()
        tipping = [asyncio.create_task(_fan(address, own, kill)) for own in wishes.values()]
        before = _count(wishes)
        while _count(wishes) < before + FANS * 2 and not all(task.done() for task in tipping):
            await asyncio.sleep(0.01)
        os.kill(server.pid, signal.SIGKILL)
        await server.wait()
        kill.set()
        await asyncio.gather(*tipping)


def _count(wishes: dict[str, list[Wish]]) -> int:
    return sum(wish.acknowledged is not None for own in wishes.values() for wish in own)


async def test_a_killed_server_loses_no_tip_and_makes_none_twice(database_url: str) -> None:
    await open_database(database_url)
    anna = await an_earner("anna")
    for number in range(FANS):
        await a_fan(f"f{number}")
    await close_database()
    assert anna.creator_id is not None
    creator_id = encode_id("Creator", anna.creator_id)
    wishes = {
        f"fan:f{number}": [Wish(f"fan:f{number}", creator_id) for _ in range(TIPS_OF_EACH)]
        for number in range(FANS)
    }
    port = free_port()
    for _ in range(KILLS):
        await _serve_until_killed(database_url, port, wishes)
    everything = [wish for own in wishes.values() for wish in own]
    async with (
        limelight(database_url, port=port) as (_, address),
        httpx.AsyncClient(timeout=15) as client,
    ):
        for wish in everything:  # what was acknowledged too
            await _ask(client, address, wish)
            while wish.acknowledged is None and wish.tries < 40:
                await _ask(client, address, wish)
    assert all(wish.acknowledged for wish in everything)
    assert any(wish.tries > 2 for wish in everything)  # some answer was lost on the way
    await open_database(database_url)
    try:
        provider.use(Sandbox())
        assert await tips.Tip.all().count() == len(everything)
        assert len({wish.acknowledged for wish in everything}) == len(everything)
        await _all_words_are_heard()
        assert await tips.Tip.filter(received_at=None).count() == 0
        assert await sweeps.audit() == []
    finally:
        await close_database()


async def _all_words_are_heard() -> None:
    await clock.advance(timedelta(minutes=10))  # every lease has run out
    await sweeps.run_once()


# --- two servers and a worker --------------------------------------------------------------------


@asynccontextmanager
async def _worker(url: str) -> AsyncIterator[Process]:
    variables = {"LIMELIGHT_MODE": "development", "LIMELIGHT_DEVELOPMENT_KEY": SECRET}
    told = {**os.environ, **variables, "LIMELIGHT_LOG_LEVEL": "error"}
    command = (LIMELIGHT, "worker", "--database-url", url)
    started = await asyncio.create_subprocess_exec(*command, env=told)
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def _fan_of_two(addresses: tuple[str, str], wishes: list[Wish]) -> None:
    """A client that asks both servers at once, with the same key."""
    async with httpx.AsyncClient(timeout=15) as client:
        for wish in wishes:
            while wish.acknowledged is None and wish.tries < 40:
                await asyncio.gather(*(_ask(client, address, wish) for address in addresses))


async def _a_day_goes_by(address: str) -> None:
    headers = {"authorization": f"Bearer {KEY.token('operator')}"}
    async with httpx.AsyncClient(timeout=30) as client:
        url = f"http://{address}/sandbox/advance"
        response = await client.post(url, json={"seconds": 90_000}, headers=headers)
    assert response.status_code == 200, response.text


async def test_two_servers_and_a_worker_that_is_killed_keep_one_ledger(
    postgres_database: str,
) -> None:
    url = postgres_database
    await open_database(url)
    earners = [await an_earner(f"anna{number}") for number in range(2)]
    for number in range(FANS):
        await a_fan(f"f{number}")
    await close_database()
    methods = sorted(METHODS)
    wishes = [
        [
            Wish(
                f"fan:f{number}",
                encode_id("Creator", earners[turn % 2].creator_id or UUID(int=0)),
                method=methods[(number + turn * 5) % len(methods)],
            )
            for turn in range(TIPS_OF_EACH)
        ]
        for number in range(FANS)
    ]
    async with limelight(url) as (killed, one), limelight(url) as (_, other), _worker(url) as work:
        tipping = [asyncio.create_task(_fan_of_two((one, other), own)) for own in wishes]
        await asyncio.sleep(1)
        await _a_day_goes_by(other)
        work.kill()
        async with _worker(url):
            await asyncio.sleep(0.5)
            killed.kill()
            await asyncio.gather(*tipping)
    everything = [wish for own in wishes for wish in own]
    assert all(wish.acknowledged for wish in everything)
    await open_database(url)
    try:
        await clock.refresh()
        provider.use(Sandbox())
        for _ in range(3):
            await clock.advance(timedelta(days=3))
            await sweeps.run_once()
        assert await tips.Tip.all().count() == len(everything)
        assert await sweeps.audit() == []
        assert not await Payment.filter(state__in=["PROCESSING", "REQUIRES_ACTION"]).exists()
    finally:
        await close_database()
