"""What app stores have verified: purchases and refunds, once per transaction of a store."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from models import chargebacks, clock, coins, gifts, sweeps
from models.audit_log import AuditRecord
from models.chargebacks import Chargeback, ChargebackState
from models.coins import (
    BoughtInStore,
    Channel,
    CoinPriceChanged,
    PurchaseView,
    StorePurchase,
    StoreTransactionReused,
)
from models.coins.rows import CoinPackage, CoinPurchase
from models.database import new_id
from models.errors import InvalidInput, NotFound
from models.ledger.accounts import COIN, clearing, issuer, outstanding, processing_fees
from models.payments.payment import Payment, PaymentState
from models.users import Standing
from tests.buying import HUNDRED, IN_APP, amounts, sales, some_coins, spent, state_of, wallet
from tests.factories import SERVICE, a_fan, in_the_end
from tests.gifting import a_receiver, gift_input, on_air

pytestmark = pytest.mark.usefixtures("sandbox")


def bought_in_app(fan: Any, transaction: str = "2000000123", **said: Any) -> StorePurchase:
    told: dict[str, Any] = {
        "channel": Channel.APP_STORE,
        "store_transaction_id": transaction,
        "user_id": fan.user_id,
        "package_id": IN_APP,
        "price_minor": 149,
        "currency": "USD",
        **said,
    }
    return StorePurchase(**told)


async def record(told: StorePurchase) -> PurchaseView:
    return await in_the_end(coins.record_store_purchase, SERVICE, told)


async def refund(transaction: str = "2000000123") -> PurchaseView:
    told = (SERVICE, Channel.APP_STORE, transaction)
    return await in_the_end(chargebacks.record_store_refund, *told)


async def test_verified_purchase_is_paid_at_once_less_the_stores_commission() -> None:
    fan = await a_fan()
    bought = await record(bought_in_app(fan))
    assert (bought.state, bought.channel, bought.coins) == (
        PaymentState.SUCCEEDED,
        Channel.APP_STORE,
        100,
    )
    assert await wallet(fan) == (100, 0, 0)
    assert await sales() == 149
    held = clearing("app_store", "USD"), processing_fees("app_store", "USD")
    assert await amounts(*held) == [-104, -45]
    paid = await Payment.get(id=bought.id)
    assert (paid.provider, paid.provider_fee_minor, paid.settled_at is not None) == (
        "app_store",
        45,
        True,
    )
    assert await spent(fan) == [149, 149]
    assert bought.refundable_until is None
    await clock.advance(timedelta(days=30))
    await sweeps.run_once()
    assert await sweeps.audit() == []  # no list, so nothing of it is missing there


async def test_transaction_told_again_and_by_many_at_once_is_one_purchase() -> None:
    fan = await a_fan()
    told = bought_in_app(fan)
    found = await asyncio.gather(*(record(told) for _ in range(8)))
    assert {one.id for one in found} == {found[0].id}
    assert (await wallet(fan), await spent(fan)) == ((100, 0, 0), [149, 149])
    assert await CoinPurchase.all().count() == 1
    assert await AuditRecord.filter(act="recordStorePurchase").count() == 1
    await record(bought_in_app(fan, channel=Channel.APP_STORE, transaction="another"))
    assert await wallet(fan) == (200, 0, 0)


async def test_transaction_of_two_fans_at_once_is_one_of_theirs() -> None:
    fans = [await a_fan("bob"), await a_fan("carl")]

    async def tell(fan: Any) -> PurchaseView | None:
        try:
            return await record(bought_in_app(fan))
        except StoreTransactionReused:
            return None

    found = await asyncio.gather(*(tell(fan) for fan in fans))
    assert sum(one is not None for one in found) == 1
    assert sorted([(await wallet(fan))[0] for fan in fans]) == [0, 100]


async def test_purchase_that_a_store_verified_asks_no_guard() -> None:
    child = await a_fan("carl", birth_date=None, standing=Standing.RESTRICTED)
    await CoinPackage.filter(id=IN_APP).update(effective_until=clock.now())
    assert (await record(bought_in_app(child))).state is PaymentState.SUCCEEDED


async def test_facts_that_do_not_fit_are_refused_and_may_be_told_right_later() -> None:
    fan = await a_fan()
    with pytest.raises(CoinPriceChanged) as caught:
        await record(bought_in_app(fan, price_minor=139))
    assert caught.value.price_minor == 149
    for wrong in ({"package_id": HUNDRED}, {"user_id": new_id()}, {"channel": Channel.PLAY_STORE}):
        with pytest.raises(NotFound):
            await record(bought_in_app(fan, **wrong))
    with pytest.raises(InvalidInput):
        await record(bought_in_app(fan, channel=Channel.WEB))
    assert (await wallet(fan), await spent(fan)) == ((0, 0, 0), [])
    assert (await record(bought_in_app(fan))).coins == 100


async def test_fan_gives_nothing_back_that_she_bought_in_a_store() -> None:
    fan = await a_fan()
    bought = await record(bought_in_app(fan))
    with pytest.raises(BoughtInStore) as caught:
        await coins.refund_coin_purchase(fan, bought.id, "mine", new_id().hex)
    assert caught.value.channel == "APP_STORE"


# --- the store's refund --------------------------------------------------------------------------


async def test_stores_refund_burns_what_is_left_and_is_heard_once() -> None:
    fan = await a_fan()
    bought = await record(bought_in_app(fan))
    found = await asyncio.gather(*(refund() for _ in range(6)))
    assert {one.state for one in [*found, await refund()]} == {PaymentState.CHARGED_BACK}
    assert (await wallet(fan), await sales()) == ((0, 0, 0), 0)
    assert await amounts(issuer(COIN), outstanding("app_store", "USD")) == [0, 149]
    (case,) = await Chargeback.all()
    assert (case.state, case.payment_id, case.coins) == (ChargebackState.LOST, bought.id, 100)
    assert await AuditRecord.filter(act="recordStoreRefund").count() == 1


async def test_stores_refund_of_spent_coins_is_owed_and_repaid_by_a_later_purchase() -> None:
    fan = await a_fan()
    await record(bought_in_app(fan))
    live = await on_air(await a_receiver())

    await gifts.send_gift(fan, gift_input(live, "spark", 60))
    await refund()
    assert await wallet(fan) == (0, 0, -60)
    await some_coins(fan)
    assert await wallet(fan) == (40, 0, 0)


async def test_stores_refund_of_nothing_recorded_is_not_there() -> None:
    with pytest.raises(NotFound):
        await refund("never-seen")
    with pytest.raises(InvalidInput):
        await chargebacks.record_store_refund(SERVICE, Channel.WEB, "never-seen")


async def test_purchase_that_is_told_again_after_the_stores_refund_stays_taken_back() -> None:
    fan = await a_fan()
    told = bought_in_app(fan)
    bought = await record(told)
    await refund()
    assert (await record(told)).id == bought.id
    assert await state_of(bought) is PaymentState.CHARGED_BACK
    assert await wallet(fan) == (0, 0, 0)
