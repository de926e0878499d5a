"""Reading top-ups: by id, of a brand, and by what a transfer is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.brands.rows import TopUpState
from models.database import fetch
from models.pages import Keyset, Page, PageRequest
from models.payments.payment import PaymentState


@dataclass(frozen=True, slots=True)
class TopUpView:
    """A top-up with what its payment says of it; amounts in minor units.

    `payment_state` is None until it is approved. `unspent_minor` is what of it could go back now,
    `refunded_minor` what went back, and `refund_failure_reason` why the latest refund was refused,
    if it was.
    """

    id: UUID
    brand_id: UUID
    author_id: UUID
    decided_by: UUID | None
    amount_minor: int
    fee_minor: int
    total_minor: int
    currency: str
    state: TopUpState
    payment_state: PaymentState | None
    failure_reason: str | None
    next_action_url: str | None
    left_minor: int
    unspent_minor: int
    refunded_minor: int
    refund_failure_reason: str | None
    created_at: datetime
    expires_at: datetime | None
    decided_at: datetime | None
    received_at: datetime | None


_WALLET = """coalesce((SELECT b.amount FROM balance b
    WHERE b.owner_id = t.brand_id AND b.kind = 'WALLET' AND b.unit = t.currency), 0)"""

_REFUNDED = """coalesce((SELECT sum(f.total_minor) FROM refund f
    WHERE f.payment_id = t.id AND f.state = 'SUCCEEDED'), 0)::bigint"""

_REFUSED = """(SELECT CASE WHEN f.state = 'FAILED' THEN coalesce(f.failure_reason, 'refused') END
    FROM refund f WHERE f.payment_id = t.id ORDER BY f.id DESC LIMIT 1)"""

_COLUMNS = f"""t.id, t.brand_id, t.author_id, t.decided_by, t.amount_minor, t.fee_minor,
    t.amount_minor + t.fee_minor AS total_minor, t.currency, t.state,
    p.state AS payment_state, p.failure_reason, p.next_action_url, t.left_minor,
    CASE WHEN p.state = 'SUCCEEDED' AND t.left_minor < {_WALLET} THEN t.left_minor
      WHEN p.state = 'SUCCEEDED' THEN {_WALLET} ELSE 0 END AS unspent_minor,
    {_REFUNDED} AS refunded_minor, {_REFUSED} AS refund_failure_reason,
    t.created_at, t.expires_at, t.decided_at, t.received_at"""

_BY_IDS = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN top_up t ON t.id = r.id LEFT JOIN payment p ON p.id = t.id"""

NEWEST = Keyset("top-ups:newest", id=UUID)

_OF_BRANDS = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN top_up t ON t.id {{among (SELECT x.id FROM top_up x
    WHERE x.brand_id = r.id AND ($4::text IS NULL OR x.state = $4::text) AND {NEWEST.where("x", 2)}
    ORDER BY {NEWEST.order("x")} LIMIT $3::bigint)}}
  LEFT JOIN payment p ON p.id = t.id ORDER BY {NEWEST.order("t")}"""


async def top_ups_by_ids(ids: Sequence[UUID]) -> list[TopUpView]:
    """Top-ups by id, those that there are."""
    return await fetch(TopUpView, _BY_IDS, ids)


async def top_ups_of_brands(
    ids: Sequence[UUID], page: PageRequest, state: TopUpState | None = None
) -> dict[UUID, Page[TopUpView]]:
    """Each brand's top-ups, newest first, also what is not paid yet or never was: all, or those in
    one state."""
    rows = await fetch(TopUpView, _OF_BRANDS, ids, *NEWEST.after(page), page.limit, state)
    return NEWEST.pages(page, rows, "brand_id")


@dataclass(frozen=True, slots=True)
class _Subject:
    subject_id: UUID
    top_up_id: UUID


_SUBJECTS = """SELECT r.id AS subject_id, coalesce(
    (SELECT f.payment_id FROM refund f WHERE f.id = r.id),
    (SELECT c.payment_id FROM chargeback c WHERE c.id = r.id), r.id) AS top_up_id
  FROM {rows $1 r(id uuid)}"""


async def top_ups_of_subjects(ids: Sequence[UUID]) -> dict[UUID, TopUpView]:
    """The top-up that each subject of a transfer is about: itself, or a refund's or
    chargeback's."""
    subjects = await fetch(_Subject, _SUBJECTS, ids)
    found = {one.id: one for one in await top_ups_by_ids([row.top_up_id for row in subjects])}
    return {row.subject_id: found[row.top_up_id] for row in subjects if row.top_up_id in found}
