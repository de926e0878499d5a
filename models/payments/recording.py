"""Writing down payments before anybody is asked to pay, and refunds before anybody pays back."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import clock
from models.database import execute, fetch
from models.payments import provider
from models.payments.payment import LEASE, Payment, PaymentState, Refund, RefundState

_INSERT = """INSERT INTO payment (id, kind, payer_id, idempotency_key, provider, method,
    total_minor, fee_minor, currency, state, provider_fee_minor, lease_until, attempts, created_at)
  SELECT r.id, r.kind, r.payer_id, r.idempotency_key, r.provider, r.method, r.total_minor,
    r.fee_minor, r.currency, r.state, 0, r.lease_until, 0, r.created_at
  FROM {rows $1 r(id uuid, kind text, payer_id uuid, idempotency_key text, provider text,
    method text, total_minor bigint, fee_minor bigint, currency text, state text,
    lease_until timestamptz, created_at timestamptz)} WHERE true
  ON CONFLICT (payer_id, idempotency_key) DO NOTHING RETURNING id"""


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def record(payments: Sequence[Payment]) -> set[UUID]:
    """Insert payments as PROCESSING, leased to whoever is about to ask the provider, and answer the
    ids of those that are new: a key with which its payer ever paid is used up, also when its
    outcome was forgotten."""
    now = clock.now()
    for payment in payments:
        payment.state = PaymentState.PROCESSING
        payment.lease_until = now + LEASE
        payment.created_at = now
    return {row.id for row in await fetch(_Id, _INSERT, [_row(payment) for payment in payments])}


def _row(payment: Payment) -> tuple[object, ...]:
    return (
        payment.id,
        payment.kind,
        payment.payer_id,
        payment.idempotency_key,
        payment.provider,
        payment.method,
        payment.total_minor,
        payment.fee_minor,
        payment.currency,
        payment.state,
        payment.lease_until,
        payment.created_at,
    )


_INSERT_REFUNDS = """INSERT INTO refund (id, payment_id, actor_id, idempotency_key, reason,
    total_minor, currency, state, lease_until, attempts, created_at)
  SELECT r.id, r.payment_id, r.actor_id, r.idempotency_key, r.reason, r.total_minor, r.currency,
    r.state, r.lease_until, 0, r.created_at
  FROM {rows $1 r(id uuid, payment_id uuid, actor_id uuid, idempotency_key text, reason text,
    total_minor bigint, currency text, state text, lease_until timestamptz,
    created_at timestamptz)}"""


async def record_refunds(opened: Sequence[tuple[Refund, Payment]]) -> None:
    """Insert refunds as PROCESSING, leased to whoever is about to ask the payment's provider.

    Raises PaymentsUnavailable where that is not in use any more.
    """
    now = clock.now()
    for refund, of in opened:
        provider.check_in_use(of.provider)
        refund.state = RefundState.PROCESSING
        refund.lease_until = now + LEASE
        refund.created_at = now
    await execute(_INSERT_REFUNDS, [_refund_row(refund) for refund, _ in opened])


def _refund_row(refund: Refund) -> tuple[object, ...]:
    return (
        refund.id,
        refund.payment_id,
        refund.actor_id,
        refund.idempotency_key,
        refund.reason,
        refund.total_minor,
        refund.currency,
        refund.state,
        refund.lease_until,
        refund.created_at,
    )
