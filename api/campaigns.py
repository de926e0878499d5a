"""Campaigns in GraphQL: the type, its parts, and what a brand's campaign managers do with it."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import ANYONE, BRAND, OPERATOR, in_team, roles
from api.applications import CampaignComers
from api.context import Info
from api.errors import UserError, refusal
from api.fields import argument, column, connection, noun, part, relation
from api.formats import ContentFormat
from api.money import Money, MoneyInput
from api.offers import CampaignOffers
from api.orders import CampaignOrders
from api.relay import After, Connection, First, Node, decode_id, requested
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from api.scalars import BigInt, enum
from models import brands, campaigns, users
from models.caller import Caller
from models.campaigns import CampaignInput, CampaignState, Conditions, DeliverableInput, Sourcing
from models.errors import IdempotencyKeyReused, NotAllowed, NotFound, StateConflict
from models.pages import Page

if TYPE_CHECKING:
    from api.brands import Brand
    from api.users import User

enum(
    Sourcing,
    "How creators come to a campaign.",
    {
        "OPEN": "Everyone sees it, and any creator may apply.",
        "INVITE_ONLY": "Whom the brand invites.",
        "DIRECT": "Whom the brand makes an offer.",
    },
)
enum(
    CampaignState,
    "Where a campaign stands.",
    {
        "DRAFT": "Its team writes it.",
        "ACTIVE": "Creators come to it.",
        "PAUSED": "No new applications and offers for a while.",
        "CLOSED": "Nobody comes to it any more.",
        "COMPLETED": "Every order of it has ended.",
        "CANCELLED": "The brand gave it up.",
    },
)


def rights(row: campaigns.Campaign, caller: Caller) -> int:
    """What is open to all creators is public once it was published; all else is the team's."""
    held = roles(caller) if row.is_listed else roles(caller) & OPERATOR
    return held | in_team(row.brand_id, caller)


@noun(Conditions, "What a creator must be to take part; what is empty asks nothing.")
class CampaignConditions:
    least_followers: BigInt | None = column("The least followers.")
    countries: list[str] = column("One of these countries, ISO 3166-1 alpha-2.")
    languages: list[str] = column("One of these languages, ISO 639.")


@noun(campaigns.WantedDeliverable, "One thing that each creator of a campaign is to make.")
class WantedDeliverable:
    format: ContentFormat = column("What it is.")
    count: int = column("How many pieces.")
    due_on: date = column("By which day (UTC).")
    wanted: str | None = column("What is to be in it.")
    unwanted: str | None = column("What is not to be in it.")
    disclosure: str = column("How the creator must say that it is paid for.")


@noun(
    campaigns.Campaign,
    "What a brand wants creators to make.",
    by_ids=campaigns.by_ids,
    rights=rights,
)
class Campaign(CampaignComers, CampaignOffers, CampaignOrders, Node):
    brand: Annotated["Brand", strawberry.lazy("api.brands")] | None = relation(
        "Whose it is.", "brand_id", brands.by_ids, see=ANYONE
    )
    author: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who made it.", "author_id", users.by_ids, see=BRAND | OPERATOR
    )
    name: str = column("What it is called.", see=ANYONE)
    product_name: str = column("The product or service.", see=ANYONE)
    product_url: str | None = column("Where it is to be found.", see=ANYONE)
    product_category: str | None = column("What kind of thing it is.", see=ANYONE)
    is_gifted: bool = column("Whether creators are given it.", see=ANYONE)
    brief: str = column("What it is about.", see=ANYONE)
    sourcing: Sourcing = column("How creators come to it.", see=ANYONE)
    seats: BigInt = column("How many creators it is for.", see=ANYONE)
    budget: Money | None = column(
        "What may be spent on it, prices and commissions together.",
        see=BRAND | OPERATOR,
        attribute="budget_minor",
    )
    conditions: CampaignConditions = column(
        "What it asks of creators.", see=ANYONE, attribute="asked"
    )
    starts_on: date = column("Its first day (UTC).", see=ANYONE)
    ends_on: date = column("Its last day (UTC).", see=ANYONE)
    state: CampaignState = column("Where it stands.", see=ANYONE)
    created_at: datetime | None = column("When it was begun.", see=BRAND | OPERATOR)
    published_at: datetime | None = column("When it was published.", see=ANYONE)
    closed_at: datetime | None = column("When it was closed.", see=ANYONE)
    deliverables: list[WantedDeliverable] = relation(
        "What each creator is to make, in order.",
        "id",
        campaigns.deliverables_of,
        see=ANYONE,
        at_most=campaigns.MOST_DELIVERABLES,
    )


@part
class BrandCampaigns:
    campaigns: Connection[Campaign] | None = connection(
        "Its campaigns, newest first.",
        campaigns.pages_of_brands,
        see=BRAND | OPERATOR,
        state=argument(CampaignState | None, "Only those in this state."),
    )


@refusal(campaigns.CampaignInPast, "Something of the campaign is due in the past already.")
class CampaignInPastError(UserError):
    field: str = strawberry.field(description="What of it.")


@part
class CampaignQueries:
    @query("The campaigns that any creator may apply to now, newest first.", Connection[Campaign])
    async def open_campaigns(
        self, first: First = 20, after: After = UNSET
    ) -> Page[campaigns.Campaign]:
        return await campaigns.open_page(requested(first, after))


# --- making --------------------------------------------------------------------------------------


@strawberry.input(description="What a campaign asks of creators; what is left out asks nothing.")
class CampaignConditionsInput:
    least_followers: BigInt | None = strawberry.field(
        default=UNSET, description="The least followers."
    )
    countries: list[str] = strawberry.field(
        default_factory=list, description="One of these, ISO 3166-1 alpha-2 in capitals."
    )
    languages: list[str] = strawberry.field(
        default_factory=list, description="One of these, ISO 639 in small letters."
    )

    def decoded(self) -> Conditions:
        """As `models/` takes it."""
        least = given(self.least_followers)
        return Conditions(least, tuple(self.countries), tuple(self.languages))


@strawberry.input(description="One thing that each creator is to make.")
class WantedDeliverableInput:
    format: ContentFormat = strawberry.field(description="What it is.")
    count: int = strawberry.field(default=1, description="How many pieces, up to 50.")
    due_on: date = strawberry.field(description="By which day (UTC), while the campaign lasts.")
    wanted: str | None = strawberry.field(
        default=UNSET, description="What is to be in it, at most 1000 characters."
    )
    unwanted: str | None = strawberry.field(
        default=UNSET, description="What is not to be in it, at most 1000 characters."
    )
    disclosure: str = strawberry.field(
        description="How the creator must say that it is paid for, at most 200 characters."
    )

    def decoded(self) -> DeliverableInput:
        """As `models/` takes it."""
        return DeliverableInput(
            format=self.format,
            count=self.count,
            due_on=self.due_on,
            wanted=given(self.wanted),
            unwanted=given(self.unwanted),
            disclosure=self.disclosure,
        )


@strawberry.input(description="A campaign as its team writes it.")
class CampaignTerms:
    name: str = strawberry.field(description="What it is called, at most 100 characters.")
    product_name: str = strawberry.field(
        description="The product or service, at most 100 characters."
    )
    product_url: str | None = strawberry.field(
        default=UNSET, description="Where it is to be found: an address of the web."
    )
    product_category: str | None = strawberry.field(
        default=UNSET, description="What kind of thing it is, at most 40 characters."
    )
    is_gifted: bool = strawberry.field(default=False, description="Whether creators are given it.")
    brief: str = strawberry.field(description="What it is about, at most 10000 characters.")
    sourcing: Sourcing = strawberry.field(description="How creators come to it.")
    seats: BigInt = strawberry.field(description="How many creators it is for, up to 10000.")
    budget: MoneyInput = strawberry.field(
        description="What may be spent on it, prices and commissions together."
    )
    conditions: CampaignConditionsInput | None = strawberry.field(
        default=UNSET, description="What it asks of creators; left out, nothing."
    )
    starts_on: date = strawberry.field(description="Its first day (UTC).")
    ends_on: date = strawberry.field(description="Its last day (UTC).")
    deliverables: list[WantedDeliverableInput] = strawberry.field(
        description="What each creator is to make, in order, up to 20."
    )

    def decoded(self) -> CampaignInput:
        """As `models/` takes it. Raises InvalidInput."""
        conditions = given(self.conditions) or CampaignConditionsInput()
        return CampaignInput(
            name=self.name,
            product_name=self.product_name,
            product_url=given(self.product_url),
            product_category=given(self.product_category),
            is_gifted=self.is_gifted,
            brief=self.brief,
            sourcing=self.sourcing,
            seats=self.seats,
            budget_minor=self.budget.minor,
            currency=self.budget.code,
            conditions=conditions.decoded(),
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            deliverables=tuple(one.decoded() for one in self.deliverables),
        )


@strawberry.input(description="A campaign to begin.")
class CreateCampaignInput:
    brand_id: strawberry.ID = strawberry.field(description="Whose it is.")
    terms: CampaignTerms = strawberry.field(description="What it is.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@strawberry.input(description="A draft to write anew.")
class UpdateCampaignInput:
    campaign_id: strawberry.ID = strawberry.field(description="The draft.")
    terms: CampaignTerms = strawberry.field(description="What it is from now on, all of it.")


@strawberry.input(description="A campaign to publish.")
class PublishCampaignInput:
    campaign_id: strawberry.ID = strawberry.field(description="The draft.")


@strawberry.input(description="A campaign to pause.")
class PauseCampaignInput:
    campaign_id: strawberry.ID = strawberry.field(description="An active one.")


@strawberry.input(description="A campaign to go on with.")
class ResumeCampaignInput:
    campaign_id: strawberry.ID = strawberry.field(description="A paused one.")


@strawberry.input(description="A campaign to close.")
class CloseCampaignInput:
    campaign_id: strawberry.ID = strawberry.field(description="An active or paused one.")


@payload("The draft.")
class CreateCampaignSuccess(Payload):
    campaign: Campaign = strawberry.field(description="The campaign.")


@payload("The draft as it is now.")
class UpdateCampaignSuccess(Payload):
    campaign: Campaign = strawberry.field(description="The campaign.")


@payload("The campaign, ACTIVE.")
class PublishCampaignSuccess(Payload):
    campaign: Campaign = strawberry.field(description="The campaign.")


@payload("The campaign, PAUSED.")
class PauseCampaignSuccess(Payload):
    campaign: Campaign = strawberry.field(description="The campaign.")


@payload("The campaign, ACTIVE again.")
class ResumeCampaignSuccess(Payload):
    campaign: Campaign = strawberry.field(description="The campaign.")


@payload("The campaign, CLOSED.")
class CloseCampaignSuccess(Payload):
    campaign: Campaign = strawberry.field(description="The campaign.")


_STEP = (NotFound, NotAllowed, StateConflict)


@part
class CampaignMutations:
    @mutation(
        "Begin a campaign, by a campaign manager of the brand. Nobody else sees a draft.",
        CreateCampaignSuccess,
        NotFound,
        NotAllowed,
        IdempotencyKeyReused,
    )
    async def create_campaign(
        self, info: Info, input: CreateCampaignInput
    ) -> CreateCampaignSuccess:
        made = await campaigns.create_campaign(
            info.context.caller,
            decode_id(input.brand_id, "Brand"),
            input.terms.decoded(),
            input.idempotency_key,
        )
        return CreateCampaignSuccess(campaign=made)

    @mutation("Write a draft anew, by a campaign manager.", UpdateCampaignSuccess, *_STEP)
    async def update_campaign(
        self, info: Info, input: UpdateCampaignInput
    ) -> UpdateCampaignSuccess:
        campaign_id = decode_id(input.campaign_id, "Campaign")
        wanted = input.terms.decoded()
        found = await campaigns.update_campaign(info.context.caller, campaign_id, wanted)
        return UpdateCampaignSuccess(campaign=found)

    @mutation(
        "Publish a draft, by a campaign manager. What was published stays as it is.",
        PublishCampaignSuccess,
        *_STEP,
        campaigns.CampaignInPast,
    )
    async def publish_campaign(
        self, info: Info, input: PublishCampaignInput
    ) -> PublishCampaignSuccess:
        campaign_id = decode_id(input.campaign_id, "Campaign")
        found = await campaigns.publish_campaign(info.context.caller, campaign_id)
        return PublishCampaignSuccess(campaign=found)

    @mutation(
        "Take no new applications and offers for a while, by a campaign manager.",
        PauseCampaignSuccess,
        *_STEP,
    )
    async def pause_campaign(self, info: Info, input: PauseCampaignInput) -> PauseCampaignSuccess:
        campaign_id = decode_id(input.campaign_id, "Campaign")
        found = await campaigns.pause_campaign(info.context.caller, campaign_id)
        return PauseCampaignSuccess(campaign=found)

    @mutation("Go on with a paused campaign, by a campaign manager.", ResumeCampaignSuccess, *_STEP)
    async def resume_campaign(
        self, info: Info, input: ResumeCampaignInput
    ) -> ResumeCampaignSuccess:
        campaign_id = decode_id(input.campaign_id, "Campaign")
        found = await campaigns.resume_campaign(info.context.caller, campaign_id)
        return ResumeCampaignSuccess(campaign=found)

    @mutation(
        "Let nobody come to a campaign any more, by a campaign manager, for good.",
        CloseCampaignSuccess,
        *_STEP,
    )
    async def close_campaign(self, info: Info, input: CloseCampaignInput) -> CloseCampaignSuccess:
        campaign_id = decode_id(input.campaign_id, "Campaign")
        found = await campaigns.close_campaign(info.context.caller, campaign_id)
        return CloseCampaignSuccess(campaign=found)
