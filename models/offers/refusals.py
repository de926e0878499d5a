"""Why an offer is not made, answered or accepted, beside what brands, orders and options refuse."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models.errors import MarketplaceError


@dataclass(eq=False)
class OwnBrand(MarketplaceError):
    """The creator works for the brand, and nobody makes a deal with herself."""

    @property
    def message(self) -> str:
        return "This creator is of the brand's own team."


@dataclass(eq=False)
class AlreadyOffered(MarketplaceError):
    """There is an open offer of this campaign to this creator: that one is negotiated."""

    offer_id: UUID

    @property
    def message(self) -> str:
        return "This creator has an open offer of this campaign already."


@dataclass(eq=False)
class DueInPast(MarketplaceError):
    """Something would be due on a day (UTC) that is over."""

    due_on: date

    @property
    def message(self) -> str:
        return f"A deliverable was due on {self.due_on}; agree on another day first."


@dataclass(eq=False)
class TurnConflict(MarketplaceError):
    """The step is the other side's: `turn` is whose answer is awaited."""

    turn: str

    @property
    def message(self) -> str:
        return f"The {self.turn.lower()}'s answer is awaited, which does not allow that step."


@dataclass(eq=False)
class StaleRevision(MarketplaceError):
    """There are other terms by now than those that were answered: `revision` is their number."""

    revision: int

    @property
    def message(self) -> str:
        return f"This answers terms that are no longer those of the offer: read {self.revision}."


@dataclass(eq=False)
class NoSeatLeft(MarketplaceError):
    """As many creators as the campaign is for have accepted."""

    @property
    def message(self) -> str:
        return "This campaign has no seat left."


@dataclass(eq=False)
class BudgetExceeded(MarketplaceError):
    """Price and commission are more than is left of the campaign's budget; in minor units."""

    short_by_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "Too little is left of this campaign's budget."
