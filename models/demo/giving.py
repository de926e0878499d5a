"""Coins and gifts on the made-up platform: who has coins, what was given on videos, and a LIVE that
goes on while the demo runs."""

from dataclasses import dataclass
from random import Random
from uuid import UUID

from models import coins, gifts, lives
from models.caller import Caller
from models.coins import BuyInput, BuyRequest, CoinPackage
from models.errors import MarketplaceError
from models.gifts import GiftInput, GiftPlace, GiftRequest, GiftView
from models.lives import Live, LiveInput

PACKAGE_COINS = 1000
GOAL_COINS = 5_000
TITLE = "Songs by request"
COMMENTS = ("So good!", "From all of us", "Again, please", "もう一回!", "❤️", None, None)


@dataclass(frozen=True, slots=True)
class Counter:
    """What the demo's fans buy and give: a package, and gifts of each place with their weights."""

    package: CoinPackage
    on_videos: list[GiftView]
    in_lives: list[GiftView]


async def open_counter() -> Counter:
    """What is shipped: the thousand coins of the web, and the cheaper gifts."""
    package = await CoinPackage.get(currency="USD", channel="WEB", coins=PACKAGE_COINS)
    offered = [gift for gift in await gifts.gifts_by_ids(await _ids()) if gift.price_coins <= 100]
    return Counter(
        package,
        [gift for gift in offered if gift.goes(GiftPlace.VIDEO)],
        [gift for gift in offered if gift.goes(GiftPlace.LIVE) and gift.streakable],
    )


async def _ids() -> list[UUID]:
    return [row.id for row in await gifts.Gift.all().order_by("id")]


def purchase(fan_id: UUID, counter: Counter, dice: Random) -> BuyRequest:
    """A fan's wish to buy a package."""
    package = counter.package
    wanted = BuyInput(
        package.id, package.price_minor, package.currency, "sandbox:succeed", _key(dice)
    )
    return coins.requested(Caller(fan_id), wanted)


async def gift_on(video_id: UUID, fan_id: UUID, counter: Counter, dice: Random) -> GiftRequest:
    """A fan's wish to give something on a video, with a comment as often as not."""
    gift = dice.choice(counter.on_videos)
    comment, anonymous = dice.choice(COMMENTS), dice.random() < 0.2
    wanted = GiftInput(
        gift.id, 1, video_id, None, None, gift.price_coins, comment, anonymous, _key(dice)
    )
    return await gifts.requested(Caller(fan_id), wanted)


async def start_live(service: Caller, host_id: UUID) -> Live:
    """The featured creator's LIVE, which runs from the demo's start on."""
    wanted = LiveInput("demo-live", host_id, TITLE, GOAL_COINS, "the-demos-live")
    return await lives.start_live(service, wanted)


async def give_in(live_id: UUID, fan_id: UUID, gift: GiftView, count: int, dice: Random) -> bool:
    """Give once in a LIVE; answers whether it was taken: a wallet may be empty, a LIVE over."""
    wanted = GiftInput(
        gift.id, count, None, live_id, None, gift.price_coins, None, False, _key(dice)
    )
    try:
        await gifts.send_gift(Caller(fan_id), wanted)
    except MarketplaceError:
        return False
    return True


def _key(dice: Random) -> str:
    return f"demo-{dice.getrandbits(96):024x}"
