"""The sandbox provider: every outcome a provider can have, one payment method each.

It keeps its own books (`sandbox_books.py`), written in transactions of its own as a provider's are,
so that it outlives a killed server. A charge is its key's first event; asking again answers the
same.

    sandbox:succeed              captured at once
    sandbox:decline              refused at once
    sandbox:action               the payer must act: `act(key)` plays that she did
    sandbox:timeout_before       no answer, and nothing was done; asked again, it is captured
    sandbox:timeout_after        no answer, though it was captured
    sandbox:slow                 no final word until it is asked again
    sandbox:webhook_first        no answer, though it was captured; a webhook says so at once
    sandbox:webhook_twice        captured, and told by two webhooks more
    sandbox:webhook_late         captured, and told an hour later by a webhook
    sandbox:fail_then_succeed    declined, then captured after all (a late word)
    sandbox:captured_twice       captured, and once more by mistake: the second is nobody's
    sandbox:refund_fails         captured; its refund is refused
    sandbox:refund_timeout       captured; its refund gets no answer, though it is done
    sandbox:chargeback           captured, then charged back
    sandbox:chargeback_won       captured, charged back, won
    sandbox:chargeback_lost      captured, charged back, lost
    sandbox:chargeback_overturned   captured, charged back, lost, and won after all
    sandbox:chargeback_disordered   the word "lost" comes before the word "opened"
"""

import asyncio
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson

from models import clock
from models.database import new_id
from models.payments import sandbox_books as books
from models.payments.provider import (
    Answer,
    BadNotice,
    ChargebackWord,
    Movement,
    Notice,
    NoticeKind,
    ProviderUnavailable,
    Word,
)
from models.payments.sandbox_books import Event, charge_event, later_event

SIGNATURE_HEADER = "x-sandbox-signature"
OLDEST_NOTICE = timedelta(minutes=5)
LATE = timedelta(hours=1)
CHARGEBACK_FEE_MINOR = 1500

_FIRST_STEPS = {
    "succeed": "CAPTURED",
    "decline": "DECLINED",
    "action": "WAITING",
    "timeout_before": "LOST",
    "timeout_after": "CAPTURED",
    "slow": "SLOW",
    "webhook_first": "CAPTURED",
    "webhook_twice": "CAPTURED",
    "webhook_late": "CAPTURED",
    "fail_then_succeed": "DECLINED",
    "captured_twice": "CAPTURED",
    "refund_fails": "CAPTURED",
    "refund_timeout": "CAPTURED",
    "chargeback": "CAPTURED",
    "chargeback_won": "CAPTURED",
    "chargeback_lost": "CAPTURED",
    "chargeback_overturned": "CAPTURED",
    "chargeback_disordered": "CAPTURED",
}
_UNANSWERED = ("timeout_before", "timeout_after", "webhook_first")
METHODS = frozenset(f"sandbox:{outcome}" for outcome in _FIRST_STEPS)

_OPENED, _REVIEW = ChargebackWord.OPENED, ChargebackWord.UNDER_REVIEW
_WON, _LOST, _OVERTURNED = ChargebackWord.WON, ChargebackWord.LOST, ChargebackWord.OVERTURNED
_CHARGEBACKS = {
    "chargeback": [_OPENED],
    "chargeback_won": [_OPENED, _REVIEW, _WON],
    "chargeback_lost": [_OPENED, _LOST],
    "chargeback_overturned": [_OPENED, _LOST, _OVERTURNED],
    "chargeback_disordered": [_OPENED, _LOST],
}

Webhooks = list[tuple[datetime, dict[str, Any]]]


class Sandbox:
    """A provider to develop and test against; its webhooks are signed with `secret`."""

    name = "sandbox"
    lag = timedelta(minutes=1)

    def __init__(self, secret: bytes = b"sandbox", latency_s: float = 0.0) -> None:
        self.secret = secret
        self.latency_s = latency_s

    # --- charges -------------------------------------------------------------------------------

    async def charge(self, key: UUID, amount_minor: int, currency: str, method: str) -> Answer:
        """Charge once per key, as the payment method's name says."""
        if self.latency_s:
            await asyncio.sleep(self.latency_s)
        if method not in METHODS:
            return Answer(Word.FAILED, reason="unknown payment method")
        outcome = method.removeprefix("sandbox:")
        first = charge_event(key, _FIRST_STEPS[outcome], method, currency, amount_minor)
        events, webhooks = _consequences(outcome, first)
        if not await books.store([first, *events], webhooks):
            return await self._charge_again(key)
        if outcome in _UNANSWERED:
            raise ProviderUnavailable("no answer in time")
        return _answer([first])

    async def _charge_again(self, key: UUID) -> Answer:
        heard = await books.events_of(key)
        if _steps(heard) == {"LOST"}:  # the first call never arrived; this one does
            await books.store([_capture_of(heard[0])])
            heard = await books.events_of(key)
        return _answer(heard)

    async def look_up(self, key: UUID) -> Answer:
        """What became of a charge; a lost call was never heard, a slow one is done when asked."""
        heard = await books.events_of(key)
        if _steps(heard) == {"SLOW"}:
            await books.store([_capture_of(heard[0])])
            heard = await books.events_of(key)
        return _answer(heard)

    async def act(self, key: UUID) -> bool:
        """Play the payer who did what the provider asked of her, and send the webhook; answers
        whether the provider was waiting for her."""
        heard = await books.events_of(key)
        if _steps(heard) != {"WAITING"}:
            return False
        told = [(clock.now(), _payment_notice(key))]
        return await books.store([_capture_of(heard[0])], told)

    async def cancel(self, key: UUID) -> Answer:
        """Give up a charge that waits for the payer."""
        heard = await books.events_of(key)
        if _steps(heard) == {"WAITING"}:
            await books.store([later_event(heard[0], "CANCELLED", 0)])
            heard = await books.events_of(key)
        return _answer(heard)

    # --- refunds and chargebacks ---------------------------------------------------------------

    async def refund(self, key: UUID, charge_key: UUID, amount_minor: int, currency: str) -> Answer:
        """Send money back, once per key, as the charge's payment method says. What was charged back
        is not sent back too."""
        charge = await books.events_of(charge_key)
        if not charge or charge[0].currency != currency:
            return Answer(Word.FAILED, reason="no such charge")
        drawn = [one for one in charge if one.step.startswith("CB_") and "COST" not in one.step]
        is_charged_back = sum(one.amount_minor for one in drawn) < 0
        refused = charge[0].method == "sandbox:refund_fails" or is_charged_back
        step, moved = ("DECLINED", 0) if refused else ("REFUNDED", -amount_minor)
        event = replace(later_event(charge[0], step, moved, str(charge_key)), key=key)
        is_new = await books.store([event])
        if is_new and charge[0].method == "sandbox:refund_timeout":
            raise ProviderUnavailable("no answer in time")
        return _answer(await books.events_of(key))

    async def look_up_refund(self, key: UUID) -> Answer:
        """What became of a refund."""
        return _answer(await books.events_of(key))

    async def charge_back(self, key: UUID, outcome: str = "chargeback") -> str:
        """Play a cardholder who charges a capture back, and its outcome; answers its reference.

        Raises KeyError for a charge that was not captured.
        """
        reference, events, webhooks = _charged_back(await self._captured(key), outcome)
        await books.store(events, webhooks)
        return reference

    async def say_of_chargeback(self, key: UUID, reference: str, word: ChargebackWord) -> None:
        """Book a step of a chargeback, and send its webhook."""
        capture = await self._captured(key)
        told = [(clock.now(), _chargeback_notice(capture, reference, word))]
        await books.store(_chargeback_events(capture, reference, word), told)

    async def _captured(self, key: UUID) -> Event:
        return {one.step: one for one in await books.events_of(key)}["CAPTURED"]

    # --- the list, and webhooks ----------------------------------------------------------------

    async def movements(self, since: datetime, limit: int, after: str | None) -> list[Movement]:
        """The sandbox's own list, oldest first."""
        return [books.as_movement(event) for event in await books.moved(since, limit, after)]

    def read_notice(self, headers: Mapping[str, str], body: bytes, now: datetime) -> Notice:
        """Check the signature (HMAC-SHA256 of `t.body`) and the age, at most 5 minutes."""
        try:
            parts = dict(part.split("=", 1) for part in headers[SIGNATURE_HEADER].split(","))
            stamp, given = int(parts["t"]), parts["v1"]
        except (KeyError, ValueError) as error:
            raise BadNotice("no signature") from error
        if not hmac.compare_digest(given.encode(), self._sign(stamp, body).encode()):
            raise BadNotice("a signature that is not ours")
        if abs(now.timestamp() - stamp) > OLDEST_NOTICE.total_seconds():
            raise BadNotice("too old")
        try:
            told = orjson.loads(body)
            return Notice(
                str(told["id"])[:64],
                NoticeKind(told["kind"]),
                UUID(told["key"]),
                told.get("reference"),
                dict(told["facts"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadNotice("no notice") from error

    def signed(self, body: bytes, at: datetime) -> dict[str, str]:
        """The headers that the sandbox sends with a webhook."""
        stamp = int(at.timestamp())
        return {SIGNATURE_HEADER: f"t={stamp},v1={self._sign(stamp, body)}"}

    def _sign(self, stamp: int, body: bytes) -> str:
        return hmac.new(self.secret, f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()


# --- what happens --------------------------------------------------------------------------------


def _consequences(outcome: str, first: Event) -> tuple[list[Event], Webhooks]:
    """What follows a charge by itself, and the webhooks that tell of it."""
    now, told = clock.now(), _payment_notice(first.key)
    if outcome == "webhook_first":
        return [], [(now, told)]
    if outcome == "webhook_twice":
        return [], [(now, told), (now, told)]
    if outcome == "webhook_late":
        return [], [(now + LATE, told)]
    if outcome == "fail_then_succeed":
        return [_capture_of(first)], [(now, told)]
    if outcome == "captured_twice":
        return [replace(_capture_of(first), step="CAPTURED:2")], []
    if outcome in _CHARGEBACKS:
        _, events, webhooks = _charged_back(first, outcome)
        return events, webhooks
    return [], []


def _charged_back(capture: Event, outcome: str) -> tuple[str, list[Event], Webhooks]:
    reference = f"cb_{new_id().hex}"
    words = _CHARGEBACKS[outcome]
    events = [event for word in words for event in _chargeback_events(capture, reference, word)]
    order = reversed(words) if outcome == "chargeback_disordered" else words
    told = [(clock.now(), _chargeback_notice(capture, reference, word)) for word in order]
    return reference, events, told


def _chargeback_events(capture: Event, reference: str, word: ChargebackWord) -> list[Event]:
    amount = books.drawn_by(word, capture)
    events = [later_event(capture, f"CB_{word.value}:{reference}", amount, reference)]
    if word is ChargebackWord.OPENED:
        step = f"CB_COST:{reference}"
        events.append(later_event(capture, step, -CHARGEBACK_FEE_MINOR, reference))
    return events


def _capture_of(first: Event) -> Event:
    return charge_event(first.key, "CAPTURED", first.method, first.currency, first.asked_minor)


def _steps(heard: list[Event]) -> set[str]:
    return {event.step for event in heard}


def _answer(heard: list[Event]) -> Answer:
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
    return Answer(Word.PROCESSING if "SLOW" in steps else Word.UNHEARD)


def _payment_notice(key: UUID) -> dict[str, Any]:
    return {"id": f"n_{new_id().hex}", "kind": "PAYMENT", "key": str(key), "facts": {}}


def _chargeback_notice(capture: Event, reference: str, word: ChargebackWord) -> dict[str, Any]:
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
