"""Rate cards: what a creator asks for each format."""

from datetime import datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row


class ContentFormat(Enum):
    """What a creator makes for a brand."""

    VIDEO = "VIDEO"
    VIDEO_SERIES = "VIDEO_SERIES"
    PHOTO_POST = "PHOTO_POST"
    LIVE = "LIVE"


class RateCard(Row):
    """A creator's price for one format in one currency, in minor units."""

    creator_id: UUID = fields.UUIDField()
    format = fields.CharEnumField(ContentFormat, max_length=16, description="ContentFormat")
    currency = fields.CharField(max_length=3)
    price_minor = CheckedBigInt(check="price_minor > 0")
    negotiable = fields.BooleanField()
    updated_at: datetime = fields.DatetimeField()

    class Meta:
        table = "rate_card"
        unique_together = (("creator_id", "format", "currency"),)
