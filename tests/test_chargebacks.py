"""Chargebacks: opened, won, lost, overturned, by words that may come twice and in any order."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import chargebacks, clock, sweeps, tips
from models.chargebacks import Bearer, Chargeback, ChargebackState, ChargebackTerms, Heard
from models.database import execute, new_id
from models.errors import NotFound, StateConflict
from models.ledger import journal, statements
from models.ledger.accounts import Account, disputed, losses, of_creator
from models.ledger.transfers import Amount, Transfer, TransferKind
from models.payments import deliveries, movements, notices, payment, provider, sandbox_books
from models.payments.movements import MovementState, ProviderMovement
from models.payments.payment import Payment, PaymentKind, PaymentState, Refund
from models.payments.provider import Answer, ChargebackWord
from models.payments.sandbox import Sandbox
from models.tips import TipView
from models.transactions import atomic
from tests.factories import OPERATOR, a_fan, a_tip, an_earner

OPENED, REVIEW = ChargebackWord.OPENED, ChargebackWord.UNDER_REVIEW
WON, LOST, OVERTURNED = ChargebackWord.WON, ChargebackWord.LOST, ChargebackWord.OVERTURNED
TOTAL = 545
"""What a tip of 5.00 USD costs its fan."""


@pytest.fixture(autouse=True)
async def sandbox(database: str) -> AsyncIterator[Sandbox]:
    """The sandbox provider; after each test, when all is swept, every invariant holds."""
    sandbox = Sandbox()
    provider.use(sandbox)
    yield sandbox
    await payment.drain()
    await sweeps.run_once()
    assert await sweeps.audit() == []


async def a_tip_by(method: str = "succeed") -> TipView:
    return await a_tip(await a_fan(), await an_earner(), 500, payment_method=f"sandbox:{method}")


async def hear(tip: TipView, *words: ChargebackWord, reference: str = "cb_1") -> None:
    for word in words:
        assert await chargebacks.hear(Heard("sandbox", reference, tip.id, word, TOTAL, "USD"))


async def book(tip: TipView, sandbox: Sandbox, *words: ChargebackWord, reference: str) -> None:
    """The provider moves its money and sends its webhooks."""
    for word in words:
        await sandbox.say_of_chargeback(tip.id, reference, word)


async def amounts(*accounts: Account) -> list[int]:
    totals = await statements.totals_of(accounts)
    return [totals[account] for account in accounts]


async def of_tip(tip: TipView) -> list[int]:
    """What the creator has: pending, available, receivable."""
    return await amounts(*of_creator(tip.creator_id, "USD").all)


async def state_of(tip: TipView) -> PaymentState:
    return (await Payment.get(id=tip.id)).state


async def all_is_paid_out(tip: TipView) -> None:
    """The hold ends and what is available leaves, as a payout would take it."""
    await clock.advance(timedelta(days=8))
    await sweeps.run_once()
    available = of_creator(tip.creator_id, "USD").available
    (amount,) = await amounts(available)
    gone = Amount(available, -amount), Amount(losses("USD"), amount)
    await atomic(journal.post, [Transfer("left", TransferKind.SUSPENSE_EXPLAINED, gone)])


# --- the straight paths --------------------------------------------------------------------------


async def test_opened_takes_what_is_there_and_holds_the_payment() -> None:
    tip = await a_tip_by("chargeback")
    await sweeps.run_once()
    (case,) = await Chargeback.all()
    assert (case.state, case.drawn_minor, case.borne_minor) == (
        ChargebackState.NEEDS_RESPONSE,
        TOTAL,
        500,
    )
    assert await state_of(tip) is PaymentState.CHARGEBACK_OPEN
    assert await of_tip(tip) == [0, 0, 0]
    assert await amounts(disputed(case.id, "USD")) == [500]


async def test_won_gives_all_back_to_its_hold() -> None:
    tip = await a_tip_by("chargeback_won")
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.SUCCEEDED
    assert await of_tip(tip) == [500, 0, 0]


async def test_lost_costs_the_creator_the_tip_and_the_platform_the_fee() -> None:
    tip = await a_tip_by("chargeback_lost")
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.CHARGED_BACK
    assert await of_tip(tip) == [0, 0, 0]
    assert await amounts(losses("USD")) == [-45]


async def test_lost_after_the_money_left_is_owed() -> None:
    tip = await a_tip_by()
    await all_is_paid_out(tip)
    await hear(tip, OPENED)
    assert await of_tip(tip) == [0, 0, 0]
    await hear(tip, LOST)
    assert await of_tip(tip) == [0, 0, -500]


async def test_overturned_repays_what_is_owed() -> None:
    tip = await a_tip_by()
    await all_is_paid_out(tip)
    await hear(tip, OPENED, LOST, OVERTURNED)
    assert await of_tip(tip) == [0, 0, 0]
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_overturned_by_the_provider_leaves_no_case_open() -> None:
    tip = await a_tip_by("chargeback_overturned")
    await sweeps.run_once()
    assert await of_tip(tip) == [0, 500, 0]
    (case,) = await Chargeback.all()
    assert case.state is ChargebackState.OVERTURNED


async def test_won_and_charged_back_again_is_a_new_one(sandbox: Sandbox) -> None:
    tip = await a_tip_by("chargeback_won")
    await sweeps.run_once()
    await sandbox.charge_back(tip.id, "chargeback_lost")
    await sweeps.run_once()
    assert await Chargeback.all().count() == 2
    assert await state_of(tip) is PaymentState.CHARGED_BACK
    assert await of_tip(tip) == [0, 0, 0]


# --- words twice and in any order ----------------------------------------------------------------


async def test_lost_before_opened_is_lost() -> None:
    tip = await a_tip_by("chargeback_disordered")
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.CHARGED_BACK
    assert await of_tip(tip) == [0, 0, 0]


@pytest.mark.parametrize("end", [WON, LOST])
async def test_every_order_of_the_words_ends_alike(end: ChargebackWord) -> None:
    tip = await a_tip_by()
    for place, words in enumerate(itertools.permutations((OPENED, REVIEW, end))):
        await hear(tip, *words, *words, reference=f"cb_{place}")
        case = await Chargeback.get(reference=f"cb_{place}")
        assert case.state.value == end.value
        if end is LOST:
            await hear(tip, OVERTURNED, reference=f"cb_{place}")
    assert await state_of(tip) is PaymentState.SUCCEEDED
    assert sum(await of_tip(tip)) == 500


async def test_final_word_stands_against_another_one() -> None:
    tip = await a_tip_by()
    await hear(tip, OPENED, WON, LOST, OVERTURNED, OPENED)
    assert await state_of(tip) is PaymentState.SUCCEEDED
    assert await of_tip(tip) == [500, 0, 0]


async def test_chargeback_of_a_payment_without_success_is_heard_again() -> None:
    tip = await a_tip_by("timeout_after")
    told = Heard("sandbox", "cb_1", tip.id, LOST, TOTAL, "USD")
    assert not await chargebacks.hear(told)
    await clock.advance(timedelta(minutes=1))
    await sweeps.run_once()
    assert await chargebacks.hear(told)
    assert await state_of(tip) is PaymentState.CHARGED_BACK


async def test_chargeback_tells_of_a_success_that_nobody_told(sandbox: Sandbox) -> None:
    tip = await a_tip_by("fail_then_succeed")
    await sandbox_books.sent([hook.id for hook in await sandbox_books.due_webhooks(9)])  # lost
    await sandbox.charge_back(tip.id, "chargeback_lost")
    await deliveries.deliver()
    assert await notices.work(sweeps.SETTLERS, chargebacks.hear_notice) == 2
    assert await state_of(tip) is PaymentState.CHARGED_BACK


async def test_chargeback_of_nothing_of_ours_is_done_with() -> None:
    told = Heard("sandbox", "cb_1", new_id(), OPENED, TOTAL, "USD")
    assert await chargebacks.hear(told)
    assert await Chargeback.all().count() == 0


async def test_chargeback_that_another_provider_tells_of_is_not_ours() -> None:
    tip = await a_tip_by()
    told = Heard("another", "cb_1", tip.id, LOST, TOTAL, "USD")
    assert await chargebacks.hear(told)
    assert await Chargeback.all().count() == 0
    assert await of_tip(tip) == [500, 0, 0]


async def test_money_moved_before_the_word_is_found_by_it(sandbox: Sandbox) -> None:
    tip = await a_tip_by()
    await book(tip, sandbox, OPENED, LOST, reference="cb_1")
    await movements.sweep(sweeps.SETTLERS)
    assert await ProviderMovement.filter(state=MovementState.SUSPENSE).count() == 0
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.CHARGED_BACK


# --- who bears it --------------------------------------------------------------------------------


async def test_platform_bears_where_the_terms_say_so() -> None:
    tip = await a_tip_by()
    later = clock.now() - timedelta(seconds=1)
    await ChargebackTerms.create(kind=PaymentKind.TIP, bearer=Bearer.PLATFORM, effective_from=later)
    await hear(tip, OPENED)
    assert await of_tip(tip) == [500, 0, 0]
    await hear(tip, LOST)
    assert await of_tip(tip) == [500, 0, 0]
    assert await amounts(losses("USD")) == [-TOTAL]


async def test_terms_are_fixed_when_it_opens() -> None:
    tip = await a_tip_by()
    await hear(tip, OPENED)
    await ChargebackTerms.create(
        kind=PaymentKind.TIP, bearer=Bearer.PLATFORM, effective_from=clock.now()
    )
    await hear(tip, LOST)
    assert await of_tip(tip) == [0, 0, 0]


async def test_chargeback_of_a_refunded_tip_takes_nothing_more_from_the_creator() -> None:
    tip = await a_tip_by()
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    await hear(tip, OPENED, LOST)
    assert await of_tip(tip) == [0, 0, 0]
    assert await state_of(tip) is PaymentState.REFUNDED
    assert await amounts(losses("USD")) == [-TOTAL]


async def test_second_chargeback_while_one_is_open_takes_nothing_more() -> None:
    tip = await a_tip_by()
    await hear(tip, OPENED)
    await hear(tip, LOST, reference="cb_2")
    assert await state_of(tip) is PaymentState.CHARGEBACK_OPEN
    await hear(tip, WON)
    assert await state_of(tip) is PaymentState.SUCCEEDED
    assert await of_tip(tip) == [500, 0, 0]


async def test_charged_back_tip_is_not_refunded() -> None:
    tip = await a_tip_by("chargeback")
    await sweeps.run_once()
    with pytest.raises(StateConflict) as caught:
        await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    assert caught.value.state == "CHARGEBACK_OPEN"


async def test_refund_that_the_chargeback_overtook_is_refused_and_given_back(
    sandbox: Sandbox,
) -> None:
    tip = await a_tip_by()
    await sandbox.charge_back(tip.id, "chargeback")  # its webhook is still under way
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    assert await state_of(tip) is PaymentState.SUCCEEDED
    await sweeps.run_once()
    assert await state_of(tip) is PaymentState.CHARGEBACK_OPEN


async def test_chargeback_waits_for_the_end_of_a_refund_and_is_hers_where_it_was_refused(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    tip = await a_tip_by("refund_fails")
    asked = tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    held = asyncio.Event()
    refund = sandbox.refund

    async def later(*told: Any) -> Answer:
        await held.wait()
        return await refund(*told)

    monkeypatch.setattr(sandbox, "refund", later)
    refunding = asyncio.create_task(asked)
    while await state_of(tip) is not PaymentState.REFUNDING:
        await asyncio.sleep(0.01)
    assert not await chargebacks.hear(Heard("sandbox", "cb_1", tip.id, OPENED, TOTAL, "USD"))
    held.set()
    await refunding
    await hear(tip, OPENED, LOST)
    assert await state_of(tip) is PaymentState.CHARGED_BACK
    assert await of_tip(tip) == [0, 0, 0]


# --- suspense ------------------------------------------------------------------------------------


async def in_suspense() -> ProviderMovement:
    return (await ProviderMovement.filter(state=MovementState.SUSPENSE))[0]


async def test_operator_explains_what_is_in_suspense_once(sandbox: Sandbox) -> None:
    tip = await a_tip_by("captured_twice")
    await sandbox.charge_back(tip.id, "chargeback")
    await sweeps.run_once()
    (case,), moved = await Chargeback.all(), await in_suspense()
    with pytest.raises(NotFound):
        await chargebacks.explain_movement(OPERATOR, moved.id, UUID(int=1), "no-such-case")
    for other in ({"provider": "another"}, {"currency": "EUR"}):
        before = {name: getattr(moved, name) for name in other}
        await ProviderMovement.filter(id=moved.id).update(**other)
        with pytest.raises(NotFound):
            await chargebacks.explain_movement(OPERATOR, moved.id, case.id, f"another-{other}"[:64])
        await ProviderMovement.filter(id=moved.id).update(**before)
    for _ in range(2):  # the second time by the same key
        explained = await chargebacks.explain_movement(OPERATOR, moved.id, case.id, "key-of-this")
        assert (explained.state, explained.case_id) == (MovementState.EXPLAINED, case.id)
    with pytest.raises(StateConflict):
        await chargebacks.explain_movement(OPERATOR, moved.id, case.id, "another-key")


async def test_operator_explains_a_second_capture_by_the_refund_that_sent_it_back() -> None:
    tip = await a_tip_by("captured_twice")
    await tips.refund_tip(OPERATOR, tip.id, "captured twice", "refund-key")
    await sweeps.run_once()
    (refund,), moved = await Refund.all(), await in_suspense()
    explained = await chargebacks.explain_movement(OPERATOR, moved.id, refund.id, "key-of-this")
    assert (explained.state, explained.case_id) == (MovementState.EXPLAINED, refund.id)


# --- the audit -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ({"state": ChargebackState.LOST}, "chargeback_is_posted"),
        ({"drawn_minor": TOTAL + 1}, "chargeback_is_outstanding"),
        ({"is_take_back": False}, "payment_goes_with_its_chargeback"),
    ],
)
async def test_audit_names_a_planted_fault(fault: dict[str, object], rule: str) -> None:
    tip = await a_tip_by()
    await hear(tip, OPENED, *([] if "state" in fault else [LOST]))
    before = {name: getattr(await Chargeback.get(), name) for name in fault}
    await Chargeback.all().update(**fault)
    assert rule in {violation.rule for violation in await sweeps.audit()}
    await Chargeback.all().update(**before)


async def test_audit_names_a_transfer_of_no_chargeback() -> None:
    tip = await a_tip_by()
    await hear(tip, OPENED)
    (case,) = await Chargeback.all()
    await Chargeback.all().delete()
    assert "posted_chargeback_is_there" in {one.rule for one in await sweeps.audit()}
    await case.save(force_create=True)


async def test_audit_names_money_that_a_finished_chargeback_still_holds() -> None:
    tip = await a_tip_by()
    await hear(tip, LOST)
    held = "UPDATE balance SET amount = amount + {} WHERE kind = 'DISPUTED'"
    await execute(held.format(5))
    assert "finished_chargeback_holds_nothing" in {one.rule for one in await sweeps.audit()}
    await execute(held.format(-5))
