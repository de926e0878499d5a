"""The catalogue's types: a gift, what it costs in coins and in money, and the rate of diamonds."""

from collections.abc import Sequence
from datetime import datetime

from api.access import ANYONE, everyone
from api.fields import argument, column, noun, relation
from api.money import CurrencyCode, Money
from api.relay import Node
from api.scalars import BigInt, enum
from models import gifts
from models.gifts import GiftPlace, GiftState

enum(
    GiftPlace,
    "Where a gift may be sent.",
    {
        "VIDEO": "On a video.",
        "LIVE": "In a LIVE.",
        "BOTH": "On a video and in a LIVE.",
    },
)
enum(
    GiftState,
    "Whether a gift can be sent.",
    {
        "NOT_YET": "Not yet.",
        "OFFERED": "It can.",
        "RETIRED": "No longer.",
    },
)


async def _in_money(prices_coins: Sequence[int], currency: CurrencyCode) -> dict[int, Money]:
    found = await gifts.in_money(prices_coins, currency.value)
    return {coins: Money.of(minor, currency.value) for coins, minor in found.items()}


@noun(gifts.GiftView, "A gift of the catalogue.", by_ids=gifts.gifts_by_ids, rights=everyone)
class Gift(Node):
    name: str = column("What it is called.", see=ANYONE)
    picture: str = column(
        "Its picture: a path on this server, or an address of the web.", see=ANYONE
    )
    place: GiftPlace = column("Where it may be sent.", see=ANYONE)
    is_streakable: bool = column(
        "Whether sending it again and again in a LIVE makes a streak.",
        see=ANYONE,
        attribute="streakable",
    )
    state: GiftState = column("Whether it can be sent now.", see=ANYONE)
    price_coins: BigInt = column(
        "What it costs in coins; `expectedPriceCoins` takes it.", see=ANYONE
    )
    price: Money | None = relation(
        "What that is in money, at the reference package of the currency and rounded up; null "
        "where there is none. It is shown, never charged.",
        "price_coins",
        _in_money,
        see=ANYONE,
        currency=argument(CurrencyCode, "In this currency."),
    )
    next_price_coins: BigInt | None = column(
        "What it will cost next, if that is known.", see=ANYONE
    )
    reprices_at: datetime | None = column("From when on.", see=ANYONE)
    effective_from: datetime = column("Since when it is offered.", see=ANYONE)
    retired_at: datetime | None = column("From when on it is offered no more.", see=ANYONE)


@noun(
    gifts.DiamondRate,
    "How many diamonds coins become, from a time on until the next one begins.",
    by_ids=gifts.rates_by_ids,
    rights=everyone,
)
class DiamondRate(Node):
    diamonds: BigInt = column("So many diamonds.", see=ANYONE)
    per_coins: BigInt = column("For so many coins.", see=ANYONE)
    effective_from: datetime = column("Since when it holds.", see=ANYONE)
