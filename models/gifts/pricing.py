"""What operators do to the catalogue: gifts are added, re-priced from a date and retired, and rates
of coins to diamonds follow one another.

All of it goes through the gate of prices and rates, one at a time. By every rate each price makes
whole thousandths of a diamond, which is checked from both sides, so that nothing is ever rounded.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from models import audit_log, clock, idempotency, videos
from models.caller import Caller
from models.coins import gate
from models.database import fetch, new_id
from models.errors import InvalidInput, LimitExceeded, NotFound, StateConflict, checked_text
from models.gifts.catalogue import GiftView, gifts_by_ids
from models.gifts.refusals import DiamondsNotWhole
from models.gifts.requests import LARGEST_PRICE
from models.gifts.rows import DiamondRate, Gift, GiftPlace, GiftPrice
from models.ledger.accounts import MILLI
from models.program.gate import actor_of
from models.transactions import atomic

LONGEST_NAME = 40
OUR_PICTURES = frozenset(
    f"/gifts/{name}.svg"
    for name in (
        *("bouquet", "carousel", "clover", "lantern"),
        *("lighthouse", "paper-boat", "songbird", "spark"),
    )
)
"""The pictures that we ship, served by every server."""
MOST_GIFTS = 500
"""So many gifts are not retired, at the most."""
LARGEST_SIDE = 1_000_000
MOST_DIAMONDS = 100
"""A coin becomes at most so many diamonds: what fits into one line of the ledger."""


@dataclass(frozen=True, slots=True)
class NewGift:
    """A gift to add; without a time it is offered from now on."""

    name: str
    picture: str
    place: GiftPlace
    streakable: bool
    price_coins: int
    effective_from: datetime | None
    idempotency_key: str

    def checked(self) -> "NewGift":
        """Itself, if it can be stored. Raises InvalidInput."""
        checked_text(self.name, "name", LONGEST_NAME, shortest=1)
        if self.picture not in OUR_PICTURES:
            videos.checked_url(self.picture, "picture")
        _checked_price(self.price_coins)
        return self


def _checked_price(price_coins: int) -> None:
    if not 1 <= price_coins <= LARGEST_PRICE:
        raise InvalidInput(f"A price is 1 to {LARGEST_PRICE} coins.")


async def _once(
    caller: Caller, key: str, act: str, told: object, decide: Callable[[UUID], Awaitable[None]]
) -> UUID:
    """Run `decide` behind the gate, once for the caller's key."""
    claim = idempotency.claim(actor_of(caller), key, act, told)

    async def behind_the_gate() -> None:
        await gate.shut()
        await decide(claim.made_id)

    return await idempotency.once(claim, behind_the_gate)


async def _view(gift_id: UUID) -> GiftView:
    (gift,) = await gifts_by_ids([gift_id])
    return gift


# --- gifts ---------------------------------------------------------------------------------------


async def add_gift(caller: Caller, wanted: NewGift) -> GiftView:
    """Add a gift to the catalogue, by an operator.

    Raises DiamondsNotWhole, LimitExceeded for one too many, IdempotencyKeyReused and InvalidInput.
    """
    wanted.checked()

    async def decide(gift_id: UUID) -> None:
        await _add(caller, wanted, gift_id)

    return await _view(
        await _once(caller, wanted.idempotency_key, "addGift", asdict(wanted), decide)
    )


async def _add(caller: Caller, wanted: NewGift, gift_id: UUID) -> None:
    at = clock.from_now_on(wanted.effective_from, "A price")
    offered = await Gift.filter(retired_at=None).count()
    if offered >= MOST_GIFTS:
        raise LimitExceeded("of gifts", MOST_GIFTS, offered + 1, "gifts")
    _require_whole([wanted.price_coins], await _rates_from(at))
    await Gift.create(
        id=gift_id,
        name=wanted.name,
        picture=wanted.picture,
        place=wanted.place,
        streakable=wanted.streakable,
        effective_from=at,
    )
    await _price(caller, "addGift", gift_id, wanted.price_coins, at)


async def _price(caller: Caller, act: str, gift_id: UUID, price_coins: int, at: datetime) -> None:
    await GiftPrice.create(id=new_id(), gift_id=gift_id, price_coins=price_coins, effective_from=at)
    facts = {"price_coins": price_coins, "effective_from": at.isoformat()}
    await audit_log.write(caller, act, [gift_id], **facts)


async def reprice_gift(
    caller: Caller, gift_id: UUID, price_coins: int, effective_from: datetime | None, key: str
) -> GiftView:
    """Have a gift cost something else from a time on, by an operator.

    Raises NotFound, StateConflict for one that is retired or whose price changes at that very time
    already, DiamondsNotWhole, IdempotencyKeyReused and InvalidInput.
    """
    _checked_price(price_coins)

    async def decide(_made_id: UUID) -> None:
        await _reprice(caller, gift_id, price_coins, effective_from)

    told = [gift_id, price_coins, effective_from]
    await _once(caller, key, "repriceGift", told, decide)
    return await _view(gift_id)


async def _reprice(
    caller: Caller, gift_id: UUID, price_coins: int, effective_from: datetime | None
) -> None:
    gift = await _standing(gift_id)
    at = max(clock.from_now_on(effective_from, "A price"), gift.effective_from)
    if await GiftPrice.exists(gift_id=gift_id, effective_from=at):
        raise StateConflict("gift price", "ANNOUNCED")
    _require_whole([price_coins], await _rates_from(at))
    await _price(caller, "repriceGift", gift_id, price_coins, at)


async def _standing(gift_id: UUID) -> Gift:
    """A gift that is not retired. Raises NotFound and StateConflict."""
    gift = await Gift.get_or_none(id=gift_id)
    if gift is None:
        raise NotFound("gift")
    if gift.retired_at is not None and gift.retired_at <= clock.now():
        raise StateConflict("gift", "RETIRED")
    return gift


async def retire_gift(caller: Caller, gift_id: UUID, at: datetime | None) -> GiftView:
    """Offer a gift no more from a time on, by an operator, for good; until then the time can be
    changed. What was sent stays as it is.

    Raises NotFound, StateConflict for one that is retired already, and InvalidInput.
    """
    await atomic(_retire, caller, gift_id, at)
    return await _view(gift_id)


async def _retire(caller: Caller, gift_id: UUID, at: datetime | None) -> None:
    await gate.shut()
    gift = await _standing(gift_id)
    gift.retired_at = clock.from_now_on(at, "The end of a gift")
    await gift.save(update_fields=["retired_at"])
    await audit_log.write(caller, "retireGift", [gift_id], retired_at=gift.retired_at.isoformat())


# --- the rate of diamonds ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewRate:
    """A rate to add: `diamonds` for `per_coins` coins; without a time it holds from now on."""

    diamonds: int
    per_coins: int
    effective_from: datetime | None
    idempotency_key: str

    def checked(self) -> "NewRate":
        """Itself, if it can be stored. Raises InvalidInput."""
        if not (1 <= self.diamonds <= LARGEST_SIDE and 1 <= self.per_coins <= LARGEST_SIDE):
            raise InvalidInput(f"Both sides of a rate are 1 to {LARGEST_SIDE}.")
        if self.diamonds > MOST_DIAMONDS * self.per_coins:
            raise InvalidInput(f"A coin becomes at most {MOST_DIAMONDS} diamonds.")
        return self


async def add_diamond_rate(caller: Caller, wanted: NewRate) -> DiamondRate:
    """Have coins become another number of diamonds from a time on, by an operator.

    Raises DiamondsNotWhole, CoinsBelowRedemption where a coin could be redeemed for more than the
    cheapest one ever cost, StateConflict where another rate begins at that very time,
    IdempotencyKeyReused and InvalidInput.
    """
    wanted.checked()

    async def decide(rate_id: UUID) -> None:
        await _add_rate(caller, wanted, rate_id)

    made = await _once(caller, wanted.idempotency_key, "addDiamondRate", asdict(wanted), decide)
    return await DiamondRate.get(id=made)


async def _add_rate(caller: Caller, wanted: NewRate, rate_id: UUID) -> None:
    at = clock.from_now_on(wanted.effective_from, "A rate")
    rate = Fraction(wanted.diamonds, wanted.per_coins)
    _require_whole(await _prices_from(at), [rate])
    for margin in (await gate.margins()).values():
        refusal = margin.refusal(diamonds=rate)
        if refusal is not None:
            raise refusal
    if await DiamondRate.exists(effective_from=at):
        raise StateConflict("diamond rate", "ANNOUNCED")
    await DiamondRate.create(
        id=rate_id, diamonds=wanted.diamonds, per_coins=wanted.per_coins, effective_from=at
    )
    facts = {"diamonds": wanted.diamonds, "per_coins": wanted.per_coins}
    await audit_log.write(
        caller, "addDiamondRate", [rate_id], **facts, effective_from=at.isoformat()
    )


async def rates_by_ids(ids: list[UUID]) -> list[DiamondRate]:
    """Rates by id, those that there are."""
    return await DiamondRate.filter(id__in=ids)


async def current_rate() -> DiamondRate | None:
    """The rate by which coins become diamonds now."""
    now = clock.now()
    return await DiamondRate.filter(effective_from__lte=now).order_by("-effective_from").first()


# --- whole thousandths ---------------------------------------------------------------------------


def _require_whole(prices: Iterable[int], rates: Iterable[Fraction]) -> None:
    rates = list(rates)
    for price in prices:
        for rate in rates:
            if (price * rate * MILLI).denominator != 1:
                raise DiamondsNotWhole(price, rate.numerator, rate.denominator)


@dataclass(frozen=True, slots=True)
class _Rate:
    diamonds: int
    per_coins: int


# What holds at that time, and all that follows.
_RATES_FROM = """SELECT r.diamonds, r.per_coins FROM diamond_rate r
  WHERE r.effective_from >= (SELECT max(l.effective_from) FROM diamond_rate l
    WHERE l.effective_from <= $1)"""


async def _rates_from(at: datetime) -> list[Fraction]:
    return [Fraction(one.diamonds, one.per_coins) for one in await fetch(_Rate, _RATES_FROM, at)]


@dataclass(frozen=True, slots=True)
class _Price:
    price_coins: int


# Of every gift that is not retired by now, since the time of a later end can be changed.
_PRICES_FROM = """SELECT DISTINCT p.price_coins FROM gift g JOIN gift_price p ON p.gift_id = g.id
  WHERE (g.retired_at IS NULL OR g.retired_at > $2)
    AND p.effective_from >= coalesce((SELECT max(l.effective_from) FROM gift_price l
      WHERE l.gift_id = g.id AND l.effective_from <= $1), p.effective_from)"""


async def _prices_from(at: datetime) -> list[int]:
    return [one.price_coins for one in await fetch(_Price, _PRICES_FROM, at, clock.now())]
