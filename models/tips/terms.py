"""What tips in a currency cost and may come to: limits, presets and the fee, all of it data."""

from collections.abc import Iterable
from dataclasses import dataclass

from models import clock
from models.database import fetch
from models.errors import LimitExceeded, MarketplaceError
from models.ledger.money import checked_amount, digits
from models.tips.refusals import CurrencyNotTipped, TipTooSmall
from models.tips.rows import FeePayer


@dataclass(frozen=True, slots=True)
class TipQuote:
    """What a tip would cost now, in minor units: the creator receives the whole amount."""

    amount_minor: int
    fee_minor: int
    total_minor: int
    currency: str
    fee_payer: FeePayer


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of tips in one currency; amounts in minor units."""

    currency: str
    least_minor: int
    most_minor: int
    most_a_day_minor: int
    most_a_day: int
    presets_minor: list[int]
    fee_payer: FeePayer
    fee_bps: int
    fee_fixed_minor: int

    def quote(self, amount_minor: int) -> TipQuote:
        """The cost of a tip: the fee in basis points, rounded up, and its fixed part."""
        fee = 0
        if self.fee_payer is FeePayer.FAN:
            fee = -(-amount_minor * self.fee_bps // 10_000) + self.fee_fixed_minor
        total = amount_minor + fee
        return TipQuote(amount_minor, fee, total, self.currency, self.fee_payer)

    def refusal(self, amount_minor: int) -> MarketplaceError | None:
        """Why one tip of this amount is not possible, or None if it is."""
        if amount_minor < self.least_minor:
            return TipTooSmall(self.least_minor, self.currency)
        if amount_minor > self.most_minor:
            return LimitExceeded("of one tip", self.most_minor, amount_minor, self.currency)
        return None


# Of each currency the row with the latest time that is not ahead.
_NOW = """SELECT t.currency, t.least_minor, t.most_minor, t.most_a_day_minor, t.most_a_day,
    t.presets_minor, t.fee_payer, t.fee_bps, t.fee_fixed_minor FROM tip_terms t
  WHERE t.effective_from = (SELECT max(l.effective_from) FROM tip_terms l
    WHERE l.currency = t.currency AND l.effective_from <= $1)
  ORDER BY t.currency"""


async def current() -> list[Terms]:
    """The terms that hold now, of every currency that can be tipped."""
    return await fetch(Terms, _NOW, clock.now())


async def current_of(currencies: Iterable[str]) -> dict[str, Terms]:
    """The terms that hold now, by currency; a currency that cannot be tipped is not there."""
    wanted = set(currencies)
    return {terms.currency: terms for terms in await current() if terms.currency in wanted}


async def quote(amount_minor: int, currency: str) -> TipQuote:
    """What a tip of this amount would cost now.

    Raises CurrencyNotTipped, TipTooSmall, LimitExceeded, and InvalidInput for what is no amount.
    """
    digits(currency)
    checked_amount(amount_minor)
    terms = (await current_of([currency])).get(currency)
    if terms is None:
        raise CurrencyNotTipped(currency)
    refusal = terms.refusal(amount_minor)
    if refusal is not None:
        raise refusal
    return terms.quote(amount_minor)


async def presets(currency: str) -> list[TipQuote]:
    """What clients offer in a currency, with what each costs; nothing if it has no tips."""
    terms = (await current_of([currency])).get(currency)
    return [] if terms is None else [terms.quote(amount) for amount in terms.presets_minor]


async def quote_or_none(amount_minor: int, currency: str) -> TipQuote | None:
    """What a tip of this amount would cost now, or None where no such tip is possible."""
    try:
        return await quote(amount_minor, currency)
    except MarketplaceError:
        return None


async def limits(currency: str) -> Terms | None:
    """The terms of a currency that hold now, or None if it cannot be tipped."""
    return (await current_of([currency])).get(currency)
