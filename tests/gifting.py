"""Gifts for the tests: each names only what the test is about."""

from typing import Any
from uuid import UUID

import pytest

from models import clock, gifts, lives, notifications
from models.caller import Caller
from models.coins import BuyInput, buy_coins
from models.coins.rows import Channel, CoinCaps, CoinPackage
from models.database import new_id
from models.errors import MarketplaceError
from models.gifts import GiftInput, SentGift, SentGiftView
from models.ledger import statements
from models.ledger.accounts import DIAMOND, MILLI, of_creator, of_fan
from models.lives import Live
from models.monetization import Option
from models.pages import PageRequest
from models.videos import Video
from tests.factories import a_fan, an_earner, in_the_end, live_input

NAMES = ("spark", "clover", "boat", "songbird", "lantern", "bouquet", "carousel", "lighthouse")
GIFTS = {
    name: UUID(f"00000000-0000-7000-8000-0000000008{number:02}")
    for number, name in enumerate(NAMES, 1)
}
"""The ids of the shipped gifts."""
PRICES = dict(zip(NAMES, (1, 5, 10, 30, 99, 200, 1000, 5000), strict=True))
"""What each costs, in coins."""


async def some_coins(fan: Caller, coins: int) -> None:
    """Coins that a fan bought, however many: a package of just so many, and no cap in the way."""
    await CoinCaps.filter(currency="USD").update(most_a_month_minor=10**12)
    await CoinCaps.filter(currency="USD").update(most_a_day_minor=10**12)
    package = await CoinPackage.create(
        country="ZZ",
        currency="USD",
        channel=Channel.WEB,
        price_minor=2 * coins,
        coins=coins,
        commission_bps=0,
        effective_from=clock.now(),
    )
    wanted = BuyInput(package.id, 2 * coins, "USD", "sandbox:succeed", new_id().hex)
    await in_the_end(buy_coins, fan, wanted)


async def a_giver(name: str = "bob", coins: int = 10_000) -> Caller:
    """A fan with coins."""
    fan = await a_fan(name)
    await some_coins(fan, coins)
    return fan


async def a_receiver(handle: str = "anna") -> Caller:
    """A creator who takes gifts on her videos and in LIVEs."""
    return await an_earner(handle, Option.VIDEO_GIFTS, Option.LIVE_GIFTS)


async def on_air(host: Caller, **said: Any) -> Live:
    """A LIVE of hers that goes on."""
    return await lives.start_live(host, live_input(host, new_id().hex, **said))


def gift_input(place: Live | Video, gift: str = "spark", count: int = 1, **said: Any) -> GiftInput:
    """A wish to send a shipped gift, at its price."""
    told: dict[str, Any] = {
        "gift_id": GIFTS[gift],
        "count": count,
        "video_id": place.id if isinstance(place, Video) else None,
        "live_id": place.id if isinstance(place, Live) else None,
        "recipient_id": None,
        "expected_price_coins": PRICES[gift],
        "comment": None,
        "anonymous": False,
        "idempotency_key": new_id().hex,
        **said,
    }
    return GiftInput(**told)


async def give(
    fan: Caller, place: Live | Video, gift: str = "spark", count: int = 1, **said: Any
) -> SentGiftView:
    """Some of a gift that was sent."""
    return await in_the_end(gifts.send_gift, fan, gift_input(place, gift, count, **said))


async def refused(
    fan: Caller, place: Live | Video, gift: str = "spark", count: int = 1, **said: Any
) -> Any:
    """The refusal of a gift, which must leave nothing behind."""
    before = await SentGift.all().count(), await coins_of(fan)
    with pytest.raises(MarketplaceError) as caught:
        await give(fan, place, gift, count, **said)
    assert (await SentGift.all().count(), await coins_of(fan)) == before
    return caught.value


async def coins_of(fan: Caller) -> int:
    """What a fan's wallet holds."""
    assert fan.user_id is not None
    wallet = of_fan(fan.user_id).wallet
    return (await statements.totals_of([wallet]))[wallet]


async def diamonds_of(creator: Caller) -> float:
    """What a creator has in diamonds, in its hold period too."""
    assert creator.creator_id is not None
    accounts = of_creator(creator.creator_id, DIAMOND).all
    return sum((await statements.totals_of(accounts)).values()) / MILLI


async def told(topic_id: UUID | None) -> list[Any]:
    """What a topic was told of gifts, oldest first."""
    assert topic_id is not None
    kinds = ["GiftReceived", "GiftStreakEnded", "GiftGoalReached"]
    pages = await notifications.pages_of_topics([topic_id], PageRequest(100), kinds)
    return pages[topic_id].items
