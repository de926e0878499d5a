"""The table of submissions: each try at what was ordered."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.database import Row


class Submission(Row):
    """One try at a deliverable, and what the brand said of it."""

    deliverable_id: UUID = fields.UUIDField()
    number = fields.SmallIntField()
    link = fields.CharField(max_length=2048, null=True)  # none once its author is erased
    caption = fields.CharField(max_length=2000, null=True)
    video_id: UUID | None = fields.UUIDField(null=True)
    author_id: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    created_at: datetime = fields.DatetimeField()
    answered_at: datetime | None = fields.DatetimeField(null=True)
    asked_changes = fields.CharField(max_length=2000, null=True)

    class Meta:
        table = "submission"
        unique_together = (("deliverable_id", "number"), ("author_id", "idempotency_key"))
