"""Earnings: how long earned money is held, and what each creator has."""

from datetime import datetime, timedelta
from enum import Enum

from tortoise import fields

from models import clock
from models.database import CheckedBigInt, Row


class EarningSource(Enum):
    """Where earned money comes from."""

    TIPS = "TIPS"
    GIFT_DIAMONDS = "GIFT_DIAMONDS"
    REDEMPTIONS = "REDEMPTIONS"
    CREATOR_FUND = "CREATOR_FUND"
    CREATOR_MARKETPLACE = "CREATOR_MARKETPLACE"


class HoldPeriod(Row):
    """For how many days money of one source is pending before it is available. 0 holds nothing."""

    source = fields.CharEnumField(
        EarningSource, max_length=24, unique=True, description="EarningSource"
    )
    days = CheckedBigInt(check="days BETWEEN 0 AND 365")

    class Meta:
        table = "hold_period"


async def release_at(source: EarningSource) -> datetime | None:
    """When money that is earned now becomes available; None where it is at once."""
    days = (await HoldPeriod.get(source=source)).days
    return clock.now() + timedelta(days=days) if days else None
