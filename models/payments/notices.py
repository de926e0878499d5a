"""Webhooks: checked, stored, answered, and then worked from the store.

What a provider sends is checked (signature, age) and written down before it is answered; a notice
that comes again is the same row. Working it is a sweep: what it says of a payment or refund is only
a hint to ask the provider, so duplicates and disorder change nothing; what it says of a chargeback
goes to `chargebacks`. A notice that cannot be worked yet is tried again, ever more seldom.
"""

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise import fields

from models import clock
from models.database import Row, execute, fetch, new_id
from models.errors import where
from models.payments import provider, resolver
from models.payments.payment import LEASE, LONGEST_LEASE, SettlersByKind
from models.payments.provider import BadNotice, NoticeKind
from models.transactions import atomic, lock

log = logging.getLogger("limelight.payments")

AT_ONCE = 100
KEPT = timedelta(days=90)
"""How long a notice that was worked is kept: far longer than one that comes again is accepted."""


class ProviderNotice(Row):
    """A webhook that was taken in. `worked_at` is when it was done with."""

    provider = fields.CharField(max_length=32)
    external_id = fields.CharField(max_length=64)
    kind = fields.CharEnumField(NoticeKind, max_length=16, description="NoticeKind")
    key: UUID = fields.UUIDField()
    reference = fields.CharField(max_length=64, null=True)
    facts: Any = fields.JSONField()
    received_at: datetime = fields.DatetimeField()
    due_at: datetime = fields.DatetimeField()
    attempts = fields.SmallIntField()
    worked_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "provider_notice"
        unique_together = (("provider", "external_id"),)
        indexes = (("worked_at", "due_at"),)


Hear = Callable[[ProviderNotice], Awaitable[bool]]
"""Writes what a notice says of a chargeback; answers False while its payment has no success."""

_INSERT = """INSERT INTO provider_notice
    (id, provider, external_id, kind, key, reference, facts, received_at, due_at, attempts)
  SELECT r.id, r.provider, r.external_id, r.kind, r.key, r.reference, r.facts, r.at, r.due_at, 0
  FROM {rows $1 r(id uuid, provider text, external_id text, kind text, key uuid, reference text,
    facts jsonb, at timestamptz, due_at timestamptz)} WHERE true
  ON CONFLICT (provider, external_id) DO NOTHING"""

_DONE_WITH = """UPDATE provider_notice SET worked_at = $2
  WHERE worked_at IS NULL AND (provider, external_id) IN
    (SELECT r.provider, r.external_id FROM {rows $1 r(provider text, external_id text)})"""

_DUE = """SELECT n.id FROM provider_notice n
  WHERE n.worked_at IS NULL AND n.due_at <= $1 ORDER BY n.due_at, n.id LIMIT $2::bigint"""

_LEASE = """UPDATE provider_notice SET due_at = r.due_at, attempts = r.attempts
  FROM {rows $1 r(id uuid, due_at timestamptz, attempts bigint)}
  WHERE provider_notice.id = r.id"""

_WORKED = """UPDATE provider_notice SET worked_at = $2
  WHERE id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""

_FORGET = "DELETE FROM provider_notice WHERE worked_at < $1"


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def receive(provider_name: str, headers: Mapping[str, str], body: bytes) -> bool:
    """Check a webhook and write it down; answers whether it was new.

    `headers` have lower-case names. Raises UnknownProvider, and BadNotice for what is not the
    provider's, too old, or no notice at all.
    """
    now = clock.now()
    notice = provider.by_name(provider_name).read_notice(headers, body, now)
    if b"\x00" in body or b"\\u0000" in body:
        raise BadNotice("a character that cannot be stored")
    kept = (notice.kind, notice.key, notice.reference, notice.facts, now, now)
    return await execute(_INSERT, [(new_id(), provider_name, notice.id, *kept)]) == 1


async def remember(provider_name: str, payment_ids: Iterable[UUID]) -> None:
    """Inside a transaction: write down, as if a webhook had told it, that the provider moved money
    for these payments. It comes up after a lease, for whoever found out asks at once."""
    now = clock.now()
    rows: list[tuple[object, ...]] = [
        (new_id(), provider_name, _listed(key), NoticeKind.PAYMENT, key, None, {}, now, now + LEASE)
        for key in sorted(payment_ids)
    ]
    if rows:
        await execute(_INSERT, rows)


async def done_with(provider_name: str, payment_ids: Iterable[UUID]) -> None:
    """These payments that were remembered are settled."""
    rows = [(provider_name, _listed(key)) for key in payment_ids]
    if rows:
        await execute(_DONE_WITH, rows, clock.now())


def _listed(payment_id: UUID) -> str:
    return f"listed:{payment_id}"


async def work(settlers: SettlersByKind, hear: Hear, limit: int = AT_ONCE) -> int:
    """Work notices that are due, in the order they came; answers how many were done with."""
    done: list[UUID] = []
    for notice in await _take_due(limit):
        try:
            if await _work_one(notice, settlers, hear):
                done.append(notice.id)
        except Exception as error:  # noqa: BLE001  one bad notice must not hold up the others
            log.error("working notice %s failed: %s", notice.id, where(error))
    if done:
        await execute(_WORKED, done, clock.now())
    return len(done)


async def _work_one(notice: ProviderNotice, settlers: SettlersByKind, hear: Hear) -> bool:
    if notice.kind is NoticeKind.PAYMENT:
        return not await resolver.look_up_payments(settlers, [notice.key])
    if notice.kind is NoticeKind.REFUND:
        return not await resolver.look_up_refunds(settlers, [notice.key])
    if await hear(notice):
        return True
    # Nobody told us of the payment's success: ask, and then hear again.
    return not await resolver.look_up_payments(settlers, [notice.key]) and await hear(notice)


async def forget() -> int:
    """Delete notices that were done with long ago; answers how many."""
    return await execute(_FORGET, clock.now() - KEPT)


async def _take_due(limit: int) -> list[ProviderNotice]:
    ids = [row.id for row in await fetch(_Id, _DUE, clock.now(), limit)]
    return await atomic(_lease, ids) if ids else []


async def _lease(ids: list[UUID]) -> list[ProviderNotice]:
    now = clock.now()
    due = [
        one
        for one in await lock(ProviderNotice, ids)
        if one.worked_at is None and one.due_at <= now
    ]
    rows = []
    for one in due:
        pause = min(LEASE * 2 ** min(one.attempts, 20), LONGEST_LEASE)
        rows.append((one.id, now + pause, min(one.attempts + 1, 1000)))
    if rows:
        await execute(_LEASE, rows)
    return sorted(due, key=lambda one: (one.received_at, one.id))
