"""Refunds of tips: taken, asked of the provider, cleared or given back; once, whatever happens."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import clock, idempotency, notifications, tips
from models.audit_log import AuditRecord
from models.caller import Caller
from models.database import new_id
from models.errors import IdempotencyKeyReused, NotFound, StateConflict
from models.ledger import holds, statements
from models.ledger.accounts import AccountKind, of_creator, outstanding, refunding
from models.pages import PageRequest
from models.payments.payment import PaymentState, Refund, RefundState
from models.payments.provider import Answer, Word
from tests.factories import OPERATOR, OPERATOR_ID, a_fan, a_tip, an_earner, in_the_end
from tests.statements import count_statements

YES = Answer(Word.SUCCEEDED)
NO = Answer(Word.FAILED, reason="too old")


pytestmark = pytest.mark.usefixtures("sandbox")


async def refund(tip: tips.TipView, key: str = "refund-key") -> tips.TipView:
    return await tips.refund_tip(OPERATOR, tip.id, "asked for it", key)


async def balances(creator: Caller) -> dict[AccountKind, int]:
    assert creator.creator_id is not None
    accounts = of_creator(creator.creator_id, "USD").all
    return {a.kind: amount for a, amount in (await statements.totals_of(accounts)).items()}


async def kinds_told(creator: Caller) -> list[str]:
    assert creator.creator_id is not None
    kinds = ["TipReceived", "TipRefunded"]
    pages = await notifications.pages_of_topics([creator.creator_id], PageRequest(100), kinds)
    return [type(one).__name__ for one in pages[creator.creator_id].items]


def pending(amount: int, available: int = 0, receivable: int = 0) -> dict[AccountKind, int]:
    return {
        AccountKind.PENDING: amount,
        AccountKind.AVAILABLE: available,
        AccountKind.RECEIVABLE: receivable,
    }


async def test_refund_sends_amount_and_fee_back_and_is_told() -> None:
    creator = await an_earner()
    tip = await a_tip(await a_fan(), creator)
    refunded = await refund(tip)
    assert refunded.state is PaymentState.REFUNDED
    assert await balances(creator) == pending(0)
    (row,) = await Refund.all()
    assert (row.total_minor, row.state) == (545, RefundState.SUCCEEDED)
    account = outstanding("sandbox", "USD")
    assert (await statements.totals_of([account]))[account] == 545
    assert await kinds_told(creator) == ["TipReceived", "TipRefunded"]


async def test_key_of_a_refund_is_used_up_for_ever_though_its_answer_is_forgotten() -> None:
    tip = await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:refund_fails")
    await refund(tip)
    await clock.advance(timedelta(days=idempotency.KEPT_DAYS + 2))
    assert await idempotency.forget() > 0
    with pytest.raises(IdempotencyKeyReused):
        await refund(tip)
    assert await Refund.all().count() == 1
    await refund(tip, "another-key")
    assert await Refund.all().count() == 2


async def test_refund_is_in_the_audit_log() -> None:
    tip = await a_tip(await a_fan(), await an_earner())
    await refund(tip)
    records = await AuditRecord.filter(act="refundTip")
    assert [(r.actor_id, r.subject_id, r.facts["total_minor"]) for r in records] == [
        (OPERATOR.user_id, tip.id, 545)
    ]


async def test_refused_refund_gives_back_to_the_very_hold_and_may_be_asked_again() -> None:
    creator = await an_earner()
    tip = await a_tip(await a_fan(), creator, payment_method="sandbox:refund_fails")
    for key in ("first-try", "second-try"):
        assert (await refund(tip, key)).state is PaymentState.SUCCEEDED
        assert await balances(creator) == pending(500)
    assert await Refund.filter(state=RefundState.FAILED).count() == 2
    assert await kinds_told(creator) == ["TipReceived"]
    await clock.advance(timedelta(days=7, hours=1))
    await holds.release_due(100)
    assert await balances(creator) == pending(0, available=500)


async def test_refund_without_an_answer_is_settled_by_a_later_word() -> None:
    creator = await an_earner()
    tip = await a_tip(await a_fan(), creator, payment_method="sandbox:refund_timeout")
    assert (await refund(tip)).state is PaymentState.REFUNDING
    (row,) = await Refund.all()
    case = refunding(row.id, "USD")
    assert (await statements.totals_of([case]))[case] == 545
    await tips.settle_refunds([(row.id, Answer(Word.PROCESSING)), (row.id, Answer(Word.UNHEARD))])
    assert (await tips.by_ids([tip.id]))[0].state is PaymentState.REFUNDING
    await tips.settle_refunds([(row.id, YES)])
    assert (await tips.by_ids([tip.id]))[0].state is PaymentState.REFUNDED
    assert (await statements.totals_of([case]))[case] == 0


async def test_refund_takes_the_own_hold_then_what_is_available_then_leaves_a_debt() -> None:
    fan, creator = await a_fan(), await an_earner()
    first = await a_tip(fan, creator, 500)
    await clock.advance(timedelta(days=7, hours=1))
    await holds.release_due(100)
    second = await a_tip(fan, creator, 300)
    await refund(second, "refund-second")
    assert await balances(creator) == pending(0, available=500)
    await refund(first, "refund-first")
    assert await balances(creator) == pending(0)


async def test_refund_empties_the_tips_own_hold_and_leaves_a_later_one() -> None:
    fan, creator = await a_fan(), await an_earner()
    first = await a_tip(fan, creator, 500)
    await clock.advance(timedelta(days=2))
    await a_tip(fan, creator, 700)
    await refund(first)
    await clock.advance(timedelta(days=5, hours=1))  # what is left of the first hold is due
    await holds.release_due(100)
    assert await balances(creator) == pending(700)


async def test_two_operators_at_once_refund_once() -> None:
    creator = await an_earner()
    tip = await a_tip(await a_fan(), creator)
    other = await a_tip(await a_fan("carl"), creator)

    async def one(n: int) -> Any:
        operator = Caller(user_id=new_id(), roles=frozenset({"operator"}))
        try:
            return await in_the_end(
                tips.refund_tip, operator, tip.id, f"reason {n}", f"refund-{n:04}"
            )
        except StateConflict as error:
            return error

    found = await asyncio.gather(*(one(n) for n in range(8)))
    assert sum(isinstance(one, tips.TipView) for one in found) == 1
    assert await Refund.all().count() == 1
    assert await balances(creator) == pending(500)
    assert (await tips.by_ids([other.id]))[0].state is PaymentState.SUCCEEDED


async def test_same_key_from_many_callers_refunds_once_and_answers_all() -> None:
    creator = await an_earner()
    tip = await a_tip(await a_fan(), creator)
    found = await asyncio.gather(*(in_the_end(refund, tip) for _ in range(12)))
    assert {one.id for one in found} == {tip.id}
    assert await Refund.all().count() == 1
    assert await balances(creator) == pending(0)


async def test_final_words_at_once_close_a_refund_once() -> None:
    creator = await an_earner()
    tip = await a_tip(await a_fan(), creator, payment_method="sandbox:refund_timeout")
    await refund(tip)
    (row,) = await Refund.all()
    words = [YES, NO] * 4
    await asyncio.gather(*(in_the_end(tips.settle_refunds, [(row.id, word)]) for word in words))
    state = (await tips.by_ids([tip.id]))[0].state
    assert state in (PaymentState.REFUNDED, PaymentState.SUCCEEDED)
    left = 500 if state is PaymentState.SUCCEEDED else 0
    assert await balances(creator) == pending(left)
    await tips.settle_refunds([(row.id, YES), (row.id, NO), (new_id(), YES)])
    assert await balances(creator) == pending(left)


@pytest.mark.parametrize("method", ["decline", "action", "slow"])
async def test_only_a_tip_that_succeeded_is_refunded(method: str) -> None:
    tip = await a_tip(await a_fan(), await an_earner(), payment_method=f"sandbox:{method}")
    with pytest.raises(StateConflict) as caught:
        await refund(tip)
    assert caught.value.state == tip.state.value
    with pytest.raises(StateConflict):  # the answer of its key, whatever became of the tip
        await refund(tip)


async def test_refund_of_nothing_and_key_for_another_tip_are_refused() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip, other = await a_tip(fan, creator), await a_tip(fan, creator)
    with pytest.raises(NotFound):
        await tips.refund_tip(OPERATOR, new_id(), "asked for it", "nothing-there")
    await refund(tip)
    with pytest.raises(IdempotencyKeyReused):
        await refund(other)
    assert await balances(creator) == pending(500)


async def test_late_capture_word_after_a_refund_changes_nothing() -> None:
    creator = await an_earner()
    tip = await a_tip(await a_fan(), creator)
    await refund(tip)
    await tips.settle([(tip.id, Answer(Word.SUCCEEDED)), (tip.id, Answer(Word.FAILED))])
    assert (await tips.by_ids([tip.id]))[0].state is PaymentState.REFUNDED
    assert await balances(creator) == pending(0)


# --- a batch -------------------------------------------------------------------------------------


def wish(tip_id: UUID, key: str) -> tips.RefundRequest:
    claim = idempotency.claim(OPERATOR_ID, key, "refundTip", {"tip_id": tip_id})
    return tips.RefundRequest(OPERATOR, tip_id, "asked for it", claim)


async def test_refunds_of_a_batch_are_decided_in_order_and_each_gets_its_own_answer() -> None:
    creator = await an_earner()
    tip, other, refused = [
        await a_tip(await a_fan(name), creator, payment_method=f"sandbox:{method}")
        for name, method in (("a", "succeed"), ("b", "refund_fails"), ("c", "decline"))
    ]
    found = await tips.refund_tips(
        [
            wish(refused.id, "of-a-failed-tip"),
            wish(tip.id, "the-first"),
            wish(new_id(), "of-nothing"),
            wish(tip.id, "the-second"),
            wish(other.id, "of-another"),
        ]
    )
    told = [one.state if isinstance(one, tips.TipView) else one.message for one in found]
    assert told == [
        StateConflict("tip", "FAILED").message,
        PaymentState.REFUNDED,
        NotFound("tip").message,
        StateConflict("tip", "REFUNDING").message,
        PaymentState.SUCCEEDED,
    ]
    assert await AuditRecord.filter(act="refundTip").count() == 2
    assert await balances(creator) == pending(500)


async def test_a_batch_of_refunds_takes_no_more_statements_than_two() -> None:
    asked, settled = await refunds_statements(2)
    assert await refunds_statements(6) == (asked, settled)


async def refunds_statements(many: int) -> tuple[int, int]:
    """How many statements it takes to ask for so many refunds, but for the provider's own books,
    and to settle them, half of them with a yes."""
    creators = [await an_earner(f"c{n}-of-{many}") for n in range(2)]
    sent = [
        await a_tip(
            await a_fan(f"f{n}-{many}"), creators[n % 2], payment_method="sandbox:refund_timeout"
        )
        for n in range(many)
    ]
    with count_statements() as asking:
        await tips.refund_tips([wish(tip.id, f"refund-{tip.id}") for tip in sent])
    ours = [statement for statement in asking if "sandbox" not in statement]
    rows = await Refund.filter(payment_id__in=[tip.id for tip in sent])
    with count_statements() as settling:
        await tips.settle_refunds([(row.id, [YES, NO][n % 2]) for n, row in enumerate(rows)])
    assert not await Refund.exists(state=RefundState.PROCESSING)
    return len(ours), len(settling)
