"""What the payer must do before she has paid, and what becomes of it when she does not in time."""

from datetime import timedelta

from models import clock, sweeps
from models.payments import provider, resolver, sandbox_books
from models.payments.payment import Payment, PaymentState
from models.payments.sandbox import Sandbox
from tests.payments.steps import SETTLERS, Deaf, a_tip_by, state_of


async def test_action_names_where_to_act_and_succeeds_when_she_acted(sandbox: Sandbox) -> None:
    tip = await a_tip_by("action")
    row = await Payment.get(id=tip.id)
    assert (row.state, bool(row.next_action_url)) == (PaymentState.REQUIRES_ACTION, True)
    assert await sandbox.act(tip.id)
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_expiry_cancels_at_the_provider_first(sandbox: Sandbox) -> None:
    tip = await a_tip_by("action")
    await clock.advance(timedelta(hours=24, seconds=1))
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.FAILED
    assert not await sandbox.act(tip.id)
    assert [event.step for event in await sandbox_books.events_of(tip.id)] == [
        "WAITING",
        "CANCELLED",
    ]


async def test_expiry_finds_that_she_acted_after_all(sandbox: Sandbox) -> None:
    tip = await a_tip_by("action")
    await sandbox.act(tip.id)
    await sandbox_books.sent([hook.id for hook in await sandbox_books.due_webhooks(9)])  # lost
    await clock.advance(timedelta(hours=24, seconds=1))
    await resolver.resolve_payments(SETTLERS)
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_expiry_waits_for_a_provider_that_does_not_answer(sandbox: Sandbox) -> None:
    tip = await a_tip_by("action")
    provider.use(Deaf())
    await clock.advance(timedelta(hours=24, seconds=1))
    await resolver.resolve_payments(SETTLERS)
    assert await state_of(tip) is PaymentState.REQUIRES_ACTION
    provider.use(sandbox)
    await clock.advance(timedelta(hours=1))
