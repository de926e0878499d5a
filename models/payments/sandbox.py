"""The sandbox provider: every outcome a provider can have, one payment method each.

It keeps its own books in `sandbox_event`, written in transactions of its own as a provider's are, so
that it outlives a killed server. A charge is its key's first event; asking again answers the same.

    sandbox:succeed              captured at once
    sandbox:decline              refused at once
    sandbox:action               the payer must act: `act(key)` plays that she did
    sandbox:timeout_before       no answer, and nothing was done; asked again, it is captured
    sandbox:timeout_after        no answer, though it was captured
    sandbox:slow                 no final word until it is asked again
    sandbox:webhook_twice        captured, and told by two webhooks more
    sandbox:webhook_late         a timeout, then a webhook that comes first
    sandbox:fail_then_succeed    declined, then captured after all (a late word)
    sandbox:refund_fails         captured; its refund is refused
    sandbox:refund_timeout       captured; its refund gets no answer, though it is done
    sandbox:chargeback           captured, then charged back
    sandbox:chargeback_won       captured, charged back, won
    sandbox:chargeback_lost      captured, charged back, lost
    sandbox:chargeback_disordered   the word "lost" comes before the word "opened"
"""

import asyncio
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from tortoise import fields

from models import clock
from models.database import Row, execute, fetch, new_id
from models.payments.provider import (
    Answer,
    BadNotice,
    ChargebackWord,
    Movement,
    MovementKind,
    Notice,
    NoticeKind,
    ProviderUnavailable,
    Word,
)

SIGNATURE_HEADER = "x-sandbox-signature"
OLDEST_NOTICE = timedelta(minutes=5)
CHARGEBACK_FEE_MINOR = 1500
METHODS = frozenset(
    f"sandbox:{outcome}"
    for outcome in (
        "succeed decline action timeout_before timeout_after slow webhook_twice webhook_late "
        "fail_then_succeed refund_fails refund_timeout chargeback chargeback_won chargeback_lost "
        "chargeback_disordered"
    ).split()
)


class SandboxEvent(Row):
    """One thing that the sandbox did: a charge or a refund with its outcome, or a chargeback's step.

    An amount other than 0 is a movement of its balance.
    """

    key = fields.UUIDField()
    step = fields.CharField(max_length=64)
    method = fields.CharField(max_length=128)
    reference: str | None = fields.CharField(max_length=64, null=True)
    asked_minor = fields.BigIntField()
    amount_minor = fields.BigIntField()
    fee_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    at = fields.DatetimeField()

    class Meta:
        table = "sandbox_event"
        unique_together = (("key", "step"),)
        indexes = (("at", "id"),)


class SandboxWebhook(Row):
    """A webhook that the sandbox has still to send."""

    due_at = fields.DatetimeField()
    body = fields.TextField()
    sent = fields.BooleanField(default=False)

    class Meta:
        table = "sandbox_webhook"
        indexes = (("sent", "due_at"),)


@dataclass(frozen=True, slots=True)
class _Event:
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


_INSERT = """INSERT INTO sandbox_event
    (id, key, step, method, currency, asked_minor, amount_minor, at, fee_minor, reference)
  SELECT r.id, r.key, r.step, r.method, r.currency, r.asked_minor, r.amount_minor, r.at,
    r.fee_minor, r.reference
  FROM {rows $1 r(id uuid, key uuid, step text, method text, currency text, asked_minor bigint,
    amount_minor bigint, at timestamptz, fee_minor bigint, reference text)} WHERE true
  ON CONFLICT (key, step) DO NOTHING"""

_COLUMNS = "id, key, step, method, currency, asked_minor, amount_minor, at, fee_minor, reference"
_OF_KEY = f"SELECT {_COLUMNS} FROM sandbox_event WHERE key = $1 ORDER BY id"


def fee_of(total_minor: int) -> int:
    """What the sandbox keeps of a capture: 2.9 % rounded up and 30 minor units, never all of it."""
    return min(-(-total_minor * 290 // 10_000) + 30, total_minor - 1)


class Sandbox:
    """A provider to develop and test against; its webhooks are signed with `secret`."""

    name = "sandbox"

    def __init__(self, secret: bytes = b"sandbox", latency_s: float = 0.0) -> None:
        self.secret = secret
        self.latency_s = latency_s

    async def charge(self, key: UUID, amount_minor: int, currency: str, method: str) -> Answer:
        """Charge once per key, as the payment method's name says."""
        if self.latency_s:
            await asyncio.sleep(self.latency_s)
        if method not in METHODS:
            return Answer(Word.FAILED, reason="unknown payment method")
        outcome = method.removeprefix("sandbox:")
        first = _event(key, _FIRST_STEP.get(outcome, "CAPTURED"), method, currency, amount_minor)
        heard = await self._events(key)
        if not heard:
            await self._store([first])
            await self._after_charge(outcome, first)
            if outcome in ("timeout_before", "timeout_after", "webhook_late"):
                raise ProviderUnavailable("no answer in time")
            return self._answer([first])
        if heard[-1].step == "LOST":
            heard = [await self._capture(first)]
        return self._answer(heard)

    async def _after_charge(self, outcome: str, first: _Event) -> None:
        if outcome in ("webhook_twice", "webhook_late"):
            told = self._payment_notice(first.key)
            await self._send_later([told, told])
        if outcome == "fail_then_succeed":
            await self._capture(first)
            await self._send_later([self._payment_notice(first.key)])
        if outcome.startswith("chargeback"):
            await self.charge_back(first.key, outcome)

    async def charge_back(self, key: UUID, outcome: str = "chargeback") -> str:
        """Play a cardholder who charges a capture back, and its outcome; answers its reference."""
        capture = await self._captured(key)
        reference = f"cb_{new_id().hex}"
        words = [ChargebackWord.OPENED]
        if outcome == "chargeback_won":
            words += [ChargebackWord.UNDER_REVIEW, ChargebackWord.WON]
        if outcome in ("chargeback_lost", "chargeback_disordered"):
            words += [ChargebackWord.LOST]
        for word in words:
            await self.say_of_chargeback(capture.key, reference, word, send=False)
        if outcome == "chargeback_disordered":
            words.reverse()
        await self._send_later(
            [self._chargeback_notice(capture, reference, word) for word in words]
        )
        return reference

    async def say_of_chargeback(
        self, key: UUID, reference: str, word: ChargebackWord, *, send: bool = True
    ) -> None:
        """Book a step of a chargeback, and send its webhook."""
        capture = await self._captured(key)
        amount = {
            ChargebackWord.OPENED: -capture.amount_minor,
            ChargebackWord.WON: capture.amount_minor,
            ChargebackWord.OVERTURNED: capture.amount_minor,
        }.get(word, 0)
        events = [_of(capture, f"CB_{word.value}:{reference}", amount, reference)]
        if word is ChargebackWord.OPENED:
            cost = _of(capture, f"CB_COST:{reference}", -CHARGEBACK_FEE_MINOR, reference)
            events.append(cost)
        await self._store(events)
        if send:
            await self._send_later([self._chargeback_notice(capture, reference, word)])

    async def look_up(self, key: UUID) -> Answer:
        """What became of a charge; a lost call was never heard, a slow one is done when asked."""
        heard = await self._events(key)
        if heard and heard[-1].step == "SLOW":
            heard = [await self._capture(heard[-1])]
        return self._answer(heard)

    async def act(self, key: UUID) -> None:
        """Play the payer who did what the provider asked of her, and send the webhook."""
        (waiting,) = await self._events(key)
        await self._capture(waiting)
        await self._send_later([self._payment_notice(key)])

    async def cancel(self, key: UUID) -> Answer:
        """Give up a charge that waits for the payer."""
        heard = await self._events(key)
        if heard and heard[-1].step == "WAITING":
            heard = [_of(heard[-1], "CANCELLED", 0)]
            await self._store(heard)
        return self._answer(heard)

    async def refund(self, key: UUID, charge_key: UUID, amount_minor: int, currency: str) -> Answer:
        """Send money back, once per key, as the charge's payment method says."""
        heard = await self._events(key)
        if heard:
            return self._answer(heard)
        charge = (await self._events(charge_key))[-1]
        refused = charge.method == "sandbox:refund_fails"
        event = replace(
            _of(charge, "DECLINED" if refused else "REFUNDED", 0 if refused else -amount_minor),
            key=key,
        )
        await self._store([event])
        if charge.method == "sandbox:refund_timeout":
            raise ProviderUnavailable("no answer in time")
        return self._answer([event])

    async def look_up_refund(self, key: UUID) -> Answer:
        """What became of a refund."""
        return self._answer(await self._events(key))

    async def movements(self, since: datetime, limit: int, after: str | None) -> list[Movement]:
        """The sandbox's own list, oldest first."""
        floor = UUID(after) if after else UUID(int=0)
        events = await fetch(
            _Event,
            f"""SELECT {_COLUMNS} FROM sandbox_event
               WHERE amount_minor <> 0 AND at >= $1 AND id > $2 ORDER BY id LIMIT $3""",
            since,
            floor,
            limit,
        )
        return [_movement(event) for event in events]

    def read_notice(self, headers: Mapping[str, str], body: bytes, now: datetime) -> Notice:
        """Check the signature (HMAC-SHA256 of `t.body`) and the age, at most 5 minutes."""
        try:
            parts = dict(part.split("=", 1) for part in headers[SIGNATURE_HEADER].split(","))
            stamp, given = int(parts["t"]), parts["v1"]
        except (KeyError, ValueError) as error:
            raise BadNotice("no signature") from error
        if not hmac.compare_digest(given, self._sign(stamp, body)):
            raise BadNotice("a signature that is not ours")
        if abs(now.timestamp() - stamp) > OLDEST_NOTICE.total_seconds():
            raise BadNotice("too old")
        try:
            told = orjson.loads(body)
            return Notice(
                told["id"],
                NoticeKind(told["kind"]),
                UUID(told["key"]),
                told.get("reference"),
                told["facts"],
            )
        except (ValueError, KeyError, TypeError) as error:
            raise BadNotice("no notice") from error

    def signed(self, body: bytes, at: datetime) -> dict[str, str]:
        """The headers that the sandbox sends with a webhook."""
        stamp = int(at.timestamp())
        return {SIGNATURE_HEADER: f"t={stamp},v1={self._sign(stamp, body)}"}

    async def due_webhooks(self, limit: int = 100) -> list[bytes]:
        """Take the webhooks that are due; each is taken once."""
        due = (
            await SandboxWebhook.filter(sent=False, due_at__lte=clock.now())
            .order_by("due_at", "id")
            .limit(limit)
        )
        taken: list[bytes] = []
        for webhook in due:
            if await SandboxWebhook.filter(id=webhook.id, sent=False).update(sent=True):
                taken.append(webhook.body.encode())
        return taken

    def _sign(self, stamp: int, body: bytes) -> str:
        return hmac.new(self.secret, f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()

    async def _capture(self, first: _Event) -> _Event:
        captured = _event(first.key, "CAPTURED", first.method, first.currency, first.asked_minor)
        await self._store([captured])
        return captured

    async def _captured(self, key: UUID) -> _Event:
        return next(event for event in await self._events(key) if event.step == "CAPTURED")

    async def _events(self, key: UUID) -> list[_Event]:
        return await fetch(_Event, _OF_KEY, key)

    async def _store(self, events: list[_Event]) -> None:
        names = [name.strip() for name in _COLUMNS.split(",")]
        await execute(_INSERT, [tuple(getattr(e, name) for name in names) for e in events])

    def _answer(self, heard: list[_Event]) -> Answer:
        if not heard:
            return Answer(Word.UNHEARD)
        steps = {event.step: event for event in heard}
        if "CAPTURED" in steps:
            return Answer(Word.SUCCEEDED, fee_minor=steps["CAPTURED"].fee_minor)
        if "REFUNDED" in steps:
            return Answer(Word.SUCCEEDED)
        if "CANCELLED" in steps:
            return Answer(Word.FAILED, reason="cancelled")
        if "DECLINED" in steps:
            return Answer(Word.FAILED, reason="declined")
        if "WAITING" in steps:
            url = f"https://sandbox.invalid/act/{heard[0].key}"
            return Answer(Word.REQUIRES_ACTION, next_action_url=url)
        return Answer(Word.PROCESSING)

    def _payment_notice(self, key: UUID) -> dict[str, Any]:
        return {"id": f"n_{new_id().hex}", "kind": "PAYMENT", "key": str(key), "facts": {}}

    def _chargeback_notice(
        self, capture: _Event, reference: str, word: ChargebackWord
    ) -> dict[str, Any]:
        return {
            "id": f"n_{new_id().hex}",
            "kind": "CHARGEBACK",
            "key": str(capture.key),
            "reference": reference,
            "facts": {
                "word": word.value,
                "drawn_minor": capture.amount_minor,
                "currency": capture.currency,
            },
        }

    async def _send_later(self, told: list[dict[str, Any]]) -> None:
        for notice in told:
            await SandboxWebhook.create(due_at=clock.now(), body=orjson.dumps(notice).decode())


_FIRST_STEP = {
    "decline": "DECLINED",
    "fail_then_succeed": "DECLINED",
    "action": "WAITING",
    "slow": "SLOW",
    "timeout_before": "LOST",
}


def _event(key: UUID, step: str, method: str, currency: str, asked_minor: int) -> _Event:
    """A charge's event; only a capture moves money."""
    captured = asked_minor if step == "CAPTURED" else 0
    fee = fee_of(captured) if captured else 0
    return _Event(new_id(), key, step, method, currency, asked_minor, captured, clock.now(), fee)


def _of(event: _Event, step: str, amount_minor: int, reference: str | None = None) -> _Event:
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


_KINDS = {
    "CAPTURED": MovementKind.CAPTURE,
    "REFUNDED": MovementKind.REFUND,
    "CB_COST": MovementKind.COST,
}


def _movement(event: _Event) -> Movement:
    step = event.step.split(":")[0]
    kind = _KINDS.get(step, MovementKind.CHARGEBACK)
    return Movement(
        event.id.hex,
        kind,
        event.key,
        event.reference,
        event.amount_minor,
        event.fee_minor,
        event.currency,
        event.at,
    )
