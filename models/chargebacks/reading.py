"""Reading chargebacks, and saying for which of them a movement in suspense was."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import idempotency
from models.caller import Caller
from models.chargebacks.rows import Chargeback
from models.database import fetch
from models.errors import NotFound
from models.payments import movements
from models.payments.movements import ProviderMovement
from models.payments.payment import Payment, Refund
from models.program.gate import actor_of

MOST_OF_A_PAYMENT = 50
"""How many chargebacks of one payment are shown: won and charged back again is a new one."""

_OF_PAYMENTS = """SELECT x.id FROM (
    SELECT c.id, row_number() OVER (PARTITION BY c.payment_id ORDER BY c.opened_at, c.id) AS place
    FROM chargeback c WHERE c.payment_id IN (SELECT r.id FROM {rows $1 r(id uuid)})) x
  WHERE x.place <= $2::bigint"""


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def by_ids(ids: Sequence[UUID]) -> list[Chargeback]:
    """Chargebacks by id, those that there are."""
    return await Chargeback.filter(id__in=ids)


async def of_payments(payment_ids: Sequence[UUID]) -> dict[UUID, list[Chargeback]]:
    """The chargebacks of each payment, the earliest first."""
    ids = [row.id for row in await fetch(_Id, _OF_PAYMENTS, payment_ids, MOST_OF_A_PAYMENT)]
    by_payment: dict[UUID, list[Chargeback]] = {}
    for case in await Chargeback.filter(id__in=ids).order_by("opened_at", "id") if ids else []:
        by_payment.setdefault(case.payment_id, []).append(case)
    return by_payment


async def explain_movement(
    caller: Caller, movement_id: UUID, case_id: UUID, idempotency_key: str
) -> ProviderMovement:
    """Say for which refund or chargeback a movement in suspense was, once per idempotency key.

    Raises NotFound for no such case, or no such movement of its provider in its currency,
    StateConflict for a movement that is not in suspense, and IdempotencyKeyReused.
    """
    told = {"movement_id": movement_id, "case_id": case_id}
    claim = idempotency.claim(
        actor_of(caller), idempotency_key, "explainMovement", told, movement_id
    )
    found = await _case_of(case_id)

    async def decide() -> None:
        if found is None:
            raise NotFound("refund or chargeback")
        await movements.explain(caller, movement_id, case_id, *found)

    return await ProviderMovement.get(id=await idempotency.once(claim, decide))


async def _case_of(case_id: UUID) -> tuple[str, str] | None:
    """The provider and the currency of a refund or chargeback."""
    charged_back = await Chargeback.get_or_none(id=case_id)
    if charged_back is not None:
        return charged_back.provider, charged_back.currency
    refund = await Refund.get_or_none(id=case_id)
    if refund is None:
        return None
    return (await Payment.get(id=refund.payment_id)).provider, refund.currency
