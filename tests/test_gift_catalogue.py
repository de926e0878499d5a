"""The catalogue: what is offered, at which price, and what operators do to it."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from models import clock, coins, gifts
from models.audit_log import AuditRecord
from models.database import new_id
from models.errors import IdempotencyKeyReused, InvalidInput, LimitExceeded, StateConflict
from models.gifts import GiftPlace, GiftState, GiftView, NewGift, NewRate, pricing
from models.pages import PageRequest
from tests.factories import OPERATOR
from tests.gifting import GIFTS, NAMES, PRICES, a_giver, a_receiver, diamonds_of, give
from tests.test_videos import a_video

pytestmark = pytest.mark.usefixtures("sandbox")
DAY = timedelta(days=1)


async def names(place: GiftPlace | None = None) -> list[str]:
    page = await gifts.offered(place, PageRequest(50))
    return [gift.name for gift in page.items]


async def added(name: str = "Kite", price: int = 8, **said: Any) -> GiftView:
    told: dict[str, Any] = {
        "picture": "/gifts/clover.svg",
        "place": GiftPlace.BOTH,
        "streakable": True,
        "effective_from": None,
        "idempotency_key": new_id().hex,
        **said,
    }
    return await gifts.add_gift(OPERATOR, NewGift(name=name, price_coins=price, **told))


async def repriced(gift: str, price: int, at: datetime | None = None) -> GiftView:
    return await gifts.reprice_gift(OPERATOR, GIFTS[gift], price, at, new_id().hex)


async def rated(diamonds: int, per_coins: int, at: datetime | None = None) -> gifts.DiamondRate:
    return await gifts.add_diamond_rate(OPERATOR, NewRate(diamonds, per_coins, at, new_id().hex))


async def price_of(gift: str) -> int:
    (found,) = await gifts.gifts_by_ids([GIFTS[gift]])
    return found.price_coins


# --- what is offered -----------------------------------------------------------------------------


async def test_shipped_gifts_are_offered_cheapest_first_in_their_places() -> None:
    assert await names() == [
        "Spark",
        "Clover",
        "Paper boat",
        "Songbird",
        "Lantern",
        "Bouquet",
        "Carousel",
        "Lighthouse",
    ]
    assert "Lantern" not in await names(GiftPlace.VIDEO)
    assert "Bouquet" not in await names(GiftPlace.LIVE)
    page = await gifts.offered(None, PageRequest(3))
    after = page.cursor_of(page.items[-1])
    rest = await gifts.offered(None, PageRequest(3, after))
    assert [gift.price_coins for gift in rest.items] == [30, 99, 200]


async def test_price_in_money_is_that_of_the_reference_package_rounded_up() -> None:
    assert await gifts.in_money([1, 5, 1000], "USD") == {1: 2, 5: 6, 1000: 1200}
    assert await gifts.in_money([1], "CHF") == {}


async def test_gift_is_offered_from_its_time_until_it_is_retired() -> None:
    kite = await added(effective_from=clock.now() + DAY)
    assert (kite.state, kite.price_coins) == (GiftState.NOT_YET, 8)
    assert "Kite" not in await names()
    await clock.advance(DAY)
    assert "Kite" in await names()
    gone = await gifts.retire_gift(OPERATOR, kite.id, clock.now() + DAY)
    assert gone.state is GiftState.OFFERED and "Kite" in await names()
    await clock.advance(DAY)
    assert "Kite" not in await names()
    with pytest.raises(StateConflict):
        await gifts.retire_gift(OPERATOR, kite.id, None)
    with pytest.raises(StateConflict):
        await gifts.reprice_gift(OPERATOR, kite.id, 9, None, new_id().hex)


async def test_new_price_holds_from_its_time_on_and_is_known_before() -> None:
    at = clock.now() + DAY
    view = await repriced("clover", 7, at)
    assert (view.price_coins, view.next_price_coins) == (5, 7)
    assert await price_of("clover") == 5
    await clock.advance(DAY)
    assert await price_of("clover") == 7
    tomorrow = clock.now() + DAY
    await repriced("clover", 9, tomorrow)
    with pytest.raises(StateConflict):
        await repriced("clover", 10, tomorrow)


async def test_sent_gift_keeps_its_price_and_its_rate() -> None:
    fan, creator = await a_giver(), await a_receiver()
    video = await a_video(creator)
    first = await give(fan, video, "clover")
    await repriced("clover", 6)
    rate = await rated(1, 4)
    second = await give(fan, video, "clover", expected_price_coins=6)
    found = {one.id: one for one in await gifts.by_ids([first.id, second.id])}
    assert [found[one.id].price_coins for one in (first, second)] == [5, 6]
    assert [found[one.id].diamonds_milli for one in (first, second)] == [2500, 1500]
    assert found[second.id].rate_id == rate.id != found[first.id].rate_id
    assert await diamonds_of(creator) == 4.0


# --- what cannot be ------------------------------------------------------------------------------


async def test_rate_by_which_a_price_is_no_whole_thousandths_is_refused() -> None:
    with pytest.raises(gifts.DiamondsNotWhole) as caught:
        await rated(1, 3)
    refusal = caught.value
    assert (refusal.diamonds, refusal.per_coins) == (1, 3) and refusal.price_coins % 3
    await rated(1, 8)  # 125 thousandths a coin


async def test_price_that_is_no_whole_thousandths_by_a_rate_to_come_is_refused() -> None:
    """1 diamond for 4,000 coins is a quarter of a thousandth for one; no price of now is so odd
    once the cheap gifts are dearer."""
    for name in NAMES:
        await repriced(name, 4 * -(-PRICES[name] // 4))
    await rated(1, 4000, clock.now() + DAY)
    with pytest.raises(gifts.DiamondsNotWhole):
        await repriced("spark", 2, clock.now() + 2 * DAY)
    with pytest.raises(gifts.DiamondsNotWhole):
        await added(price=6)
    await repriced("spark", 8, clock.now() + 2 * DAY)


async def test_retired_gifts_bind_no_rate() -> None:
    odd = await added("Odd", 3)
    for name in NAMES:
        await repriced(name, 4 * -(-PRICES[name] // 4))
    with pytest.raises(gifts.DiamondsNotWhole):
        await rated(1, 4000)
    await gifts.retire_gift(OPERATOR, odd.id, None)
    await rated(1, 4000)


async def test_rate_that_would_pay_more_than_the_cheapest_coin_cost_is_refused() -> None:
    with pytest.raises(coins.CoinsBelowRedemption) as caught:
        await rated(3, 2)
    assert caught.value.pays_minor > 0
    assert (await gifts.current_rate()).per_coins == 2  # type: ignore[union-attr]


async def test_of_a_rate_and_a_price_at_once_that_do_not_fit_one_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The gate: whoever prices waits until the other is done, and reads what that one made."""
    for name in NAMES:
        await repriced(name, 4 * -(-PRICES[name] // 4))
    read, prices_from = asyncio.Event(), pricing._prices_from

    async def slow(at: datetime) -> list[int]:
        found = await prices_from(at)
        read.set()
        await asyncio.sleep(0.3)
        return found

    async def reprices() -> GiftView:
        await read.wait()
        return await repriced("spark", 6, clock.now() + 2 * DAY)

    monkeypatch.setattr(pricing, "_prices_from", slow)
    rate, price = await asyncio.gather(
        rated(1, 4000, clock.now() + DAY), reprices(), return_exceptions=True
    )
    assert isinstance(rate, gifts.DiamondRate) and isinstance(price, gifts.DiamondsNotWhole)


async def test_what_no_rule_could_accept_is_no_input() -> None:
    past = clock.now() - DAY
    for said in (
        {"name": ""},
        {"name": "x" * 41},
        {"price": 0},
        {"price": 1_000_001},
        {"picture": "ftp://x/y.svg"},
        {"picture": ""},
        {"picture": "/gifts/"},
        {"picture": "/gifts/nobody-drew-it.svg"},
        {"effective_from": past},
        {"effective_from": datetime(2030, 1, 1)},
    ):
        with pytest.raises(InvalidInput):
            await added(**said)
    for diamonds, per_coins in ((0, 1), (1, 0), (101, 1)):
        with pytest.raises(InvalidInput):
            await rated(diamonds, per_coins)
    with pytest.raises(InvalidInput):
        await repriced("spark", 2, past)


async def test_catalogue_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pricing, "MOST_GIFTS", 9)
    await added("Kite")
    with pytest.raises(LimitExceeded):
        await added("Wind")


async def test_acts_asked_again_after_their_time_are_answered_as_the_first_time() -> None:
    at = clock.now() + timedelta(hours=1)

    async def ask() -> list[object]:
        kite = await added(effective_from=at, idempotency_key="the-kite-key")
        spark = await gifts.reprice_gift(OPERATOR, GIFTS["spark"], 4, at, "the-spark-key")
        rate = await gifts.add_diamond_rate(OPERATOR, NewRate(1, 4, at, "the-rate-key"))
        return [kite.id, spark.id, rate.id]

    first = await ask()
    await clock.advance(DAY)
    assert await ask() == first


async def test_operators_acts_are_done_once_and_kept_in_the_audit_log() -> None:
    kite = await added(idempotency_key="the-kite-key")
    assert (await added(idempotency_key="the-kite-key")).id == kite.id
    with pytest.raises(IdempotencyKeyReused):
        await added(price=16, idempotency_key="the-kite-key")
    await gifts.retire_gift(OPERATOR, kite.id, None)
    await repriced("spark", 2)
    await rated(1, 4)
    acts = [record.act for record in await AuditRecord.all().order_by("id")]
    assert [act for act in acts if act in ("addGift", "retireGift")] == ["addGift", "retireGift"]
    assert {"repriceGift", "addDiamondRate"} <= set(acts)
