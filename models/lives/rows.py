"""The tables of LIVEs, their guests and their givers."""

from datetime import datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row


class LiveState(Enum):
    """Where a LIVE stands."""

    RUNNING = "RUNNING"
    ENDED = "ENDED"


class Live(Row):
    """A LIVE of one host. Its totals are of all gifts given in it. A reversed gift is taken off."""

    external_id = fields.CharField(max_length=128, unique=True)
    host_id: UUID = fields.UUIDField()
    title = fields.CharField(max_length=200, null=True)
    state = fields.CharEnumField(LiveState, max_length=8, description="LiveState")
    goal_coins: int | None = fields.BigIntField(null=True)
    goal_reached_at: datetime | None = fields.DatetimeField(null=True)
    coins = CheckedBigInt(check="coins >= 0", default=0)
    gifts = CheckedBigInt(check="gifts >= 0", default=0)
    started_at: datetime = fields.DatetimeField()
    ended_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "live"
        indexes = (("host_id", "id"), ("state", "id"))


class LiveGuest(Row):
    """A creator who is, or was, a guest in a LIVE, and a further stay is a further row."""

    live_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    joined_at: datetime = fields.DatetimeField()
    left_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "live_guest"
        indexes = (("live_id", "creator_id"), ("creator_id", "id"))


class LiveGiver(Row):
    """How much a fan gave in a LIVE by her name. Anonymous gifts are not in it."""

    live_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    coins = CheckedBigInt(check="coins >= 0")
    last_at: datetime = fields.DatetimeField()

    class Meta:
        table = "live_giver"
        unique_together = (("live_id", "fan_id"),)
        indexes = (("live_id", "coins", "id"),)
