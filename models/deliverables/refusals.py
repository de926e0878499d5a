"""Why a step of a deliverable is refused."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class RevisionsUsedUp(MarketplaceError):
    """The agreed rounds of revision are over: the brand approves."""

    rounds: int

    @property
    def message(self) -> str:
        return f"All {self.rounds} rounds of revision that were agreed on are used up."


@dataclass(eq=False)
class VideoDelivered(MarketplaceError):
    """The video was published for another deliverable already: it is paid for once."""

    external_id: str

    @property
    def message(self) -> str:
        return f"The video {self.external_id!r} was published for another deliverable."


@dataclass(eq=False)
class VideoUnfit(MarketplaceError):
    """The video cannot be verified: it is not visible, or does not say that it is paid for."""

    external_id: str
    is_visible: bool
    is_disclosed: bool

    @property
    def message(self) -> str:
        return f"The video {self.external_id!r} is not visible to all, or not disclosed as paid."
