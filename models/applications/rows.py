"""The tables of applications, by which creators come to a campaign, and of invitations to it."""

from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row


class ApplicationState(Enum):
    """Where a creator's application to a campaign stands."""

    SUBMITTED = "SUBMITTED"
    SHORTLISTED = "SHORTLISTED"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"
    EXPIRED = "EXPIRED"


class InvitationState(Enum):
    """Where an invitation to a campaign stands."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"


class CampaignApplication(Row):
    """A creator's wish to take part, with what she would make of it and for how much, in minor
    units. Accepted, it opened the offer that it names."""

    campaign_id: UUID = fields.UUIDField()
    brand_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    pitch = fields.CharField(max_length=2000)
    price_minor = CheckedBigInt(check="price_minor > 0")
    currency = fields.CharField(max_length=3)
    state = fields.CharEnumField(ApplicationState, max_length=12, description="ApplicationState")
    offer_id: UUID | None = fields.UUIDField(null=True)
    created_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)

    @property
    def answer(self) -> ApplicationState:
        """Where it stands as its creator knows it: a shortlist is the brand's own."""
        if self.state is ApplicationState.SHORTLISTED:
            return ApplicationState.SUBMITTED
        return self.state

    class Meta:
        table = "campaign_application"
        unique_together = (("creator_id", "idempotency_key"),)
        indexes = (("campaign_id", "id"), ("creator_id", "id"), ("state", "id"))


class CampaignInvitation(Row):
    """A brand's wish to have a creator take part, on terms that its offer would begin with, as
    `offers.terms` reads them. Accepted, it opened the offer that it names."""

    campaign_id: UUID = fields.UUIDField()
    brand_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    author_id: UUID = fields.UUIDField()
    message = fields.CharField(max_length=1000, null=True)
    currency = fields.CharField(max_length=3)
    terms: Any = fields.JSONField()
    state = fields.CharEnumField(InvitationState, max_length=10, description="InvitationState")
    offer_id: UUID | None = fields.UUIDField(null=True)
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "campaign_invitation"
        indexes = (("campaign_id", "id"), ("creator_id", "id"), ("state", "expires_at"))
