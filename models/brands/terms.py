"""What top-ups in a currency cost and may come to: limits and the fee on top, all of it data."""

from dataclasses import dataclass

from models import clock
from models.brands.topup_refusals import CurrencyNotToppedUp, TopUpTooSmall
from models.database import fetch
from models.errors import LimitExceeded, MarketplaceError
from models.ledger.money import checked_amount, digits


@dataclass(frozen=True, slots=True)
class TopUpQuote:
    """What a top-up would cost now, in minor units: the wallet receives the whole amount."""

    amount_minor: int
    fee_minor: int
    total_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of top-ups in one currency; amounts in minor units."""

    currency: str
    least_minor: int
    most_minor: int
    fee_bps: int
    fee_fixed_minor: int

    def quote(self, amount_minor: int) -> TopUpQuote:
        """The cost of a top-up: the fee in basis points, rounded up, and its fixed part."""
        fee = -(-amount_minor * self.fee_bps // 10_000) + self.fee_fixed_minor
        return TopUpQuote(amount_minor, fee, amount_minor + fee, self.currency)

    def refusal(self, amount_minor: int) -> MarketplaceError | None:
        """Why a top-up of this amount is not possible, or None if it is."""
        if amount_minor < self.least_minor:
            return TopUpTooSmall(self.least_minor, self.currency)
        if amount_minor > self.most_minor:
            return LimitExceeded("of one top-up", self.most_minor, amount_minor, self.currency)
        return None


# The row with the latest time that is not ahead.
_NOW = """SELECT t.currency, t.least_minor, t.most_minor, t.fee_bps, t.fee_fixed_minor
  FROM top_up_terms t
  WHERE t.currency = $2 AND t.effective_from = (SELECT max(l.effective_from) FROM top_up_terms l
    WHERE l.currency = t.currency AND l.effective_from <= $1)"""


async def quote(amount_minor: int, currency: str) -> TopUpQuote:
    """What a top-up of this amount would cost now.

    Raises CurrencyNotToppedUp, TopUpTooSmall, LimitExceeded, and InvalidInput for what is no
    amount.
    """
    digits(currency)
    checked_amount(amount_minor)
    found = await fetch(Terms, _NOW, clock.now(), currency)
    if not found:
        raise CurrencyNotToppedUp(currency)
    (terms,) = found
    refusal = terms.refusal(amount_minor)
    if refusal is not None:
        raise refusal
    return terms.quote(amount_minor)


async def quote_or_none(amount_minor: int, currency: str) -> TopUpQuote | None:
    """What a top-up of this amount would cost now, or None where no such top-up is possible."""
    try:
        return await quote(amount_minor, currency)
    except MarketplaceError:
        return None
