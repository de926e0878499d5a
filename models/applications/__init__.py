"""Applications, by which creators come to a campaign, and a brand's invitations to it.

rows      the tables
refusals  why somebody does not come
notified  what both sides are told
applying  a creator's application, and every answer but yes
"""

from models.applications.applying import (
    OPEN,
    Pitch,
    apply_to_campaign,
    decline_application,
    expire_applications,
    shortlist_application,
    unshortlist_application,
    withdraw_application,
)
from models.applications.notified import CampaignApplicationChanged, CampaignInvitationChanged
from models.applications.refusals import AlreadyApplied, AlreadyInvited, ConditionNotMet
from models.applications.rows import (
    ApplicationState,
    CampaignApplication,
    CampaignInvitation,
    InvitationState,
)

__all__ = [
    "OPEN",
    "AlreadyApplied",
    "AlreadyInvited",
    "ApplicationState",
    "CampaignApplication",
    "CampaignApplicationChanged",
    "CampaignInvitation",
    "CampaignInvitationChanged",
    "ConditionNotMet",
    "InvitationState",
    "Pitch",
    "apply_to_campaign",
    "decline_application",
    "expire_applications",
    "shortlist_application",
    "unshortlist_application",
    "withdraw_application",
]
