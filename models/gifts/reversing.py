"""Undoing a gift, by an operator, once: the diamonds are taken back, and the coins are frozen for a
decision or stay burned.

The creator's diamonds go from the gift's own hold, then the latest holds, then what is available;
what is missing she owes. Money that she redeemed is not touched. The coins repay what the fan owes,
and the rest waits in a frozen account of the reversal's own, so that a thief cannot spend it again,
until it is released to her wallet, refunded, or burned. What the gift counted for in its LIVE or on
its video it counts for no more; the fan's cap of the day is not given back.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from uuid import UUID

from models import audit_log, clock, idempotency, notifications
from models.caller import Caller
from models.database import fetch
from models.errors import NotFound, StateConflict, checked_text
from models.gifts import totals
from models.gifts.rows import CoinsGo, FrozenState, GiftReversal, SentGift
from models.ledger import accounts, journal, postings
from models.ledger.accounts import DIAMOND, Account
from models.ledger.transfers import Transfer, hold_of
from models.notifications import Draft, Notified
from models.program.gate import actor_of
from models.transactions import lock
from models.videos import Video

LONGEST_REASON = 500


@notifications.kind
class GiftReversed(Notified):
    """A gift was undone, and its diamonds, in thousandths, were taken back."""

    sent_gift_id: UUID
    diamonds_milli: int


@dataclass(frozen=True, slots=True)
class ReversalInput:
    """Which gift an operator wants undone, what becomes of its coins, and why."""

    sent_gift_id: UUID
    coins_go: CoinsGo
    reason: str
    idempotency_key: str


async def reverse_gift(caller: Caller, wanted: ReversalInput) -> GiftReversal:
    """Undo a gift, by an operator, once.

    Raises NotFound, StateConflict for one that is undone already, IdempotencyKeyReused and
    InvalidInput.
    """
    checked_text(wanted.reason, "reason", LONGEST_REASON, shortest=1)
    actor, told = actor_of(caller), asdict(wanted)
    claim = idempotency.claim(actor, wanted.idempotency_key, "reverseGift", told)
    seen = await SentGift.get_or_none(id=wanted.sent_gift_id)
    if seen is not None and wanted.coins_go is CoinsGo.FROZEN:
        await journal.prepare([accounts.frozen(claim.made_id)], seen.fan_id)

    async def decide() -> None:
        await _reverse(caller, wanted, claim.made_id)

    return await GiftReversal.get(id=await idempotency.once(claim, decide))


async def _reverse(caller: Caller, wanted: ReversalInput, reversal_id: UUID) -> None:
    sent, counted = await _look(wanted.sent_gift_id)
    now = clock.now()
    frozen_coins = await _post(sent, wanted.coins_go, reversal_id)
    still = SentGift.filter(id=sent.id, reversed_at=None)
    if await still.update(reversed_at=now) != 1:
        raise RuntimeError("a locked gift was undone by another")
    counted.take_off(sent)
    await counted.write(now)
    made = await GiftReversal.create(
        id=reversal_id,
        sent_gift_id=sent.id,
        fan_id=sent.fan_id,
        creator_id=sent.creator_id,
        actor_id=actor_of(caller),
        coins_go=wanted.coins_go,
        frozen_coins=frozen_coins,
        frozen_state=FrozenState.FROZEN if frozen_coins else FrozenState.NONE,
        reason=wanted.reason,
        created_at=now,
        closed_at=None if frozen_coins else now,
    )
    await _log(caller, "reverseGift", made, sent_gift_id=str(sent.id), coins=sent.coins)
    facts = {"sent_gift_id": sent.id, "diamonds_milli": sent.diamonds_milli}
    await notifications.publish([Draft(GiftReversed, sent.creator_id, **facts)])


async def _look(sent_gift_id: UUID) -> tuple[SentGift, totals.Totals]:
    """Lock a gift and all that it is counted in. Raises NotFound and StateConflict."""
    seen = await SentGift.get_or_none(id=sent_gift_id)
    if seen is None:
        raise NotFound("gift")
    if seen.video_id is not None:
        await lock(Video, [seen.video_id])
    lives = await totals.lock_lives([seen.live_id] if seen.live_id is not None else [])
    (sent,) = await lock(SentGift, [sent_gift_id])
    if sent.reversed_at is not None:
        raise StateConflict("gift", "REVERSED")
    in_lives = [(one, sent.fan_id) for one in (sent.live_id,) if one is not None]
    on_videos = [(one, sent.fan_id) for one in (sent.video_id,) if one is not None]
    return sent, await totals.lock_totals(lives, in_lives, on_videos)


async def _post(sent: SentGift, coins_go: CoinsGo, reversal_id: UUID) -> int:
    """Take the diamonds back, and answer how many coins were frozen."""
    given = await journal.lines_of([postings.gift_key(sent.id)])
    case = accounts.frozen(reversal_id)
    reversal = postings.gift_reversed(
        sent.id,
        accounts.of_creator(sent.creator_id, DIAMOND),
        sent.diamonds_milli,
        hold_of(given[postings.gift_key(sent.id)]),
        accounts.of_fan(sent.fan_id),
        sent.coins,
        reversal_id if coins_go is CoinsGo.FROZEN else None,
    )
    (lines,) = await journal.post([reversal])
    return sum(line.amount for line in lines if line.account_id == case.id)


# --- what becomes of frozen coins ----------------------------------------------------------------


async def release_frozen_coins(caller: Caller, reversal_id: UUID, key: str) -> GiftReversal:
    """Let the fan spend again what is left of a reversal's frozen coins, by an operator, once.

    Raises NotFound, IdempotencyKeyReused, and StateConflict for coins that are not FROZEN or are
    being refunded just now.
    """
    return await _close(caller, reversal_id, key, FrozenState.RELEASED, "releaseFrozenCoins")


async def burn_frozen_coins(caller: Caller, reversal_id: UUID, key: str) -> GiftReversal:
    """Burn what is left of a reversal's frozen coins, by an operator, once.

    Raises NotFound, IdempotencyKeyReused, and StateConflict for coins that are not FROZEN or are
    being refunded just now.
    """
    return await _close(caller, reversal_id, key, FrozenState.BURNED, "burnFrozenCoins")


async def _close(
    caller: Caller, reversal_id: UUID, key: str, state: FrozenState, act: str
) -> GiftReversal:
    claim = idempotency.claim(actor_of(caller), key, act, reversal_id)

    async def decide() -> None:
        await _end(caller, reversal_id, state, act)

    await idempotency.once(claim, decide)
    return await GiftReversal.get(id=reversal_id)


async def _end(caller: Caller, reversal_id: UUID, state: FrozenState, act: str) -> None:
    found = await lock(GiftReversal, [reversal_id])
    if not found:
        raise NotFound("reversal")
    (reversal,) = found
    if reversal.frozen_state is not FrozenState.FROZEN:
        raise StateConflict("reversal", reversal.frozen_state.value)
    case, fan = accounts.frozen(reversal_id), accounts.of_fan(reversal.fan_id)
    wanted: tuple[Account, ...] = (case, *fan.all)
    async with journal.open(wanted) as book:
        # Whoever refunds has locked this balance too: what is on its way back may yet return.
        if await fetch(_Id, _GOING_BACK, reversal_id):
            raise StateConflict("reversal", "REFUNDING")
        coins = book.balance(case)
        book.post(_closing(reversal, state, coins))
    frozen = GiftReversal.filter(id=reversal_id, frozen_state=FrozenState.FROZEN)
    closed = {"frozen_state": state, "frozen_coins": 0, "closed_at": clock.now()}
    if await frozen.update(**closed) != 1:
        raise RuntimeError("a locked reversal changed its state")
    await _log(caller, act, reversal, coins=coins)


def _closing(reversal: GiftReversal, state: FrozenState, coins: int) -> Transfer:
    if state is FrozenState.BURNED:
        return postings.frozen_burned(reversal.id, coins)
    return postings.frozen_released(reversal.id, accounts.of_fan(reversal.fan_id), coins)


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


_GOING_BACK = """SELECT c.id FROM coin_refund c JOIN refund f ON f.id = c.id
  WHERE c.case_id = $1::uuid AND f.state = 'PROCESSING' LIMIT 1"""


async def _log(caller: Caller, act: str, one: GiftReversal, **facts: str | int) -> None:
    told = {"coins_go": one.coins_go.value, "frozen_coins": one.frozen_coins, **facts}
    await audit_log.write(caller, act, [one.id], **told)


# --- reading -------------------------------------------------------------------------------------


async def reversals_by_ids(ids: Sequence[UUID]) -> list[GiftReversal]:
    """Reversals by id, those that there are."""
    return await GiftReversal.filter(id__in=list(ids))


async def reversals_of_gifts(sent_gift_ids: Sequence[UUID]) -> dict[UUID, GiftReversal]:
    """The reversals of those gifts that were undone."""
    found = await GiftReversal.filter(sent_gift_id__in=list(sent_gift_ids))
    return {one.sent_gift_id: one for one in found}
