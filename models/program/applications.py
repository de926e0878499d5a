"""Applications to the program: PENDING -> APPROVED, REJECTED (re-apply later), WITHDRAWN.

A creator has one that is pending at a time. The rules are checked when she applies and again when
she is approved, by an operator or, where the ruleset is automatic, at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import clock, idempotency, notifications
from models.caller import Caller
from models.database import Row, fetch
from models.errors import MarketplaceError, NotFound, StateConflict
from models.notifications import Notified
from models.pages import Keyset, Page, PageRequest
from models.program import memberships
from models.program.assessment import Eligibility, of_creator
from models.program.decisions import SYSTEM, Act, Decision, Draft, checked_reasons, record
from models.program.gate import actor_of, creator_of, lock_creator
from models.program.memberships import MembershipState, lock_membership
from models.program.rulesets import Ruleset
from models.transactions import atomic, lock, note_lock


class ApplicationState(Enum):
    """Where an application stands."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    WITHDRAWN = "WITHDRAWN"


class ProgramApplication(Row):
    """A creator's wish to join. `decision_id` is the decision that closed it."""

    creator_id = fields.UUIDField()
    state = fields.CharEnumField(ApplicationState, max_length=10, description="ApplicationState")
    ruleset_id = fields.UUIDField()
    decision_id: UUID | None = fields.UUIDField(null=True)
    reapply_at: datetime | None = fields.DatetimeField(null=True)
    applied_at = fields.DatetimeField()
    decided_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "program_application"
        indexes = (("creator_id", "id"), ("state", "id"))


@notifications.kind
class ProgramApplicationDecided(Notified):
    """An application was approved or rejected."""

    application_id: UUID
    state: str


@dataclass(eq=False)
class ReapplyTooEarly(MarketplaceError):
    """A rejection or a suspension bars this creator from applying before an instant."""

    reapply_at: datetime

    @property
    def message(self) -> str:
        return f"This creator may apply again at {self.reapply_at.isoformat()}."


async def by_ids(ids: Sequence[UUID]) -> list[ProgramApplication]:
    """Applications by id, those that there are."""
    return await ProgramApplication.filter(id__in=ids)


async def latest_by_creators(creator_ids: Sequence[UUID]) -> dict[UUID, ProgramApplication]:
    """Each creator's latest application."""
    rows = await fetch(
        _Id,
        """SELECT (SELECT a.id FROM program_application a WHERE a.creator_id = r.id
             ORDER BY a.id DESC LIMIT 1) AS id FROM {rows $1 r(id uuid)}""",
        list(creator_ids),
    )
    found = await by_ids([row.id for row in rows if row.id])
    return {application.creator_id: application for application in found}


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID | None


NEWEST = Keyset("applications:newest", id=UUID)
OLDEST = Keyset("applications:oldest", id=UUID, descending=False)


async def page_of_state(
    state: ApplicationState | None, page: PageRequest
) -> Page[ProgramApplication]:
    """Applications in a state, oldest first, as a queue is worked off, or all, newest first."""
    order = NEWEST if state is None else OLDEST
    found = await fetch(
        _Id,
        f"""SELECT a.id FROM program_application a
            WHERE {"$1::text IS NULL" if state is None else "a.state = $1::text"}
              AND {order.where("a", 2)} ORDER BY {order.order("a")} LIMIT $3::bigint""",
        state,
        *order.after(page),
        page.limit,
    )
    rows = {row.id: row for row in await by_ids([one.id for one in found if one.id])}
    return order.page(page, [rows[one.id] for one in found if one.id])


# --- the creator's part --------------------------------------------------------------------------


async def apply_to_program(caller: Caller, key: str) -> ProgramApplication:
    """Apply, by the creator; where the ruleset says so she is approved at once.

    Raises NotAllowed, NotEligible, ReapplyTooEarly, StateConflict (an application or appeal that is
    open, a membership that is no past one) and IdempotencyKeyReused.
    """
    creator_id = creator_of(caller)
    claim = idempotency.claim(actor_of(caller), key, "applyToProgram", str(creator_id))

    async def decide() -> None:
        await _apply(caller, creator_id, claim.made_id)

    return await ProgramApplication.get(id=await idempotency.once(claim, decide))


async def _apply(caller: Caller, creator_id: UUID, application_id: UUID) -> None:
    await lock_creator(creator_id)
    note_lock("program_application")
    if await ProgramApplication.exists(creator_id=creator_id, state=ApplicationState.PENDING):
        raise StateConflict("application", ApplicationState.PENDING.value)
    if await _has_open_appeal(creator_id):
        raise StateConflict("appeal", "OPEN")
    membership = await lock_membership(creator_id)
    if membership is not None and membership.state is not MembershipState.LEFT:
        raise StateConflict("membership", membership.state.value)
    found = await of_creator(creator_id)
    if found.reapply_at is not None:
        raise ReapplyTooEarly(found.reapply_at)
    if not found.is_eligible:
        raise found.refusal()
    application = await _create(caller, creator_id, application_id, found)
    ruleset = await Ruleset.get(id=found.ruleset_id)
    # Who left while she was suspended is for a person to decide on.
    if ruleset.is_automatic and not (membership is not None and membership.left_suspended):
        draft = _draft(application, Act.APPROVED, found)
        decision = await record(SYSTEM, draft, mutation="applyToProgram")
        await close(application, ApplicationState.APPROVED, decision)
        await memberships.begin(creator_id, membership, decision.id)
        await tell(application)


@dataclass(frozen=True, slots=True)
class _Found:
    found: int


async def _has_open_appeal(creator_id: UUID) -> bool:
    rows = await fetch(
        _Found,
        "SELECT 1 AS found FROM appeal a WHERE a.creator_id = $1::uuid AND a.state = 'OPEN'",
        creator_id,
    )
    return bool(rows)


async def _create(
    caller: Caller, creator_id: UUID, application_id: UUID, found: Eligibility
) -> ProgramApplication:
    application = await ProgramApplication.create(
        id=application_id,
        creator_id=creator_id,
        state=ApplicationState.PENDING,
        ruleset_id=found.ruleset_id,
        applied_at=clock.now(),
    )
    await record(caller, _draft(application, Act.APPLIED, found), mutation="applyToProgram")
    return application


def _draft(
    application: ProgramApplication,
    act: Act,
    found: Eligibility | None = None,
    reasons: Sequence[str] = (),
) -> Draft:
    return Draft(
        application.creator_id,
        act,
        reasons=reasons,
        eligibility=found,
        subject_id=application.id,
        until=application.reapply_at,
    )


async def withdraw_application(caller: Caller, application_id: UUID) -> ProgramApplication:
    """Take an application back, by the creator. Raises NotAllowed, NotFound, StateConflict."""
    return await atomic(_withdraw, caller, creator_of(caller), application_id)


async def _withdraw(caller: Caller, creator_id: UUID, application_id: UUID) -> ProgramApplication:
    application = await _locked(application_id, creator_id)
    draft = _draft(application, Act.WITHDRAWN)
    decision = await record(caller, draft, mutation="withdrawProgramApplication")
    await close(application, ApplicationState.WITHDRAWN, decision)
    return application


# --- the operator's part -------------------------------------------------------------------------


async def approve_application(caller: Caller, application_id: UUID) -> ProgramApplication:
    """Make the applicant a member, by an operator, if she meets the rules now.

    Raises NotFound, StateConflict, NotEligible (the application stays pending).
    """
    return await atomic(_approve, caller, application_id)


async def _approve(caller: Caller, application_id: UUID) -> ProgramApplication:
    application = await _locked(application_id)
    membership = await lock_membership(application.creator_id)
    found = await of_creator(application.creator_id)
    if not found.is_eligible:
        raise found.refusal()
    draft = _draft(application, Act.APPROVED, found)
    decision = await record(caller, draft, mutation="approveProgramApplication")
    await close(application, ApplicationState.APPROVED, decision)
    await memberships.begin(application.creator_id, membership, decision.id)
    await tell(application)
    return application


async def reject_application(
    caller: Caller, application_id: UUID, reasons: Sequence[str]
) -> ProgramApplication:
    """Refuse an application, by an operator. She may apply anew after the ruleset's days.

    Raises NotFound, StateConflict, InvalidInput.
    """
    return await atomic(_reject, caller, application_id, checked_reasons(reasons))


async def _reject(caller: Caller, application_id: UUID, reasons: list[str]) -> ProgramApplication:
    application = await _locked(application_id)
    found = await of_creator(application.creator_id)
    ruleset = await Ruleset.get(id=found.ruleset_id)
    application.reapply_at = clock.now() + timedelta(days=ruleset.reapply_days)
    draft = _draft(application, Act.REJECTED, found, reasons)
    decision = await record(caller, draft, mutation="rejectProgramApplication")
    await close(application, ApplicationState.REJECTED, decision)
    await tell(application)
    return application


async def _locked(application_id: UUID, creator_id: UUID | None = None) -> ProgramApplication:
    """Lock a pending application, and its creator's user before it."""
    seen = await ProgramApplication.get_or_none(id=application_id)
    if seen is None or creator_id not in (None, seen.creator_id):
        raise NotFound("application")
    await lock_creator(seen.creator_id)
    (application,) = await lock(ProgramApplication, [application_id])
    if application.state is not ApplicationState.PENDING:
        raise StateConflict("application", application.state.value)
    return application


async def close(application: ProgramApplication, to: ApplicationState, decision: Decision) -> None:
    """Compare-and-set the state of a locked application, by a decision."""
    before = application.state
    application.state, application.decision_id = to, decision.id
    application.decided_at = decision.at
    changed = await ProgramApplication.filter(id=application.id, state=before).update(
        state=to,
        decision_id=decision.id,
        decided_at=decision.at,
        reapply_at=application.reapply_at,
    )
    if changed != 1:
        raise RuntimeError("a locked application changed its state")


async def tell(application: ProgramApplication) -> None:
    """Last in a transaction: tell the creator what was decided."""
    draft = notifications.Draft(
        ProgramApplicationDecided,
        application.creator_id,
        application_id=application.id,
        state=application.state.value,
    )
    await notifications.publish([draft])


__all__ = [
    "ApplicationState",
    "ProgramApplication",
    "ProgramApplicationDecided",
    "ReapplyTooEarly",
    "apply_to_program",
    "approve_application",
    "by_ids",
    "close",
    "latest_by_creators",
    "page_of_state",
    "reject_application",
    "tell",
    "withdraw_application",
]
