"""What diamonds are worth and how many can be redeemed, all of it data. Counts are whole diamonds,
amounts in minor units."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import gcd
from uuid import UUID

from models import clock
from models.database import fetch
from models.diamonds.refusals import (
    CurrencyNotRedeemed,
    RedemptionNotWhole,
    RedemptionRateChanged,
    TooFewDiamonds,
)
from models.errors import LimitExceeded, MarketplaceError
from models.ledger.accounts import MILLI
from models.ledger.money import MAX_AMOUNT, checked_amount, digits


@dataclass(frozen=True, slots=True)
class Rate:
    """`minor` minor units of `currency` for `per_diamonds` diamonds."""

    id: UUID
    currency: str
    minor: int
    per_diamonds: int

    def amount_of(self, diamonds: int) -> int:
        """What so many diamonds become, which make a whole amount."""
        return diamonds * self.minor // self.per_diamonds

    def nearest(self, diamonds: int) -> int:
        """The most diamonds, at most so many, that make a whole amount."""
        return diamonds // self.step * self.step

    @property
    def step(self) -> int:
        """The fewest diamonds that make a whole amount: only multiples of it do."""
        return self.per_diamonds // gcd(self.minor, self.per_diamonds)


@dataclass(frozen=True, slots=True)
class Terms:
    """How many diamonds at once at the least and in a UTC day at the most, and above how many an
    operator looks first."""

    least_diamonds: int
    most_a_day_diamonds: int
    review_above_diamonds: int


@dataclass(frozen=True, slots=True)
class RedemptionQuote:
    """What diamonds become now: as many of those asked about as make a whole amount."""

    diamonds: int
    amount_minor: int
    currency: str
    rate_id: UUID
    rate_minor: int
    per_diamonds: int


@dataclass(frozen=True, slots=True)
class Offer:
    """The terms and the rates that hold now, by currency."""

    terms: Terms
    rates: dict[str, Rate]

    def refusal(self, diamonds: int, currency: str, rate_id: UUID) -> MarketplaceError | None:
        """Why nobody could redeem so many at the rate of this id, or None if it can be."""
        rate = self.rates.get(currency)
        if rate is None:
            return CurrencyNotRedeemed(currency)
        if rate.id != rate_id:
            return RedemptionRateChanged(rate.id, rate.minor, rate.per_diamonds, currency)
        if diamonds < self.terms.least_diamonds:
            return TooFewDiamonds(self.terms.least_diamonds)
        nearest = rate.nearest(diamonds)
        if nearest < self.terms.least_diamonds:
            return TooFewDiamonds(-(-self.terms.least_diamonds // rate.step) * rate.step)
        if nearest != diamonds:
            return RedemptionNotWhole(nearest)
        return self.of_day(diamonds)

    def of_day(self, diamonds: int) -> LimitExceeded | None:
        """Why so many in one day are too many, or None if they are not."""
        most = self.terms.most_a_day_diamonds
        return LimitExceeded("a day", most, diamonds, "diamonds") if diamonds > most else None


# Of each currency the rate with the latest time that is not ahead.
_RATES = """SELECT t.id, t.currency, t.minor, t.per_diamonds FROM redemption_rate t
  WHERE t.effective_from = (SELECT max(l.effective_from) FROM redemption_rate l
    WHERE l.currency = t.currency AND l.effective_from <= $1)
  ORDER BY t.currency"""

_TERMS = """SELECT t.least_diamonds, t.most_a_day_diamonds, t.review_above_diamonds
  FROM redemption_terms t WHERE t.effective_from <= $1 ORDER BY t.effective_from DESC LIMIT 1"""


async def terms() -> Terms:
    """The terms that hold now."""
    (found,) = await fetch(Terms, _TERMS, clock.now())
    return found


async def rates() -> list[Rate]:
    """The rates that hold now, of every currency that diamonds can be redeemed for."""
    return await fetch(Rate, _RATES, clock.now())


async def current(currencies: Iterable[str]) -> Offer:
    """What holds now for these currencies."""
    wanted = set(currencies)
    return Offer(
        await terms(), {one.currency: one for one in await rates() if one.currency in wanted}
    )


def checked_diamonds(diamonds: int) -> int:
    """The number, if it is one of diamonds: above 0, and its thousandths an amount. Raises
    InvalidInput."""
    checked_amount(min(diamonds, MAX_AMOUNT) * MILLI)
    return diamonds


async def quote(diamonds: int, currency: str) -> RedemptionQuote | None:
    """What so many diamonds would become now, or as many of them as make a whole amount; None where
    nobody could redeem these. Raises InvalidInput for what is no number of diamonds."""
    digits(currency)
    checked_diamonds(diamonds)
    offer = await current([currency])
    rate = offer.rates.get(currency)
    if rate is None:
        return None
    whole = rate.nearest(diamonds)
    if offer.refusal(whole, currency, rate.id) is not None:
        return None
    return RedemptionQuote(
        whole, rate.amount_of(whole), currency, rate.id, rate.minor, rate.per_diamonds
    )
