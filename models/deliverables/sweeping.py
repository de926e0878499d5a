"""What time does to deliverables: silence decides, what was verified is released, and it is noted
what was taken down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from models import clock, notifications
from models.database import execute, fetch
from models.deliverables.publishing import CHECK_DAYS, verified
from models.deliverables.reviewing import approved
from models.escrow import split
from models.notifications import Draft
from models.orders import DeliverableState, End, MilestoneState, Part, lock_parts, settle
from models.orders.notified import completed, released
from models.transactions import atomic

AT_ONCE = 50
"""So many deliverables one transaction of the sweep decides on, at the most."""


@dataclass(frozen=True, slots=True)
class _Due:
    id: UUID


_DUE = """SELECT d.id FROM deliverable d WHERE d.next_at <= $1
  ORDER BY d.next_at, d.id LIMIT $2::bigint"""


async def pass_time() -> int:
    """Do all that is due now, at most 50 at once: what was submitted is approved by silence, what
    was published goes to operators and later counts as verified, what was verified is released.
    Answers how many deliverables it was.
    """
    due = [one.id for one in await fetch(_Due, _DUE, clock.now(), AT_ONCE)]
    return await atomic(_pass_time, due) if due else 0


async def _pass_time(deliverable_ids: list[UUID]) -> int:
    now = clock.now()
    due = [part for part in await lock_parts(deliverable_ids) if _is_due(part, now)]
    released_now = [one for one in due if one.deliverable.state is DeliverableState.VERIFIED]
    told: list[Draft] = []
    for part in due:
        if part.deliverable.state is DeliverableState.SUBMITTED:
            told += await approved(part, by_silence=True)
        elif part.deliverable.state is DeliverableState.PUBLISHED:
            told += await _unchecked(part, now)
    told += await _release(released_now, now)
    await notifications.publish(told)
    return len(due)


def _is_due(part: Part, now: datetime) -> bool:
    at, milestone = part.deliverable.next_at, part.milestone
    return at is not None and at <= now and milestone.state is MilestoneState.HELD


async def _unchecked(part: Part, now: datetime) -> list[Draft]:
    one = part.deliverable
    if one.in_queue:
        return await verified(part, by_silence=True)
    one.in_queue, one.next_at = True, now + timedelta(days=CHECK_DAYS)
    await one.save(update_fields=["in_queue", "next_at"])
    return []


async def _release(parts: Sequence[Part], now: datetime) -> list[Draft]:
    told: list[Draft] = []
    for part in parts:
        one = part.deliverable
        one.released_at, one.next_at = now, None
        await one.save(update_fields=["released_at", "next_at"])
        told += released(part.order, part.milestone)
    whole = (
        End(part, split(part.milestone.price_minor, part.milestone.commission_minor, 0))
        for part in parts
    )
    for order in await settle(list(whole)):
        told += completed(order)
    return told


_NOTE_REMOVED = """UPDATE deliverable SET removed_at = $1
  WHERE id IN (SELECT d.id FROM deliverable d JOIN video v ON v.id = d.video_id AND NOT v.visible
    WHERE d.removed_at IS NULL AND d.state = $2 ORDER BY d.id LIMIT $3::bigint)
  AND removed_at IS NULL"""


async def note_removed() -> int:
    """Note of verified deliverables whose video is visible no more when that was seen, at most 50
    at once: it moves no money. Answers of how many."""
    return await execute(_NOTE_REMOVED, clock.now(), DeliverableState.VERIFIED, AT_ONCE)
