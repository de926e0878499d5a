"""Decisions: what was decided about a creator's membership or options, by whom, on which rules and
figures, and why. They are her history, and what an operator or the program itself decided stands in
the audit log as well, with the id of the decision: reasons are words, so they stand here alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import fields

from models import audit_log, clock
from models.caller import ANONYMOUS, Caller
from models.creators import note_changes
from models.database import Row, execute, fetch, new_id
from models.errors import InvalidInput, checked_text
from models.pages import Keyset, Page, PageRequest
from models.program.assessment import Eligibility
from models.program.rulesets import Scope

MOST_REASONS = 10
LONGEST_REASON = 500


class Act(Enum):
    """What was decided or done."""

    APPLIED = "APPLIED"
    WITHDRAWN = "WITHDRAWN"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    GRACE_STARTED = "GRACE_STARTED"
    GRACE_ENDED = "GRACE_ENDED"
    SUSPENDED = "SUSPENDED"
    REINSTATED = "REINSTATED"
    LEFT = "LEFT"
    TERMINATED = "TERMINATED"
    APPEAL_UPHELD = "APPEAL_UPHELD"
    APPEAL_OVERTURNED = "APPEAL_OVERTURNED"
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    PAUSED = "PAUSED"
    RESUMED = "RESUMED"
    LAPSED = "LAPSED"


class Role(Enum):
    """As whom the one who decided did so; SYSTEM is the program's own doing."""

    CREATOR = "CREATOR"
    OPERATOR = "OPERATOR"
    SYSTEM = "SYSTEM"


class Decision(Row):
    """One decision. `inputs` are the requirements as they stood, `subject_id` the application or
    appeal that it is about."""

    creator_id = fields.UUIDField()
    scope = fields.CharEnumField(Scope, max_length=20, description="Scope")
    act = fields.CharEnumField(Act, max_length=20, description="Act")
    role = fields.CharEnumField(Role, max_length=10, description="Role")
    actor_id: UUID | None = fields.UUIDField(null=True)
    reasons: Any = fields.JSONField()
    ruleset_id: UUID | None = fields.UUIDField(null=True)
    inputs: Any = fields.JSONField()
    subject_id: UUID | None = fields.UUIDField(null=True)
    until: datetime | None = fields.DatetimeField(null=True)
    at = fields.DatetimeField()

    class Meta:
        table = "program_decision"
        indexes = (("creator_id", "scope", "id"),)

    @property
    def reason_list(self) -> list[str]:
        """The reasons, each a text."""
        return list(self.reasons)


SYSTEM = ANONYMOUS
"""Who decides when nobody asked: the program itself."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision about to be recorded."""

    creator_id: UUID
    act: Act
    scope: Scope = Scope.PROGRAM
    reasons: Sequence[str] = ()
    eligibility: Eligibility | None = None
    subject_id: UUID | None = None
    until: datetime | None = None


def checked_reasons(reasons: Sequence[str]) -> list[str]:
    """The reasons, if a decision can hold them: 1 to 10 texts. Raises InvalidInput."""
    if not 0 < len(reasons) <= MOST_REASONS:
        raise InvalidInput(f"A decision has 1 to {MOST_REASONS} reasons.")
    return [checked_text(text, "reason", LONGEST_REASON, shortest=1) for text in reasons]


async def record(caller: Caller, draft: Draft, *, mutation: str) -> Decision:
    """Keep a decision, in its own transaction; the operator's and the program's own are audited."""
    role = _role(caller, draft)
    basis = draft.eligibility
    decision = await Decision.create(
        id=new_id(),
        creator_id=draft.creator_id,
        scope=draft.scope,
        act=draft.act,
        role=role,
        actor_id=caller.user_id,
        reasons=list(draft.reasons),
        ruleset_id=basis.ruleset_id if basis else None,
        inputs=[found.to_json() for found in basis.requirements] if basis else [],
        subject_id=draft.subject_id,
        until=draft.until,
        at=clock.now(),
    )
    await note_changes([draft.creator_id])
    if role is not Role.CREATOR:
        await _audit(caller, decision, basis, mutation)
    return decision


def _role(caller: Caller, draft: Draft) -> Role:
    if caller.is_anonymous:
        return Role.SYSTEM
    return Role.CREATOR if caller.creator_id == draft.creator_id else Role.OPERATOR


async def _audit(
    caller: Caller, decision: Decision, basis: Eligibility | None, mutation: str
) -> None:
    await audit_log.write(
        caller,
        mutation,
        [decision.creator_id],
        decision_id=str(decision.id),
        decided=decision.act.value,
        scope=decision.scope.value,
        subject_id=None if decision.subject_id is None else str(decision.subject_id),
        ruleset_version=basis.ruleset_version if basis else None,
        inputs=decision.inputs,
        until=None if decision.until is None else decision.until.isoformat(),
    )


async def by_ids(ids: Sequence[UUID]) -> list[Decision]:
    """Decisions by id, those that there are."""
    return await Decision.filter(id__in=ids)


async def by_subjects(subject_ids: Sequence[UUID]) -> dict[UUID, Decision]:
    """The latest decision about each application or appeal, none of them the creator's own."""
    rows = await Decision.filter(subject_id__in=subject_ids).order_by("id")
    return {row.subject_id: row for row in rows if row.subject_id and row.role is not Role.CREATOR}


NEWEST = Keyset("decisions:newest", id=UUID)


@dataclass(frozen=True, slots=True)
class _Placed:
    owner: str
    id: UUID


_PAGES = f"""SELECT w.owner, d.id
  FROM {{rows $1 w(owner text, creator_id uuid, scope text)}}
  JOIN program_decision d ON d.creator_id = w.creator_id
    AND (w.scope IS NULL OR d.scope = w.scope) AND {NEWEST.where("d", 2)}
    AND d.id IN (SELECT x.id FROM program_decision x WHERE x.creator_id = w.creator_id
      AND (w.scope IS NULL OR x.scope = w.scope) AND {NEWEST.where("x", 2)}
      ORDER BY {NEWEST.order("x")} LIMIT $3::bigint)
  ORDER BY {NEWEST.order("d")}"""


async def pages_of_creators(
    creator_ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[Decision]]:
    """All that was decided about each creator, newest first."""
    found = await _pages({str(key): (key, None) for key in creator_ids}, page)
    return {UUID(owner): part for owner, part in found.items()}


async def pages_of_scopes(
    keys: Sequence[tuple[UUID, Any]], page: PageRequest
) -> dict[tuple[UUID, Any], Page[Decision]]:
    """What was decided about an option of each creator, newest first; keys are the two."""
    owners = {f"{creator_id} {option.value}": (creator_id, option) for creator_id, option in keys}
    found = await _pages({name: (key[0], key[1].value) for name, key in owners.items()}, page)
    return {owners[name]: part for name, part in found.items()}


async def _pages(
    wanted: dict[str, tuple[UUID, str | None]], page: PageRequest
) -> dict[str, Page[Decision]]:
    asked = [(owner, *key) for owner, key in wanted.items()]
    placed = await fetch(_Placed, _PAGES, asked, *NEWEST.after(page), page.limit)
    rows = {row.id: row for row in await by_ids(list({one.id for one in placed}))}
    by_owner: dict[str, list[Decision]] = {}
    for one in placed:
        by_owner.setdefault(one.owner, []).append(rows[one.id])
    return {owner: NEWEST.page(page, found) for owner, found in by_owner.items()}


async def forget(creator_ids: Sequence[UUID]) -> None:
    """Inside a transaction: blank the reasons of decisions about creators who are erased."""
    await execute(
        """UPDATE program_decision SET reasons = $2::jsonb
           WHERE creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)})""",
        list(creator_ids),
        [],
    )


__all__ = [
    "SYSTEM",
    "Act",
    "Decision",
    "Draft",
    "Role",
    "by_ids",
    "by_subjects",
    "checked_reasons",
    "forget",
    "pages_of_creators",
    "pages_of_scopes",
    "record",
]
