"""Why an order is not opened."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class BrandOwes(MarketplaceError):
    """The brand owes money in this currency, in minor units: a top-up was charged back after it was
    spent. It repays that first."""

    owed_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "This brand owes money in this currency and repays it first."
