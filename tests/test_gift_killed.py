"""kill -9 of the server in mid-streak: no gift is lost or doubled, each streak is ended once."""

import asyncio
import os
import signal
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from api.relay import encode_id
from models import clock, notifications, sweeps
from models.database import close_database, new_id, open_database
from models.gifts import GiftCaps, GiftStreak, SentGift, StreakState
from models.pages import PageRequest
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.client import KEY
from tests.gifting import GIFTS, a_giver, a_receiver, on_air
from tests.served import free_port, limelight

FANS, GIFTS_OF_EACH = 6, 15
SEND = """mutation ($input: SendGiftInput!) { sendGift(input: $input) {
  ... on SendGiftSuccess { sentGift { id } } ... on UserError { code message } } }"""


@dataclass
class Wish:
    """A gift that a fan's client will not give up on."""

    fan: str
    live_id: str
    key: str = field(default_factory=lambda: new_id().hex)
    acknowledged: str | None = None

    def body(self) -> dict[str, Any]:
        """The same request each time."""
        asked = {
            "giftId": encode_id("Gift", GIFTS["spark"]),
            "target": {"liveId": self.live_id},
            "expectedPriceCoins": 1,
            "idempotencyKey": self.key,
        }
        return {"query": SEND, "variables": {"input": asked}}


async def _ask(client: httpx.AsyncClient, address: str, wish: Wish) -> None:
    """Ask once; whatever answer is lost is asked for again later, with the same key."""
    headers = {"authorization": f"Bearer {KEY.token(wish.fan)}"}
    try:
        response = await client.post(f"http://{address}/graphql", json=wish.body(), headers=headers)
    except httpx.TransportError:
        return
    told = response.json()
    if [error["extensions"]["code"] for error in told.get("errors", [])] == ["OVERLOADED"]:
        return
    assert "errors" not in told, told
    sent_id = told["data"]["sendGift"]["sentGift"]["id"]
    assert wish.acknowledged in (None, sent_id)
    wish.acknowledged = sent_id


async def _fan(address: str, wishes: list[Wish], killed: asyncio.Event) -> None:
    async with httpx.AsyncClient(timeout=15) as client:
        for wish in wishes:
            if killed.is_set():
                return
            await _ask(client, address, wish)


async def _serve_until_killed(url: str, port: int, wishes: list[list[Wish]]) -> None:
    async with limelight(url, port=port, LIMELIGHT_SWEEPS="true") as (server, address):
        killed = asyncio.Event()
        giving = [asyncio.create_task(_fan(address, own, killed)) for own in wishes]
        while sum(w.acknowledged is not None for own in wishes for w in own) < FANS * 4:
            await asyncio.sleep(0.01)
        os.kill(server.pid, signal.SIGKILL)
        await server.wait()
        killed.set()
        await asyncio.gather(*giving)


async def test_killed_server_ends_each_streak_once_when_it_is_back(database_url: str) -> None:
    await open_database(database_url)
    provider.use(Sandbox())
    for number in range(FANS):
        await a_giver(f"f{number}")
    live = await on_air(await a_receiver())
    await GiftCaps.all().update(streak_s=2)
    await close_database()
    live_id = encode_id("Live", live.id)
    wishes = [[Wish(f"fan:f{n}", live_id) for _ in range(GIFTS_OF_EACH)] for n in range(FANS)]
    port = free_port()
    await _serve_until_killed(database_url, port, wishes)
    async with (
        limelight(database_url, port=port, LIMELIGHT_SWEEPS="true") as (_, address),
        httpx.AsyncClient(timeout=15) as client,
    ):
        await asyncio.sleep(3)  # the streaks of before are over, with nobody giving
        for own in wishes:
            for wish in own:  # what was acknowledged too
                for _ in range(40):
                    await _ask(client, address, wish)
                    if wish.acknowledged:
                        break
        await asyncio.sleep(3.5)
    await _look(database_url, live.id, FANS * GIFTS_OF_EACH)


async def _look(url: str, live_id: UUID, gifts: int) -> None:
    await open_database(url)
    try:
        await clock.refresh()
        assert await SentGift.all().count() == gifts
        streaks = await GiftStreak.all()
        assert {one.state for one in streaks} == {StreakState.ENDED}
        assert sum(one.count for one in streaks) == gifts
        assert len(streaks) >= 2 * FANS  # of each fan one before and one after
        page = await notifications.pages_of_topics([live_id], PageRequest(100), ["GiftStreakEnded"])
        told = Counter(one.streak_id for one in page[live_id].items)  # type: ignore[attr-defined]
        assert told == {one.id: 1 for one in streaks}
        late = [one for one in streaks if one.ended_at and _is_late(one)]
        assert len(late) <= FANS  # those that the killed server could not end in time
        assert await sweeps.audit() == []
    finally:
        await close_database()


def _is_late(streak: GiftStreak) -> bool:
    assert streak.ended_at is not None
    return streak.ended_at - streak.ends_at > timedelta(seconds=1)
