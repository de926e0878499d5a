"""Applications, by which creators come to a campaign, and a brand's invitations to it.

rows       the tables
refusals   why somebody does not come
notified   what both sides are told
applying   a creator's application, and every answer but yes
accepting  a brand's yes, which opens an offer
inviting   a brand's invitations, and each creator's answer
reading    both, for many at once
erasing    what becomes of them when a person is erased
auditing   what must always hold
"""

from models.applications.accepting import Yes, accept_application
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
from models.applications.auditing import check_applications
from models.applications.erasing import RULES as ERASURE_RULES
from models.applications.erasing import erase_messages, erase_pitches
from models.applications.inviting import (
    MOST_AT_ONCE,
    InvitationInput,
    Invited,
    accept_invitation,
    decline_invitation,
    expire_invitations,
    invite_creators,
    revoke_invitation,
)
from models.applications.notified import CampaignApplicationChanged, CampaignInvitationChanged
from models.applications.reading import (
    InvitationTerms,
    applications_by_ids,
    applications_of_campaigns,
    applications_of_creators,
    invitations_by_ids,
    invitations_of_campaigns,
    invitations_of_creators,
    subjects_of_invitations,
    terms_of_invitations,
)
from models.applications.refusals import AlreadyApplied, AlreadyInvited, AuthorLeft, ConditionNotMet
from models.applications.rows import (
    ApplicationState,
    CampaignApplication,
    CampaignInvitation,
    InvitationState,
)

__all__ = [
    "ERASURE_RULES",
    "MOST_AT_ONCE",
    "OPEN",
    "AlreadyApplied",
    "AlreadyInvited",
    "ApplicationState",
    "AuthorLeft",
    "CampaignApplication",
    "CampaignApplicationChanged",
    "CampaignInvitation",
    "CampaignInvitationChanged",
    "ConditionNotMet",
    "InvitationInput",
    "InvitationState",
    "InvitationTerms",
    "Invited",
    "Pitch",
    "Yes",
    "accept_application",
    "accept_invitation",
    "applications_by_ids",
    "applications_of_campaigns",
    "applications_of_creators",
    "apply_to_campaign",
    "check_applications",
    "decline_application",
    "decline_invitation",
    "erase_messages",
    "erase_pitches",
    "expire_applications",
    "expire_invitations",
    "invitations_by_ids",
    "invitations_of_campaigns",
    "invitations_of_creators",
    "invite_creators",
    "revoke_invitation",
    "shortlist_application",
    "subjects_of_invitations",
    "terms_of_invitations",
    "unshortlist_application",
    "withdraw_application",
]
