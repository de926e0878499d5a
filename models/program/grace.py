"""The sweep that holds members against the rules: grace begins, ends, and suspensions run out.

A member who falls below a rule has the ruleset's days of grace; below standing or age she has none,
so she is suspended in the same run. Whom grace suspended is back as soon as she meets every rule.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from models import clock, notifications
from models.database import fetch
from models.program import memberships
from models.program.assessment import Eligibility, assess
from models.program.decisions import SYSTEM, Act, Draft, record
from models.program.facts import Facts, facts_of
from models.program.gate import lock_creators
from models.program.memberships import CHECK_EVERY, Membership, MembershipState
from models.program.rulesets import Scope
from models.transactions import atomic

LOOK_AGAIN = timedelta(hours=1)
"""How soon a suspension that has run out, or an option in grace or lapsed, is looked at again while
a rule is not met."""


@dataclass(frozen=True, slots=True)
class _Creator:
    creator_id: UUID


async def check_members(limit: int = 500) -> int:
    """Look at the members who are due, at most `limit`, and answer how many they were."""
    due = await fetch(
        _Creator,
        """SELECT m.creator_id FROM membership m WHERE m.due_at <= $1::timestamptz
           ORDER BY m.due_at, m.id LIMIT $2::bigint""",
        clock.now(),
        limit,
    )
    return await atomic(_check, [row.creator_id for row in due]) if due else 0


async def _check(creator_ids: list[UUID]) -> int:
    held = [creator.id for creator in await lock_creators(creator_ids)]
    locked = await memberships.lock_memberships(held)
    now = clock.now()
    due = {key: row for key, row in locked.items() if row.due_at is not None and row.due_at <= now}
    facts = await facts_of((key, Scope.PROGRAM.value) for key in due)
    found = await assess(facts)
    drafts = []
    for known, basis in zip(facts, found, strict=True):
        drafts += await _look(due[known.creator_id], known, basis, now)
    await notifications.publish(drafts)
    return len(facts)


async def _look(
    membership: Membership, facts: Facts, basis: Eligibility, now: datetime
) -> list[notifications.Draft]:
    """Take the step that is due, if there is one; answers what is to be told."""
    state = membership.state
    if basis.is_eligible:
        if state is MembershipState.IN_GRACE:
            await _return(membership, basis, Act.GRACE_ENDED)
        elif state is MembershipState.SUSPENDED:
            await _return(membership, basis, Act.REINSTATED)
        else:
            await _look_next(membership, now + CHECK_EVERY)
        return []
    if state is MembershipState.ACTIVE:
        await _start_grace(membership, facts, basis, now)
    ends = membership.grace_ends_at
    if membership.state is MembershipState.IN_GRACE and (
        basis.lacks_at_once or (ends is not None and ends <= now)
    ):
        return [await _suspend(membership, basis, now)]
    if membership.state is MembershipState.SUSPENDED:
        await _look_next(membership, now + LOOK_AGAIN)
    elif state is MembershipState.IN_GRACE:
        await _look_next(membership, min(ends or now, now + CHECK_EVERY))
    return []


async def _look_next(membership: Membership, at: datetime) -> None:
    membership.due_at = at
    await membership.save(update_fields=["due_at"])


async def _return(membership: Membership, basis: Eligibility, act: Act) -> None:
    draft = Draft(membership.creator_id, act, eligibility=basis)
    decision = await record(SYSTEM, draft, mutation="checkMembers")
    await memberships.resume(membership, decision.id)


async def _start_grace(
    membership: Membership, facts: Facts, basis: Eligibility, now: datetime
) -> None:
    days = 0 if basis.lacks_at_once else facts.grace_days
    ends = now + timedelta(days=days)
    draft = Draft(membership.creator_id, Act.GRACE_STARTED, eligibility=basis, until=ends)
    decision = await record(SYSTEM, draft, mutation="checkMembers")
    await memberships.step(
        membership,
        MembershipState.IN_GRACE,
        decision.id,
        grace_ends_at=ends,
        due_at=min(ends, now + CHECK_EVERY),
    )


async def _suspend(
    membership: Membership, basis: Eligibility, now: datetime
) -> notifications.Draft:
    reasons = [f"Not met: {found.rule.value}." for found in basis.lacking]
    draft = Draft(membership.creator_id, Act.SUSPENDED, reasons=reasons, eligibility=basis)
    decision = await record(SYSTEM, draft, mutation="checkMembers")
    # It has run out at once, so that she is back when she meets the rules.
    await memberships.step(
        membership,
        MembershipState.SUSPENDED,
        decision.id,
        suspended_until=now,
        due_at=now + LOOK_AGAIN,
    )
    return memberships.suspended(membership.creator_id, decision.id, None)
