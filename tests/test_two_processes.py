"""Two servers on one database, with operators, refunds and sweeps in a third process: lanes of tips
and gifts beside one another without a deadlock, and once per key wherever it is asked."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx
import pytest

from api.relay import encode_id
from models import gifts, sweeps, tips
from models.database import close_database, new_id, open_database
from models.errors import MarketplaceError
from models.gifts import CoinsGo, ReversalInput, SentGift
from models.monetization import Option
from models.payments import provider
from models.payments.sandbox import Sandbox
from models.tips import Tip
from tests.client import KEY
from tests.factories import OPERATOR, an_earner, in_the_end
from tests.gifting import GIFTS, a_giver, on_air
from tests.served import limelight

FANS, CREATORS, ROUNDS = 6, 3, 6
TIP = """mutation ($input: SendTipInput!) { sendTip(input: $input) {
  ... on SendTipSuccess { tip { id } } ... on UserError { code } } }"""
GIFT = """mutation ($input: SendGiftInput!) { sendGift(input: $input) {
  ... on SendGiftSuccess { sentGift { id } } ... on UserError { code } } }"""


@dataclass(frozen=True)
class Wish:
    """What a fan asks of both servers at once, with one key."""

    fan: str
    document: str
    asked: dict[str, Any]

    async def ask(self, client: httpx.AsyncClient, address: str) -> str:
        """Ask until it is answered, and answer the id of what was made."""
        body = {"query": self.document, "variables": {"input": self.asked}}
        headers = {"authorization": f"Bearer {KEY.token(self.fan)}"}
        for _ in range(60):
            answer = await client.post(f"http://{address}/graphql", json=body, headers=headers)
            told = answer.json()
            codes = [error["extensions"]["code"] for error in told.get("errors", [])]
            if codes != ["OVERLOADED"]:
                assert not codes, told
                (payload,) = told["data"].values()
                (made,) = payload.values()
                return str(made["id"])
            await asyncio.sleep(0.1)
        raise AssertionError("it was never answered")


def tip_of(fan: str, creator_id: str) -> Wish:
    asked = {
        "creatorId": creator_id,
        "amount": {"amount": "1.00", "currency": "USD"},
        "expectedTotal": {"amount": "1.33", "currency": "USD"},
        "anonymous": False,
        "paymentMethod": "sandbox:succeed",
        "idempotencyKey": new_id().hex,
    }
    return Wish(fan, TIP, asked)


def gift_of(fan: str, live_id: str) -> Wish:
    asked = {
        "giftId": encode_id("Gift", GIFTS["spark"]),
        "count": 2,
        "target": {"liveId": live_id},
        "expectedPriceCoins": 1,
        "idempotencyKey": new_id().hex,
    }
    return Wish(fan, GIFT, asked)


@pytest.fixture
async def wishes(postgres_database: str) -> AsyncIterator[list[list[Wish]]]:
    """An open database with LIVEs that go on, and what each of its fans is about to ask."""
    await open_database(postgres_database)
    provider.use(Sandbox())
    earning = (Option.TIPS, Option.LIVE_GIFTS)
    creators = [await an_earner(f"c{number}", *earning) for number in range(CREATORS)]
    lives = [encode_id("Live", (await on_air(creator)).id) for creator in creators]
    ids = [encode_id("Creator", one.creator_id) for one in creators if one.creator_id]
    for number in range(FANS):
        await a_giver(f"f{number}", 5_000)
    yield [
        [
            wish
            for turn in range(number, number + ROUNDS)
            for wish in (
                tip_of(f"fan:f{number}", ids[turn % CREATORS]),
                gift_of(f"fan:f{number}", lives[turn % CREATORS]),
            )
        ]
        for number in range(FANS)
    ]
    await close_database()


async def _undo(stop: asyncio.Event) -> int:
    """Refund tips, undo gifts and sweep, again and again; answers how much was undone."""
    done = 0
    while not stop.is_set():
        await asyncio.sleep(0.02)
        for tip in await Tip.exclude(received_at=None).order_by("-id").limit(2):
            done += await _did(tips.refund_tip, OPERATOR, tip.id, "asked for", new_id().hex)
        for sent in await SentGift.filter(reversed_at=None).order_by("-id").limit(2):
            undo = ReversalInput(sent.id, CoinsGo.FROZEN, "a fraud", new_id().hex)
            done += await _did(gifts.reverse_gift, OPERATOR, undo)
        await sweeps.run_once()
    return done


async def _did(act: Any, *args: Any) -> bool:
    try:
        await in_the_end(act, *args)
    except MarketplaceError:  # it was undone already, or its word is still awaited
        return False
    return True


async def test_lanes_sweeps_and_refunds_in_several_processes_meet_without_a_deadlock(
    wishes: list[list[Wish]], postgres_database: str, redis_url: str
) -> None:
    stop = asyncio.Event()
    undoing = asyncio.create_task(_undo(stop))
    async with (
        limelight(postgres_database, LIMELIGHT_REDIS_URL=redis_url) as (_, one),
        limelight(postgres_database, LIMELIGHT_REDIS_URL=redis_url) as (_, other),
        httpx.AsyncClient(timeout=30) as client,
    ):

        async def everything_of(fan: list[Wish]) -> list[tuple[str, str]]:
            return [
                await asyncio.gather(wish.ask(client, one), wish.ask(client, other)) for wish in fan
            ]

        found = await asyncio.gather(*map(everything_of, wishes))
    stop.set()
    undone = await undoing
    answers = [pair for own in found for pair in own]
    assert all(first == second for first, second in answers)
    assert len({first for first, _ in answers}) == FANS * ROUNDS * 2
    assert await Tip.all().count() == await SentGift.all().count() == FANS * ROUNDS
    assert undone > 0
    await sweeps.run_once()
    assert await sweeps.audit() == []
    assert await _deadlocks(postgres_database) == 0


async def _deadlocks(url: str) -> int:
    session = await asyncpg.connect(url)
    try:
        asked = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        return int(await session.fetchval(asked))
    finally:
        await session.close()
