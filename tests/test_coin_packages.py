"""What is for sale: by country, channel and time, and never below what coins are redeemed for."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from models import clock, coins
from models.audit_log import AuditRecord
from models.caller import Caller
from models.coins import Channel, CoinPackage, CoinsBelowRedemption, PackageInput
from models.coins.packages import MOST_ON_SALE
from models.coins.refusals import TooManyCoinPackages
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    NotAuthenticated,
    NotFound,
    StateConflict,
)
from tests.factories import OPERATOR, in_the_end

pytestmark = pytest.mark.usefixtures("database")
DAY = timedelta(days=1)


async def add(key: str | None = None, by: Caller = OPERATOR, **said: Any) -> CoinPackage:
    told: dict[str, Any] = {
        "country": "ZZ",
        "currency": "USD",
        "channel": Channel.WEB,
        "price_minor": 360,
        "coins": 300,
        "commission_bps": 300,
        "is_reference": False,
        "effective_from": None,
        "effective_until": None,
        **said,
    }
    return await in_the_end(coins.add_coin_package, by, PackageInput(**told), key or new_id().hex)


async def for_sale(channel: Channel = Channel.WEB, **said: Any) -> list[tuple[str, int]]:
    return [(one.currency, one.coins) for one in await coins.on_sale(channel, **said)]


async def test_packages_are_those_of_the_country_else_those_of_everywhere() -> None:
    assert await for_sale(country="GB") == [("GBP", 1000), ("GBP", 100)][::-1]
    assert await for_sale(country="GB", currency="USD") == []
    everywhere = await for_sale()
    assert everywhere == await for_sale(country="FR")
    assert [one for one in everywhere if one[0] == "USD"] == await for_sale(currency="USD")
    assert await for_sale(Channel.APP_STORE, country="GB") == [("USD", 100), ("USD", 1000)]
    with pytest.raises(InvalidInput):
        await for_sale(country="Britain")


async def test_added_package_is_on_sale_from_its_time_until_its_end() -> None:
    now = clock.now()
    made = await add(effective_from=now + DAY, effective_until=now + 2 * DAY)
    assert made.effective_from == now + DAY
    assert ("USD", 300) not in await for_sale()
    await clock.advance(DAY)
    assert ("USD", 300) in await for_sale()
    await clock.advance(DAY)
    assert ("USD", 300) not in await for_sale()
    (record,) = await AuditRecord.filter(act="addCoinPackage")
    assert (record.subject_id, record.facts["coins"]) == (made.id, 300)


async def test_package_below_what_its_coins_are_redeemed_for_is_refused() -> None:
    with pytest.raises(CoinsBelowRedemption) as caught:
        await add(price_minor=150, commission_bps=0, coins=301)
    assert (caught.value.pays_minor, caught.value.pays_coins) == (1, 2)
    with pytest.raises(CoinsBelowRedemption):  # the commission is taken off
        await add(price_minor=150, commission_bps=1, coins=300)
    await add(price_minor=150, commission_bps=0, coins=300)


async def test_key_adds_once_and_keeps_its_refusal() -> None:
    made = await add("the-very-same-key")
    assert (await add("the-very-same-key")).id == made.id
    with pytest.raises(IdempotencyKeyReused):
        await add("the-very-same-key", coins=301)
    assert await CoinPackage.filter(coins=300).count() == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"coins": 0},
        {"coins": 10_000_001},
        {"price_minor": 0},
        {"commission_bps": 5001},
        {"country": "usa"},
        {"currency": "XXX"},
        {"currency": "CHF"},  # nobody said what a fan may spend of it
    ],
)
async def test_package_that_no_rule_could_accept_is_no_input(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput):
        await add(**wrong)


async def test_package_is_not_sold_in_the_past_nor_ended_before_it_begins() -> None:
    now = clock.now()
    with pytest.raises(InvalidInput):
        await add(effective_from=now - DAY)
    with pytest.raises(InvalidInput):
        await add(effective_until=now - DAY)
    with pytest.raises(NotAuthenticated):
        await add(by=Caller(roles=frozenset({"operator"})))


async def test_key_is_answered_as_the_first_time_long_after_the_package_began() -> None:
    at = clock.now() + timedelta(hours=1)
    said: dict[str, Any] = {"effective_from": at, "effective_until": at + DAY}
    made = await add("the-kept-key", **said)
    await clock.advance(3 * DAY)
    assert (await add("the-kept-key", **said)).id == made.id


async def test_retired_package_is_sold_no_more_from_then_on() -> None:
    made = await add()
    await coins.retire_coin_package(OPERATOR, made.id, clock.now() + DAY)
    assert ("USD", 300) in await for_sale()
    sooner = await coins.retire_coin_package(OPERATOR, made.id)
    assert sooner.effective_until is not None and sooner.effective_until <= clock.now()
    assert ("USD", 300) not in await for_sale()
    with pytest.raises(StateConflict):
        await coins.retire_coin_package(OPERATOR, made.id)
    with pytest.raises(NotFound):
        await coins.retire_coin_package(OPERATOR, new_id())
    with pytest.raises(InvalidInput):
        await coins.retire_coin_package(OPERATOR, made.id, clock.now() - DAY)


async def test_end_that_is_set_is_not_put_off() -> None:
    until = clock.now() + DAY
    made = await add(effective_until=until)
    later = await coins.retire_coin_package(OPERATOR, made.id, until + DAY)
    assert later.effective_until == until


async def test_no_more_packages_are_on_sale_than_a_list_shows() -> None:
    fill = MOST_ON_SALE - len(await for_sale(Channel.PLAY_STORE))
    found = await asyncio.gather(
        *(_added(channel=Channel.PLAY_STORE, coins=100 + n) for n in range(fill + 2))
    )
    assert sum(found) == fill
    assert len(await for_sale(Channel.PLAY_STORE)) == MOST_ON_SALE


async def _added(**said: Any) -> bool:
    try:
        await add(**said)
    except TooManyCoinPackages:
        return False
    return True
