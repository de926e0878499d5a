"""The rows of what was asked of a provider, every step between their states, and asking it.

PROCESSING       -> REQUIRES_ACTION, SUCCEEDED, FAILED
REQUIRES_ACTION  -> PROCESSING, SUCCEEDED, FAILED (also by expiry, after it was cancelled)
FAILED           -> SUCCEEDED (a late word of the provider)
SUCCEEDED        -> REFUNDING -> REFUNDED, or back to SUCCEEDED (the provider refused)
SUCCEEDED        -> CHARGEBACK_OPEN -> SUCCEEDED (won), CHARGED_BACK (lost)
CHARGED_BACK     -> SUCCEEDED (overturned)
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import clock
from models.database import CheckedBigInt, Row, execute
from models.errors import where
from models.payments import provider
from models.payments.provider import Answer, ProviderUnavailable, Word
from models.transactions import in_transaction

log = logging.getLogger("limelight.payments")

LEASE = timedelta(seconds=30)
"""How long nobody else asks the provider about a payment that someone is asking about."""
LONGEST_LEASE = timedelta(hours=1)
"""The longest pause between two questions about one payment."""
ACTION_EXPIRES = timedelta(hours=24)
"""How long a payer has for what the provider asks of her."""

WAIT_S = 5.0
"""How long a mutation waits for the provider before it answers PROCESSING."""
CALL_LIMIT_S = 20.0
"""How long a call may take at all: it ends before the lease of its attempt does."""
MOST_IN_FLIGHT = 1000
"""How many calls may be under way; what comes on top is left to the resolver."""

Settle = Callable[["Answers"], Awaitable[None]]
"""Writes the provider's words about some payments (or refunds): the state, the money, the
notification. Old, repeated and disordered words come too, and change nothing."""


class PaymentKind(Enum):
    """What is paid for; who settles it stands in `sweeps.py`."""

    TIP = "TIP"
    COINS = "COINS"
    TOP_UP = "TOP_UP"


@dataclass(frozen=True, slots=True)
class Settlers:
    """Who settles payments of one kind, and their refunds."""

    payments: Settle
    refunds: Settle


SettlersByKind = Mapping[PaymentKind, Settlers]


class PaymentState(Enum):
    """Where a payment stands."""

    PROCESSING = "PROCESSING"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    REFUNDING = "REFUNDING"
    REFUNDED = "REFUNDED"
    CHARGEBACK_OPEN = "CHARGEBACK_OPEN"
    CHARGED_BACK = "CHARGED_BACK"


class RefundState(Enum):
    """Where a refund stands."""

    PROCESSING = "PROCESSING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


STEPS: dict[tuple[PaymentState, Word], PaymentState] = {
    (PaymentState.PROCESSING, Word.REQUIRES_ACTION): PaymentState.REQUIRES_ACTION,
    (PaymentState.PROCESSING, Word.SUCCEEDED): PaymentState.SUCCEEDED,
    (PaymentState.PROCESSING, Word.FAILED): PaymentState.FAILED,
    (PaymentState.REQUIRES_ACTION, Word.PROCESSING): PaymentState.PROCESSING,
    (PaymentState.REQUIRES_ACTION, Word.SUCCEEDED): PaymentState.SUCCEEDED,
    (PaymentState.REQUIRES_ACTION, Word.FAILED): PaymentState.FAILED,
    (PaymentState.FAILED, Word.SUCCEEDED): PaymentState.SUCCEEDED,
}
"""What a provider's word does to a payment; a word that is not here changes nothing."""


class Payment(Row):
    """One payment, whose id is that of what it pays for and is the key at the provider.

    The total is what the payer is charged, with the fee on top of the amount in it.
    """

    kind = fields.CharEnumField(PaymentKind, max_length=10, description="PaymentKind")
    payer_id = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    provider = fields.CharField(max_length=32)
    method = fields.CharField(max_length=128)
    total_minor = CheckedBigInt(check="total_minor > 0")
    fee_minor = CheckedBigInt(check="fee_minor >= 0 AND fee_minor < total_minor")
    currency = fields.CharField(max_length=3)
    state = fields.CharEnumField(PaymentState, max_length=16, description="PaymentState")
    provider_fee_minor = fields.BigIntField(default=0, db_default=0)
    failure_reason = fields.CharField(max_length=200, null=True)
    next_action_url = fields.CharField(max_length=2000, null=True)
    lease_until: datetime = fields.DatetimeField()
    attempts = fields.SmallIntField(default=0, db_default=0)
    expires_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField()
    settled_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "payment"
        unique_together = (("payer_id", "idempotency_key"),)
        indexes = (("state", "lease_until"), ("state", "id"))

    @property
    def amount_minor(self) -> int:
        """The amount without the fee on top."""
        return int(self.total_minor) - int(self.fee_minor)


class Refund(Row):
    """Money on its way back to a payer: a payment has at most one that is not FAILED."""

    payment: fields.ForeignKeyRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="refunds", on_delete=fields.RESTRICT
    )
    payment_id: UUID
    actor_id: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    reason = fields.CharField(max_length=500)
    total_minor = CheckedBigInt(check="total_minor > 0")
    currency = fields.CharField(max_length=3)
    state = fields.CharEnumField(RefundState, max_length=10, description="RefundState")
    failure_reason = fields.CharField(max_length=200, null=True)
    lease_until: datetime = fields.DatetimeField()
    attempts = fields.SmallIntField(default=0, db_default=0)
    created_at: datetime = fields.DatetimeField()
    settled_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "refund"
        unique_together = (("actor_id", "idempotency_key"),)
        indexes = (("state", "lease_until"), ("payment_id", "id"))


class Step:
    """A payment's next state by a provider's word, with what is written beside it."""

    __slots__ = ("answer", "before", "payment_id", "state")

    def __init__(self, payment_id: UUID, before: PaymentState, answer: Answer) -> None:
        self.payment_id = payment_id
        self.before = before
        self.answer = answer
        self.state = STEPS.get((before, answer.word))

    @property
    def succeeds(self) -> bool:
        return self.state is PaymentState.SUCCEEDED

    @property
    def fails(self) -> bool:
        return self.state is PaymentState.FAILED


_TAKE_STEPS = """UPDATE payment SET state = r.state, provider_fee_minor = r.fee_minor,
    failure_reason = r.reason, next_action_url = r.url, expires_at = r.expires_at,
    settled_at = r.settled_at
  FROM {rows $1 r(id uuid, before text, state text, fee_minor bigint, reason text, url text,
    expires_at timestamptz, settled_at timestamptz)}
  WHERE payment.id = r.id AND payment.state = r.before"""


async def take_steps(steps: list[Step]) -> None:
    """Write the steps of payments that the running transaction has locked."""
    now = clock.now()
    rows = [
        (
            step.payment_id,
            step.before,
            step.state,
            step.answer.fee_minor if step.succeeds else 0,
            (step.answer.reason or "")[:200] or None,
            step.answer.next_action_url,
            now + ACTION_EXPIRES if step.state is PaymentState.REQUIRES_ACTION else None,
            now if step.succeeds or step.fails else None,
        )
        for step in steps
        if step.state is not None
    ]
    if rows and await execute(_TAKE_STEPS, rows) != len(rows):
        raise RuntimeError("a locked payment changed its state")


_CHANGE = """UPDATE payment SET state = r.state
  FROM {rows $1 r(id uuid, before text, state text)}
  WHERE payment.id = r.id AND payment.state = r.before"""


async def change(states: Mapping[UUID, PaymentState], payments: Mapping[UUID, Payment]) -> None:
    """Compare-and-set the states of payments, by id, that the running transaction has locked."""
    rows = [(key, payments[key].state, state) for key, state in states.items()]
    if await execute(_CHANGE, rows) != len(rows):
        raise RuntimeError("a locked payment changed its state")
    for key, state in states.items():
        payments[key].state = state


_CLOSE_REFUNDS = """UPDATE refund SET state = r.state, failure_reason = r.reason, settled_at = r.at
  FROM {rows $1 r(id uuid, state text, reason text, at timestamptz)}
  WHERE refund.id = r.id AND refund.state = 'PROCESSING'"""


async def close_refunds(answers: Sequence[tuple[UUID, Answer]]) -> None:
    """Write the final words about refunds that the running transaction has locked."""
    now = clock.now()
    rows = [
        (refund_id, RefundState.SUCCEEDED, None, now)
        if answer.word is Word.SUCCEEDED
        else (refund_id, RefundState.FAILED, (answer.reason or "")[:200] or None, now)
        for refund_id, answer in answers
    ]
    if await execute(_CLOSE_REFUNDS, rows) != len(rows):
        raise RuntimeError("a locked refund changed its state")


MOST_AT_ONCE = 256
"""So many payments are settled in one transaction."""

Answers = Sequence[tuple[UUID, Answer]]


def rounds(answers: Answers) -> Iterator[dict[UUID, Answer]]:
    """The answers in their order, cut so that no payment stands twice in a part."""
    part: dict[UUID, Answer] = {}
    for payment_id, answer in answers:
        if payment_id in part or len(part) == MOST_AT_ONCE:
            yield part
            part = {}
        part[payment_id] = answer
    if part:
        yield part


# --- asking the provider -----------------------------------------------------------------------

_in_flight: set[asyncio.Task[Answer | None]] = set()


async def ask(asked: Payment, settle: Settle) -> Answer | None:
    """Have the provider charge a payment that was recorded and committed, and settle its answer.

    Answers None when no answer came within 5 s. The call goes on then, as it does when the caller
    is cancelled, and its answer is settled when it comes; what never comes is the resolver's.
    """
    return await _outliving_the_caller(asked.id, lambda: charge(asked), settle)


async def ask_refund(asked: Refund, of: Payment, settle: Settle) -> Answer | None:
    """Have the provider send a refund that was recorded and committed, as `ask` does a payment."""
    return await _outliving_the_caller(asked.id, lambda: send_back(asked, of), settle)


async def drain(wait_s: float = WAIT_S) -> None:
    """Wait a while for the calls that are under way; called at shutdown."""
    if _in_flight:
        await asyncio.wait(set(_in_flight), timeout=wait_s)


async def charge(asked: Payment) -> Answer | None:
    """Charge a payment by its provider, once per payment; None when no answer came."""
    by = provider.by_name(asked.provider)
    return await heard(by.charge(asked.id, asked.total_minor, asked.currency, asked.method))


async def send_back(asked: Refund, of: Payment) -> Answer | None:
    """Send a refund by its payment's provider, once per refund; None when no answer came."""
    by = provider.by_name(of.provider)
    return await heard(by.refund(asked.id, of.id, asked.total_minor, asked.currency))


async def heard(call: Awaitable[Answer]) -> Answer | None:
    """The provider's answer, or None when it gives none to rely on: whatever else goes wrong in a
    call, nothing is known then, and nothing is final."""
    try:
        async with asyncio.timeout(CALL_LIMIT_S):
            return await call
    except (ProviderUnavailable, TimeoutError):
        return None
    except Exception as error:  # noqa: BLE001
        log.error("a provider's answer cannot be read: %s", where(error))
        return None


async def _outliving_the_caller(
    key: UUID, call: Callable[[], Awaitable[Answer | None]], settle: Settle
) -> Answer | None:
    if in_transaction():
        raise RuntimeError("a provider is asked outside of transactions")
    if len(_in_flight) >= MOST_IN_FLIGHT:
        return None

    task = asyncio.create_task(_call_and_settle(key, call, settle))
    _in_flight.add(task)
    task.add_done_callback(_in_flight.discard)
    await asyncio.wait([task], timeout=WAIT_S)
    return task.result() if task.done() else None


async def _call_and_settle(
    key: UUID, call: Callable[[], Awaitable[Answer | None]], settle: Settle
) -> Answer | None:
    answer = await call()
    if answer is None:
        return None
    try:
        await settle([(key, answer)])
    except Exception as error:  # noqa: BLE001  the money is moved: the resolver settles it later
        log.error("settling %s failed: %s", key, where(error))
        return None
    return answer
