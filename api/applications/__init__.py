"""How creators come to campaigns in GraphQL.

comers    applications and invitations, and what both sides are told
applying  applying, and every answer to it
inviting  inviting, and every answer to it
"""

from api.applications.applying import CampaignApplicationMutations
from api.applications.comers import (
    CampaignApplicationChanged,
    CampaignComers,
    CampaignInvitationChanged,
    CreatorComings,
)
from api.applications.inviting import CampaignInvitationMutations

__all__ = [
    "CampaignApplicationChanged",
    "CampaignApplicationMutations",
    "CampaignComers",
    "CampaignInvitationChanged",
    "CampaignInvitationMutations",
    "CreatorComings",
]
