"""Applications and invitations: their types, what hangs on campaigns and creators, and what both
sides are told."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import BRAND, CREATOR, NOBODY, OPERATOR, SELF, in_team, roles
from api.errors import UserError, refusal
from api.fields import argument, column, connection, noun, part, relation
from api.live import Notification, notified
from api.money import Money
from api.offers import Offer
from api.offers.terms import Exclusivity, OfferDeliverable, OfferSubject, UsageRights
from api.relay import Connection, Node
from api.scalars import enum
from models import applications, brands, campaigns, creators, offers
from models.applications import (
    ApplicationState,
    InvitationState,
)
from models.applications import (
    CampaignApplication as Application,
)
from models.applications import (
    CampaignInvitation as Invitation,
)
from models.caller import Caller
from models.errors import (
    NotAllowed,
    NotFound,
    StateConflict,
)

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


STEP = (NotFound, NotAllowed, StateConflict)
"""What every step of either may be refused with."""
