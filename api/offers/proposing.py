"""Terms as a side writes them."""

from datetime import date

import strawberry
from strawberry import UNSET

from api.formats import ContentFormat
from api.money import MoneyInput
from api.offers.terms import Channel
from api.roots import given
from models.errors import InvalidInput
from models.offers import Exclusivity, Part, Terms, UsageRights


@strawberry.input(description="One deliverable of an offer's terms.")
class OfferDeliverableInput:
    format: ContentFormat = strawberry.field(description="What it is.")
    count: int = strawberry.field(default=1, description="How many pieces, up to 50.")
    due_on: date = strawberry.field(description="By which day (UTC).")
    price: MoneyInput = strawberry.field(description="What the creator is paid for it.")
    wanted: str | None = strawberry.field(
        default=UNSET, description="What is to be in it, at most 1000 characters."
    )
    unwanted: str | None = strawberry.field(
        default=UNSET, description="What is not to be in it, at most 1000 characters."
    )
    disclosure: str = strawberry.field(
        description="How the creator must say that it is paid for, at most 200 characters."
    )

    def decoded(self) -> Part:
        """As `models/` takes it. Raises InvalidInput."""
        return Part(
            format=self.format,
            count=self.count,
            due_on=self.due_on,
            price_minor=self.price.minor,
            wanted=given(self.wanted) or None,
            unwanted=given(self.unwanted) or None,
            disclosure=self.disclosure,
        )


@strawberry.input(description="What the brand may do with the work.")
class UsageRightsInput:
    channels: list[Channel] = strawberry.field(description="Where it may show it, one or more.")
    countries: list[str] = strawberry.field(
        default_factory=list,
        description="In which countries, ISO 3166-1 alpha-2 in capitals; left out, everywhere.",
    )
    days: int = strawberry.field(description="For so many days from its publication, up to 3650.")

    def decoded(self) -> UsageRights:
        """As `models/` takes it."""
        return UsageRights(tuple(self.channels), tuple(self.countries), self.days)


@strawberry.input(description="That the creator works for no others meanwhile.")
class ExclusivityInput:
    days: int = strawberry.field(description="For so many days from its publication, up to 3650.")
    category: str | None = strawberry.field(
        default=UNSET,
        description="Only for none of this kind, at most 40 characters; left out, of any.",
    )

    def decoded(self) -> Exclusivity:
        """As `models/` takes it."""
        return Exclusivity(self.days, given(self.category) or None)


@strawberry.input(description="All that one side proposes.")
class OfferTermsInput:
    deliverables: list[OfferDeliverableInput] = strawberry.field(
        description="What is to be made, in order, up to 20; all prices in the campaign's currency."
    )
    usage_rights: UsageRightsInput | None = strawberry.field(
        default=UNSET, description="What the brand may do with it; left out, nothing."
    )
    exclusivity: ExclusivityInput | None = strawberry.field(
        default=UNSET, description="That she works for no others meanwhile; left out, she may."
    )
    revision_rounds: int = strawberry.field(
        default=1,
        description="How often the brand may ask for changes to a deliverable, up to 10.",
    )

    @property
    def code(self) -> str:
        """The one currency of its prices. Raises InvalidInput."""
        codes = {one.price.code for one in self.deliverables}
        if len(codes) != 1:
            raise InvalidInput("Terms have one deliverable or more, with prices in one currency.")
        return codes.pop()

    def decoded(self) -> Terms:
        """As `models/` takes them. Raises InvalidInput."""
        rights, exclusivity = given(self.usage_rights), given(self.exclusivity)
        return Terms(
            deliverables=tuple(one.decoded() for one in self.deliverables),
            usage_rights=None if rights is None else rights.decoded(),
            exclusivity=None if exclusivity is None else exclusivity.decoded(),
            revision_rounds=self.revision_rounds,
        )
