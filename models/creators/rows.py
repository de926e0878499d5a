"""The tables of creators: who they are, and what they post about."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import Row
from models.users import User

LONGEST_HANDLE = 64
LONGEST_TOPIC = 40


class AccountType(Enum):
    """What kind of account a creator has on the platform."""

    PERSONAL = "PERSONAL"
    BUSINESS = "BUSINESS"
    GOVERNMENT = "GOVERNMENT"
    POLITICAL = "POLITICAL"
    UNKNOWN = "UNKNOWN"


class Creator(Row):
    """A creator's public face. Her age and standing are her user's, and her country when her own is
    unknown."""

    user: fields.ForeignKeyRelation[User] = fields.OneToOneField(
        "models.User", related_name="creator", on_delete=fields.RESTRICT
    )
    user_id: UUID
    handle = fields.CharField(max_length=LONGEST_HANDLE, unique=True)
    display_name = fields.CharField(max_length=100)
    country = fields.CharField(max_length=2, null=True)
    language = fields.CharField(max_length=3, null=True)
    followers: int | None = fields.BigIntField(null=True)
    followers_as_of: date | None = fields.DateField(null=True)
    account_type = fields.CharEnumField(
        AccountType, max_length=10, default=AccountType.UNKNOWN, description="AccountType"
    )
    supporters_public = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()
    erased_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "creator"


class CreatorTopic(Row):
    """A subject that a creator posts about, as the platform names it."""

    creator_id: UUID = fields.UUIDField()
    topic = fields.CharField(max_length=LONGEST_TOPIC)

    class Meta:
        table = "creator_topic"
        unique_together = (("creator_id", "topic"),)
        indexes = (("topic", "creator_id"),)


class CreatorChange(Row):
    """A mark that something about a creator changed which discovery tells."""

    creator_id: UUID = fields.UUIDField()

    class Meta:
        table = "creator_change"
        indexes = (("creator_id",),)
