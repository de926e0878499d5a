"""Why a top-up, or its way back, is refused."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class CurrencyNotToppedUp(MarketplaceError):
    """There are no terms for top-ups in this currency, so there are no wallets in it."""

    currency: str

    @property
    def message(self) -> str:
        return f"Top-ups in {self.currency} are not possible."


@dataclass(eq=False)
class TopUpTooSmall(MarketplaceError):
    """A top-up below the smallest one, in minor units."""

    least_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "This top-up is smaller than the smallest one."


@dataclass(eq=False)
class TopUpQuoteChanged(MarketplaceError):
    """The top-up would cost something else than was seen; the facts are what it costs now."""

    amount_minor: int
    fee_minor: int
    total_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "This top-up costs something else now; show the new total and ask again."


@dataclass(eq=False)
class NothingUnspent(MarketplaceError):
    """Nothing of the top-up is left in the wallet, so nothing of it can be given back."""

    @property
    def message(self) -> str:
        return "Nothing of this top-up is unspent."


@dataclass(eq=False)
class AboveSpendLimit(MarketplaceError):
    """More than the member may commit at once, in minor units."""

    amount_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "This is above your own spend limit; another of the team decides on it."
