"""Why something about a brand or its team is refused, beside what users refuse."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class LastAdmin(MarketplaceError):
    """She is the only admin: a brand without one could never get one by itself."""

    @property
    def message(self) -> str:
        return "The last admin of a brand can neither go nor be anything else; make another first."


@dataclass(eq=False)
class AlreadyInTeam(MarketplaceError):
    """The person is in the brand's team, in this role, and an invitation is for somebody else."""

    role: str

    @property
    def message(self) -> str:
        return "This person is in the brand's team already."
