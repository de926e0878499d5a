"""What each word of the provider makes of a tip: one story, whoever brings it and how often."""

import asyncio

import pytest

from models import tips
from models.database import new_id
from models.payments import payment
from models.payments.payment import Payment, PaymentState
from models.payments.provider import Answer, Word
from models.payments.sandbox import Sandbox
from models.users import Standing
from tests.factories import (
    a_fan,
    a_tip,
    an_earner,
    in_the_end,
)
from tests.tipping import FAILED, SUCCEEDED, pending_of, told_to, used_today

pytestmark = pytest.mark.usefixtures("sandbox")


async def test_settling_twice_at_once_posts_once() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator, payment_method="sandbox:slow")
    assert tip.state is PaymentState.PROCESSING
    await asyncio.gather(*(in_the_end(tips.settle, [(tip.id, SUCCEEDED)]) for _ in range(8)))
    assert await pending_of(creator) == 500
    assert len(await told_to(creator)) == 1


async def test_success_and_failure_at_once_leave_one_story() -> None:
    fan, creator = await a_fan(), await an_earner()
    made = [await a_tip(fan, creator, payment_method="sandbox:slow") for _ in range(6)]
    words = [(tip.id, word) for tip in made for word in (SUCCEEDED, FAILED)]
    await asyncio.gather(*(in_the_end(tips.settle, [word]) for word in words))
    # A success counts whatever came before it; a failure after it changes nothing.
    assert await used_today(fan) == (6 * 500, 6)
    assert await pending_of(creator) == 6 * 500


async def test_old_and_repeated_words_change_nothing() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator)
    for word in (Word.FAILED, Word.PROCESSING, Word.SUCCEEDED, Word.UNHEARD, Word.REQUIRES_ACTION):
        await tips.settle([(tip.id, Answer(word))])
        (now,) = await tips.by_ids([tip.id])
        assert now.state is PaymentState.SUCCEEDED
    await tips.settle([(new_id(), SUCCEEDED)])
    assert await pending_of(creator) == 500


async def test_two_words_about_one_tip_in_a_batch_are_taken_in_turn() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator, payment_method="sandbox:slow")
    await tips.settle([(tip.id, FAILED), (tip.id, SUCCEEDED), (tip.id, FAILED)])
    assert await pending_of(creator) == 500
    assert await used_today(fan) == (500, 1)


async def test_tip_succeeds_though_fan_was_banned_and_blocked_since() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator, payment_method="sandbox:slow")
    other = await a_tip(fan, creator)
    await tips.block_fan_of_tip(creator, other.id, "block-bob")
    await a_fan(standing=Standing.BANNED)
    await tips.settle([(tip.id, SUCCEEDED)])
    assert await pending_of(creator) == 1000


async def test_provider_that_answers_late_is_settled_after_the_mutation(sandbox: Sandbox) -> None:
    fan, creator = await a_fan(), await an_earner()
    sandbox.latency_s = 0.3
    asking = asyncio.create_task(a_tip(fan, creator))
    await asyncio.sleep(0.15)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await payment.drain()
    assert await pending_of(creator) == 500
    assert await Payment.filter(state=PaymentState.SUCCEEDED).count() == 1
