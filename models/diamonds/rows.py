"""The tables of diamonds: rates and limits of redemption as data, and what was redeemed."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row


class RedemptionState(Enum):
    """Where a redemption stands."""

    IN_REVIEW = "IN_REVIEW"
    CONVERTED = "CONVERTED"
    REJECTED = "REJECTED"
    CANCELLED = "CANCELLED"


class RedemptionRate(Row):
    """How many minor units of a currency so many diamonds become, from a time on. The latest holds.
    A currency without a row cannot be redeemed."""

    currency = fields.CharField(max_length=3)
    minor = CheckedBigInt(check="minor > 0 AND minor <= 1000000000")
    per_diamonds = CheckedBigInt(check="per_diamonds > 0 AND per_diamonds <= 1000000000")
    effective_from: datetime = fields.DatetimeField()

    class Meta:
        table = "redemption_rate"
        unique_together = (("currency", "effective_from"),)


class RedemptionTerms(Row):
    """How many diamonds can be redeemed at once at the least, in a UTC day at the most, and above
    how many an operator looks first, from a time on. The latest holds. Whole diamonds."""

    effective_from: datetime = fields.DatetimeField(unique=True)
    least_diamonds = CheckedBigInt(check="least_diamonds > 0")
    most_a_day_diamonds = CheckedBigInt(check="most_a_day_diamonds >= least_diamonds")
    review_above_diamonds = CheckedBigInt(check="review_above_diamonds >= 0")

    class Meta:
        table = "redemption_terms"


class RedemptionDay(Row):
    """How many diamonds a creator has asked to redeem in a UTC day. What is given back counts no
    more."""

    creator_id: UUID = fields.UUIDField()
    day: date = fields.DateField()
    diamonds = CheckedBigInt(check="diamonds >= 0")

    class Meta:
        table = "redemption_day"
        unique_together = (("creator_id", "day"),)


class RedemptionFlag(Row):
    """A creator whose redemptions an operator looks at first, until it is lifted."""

    creator_id: UUID = fields.UUIDField(unique=True)
    actor_id: UUID = fields.UUIDField()
    reason = fields.CharField(max_length=500)
    created_at: datetime = fields.DatetimeField()

    class Meta:
        table = "redemption_flag"


class Redemption(Row):
    """Diamonds that a creator asked to be converted, at the rate that she saw."""

    creator_id: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    diamonds = CheckedBigInt(check="diamonds > 0")
    amount_minor = CheckedBigInt(check="amount_minor > 0")
    currency = fields.CharField(max_length=3)
    rate_id: UUID = fields.UUIDField()
    state = fields.CharEnumField(RedemptionState, max_length=10, description="RedemptionState")
    reason = fields.CharField(max_length=500, null=True)
    day: date = fields.DateField()
    """The UTC day whose limit it was counted on."""
    created_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "redemption"
        unique_together = (("creator_id", "idempotency_key"),)
        indexes = (("creator_id", "id"), ("state", "id"))
