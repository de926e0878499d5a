"""Payments, refunds and movements as operators read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.database import fetch
from models.pages import Keyset, Page, PageRequest
from models.payments.movements import MovementState, ProviderMovement
from models.payments.payment import Payment, PaymentState, Refund

MOST_REFUNDS = 50
"""How many refunds of one payment are shown: one that failed may be asked for again."""

NEWEST = Keyset("payments:newest", id=UUID)
MOVEMENTS = Keyset("movements:newest", id=UUID)

_PAGE = f"""SELECT p.id FROM payment p WHERE {NEWEST.where("p", 1)}
  ORDER BY {NEWEST.order("p")} LIMIT $2::bigint"""

_PAGE_OF_STATE = f"""SELECT p.id FROM payment p WHERE p.state = $1 AND {NEWEST.where("p", 2)}
  ORDER BY {NEWEST.order("p")} LIMIT $3::bigint"""

_IN_SUSPENSE = f"""SELECT m.id FROM provider_movement m
  WHERE m.state = $1 AND {MOVEMENTS.where("m", 2)}
  ORDER BY {MOVEMENTS.order("m")} LIMIT $3::bigint"""

_REFUNDS = """SELECT x.id FROM (
    SELECT f.id, row_number() OVER (PARTITION BY f.payment_id ORDER BY f.id DESC) AS place
    FROM refund f WHERE f.payment_id IN (SELECT r.id FROM {rows $1 r(id uuid)})) x
  WHERE x.place <= $2::bigint"""


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def payments_by_ids(ids: Sequence[UUID]) -> list[Payment]:
    """Payments by id, those that there are."""
    return await Payment.filter(id__in=ids)


async def refunds_by_ids(ids: Sequence[UUID]) -> list[Refund]:
    """Refunds by id, those that there are."""
    return await Refund.filter(id__in=ids)


async def movements_by_ids(ids: Sequence[UUID]) -> list[ProviderMovement]:
    """Lines of providers' lists by id, those that there are."""
    return await ProviderMovement.filter(id__in=ids)


async def page(request: PageRequest, state: PaymentState | None = None) -> Page[Payment]:
    """Payments, newest first: all, or those in one state."""
    after = NEWEST.after(request)
    if state is None:
        found = await fetch(_Id, _PAGE, *after, request.limit)
    else:
        found = await fetch(_Id, _PAGE_OF_STATE, state, *after, request.limit)
    ids = [row.id for row in found]
    rows = await Payment.filter(id__in=ids).order_by("-id") if ids else []
    return NEWEST.page(request, rows)


async def page_of_suspense(request: PageRequest) -> Page[ProviderMovement]:
    """Movements in suspense, newest first."""
    after = MOVEMENTS.after(request)
    found = await fetch(_Id, _IN_SUSPENSE, MovementState.SUSPENSE, *after, request.limit)
    ids = [row.id for row in found]
    rows = await ProviderMovement.filter(id__in=ids).order_by("-id") if ids else []
    return MOVEMENTS.page(request, rows)


async def refunds_of_payments(payment_ids: Sequence[UUID]) -> dict[UUID, list[Refund]]:
    """The refunds of each payment, newest first."""
    ids = [row.id for row in await fetch(_Id, _REFUNDS, payment_ids, MOST_REFUNDS)]
    by_payment: dict[UUID, list[Refund]] = {}
    for refund in await Refund.filter(id__in=ids).order_by("-id") if ids else []:
        by_payment.setdefault(refund.payment_id, []).append(refund)
    return by_payment
