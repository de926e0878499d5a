"""Escrow: the terms on which money is held for a creator's work, and what becomes of it.

Escrow here is bookkeeping: the provider holds the funds.
"""

from datetime import datetime

from tortoise import fields

from models.database import Row


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
