"""Asking the provider: answers that are lost, late or never come, and whoever asks again."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import chargebacks, clock, sweeps, tips
from models.payments import deliveries, notices, payment, provider, resolver, sandbox_books
from models.payments.payment import Payment, PaymentKind, PaymentState, Refund, Settlers
from models.payments.provider import Answer
from models.payments.sandbox import Sandbox
from models.transactions import atomic
from tests.factories import OPERATOR, a_fan, an_earner, tip_input
from tests.payments.steps import (
    SETTLERS,
    Dead,
    Deaf,
    Killed,
    a_tip_by,
    pending_of,
    state_of,
    the_lease_runs_out,
)


async def test_timeout_before_success_is_charged_by_the_resolver_once() -> None:
    tip = await a_tip_by("timeout_before")
    assert tip.state is PaymentState.PROCESSING
    await the_lease_runs_out()
    await resolver.resolve_payments(SETTLERS)
    assert await state_of(tip) is PaymentState.SUCCEEDED
    steps = [event.step for event in await sandbox_books.events_of(tip.id)]
    assert steps == ["LOST", "CAPTURED"]


async def test_timeout_after_success_is_found_and_not_charged_again() -> None:
    tip = await a_tip_by("timeout_after")
    assert tip.state is PaymentState.PROCESSING
    await the_lease_runs_out()
    await resolver.resolve_payments(SETTLERS)
    assert await state_of(tip) is PaymentState.SUCCEEDED
    assert len(await sandbox_books.events_of(tip.id)) == 1
    assert await pending_of(tip) == 500


async def test_nobody_is_asked_while_the_lease_runs() -> None:
    tip = await a_tip_by("timeout_after")
    assert await resolver.resolve_payments(SETTLERS) == 0
    assert await state_of(tip) is PaymentState.PROCESSING


async def test_two_resolvers_ask_once() -> None:
    await a_tip_by("timeout_before")
    await the_lease_runs_out()
    asked = await asyncio.gather(*(resolver.resolve_payments(SETTLERS) for _ in range(4)))
    assert sum(asked) == 1


async def test_pauses_between_questions_grow_to_an_hour(sandbox: Sandbox) -> None:
    tip = await a_tip_by("timeout_before")
    provider.use(Deaf())
    pauses = []
    for _ in range(9):
        await clock.advance(timedelta(hours=1, seconds=1))
        await resolver.resolve_payments(SETTLERS)
        pauses.append((await Payment.get(id=tip.id)).lease_until - clock.now())
    assert [round(pause.total_seconds(), -1) for pause in pauses] == [
        30, 60, 120, 240, 480, 960, 1920, 3600, 3600,
    ]  # fmt: skip


async def test_killed_between_record_and_charge_is_charged_later(sandbox: Sandbox) -> None:
    provider.use(Dead())
    with pytest.raises(Killed):
        await a_tip_by("succeed")
    provider.use(sandbox)
    (recorded,) = await Payment.all()
    assert recorded.state is PaymentState.PROCESSING
    await the_lease_runs_out()
    await sweeps.run_once()
    assert (await Payment.get(id=recorded.id)).state is PaymentState.SUCCEEDED


async def test_killed_between_charge_and_settle_is_settled_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def die(_answers: Any) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr("models.tips.settling.settle", die)
        with pytest.raises(Killed):
            await a_tip_by("succeed")
    (charged,) = await Payment.all()
    assert charged.state is PaymentState.PROCESSING
    await the_lease_runs_out()
    await sweeps.run_once()
    assert (await Payment.get(id=charged.id)).state is PaymentState.SUCCEEDED
    assert len(await sandbox_books.events_of(charged.id)) == 1


async def test_answer_webhook_and_resolver_at_once_settle_one_time(sandbox: Sandbox) -> None:
    tip = await a_tip_by("webhook_first")
    await deliveries.deliver()
    await the_lease_runs_out()
    answer = await sandbox.look_up(tip.id)
    await asyncio.gather(
        tips.settle([(tip.id, answer)]),
        notices.work(SETTLERS, chargebacks.hear_notice),
        resolver.resolve_payments(SETTLERS),
        tips.settle([(tip.id, answer), (tip.id, answer)]),
    )
    assert await state_of(tip) is PaymentState.SUCCEEDED
    assert await pending_of(tip) == 500


async def test_caller_who_hangs_up_does_not_stop_the_charge() -> None:
    provider.use(Sandbox(latency_s=0.2))
    fan, creator = await a_fan(), await an_earner()
    sending = asyncio.create_task(tips.send_tip(fan, tip_input(creator)))
    while not await Payment.all().count():
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    await payment.drain()
    assert (await Payment.first()).state is PaymentState.SUCCEEDED  # type: ignore[union-attr]


async def test_slow_provider_is_waited_for_a_while_and_settled_when_it_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(payment, "WAIT_S", 0.05)
    provider.use(Sandbox(latency_s=0.3))
    tip = await a_tip_by("succeed")
    assert tip.state is PaymentState.PROCESSING
    await payment.drain(5)
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_calls_beyond_the_bound_are_left_to_the_resolver(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(payment, "MOST_IN_FLIGHT", 0)
        tip = await a_tip_by("succeed")
    assert tip.state is PaymentState.PROCESSING
    assert await sandbox_books.events_of(tip.id) == []
    await the_lease_runs_out()
    await resolver.resolve_payments(SETTLERS)
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_provider_is_never_asked_inside_a_transaction() -> None:
    tip = await a_tip_by("timeout_after")
    recorded = await Payment.get(id=tip.id)
    with pytest.raises(RuntimeError):
        await atomic(payment.ask, recorded, tips.settle)


async def test_settling_that_fails_once_leaves_the_payment_to_the_resolver(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fail(_answers: Any) -> None:
        raise ValueError

    with monkeypatch.context() as patch:
        patch.setattr("models.tips.settling.settle", fail)
        tip = await a_tip_by("succeed")
    assert tip.state is PaymentState.PROCESSING
    await the_lease_runs_out()
    await resolver.resolve_payments(SETTLERS)
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_one_bad_answer_does_not_hold_up_the_others() -> None:
    bad, good = await a_tip_by("timeout_after"), await a_tip_by("timeout_after")

    async def settle(answers: Sequence[tuple[UUID, Answer]]) -> None:
        if bad.id in dict(answers):
            raise ValueError
        await tips.settle(answers)

    await the_lease_runs_out()
    settlers = {PaymentKind.TIP: Settlers(settle, tips.settle_refunds)}
    assert await resolver.resolve_payments(settlers) == 2
    assert await state_of(good) is PaymentState.SUCCEEDED
    assert await state_of(bad) is PaymentState.PROCESSING


async def test_one_key_charged_from_many_sides_is_captured_once(sandbox: Sandbox) -> None:
    key = UUID(int=7)
    for method in ("succeed", "chargeback_lost", "fail_then_succeed"):
        key = UUID(int=key.int + 1)
        charges = (sandbox.charge(key, 500, "USD", f"sandbox:{method}") for _ in range(8))
        await asyncio.gather(*charges)
        steps = [event.step.split(":")[0] for event in await sandbox_books.events_of(key)]
        assert len(steps) == len(set(steps))


# --- refunds --------------------------------------------------------------------------------------


async def test_refund_without_an_answer_is_asked_about_and_made_once() -> None:
    tip = await a_tip_by("refund_timeout")
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    assert await state_of(tip) is PaymentState.REFUNDING
    assert await resolver.resolve_refunds(SETTLERS) == 0
    await the_lease_runs_out()
    assert await resolver.resolve_refunds(SETTLERS) == 1
    assert await state_of(tip) is PaymentState.REFUNDED


async def test_refund_killed_before_it_was_asked_for_is_asked_for_later(sandbox: Sandbox) -> None:
    tip = await a_tip_by("succeed")
    provider.use(Dead())
    with pytest.raises(Killed):
        await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    provider.use(sandbox)
    await the_lease_runs_out()
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.REFUNDED
    (refund,) = await Refund.all()
    assert len(await sandbox_books.events_of(refund.id)) == 1
