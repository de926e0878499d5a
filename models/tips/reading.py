"""Reading tips: by id, in lists, and in totals per day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from models.database import fetch
from models.errors import InvalidInput
from models.pages import Keyset, Page, PageRequest
from models.payments.payment import PaymentState

MOST_DAYS = 92
"""How many days totals are read for at once."""


@dataclass(frozen=True, slots=True)
class TipView:
    """A tip with what its payment says of it; amounts in minor units."""

    id: UUID
    creator_id: UUID
    fan_id: UUID
    video_id: UUID | None
    amount_minor: int
    fee_minor: int
    total_minor: int
    currency: str
    message: str | None
    message_hidden: bool
    anonymous: bool
    state: PaymentState
    failure_reason: str | None
    next_action_url: str | None
    created_at: datetime
    received_at: datetime | None


_COLUMNS = """t.id, t.creator_id, t.fan_id, t.video_id, t.amount_minor, p.fee_minor, p.total_minor,
    t.currency, t.message, t.message_hidden, t.anonymous, p.state, p.failure_reason,
    p.next_action_url, t.created_at, t.received_at"""

_BY_IDS = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN tip t ON t.id = r.id JOIN payment p ON p.id = t.id"""


async def by_ids(ids: Sequence[UUID]) -> list[TipView]:
    """Tips by id, those that there are."""
    return await fetch(TipView, _BY_IDS, ids)


@dataclass(frozen=True, slots=True)
class _Subject:
    subject_id: UUID
    tip_id: UUID


_SUBJECTS = """SELECT r.id AS subject_id, coalesce(
    (SELECT f.payment_id FROM refund f WHERE f.id = r.id),
    (SELECT c.payment_id FROM chargeback c WHERE c.id = r.id), r.id) AS tip_id
  FROM {rows $1 r(id uuid)}"""


async def of_subjects(ids: Sequence[UUID]) -> dict[UUID, TipView]:
    """The tip that each subject of a transfer is about: itself, or a refund's or chargeback's."""
    subjects = await fetch(_Subject, _SUBJECTS, ids)
    found = {tip.id: tip for tip in await by_ids([one.tip_id for one in subjects])}
    return {one.subject_id: found[one.tip_id] for one in subjects if one.tip_id in found}


RECEIVED = Keyset("tips:received", received_at=datetime, id=UUID)
SENT = Keyset("tips:sent", id=UUID)

# What was never received has no time, and is after no cursor.
_OF_CREATORS = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN tip t ON t.id {{among (SELECT x.id FROM tip x
    WHERE x.creator_id = r.id AND {RECEIVED.where("x", 2)}
    ORDER BY {RECEIVED.order("x")} LIMIT $4::bigint)}}
  JOIN payment p ON p.id = t.id ORDER BY {RECEIVED.order("t")}"""

_OF_FANS = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN tip t ON t.id {{among (SELECT x.id FROM tip x
    WHERE x.fan_id = r.id AND {SENT.where("x", 2)}
    ORDER BY {SENT.order("x")} LIMIT $3::bigint)}}
  JOIN payment p ON p.id = t.id ORDER BY {SENT.order("t")}"""


async def pages_of_creators(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[TipView]]:
    """What each creator received, newest first, also what was refunded or charged back since."""
    rows = await fetch(TipView, _OF_CREATORS, ids, *RECEIVED.after(page), page.limit)
    return RECEIVED.pages(page, rows, "creator_id")


async def pages_of_fans(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[TipView]]:
    """What each fan sent, newest first, also what is not paid yet or failed."""
    rows = await fetch(TipView, _OF_FANS, ids, *SENT.after(page), page.limit)
    return SENT.pages(page, rows, "fan_id")


@dataclass(frozen=True, slots=True)
class DayTotal:
    """The tips of one UTC day in one currency, in minor units; `owner_id` received or sent them."""

    owner_id: UUID
    day: date
    currency: str
    tips: int
    amount_minor: int


# What was taken back since, by a refund or a chargeback, is no longer part of its day.
_TOTALS = """SELECT r.id AS owner_id, d.day, t.currency, count(*) AS tips,
    sum(t.amount_minor)::bigint AS amount_minor
  FROM {rows $1 r(id uuid)} JOIN tip t ON t.%s = r.id
  JOIN {rows $2 d(day date, start timestamptz, following timestamptz)}
    ON t.received_at >= d.start AND t.received_at < d.following
  JOIN payment p ON p.id = t.id AND p.state IN ('SUCCEEDED', 'CHARGEBACK_OPEN')
  GROUP BY r.id, d.day, t.currency ORDER BY d.day DESC, t.currency"""


async def totals_of_creators(
    ids: Sequence[UUID], since: date, until: date
) -> dict[UUID, list[DayTotal]]:
    """What each creator received on each UTC day from `since` to `until`, both included, newest
    first; days without tips are left out. Raises InvalidInput for more than 92 days."""
    return await _totals("creator_id", ids, since, until)


async def totals_of_fans(
    ids: Sequence[UUID], since: date, until: date
) -> dict[UUID, list[DayTotal]]:
    """What of each fan's tips was paid on each UTC day, as `totals_of_creators`."""
    return await _totals("fan_id", ids, since, until)


async def _totals(
    column: str, ids: Sequence[UUID], since: date, until: date
) -> dict[UUID, list[DayTotal]]:
    count = (until - since).days + 1
    if not 0 < count <= MOST_DAYS or since.year < 2000:
        raise InvalidInput(f"From since to until are 1 to {MOST_DAYS} days.")
    days = [since + timedelta(days=n) for n in range(count)]
    rows = [(day, _start(day), _start(day + timedelta(days=1))) for day in days]
    totals: dict[UUID, list[DayTotal]] = {}
    for total in await fetch(DayTotal, _TOTALS % column, ids, rows):
        totals.setdefault(total.owner_id, []).append(total)
    return totals


def _start(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
