"""The tables of campaigns: what a brand wants made, by how many creators, for how much."""

from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.campaigns.conditions import Conditions
from models.database import CheckedBigInt, Row
from models.rate_cards import ContentFormat


class Sourcing(Enum):
    """How creators come to a campaign."""

    OPEN = "OPEN"
    INVITE_ONLY = "INVITE_ONLY"
    DIRECT = "DIRECT"


class CampaignState(Enum):
    """Where a campaign stands."""

    DRAFT = "DRAFT"
    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    CLOSED = "CLOSED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class Campaign(Row):
    """What a brand wants creators to make. Money is in minor units of `currency`.

    `seats_taken` and `committed_minor`, prices and commissions together, are of its orders, less
    what came back when some were cancelled.
    `conditions` is what creators must be, as `conditions.Conditions` reads it.
    """

    brand_id: UUID = fields.UUIDField()
    author_id: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    name = fields.CharField(max_length=100)
    product_name = fields.CharField(max_length=100)
    product_url = fields.CharField(max_length=2048, null=True)
    product_category = fields.CharField(max_length=40, null=True)
    is_gifted = fields.BooleanField()
    brief = fields.TextField()
    sourcing = fields.CharEnumField(Sourcing, max_length=12, description="Sourcing")
    seats = CheckedBigInt(check="seats > 0")
    seats_taken = CheckedBigInt(check="seats_taken >= 0 AND seats_taken <= seats", default=0)
    budget_minor = CheckedBigInt(check="budget_minor > 0")
    committed_minor = CheckedBigInt(
        check="committed_minor >= 0 AND committed_minor <= budget_minor", default=0
    )
    currency = fields.CharField(max_length=3)
    conditions: Any = fields.JSONField()
    starts_on: date = fields.DateField()
    ends_on: date = fields.DateField()
    state = fields.CharEnumField(CampaignState, max_length=10, description="CampaignState")
    created_at: datetime = fields.DatetimeField()
    published_at: datetime | None = fields.DatetimeField(null=True)
    closed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "campaign"
        unique_together = (("author_id", "idempotency_key"),)
        indexes = (("brand_id", "id"), ("state", "sourcing", "id"))

    @property
    def asked(self) -> Conditions:
        """Its conditions."""
        return Conditions.from_json(self.conditions)

    @property
    def is_listed(self) -> bool:
        """Whether everyone may see it: it was published, and is open to all creators."""
        return self.sourcing is Sourcing.OPEN and self.published_at is not None


class WantedDeliverable(Row):
    """One thing that each creator of a campaign is to make, in its order."""

    campaign_id: UUID = fields.UUIDField()
    position = fields.SmallIntField()
    format = fields.CharEnumField(ContentFormat, max_length=16, description="ContentFormat")
    count = fields.SmallIntField()
    due_on: date = fields.DateField()
    wanted = fields.CharField(max_length=1000, null=True)
    unwanted = fields.CharField(max_length=1000, null=True)
    disclosure = fields.CharField(max_length=200)

    class Meta:
        table = "wanted_deliverable"
        unique_together = (("campaign_id", "position"),)
