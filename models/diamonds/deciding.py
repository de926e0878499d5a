"""What becomes of a redemption in review: converted at the rate that was named, rejected, or taken
back by the creator. One of these wins, by the step from IN_REVIEW under the row's lock."""

from dataclasses import dataclass
from uuid import UUID

from models import audit_log, clock, earnings, idempotency, notifications
from models.caller import Caller
from models.diamonds import days, notified
from models.diamonds.redeeming import convert
from models.diamonds.rows import Redemption, RedemptionState
from models.earnings import EarningSource
from models.errors import NotFound, StateConflict, checked_text
from models.ledger import accounts, journal, postings
from models.ledger.accounts import DIAMOND, MILLI
from models.program.gate import actor_of, creator_of
from models.transactions import lock

LONGEST_REASON = 500
OWED = "Diamonds are owed, so none can be converted."
"""Why a redemption is rejected that an operator wanted to convert."""


async def approve_redemption(caller: Caller, redemption_id: UUID, key: str) -> Redemption:
    """Convert a redemption that is in review, by an operator; while diamonds are owed it is
    REJECTED instead, and the diamonds repay what is owed.

    Raises NotFound, StateConflict and IdempotencyKeyReused.
    """
    claim = idempotency.claim(actor_of(caller), key, "approveRedemption", redemption_id)

    async def decide() -> None:
        release_at = await earnings.release_at(EarningSource.REDEMPTIONS)
        step = await _begin(redemption_id)
        one = step.redemption
        diamonds, money = (accounts.of_creator(one.creator_id, u) for u in (DIAMOND, one.currency))
        wanted = (*diamonds.all, *money.all, accounts.redeeming(one.id))
        async with journal.open(wanted, read_holds=False) as book:
            if book.balance(diamonds.receivable) == 0:
                convert(one, book, release_at)
                await step.close(RedemptionState.CONVERTED)
            else:
                given = (one.id, diamonds, one.diamonds * MILLI)
                book.post(postings.redemption_given_back(*given))
                await step.close(RedemptionState.REJECTED, OWED)
        await _log(caller, "approveRedemption", one)
        await notifications.publish([notified.decided(one)])

    await idempotency.once(claim, decide)
    return await Redemption.get(id=redemption_id)


async def reject_redemption(
    caller: Caller, redemption_id: UUID, reason: str, key: str
) -> Redemption:
    """Give the diamonds of a redemption in review back, by an operator, who says why.

    Raises NotFound, StateConflict, IdempotencyKeyReused and InvalidInput.
    """
    checked_text(reason, "reason", LONGEST_REASON, shortest=1)
    told = {"redemption_id": redemption_id, "reason": reason}
    claim = idempotency.claim(actor_of(caller), key, "rejectRedemption", told)

    async def decide() -> None:
        step = await _begin(redemption_id)
        await step.give_back(RedemptionState.REJECTED, reason)
        await _log(caller, "rejectRedemption", step.redemption)
        await notifications.publish([notified.decided(step.redemption)])

    await idempotency.once(claim, decide)
    return await Redemption.get(id=redemption_id)


async def cancel_redemption(caller: Caller, redemption_id: UUID, key: str) -> Redemption:
    """Take a redemption in review back, by the creator.

    Raises NotAllowed, NotFound, StateConflict and IdempotencyKeyReused.
    """
    creator_id = creator_of(caller)
    claim = idempotency.claim(actor_of(caller), key, "cancelRedemption", redemption_id)

    async def decide() -> None:
        step = await _begin(redemption_id, creator_id)
        await step.give_back(RedemptionState.CANCELLED)

    await idempotency.once(claim, decide)
    return await Redemption.get(id=redemption_id)


# --- the step ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Step:
    """A redemption in review and its day's counter, both locked."""

    redemption: Redemption
    used: days.Used

    async def give_back(self, state: RedemptionState, reason: str | None = None) -> None:
        """Give the diamonds back, and take the step."""
        one = self.redemption
        diamonds = accounts.of_creator(one.creator_id, DIAMOND)
        await self.close(state, reason)
        await journal.post([postings.redemption_given_back(one.id, diamonds, one.diamonds * MILLI)])

    async def close(self, state: RedemptionState, reason: str | None = None) -> None:
        """Take the step; what is given back counts on its day no more."""
        one = self.redemption
        one.state, one.reason, one.closed_at = state, reason, clock.now()
        values = {"state": state, "reason": reason, "closed_at": one.closed_at}
        waiting = Redemption.filter(id=one.id, state=RedemptionState.IN_REVIEW)
        if await waiting.update(**values) != 1:
            raise RuntimeError("a locked redemption changed its state")
        if state is not RedemptionState.CONVERTED:
            self.used.diamonds -= one.diamonds
            await days.write([self.used])


async def _begin(redemption_id: UUID, creator_id: UUID | None = None) -> _Step:
    """Lock a redemption that is in review, of this creator if one is named. Raises NotFound and
    StateConflict."""
    seen = await Redemption.get_or_none(id=redemption_id)
    if seen is None or creator_id not in (None, seen.creator_id):
        raise NotFound("redemption")
    used = await days.lock([(seen.creator_id, seen.day)])
    (one,) = await lock(Redemption, [redemption_id])
    if one.state is not RedemptionState.IN_REVIEW:
        raise StateConflict("redemption", one.state.value)
    return _Step(one, used[seen.creator_id, seen.day])


async def _log(caller: Caller, act: str, one: Redemption) -> None:
    facts = {"state": one.state.value, "diamonds": one.diamonds}
    money = {"amount_minor": one.amount_minor, "currency": one.currency}
    await audit_log.write(caller, act, [one.id], **facts, **money)
