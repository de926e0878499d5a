"""What becomes of a creator's applications and invitations when she is erased, and of what a person
of a brand wrote to creators."""

from uuid import UUID

from models import clock
from models.applications.rows import (
    ApplicationState,
    CampaignApplication,
    CampaignInvitation,
    InvitationState,
)
from models.transactions import lock


async def erase_pitches(creator_id: UUID) -> None:
    """Inside a transaction: her applications say nothing any more, what waits for the brand is
    taken back, and what waits for her is over."""
    mine = await CampaignApplication.filter(creator_id=creator_id).only("id")
    for one in await lock(CampaignApplication, [row.id for row in mine]):
        one.pitch = ""
        if one.closed_at is None:
            one.state, one.closed_at = ApplicationState.WITHDRAWN, clock.now()
        await one.save(update_fields=["pitch", "state", "closed_at"])
    asked = await CampaignInvitation.filter(creator_id=creator_id, closed_at=None).only("id")
    for invitation in await lock(CampaignInvitation, [row.id for row in asked]):
        if invitation.state is InvitationState.PENDING:
            invitation.state, invitation.closed_at = InvitationState.EXPIRED, clock.now()
            await invitation.save(update_fields=["state", "closed_at"])


async def erase_messages(user_id: UUID) -> None:
    """Inside a transaction: blank every message of hers that came with an invitation."""
    await CampaignInvitation.filter(author_id=user_id, message__isnull=False).update(message=None)


RULES = {
    "erased_creators_application_says_nothing": """SELECT a.id::text AS subject,
        'has words, or waits' AS detail
      FROM campaign_application a JOIN creator c ON c.id = a.creator_id
      WHERE c.erased_at IS NOT NULL AND (a.pitch <> '' OR a.closed_at IS NULL)""",
    "erased_creator_is_invited_nowhere": """SELECT i.id::text AS subject, 'waits' AS detail
      FROM campaign_invitation i JOIN creator c ON c.id = i.creator_id
      WHERE c.erased_at IS NOT NULL AND i.state = 'PENDING'""",
    "erased_persons_invitation_says_nothing": """SELECT i.id::text AS subject,
        'has a message' AS detail
      FROM campaign_invitation i JOIN app_user u ON u.id = i.author_id
      WHERE u.erased_at IS NOT NULL AND i.message IS NOT NULL""",
}
