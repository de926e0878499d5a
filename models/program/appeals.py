"""Appeals of a rejection or a suspension: OPEN -> UPHELD, OVERTURNED. One per decision.

Overturned, the application is approved if the rules are met (they are checked again, as at every
approval), or the membership is reinstated.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import clock, idempotency
from models.caller import Caller
from models.database import Row, execute, fetch
from models.errors import NotFound, StateConflict, checked_text
from models.pages import Keyset, Page, PageRequest
from models.program import applications, memberships
from models.program.applications import ApplicationState, ProgramApplication
from models.program.assessment import of_creator
from models.program.decisions import Act, Decision, Draft, checked_reasons, record
from models.program.gate import actor_of, creator_of, lock_creator
from models.program.memberships import MembershipState, lock_membership
from models.transactions import atomic, lock, note_lock

LONGEST_MESSAGE = 2000
NEWEST = Keyset("appeals:newest", id=UUID)
OLDEST = Keyset("appeals:oldest", id=UUID, descending=False)


class AppealState(Enum):
    """Where an appeal stands."""

    OPEN = "OPEN"
    UPHELD = "UPHELD"
    OVERTURNED = "OVERTURNED"


class Outcome(Enum):
    """What becomes of the decision that an appeal is against."""

    UPHOLD = "UPHOLD"
    OVERTURN = "OVERTURN"


class Appeal(Row):
    """A creator's objection to a decision, in her words. `outcome_id` is the decision on it."""

    creator_id = fields.UUIDField()
    decision_id = fields.UUIDField(unique=True)
    state = fields.CharEnumField(AppealState, max_length=10, description="AppealState")
    message = fields.CharField(max_length=LONGEST_MESSAGE)
    outcome_id: UUID | None = fields.UUIDField(null=True)
    opened_at = fields.DatetimeField()
    decided_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "appeal"
        indexes = (("creator_id", "state"), ("state", "id"))


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def by_ids(ids: Sequence[UUID]) -> list[Appeal]:
    """Appeals by id, those that there are."""
    return await Appeal.filter(id__in=ids)


async def by_decisions(decision_ids: Sequence[UUID]) -> dict[UUID, Appeal]:
    """The appeal against each decision, of those that were appealed."""
    rows = await Appeal.filter(decision_id__in=decision_ids)
    return {row.decision_id: row for row in rows}


async def page_of_state(state: AppealState | None, page: PageRequest) -> Page[Appeal]:
    """Appeals in a state, oldest first, as a queue is worked off, or all, newest first."""
    order = NEWEST if state is None else OLDEST
    found = await fetch(
        _Id,
        f"""SELECT a.id FROM appeal a
            WHERE {"$1::text IS NULL" if state is None else "a.state = $1::text"}
              AND {order.where("a", 2)} ORDER BY {order.order("a")} LIMIT $3::bigint""",
        state,
        *order.after(page),
        page.limit,
    )
    rows = {row.id: row for row in await by_ids([one.id for one in found])}
    return order.page(page, [rows[one.id] for one in found])


async def appeal_decision(caller: Caller, decision_id: UUID, message: str, key: str) -> Appeal:
    """Object to a rejection or suspension that still stands, by the creator whom it is about.

    Raises NotAllowed, NotFound, StateConflict (appealed already, or it stands no more),
    IdempotencyKeyReused, InvalidInput.
    """
    checked_text(message, "message", LONGEST_MESSAGE, shortest=1)
    creator_id = creator_of(caller)
    told = [str(decision_id), message]
    claim = idempotency.claim(actor_of(caller), key, "appealDecision", told)

    async def decide() -> None:
        await _open(creator_id, decision_id, message, claim.made_id)

    return await Appeal.get(id=await idempotency.once(claim, decide))


async def _open(creator_id: UUID, decision_id: UUID, message: str, appeal_id: UUID) -> None:
    if (await lock_creator(creator_id)).erased_at is not None:
        raise NotFound("creator")  # what she wrote was blanked just now
    decision = await Decision.get_or_none(id=decision_id, creator_id=creator_id)
    if decision is None or decision.act not in (Act.REJECTED, Act.SUSPENDED):
        raise NotFound("decision")
    await _require_standing(decision)
    note_lock("appeal")
    earlier = await Appeal.get_or_none(decision_id=decision_id)
    if earlier is not None:
        raise StateConflict("appeal", earlier.state.value)
    await Appeal.create(
        id=appeal_id,
        creator_id=creator_id,
        decision_id=decision_id,
        state=AppealState.OPEN,
        message=message,
        opened_at=clock.now(),
    )


async def _require_standing(decision: Decision) -> None:
    """Raise StateConflict when a decision is not what holds for its creator any more."""
    membership = (await memberships.by_creators([decision.creator_id])).get(decision.creator_id)
    if decision.act is Act.SUSPENDED:
        if membership is None or membership.decision_id != decision.id:
            raise StateConflict("membership", membership.state.value if membership else "NONE")
        return
    later = (await applications.latest_by_creators([decision.creator_id]))[decision.creator_id]
    if later.decision_id != decision.id:
        raise StateConflict("application", later.state.value)


async def decide_appeal(caller: Caller, appeal_id: UUID, outcome: Outcome, reason: str) -> Appeal:
    """Decide, by an operator. Raises NotFound, NotEligible (a rejection is overturned only for who
    meets the rules; the appeal stays open), InvalidInput, and StateConflict when the appeal is
    decided, or what it is against stands no more and so cannot be overturned."""
    checked_reasons([reason])
    return await atomic(_decide, caller, appeal_id, outcome, reason)


async def _decide(caller: Caller, appeal_id: UUID, outcome: Outcome, reason: str) -> Appeal:
    seen = await Appeal.get_or_none(id=appeal_id)
    if seen is None:
        raise NotFound("appeal")
    creator_id = seen.creator_id
    await lock_creator(creator_id)
    against = await Decision.get(id=seen.decision_id)
    application = None
    if against.act is Act.REJECTED and against.subject_id is not None:
        (application,) = await lock(ProgramApplication, [against.subject_id])
    (appeal,) = await lock(Appeal, [appeal_id])
    if appeal.state is not AppealState.OPEN:
        raise StateConflict("appeal", appeal.state.value)
    if outcome is Outcome.OVERTURN:
        await _overturn(caller, appeal, application, reason)
    else:
        await _close(caller, appeal, Act.APPEAL_UPHELD, reason)
    return appeal


async def _overturn(
    caller: Caller, appeal: Appeal, application: ProgramApplication | None, reason: str
) -> None:
    membership = await lock_membership(appeal.creator_id)
    if application is None:
        if membership is None or membership.decision_id != appeal.decision_id:
            raise StateConflict("membership", membership.state.value if membership else "NONE")
        outcome = await _close(caller, appeal, Act.APPEAL_OVERTURNED, reason)
        await memberships.resume(membership, outcome.id)
        return
    if membership is not None and membership.state is not MembershipState.LEFT:
        raise StateConflict("membership", membership.state.value)
    if application.state is not ApplicationState.REJECTED:
        raise StateConflict("application", application.state.value)
    found = await of_creator(appeal.creator_id)
    if not found.is_eligible:
        raise found.refusal()
    outcome = await _close(caller, appeal, Act.APPEAL_OVERTURNED, reason)
    application.reapply_at = None
    await applications.close(application, ApplicationState.APPROVED, outcome)
    await memberships.begin(appeal.creator_id, membership, outcome.id)
    await applications.tell(application)


async def _close(caller: Caller, appeal: Appeal, act: Act, reason: str) -> Decision:
    draft = Draft(
        appeal.creator_id,
        act,
        reasons=[reason],
        eligibility=await of_creator(appeal.creator_id),
        subject_id=appeal.id,
    )
    outcome = await record(caller, draft, mutation="decideAppeal")
    is_upheld = act is Act.APPEAL_UPHELD
    appeal.state = AppealState.UPHELD if is_upheld else AppealState.OVERTURNED
    appeal.outcome_id, appeal.decided_at = outcome.id, outcome.at
    changed = await Appeal.filter(id=appeal.id, state=AppealState.OPEN).update(
        state=appeal.state, outcome_id=outcome.id, decided_at=outcome.at
    )
    if changed != 1:
        raise RuntimeError("a locked appeal changed its state")
    return outcome


async def forget(creator_ids: Sequence[UUID]) -> None:
    """Inside a transaction: blank what creators who are erased wrote."""
    await execute(
        """UPDATE appeal SET message = ''
           WHERE creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)})""",
        list(creator_ids),
    )
