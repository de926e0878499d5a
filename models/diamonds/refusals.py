"""Why diamonds are not redeemed, beside what users and limits refuse. Counts are whole diamonds."""

from dataclasses import dataclass
from uuid import UUID

from models.errors import MarketplaceError


@dataclass(eq=False)
class CurrencyNotRedeemed(MarketplaceError):
    """There is no rate at which diamonds become money of this currency."""

    currency: str

    @property
    def message(self) -> str:
        return f"Diamonds cannot be redeemed for {self.currency}."


@dataclass(eq=False)
class RedemptionRateChanged(MarketplaceError):
    """Another rate holds than the creator saw: so many minor units for so many diamonds."""

    rate_id: UUID
    minor: int
    per_diamonds: int
    currency: str

    @property
    def message(self) -> str:
        return "Another rate holds now; show it and ask again."


@dataclass(eq=False)
class TooFewDiamonds(MarketplaceError):
    """Fewer than can be redeemed at once."""

    least_diamonds: int

    @property
    def message(self) -> str:
        return "This is fewer diamonds than can be redeemed at once."


@dataclass(eq=False)
class RedemptionNotWhole(MarketplaceError):
    """So many diamonds would make a fraction of a minor unit; the nearest number below does not."""

    nearest_diamonds: int

    @property
    def message(self) -> str:
        return f"{self.nearest_diamonds} is the nearest number below that makes a whole amount."


@dataclass(eq=False)
class InsufficientDiamonds(MarketplaceError):
    """More than is available; so many whole diamonds are missing."""

    missing_diamonds: int

    @property
    def message(self) -> str:
        return "Too few diamonds are available."
