"""Sending gifts: a batch is decided in order, in one transaction, and each gets its own answer.

Coins are burned and diamonds issued at once, so there is one phase. What a gift counts towards is
kept in the same transaction: the fan's day, her streak, the LIVE's and the video's totals; what is
told of it comes last.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import idempotency, notifications
from models.caller import Caller
from models.database import fetch
from models.errors import MarketplaceError
from models.gifts.deciding import accounts_of, decide
from models.gifts.reading import SentGiftView, by_ids
from models.gifts.requests import GiftInput, GiftRequest, requested
from models.lanes import Lane
from models.ledger import journal
from models.transactions import atomic


async def send_gift(caller: Caller, wanted: GiftInput) -> SentGiftView:
    """Send a gift, once per idempotency key.

    Raises what `requested` and `Guards` refuse: InvalidInput, NotAllowed, NotFound (video, live,
    creator, user, gift), NotInGoodStanding, AgeUnknown, UnderAge, GiftToOneself, FanBlocked,
    VideoTakesNoGifts, LiveNotRunning, RecipientNotInLive, AccountTakesNoGifts,
    RecipientAgeUnknown, RecipientUnderAge, RecipientSuspended, OptionDisabled, GiftNotAvailable,
    GiftNotForThisPlace, GiftPriceChanged; and LimitExceeded, CoinsOwed, InsufficientCoins and
    IdempotencyKeyReused.
    """
    outcome = await SENDING.ask(await requested(caller, wanted))
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def send_gifts(requests: Sequence[GiftRequest]) -> list[SentGiftView | MarketplaceError]:
    """Decide a batch in order, and answer each request its gift or its refusal. Requests with one
    key are folded: the first leads, the same input shares its answer."""
    folded = idempotency.fold(requests)
    decided = await atomic(_send, folded.leading, await _prepare(folded.leading))
    made = {one.id: one for one in decided if isinstance(one, SentGiftView)}
    before = [one for one in decided if isinstance(one, UUID)]
    if before:
        made |= {one.id: one for one in await by_ids(sorted(before))}

    def outcome_of(one: GiftRequest) -> SentGiftView | MarketplaceError:
        place = folded.place_of(one)
        if isinstance(place, MarketplaceError):
            return place
        outcome = decided[place]
        return made[outcome] if isinstance(outcome, UUID) else outcome

    return [outcome_of(one) for one in requests]


SENDING = Lane("sendGift", send_gifts, key=lambda one: one.creator_id)


async def _send(
    requests: list[GiftRequest], ready: set[UUID]
) -> list[SentGiftView | UUID | MarketplaceError]:
    """The outcome of each request: the gift that this transaction sent, or the id of one that an
    earlier call did, or the refusal."""
    outcomes = await idempotency.settled_before([one.claim for one in requests])
    undecided = [one for one, known in zip(requests, outcomes, strict=True) if known is None]
    if not undecided:
        return [known for known in outcomes if known is not None]
    decided = await decide(undecided, ready)
    refused = decided.refused
    await idempotency.keep_refusals(
        [(o.claim, refused[o.claim.made_id]) for o in undecided if o.claim.made_id in refused]
    )
    await notifications.publish(decided.told)
    made: dict[UUID, SentGiftView | MarketplaceError] = {one.id: one for one in decided.sent}
    made |= refused
    return [known or made[one.claim.made_id] for one, known in zip(requests, outcomes, strict=True)]


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


_KNOWN = "SELECT c.id FROM creator c WHERE c.id IN (SELECT r.id FROM {rows $1 r(id uuid)})"


async def _prepare(requests: Sequence[GiftRequest]) -> set[UUID]:
    """Have balance rows of everyone stand ready, and answer the creators that there are."""
    there = {row.id for row in await fetch(_Id, _KNOWN, sorted({o.creator_id for o in requests}))}
    await journal.prepare(accounts_of(one for one in requests if one.creator_id in there))
    return there
