"""A provider's words that come late, twice or in disorder: one final word wins, once."""

from datetime import timedelta

import pytest

from models import clock, sweeps, tips
from models.payments import notices, sandbox_books
from models.payments.payment import PaymentState, Refund
from models.payments.provider import Answer, Word
from tests.factories import OPERATOR
from tests.payments.steps import a_tip_by, pending_of, state_of

SUCCEEDED, FAILED = Answer(Word.SUCCEEDED), Answer(Word.FAILED, reason="refused")


async def test_late_success_after_failed_counts() -> None:
    tip = await a_tip_by("fail_then_succeed")
    assert tip.state is PaymentState.FAILED
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.SUCCEEDED
    assert await pending_of(tip) == 500


async def test_late_success_whose_webhook_was_lost_is_found_on_the_list() -> None:
    tip = await a_tip_by("fail_then_succeed")
    await sandbox_books.sent([hook.id for hook in await sandbox_books.due_webhooks(9)])
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.SUCCEEDED


@pytest.mark.parametrize("method", ["webhook_twice", "webhook_late", "webhook_first"])
async def test_webhooks_late_or_twice_settle_nothing_twice(method: str) -> None:
    tip = await a_tip_by(method)
    await sweeps.run_once()
    await clock.advance(timedelta(hours=1, seconds=1))
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.SUCCEEDED
    assert await pending_of(tip) == 500
    assert await notices.ProviderNotice.filter(worked_at=None).count() == 0


async def test_failed_after_succeeded_changes_nothing() -> None:
    tip = await a_tip_by("succeed")
    await tips.settle([(tip.id, Answer(Word.FAILED)), (tip.id, Answer(Word.PROCESSING))])
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_first_of_two_final_words_about_a_refund_counts() -> None:
    for number, (first, then) in enumerate([(SUCCEEDED, FAILED), (FAILED, SUCCEEDED)]):
        tip = await a_tip_by("refund_timeout")
        await tips.refund_tip(OPERATOR, tip.id, "a mistake", f"refund-key-{number}")
        refund = await Refund.get(payment_id=tip.id)
        await tips.settle_refunds([(refund.id, first), (refund.id, then)])
        state = PaymentState.REFUNDED if first is SUCCEEDED else PaymentState.SUCCEEDED
        assert await state_of(tip) is state
