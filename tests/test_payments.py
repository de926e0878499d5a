"""Payments whose answers are lost, late, repeated or in disorder: one final word wins, once."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from models import chargebacks, clock, sweeps, tips
from models.ledger import statements
from models.ledger.accounts import clearing, of_creator, suspense
from models.payments import (
    deliveries,
    movements,
    notices,
    payment,
    provider,
    resolver,
    sandbox_books,
)
from models.payments.movements import MovementState, ProviderMovement
from models.payments.payment import (
    LEASE,
    Payment,
    PaymentKind,
    PaymentState,
    Refund,
    Settlers,
)
from models.payments.provider import Answer, BadNotice, Movement, ProviderUnavailable, Word
from models.payments.sandbox import OLDEST_NOTICE, Sandbox
from models.payments.sandbox_books import SandboxEvent
from models.tips import TipView
from models.transactions import atomic
from tests.factories import OPERATOR, a_fan, a_tip, an_earner, tip_input

SETTLERS = sweeps.SETTLERS
SUCCEEDED, FAILED = Answer(Word.SUCCEEDED), Answer(Word.FAILED, reason="refused")


@pytest.fixture(autouse=True)
async def sandbox(database: str) -> AsyncIterator[Sandbox]:
    """The sandbox provider; after each test, when all is swept, every invariant holds."""
    sandbox = Sandbox()
    provider.use(sandbox)
    yield sandbox
    await payment.drain()
    provider.use(sandbox)
    await sweeps.run_once()
    assert await sweeps.audit() == []


async def a_tip_by(method: str, amount_minor: int = 500) -> TipView:
    """A tip to a creator of its own."""
    fan, creator = await a_fan(), await an_earner(f"anna{await Payment.all().count()}")
    return await a_tip(fan, creator, amount_minor, payment_method=f"sandbox:{method}")


async def state_of(tip: TipView) -> PaymentState:
    return (await Payment.get(id=tip.id)).state


async def pending_of(tip: TipView) -> int:
    account = of_creator(tip.creator_id, "USD").pending
    return (await statements.totals_of([account]))[account]


async def the_lease_runs_out() -> None:
    await clock.advance(LEASE + timedelta(seconds=1))


# --- lost and late answers -----------------------------------------------------------------------


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
        patch.setattr("models.tips.sending.settle", die)
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
        patch.setattr("models.tips.sending.settle", fail)
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


# --- what the payer must do ----------------------------------------------------------------------


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


# --- words that come late, twice or in disorder --------------------------------------------------


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


# --- webhooks ------------------------------------------------------------------------------------


def a_notice(key: UUID, notice_id: str = "n_1") -> bytes:
    told = f'{{"id":"{notice_id}","kind":"PAYMENT","key":"{key}","facts":{{}}}}'
    return told.encode()


async def test_webhook_is_stored_once_however_often_it_comes(sandbox: Sandbox) -> None:
    body = a_notice(UUID(int=1))
    headers = sandbox.signed(body, clock.now())
    assert await notices.receive("sandbox", headers, body)
    assert not await notices.receive("sandbox", headers, body)
    assert await notices.ProviderNotice.all().count() == 1


@pytest.mark.parametrize("fault", ["no signature", "another secret", "changed", "old", "no notice"])
async def test_webhook_that_is_not_the_provider_s_is_refused(sandbox: Sandbox, fault: str) -> None:
    body = b"{" if fault == "no notice" else a_notice(UUID(int=1))
    at = clock.now() - (OLDEST_NOTICE + timedelta(seconds=2)) * (fault == "old")
    signer = Sandbox(secret=b"other") if fault == "another secret" else sandbox
    headers = {} if fault == "no signature" else signer.signed(body, at)
    with pytest.raises(BadNotice):
        await notices.receive("sandbox", headers, body + b" " * (fault == "changed"))
    assert await notices.ProviderNotice.all().count() == 0


async def test_webhook_of_an_unknown_provider_is_refused() -> None:
    with pytest.raises(KeyError):
        await notices.receive("nobody", {}, b"{}")


async def test_webhook_about_nothing_of_ours_is_done_with(sandbox: Sandbox) -> None:
    body = a_notice(UUID(int=1))
    await notices.receive("sandbox", sandbox.signed(body, clock.now()), body)
    assert await notices.work(SETTLERS, chargebacks.hear_notice) == 1


async def test_notice_is_worked_by_one_of_several(sandbox: Sandbox) -> None:
    tip = await a_tip_by("chargeback")
    await deliveries.deliver()
    heard = []

    async def hear(notice: notices.ProviderNotice) -> bool:
        heard.append(notice.key)
        return True

    await asyncio.gather(*(notices.work(SETTLERS, hear) for _ in range(4)))
    assert heard == [tip.id]
    await notices.ProviderNotice.all().update(worked_at=None, due_at=clock.now())


async def test_webhook_is_worked_again_after_the_provider_was_away(sandbox: Sandbox) -> None:
    tip = await a_tip_by("webhook_first")
    await deliveries.deliver()
    provider.use(Deaf())
    assert await notices.work(SETTLERS, chargebacks.hear_notice) == 0
    provider.use(sandbox)
    assert await notices.work(SETTLERS, chargebacks.hear_notice) == 0
    await the_lease_runs_out()
    assert await notices.work(SETTLERS, chargebacks.hear_notice) == 1
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_webhooks_are_forgotten_long_after_they_were_worked() -> None:
    await a_tip_by("webhook_twice")
    await sweeps.run_once()
    await clock.advance(notices.KEPT + timedelta(seconds=1))
    done = await sweeps.run_once()
    assert (done["old_notices"], done["old_webhooks"]) == (1, 2)


# --- refunds -------------------------------------------------------------------------------------


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


# --- the provider's list -------------------------------------------------------------------------


async def test_list_is_read_once_and_clears() -> None:
    tip = await a_tip_by("succeed")
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    assert (await sweeps.run_once())["movements"] == 2
    assert (await sweeps.run_once())["movements"] == 0
    account = clearing("sandbox", "USD")
    assert (await statements.totals_of([account]))[account] == 46  # the fee is not given back


async def test_list_is_read_by_several_at_once_and_each_line_counts_once() -> None:
    for _ in range(3):
        await a_tip_by("captured_twice")
    read = await asyncio.gather(*(movements.sweep(SETTLERS) for _ in range(4)))
    assert sum(read) == 6


async def test_list_of_many_pages_is_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(movements, "PAGE", 2)
    monkeypatch.setattr(movements, "PAGES_AT_ONCE", 1)
    for _ in range(5):
        await a_tip_by("succeed")
    assert [await movements.sweep(SETTLERS) for _ in range(4)] == [2, 2, 1, 0]
    await a_tip_by("succeed")
    assert sum([await movements.sweep(SETTLERS) for _ in range(4)]) == 1  # old lines come first


async def test_list_that_cannot_be_read_holds_up_no_other(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Garbled(Sandbox):
        name = "garbled"

        async def movements(self, *_asked: Any) -> list[Movement]:
            raise ValueError

    await a_tip_by("succeed")
    monkeypatch.setattr(provider, "_known", {"garbled": Garbled(), "sandbox": sandbox})
    with pytest.raises(ExceptionGroup):
        await movements.sweep(SETTLERS)
    assert await ProviderMovement.all().count() == 1
    monkeypatch.undo()


async def test_line_that_stands_twice_on_a_page_counts_once(sandbox: Sandbox) -> None:
    class Stammering(Sandbox):
        async def movements(self, since: datetime, limit: int, after: str | None) -> list[Movement]:
            return [line for line in await super().movements(since, limit, after) for _ in "12"]

    tip = await a_tip_by("captured_twice")
    provider.use(Stammering())
    assert await movements.sweep(SETTLERS) == 2
    assert await ProviderMovement.filter(key=tip.id).count() == 2


async def test_first_of_two_final_words_about_a_refund_counts() -> None:
    for number, (first, then) in enumerate([(SUCCEEDED, FAILED), (FAILED, SUCCEEDED)]):
        tip = await a_tip_by("refund_timeout")
        await tips.refund_tip(OPERATOR, tip.id, "a mistake", f"refund-key-{number}")
        refund = await Refund.get(payment_id=tip.id)
        await tips.settle_refunds([(refund.id, first), (refund.id, then)])
        state = PaymentState.REFUNDED if first is SUCCEEDED else PaymentState.SUCCEEDED
        assert await state_of(tip) is state


async def test_refund_line_in_another_currency_is_nobodys() -> None:
    tip = await a_tip_by("succeed")
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    await SandboxEvent.filter(step="REFUNDED").update(currency="EUR", amount_minor=545)
    await movements.sweep(SETTLERS)
    (strange,) = await ProviderMovement.filter(state=MovementState.SUSPENSE)
    assert (strange.currency, strange.case_id) == ("EUR", None)


async def test_late_success_on_the_list_is_found_though_nobody_could_be_asked_about_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tip = await a_tip_by("fail_then_succeed")
    with monkeypatch.context() as patch:  # its webhook is lost, and now the provider is away
        patch.setattr(Sandbox, "look_up", away)
        await movements.sweep(SETTLERS)
    await the_lease_runs_out()
    await notices.work(SETTLERS, chargebacks.hear_notice)
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_late_success_on_the_list_is_found_though_the_process_was_killed_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def die(*_asked: Any) -> None:
        raise Killed

    tip = await a_tip_by("fail_then_succeed")
    with monkeypatch.context() as patch:
        patch.setattr(resolver, "look_up_payments", die)
        with pytest.raises(Killed):
            await movements.sweep(SETTLERS)
    await the_lease_runs_out()
    await notices.work(SETTLERS, chargebacks.hear_notice)
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_line_that_appears_late_is_read_in_a_later_pass() -> None:
    await movements.sweep(SETTLERS)
    late = sandbox_books.charge_event(UUID(int=5), "CAPTURED", "sandbox:succeed", "USD", 545)
    at = clock.now() - timedelta(seconds=30)
    await sandbox_books.store([replace(late, at=at)])
    assert await movements.sweep(SETTLERS) == 1


async def test_second_capture_goes_to_suspense_until_it_is_explained() -> None:
    tip = await a_tip_by("captured_twice")
    await sweeps.run_once()
    (strange,) = await ProviderMovement.filter(state=MovementState.SUSPENSE)
    account = suspense("sandbox", "USD")
    assert (await statements.totals_of([account]))[account] == strange.net_minor > 0
    assert await pending_of(tip) == 500


# --- providers of the tests ----------------------------------------------------------------------


async def away(*_asked: Any) -> Answer:
    raise ProviderUnavailable


class Killed(BaseException):
    """The process was killed here."""


class Dead(Sandbox):
    """The process dies before the call is made."""

    async def charge(self, *_: Any) -> Answer:
        raise Killed

    async def refund(self, *_: Any) -> Answer:
        raise Killed


class Deaf(Sandbox):
    """A provider that gives no answer to any question."""

    async def look_up(self, key: UUID) -> Answer:
        raise ProviderUnavailable

    async def cancel(self, key: UUID) -> Answer:
        raise ProviderUnavailable
