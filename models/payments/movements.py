"""The provider's own list of what it moved: each line read once, and explained.

A provider moves its balance long before or after its final word, so every line is one transfer
between clearing and what is outstanding for its case; the final word posts against the same account
and in the end the case is at zero. A capture has its transfer already (`tip_settled` and the like).
What matches nothing, such as a second capture, goes to suspense until an operator explains it.

The list is read in passes: from a while before the last pass began (lines appear late, in no order)
to its end, a page per transaction. A line that was read before is left alone.
"""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import audit_log, clock
from models.caller import Caller
from models.database import Row, execute, fetch, new_id
from models.errors import NotFound, StateConflict, where
from models.ledger import journal, postings
from models.ledger.transfers import Transfer
from models.payments import notices, provider, resolver
from models.payments.payment import CALL_LIMIT_S, Payment, PaymentState, Refund, SettlersByKind
from models.payments.provider import (
    Movement,
    MovementKind,
    Provider,
    ProviderUnavailable,
    case_of_chargeback,
)
from models.transactions import atomic, lock

log = logging.getLogger("limelight.payments")

PAGE = 500
PAGES_AT_ONCE = 20
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)


class MovementState(Enum):
    """Whether it is known what a movement was for."""

    MATCHED = "MATCHED"
    SUSPENSE = "SUSPENSE"
    EXPLAINED = "EXPLAINED"


class ProviderMovement(Row):
    """A line of a provider's list as it was read. Amounts as the provider has them: above 0 came
    in, below 0 went out. A capture's is gross, its fee beside it."""

    provider = fields.CharField(max_length=32)
    external_id = fields.CharField(max_length=64)
    kind = fields.CharEnumField(MovementKind, max_length=16, description="MovementKind")
    key: UUID = fields.UUIDField()
    reference = fields.CharField(max_length=64, null=True)
    amount_minor: int = fields.BigIntField()
    fee_minor: int = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    moved_at: datetime = fields.DatetimeField()
    state = fields.CharEnumField(MovementState, max_length=10, description="MovementState")
    case_id: UUID | None = fields.UUIDField(null=True)

    class Meta:
        table = "provider_movement"
        unique_together = (("provider", "external_id"),)
        indexes = (("state", "id"), ("case_id",), ("key", "kind"))

    @property
    def net_minor(self) -> int:
        """What it did to the provider's balance."""
        return self.amount_minor - self.fee_minor


class ProviderList(Row):
    """How far a provider's list was read.

    This pass began at `began_at` and reads what is not older than `since`. Its last page ended at
    the line `after`, which is null while there was none.
    """

    provider = fields.CharField(max_length=32, unique=True)
    since: datetime = fields.DatetimeField()
    began_at: datetime = fields.DatetimeField()
    after = fields.CharField(max_length=64, null=True)

    class Meta:
        table = "provider_list"


_BEGIN = """INSERT INTO provider_list (id, provider, since, began_at)
  VALUES ($1, $2, $3, $4) ON CONFLICT (provider) DO NOTHING"""

_INSERT = """INSERT INTO provider_movement (id, provider, external_id, kind, key, reference,
    amount_minor, fee_minor, currency, moved_at, state)
  SELECT r.id, r.provider, r.external_id, r.kind, r.key, r.reference, r.amount_minor, r.fee_minor,
    r.currency, r.moved_at, 'SUSPENSE'
  FROM {rows $1 r(id uuid, provider text, external_id text, kind text, key uuid, reference text,
    amount_minor bigint, fee_minor bigint, currency text, moved_at timestamptz)} WHERE true
  ON CONFLICT (provider, external_id) DO NOTHING RETURNING external_id"""

_MATCH = """UPDATE provider_movement SET state = 'MATCHED', case_id = r.case_id
  FROM {rows $1 r(provider text, external_id text, case_id uuid)}
  WHERE provider_movement.provider = r.provider
    AND provider_movement.external_id = r.external_id"""

_CAPTURED = """SELECT m.key AS id FROM provider_movement m
  WHERE m.kind = 'CAPTURE' AND m.state = 'MATCHED'
    AND m.key IN (SELECT r.key FROM {rows $1 r(key uuid)})"""


@dataclass(frozen=True, slots=True)
class _ExternalId:
    external_id: str


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


@dataclass(frozen=True, slots=True)
class _Sorted:
    """What a line is for, and the transfer it needs; None where it has one already."""

    line: Movement
    is_matched: bool
    case_id: UUID | None
    transfer: Transfer | None


async def sweep(settlers: SettlersByKind) -> int:
    """Read on in the list of every provider; answers how many lines were new.

    A capture whose payment has no success yet is a hint: the provider is asked about it. Raises
    ExceptionGroup, after every list had its turn, with what went wrong.
    """
    new, failed = 0, list[Exception]()
    for one in provider.all_known():
        try:
            new += await _sweep_provider(one, settlers)
        except Exception as error:  # noqa: BLE001  one bad list must not hold up the others
            log.error("the list of %s cannot be read: %s", one.name, where(error))
            failed.append(error)
    if failed:
        raise ExceptionGroup("lists cannot be read", failed)
    return new


async def _sweep_provider(by: Provider, settlers: SettlersByKind) -> int:
    now = clock.now()
    await execute(_BEGIN, new_id(), by.name, _BEGINNING, now)
    new = 0
    for _ in range(PAGES_AT_ONCE):
        at = await ProviderList.get(provider=by.name)
        try:
            async with asyncio.timeout(CALL_LIMIT_S):
                lines = await by.movements(at.since, PAGE, at.after)
        except (ProviderUnavailable, TimeoutError):
            break
        read, untold = await atomic(_read, by, lines, at)
        new += read
        if untold:
            unknown = await resolver.look_up_payments(settlers, untold)
            await notices.done_with(by.name, untold - unknown)
        if len(lines) < PAGE:
            break
    return new


async def _read(by: Provider, lines: list[Movement], seen: ProviderList) -> tuple[int, set[UUID]]:
    """Write a page down, and answer how many lines were new and which payments nobody told of."""
    (at,) = await lock(ProviderList, [seen.id])
    if (at.since, at.after) != (seen.since, seen.after):  # another process read this page
        return 0, set()
    fresh = await _insert(by.name, lines)
    ordered = await _sort(by.name, fresh)
    matched = [(by.name, one.line.id, one.case_id) for one in ordered if one.is_matched]
    if matched:
        await execute(_MATCH, matched)
    await _move_on(at, by, lines)
    untold = await _untold(ordered)
    await notices.remember(by.name, untold)  # a process that dies now asks nobody
    await journal.post([one.transfer for one in ordered if one.transfer is not None])
    return len(fresh), untold


async def _insert(name: str, lines: list[Movement]) -> list[Movement]:
    """Write lines down, and answer the new ones; a line may stand twice on one page."""
    by_id = {line.id: line for line in lines}
    rows = [
        (
            new_id(),
            name,
            line.id,
            line.kind,
            line.key,
            line.reference,
            line.amount_minor,
            line.fee_minor,
            line.currency,
            line.at,
        )
        for line in by_id.values()
    ]
    new = {row.external_id for row in await fetch(_ExternalId, _INSERT, rows)} if rows else set()
    return [line for line in by_id.values() if line.id in new]


async def _move_on(at: ProviderList, by: Provider, lines: list[Movement]) -> None:
    if len(lines) == PAGE:
        at.after = lines[-1].id
    else:  # the end: the next pass begins where a line may still be missing
        at.since = max(at.since, at.began_at - by.lag)
        at.began_at = clock.now()
        at.after = None
    await at.save(update_fields=["since", "began_at", "after"])


# --- what a line is for --------------------------------------------------------------------------


async def _sort(name: str, lines: Sequence[Movement]) -> list[_Sorted]:
    keys = sorted({line.key for line in lines})
    payments = {one.id: one for one in await Payment.filter(id__in=keys)} if keys else {}
    refunds = {
        (one.id, one.currency)
        for one in (await Refund.filter(id__in=keys, payment__provider=name) if keys else [])
    }
    captured = {row.id for row in await fetch(_Id, _CAPTURED, keys)} if keys else set()
    ordered = []
    for line in lines:
        ordered.append(_sort_line(name, line, payments, refunds, captured))
        if line.kind is MovementKind.CAPTURE and ordered[-1].is_matched:
            captured.add(line.key)
    return ordered


def _sort_line(
    name: str,
    line: Movement,
    payments: dict[UUID, Payment],
    refunds: set[tuple[UUID, str]],
    captured: set[UUID],
) -> _Sorted:
    moved = line.amount_minor - line.fee_minor
    paid = payments.get(line.key)
    is_ours = paid is not None and paid.provider == name and paid.currency == line.currency
    if line.kind is MovementKind.CAPTURE and is_ours and line.key not in captured:
        return _Sorted(line, True, None, None)
    if line.kind is MovementKind.COST:
        case = case_of_chargeback(name, line.reference) if line.reference else None
        cost = postings.cost_movement(name, line.id, line.currency, moved, case)
        return _Sorted(line, True, case, cost)
    case = None
    if line.kind is MovementKind.REFUND and (line.key, line.currency) in refunds:
        case = line.key
    if line.kind is MovementKind.CHARGEBACK and is_ours and line.reference:
        case = case_of_chargeback(name, line.reference)
    if case is None:
        strange = postings.unexplained_movement(name, line.id, line.currency, moved)
        return _Sorted(line, False, None, strange)
    known = postings.case_movement(name, line.id, line.currency, moved, case)
    return _Sorted(line, True, case, known)


_NOT_CAPTURED = (PaymentState.PROCESSING, PaymentState.REQUIRES_ACTION, PaymentState.FAILED)


async def _untold(ordered: Sequence[_Sorted]) -> set[UUID]:
    captures = [one.line.key for one in ordered if one.line.kind is MovementKind.CAPTURE]
    if not captures:
        return set()
    found = await Payment.filter(id__in=captures, state__in=_NOT_CAPTURED)
    return {one.id for one in found}


# --- suspense ------------------------------------------------------------------------------------


async def explain(
    caller: Caller, movement_id: UUID, case_id: UUID, provider_name: str, currency: str
) -> None:
    """Inside a transaction: say for which case, of this provider and currency, a movement in
    suspense was.

    Raises NotFound for no such movement of the case's provider in its currency, and StateConflict
    for one that is not in suspense.
    """
    found = await lock(ProviderMovement, [movement_id])
    if not found or (found[0].provider, found[0].currency) != (provider_name, currency):
        raise NotFound("movement")
    (moved,) = found
    if moved.state is not MovementState.SUSPENSE:
        raise StateConflict("movement", moved.state.value)
    moved.state, moved.case_id = MovementState.EXPLAINED, case_id
    await moved.save(update_fields=["state", "case_id"])
    await audit_log.write(caller, "explainMovement", [movement_id], case_id=str(case_id))
    of = (moved.provider, moved.external_id, moved.currency, moved.net_minor)
    await journal.post([postings.suspense_explained(*of, case_id)])
