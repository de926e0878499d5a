"""Cancelling a campaign with all of its orders: what it costs, and doing it."""

from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.context import Info
from api.fields import column, noun, part, relation
from api.money import Money, MoneyInput
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from api.scalars import BigInt
from models import campaigns, cancellations
from models.cancellations import CancelCampaignInput as Wanted
from models.errors import IdempotencyKeyReused, NotAllowed, NotFound, StateConflict

if TYPE_CHECKING:
    from api.campaigns import Campaign


@noun(
    cancellations.CampaignCancellationPreview,
    "What cancelling a campaign now would do to its orders that are under way.",
)
class CampaignCancellation:
    campaign: Annotated["Campaign", strawberry.lazy("api.campaigns")] | None = relation(
        "The campaign.", "campaign_id", campaigns.by_ids
    )
    orders: BigInt = column("How many orders would be cancelled.")
    released: Money = column("What their creators would be paid.")
    commission: Money = column("What would be taken as commission.")
    given_back: Money = column("What the brand would have back, of prices and commissions.")


@part
class CampaignCancellationQueries:
    @query(
        "What cancelling a campaign now would do, for the brand's team and operators to see.",
        CampaignCancellation | None,
    )
    async def preview_campaign_cancellation(
        self,
        info: Info,
        campaign_id: Annotated[strawberry.ID, strawberry.argument(description="The campaign.")],
    ) -> cancellations.CampaignCancellationPreview | None:
        key = decode_id(campaign_id, "Campaign")
        return await cancellations.preview_campaign_cancellation(info.context.caller, key)


@strawberry.input(description="A campaign to cancel, with every order of it that is under way.")
class CancelCampaignInput:
    campaign_id: strawberry.ID = strawberry.field(description="The campaign.")
    reason: str = strawberry.field(
        description="Why, 1 to 500 characters: the creators of its orders read it."
    )
    least_given_back: MoneyInput | None = strawberry.field(
        default=UNSET,
        description="What the brand is to have back at the least: with less nothing is cancelled. "
        "`previewCampaignCancellation` says what it would be.",
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> Wanted:
        """As `models/` takes it."""
        least = given(self.least_given_back)
        return Wanted(
            campaign_id=decode_id(self.campaign_id, "Campaign"),
            reason=self.reason,
            least_back_minor=None if least is None else least.minor,
            currency=None if least is None else least.code,
            idempotency_key=self.idempotency_key,
        )


@payload("The campaign, cancelled.")
class CancelCampaignSuccess(Payload):
    campaign: Annotated["Campaign", strawberry.lazy("api.campaigns")] = strawberry.field(
        description="The campaign."
    )


@part
class CampaignCancellationMutations:
    @mutation(
        "Give a campaign up, by a campaign manager: every order of it that is under way is "
        "cancelled, and what is open of offers, applications and invitations expires.",
        CancelCampaignSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        cancellations.CancellationChanged,
        IdempotencyKeyReused,
    )
    async def cancel_campaign(
        self, info: Info, input: CancelCampaignInput
    ) -> CancelCampaignSuccess:
        found = await cancellations.cancel_campaign(info.context.caller, input.decoded())
        return CancelCampaignSuccess(campaign=found)
