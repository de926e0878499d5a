"""What both sides are told of applications and invitations to a campaign."""

from uuid import UUID

from models import notifications
from models.applications.rows import (
    ApplicationState,
    CampaignApplication,
    CampaignInvitation,
    InvitationState,
)
from models.notifications import Draft, Notified


@notifications.kind
class CampaignApplicationChanged(Notified):
    """An application was made, taken back, answered, or ran out: it is in this state since."""

    application_id: UUID
    state_name: str

    @property
    def state(self) -> ApplicationState:
        """What it became."""
        return ApplicationState(self.state_name)


@notifications.kind
class CampaignInvitationChanged(Notified):
    """An invitation was made, taken back, answered, or ran out: it is in this state since."""

    invitation_id: UUID
    state_name: str

    @property
    def state(self) -> InvitationState:
        """What it became."""
        return InvitationState(self.state_name)


def _application(topic_id: UUID, one: CampaignApplication) -> Draft:
    facts = {"application_id": one.id, "state_name": one.state.value}
    return Draft(CampaignApplicationChanged, topic_id, **facts)


def told_to_brand(one: CampaignApplication) -> Draft:
    """What the brand is told of an application."""
    return _application(one.brand_id, one)


def told_to_creator(one: CampaignApplication) -> Draft:
    """What the creator is told of her application."""
    return _application(one.creator_id, one)


def invitation_told(topic_id: UUID, one: CampaignInvitation) -> Draft:
    """What either side is told of an invitation."""
    facts = {"invitation_id": one.id, "state_name": one.state.value}
    return Draft(CampaignInvitationChanged, topic_id, **facts)
