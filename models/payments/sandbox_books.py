"""The sandbox provider's own books: what it did, and the webhooks it has still to send.

They are no part of the ledger: a real provider keeps them on its own machines.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from tortoise import fields

from models import clock
from models.database import Row, execute, fetch, new_id
from models.payments.provider import ChargebackWord, Movement, MovementKind
from models.transactions import atomic


class SandboxEvent(Row):
    """One thing that the sandbox did: a charge or a refund with its outcome, or a chargeback's
    step.

    An amount other than 0 is a movement of its balance. A refund's reference is its charge's key.
    """

    key = fields.UUIDField()
    step = fields.CharField(max_length=64)
    method = fields.CharField(max_length=128)
    reference = fields.CharField(max_length=64, null=True)
    asked_minor = fields.BigIntField()
    amount_minor = fields.BigIntField()
    fee_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    at = fields.DatetimeField()

    class Meta:
        table = "sandbox_event"
        unique_together = (("key", "step"),)
        indexes = (("at", "id"), ("reference",))


class SandboxWebhook(Row):
    """A webhook that the sandbox sends, again and again until it was taken in."""

    due_at = fields.DatetimeField()
    body = fields.TextField()
    sent = fields.BooleanField(default=False)

    class Meta:
        table = "sandbox_webhook"
        indexes = (("sent", "due_at"),)


@dataclass(frozen=True, slots=True)
class Event:
    """A row of `sandbox_event`."""

    id: UUID
    key: UUID
    step: str
    method: str
    currency: str
    asked_minor: int
    amount_minor: int
    at: datetime
    fee_minor: int = 0
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class DueWebhook:
    """A webhook that is to be sent now."""

    id: UUID
    body: str


def fee_of(total_minor: int) -> int:
    """What the sandbox keeps of a capture: 2.9 % rounded up and 30 minor units, never all of it."""
    return min(-(-total_minor * 290 // 10_000) + 30, total_minor - 1)


def charge_event(key: UUID, step: str, method: str, currency: str, asked_minor: int) -> Event:
    """A charge's event; only a capture moves money."""
    captured = asked_minor if step == "CAPTURED" else 0
    fee = fee_of(captured) if captured else 0
    return Event(new_id(), key, step, method, currency, asked_minor, captured, clock.now(), fee)


def later_event(event: Event, step: str, amount_minor: int, reference: str | None = None) -> Event:
    """A later event about a charge."""
    return replace(
        event,
        id=new_id(),
        step=step,
        amount_minor=amount_minor,
        fee_minor=0,
        reference=reference,
        at=clock.now(),
    )


_COLUMNS = "id, key, step, method, currency, asked_minor, amount_minor, at, fee_minor, reference"
_NAMES = [name.strip() for name in _COLUMNS.split(",")]

_INSERT = f"""INSERT INTO sandbox_event ({_COLUMNS})
  SELECT r.id, r.key, r.step, r.method, r.currency, r.asked_minor, r.amount_minor, r.at,
    r.fee_minor, r.reference
  FROM {{rows $1 r(id uuid, key uuid, step text, method text, currency text, asked_minor bigint,
    amount_minor bigint, at timestamptz, fee_minor bigint, reference text)}} WHERE true
  ON CONFLICT (key, step) DO NOTHING"""

_OF_KEY = f"SELECT {_COLUMNS} FROM sandbox_event WHERE key = $1 ORDER BY id"

_MOVED = f"""SELECT {_COLUMNS} FROM sandbox_event
  WHERE amount_minor <> 0 AND at >= $1 AND id > $2 ORDER BY id LIMIT $3::bigint"""

_INSERT_WEBHOOKS = """INSERT INTO sandbox_webhook (id, due_at, body, sent)
  SELECT r.id, r.due_at, r.body, false
  FROM {rows $1 r(id uuid, due_at timestamptz, body text)}"""

_DUE_WEBHOOKS = """SELECT w.id, w.body FROM sandbox_webhook w
  WHERE w.sent = false AND w.due_at <= $1 ORDER BY w.due_at, w.id LIMIT $2::bigint"""

_SENT = """UPDATE sandbox_webhook SET sent = true
  WHERE id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""

_FORGET = "DELETE FROM sandbox_webhook WHERE sent = true AND due_at < $1"


async def events_of(key: UUID) -> list[Event]:
    """What the sandbox did under a key, in order."""
    return await fetch(Event, _OF_KEY, key)


async def store(
    events: Sequence[Event], webhooks: Sequence[tuple[datetime, dict[str, Any]]] = ()
) -> bool:
    """Book events, and the webhooks that go with them; answers whether the first was new. If it was
    not, someone else booked all of them."""
    if not webhooks and len(events) == 1:
        return await _insert(events) == 1
    return await atomic(_store, events, webhooks)


async def _store(
    events: Sequence[Event], webhooks: Sequence[tuple[datetime, dict[str, Any]]]
) -> bool:
    if not await _insert(events[:1]):
        return False
    if events[1:]:
        await _insert(events[1:])
    rows = [(new_id(), due_at, orjson.dumps(told).decode()) for due_at, told in webhooks]
    if rows:
        await execute(_INSERT_WEBHOOKS, rows)
    return True


async def _insert(events: Sequence[Event]) -> int:
    return await execute(_INSERT, [tuple(getattr(e, name) for name in _NAMES) for e in events])


async def moved(since: datetime, limit: int, after: str | None) -> list[Event]:
    """Events that moved the balance, oldest first."""
    return await fetch(Event, _MOVED, since, UUID(after) if after else UUID(int=0), limit)


async def due_webhooks(limit: int) -> list[DueWebhook]:
    """Webhooks that are to be sent now; they come again until they are `sent`."""
    return await fetch(DueWebhook, _DUE_WEBHOOKS, clock.now(), limit)


async def sent(ids: Sequence[UUID]) -> None:
    """These webhooks were taken in."""
    if ids:
        await execute(_SENT, ids)


async def forget_webhooks(before: datetime) -> int:
    """Delete webhooks that were sent and due before a time; answers how many."""
    return await execute(_FORGET, before)


_KINDS = {
    "CAPTURED": MovementKind.CAPTURE,
    "REFUNDED": MovementKind.REFUND,
    "CB_COST": MovementKind.COST,
}


def as_movement(event: Event) -> Movement:
    """A line of the sandbox's list."""
    kind = _KINDS.get(event.step.split(":")[0], MovementKind.CHARGEBACK)
    reference = None if kind is MovementKind.REFUND else event.reference
    return Movement(
        event.id.hex,
        kind,
        event.key,
        reference,
        event.amount_minor,
        event.fee_minor,
        event.currency,
        event.at,
    )


def drawn_by(word: ChargebackWord, capture: Event) -> int:
    """How a chargeback's step moves the balance."""
    return {
        ChargebackWord.OPENED: -capture.amount_minor,
        ChargebackWord.WON: capture.amount_minor,
        ChargebackWord.OVERTURNED: capture.amount_minor,
    }.get(word, 0)
