"""The catalogue: gifts with what they cost, by the data that hold at an instant."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from models import clock
from models.database import fetch
from models.gifts.rows import GiftPlace
from models.pages import Keyset, Page, PageRequest


class GiftState(Enum):
    """Whether a gift can be sent."""

    NOT_YET = "NOT_YET"
    OFFERED = "OFFERED"
    RETIRED = "RETIRED"


@dataclass(frozen=True, slots=True)
class GiftView:
    """A gift as it stands at an instant; one that is not offered yet with its first price.

    `next_price_coins` is what it will cost from `reprices_at` on, where that is known.
    """

    id: UUID
    name: str
    picture: str
    place: GiftPlace
    streakable: bool
    effective_from: datetime
    retired_at: datetime | None
    price_coins: int
    next_price_coins: int | None
    reprices_at: datetime | None
    at: datetime

    @property
    def state(self) -> GiftState:
        """Whether it can be sent at that instant."""
        if self.retired_at is not None and self.retired_at <= self.at:
            return GiftState.RETIRED
        return GiftState.OFFERED if self.effective_from <= self.at else GiftState.NOT_YET

    def goes(self, place: GiftPlace) -> bool:
        """Whether it may be sent in this place."""
        return self.place in (GiftPlace.BOTH, place)


# Of a gift that is not offered yet the instant is that from which it is.
_START = "CASE WHEN g.effective_from > $1 THEN g.effective_from ELSE $1 END"
_VIEW = f"""SELECT g.id, g.name, g.picture, g.place, g.streakable, g.effective_from, g.retired_at,
    p.price_coins, n.price_coins AS next_price_coins, n.effective_from AS reprices_at,
    $1::timestamptz AS at
  FROM gift g
  JOIN gift_price p ON p.gift_id = g.id AND p.effective_from = (
    SELECT max(l.effective_from) FROM gift_price l
    WHERE l.gift_id = g.id AND l.effective_from <= {_START})
  LEFT JOIN gift_price n ON n.gift_id = g.id AND n.effective_from = (
    SELECT min(l.effective_from) FROM gift_price l
    WHERE l.gift_id = g.id AND l.effective_from > {_START})"""

_BY_IDS = f"{_VIEW} WHERE g.id IN (SELECT r.id FROM {{rows $2 r(id uuid)}})"


async def gifts_at(ids: Sequence[UUID], at: datetime) -> dict[UUID, GiftView]:
    """Gifts by id as they stand at an instant, those that there are."""
    return {gift.id: gift for gift in await fetch(GiftView, _BY_IDS, at, ids)}


async def gifts_by_ids(ids: Sequence[UUID]) -> list[GiftView]:
    """Gifts by id as they stand now, those that there are."""
    return list((await gifts_at(ids, clock.now())).values())


CHEAPEST = Keyset("gifts:cheapest", descending=False, price_coins=int, id=UUID)

_OFFERED = f"""SELECT v.* FROM ({_VIEW}) v
  WHERE v.effective_from <= $1 AND (v.retired_at IS NULL OR v.retired_at > $1)
    AND ($2::text IS NULL OR v.place IN ('BOTH', $2::text)) AND {CHEAPEST.where("v", 3)}
  ORDER BY {CHEAPEST.order("v")} LIMIT $5::bigint"""


async def offered(place: GiftPlace | None, page: PageRequest) -> Page[GiftView]:
    """The gifts that can be sent now, in one place or anywhere, cheapest first."""
    after = CHEAPEST.after(page)
    return CHEAPEST.page(
        page, await fetch(GiftView, _OFFERED, clock.now(), place, *after, page.limit)
    )


# --- in money ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Package:
    price_minor: int
    coins: int


_REFERENCE = """SELECT p.price_minor, p.coins FROM coin_package p
  WHERE p.is_reference AND p.currency = $1 AND p.effective_from <= $2
    AND (p.effective_until IS NULL OR p.effective_until > $2)
  ORDER BY p.effective_from DESC, p.id DESC LIMIT 1"""


async def in_money(prices_coins: Sequence[int], currency: str) -> dict[int, int]:
    """What so many coins are in minor units of a currency, at its reference package and rounded up;
    nothing where it has none. It is shown, never charged."""
    found = await fetch(_Package, _REFERENCE, currency, clock.now())
    return {
        coins: -(-coins * package.price_minor // package.coins)
        for package in found
        for coins in prices_coins
    }
