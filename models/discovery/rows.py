"""The tables of discovery: what creators are found by."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row
from models.search_text import TokenField


class FigureSource(Enum):
    """Where a creator's figures come from."""

    AVERAGES = "AVERAGES"
    DAILY_STATS = "DAILY_STATS"


class CreatorCard(Row):
    """What one creator with the marketplace switched on is found and sorted by. It bears her id,
    and what is sorted by is -1 where it is not known."""

    is_listed = fields.BooleanField()
    country = fields.CharField(max_length=2, null=True)
    language = fields.CharField(max_length=3, null=True)
    followers = CheckedBigInt(check="followers >= -1")
    views = CheckedBigInt(check="views >= -1")
    engagement_bps = CheckedBigInt(check="engagement_bps >= -1")
    growth_bps: int | None = fields.BigIntField(null=True)
    figures_from = fields.CharEnumField(
        FigureSource, max_length=12, null=True, description="FigureSource"
    )
    figures_as_of: date | None = fields.DateField(null=True)
    grown_since: date | None = fields.DateField(null=True)
    made_at: datetime = fields.DatetimeField()

    class Meta:
        table = "creator_card"
        indexes = (
            ("followers", "id"),
            ("views", "id"),
            ("engagement_bps", "id"),
            ("country", "followers", "id"),
            ("language", "followers", "id"),
            ("growth_bps", "id"),
            ("is_listed", "made_at", "id"),
        )


class CreatorToken(Row):
    """A word, or a pair of letters, that a creator is found by."""

    creator_id: UUID = fields.UUIDField()
    token = TokenField()

    class Meta:
        table = "creator_token"
        unique_together = (("creator_id", "token"),)
        indexes = (("token", "creator_id"),)
