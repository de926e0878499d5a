"""The gate of prices and rates: no coin is worth more in redemption than the cheapest ever cost."""

import asyncio
from datetime import timedelta
from fractions import Fraction

from models import clock
from models.coins import gate
from models.coins.gate import CoinsBelowRedemption, Margin
from models.coins.rows import Channel, CoinPackage
from models.diamonds.rows import RedemptionRate
from models.gifts.rows import DiamondRate
from models.transactions import atomic


async def a_package(price_minor: int, coins: int, commission_bps: int = 0) -> None:
    await CoinPackage.create(
        country="ZZ",
        currency="USD",
        channel=Channel.WEB,
        price_minor=price_minor,
        coins=coins,
        commission_bps=commission_bps,
        effective_from=clock.now() - timedelta(days=9),
        effective_until=clock.now() - timedelta(days=8),
    )


async def test_shipped_margins_are_wide(database: str) -> None:
    usd = await gate.margin_of("USD")
    assert usd == Margin("USD", Fraction(1449 - 435, 1000), Fraction(1), Fraction(1, 2))
    assert {one.currency for one in (await gate.margins()).values()} == {"EUR", "GBP", "JPY", "USD"}
    assert all(one.refusal() is None for one in (await gate.margins()).values())


async def test_package_that_is_over_counts_for_ever_and_its_commission_is_taken_off(
    database: str,
) -> None:
    await a_package(101, 100, 100)
    assert (await gate.margin_of("USD")).cheapest_coin == Fraction(101 - 2, 100)


async def test_a_rate_of_redemption_that_is_over_counts_no_more_but_one_to_come_does(
    database: str,
) -> None:
    now = clock.now()
    for days, minor in ((-9, 8), (-1, 2), (5, 3)):
        at = now + timedelta(days=days)
        await RedemptionRate.create(currency="USD", minor=minor, per_diamonds=4, effective_from=at)
    assert (await gate.margin_of("USD")).dearest_diamond == Fraction(3, 4)


async def test_diamonds_of_any_time_count(database: str) -> None:
    past = clock.now() - timedelta(days=800)
    await DiamondRate.create(diamonds=3, per_coins=4, effective_from=past)
    assert (await gate.margin_of("CHF")).most_diamonds == Fraction(3, 4)


def test_what_would_turn_the_margin_round_is_refused_with_both_sides() -> None:
    usd = Margin("USD", Fraction(1), Fraction(1), Fraction(1, 2))
    assert usd.refusal(diamond=Fraction(2)) is None
    refused = usd.refusal(diamond=Fraction(201, 100))
    assert isinstance(refused, CoinsBelowRedemption)
    assert (refused.pays_minor, refused.pays_coins) == (201, 200)
    assert (refused.costs_minor, refused.costs_coins) == (1, 1)
    assert usd.refusal(coin=Fraction(1, 2)) is None
    assert usd.refusal(coin=Fraction(49, 100)) is not None
    assert usd.refusal(diamonds=Fraction(1)) is None
    assert usd.refusal(diamonds=Fraction(101, 100)) is not None


def test_nothing_is_redeemed_where_no_coin_was_sold() -> None:
    chf = Margin("CHF", None, Fraction(0), Fraction(1, 2))
    assert chf.refusal() is None
    assert chf.refusal(diamond=Fraction(1, 1000)) is not None
    assert chf.refusal(coin=Fraction(1)) is None


async def test_two_who_price_at_once_see_each_other(database: str) -> None:
    seen: list[Fraction | None] = []

    async def price(coins: int) -> None:
        await gate.shut()
        seen.append((await gate.margin_of("USD")).cheapest_coin)
        await asyncio.sleep(0.05)
        await a_package(100, coins)

    await asyncio.gather(atomic(price, 1000), atomic(price, 1000))
    assert seen == [Fraction(1014, 1000), Fraction(1, 10)]
