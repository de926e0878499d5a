"""Why a tip is refused, beside what users, monetization and blocks refuse."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class CurrencyNotTipped(MarketplaceError):
    """There are no limits for tips in this currency, so there are no tips in it."""

    currency: str

    @property
    def message(self) -> str:
        return f"Tips in {self.currency} are not possible."


@dataclass(eq=False)
class TipTooSmall(MarketplaceError):
    """A tip below the smallest one, in minor units."""

    least_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "This tip is smaller than the smallest one."


@dataclass(eq=False)
class TipQuoteChanged(MarketplaceError):
    """The tip would cost something else than the fan was shown; the facts are what it costs now."""

    amount_minor: int
    fee_minor: int
    total_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "This tip costs something else now; show the new total and ask again."


@dataclass(eq=False)
class TipToOneself(MarketplaceError):
    """A creator's tip to herself."""

    @property
    def message(self) -> str:
        return "Nobody can tip herself."
