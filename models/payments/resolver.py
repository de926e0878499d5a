"""Asking again about whatever has no final word: its answer was lost, late, or is still to come.

A payment or refund is asked about once its lease has run out, and never while someone else asks.
Taking the lease is a short transaction, the questions follow outside of any, and the answers go to
whoever settles that kind of payment. A provider that never heard of a payment is asked to charge
it, under the same key. Each pause is twice as long as the one before, to an hour at the most.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from models import clock
from models.database import execute, fetch
from models.errors import where
from models.payments import provider
from models.payments.payment import (
    LEASE,
    LONGEST_LEASE,
    Payment,
    PaymentKind,
    PaymentState,
    Refund,
    Settle,
    SettlersByKind,
    charge,
    heard,
    send_back,
)
from models.payments.provider import Answer, Word
from models.transactions import atomic, lock

log = logging.getLogger("limelight.payments")

R = TypeVar("R", Payment, Refund)
AT_ONCE = 100
"""How many are taken by one run."""
SIDE_BY_SIDE = 16
"""How many questions a run has under way."""

Answers = list[tuple[UUID, Answer]]


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


_DUE_PAYMENTS = """SELECT p.id FROM payment p
  WHERE p.state IN ('PROCESSING', 'REQUIRES_ACTION') AND p.lease_until <= $1
  ORDER BY p.lease_until LIMIT $2::bigint"""

_DUE_REFUNDS = """SELECT f.id FROM refund f
  WHERE f.state = 'PROCESSING' AND f.lease_until <= $1
  ORDER BY f.lease_until LIMIT $2::bigint"""

_TAKE_LEASES = """UPDATE {table} SET lease_until = r.lease_until, attempts = r.attempts
  FROM {{rows $1 r(id uuid, lease_until timestamptz, attempts bigint)}} WHERE {table}.id = r.id"""


async def resolve_payments(settlers: SettlersByKind, limit: int = AT_ONCE) -> int:
    """Ask about payments without a final word whose lease has run out, and settle what is answered.

    One whose payer had her time to act is cancelled at the provider. Answers how many were asked.
    """
    leased = await _take_leases(Payment, _DUE_PAYMENTS, limit)
    answers = await _ask_all(leased, _ask_again)
    await _settle(answers, {one.id: one.kind for one in leased}, _payments(settlers))
    return len(leased)


async def resolve_refunds(settlers: SettlersByKind, limit: int = AT_ONCE) -> int:
    """Ask about refunds without a final word whose lease has run out, and settle what is answered.

    Answers how many were asked.
    """
    leased = await _take_leases(Refund, _DUE_REFUNDS, limit)
    payments = await _payments_of(leased)
    answers = await _ask_all(leased, lambda one: _ask_refund_again(one, payments[one.payment_id]))
    kinds = {one.id: payments[one.payment_id].kind for one in leased}
    await _settle(answers, kinds, _refunds(settlers))
    return len(leased)


async def look_up_payments(settlers: SettlersByKind, ids: Iterable[UUID]) -> set[UUID]:
    """Ask what became of these payments, whatever their state, and settle it; answers those of ours
    that must be asked again.

    For hints that something happened: a webhook, a line of the provider's list.
    """
    found = await Payment.filter(id__in=sorted(set(ids)))
    answers = await _ask_all(found, _look_up)
    kinds = {one.id: one.kind for one in found}
    return set(kinds) - await _settle(answers, kinds, _payments(settlers))


async def look_up_refunds(settlers: SettlersByKind, ids: Iterable[UUID]) -> set[UUID]:
    """Ask what became of these refunds, and settle it, as `look_up_payments` does."""
    found = await Refund.filter(id__in=sorted(set(ids)))
    payments = await _payments_of(found)

    async def look_up(one: Refund) -> Answer | None:
        return await heard(_provider_of(payments[one.payment_id]).look_up_refund(one.id))

    answers = await _ask_all(found, look_up)
    kinds = {one.id: payments[one.payment_id].kind for one in found}
    return set(kinds) - await _settle(answers, kinds, _refunds(settlers))


# --- leases ------------------------------------------------------------------------------------


async def _take_leases(row_class: type[R], due: str, limit: int) -> list[R]:
    ids = [row.id for row in await fetch(_Id, due, clock.now(), limit)]
    return await atomic(_take, row_class, ids) if ids else []


async def _take(row_class: type[R], ids: list[UUID]) -> list[R]:
    now = clock.now()
    leased = [one for one in await lock(row_class, ids) if _is_due(one, now)]
    rows = []
    for one in leased:
        one.attempts = min(one.attempts + 1, 30)
        one.lease_until = now + min(LEASE * 2 ** (one.attempts - 1), LONGEST_LEASE)
        rows.append((one.id, one.lease_until, one.attempts))
    if rows:
        await execute(_TAKE_LEASES.format(table=row_class._meta.db_table), rows)
    return leased


def _is_due(one: Payment | Refund, now: datetime) -> bool:
    return one.state.value in ("PROCESSING", "REQUIRES_ACTION") and one.lease_until <= now


# --- questions ---------------------------------------------------------------------------------


async def _ask_again(one: Payment) -> Answer | None:
    if one.state is PaymentState.REQUIRES_ACTION:
        has_expired = one.expires_at is not None and one.expires_at <= clock.now()
        return await (heard(_provider_of(one).cancel(one.id)) if has_expired else _look_up(one))
    answer = await _look_up(one)
    # The call never arrived: it was lost, or we were before it was made.
    return await charge(one) if answer is not None and answer.word is Word.UNHEARD else answer


async def _look_up(one: Payment) -> Answer | None:
    return await heard(_provider_of(one).look_up(one.id))


async def _ask_refund_again(one: Refund, of: Payment) -> Answer | None:
    answer = await heard(_provider_of(of).look_up_refund(one.id))
    unheard = answer is not None and answer.word is Word.UNHEARD
    return await send_back(one, of) if unheard else answer


def _provider_of(one: Payment) -> provider.Provider:
    return provider.by_name(one.provider)


async def _ask_all(
    asked: Sequence[R], question: Callable[[R], Awaitable[Answer | None]]
) -> Answers:
    turn = asyncio.Semaphore(SIDE_BY_SIDE)

    async def ask(one: R) -> tuple[UUID, Answer] | None:
        async with turn:
            try:
                answer = await question(one)
            except Exception as error:  # noqa: BLE001  one bad answer must not silence the others
                log.error("asking again failed: %s", where(error))
                return None
            return None if answer is None else (one.id, answer)

    found = await asyncio.gather(*map(ask, asked))
    return [answer for answer in found if answer is not None]


async def _payments_of(refunds: Sequence[Refund]) -> dict[UUID, Payment]:
    ids = {one.payment_id for one in refunds}
    return {one.id: one for one in await Payment.filter(id__in=list(ids))} if ids else {}


# --- answers -----------------------------------------------------------------------------------


def _payments(settlers: SettlersByKind) -> dict[PaymentKind, Settle]:
    return {kind: of_kind.payments for kind, of_kind in settlers.items()}


def _refunds(settlers: SettlersByKind) -> dict[PaymentKind, Settle]:
    return {kind: of_kind.refunds for kind, of_kind in settlers.items()}


async def _settle(
    answers: Answers, kinds: dict[UUID, PaymentKind], settles: dict[PaymentKind, Settle]
) -> set[UUID]:
    """Settle each kind's answers together; where that fails, one by one, and only the bad one waits
    for the next time. Answers what was settled."""
    settled: set[UUID] = set()
    for kind, settle in settles.items():
        of_kind = [answer for answer in answers if kinds[answer[0]] is kind]
        if of_kind:
            settled |= await _settle_kind(of_kind, settle)
    return settled


async def _settle_kind(answers: Answers, settle: Settle) -> set[UUID]:
    try:
        await settle(answers)
        return {key for key, _ in answers}
    except Exception as error:  # noqa: BLE001
        log.error("settling %s answers failed: %s", len(answers), where(error))
    if len(answers) == 1:
        return set()
    return set().union(*[await _settle_kind([answer], settle) for answer in answers])
