"""The tables of tips: what was tipped, on which terms, how much of a fan's day is used up, and how
often she tipped whom."""

from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row


class FeePayer(Enum):
    """Who pays the processing fee of a tip."""

    FAN = "FAN"
    PLATFORM = "PLATFORM"


class Tip(Row):
    """A tip. Its payment has the same id, and its state is the payment's.

    `received_at` is when the payment first succeeded: before that it is the fan's alone.
    """

    creator_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    video_id: UUID | None = fields.UUIDField(null=True)
    amount_minor = CheckedBigInt(check="amount_minor > 0")
    currency = fields.CharField(max_length=3)
    message = fields.CharField(max_length=200, null=True)
    message_hidden = fields.BooleanField(default=False)
    anonymous = fields.BooleanField()
    day: date = fields.DateField()
    """The UTC day whose limits it was counted on."""
    created_at = fields.DatetimeField()
    received_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "tip"
        indexes = (("creator_id", "received_at", "id"), ("fan_id", "id"))


class TipTerms(Row):
    """The limits, presets and fee of tips in one currency, from a time on: the latest holds.

    A currency without a row cannot be tipped. Amounts are in minor units.
    """

    currency = fields.CharField(max_length=3)
    effective_from = fields.DatetimeField()
    least_minor = CheckedBigInt(check="least_minor > 0")
    most_minor = CheckedBigInt(check="most_minor >= least_minor")
    most_a_day_minor = CheckedBigInt(check="most_a_day_minor >= most_minor")
    most_a_day = CheckedBigInt(check="most_a_day > 0")
    presets_minor: Any = fields.JSONField()
    fee_payer = fields.CharEnumField(FeePayer, max_length=8, description="FeePayer")
    fee_bps = CheckedBigInt(check="fee_bps BETWEEN 0 AND 5000")
    fee_fixed_minor = CheckedBigInt(check="fee_fixed_minor >= 0")

    class Meta:
        table = "tip_terms"
        unique_together = (("currency", "effective_from"),)


class TipDay(Row):
    """How much of a fan's UTC day is used up in one currency: reservations and successes count."""

    fan_id: UUID = fields.UUIDField()
    currency = fields.CharField(max_length=3)
    day: date = fields.DateField()
    amount_minor = CheckedBigInt(check="amount_minor >= 0")
    tips = CheckedBigInt(check="tips >= 0")

    class Meta:
        table = "tip_day"
        unique_together = (("fan_id", "currency", "day"),)


class SupporterTips(Row):
    """How many tips of one fan to one creator stand, sent by name: `supporters.py` keeps count."""

    creator_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    tips = CheckedBigInt(check="tips >= 0")

    class Meta:
        table = "supporter"
        unique_together = (("creator_id", "fan_id"),)
        indexes = (("creator_id", "tips", "fan_id"),)
