"""kill -9 of the server under load: what was acknowledged is there once, what was retried once."""

import asyncio
import os
import signal
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx

from api.relay import encode_id
from models import clock, sweeps, tips
from models.database import close_database, new_id, open_database
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.client import KEY
from tests.factories import a_fan, an_earner
from tests.served import free_port, limelight

FANS, TIPS_OF_EACH, KILLS = 8, 12, 2
SEND = """mutation ($input: SendTipInput!) { sendTip(input: $input) {
  ... on SendTipSuccess { tip { id } } ... on UserError { code message } } }"""


@dataclass
class Wish:
    """A tip that a fan's client will not give up on."""

    fan: str
    creator_id: str
    key: str = field(default_factory=lambda: new_id().hex)
    acknowledged: str | None = None
    tries: int = 0

    def body(self) -> dict[str, Any]:
        """The same request each time."""
        asked = {
            "creatorId": self.creator_id,
            "amount": {"amount": "1.00", "currency": "USD"},
            "expectedTotal": {"amount": "1.33", "currency": "USD"},
            "anonymous": False,
            "paymentMethod": "sandbox:succeed",
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
