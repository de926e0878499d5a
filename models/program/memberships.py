"""Memberships: one row per creator who ever was approved, the gate of all her earning.

ACTIVE <-> IN_GRACE (below a rule) -> SUSPENDED; ACTIVE, IN_GRACE -> SUSPENDED (operator);
SUSPENDED -> ACTIVE (reinstated, or `suspended_until` passed and every rule met);
any -> LEFT (the creator), TERMINATED (operator); LEFT -> ACTIVE by a new application.

Whoever changes a row has locked the creator's user first, then the row.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import fields

from models import clock, notifications
from models.caller import Caller
from models.database import Row, new_id
from models.errors import InvalidInput, NotFound, StateConflict
from models.notifications import Notified
from models.program.assessment import of_creator
from models.program.decisions import Act, Draft, checked_reasons, record
from models.program.gate import creator_of, lock_creator
from models.transactions import atomic, note_lock

CHECK_EVERY = timedelta(days=1)
"""How often a member is held against the rules."""
LONGEST_SUSPENSION = timedelta(days=3660)


class MembershipState(Enum):
    """Where a membership stands."""

    ACTIVE = "ACTIVE"
    IN_GRACE = "IN_GRACE"
    SUSPENDED = "SUSPENDED"
    LEFT = "LEFT"
    TERMINATED = "TERMINATED"


_A, _G, _S = MembershipState.ACTIVE, MembershipState.IN_GRACE, MembershipState.SUSPENDED
_L, _T = MembershipState.LEFT, MembershipState.TERMINATED

STEPS: dict[MembershipState, frozenset[MembershipState]] = {
    _A: frozenset({_G, _S, _L, _T}),
    _G: frozenset({_A, _S, _L, _T}),
    _S: frozenset({_A, _L, _T}),
    _L: frozenset({_A, _T}),
    _T: frozenset(),
}


class Membership(Row):
    """A creator's membership in the program.

    `decision_id` is the decision that brought the present state, `due_at` when the sweep looks
    next. Who left while suspended keeps `suspended_until` and `left_suspended`, for leaving is no
    way round.
    """

    creator_id = fields.UUIDField(unique=True)
    state = fields.CharEnumField(MembershipState, max_length=10, description="MembershipState")
    joined_at = fields.DatetimeField()
    grace_ends_at: datetime | None = fields.DatetimeField(null=True)
    suspended_until: datetime | None = fields.DatetimeField(null=True)
    left_suspended = fields.BooleanField(default=False)
    decision_id = fields.UUIDField()
    due_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "membership"
        indexes = (("due_at", "id"),)

    @property
    def is_member(self) -> bool:
        """Whether she is in the program and may earn."""
        return self.state in (MembershipState.ACTIVE, MembershipState.IN_GRACE)


@notifications.kind
class MembershipSuspended(Notified):
    """A membership was suspended, until an instant or until an operator reinstates it."""

    decision_id: UUID
    until: datetime | None


async def by_ids(ids: Sequence[UUID]) -> list[Membership]:
    """Memberships by id, those that there are."""
    return await Membership.filter(id__in=ids)


async def by_creators(creator_ids: Sequence[UUID]) -> dict[UUID, Membership]:
    """Memberships by creator, of those who ever were in the program."""
    return {row.creator_id: row for row in await Membership.filter(creator_id__in=creator_ids)}


async def lock_memberships(creator_ids: Iterable[UUID]) -> dict[UUID, Membership]:
    """Lock memberships, whose creators' users the transaction holds, and answer them by creator."""
    note_lock("membership")
    rows = (
        await Membership.filter(creator_id__in=sorted(set(creator_ids)))
        .order_by("id")
        .select_for_update(no_key=True)
    )
    return {row.creator_id: row for row in rows}


async def lock_membership(creator_id: UUID) -> Membership | None:
    """Lock one creator's membership, if she ever had one."""
    return (await lock_memberships([creator_id])).get(creator_id)


async def step(
    membership: Membership, to: MembershipState, decision_id: UUID, **to_set: Any
) -> None:
    """Take a step with a locked membership. Raises StateConflict for one that there is not."""
    require_step(membership, to)
    before = membership.state
    values: dict[str, Any] = {
        "state": to,
        "decision_id": decision_id,
        "grace_ends_at": None,
        "due_at": None,
        **to_set,
    }
    if await Membership.filter(id=membership.id, state=before).update(**values) != 1:
        raise RuntimeError("a locked membership changed its state")
    for name, value in values.items():
        setattr(membership, name, value)


def require_step(membership: Membership, to: MembershipState) -> None:
    """Raise StateConflict unless the membership can take this step."""
    if to not in STEPS[membership.state]:
        raise StateConflict("membership", membership.state.value)


async def begin(creator_id: UUID, membership: Membership | None, decision_id: UUID) -> None:
    """Make a creator a member, whose user and (if any) membership are locked."""
    now = clock.now()
    if membership is None:
        await Membership.create(
            id=new_id(),
            creator_id=creator_id,
            state=MembershipState.ACTIVE,
            joined_at=now,
            decision_id=decision_id,
            due_at=now + CHECK_EVERY,
        )
        return
    await step(
        membership,
        MembershipState.ACTIVE,
        decision_id,
        joined_at=now,
        suspended_until=None,
        left_suspended=False,
        due_at=now + CHECK_EVERY,
    )


async def leave_program(caller: Caller) -> Membership:
    """Leave, by the creator. Raises NotAllowed, NotFound, StateConflict."""
    return await atomic(_leave, caller, creator_of(caller))


async def _leave(caller: Caller, creator_id: UUID) -> Membership:
    membership = await _locked(creator_id)
    require_step(membership, MembershipState.LEFT)
    was_suspended = membership.state is MembershipState.SUSPENDED
    decision = await record(caller, Draft(creator_id, Act.LEFT), mutation="leaveProgram")
    await step(membership, MembershipState.LEFT, decision.id, left_suspended=was_suspended)
    return membership


async def suspend_membership(
    caller: Caller, creator_id: UUID, until: datetime | None, reason: str
) -> Membership:
    """Suspend a member, by an operator, until an instant or until she is reinstated.

    She may withdraw what she earned, but earn nothing. Raises NotFound, StateConflict,
    InvalidInput.
    """
    checked_reasons([reason])
    now = clock.now()
    if until is not None and not (
        until.tzinfo is not None and now < until < now + LONGEST_SUSPENSION
    ):
        raise InvalidInput("A suspension ends in the future, within ten years.")
    return await atomic(_suspend, caller, creator_id, until, reason)


async def _suspend(
    caller: Caller, creator_id: UUID, until: datetime | None, reason: str
) -> Membership:
    membership = await _locked(creator_id)
    require_step(membership, MembershipState.SUSPENDED)
    draft = Draft(
        creator_id,
        Act.SUSPENDED,
        reasons=[reason],
        eligibility=await of_creator(creator_id),
        until=until,
    )
    decision = await record(caller, draft, mutation="suspendMembership")
    await step(
        membership,
        MembershipState.SUSPENDED,
        decision.id,
        suspended_until=until,
        due_at=until,
    )
    await notifications.publish([suspended(creator_id, decision.id, until)])
    return membership


def suspended(creator_id: UUID, decision_id: UUID, until: datetime | None) -> notifications.Draft:
    """The notification of a suspension."""
    return notifications.Draft(
        MembershipSuspended, creator_id, decision_id=decision_id, until=until
    )


async def reinstate_membership(caller: Caller, creator_id: UUID, reason: str) -> Membership:
    """End a suspension, by an operator; the rules are held against her again a day later.

    Raises NotFound, StateConflict, InvalidInput.
    """
    checked_reasons([reason])
    return await atomic(_reinstate, caller, creator_id, reason)


async def _reinstate(caller: Caller, creator_id: UUID, reason: str) -> Membership:
    membership = await _locked(creator_id)
    if membership.state is not MembershipState.SUSPENDED:
        raise StateConflict("membership", membership.state.value)
    draft = Draft(
        creator_id, Act.REINSTATED, reasons=[reason], eligibility=await of_creator(creator_id)
    )
    decision = await record(caller, draft, mutation="reinstateMembership")
    await resume(membership, decision.id)
    return membership


async def resume(membership: Membership, decision_id: UUID) -> None:
    """Make a locked membership that is suspended or in grace ACTIVE."""
    await step(
        membership,
        MembershipState.ACTIVE,
        decision_id,
        suspended_until=None,
        due_at=clock.now() + CHECK_EVERY,
    )


async def terminate_membership(caller: Caller, creator_id: UUID, reason: str) -> Membership:
    """End a membership for good, by an operator: she may not apply again.

    Raises NotFound, StateConflict, InvalidInput.
    """
    checked_reasons([reason])
    return await atomic(_terminate, caller, creator_id, reason)


async def _terminate(caller: Caller, creator_id: UUID, reason: str) -> Membership:
    membership = await _locked(creator_id)
    require_step(membership, MembershipState.TERMINATED)
    draft = Draft(
        creator_id, Act.TERMINATED, reasons=[reason], eligibility=await of_creator(creator_id)
    )
    decision = await record(caller, draft, mutation="terminateMembership")
    await step(membership, MembershipState.TERMINATED, decision.id)
    return membership


async def _locked(creator_id: UUID) -> Membership:
    await lock_creator(creator_id)
    membership = await lock_membership(creator_id)
    if membership is None:
        raise NotFound("membership")
    return membership
