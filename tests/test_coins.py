"""Buying coins: guards, limits, unknown outcomes, and what the wallet then has."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from models import clock, coins, users
from models.coins import CoinPriceChanged, PurchaseView
from models.coins.rows import CoinCaps, CoinPackage
from models.database import new_id
from models.errors import IdempotencyKeyReused, LimitExceeded, MarketplaceError, NotFound
from models.ledger.accounts import COIN, clearing, issuer, processing_fees
from models.payments import payment, resolver
from models.payments.payment import PaymentState
from models.payments.provider import Answer, Word
from models.payments.sandbox import Sandbox
from models.sweeps import SETTLERS
from models.users import Standing
from tests.buying import (
    IN_APP,
    a_thousand,
    amounts,
    buy_input,
    refused,
    sales,
    seen,
    some_coins,
    spent,
    state_of,
    wallet,
)
from tests.factories import a_fan, a_tip, an_earner, in_the_end

pytestmark = pytest.mark.usefixtures("sandbox")


async def test_bought_coins_are_in_the_wallet_and_their_price_in_the_sales() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    assert (bought.state, bought.coins, bought.price_minor) == (PaymentState.SUCCEEDED, 100, 120)
    assert await wallet(fan) == (100, 0, 0)
    assert await sales() == 120
    held, fees, issued = await amounts(
        clearing("sandbox", "USD"), processing_fees("sandbox", "USD"), issuer(COIN)
    )
    assert (held + fees, issued) == (-120, -100)
    assert await spent(fan) == [120, 120]


async def test_purchase_without_an_answer_is_settled_by_whoever_asks_again() -> None:
    fan = await a_fan()
    for method in ("timeout_before", "timeout_after", "slow"):
        bought = await some_coins(fan, payment_method=f"sandbox:{method}")
        assert bought.state is PaymentState.PROCESSING
        assert await spent(fan) == [120, 120]
        await clock.advance(timedelta(minutes=2))
        await resolver.resolve_payments(SETTLERS)
        assert await state_of(bought) is PaymentState.SUCCEEDED
        assert await wallet(fan) == (100, 0, 0)
        fan = await a_fan(method)


async def test_purchase_that_needs_an_act_goes_on_when_it_was_done(sandbox: Sandbox) -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:action")
    assert bought.state is PaymentState.REQUIRES_ACTION
    assert bought.next_action_url
    assert await wallet(fan) == (0, 0, 0)
    await sandbox.act(bought.id)
    await resolver.look_up_payments(SETTLERS, [bought.id])
    assert await wallet(fan) == (100, 0, 0)


async def test_act_that_nobody_did_expires_and_gives_the_caps_back() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:action")
    await clock.advance(timedelta(hours=25))
    await resolver.resolve_payments(SETTLERS)
    assert await state_of(bought) is PaymentState.FAILED
    assert await spent(fan) == []


async def test_declined_purchase_gives_the_caps_back_and_a_late_success_counts_again() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:decline")
    assert bought.state is PaymentState.FAILED
    assert (await wallet(fan), await spent(fan)) == ((0, 0, 0), [])
    late = await some_coins(fan, payment_method="sandbox:fail_then_succeed")
    await resolver.look_up_payments(SETTLERS, [late.id])
    assert await state_of(late) is PaymentState.SUCCEEDED
    assert (await wallet(fan), await spent(fan)) == ((100, 0, 0), [120, 120])


async def test_words_said_twice_and_out_of_order_issue_once() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:slow")
    yes, no = Answer(Word.SUCCEEDED, fee_minor=4), Answer(Word.FAILED)
    await coins.settle([(bought.id, no), (bought.id, yes), (bought.id, no), (bought.id, yes)])
    await coins.settle([(bought.id, yes), (new_id(), yes)])
    assert await wallet(fan) == (100, 0, 0)
    assert await spent(fan) == [120, 120]


# --- guards --------------------------------------------------------------------------------------


async def test_fan_under_age_or_of_unknown_age_or_restricted_buys_nothing() -> None:
    child = await a_fan("carl", birth_date=clock.today() - timedelta(days=17 * 365))
    assert (await refused(child)).minimum_years == 18
    unknown = await a_fan("dora", birth_date=None)
    assert isinstance(await refused(unknown), users.AgeUnknown)
    restricted = await a_fan("eve", standing=Standing.RESTRICTED)
    assert isinstance(await refused(restricted), users.NotInGoodStanding)


async def test_another_price_than_she_saw_is_refused_with_the_price() -> None:
    fan = await a_fan()
    for said in ({"expected_price_minor": 119}, {"currency": "EUR"}):
        told = await refused(fan, **said)
        assert isinstance(told, CoinPriceChanged)
        assert (told.price_minor, told.currency) == (120, "USD")


async def test_package_of_a_store_or_another_country_or_another_time_is_not_there() -> None:
    fan = await a_fan()
    assert (await refused(fan, package_id=new_id())).what == "coin package"
    assert isinstance(await refused(fan, package_id=IN_APP, expected_price_minor=149), NotFound)
    british = UUID("00000000-0000-7000-8000-000000000611")
    told = {"package_id": british, "expected_price_minor": 100, "currency": "GBP"}
    assert isinstance(await refused(fan, **told), NotFound)
    brit = await a_fan("brit", country="GB")
    assert (await some_coins(brit, **told)).state is PaymentState.SUCCEEDED
    assert isinstance(await refused(brit), NotFound)  # GB has packages of its own
    await CoinPackage.filter(id=british).update(effective_until=clock.now())
    assert isinstance(await refused(brit, **told), NotFound)


async def test_currency_without_caps_has_no_coins() -> None:
    await CoinCaps.filter(currency="USD").delete()
    assert isinstance(await refused(await a_fan()), NotFound)


async def test_caps_of_a_day_and_a_month_hold_and_reservations_count() -> None:
    fan = await a_fan()
    at = clock.now() - timedelta(seconds=1)
    await CoinCaps.create(
        currency="USD", effective_from=at, most_a_day_minor=240, most_a_month_minor=300
    )
    await clock.advance(_until_the_second_of_a_month())
    await some_coins(fan, payment_method="sandbox:slow")
    await some_coins(fan)
    told = await refused(fan)
    assert isinstance(told, LimitExceeded)
    assert (told.limit, told.maximum, told.asked) == ("of coins a day", 240, 360)
    await clock.advance(timedelta(days=1))
    told = await refused(fan)
    assert (told.limit, told.maximum, told.asked) == ("of coins a month", 300, 360)
    await clock.advance(timedelta(days=31))
    await some_coins(fan)


def _until_the_second_of_a_month() -> timedelta:
    """So that a day and the day after it are in one month."""
    first = (clock.now().replace(day=1) + timedelta(days=32)).replace(day=2, hour=1)
    return first - clock.now()


# --- once ----------------------------------------------------------------------------------------


async def test_same_key_from_many_buys_once_and_answers_all() -> None:
    fan, wanted = await a_fan(), buy_input()
    found = await asyncio.gather(*(in_the_end(coins.buy_coins, fan, wanted) for _ in range(12)))
    assert len({one.id for one in found}) == 1
    await payment.drain()
    assert await wallet(fan) == (100, 0, 0)
    assert await spent(fan) == [120, 120]


async def test_refusal_is_kept_under_its_key_and_a_key_buys_one_thing() -> None:
    fan = await a_fan()
    told = await refused(fan, expected_price_minor=119, idempotency_key="the-same-key")
    again = await refused(fan, expected_price_minor=119, idempotency_key="the-same-key")
    assert told.to_facts() == again.to_facts()
    assert isinstance(
        await refused(fan, expected_price_minor=120, idempotency_key="the-same-key"),
        IdempotencyKeyReused,
    )
    await a_tip(fan, await an_earner(), idempotency_key="key-of-a-tip")
    assert isinstance(await refused(fan, idempotency_key="key-of-a-tip"), IdempotencyKeyReused)


async def test_many_purchases_at_once_stay_within_the_cap() -> None:
    fan = await a_fan()
    at = clock.now() - timedelta(seconds=1)
    await CoinCaps.create(
        currency="USD", effective_from=at, most_a_day_minor=360, most_a_month_minor=360
    )

    async def buy() -> PurchaseView | MarketplaceError:
        try:
            return await some_coins(fan)
        except LimitExceeded as refusal:
            return refusal

    found = await asyncio.gather(*(buy() for _ in range(10)))
    assert sum(isinstance(one, PurchaseView) for one in found) == 3
    assert await wallet(fan) == (300, 0, 0)


# --- what is unspent -----------------------------------------------------------------------------


async def test_newest_purchases_are_what_is_left_of_a_wallet() -> None:
    fan = await a_fan()
    first, second = await some_coins(fan), await a_thousand(fan)
    assert [(await seen(one)).unspent_coins for one in (first, second)] == [100, 1000]
    assert (await seen(first)).refund_minor == 120
    until = first.bought_at
    assert until is not None
    assert first.refundable_until == until + timedelta(days=14)
