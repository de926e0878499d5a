"""Why a campaign is not published."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class CampaignInPast(MarketplaceError):
    """Something of it is due in the past already: `field` says what."""

    field: str

    @property
    def message(self) -> str:
        return f"This campaign's {self.field} lies in the past."
