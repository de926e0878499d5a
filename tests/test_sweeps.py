"""The table of what is due: every job may run twice, fail alone, and stop at once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from models import chargebacks, clock, sweeps, tips
from models.audit_log import AuditRecord
from models.chargebacks import Heard
from models.ledger import statements
from models.ledger.accounts import of_creator
from models.payments import deliveries, movements, payment, provider
from models.payments.movements import ProviderMovement
from models.payments.notices import ProviderNotice
from models.payments.payment import Payment, PaymentKind, PaymentState, Refund, Settlers
from models.payments.provider import ChargebackWord
from models.payments.sandbox import Sandbox
from models.payments.sandbox_books import SandboxEvent
from models.sweeps import Job
from tests.factories import OPERATOR, a_fan, a_tip, an_earner


@pytest.fixture(autouse=True)
async def sandbox(database: str) -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    provider.use(sandbox)
    yield sandbox
    await payment.drain()


async def test_all_that_is_due_is_done_once_by_several_at_once() -> None:
    fan, creator = await a_fan(), await an_earner()
    for method in ("timeout_before", "timeout_after", "webhook_first", "chargeback_lost"):
        await a_tip(fan, creator, payment_method=f"sandbox:{method}")
    await clock.advance(timedelta(minutes=1))
    await asyncio.gather(*(sweeps.run_once() for _ in range(3)))
    await clock.advance(timedelta(days=8))
    await asyncio.gather(*(sweeps.run_once() for _ in range(3)))
    await sweeps.run_once()
    assert await sweeps.audit() == []
    assert creator.creator_id is not None
    accounts = of_creator(creator.creator_id, "USD").all
    totals = await statements.totals_of(accounts)
    assert [totals[account] for account in accounts] == [0, 1500, 0]


async def test_a_second_round_finds_nothing_to_do() -> None:
    await a_tip(await a_fan(), await an_earner())
    await sweeps.run_once()
    assert set((await sweeps.run_once()).values()) == {0}


async def test_clock_moves_and_what_became_due_is_done() -> None:
    tip = await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:action")
    before = clock.now()
    now = await sweeps.advance_clock(OPERATOR, timedelta(hours=25))
    assert now - before >= timedelta(hours=25)
    assert (await Payment.get(id=tip.id)).state is PaymentState.FAILED
    assert await AuditRecord.filter(act="advanceClock", actor_id=OPERATOR.user_id).count() == 1


async def test_job_that_fails_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    done = asyncio.Event()

    async def fails() -> int:
        raise ValueError

    async def works() -> int:
        done.set()
        return 0

    monkeypatch.setattr(sweeps, "DUE", (Job("bad", 0.01, fails), Job("good", 0.01, works)))
    with pytest.raises(ExceptionGroup):
        await sweeps.run_once()
    assert done.is_set()
    done.clear()
    stop = asyncio.Event()
    running = asyncio.create_task(sweeps.run(stop))
    await asyncio.wait_for(done.wait(), 5)
    stop.set()
    await asyncio.wait_for(running, 5)


async def test_job_that_waits_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    done, stop = asyncio.Event(), asyncio.Event()

    async def waits() -> int:
        await stop.wait()
        return 0

    async def works() -> int:
        done.set()
        return 0

    monkeypatch.setattr(sweeps, "DUE", (Job("slow", 0.01, waits), Job("good", 0.01, works)))
    running = asyncio.create_task(sweeps.run(stop))
    await asyncio.wait_for(done.wait(), 5)
    stop.set()
    await asyncio.wait_for(running, 5)


async def test_run_stops_when_it_is_told_to() -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(sweeps.run(stop))
    await asyncio.sleep(0.1)
    stop.set()
    await asyncio.wait_for(running, 2)


async def test_run_delivers_webhooks_by_itself() -> None:
    tip = await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:webhook_first")
    stop = asyncio.Event()
    running = asyncio.create_task(sweeps.run(stop))
    for _ in range(100):
        await asyncio.sleep(0.05)
        if (await Payment.get(id=tip.id)).state is PaymentState.SUCCEEDED:
            break
    stop.set()
    await running
    assert (await Payment.get(id=tip.id)).state is PaymentState.SUCCEEDED


async def test_webhook_that_was_cut_off_is_delivered_again(monkeypatch: pytest.MonkeyPatch) -> None:
    await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:webhook_first")

    async def die(_ids: object) -> None:
        raise asyncio.CancelledError

    with monkeypatch.context() as patch:
        patch.setattr("models.payments.sandbox_books.sent", die)
        with pytest.raises(asyncio.CancelledError):
            await deliveries.deliver()
    assert await deliveries.deliver() == 1
    assert await ProviderNotice.all().count() == 1


# --- the audit -----------------------------------------------------------------------------------


async def _settle_nothing(_answers: object) -> None:
    return None


NOBODY = {PaymentKind.TIP: Settlers(_settle_nothing, _settle_nothing)}


async def planted(rule: str) -> None:
    assert rule in {violation.rule for violation in await sweeps.audit()}


async def test_audit_names_a_capture_of_another_amount() -> None:
    await a_tip(await a_fan(), await an_earner())
    await sweeps.run_once()
    await ProviderMovement.all().update(amount_minor=544)
    await planted("capture_is_its_payment")


async def test_audit_names_a_payment_that_is_not_on_the_list() -> None:
    await a_tip(await a_fan(), await an_earner())
    await sweeps.run_once()
    await ProviderMovement.all().update(key=OPERATOR.user_id)
    await clock.advance(timedelta(hours=1))
    await sweeps.run_once()
    await sweeps.run_once()
    await planted("capture_is_listed")


async def test_audit_names_a_movement_that_was_never_posted() -> None:
    await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:captured_twice")
    await sweeps.run_once()
    await ProviderMovement.filter(state="SUSPENSE").update(external_id="another")
    await planted("movement_is_posted")


async def test_audit_names_a_clearing_that_is_not_the_list() -> None:
    tip = await a_tip(await a_fan(), await an_earner())
    await Payment.filter(id=tip.id).update(provider_fee_minor=1)
    await planted("clearing_is_the_list")


async def test_audit_names_a_suspense_that_nothing_makes() -> None:
    await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:captured_twice")
    await sweeps.run_once()
    await ProviderMovement.filter(state="SUSPENSE").update(state="MATCHED", kind="COST")
    await planted("suspense_is_unexplained")


async def test_audit_names_a_refund_that_is_not_outstanding() -> None:
    tip = await a_tip(await a_fan(), await an_earner())
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    await Refund.all().update(total_minor=544)
    await planted("refund_is_outstanding")


async def test_audit_names_a_final_word_whose_money_never_moved() -> None:
    tip = await a_tip(await a_fan(), await an_earner())
    told = Heard("sandbox", "cb_1", tip.id, ChargebackWord.LOST, tip.total_minor, "USD")
    await chargebacks.hear(told)
    await sweeps.run_once()
    assert await sweeps.audit() == []
    await clock.advance(timedelta(days=8))
    await sweeps.run_once()
    await sweeps.run_once()
    assert [violation.rule for violation in await sweeps.audit()] == ["chargeback_is_cleared"]


async def test_audit_names_a_refund_that_was_posted_and_is_not_there() -> None:
    tip = await a_tip(await a_fan(), await an_earner())
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    await Refund.all().delete()
    await planted("posted_refund_is_there")


async def test_audit_names_a_refund_whose_money_never_moved() -> None:
    tip = await a_tip(await a_fan(), await an_earner())
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    await SandboxEvent.filter(step="REFUNDED").delete()
    await clock.advance(timedelta(days=8))
    await sweeps.run_once()
    await sweeps.run_once()
    await planted("refund_is_cleared")


async def test_audit_names_captured_money_of_a_payment_that_counts_as_failed() -> None:
    tip = await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:fail_then_succeed")
    await movements.sweep(NOBODY)  # it is on the list, and asking about it changes nothing
    assert (await Payment.get(id=tip.id)).state is PaymentState.FAILED
    await clock.advance(timedelta(days=8))
    await planted("captured_payment_succeeded")


async def test_audit_names_a_notice_that_cannot_be_worked() -> None:
    await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:webhook_twice")
    await sweeps.run_once()
    await ProviderNotice.all().update(worked_at=None, attempts=10)
    await planted("notice_is_worked")
