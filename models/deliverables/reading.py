"""Reading deliverables: what was submitted for each, and what waits for the platform."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.database import fetch
from models.deliverables.rows import Submission
from models.orders import Deliverable, DeliverableState
from models.pages import Keyset, Page, PageRequest


async def submissions_by_ids(ids: Sequence[UUID]) -> list[Submission]:
    """Submissions by id, those that there are."""
    return await Submission.filter(id__in=list(ids))


async def submissions_of(ids: Sequence[UUID]) -> dict[UUID, list[Submission]]:
    """Every try at each deliverable, the first one first."""
    found: dict[UUID, list[Submission]] = {key: [] for key in ids}
    for one in await Submission.filter(deliverable_id__in=list(ids)).order_by("number"):
        found[one.deliverable_id].append(one)
    return found


@dataclass(frozen=True, slots=True)
class _Waiting:
    id: UUID
    next_at: datetime


WAITING = Keyset("deliverables:waiting", descending=False, next_at=datetime, id=UUID)

_WAITING = f"""SELECT d.id, d.next_at FROM deliverable d
  WHERE d.state = $1 AND (d.in_queue OR NOT $2::boolean) AND {WAITING.where("d", 3)}
  ORDER BY {WAITING.order("d")} LIMIT $5::bigint"""


async def waiting_for_platform(page: PageRequest, *, in_queue: bool = False) -> Page[Deliverable]:
    """What was published and waits to be verified, the most urgent first: all, or what is in the
    operators' queue."""
    after = WAITING.after(page)
    state = DeliverableState.PUBLISHED
    found = await fetch(_Waiting, _WAITING, state, in_queue, *after, page.limit)
    rows = {one.id: one for one in await Deliverable.filter(id__in=[one.id for one in found])}
    return WAITING.page(page, [rows[one.id] for one in found])
