"""The limits of a fan's day: reservations count, and nobody goes past them."""

import asyncio
from datetime import timedelta

import pytest

from models import clock, tips
from models.caller import Caller
from models.database import new_id
from models.errors import (
    LimitExceeded,
)
from models.payments.payment import PaymentState
from models.tips import TipDay, TipView
from tests.factories import (
    OPERATOR,
    a_fan,
    a_tip,
    an_earner,
    tip_input,
)
from tests.tipping import FAILED, SUCCEEDED, pending_of, refused, used_today

pytestmark = pytest.mark.usefixtures("sandbox")


async def test_many_callers_at_once_never_pass_the_day_of_a_fan() -> None:
    creators = [await an_earner(f"c{n}") for n in range(8)]
    fans = [await a_fan(f"f{n}") for n in range(16)]

    async def try_to_tip(fan: Caller, n: int) -> int:
        try:
            await a_tip(fan, creators[n % 8], 10_000)
        except LimitExceeded:
            return 0
        return 10_000

    async def day_of(fan: Caller) -> int:
        return sum(await asyncio.gather(*(try_to_tip(fan, n) for n in range(8))))

    spent = await asyncio.gather(*map(day_of, fans))
    assert spent == [50_000] * 16
    assert sum([await pending_of(creator) for creator in creators]) == 16 * 50_000


async def test_hundred_tips_a_day_and_no_more_until_the_next_utc_day() -> None:
    fan, creator = await a_fan(), await an_earner()
    asked = [tips.requested(fan, tip_input(creator, 100)) for _ in range(101)]
    outcomes = await tips.send_tips(asked)
    assert [isinstance(o, TipView) for o in outcomes] == [True] * 100 + [False]
    assert (await refused(fan, creator, 100)).unit == "tips"
    await clock.advance(timedelta(days=1))
    await a_tip(fan, creator, 100)


async def test_currencies_are_counted_apart() -> None:
    fan, creator = await a_fan(), await an_earner()
    for _ in range(5):
        await a_tip(fan, creator, 10_000)
    assert (await refused(fan, creator, 100)).limit == "a day"
    await a_tip(fan, creator, 100, currency="EUR")


async def test_failed_tip_gives_the_limit_back_and_a_late_success_counts_above_it() -> None:
    fan, creator = await a_fan(), await an_earner()
    failed = await a_tip(fan, creator, 10_000, payment_method="sandbox:decline")
    assert failed.state is PaymentState.FAILED
    assert await used_today(fan) == (0, 0)
    for _ in range(5):
        await a_tip(fan, creator, 10_000)
    await tips.settle([(failed.id, SUCCEEDED)])
    assert await used_today(fan) == (60_000, 6)
    assert await pending_of(creator) == 60_000
    (now,) = await tips.by_ids([failed.id])
    assert now.state is PaymentState.SUCCEEDED and now.failure_reason is None


async def test_waiting_tips_count_on_the_day_and_a_refund_does_not_give_it_back() -> None:
    fan, creator = await a_fan(), await an_earner()
    waiting = await a_tip(fan, creator, 500, payment_method="sandbox:action")
    assert waiting.state is PaymentState.REQUIRES_ACTION and waiting.next_action_url
    lost = await a_tip(fan, creator, 500, payment_method="sandbox:timeout_after")
    assert lost.state is PaymentState.PROCESSING
    assert await used_today(fan) == (1000, 2)
    tip = await a_tip(fan, creator, 500)
    await tips.refund_tip(OPERATOR, tip.id, "asked for it", new_id().hex)
    assert await used_today(fan) == (1500, 3)


async def test_failure_gives_back_the_day_it_was_counted_on() -> None:
    fan, creator = await a_fan(), await an_earner()
    waiting = await a_tip(fan, creator, 500, payment_method="sandbox:action")
    await clock.advance(timedelta(days=1))
    await a_tip(fan, creator, 700)
    await tips.settle([(waiting.id, FAILED)])
    days = await TipDay.all().order_by("day")
    assert [(day.amount_minor, day.tips) for day in days] == [(0, 0), (700, 1)]
