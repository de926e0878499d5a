"""Escrow: the terms on which money is held for a creator's work, and what becomes of it.

Escrow here is bookkeeping: the provider holds the funds.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from tortoise import fields

from models.database import Row
from models.ledger.money import shares

WHOLE_BPS = 10_000


class CommissionTerms(Row):
    """What a brand pays on top of a price, in basis points, from a time on. The latest holds."""

    effective_from: datetime = fields.DatetimeField(unique=True)
    bps = fields.IntField()

    class Meta:
        table = "commission_terms"


class CancellationTerms(Row):
    """How much of a milestone's price a brand has back when it cancels, in basis points, by where
    its deliverable stands, from a time on. The latest holds."""

    effective_from: datetime = fields.DatetimeField(unique=True)
    before_submission_bps = fields.IntField()
    after_submission_bps = fields.IntField()
    after_approval_bps = fields.IntField()
    unpublished_days = fields.IntField()
    """So many days after its due day approved work that is not published comes back whole."""

    class Meta:
        table = "cancellation_terms"


async def cancellation_terms(times: Collection[datetime]) -> dict[datetime, CancellationTerms]:
    """The terms that held at each time: an order is cancelled on those of when it was made."""
    terms = await CancellationTerms.all().order_by("-effective_from")
    return {at: next(one for one in terms if one.effective_from <= at) for at in times}


@dataclass(frozen=True, slots=True)
class Split:
    """How a milestone's price and commission end, in minor units: what the creator is released, the
    commission that is taken for it, and what the brand has back."""

    part_minor: int
    taken_minor: int
    back_minor: int


def split(price_minor: int, commission_minor: int, back_bps: int) -> Split:
    """End a milestone of which the brand has a part of the price back, in basis points.

    What each has of the price is rounded by largest remainder, ties to the creator; commission
    follows the released share, rounded down, and what is left of it is the brand's.
    """
    creator, brand = 0, 1
    of_price = shares(price_minor, {creator: WHOLE_BPS - back_bps, brand: back_bps})
    part_minor = of_price[creator]
    taken_minor = commission_minor * part_minor // price_minor
    back_minor = price_minor + commission_minor - part_minor - taken_minor
    return Split(part_minor, taken_minor, back_minor)
