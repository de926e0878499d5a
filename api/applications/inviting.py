"""Inviting creators to a campaign, and their answers."""

from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from api.applications.comers import STEP, AlreadyInvitedError, CampaignInvitation
from api.context import Info
from api.errors import NotFoundError, as_user_error
from api.fields import part
from api.monetization import OptionDisabledError
from api.offers.proposing import OfferTermsInput
from api.offers.refusals import OwnBrandError
from api.relay import decode_id, encode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from models import applications, offers
from models.applications import (
    InvitationInput,
)
from models.errors import (
    IdempotencyKeyReused,
)
from models.monetization import OptionDisabled


@strawberry.input(description="Creators to invite to a campaign, all on the same terms.")
class InviteCreatorsInput:
    campaign_id: strawberry.ID = strawberry.field(description="An active campaign.")
    creator_ids: list[strawberry.ID] = strawberry.field(
        description="Whom, each once, up to 100 at once."
    )
    terms: OfferTermsInput = strawberry.field(description="What an offer would begin with.")
    message: str | None = strawberry.field(
        default=UNSET, description="What is said with it, at most 1000 characters."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@strawberry.input(description="An invitation to say yes to.")
class AcceptCampaignInvitationInput:
    invitation_id: strawberry.ID = strawberry.field(description="One to her.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@strawberry.input(description="An invitation to say no to.")
class DeclineCampaignInvitationInput:
    invitation_id: strawberry.ID = strawberry.field(description="One to her.")


@strawberry.input(description="An invitation to take back.")
class RevokeCampaignInvitationInput:
    invitation_id: strawberry.ID = strawberry.field(description="One that waits.")


InvitationRefusal = Annotated[
    NotFoundError | OptionDisabledError | OwnBrandError | AlreadyInvitedError,
    strawberry.union("InvitationRefusal", description="Why a creator was not invited."),
]


@strawberry.type(description="What became of inviting one creator.")
class InvitedCreator:
    creator_id: strawberry.ID = strawberry.field(description="Who.")
    invitation: CampaignInvitation | None = strawberry.field(
        description="Her invitation; null if she was not invited."
    )
    refusal: InvitationRefusal | None = strawberry.field(
        description="Why she was not invited; null if she was."
    )


@payload("An answer for each creator, in their order.")
class InviteCreatorsSuccess(Payload):
    creators: list[InvitedCreator] = strawberry.field(description="An answer for each.")


@payload("The invitation, ACCEPTED, with the offer.")
class AcceptCampaignInvitationSuccess(Payload):
    invitation: CampaignInvitation = strawberry.field(description="The invitation.")


@payload("The invitation, DECLINED.")
class DeclineCampaignInvitationSuccess(Payload):
    invitation: CampaignInvitation = strawberry.field(description="The invitation.")


@payload("The invitation, REVOKED.")
class RevokeCampaignInvitationSuccess(Payload):
    invitation: CampaignInvitation = strawberry.field(description="The invitation.")


@part
class CampaignInvitationMutations:
    @mutation(
        "Invite creators to a campaign, by a campaign manager. Each gets an answer of her own, and "
        "a yes opens an offer of these terms.",
        InviteCreatorsSuccess,
        *STEP,
        IdempotencyKeyReused,
    )
    async def invite_creators(
        self, info: Info, input: InviteCreatorsInput
    ) -> InviteCreatorsSuccess:
        wanted = InvitationInput(
            decode_id(input.campaign_id, "Campaign"),
            tuple(decode_id(one, "Creator") for one in input.creator_ids),
            input.terms.code,
            input.terms.decoded(),
            given(input.message),
            input.idempotency_key,
        )
        found = await applications.invite_creators(info.context.caller, wanted)
        return InviteCreatorsSuccess(creators=[_invited(one) for one in found])

    @mutation(
        "Say yes to an invitation, by its creator: it opens an offer, which she answers next.",
        AcceptCampaignInvitationSuccess,
        *STEP,
        OptionDisabled,
        offers.OwnBrand,
        offers.AlreadyOffered,
        offers.DueInPast,
        applications.AuthorLeft,
        IdempotencyKeyReused,
    )
    async def accept_campaign_invitation(
        self, info: Info, input: AcceptCampaignInvitationInput
    ) -> AcceptCampaignInvitationSuccess:
        key = decode_id(input.invitation_id, "CampaignInvitation")
        found = await applications.accept_invitation(
            info.context.caller, key, input.idempotency_key
        )
        return AcceptCampaignInvitationSuccess(invitation=found)

    @mutation("Say no to an invitation, by its creator.", DeclineCampaignInvitationSuccess, *STEP)
    async def decline_campaign_invitation(
        self, info: Info, input: DeclineCampaignInvitationInput
    ) -> DeclineCampaignInvitationSuccess:
        key = decode_id(input.invitation_id, "CampaignInvitation")
        found = await applications.decline_invitation(info.context.caller, key)
        return DeclineCampaignInvitationSuccess(invitation=found)

    @mutation(
        "Take an invitation back, by a campaign manager.", RevokeCampaignInvitationSuccess, *STEP
    )
    async def revoke_campaign_invitation(
        self, info: Info, input: RevokeCampaignInvitationInput
    ) -> RevokeCampaignInvitationSuccess:
        key = decode_id(input.invitation_id, "CampaignInvitation")
        found = await applications.revoke_invitation(info.context.caller, key)
        return RevokeCampaignInvitationSuccess(invitation=found)


def _invited(one: applications.Invited) -> InvitedCreator:
    told: Any = None if one.refusal is None else as_user_error(one.refusal)
    row: Any = one.invitation
    key = strawberry.ID(encode_id("Creator", one.creator_id))
    return InvitedCreator(creator_id=key, invitation=row, refusal=told)
