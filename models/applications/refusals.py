"""Why somebody does not come to a campaign."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class AlreadyApplied(MarketplaceError):
    """An application of hers to this campaign is under way: it is in this state."""

    state: str

    @property
    def message(self) -> str:
        return "An application to this campaign is under way already."


@dataclass(eq=False)
class AlreadyInvited(MarketplaceError):
    """The creator's answer to an invitation to this campaign is still awaited."""

    @property
    def message(self) -> str:
        return "This creator is invited to the campaign already."


@dataclass(eq=False)
class AuthorLeft(MarketplaceError):
    """Whoever invited her makes no offers for the brand any more."""

    @property
    def message(self) -> str:
        return "Whoever sent this invitation makes no offers for the brand any more."


@dataclass(eq=False)
class ConditionNotMet(MarketplaceError):
    """The campaign asks for something that she is not, or of which it is not known: `condition` is
    FOLLOWERS, COUNTRY or LANGUAGE."""

    condition: str

    @property
    def message(self) -> str:
        return f"This campaign asks for another {self.condition.lower()}."
