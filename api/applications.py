"""How creators come to campaigns in GraphQL: their applications, and brands' invitations."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from strawberry import UNSET

from api.access import BRAND, CREATOR, NOBODY, OPERATOR, SELF, in_team, roles
from api.context import Info
from api.errors import NotFoundError, UserError, as_user_error, refusal
from api.fields import argument, column, connection, noun, part, relation
from api.live import Notification, notified
from api.monetization import OptionDisabledError
from api.money import Money, MoneyInput
from api.offers import Offer
from api.offers.proposing import OfferTermsInput
from api.offers.refusals import OwnBrandError
from api.offers.terms import Exclusivity, OfferDeliverable, OfferSubject, UsageRights
from api.relay import Connection, Node, decode_id, encode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from api.scalars import enum
from models import applications, brands, campaigns, creators, offers
from models.applications import (
    ApplicationState,
    InvitationInput,
    InvitationState,
    Pitch,
    Yes,
)
from models.applications import (
    CampaignApplication as Application,
)
from models.applications import (
    CampaignInvitation as Invitation,
)
from models.caller import Caller
from models.errors import (
    IdempotencyKeyReused,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.monetization import OptionDisabled

if TYPE_CHECKING:
    from api.brands import Brand
    from api.campaigns import Campaign
    from api.creators import Creator

enum(
    ApplicationState,
    "Where an application to a campaign stands.",
    {
        "SUBMITTED": "The brand's answer is awaited.",
        "SHORTLISTED": "The brand keeps it in mind; its answer is awaited.",
        "ACCEPTED": "The brand made an offer.",
        "DECLINED": "The brand said no.",
        "WITHDRAWN": "The creator took it back.",
        "EXPIRED": "The campaign takes nobody any more.",
    },
    name="CampaignApplicationState",
)
enum(
    InvitationState,
    "Where an invitation to a campaign stands.",
    {
        "PENDING": "The creator's answer is awaited.",
        "ACCEPTED": "She said yes: there is an offer.",
        "DECLINED": "She said no.",
        "REVOKED": "The brand took it back.",
        "EXPIRED": "Nobody answered in time, or the campaign takes nobody any more.",
    },
    name="CampaignInvitationState",
)

PARTIES = BRAND | CREATOR | OPERATOR


def rights(row: Application | Invitation, caller: Caller) -> int:
    """Applications and invitations are the brand's team's, the creator's and operators'."""
    is_hers = CREATOR if caller.creator_id == row.creator_id else NOBODY
    return is_hers | in_team(row.brand_id, caller) | roles(caller) & OPERATOR


@noun(
    Application,
    "A creator's wish to take part in a campaign.",
    by_ids=applications.applications_by_ids,
    rights=rights,
)
class CampaignApplication(Node):
    campaign: Annotated["Campaign", strawberry.lazy("api.campaigns")] | None = relation(
        "The campaign.", "campaign_id", campaigns.by_ids, see=PARTIES
    )
    brand: Annotated["Brand", strawberry.lazy("api.brands")] | None = relation(
        "Whose campaign it is.", "brand_id", brands.by_ids, see=PARTIES
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who wants to take part.", "creator_id", creators.by_ids, see=PARTIES
    )
    pitch: str | None = column("What she would make of it.", see=PARTIES)
    price: Money | None = column("For how much.", see=PARTIES, attribute="price_minor")
    state: ApplicationState | None = column("Where it stands.", see=BRAND | OPERATOR)
    offer: Offer | None = relation(
        "The offer that the brand made.", "offer_id", offers.by_ids, see=PARTIES
    )
    created_at: datetime | None = column("When it was made.", see=PARTIES)
    closed_at: datetime | None = column("When it was over.", see=PARTIES)
    answer: ApplicationState | None = column(
        "Where it stands as the creator knows it: a shortlist is the brand's own.", see=PARTIES
    )


@noun(applications.InvitationTerms, "What an invitation's offer would begin with.")
class InvitationTerms:
    price: Money = column("What the creator would be paid.", attribute="price_minor")
    deliverables: list[OfferDeliverable] = column("What is to be made, in order.")
    usage_rights: UsageRights | None = column("What the brand might do with it, if anything.")
    exclusivity: Exclusivity | None = column("What she would not do meanwhile, if anything.")
    revision_rounds: int = column("How often the brand might ask for changes to a deliverable.")


@noun(
    Invitation,
    "A brand's wish to have a creator take part in a campaign.",
    by_ids=applications.invitations_by_ids,
    rights=rights,
)
class CampaignInvitation(Node):
    subject: OfferSubject | None = relation(
        "What it is about, as its campaign says.",
        "id",
        applications.subjects_of_invitations,
        see=PARTIES,
    )
    brand: Annotated["Brand", strawberry.lazy("api.brands")] | None = relation(
        "Who invites.", "brand_id", brands.by_ids, see=PARTIES
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who is invited.", "creator_id", creators.by_ids, see=PARTIES
    )
    message: str | None = column("What is said with it.", see=PARTIES)
    terms: InvitationTerms | None = relation(
        "What the offer would begin with.", "id", applications.terms_of_invitations, see=PARTIES
    )
    state: InvitationState | None = column("Where it stands.", see=PARTIES)
    offer: Offer | None = relation(
        "The offer that her yes opened.", "offer_id", offers.by_ids, see=PARTIES
    )
    created_at: datetime | None = column("When it was made.", see=PARTIES)
    expires_at: datetime | None = column("Until when her answer is awaited.", see=PARTIES)
    closed_at: datetime | None = column("When it was over.", see=PARTIES)


@part
class CampaignComers:
    invitations: Connection[CampaignInvitation] | None = connection(
        "The brand's invitations, newest first.",
        applications.invitations_of_campaigns,
        see=BRAND | OPERATOR,
        state=argument(InvitationState | None, "Only those in this state."),
    )
    applications: Connection[CampaignApplication] | None = connection(
        "Creators' applications, newest first.",
        applications.applications_of_campaigns,
        see=BRAND | OPERATOR,
        state=argument(ApplicationState | None, "Only those in this state."),
    )


@part
class CreatorComings:
    campaign_applications: Connection[CampaignApplication] | None = connection(
        "Her applications to campaigns, newest first.",
        applications.applications_of_creators,
        see=SELF | OPERATOR,
    )
    campaign_invitations: Connection[CampaignInvitation] | None = connection(
        "Brands' invitations to her, newest first.",
        applications.invitations_of_creators,
        see=SELF | OPERATOR,
        state=argument(InvitationState | None, "Only those in this state."),
    )


# --- what both sides are told --------------------------------------------------------------------

_TOLD = BRAND | SELF | OPERATOR


@notified(
    applications.CampaignApplicationChanged,
    "An application to a campaign was made, taken back, answered, or ran out.",
)
class CampaignApplicationChanged(Notification):
    application: CampaignApplication | None = relation(
        "The application.", "application_id", applications.applications_by_ids, see=_TOLD
    )
    state: ApplicationState | None = column("What it came to.", see=_TOLD)


@notified(
    applications.CampaignInvitationChanged,
    "An invitation to a campaign was made, taken back, answered, or ran out.",
)
class CampaignInvitationChanged(Notification):
    invitation: CampaignInvitation | None = relation(
        "The invitation.", "invitation_id", applications.invitations_by_ids, see=_TOLD
    )
    state: InvitationState | None = column("What it came to.", see=_TOLD)


# --- refusals ------------------------------------------------------------------------------------


@refusal(applications.AlreadyApplied, "An application of hers to the campaign is under way.")
class AlreadyAppliedError(UserError):
    pass


@refusal(applications.AlreadyInvited, "The creator's answer to an invitation is awaited still.")
class AlreadyInvitedError(UserError):
    pass


@refusal(applications.AuthorLeft, "Whoever invited her makes no offers for the brand any more.")
class AuthorLeftError(UserError):
    pass


@refusal(applications.ConditionNotMet, "The campaign asks for something that she is not.")
class ConditionNotMetError(UserError):
    condition: str = strawberry.field(description="FOLLOWERS, COUNTRY or LANGUAGE.")


# --- applying ------------------------------------------------------------------------------------


@strawberry.input(description="An application to a campaign.")
class ApplyToCampaignInput:
    campaign_id: strawberry.ID = strawberry.field(description="One that is open.")
    pitch: str = strawberry.field(description="What she would make of it, at most 2000 characters.")
    price: MoneyInput = strawberry.field(description="For how much, in the campaign's currency.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@strawberry.input(description="An application to take back.")
class WithdrawCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One of hers.")


@strawberry.input(description="An application to keep in mind.")
class ShortlistCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One that was submitted.")


@strawberry.input(description="An application to keep in mind no more.")
class UnshortlistCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One that is shortlisted.")


@strawberry.input(description="An application to decline.")
class DeclineCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One that waits.")


@strawberry.input(description="An application to answer with an offer.")
class AcceptCampaignApplicationInput:
    application_id: strawberry.ID = strawberry.field(description="One that waits.")
    terms: OfferTermsInput = strawberry.field(description="What is offered.")
    message: str | None = strawberry.field(
        default=UNSET, description="What is said with it, at most 1000 characters."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The application.")
class ApplyToCampaignSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, WITHDRAWN.")
class WithdrawCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, SHORTLISTED.")
class ShortlistCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, SUBMITTED again.")
class UnshortlistCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, DECLINED.")
class DeclineCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


@payload("The application, ACCEPTED, with the offer.")
class AcceptCampaignApplicationSuccess(Payload):
    application: CampaignApplication = strawberry.field(description="The application.")


_STEP = (NotFound, NotAllowed, StateConflict)


@part
class CampaignApplicationMutations:
    @mutation(
        "Apply to a campaign that is open to all creators, by a creator whose marketplace is on.",
        ApplyToCampaignSuccess,
        *_STEP,
        OptionDisabled,
        offers.OwnBrand,
        applications.ConditionNotMet,
        applications.AlreadyApplied,
        IdempotencyKeyReused,
    )
    async def apply_to_campaign(
        self, info: Info, input: ApplyToCampaignInput
    ) -> ApplyToCampaignSuccess:
        wanted = Pitch(
            decode_id(input.campaign_id, "Campaign"),
            input.pitch,
            input.price.minor,
            input.price.code,
            input.idempotency_key,
        )
        made = await applications.apply_to_campaign(info.context.caller, wanted)
        return ApplyToCampaignSuccess(application=made)

    @mutation(
        "Take an application back, by its creator.", WithdrawCampaignApplicationSuccess, *_STEP
    )
    async def withdraw_campaign_application(
        self, info: Info, input: WithdrawCampaignApplicationInput
    ) -> WithdrawCampaignApplicationSuccess:
        key = decode_id(input.application_id, "CampaignApplication")
        found = await applications.withdraw_application(info.context.caller, key)
        return WithdrawCampaignApplicationSuccess(application=found)

    @mutation(
        "Keep an application in mind, by a campaign manager. The creator is not told.",
        ShortlistCampaignApplicationSuccess,
        *_STEP,
    )
    async def shortlist_campaign_application(
        self, info: Info, input: ShortlistCampaignApplicationInput
    ) -> ShortlistCampaignApplicationSuccess:
        key = decode_id(input.application_id, "CampaignApplication")
        found = await applications.shortlist_application(info.context.caller, key)
        return ShortlistCampaignApplicationSuccess(application=found)

    @mutation(
        "Keep an application in mind no more, by a campaign manager. The creator is not told.",
        UnshortlistCampaignApplicationSuccess,
        *_STEP,
    )
    async def unshortlist_campaign_application(
        self, info: Info, input: UnshortlistCampaignApplicationInput
    ) -> UnshortlistCampaignApplicationSuccess:
        key = decode_id(input.application_id, "CampaignApplication")
        found = await applications.unshortlist_application(info.context.caller, key)
        return UnshortlistCampaignApplicationSuccess(application=found)

    @mutation(
        "Say no to an application, by a campaign manager.",
        DeclineCampaignApplicationSuccess,
        *_STEP,
    )
    async def decline_campaign_application(
        self, info: Info, input: DeclineCampaignApplicationInput
    ) -> DeclineCampaignApplicationSuccess:
        key = decode_id(input.application_id, "CampaignApplication")
        found = await applications.decline_application(info.context.caller, key)
        return DeclineCampaignApplicationSuccess(application=found)

    @mutation(
        "Say yes to an application with an offer, by a campaign manager. The creator answers it "
        "as any other; no seat, budget or money is taken before.",
        AcceptCampaignApplicationSuccess,
        *_STEP,
        OptionDisabled,
        offers.OwnBrand,
        offers.AlreadyOffered,
        offers.DueInPast,
        IdempotencyKeyReused,
    )
    async def accept_campaign_application(
        self, info: Info, input: AcceptCampaignApplicationInput
    ) -> AcceptCampaignApplicationSuccess:
        wanted = Yes(
            decode_id(input.application_id, "CampaignApplication"),
            input.terms.code,
            input.terms.decoded(),
            given(input.message),
            input.idempotency_key,
        )
        found = await applications.accept_application(info.context.caller, wanted)
        return AcceptCampaignApplicationSuccess(application=found)


# --- inviting ------------------------------------------------------------------------------------


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
        *_STEP,
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
        *_STEP,
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

    @mutation("Say no to an invitation, by its creator.", DeclineCampaignInvitationSuccess, *_STEP)
    async def decline_campaign_invitation(
        self, info: Info, input: DeclineCampaignInvitationInput
    ) -> DeclineCampaignInvitationSuccess:
        key = decode_id(input.invitation_id, "CampaignInvitation")
        found = await applications.decline_invitation(info.context.caller, key)
        return DeclineCampaignInvitationSuccess(invitation=found)

    @mutation(
        "Take an invitation back, by a campaign manager.", RevokeCampaignInvitationSuccess, *_STEP
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
