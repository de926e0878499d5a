"""The gate of prices and rates: a coin is never worth more in redemption than it ever cost.

Gifts burn coins and issue diamonds, redemption burns diamonds and pays money out of the sales of
coins. So whoever prices anything of that chain (a package, a rate of coins to diamonds, a rate of
redemption) first shuts the gate, which is one row, then reads the margin and refuses what would
turn it round; a price of gifts goes through it too, for the sake of whole thousandths. Two who
price at once thus see each other.

The tables of the rates belong to nouns to the right; this is one statement that reads them.
"""

from dataclasses import dataclass
from fractions import Fraction

from models import clock
from models.database import fetch
from models.errors import MarketplaceError

_BPS = 10_000


@dataclass(eq=False)
class CoinsBelowRedemption(MarketplaceError):
    """In this currency a coin would be redeemed for more than the cheapest one ever cost: so many
    minor units for so many coins, and what so many cost, less what the store keeps."""

    currency: str
    pays_minor: int
    pays_coins: int
    costs_minor: int
    costs_coins: int

    @property
    def message(self) -> str:
        return f"In {self.currency} a coin would be redeemed for more than the cheapest one cost."


@dataclass(frozen=True, slots=True)
class Margin:
    """What a coin of one currency cost at the least and pays at the most, exact, in minor units.

    `cheapest_coin` is of every package that there ever was, less what the store keeps, None where
    there was none. `dearest_diamond` is of the rates of redemption of now and to come, 0 without
    one. `most_diamonds` a coin ever made, since diamonds of any time can be redeemed.
    """

    currency: str
    cheapest_coin: Fraction | None
    dearest_diamond: Fraction
    most_diamonds: Fraction

    def refusal(
        self,
        *,
        coin: Fraction | None = None,
        diamond: Fraction | None = None,
        diamonds: Fraction | None = None,
    ) -> CoinsBelowRedemption | None:
        """Why a coin at this net price, a diamond at this rate of redemption, or a coin that makes
        so many diamonds may not be, or None if it may. Where no coin was ever sold nothing can be
        redeemed."""
        costs = min(filter(None, (coin, self.cheapest_coin)), default=Fraction(0))
        pays = max(diamond or Fraction(0), self.dearest_diamond)
        pays *= max(diamonds or Fraction(0), self.most_diamonds)
        if pays <= costs:
            return None
        told = (pays.numerator, pays.denominator, costs.numerator, costs.denominator)
        return CoinsBelowRedemption(self.currency, *told)


def commission_minor(price_minor: int, commission_bps: int) -> int:
    """What a store keeps of a price, or the provider at the most: rounded up."""
    return -(-price_minor * commission_bps // _BPS)


def net_of_commission(price_minor: int, commission_bps: int, coins: int) -> Fraction:
    """What one coin of a package brings in, in minor units."""
    return Fraction(price_minor - commission_minor(price_minor, commission_bps), coins)


async def shut() -> None:
    """Inside a transaction, before any lock but the idempotency key's: let nobody else price
    anything until it ends."""
    await clock.lock()


@dataclass(frozen=True, slots=True)
class _Part:
    kind: str
    currency: str
    a: int
    b: int
    bps: int


_PARTS = """SELECT DISTINCT 'coin' AS kind, p.currency, p.price_minor AS a, p.coins AS b,
    p.commission_bps AS bps FROM coin_package p
  UNION ALL SELECT 'diamond', r.currency, r.minor, r.per_diamonds, 0 FROM redemption_rate r
    WHERE r.effective_from >= (SELECT coalesce(max(l.effective_from), $1) FROM redemption_rate l
      WHERE l.currency = r.currency AND l.effective_from <= $1)
  UNION ALL SELECT 'diamonds', '', d.diamonds, d.per_coins, 0 FROM diamond_rate d"""


async def margins() -> dict[str, Margin]:
    """The margin of every currency that has coins or a rate of redemption."""
    parts = await fetch(_Part, _PARTS, clock.now())
    return {one: _margin(one, parts) for one in sorted({p.currency for p in parts if p.currency})}


async def margin_of(currency: str) -> Margin:
    """The margin of one currency, whether or not it has either."""
    return _margin(currency, await fetch(_Part, _PARTS, clock.now()))


def _margin(currency: str, parts: list[_Part]) -> Margin:
    def of(kind: str, currency: str) -> list[_Part]:
        return [part for part in parts if (part.kind, part.currency) == (kind, currency)]

    return Margin(
        currency,
        min((net_of_commission(p.a, p.bps, p.b) for p in of("coin", currency)), default=None),
        max((Fraction(p.a, p.b) for p in of("diamond", currency)), default=Fraction(0)),
        max((Fraction(p.a, p.b) for p in of("diamonds", "")), default=Fraction(0)),
    )
