"""The append-only log of every act of an operator, of the platform's service, or of a brand's
admin.

It holds ids, codes and amounts only: names, messages and birth dates stand in one row each
elsewhere, so that erasing a person is an update.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields

from models import clock
from models.caller import Caller
from models.database import Row, execute, fetch, new_id
from models.pages import Keyset, Page, PageRequest


class AuditRecord(Row):
    """One act: who, in which role, what, to whom, why, and the facts that it was decided on."""

    actor_id: UUID | None = fields.UUIDField(null=True)
    role = fields.CharField(max_length=16)
    act = fields.CharField(max_length=64)
    subject_id: UUID | None = fields.UUIDField(null=True)
    facts: Any = fields.JSONField()
    at: datetime = fields.DatetimeField()

    class Meta:
        table = "audit_record"
        indexes = (("subject_id", "id"),)


NEWEST = Keyset("audit_log:newest", id=UUID)

_PAGE = f"""SELECT a.id, a.actor_id, a.role, a.act, a.subject_id, a.facts, a.at FROM audit_record a
  WHERE {NEWEST.where("a", 1)} ORDER BY {NEWEST.order("a")} LIMIT $2::bigint"""
_PAGE_OF_SUBJECT = f"""SELECT a.id, a.actor_id, a.role, a.act, a.subject_id, a.facts, a.at
  FROM audit_record a WHERE a.subject_id = $1 AND {NEWEST.where("a", 2)}
  ORDER BY {NEWEST.order("a")} LIMIT $3::bigint"""


@dataclass(frozen=True, slots=True)
class Listed:
    """A record in a list."""

    id: UUID
    actor_id: UUID | None
    role: str
    act: str
    subject_id: UUID | None
    facts: dict[str, Any]
    at: datetime


async def by_ids(ids: Sequence[UUID]) -> list[AuditRecord]:
    """Records by id, those that there are."""
    return await AuditRecord.filter(id__in=ids)


async def page(request: PageRequest, subject_id: UUID | None = None) -> Page[Listed]:
    """Records, newest first: all, or those about one subject (a user, creator, tip, ...)."""
    after = NEWEST.after(request)
    if subject_id is None:
        rows = await fetch(Listed, _PAGE, *after, request.limit)
    else:
        rows = await fetch(Listed, _PAGE_OF_SUBJECT, subject_id, *after, request.limit)
    return NEWEST.page(request, rows)


_INSERT = """INSERT INTO audit_record (id, actor_id, role, act, subject_id, facts, at)
  SELECT r.id, r.actor_id, r.role, r.act, r.subject_id, r.facts, r.at FROM
  {rows $1 r(id uuid, actor_id uuid, role text, act text, subject_id uuid, facts jsonb,
    at timestamptz)}"""


async def write(caller: Caller, act: str, subject_ids: Sequence[UUID | None], **facts: Any) -> None:
    """Write one record per subject, in the transaction of the act itself. A batch with too many
    subjects to name has None for its one subject, and says in its facts how many.

    `act` is the name of the mutation; an act without an operator or service behind it is the
    program's own, with the role "system".
    """
    await write_all([Act(caller, act, subject, facts) for subject in subject_ids])


@dataclass(frozen=True, slots=True)
class Act:
    """What is to be written of one act, as `write` takes it. `role` is what the caller acted as,
    where that is neither in her token nor the program's own."""

    caller: Caller
    act: str
    subject_id: UUID | None
    facts: dict[str, Any]
    role: str | None = None


async def write_all(acts: Sequence[Act]) -> None:
    """Write one record of each act, of whomever, as `write` does."""
    now = clock.now()
    rows = [
        (new_id(), one.caller.user_id, _role(one), one.act, one.subject_id, one.facts, now)
        for one in acts
    ]
    await execute(_INSERT, rows)


def _role(one: Act) -> str:
    if one.role is not None:
        return one.role
    return (
        "operator" if one.caller.is_operator else "service" if one.caller.is_service else "system"
    )
