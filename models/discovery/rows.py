"""The tables of discovery: what creators are found by."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row
from models.rate_cards import ContentFormat
from models.search_text import TokenField

_PLACE = ("is_listed", "country", "language")


class FigureSource(Enum):
    """Where a creator's figures come from."""

    AVERAGES = "AVERAGES"
    DAILY_STATS = "DAILY_STATS"


class CreatorCard(Row):
    """What one creator with the marketplace switched on is found and sorted by. It bears her id,
    and what is sorted by is -1 where it is not known.

    The index of each order has all that filters ask about: who is rare is found by reading it
    through, without a look at any row."""

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
            ("followers", "id", *_PLACE, "views", "engagement_bps", "growth_bps"),
            ("views", "id", *_PLACE, "followers", "engagement_bps", "growth_bps"),
            ("engagement_bps", "id", *_PLACE, "followers", "views", "growth_bps"),
            ("country", "language"),
            ("language",),
            ("is_listed", "made_at", "id"),
        )


class ListedRate(Row):
    """A rate card of a listed creator, beside what her card tells. It bears the rate card's id, and
    `is_lowest` is the cheapest of hers in its currency."""

    creator_id: UUID = fields.UUIDField()
    format = fields.CharEnumField(ContentFormat, max_length=16, description="ContentFormat")
    currency = fields.CharField(max_length=3)
    price_minor = CheckedBigInt(check="price_minor > 0")
    is_lowest = fields.BooleanField()
    country = fields.CharField(max_length=2, null=True)
    language = fields.CharField(max_length=3, null=True)
    followers = CheckedBigInt(check="followers >= -1")
    views = CheckedBigInt(check="views >= -1")
    engagement_bps = CheckedBigInt(check="engagement_bps >= -1")
    growth_bps: int | None = fields.BigIntField(null=True)

    class Meta:
        table = "listed_rate"
        unique_together = (("creator_id", "currency", "format"),)
        indexes = (
            (
                *("currency", "price_minor", "creator_id", "format", "is_lowest", "country"),
                *("language", "followers", "views", "engagement_bps", "growth_bps"),
            ),
        )


class CreatorToken(Row):
    """A word, or a pair of letters, that a creator is found by."""

    creator_id: UUID = fields.UUIDField()
    token = TokenField()

    class Meta:
        table = "creator_token"
        unique_together = (("creator_id", "token"),)
        indexes = (("token", "creator_id"),)
