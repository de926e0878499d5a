"""Why a purchase of coins, or its way back, is refused, beside what users refuse."""

from dataclasses import dataclass
from datetime import datetime

from models.errors import MarketplaceError


@dataclass(eq=False)
class CoinPriceChanged(MarketplaceError):
    """The package costs something else than the fan was shown; in minor units."""

    price_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "This package costs something else now; show the new price and ask again."


@dataclass(eq=False)
class NothingToRefund(MarketplaceError):
    """Nothing of the purchase is left to give back: its coins are spent, or what is left of them is
    worth less than the smallest unit of its currency."""

    @property
    def message(self) -> str:
        return "Nothing of this purchase is left to be given back."


@dataclass(eq=False)
class RefundPeriodOver(MarketplaceError):
    """The days in which the fan may give coins back herself are over; an operator still can."""

    until: datetime

    @property
    def message(self) -> str:
        return "The time in which these coins could be given back is over."


@dataclass(eq=False)
class BoughtInStore(MarketplaceError):
    """The coins were bought in a store's app, and only that store sends money back."""

    channel: str

    @property
    def message(self) -> str:
        return "These coins were bought in an app store, which alone gives the money back."


@dataclass(eq=False)
class StoreTransactionReused(MarketplaceError):
    """The store's transaction stands already, as a purchase of another fan, package or price."""

    store_transaction_id: str

    @property
    def message(self) -> str:
        return "This transaction of the store was recorded before as another purchase."


@dataclass(eq=False)
class TooManyCoinPackages(MarketplaceError):
    """So many packages are on sale in this country and channel already, or announced."""

    most: int

    @property
    def message(self) -> str:
        return "Too many packages are on sale here; retire one first."
