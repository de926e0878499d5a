"""Once per key: what a caller asked with a key is decided once, and told again on every retry.

A row holds the outcome: the id of what was made, or the refusal with its facts. The row is inserted
first in the transaction that decides, so a second call with the same key waits on it and then finds
the outcome of the first. What is refused before SQL (bad input, no token, a limit on the whole
server) is never stored.
"""

import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

import orjson
from tortoise import fields

from models import clock
from models.database import Row, execute, fetch, new_id
from models.errors import IdempotencyKeyReused, InvalidInput, MarketplaceError, checked_text
from models.transactions import atomic, note_lock

Q = TypeVar("Q", bound="Claiming")

KEY_LENGTHS = (8, 64)
KEPT_DAYS = 30
"""Stored outcomes are kept at least this long."""


class IdempotencyKey(Row):
    """One key of one caller, and what became of it."""

    caller_id = fields.UUIDField()
    key = fields.CharField(max_length=64)
    fingerprint = fields.CharField(max_length=64)
    made_id = fields.UUIDField()
    refusal: Any = fields.JSONField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "idempotency_key"
        unique_together = (("caller_id", "key"),)
        indexes = (("created_at",),)


@dataclass(frozen=True, slots=True)
class Claim:
    """A caller's wish to have something made once: `made_id` was minted for it beforehand."""

    caller_id: UUID
    key: str
    fingerprint: str
    made_id: UUID


def claim(
    caller_id: UUID, key: str, mutation: str, decoded: Any, made_id: UUID | None = None
) -> Claim:
    """A claim on `key`, whose fingerprint covers the mutation and its decoded input.

    Raises InvalidInput for a key that is no 8 to 64 characters.
    """
    shortest, longest = KEY_LENGTHS
    checked_text(key, "idempotencyKey", longest, shortest=shortest)
    told = orjson.dumps([mutation, decoded], option=orjson.OPT_SORT_KEYS, default=str)
    return Claim(caller_id, key, hashlib.sha256(told).hexdigest(), made_id or new_id())


@dataclass(frozen=True, slots=True)
class _Kept:
    caller_id: UUID
    key: str
    fingerprint: str
    made_id: UUID
    refusal: dict[str, Any] | None

    def outcome_for(self, fingerprint: str) -> "UUID | MarketplaceError":
        if self.fingerprint != fingerprint:
            return IdempotencyKeyReused(key=self.key)
        if self.refusal is None:
            return self.made_id
        return MarketplaceError.from_facts(self.refusal["name"], self.refusal["facts"])


_INSERT = """INSERT INTO idempotency_key (id, caller_id, key, fingerprint, made_id, created_at)
  SELECT r.id, r.caller_id, r.key, r.fingerprint, r.made_id, r.created_at FROM
  {rows $1 r(id uuid, caller_id uuid, key text, fingerprint text, made_id uuid,
    created_at timestamptz)}
  WHERE true ON CONFLICT (caller_id, key) DO NOTHING
  RETURNING caller_id, key, fingerprint, made_id, refusal"""

_READ = """SELECT k.caller_id, k.key, k.fingerprint, k.made_id, k.refusal FROM idempotency_key k
  JOIN {rows $1 r(caller_id uuid, key text)} ON r.caller_id = k.caller_id AND r.key = k.key"""

_REFUSE = """UPDATE idempotency_key SET refusal = r.refusal
  FROM {rows $1 r(caller_id uuid, key text, refusal jsonb)}
  WHERE idempotency_key.caller_id = r.caller_id AND idempotency_key.key = r.key"""


_FORGET = """DELETE FROM idempotency_key WHERE id IN
  (SELECT k.id FROM idempotency_key k WHERE k.created_at < $1
   ORDER BY k.created_at LIMIT $2::bigint)"""


async def settled_before(claims: Sequence[Claim]) -> list[UUID | MarketplaceError | None]:
    """First in a transaction: claim every key, and answer for each claim the outcome of an earlier
    call with it, or None where this transaction is to decide.

    Two claims on one key in one batch are the caller's to fold. Waits for a transaction that is
    deciding on one of the keys.
    """
    note_lock("idempotency_key")
    now = clock.now()
    ordered = sorted(claims, key=lambda one: (one.caller_id, one.key))
    if len({(one.caller_id, one.key) for one in ordered}) < len(ordered):
        raise InvalidInput("One idempotency key stands twice in one batch.")
    fresh = await fetch(_Kept, _INSERT, [_row(one, now) for one in ordered])
    won = {(kept.caller_id, kept.key) for kept in fresh}
    lost = [(one.caller_id, one.key) for one in ordered if (one.caller_id, one.key) not in won]
    kept = {
        (row.caller_id, row.key): row for row in (await fetch(_Kept, _READ, lost) if lost else [])
    }
    return [
        kept[one.caller_id, one.key].outcome_for(one.fingerprint)
        if (one.caller_id, one.key) in kept
        else None
        for one in claims
    ]


def _row(one: Claim, now: datetime) -> tuple[Any, ...]:
    return (new_id(), one.caller_id, one.key, one.fingerprint, one.made_id, now)


async def forget(limit: int = 1000) -> int:
    """Delete outcomes that were kept long enough, at most `limit`; answers how many."""
    return await execute(_FORGET, clock.now() - timedelta(days=KEPT_DAYS + 1), limit)


async def keep_refusals(refused: Sequence[tuple[Claim, MarketplaceError]]) -> None:
    """Keep the "no" of claims that this transaction decided against."""
    if refused:
        await execute(_REFUSE, [(one.caller_id, one.key, _told(error)) for one, error in refused])


def _told(error: MarketplaceError) -> dict[str, Any]:
    return {"name": type(error).__name__, "facts": error.to_facts()}


class Claiming(Protocol):
    """A request that claims a key."""

    @property
    def claim(self) -> Claim:
        """The claim."""


@dataclass(frozen=True, slots=True)
class Folded(Generic[Q]):
    """A batch in which requests with one key are one: the first leads, the same input shares its
    answer, another input is refused."""

    leading: list[Q]
    places: dict[tuple[UUID, str], int]

    def place_of(self, one: Q) -> "int | IdempotencyKeyReused":
        """The place of the request's leader, or its refusal."""
        place = self.places[one.claim.caller_id, one.claim.key]
        if self.leading[place].claim.fingerprint != one.claim.fingerprint:
            return IdempotencyKeyReused(key=one.claim.key)
        return place


def fold(requests: Sequence[Q]) -> Folded[Q]:
    """Fold a batch by its keys, in order."""
    folded: Folded[Q] = Folded([], {})
    for one in requests:
        key = one.claim.caller_id, one.claim.key
        if key not in folded.places:
            folded.places[key] = len(folded.leading)
            folded.leading.append(one)
    return folded


async def once(claim: Claim, decide: Callable[[], Awaitable[None]]) -> UUID:
    """Run `decide` in a transaction of its own, once for the claim's key, and answer the id that
    was made: the claim's, or that of the call which had the key first.

    `decide` refuses before it writes anything: its refusal is kept with the key. Raises that
    refusal, on every call with the key, and IdempotencyKeyReused.
    """
    outcome = await atomic(_once, claim, decide)
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def _once(claim: Claim, decide: Callable[[], Awaitable[None]]) -> UUID | MarketplaceError:
    (before,) = await settled_before([claim])
    if before is not None:
        return before
    try:
        await decide()
    except MarketplaceError as refusal:
        await keep_refusals([(claim, refusal)])
        return refusal
    return claim.made_id
