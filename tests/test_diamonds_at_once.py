"""Gifts, redemptions, decisions, reversals and releases of holds, all at once over one creator's
diamonds: nothing is made or lost, and the whole audit finds nothing."""

import asyncio
import random
from collections.abc import Awaitable
from datetime import timedelta
from typing import Any

import pytest

from models import clock, diamonds, gifts
from models.caller import Caller
from models.database import new_id
from models.diamonds import Redemption, RedemptionState
from models.diamonds.rows import RedemptionTerms
from models.errors import MarketplaceError
from models.gifts import CoinsGo, GiftReversal, ReversalInput, SentGift
from models.ledger import holds
from models.lives import Live
from tests.factories import OPERATOR, in_the_end
from tests.gems import has, id_of, redeemed, release
from tests.gifting import a_giver, a_receiver, give, on_air

pytestmark = pytest.mark.usefixtures("sandbox")


async def undo(sent_gift_id: Any, coins_go: CoinsGo) -> GiftReversal:
    wanted = ReversalInput(sent_gift_id, coins_go, "A stolen card", new_id().hex)
    return await gifts.reverse_gift(OPERATOR, wanted)


async def decide(one: Redemption) -> Redemption:
    if one.diamonds % 2:
        return await diamonds.approve_redemption(OPERATOR, one.id, new_id().hex)
    return await diamonds.reject_redemption(OPERATOR, one.id, "No", new_id().hex)


async def terms() -> None:
    await RedemptionTerms.create(
        effective_from=clock.now(),
        least_diamonds=1,
        most_a_day_diamonds=10_000,
        review_above_diamonds=30,
    )


async def a_mixed_hour(
    draw: random.Random, fans: list[Caller], host: Caller, live: Live
) -> list[Awaitable[Any]]:
    """Some of everything, in any order."""
    sent = await SentGift.filter(reversed_at=None)
    waiting = await Redemption.filter(state=RedemptionState.IN_REVIEW)
    frozen = await GiftReversal.filter(frozen_state="FROZEN")
    acts: list[Awaitable[Any]] = [
        in_the_end(give, draw.choice(fans), live, "clover", draw.randint(1, 20)) for _ in range(6)
    ]
    acts += [in_the_end(redeemed, host, draw.randint(10, 60)) for _ in range(4)]
    acts += [in_the_end(decide, one) for one in waiting]
    acts += [
        in_the_end(undo, one.id, draw.choice(list(CoinsGo)))
        for one in draw.sample(sent, min(3, len(sent)))
    ]
    closing = [gifts.release_frozen_coins, gifts.burn_frozen_coins]
    acts += [in_the_end(draw.choice(closing), OPERATOR, f.id, new_id().hex) for f in frozen[:2]]
    acts += [in_the_end(holds.release_due) for _ in range(2)]
    draw.shuffle(acts)
    return acts


@pytest.mark.parametrize("seed", [1, 2])
async def test_nothing_is_made_or_lost_whatever_meets(seed: int) -> None:
    draw = random.Random(seed)
    host = await a_receiver()
    fans = [await a_giver("bob", 5000), await a_giver("cleo", 5000)]
    live = await on_air(host)
    await terms()
    for _ in range(4):
        outcomes = await asyncio.gather(
            *await a_mixed_hour(draw, fans, host, live), return_exceptions=True
        )
        wrong = [one for one in outcomes if isinstance(one, BaseException)]
        assert all(isinstance(one, MarketplaceError) for one in wrong), wrong
        await clock.advance(timedelta(days=draw.choice([0, 3]), hours=50))
    await release()
    await gifts.end_due()
    ((balance),) = (await diamonds.balances_of_creators([id_of(host)])).values()
    received = sum(one.diamonds_milli for one in await SentGift.filter(reversed_at=None))
    assert balance.lifetime_milli == received
    converted = await Redemption.filter(state=RedemptionState.CONVERTED)
    assert sum(await has(host, "USD")) == sum(one.amount_minor for one in converted)
    assert converted
