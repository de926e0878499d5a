"""Refunds of coins: what is unspent goes back, pro rata, in two phases; once, whatever happens."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import clock, coins, idempotency
from models.audit_log import AuditRecord
from models.caller import Caller
from models.coins import NothingToRefund, PurchaseView, RefundPeriodOver
from models.coins.rows import CoinPurchase, CoinRefund, CoinRefundTerms
from models.database import new_id
from models.errors import IdempotencyKeyReused, NotAllowed, NotFound, StateConflict
from models.ledger import accounts, journal
from models.ledger.accounts import COIN, outstanding, refunding
from models.ledger.transfers import Amount, Transfer, TransferKind
from models.payments import resolver
from models.payments.payment import PaymentState, Refund, RefundState
from models.payments.provider import Answer, Word
from models.sweeps import SETTLERS
from models.transactions import atomic
from tests.buying import a_thousand, amounts, sales, seen, some_coins, state_of, wallet
from tests.factories import OPERATOR, OPERATOR_ID, a_fan, in_the_end

YES, NO = Answer(Word.SUCCEEDED), Answer(Word.FAILED, reason="too old")

pytestmark = pytest.mark.usefixtures("sandbox")


async def give_back(who: Caller, bought: PurchaseView, **said: Any) -> PurchaseView:
    key = said.pop("key", None) or new_id().hex
    return await coins.refund_coin_purchase(who, bought.id, "changed my mind", key, **said)


async def spend(fan: Caller, count: int) -> None:
    """Burn coins as a gift does."""
    assert fan.user_id is not None
    lines = (
        Amount(accounts.of_fan(fan.user_id).wallet, -count),
        Amount(accounts.issuer(COIN), count),
    )
    spent = Transfer(f"spent:{new_id()}", TransferKind.SUSPENSE_EXPLAINED, lines)
    await atomic(journal.post, [spent])


async def test_unspent_purchase_goes_back_whole() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    refunded = await give_back(fan, bought)
    assert (refunded.state, refunded.coins_left) == (PaymentState.REFUNDED, 0)
    assert (await wallet(fan), await sales()) == ((0, 0, 0), 0)
    (row,) = await Refund.all()
    assert (row.total_minor, row.state) == (120, RefundState.SUCCEEDED)
    assert await amounts(outstanding("sandbox", "USD"), accounts.issuer(COIN)) == [120, 0]
    assert not await AuditRecord.exists(act="refundCoinPurchase")


async def test_refused_refund_gives_all_back_and_may_be_asked_again() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:refund_fails")
    for _ in range(2):
        refunded = await give_back(fan, bought)
        assert (refunded.state, refunded.coins_left) == (PaymentState.SUCCEEDED, 100)
        assert (refunded.price_left_minor, refunded.unspent_coins) == (120, 100)
        assert (refunded.refunded_minor, refunded.refund_failure_reason) == (0, "declined")
        assert (await wallet(fan), await sales()) == ((100, 0, 0), 120)
    assert await Refund.filter(state=RefundState.FAILED).count() == 2


async def test_refund_without_an_answer_waits_in_its_own_accounts() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:refund_timeout")
    refunded = await give_back(fan, bought)
    assert (refunded.state, refunded.coins_left) == (PaymentState.REFUNDING, 0)
    (row,) = await Refund.all()
    assert await amounts(refunding(row.id, COIN), refunding(row.id, "USD")) == [100, 120]
    assert (await wallet(fan), await sales()) == ((0, 0, 0), 0)
    await coins.settle_refunds([(row.id, Answer(Word.PROCESSING)), (new_id(), YES)])
    assert await state_of(bought) is PaymentState.REFUNDING
    await clock.advance(timedelta(minutes=2))
    await resolver.resolve_refunds(SETTLERS)
    assert await state_of(bought) is PaymentState.REFUNDED
    assert await amounts(refunding(row.id, COIN), refunding(row.id, "USD")) == [0, 0]


async def test_only_what_is_unspent_goes_back_oldest_spent_first() -> None:
    fan = await a_fan()
    first, second = await some_coins(fan), await a_thousand(fan)
    await spend(fan, 150)
    assert [(await seen(one)).unspent_coins for one in (first, second)] == [0, 950]
    with pytest.raises(NothingToRefund):
        await give_back(fan, first)
    refunded = await give_back(fan, second)
    assert (refunded.state, refunded.coins_left) == (PaymentState.SUCCEEDED, 50)
    assert refunded.price_left_minor == 1150 - 1150 * 950 // 1000
    assert (refunded.refunded_minor, refunded.refund_failure_reason) == (1092, None)
    assert await wallet(fan) == (0, 0, 0)


async def test_share_of_the_price_is_rounded_down_and_nothing_is_no_refund() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await spend(fan, 99)
    refunded = await give_back(fan, bought)  # 120 for 100 coins: 1.2 for one
    assert (refunded.coins_left, refunded.price_left_minor) == (99, 119)
    await some_coins(other := await a_fan("carl"))
    assert other.user_id is not None
    bought = await some_coins(other)
    await CoinPurchase.filter(id=bought.id).update(price_left_minor=99)
    await spend(other, 199)
    with pytest.raises(NothingToRefund):
        await give_back(other, bought)
    await CoinPurchase.filter(id=bought.id).update(price_left_minor=120)


async def test_purchase_is_refunded_in_parts_until_nothing_is_left() -> None:
    fan = await a_fan()
    bought = await a_thousand(fan)
    later = await some_coins(fan)
    await spend(fan, 600)
    assert (await give_back(fan, later)).state is PaymentState.REFUNDED
    assert (await give_back(fan, bought)).coins_left == 600
    with pytest.raises(NothingToRefund):
        await give_back(fan, bought)
    assert await state_of(bought) is PaymentState.SUCCEEDED
    assert await sales() == 1150 - 460


# --- who, and until when -------------------------------------------------------------------------


async def test_fan_gives_back_for_fourteen_days_and_then_an_operator_does() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await clock.advance(timedelta(days=14))
    with pytest.raises(RefundPeriodOver) as caught:
        await give_back(fan, bought)
    assert caught.value.until == (await seen(bought)).refundable_until
    assert (await give_back(OPERATOR, bought)).state is PaymentState.REFUNDED
    (record,) = await AuditRecord.filter(act="refundCoinPurchase")
    assert (record.actor_id, record.subject_id) == (OPERATOR_ID, bought.id)
    assert (record.facts["coins"], record.facts["total_minor"]) == (100, 120)


async def test_days_are_those_of_her_country_when_she_bought() -> None:
    fan, brit = await a_fan(), await a_fan("brit", country="FR")
    at = clock.now() - timedelta(seconds=1)
    await CoinRefundTerms.create(country="FR", days=30, effective_from=at)
    bought, theirs = await some_coins(fan), await some_coins(brit)
    await CoinRefundTerms.create(country="FR", days=1, effective_from=clock.now())
    await clock.advance(timedelta(days=20))
    with pytest.raises(RefundPeriodOver):
        await give_back(fan, bought)
    assert (await give_back(brit, theirs)).state is PaymentState.REFUNDED


async def test_purchase_of_another_is_not_there_and_the_service_gives_nothing_back() -> None:
    bought = await some_coins(await a_fan())
    with pytest.raises(NotFound):
        await give_back(await a_fan("carl"), bought)
    with pytest.raises(NotAllowed):
        await give_back(Caller(roles=frozenset({"service"})), bought)
    with pytest.raises(NotAllowed):
        await give_back(await a_fan(), bought, case_id=new_id())
    with pytest.raises(NotFound):
        await give_back(OPERATOR, bought, case_id=new_id())


@pytest.mark.parametrize("method", ["decline", "action", "slow"])
async def test_only_a_purchase_that_succeeded_is_refunded(method: str) -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method=f"sandbox:{method}")
    with pytest.raises(StateConflict) as caught:
        await give_back(fan, bought)
    assert caught.value.state == bought.state.value


# --- once ----------------------------------------------------------------------------------------


async def test_two_refunds_at_once_are_one() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)

    async def one(n: int) -> PurchaseView | Exception:
        who = fan if n % 2 else Caller(user_id=new_id(), roles=frozenset({"operator"}))
        try:
            return await in_the_end(lambda: give_back(who, bought, key=f"refund-{n:04}"))
        except StateConflict as error:
            return error

    found = await asyncio.gather(*(one(n) for n in range(8)))
    assert sum(isinstance(one, PurchaseView) for one in found) == 1
    assert (await Refund.all().count(), await CoinRefund.all().count()) == (1, 1)
    assert (await wallet(fan), await sales()) == ((0, 0, 0), 0)


async def test_refunds_of_two_purchases_at_once_take_no_coin_twice() -> None:
    fan = await a_fan()
    both = [await some_coins(fan), await a_thousand(fan)]
    await spend(fan, 50)
    found = await asyncio.gather(*(in_the_end(give_back, fan, one) for one in both))
    assert sorted(one.coins_left for one in found) == [0, 50]
    assert await wallet(fan) == (0, 0, 0)


async def test_same_key_from_many_refunds_once_and_answers_all() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    found = await asyncio.gather(
        *(in_the_end(lambda: give_back(fan, bought, key="one-key-for-all")) for _ in range(12))
    )
    assert {one.id for one in found} == {bought.id}
    assert await Refund.all().count() == 1


async def test_key_of_a_refund_is_used_up_for_ever_though_its_answer_is_forgotten() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:refund_fails")
    await give_back(OPERATOR, bought, key="refund-key")
    await clock.advance(timedelta(days=idempotency.KEPT_DAYS + 2))
    assert await idempotency.forget() > 0
    with pytest.raises(IdempotencyKeyReused):
        await give_back(OPERATOR, bought, key="refund-key")


async def test_final_words_at_once_close_a_refund_once() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:refund_timeout")
    await give_back(fan, bought)
    (row,) = await Refund.all()
    words = [YES, NO] * 4
    await asyncio.gather(*(in_the_end(coins.settle_refunds, [(row.id, one)]) for one in words))
    state = await state_of(bought)
    left = 100 if state is PaymentState.SUCCEEDED else 0
    assert await wallet(fan) == (left, 0, 0)
    await coins.settle_refunds([(row.id, YES), (row.id, NO)])
    assert await wallet(fan) == (left, 0, 0)


# --- a batch -------------------------------------------------------------------------------------


def wish(who: Caller, purchase_id: UUID) -> coins.RefundRequest:
    claim = idempotency.claim(OPERATOR_ID, new_id().hex, "refundCoinPurchase", purchase_id)
    return coins.RefundRequest(who, purchase_id, "asked for it", None, claim)


async def test_refunds_of_a_batch_are_decided_in_order_and_each_gets_its_own_answer() -> None:
    fan = await a_fan()
    first, second, failed = [
        await some_coins(fan, payment_method=f"sandbox:{method}")
        for method in ("succeed", "refund_fails", "decline")
    ]
    await spend(fan, 30)
    asked = [failed.id, first.id, new_id(), first.id, second.id]
    found = await coins.refund_coin_purchases([wish(OPERATOR, one) for one in asked])
    told = [one.coins_left if isinstance(one, PurchaseView) else one.message for one in found]
    assert told == [
        StateConflict("coin purchase", "FAILED").message,
        30,
        NotFound("coin purchase").message,
        StateConflict("coin purchase", "REFUNDING").message,
        100,
    ]
    assert await wallet(fan) == (100, 0, 0)


async def test_purchase_of_a_batch_is_unspent_once_a_later_one_has_gone_back() -> None:
    fan = await a_fan()
    first, second = await some_coins(fan), await some_coins(fan)
    found = await coins.refund_coin_purchases([wish(fan, one.id) for one in (second, first)])
    assert [one.state for one in found if isinstance(one, PurchaseView)] == [
        PaymentState.REFUNDED,
        PaymentState.REFUNDED,
    ]
    assert await wallet(fan) == (0, 0, 0)
