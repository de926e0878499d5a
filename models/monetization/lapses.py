"""The sweep that holds options against rules of their own."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models import clock
from models.database import fetch
from models.monetization.options import (
    MonetizationOption,
    Option,
    OptionStatus,
    lacking_of_its_own,
    statuses_of,
)
from models.program import memberships
from models.program.decisions import SYSTEM, Act, Draft, record
from models.program.gate import lock_creators
from models.program.grace import LOOK_AGAIN
from models.program.memberships import CHECK_EVERY
from models.program.rulesets import Scope
from models.transactions import atomic, note_lock


@dataclass(frozen=True, slots=True)
class _DueOption:
    creator_id: UUID
    option: Option


async def check_options(limit: int = 500) -> int:
    """Hold the options that are due, at most `limit`, against their own rules: grace begins, ends,
    or has run out. Answers how many they were."""
    due = await _due(limit)
    return await atomic(_check, due) if due else 0


async def _due(limit: int) -> list[_DueOption]:
    return await fetch(
        _DueOption,
        """SELECT o.creator_id, o.option FROM monetization_option o
           WHERE o.due_at <= $1::timestamptz ORDER BY o.due_at, o.id LIMIT $2::bigint""",
        clock.now(),
        limit,
    )


async def _check(due: list[_DueOption]) -> int:
    held = {creator.id for creator in await lock_creators({one.creator_id for one in due})}
    await memberships.lock_memberships(held)
    note_lock("monetization_option")
    wanted = [(one.creator_id, one.option) for one in due if one.creator_id in held]
    rows = {
        (row.creator_id, row.option): row
        for row in await MonetizationOption.filter(creator_id__in=list(held), is_on=True)
    }
    for status in await statuses_of(wanted):
        row = rows.get((status.creator_id, status.option))
        if row is not None:
            await _look(row, status)
    return len(wanted)


async def _look(row: MonetizationOption, status: OptionStatus) -> None:
    """Take the step that is due, if there is one. What is in grace, or lapsed, is looked at soon
    again: whoever meets the rules meanwhile has a whole grace when she falls below anew."""
    now, looked, act = clock.now(), row.due_at, None
    basis, ends = status.eligibility, row.grace_ends_at
    own = lacking_of_its_own(basis)
    if not own and ends is not None:
        ends, act = None, Act.GRACE_ENDED
    elif own and ends is None:
        days = 0 if basis.lacks_at_once else basis.grace_days
        ends, act = now + timedelta(days=days), Act.GRACE_STARTED
    elif ends is not None and ends <= now and (looked is None or looked <= ends):
        act = Act.LAPSED  # once: from now on it is looked at after its grace ended
    row.grace_ends_at, row.due_at = ends, now + (LOOK_AGAIN if ends else CHECK_EVERY)
    if ends is not None and act is not Act.LAPSED and ends >= now:
        row.due_at = min(row.due_at, ends)
    await row.save(update_fields=["due_at", "grace_ends_at"])
    if act is not None:
        scope = Scope(row.option.value)
        draft = Draft(
            row.creator_id,
            act,
            scope,
            eligibility=status.eligibility,
            until=row.grace_ends_at,
        )
        await record(SYSTEM, draft, mutation="checkOptions")
