"""Why something is not cancelled."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class CancellationChanged(MarketplaceError):
    """The brand would have back less than it wants at the least; this is what it would have now, in
    minor units."""

    given_back_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "Cancelling this would give back less by now; look at it again."
