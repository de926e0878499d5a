"""Rates of redemption: from a time on, and never more for a coin than the cheapest ever cost."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from models import clock, diamonds
from models.audit_log import AuditRecord
from models.coins import CoinsBelowRedemption
from models.coins.rows import Channel, CoinPackage
from models.database import new_id
from models.diamonds import RateInput, RedemptionRate
from models.errors import IdempotencyKeyReused, InvalidInput, StateConflict
from models.gifts.rows import DiamondRate
from tests.factories import OPERATOR, a_creator, a_fan
from tests.gems import diamonds_ready, rate_of, redeemed

pytestmark = pytest.mark.usefixtures("database")


async def add(
    minor: int, per_diamonds: int, currency: str = "USD", at: datetime | None = None, **said: Any
) -> RedemptionRate:
    told = {"effective_from": at, "idempotency_key": new_id().hex, **said}
    return await diamonds.add_redemption_rate(
        OPERATOR, RateInput(currency, minor, per_diamonds, **told)
    )


async def a_package(price_minor: int, coins: int) -> CoinPackage:
    return await CoinPackage.create(
        country="ZZ",
        currency="USD",
        channel=Channel.WEB,
        price_minor=price_minor,
        coins=coins,
        commission_bps=0,
        effective_from=clock.now(),
    )


async def test_a_new_rate_holds_from_its_time_on() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    tomorrow = clock.now() + timedelta(days=1)
    made = await add(3, 2, at=tomorrow)
    assert made.effective_from == tomorrow
    assert (await redeemed(creator, 200)).amount_minor == 200
    await clock.advance(timedelta(days=1, minutes=1))
    assert (await rate_of("USD")).id == made.id
    assert (await redeemed(creator, 200)).amount_minor == 300
    (record,) = await AuditRecord.filter(act="addRedemptionRate")
    assert (record.subject_id, record.facts["minor"], record.facts["per_diamonds"]) == (
        made.id,
        3,
        2,
    )


async def test_a_rate_that_pays_more_than_the_cheapest_coin_ever_cost_is_refused() -> None:
    """A coin of the app store leaves 1014 cents of 1449 for a thousand, and two make a diamond."""
    assert await add(2028, 1000, at=clock.now() + timedelta(days=1))
    with pytest.raises(CoinsBelowRedemption) as caught:
        await add(2029, 1000)
    refused = caught.value
    assert (refused.pays_minor, refused.pays_coins) == (2029, 2000)
    assert (refused.costs_minor, refused.costs_coins) == (507, 500)
    await a_package(90, 100)
    with pytest.raises(CoinsBelowRedemption):
        await add(2, 1)
    assert await RedemptionRate.filter(currency="USD").count() == 2


async def test_diamonds_that_a_coin_once_made_count() -> None:
    past = clock.now() - timedelta(days=900)
    await DiamondRate.create(diamonds=1, per_coins=1, effective_from=past)
    with pytest.raises(CoinsBelowRedemption):
        await add(102, 100)


async def test_no_rate_for_a_currency_without_coins() -> None:
    with pytest.raises(CoinsBelowRedemption):
        await add(1, 1000, "CHF")


async def test_a_retry_answers_the_same_rate_and_two_at_one_time_are_one_too_many() -> None:
    at = clock.now() + timedelta(days=1)
    made = await add(1, 2, at=at, idempotency_key="a-key-of-mine")
    assert (await add(1, 2, at=at, idempotency_key="a-key-of-mine")).id == made.id
    with pytest.raises(IdempotencyKeyReused):
        await add(1, 3, at=at, idempotency_key="a-key-of-mine")
    with pytest.raises(StateConflict):
        await add(1, 3, at=at)


async def test_a_retry_after_its_time_answers_the_same_rate() -> None:
    said: dict[str, Any] = {
        "at": clock.now() + timedelta(hours=1),
        "idempotency_key": "the-kept-key",
    }
    made = await add(1, 2, **said)
    await clock.advance(timedelta(days=1))
    assert (await add(1, 2, **said)).id == made.id


async def test_rates_that_are_made_at_once_have_each_a_time_of_its_own() -> None:
    outcomes = await asyncio.gather(
        *(add(minor, 1000) for minor in (1500, 1600, 1700)), return_exceptions=True
    )
    assert sum(isinstance(one, RedemptionRate) for one in outcomes) == 3
    assert len({one.effective_from for one in await RedemptionRate.filter(currency="USD")}) == 4


@pytest.mark.parametrize(
    "said",
    [
        {"minor": 0},
        {"per_diamonds": 0},
        {"minor": 10**9 + 1},
        {"currency": "DIAMOND"},
        {"at": clock.now() - timedelta(days=1)},
        {"at": datetime(2099, 1, 1)},
    ],
)
async def test_what_is_no_rate_is_bad_input(said: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput):
        await add(**{"minor": 1, "per_diamonds": 1, **said})
