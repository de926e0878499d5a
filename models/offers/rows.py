"""The tables of offers: a negotiation, and each revision of its terms."""

from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row


class Side(Enum):
    """Whose turn it is, or who said it."""

    BRAND = "BRAND"
    CREATOR = "CREATOR"


class OfferState(Enum):
    """Where an offer stands."""

    AWAITING_APPROVAL = "AWAITING_APPROVAL"
    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"
    EXPIRED = "EXPIRED"


class Offer(Row):
    """A negotiation of a brand with one creator about one campaign. `turn` is whose answer is
    awaited, and `revision` the number of the terms that it is about. It has no `opened_at` as long
    as it waits for approval, and for ever where it ended so: the creator never sees it."""

    campaign_id: UUID = fields.UUIDField()
    brand_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    author_id: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    currency = fields.CharField(max_length=3)
    state = fields.CharEnumField(OfferState, max_length=20, description="OfferState")
    turn = fields.CharEnumField(Side, max_length=8, description="Side")
    revision = fields.SmallIntField()
    approved_by: UUID | None = fields.UUIDField(null=True)
    created_at: datetime = fields.DatetimeField()
    opened_at: datetime | None = fields.DatetimeField(null=True)
    expires_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "offer"
        unique_together = (("author_id", "idempotency_key"),)
        indexes = (
            ("campaign_id", "id"),
            ("brand_id", "id"),
            ("creator_id", "id"),
            ("state", "expires_at"),
        )


class OfferRevision(Row):
    """Terms that one side proposed, which never change. `terms` is as `terms.Terms` reads it. The
    price, the sum of the deliverables', and the commission on top of it are in minor units."""

    offer_id: UUID = fields.UUIDField()
    number = fields.SmallIntField()
    side = fields.CharEnumField(Side, max_length=8, description="Side")
    author_id: UUID = fields.UUIDField()
    price_minor = CheckedBigInt(check="price_minor > 0")
    commission_minor = CheckedBigInt(check="commission_minor >= 0")
    terms: Any = fields.JSONField()
    message = fields.CharField(max_length=1000, null=True)
    created_at: datetime = fields.DatetimeField()

    class Meta:
        table = "offer_revision"
        unique_together = (("offer_id", "number"),)
