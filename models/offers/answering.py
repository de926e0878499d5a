"""Answering an offer without a deal: other terms, no more of it, or taken back.

The side whose turn it is counters or declines; the other one, whose terms they are, withdraws. Each
answer renews the time for the next.
"""

from dataclasses import asdict, dataclass
from uuid import UUID

from models import clock, idempotency, notifications
from models.caller import BrandRole, Caller
from models.errors import LimitExceeded, NotAllowed
from models.offers import notified
from models.offers.gate import Locked, lock_offer, require_ahead, seen_offer
from models.offers.making import ANSWERED_WITHIN, checked_message, priced, write_revision
from models.offers.reading import OfferView, by_ids
from models.offers.rows import Offer, OfferState, Side
from models.offers.terms import Terms
from models.program.gate import actor_of
from models.transactions import atomic

MOST_REVISIONS = 10
"""So many terms are proposed in one offer, the first ones among them."""


@dataclass(frozen=True, slots=True)
class CounterInput:
    """Other terms than those of `revision`; prices in minor units of the offer's currency."""

    offer_id: UUID
    revision: int
    currency: str
    terms: Terms
    message: str | None
    idempotency_key: str


async def counter_offer(caller: Caller, wanted: CounterInput) -> OfferView:
    """Propose other terms, by the side whose turn it is, once per key; the turn passes.

    Raises InvalidInput, NotFound, NotAllowed, StateConflict, StaleRevision, TurnConflict,
    LimitExceeded once MOST_REVISIONS were proposed, DueInPast, AboveSpendLimit for a member of the
    brand, and IdempotencyKeyReused.
    """
    wanted.terms.checked()
    message = checked_message(wanted.message)
    claim = idempotency.claim(
        actor_of(caller), wanted.idempotency_key, "counterOffer", asdict(wanted)
    )

    async def decide() -> None:
        seen, side = await seen_offer(caller, wanted.offer_id)
        locked = await lock_offer(caller, seen, side, BrandRole.CAMPAIGN_MANAGER)
        await _counter(locked, actor_of(caller), wanted, claim.made_id, message)

    await idempotency.once(claim, decide)
    (found,) = await by_ids([wanted.offer_id])
    return found


async def _counter(
    locked: Locked,
    author_id: UUID,
    wanted: CounterInput,
    revision_id: UUID,
    message: str | None,
) -> None:
    locked.require_answerable(wanted.revision)
    offer, side = locked.offer, locked.side
    number = offer.revision + 1
    if number > MOST_REVISIONS:
        raise LimitExceeded("revisionsOfOffer", MOST_REVISIONS, number, "revisions")
    require_ahead(wanted.terms.first_due_on)
    price = await priced(wanted.terms, wanted.currency, locked.campaign)
    await locked.require_limit(price.total_minor)
    offer.revision, offer.expires_at = number, clock.now() + ANSWERED_WITHIN
    offer.turn = Side.BRAND if side is Side.CREATOR else Side.CREATOR
    await offer.save(update_fields=["revision", "turn", "expires_at"])
    await write_revision(revision_id, offer, side, author_id, wanted.terms, price, message)
    facts = {"revision": number, "side_name": side.value}
    await notifications.publish(notified.to_both(offer, notified.OfferCountered, **facts))


async def decline_offer(caller: Caller, offer_id: UUID) -> OfferView:
    """Want no more of an offer, by the side whose turn it is.

    Raises NotFound, NotAllowed, StateConflict and TurnConflict.
    """
    return await _close(caller, offer_id, OfferState.DECLINED)


async def withdraw_offer(caller: Caller, offer_id: UUID) -> OfferView:
    """Take one's own terms back, by the side whose turn it is not; the brand's campaign managers
    and finance one that waits for approval.

    Raises NotFound, NotAllowed, StateConflict and TurnConflict.
    """
    return await _close(caller, offer_id, OfferState.WITHDRAWN)


async def _close(caller: Caller, offer_id: UUID, state: OfferState) -> OfferView:
    seen, side = await seen_offer(caller, offer_id)
    act = _decline if state is OfferState.DECLINED else _withdraw
    await atomic(act, caller, seen, side)
    (found,) = await by_ids([offer_id])
    return found


async def _decline(caller: Caller, seen: Offer, side: Side) -> None:
    locked = await lock_offer(caller, seen, side, BrandRole.CAMPAIGN_MANAGER)
    locked.require(OfferState.OPEN)
    locked.require_turn(side)
    await _end(locked, OfferState.DECLINED)


async def _withdraw(caller: Caller, seen: Offer, side: Side) -> None:
    locked = await lock_offer(caller, seen, side, BrandRole.CAMPAIGN_MANAGER, BrandRole.FINANCE)
    if locked.state is not OfferState.AWAITING_APPROVAL:
        if locked.member is not None and locked.member.role is BrandRole.FINANCE:
            raise NotAllowed("A member who is FINANCE withdraws only what waits for approval.")
        locked.require(OfferState.OPEN)
        locked.require_turn(Side.CREATOR if side is Side.BRAND else Side.BRAND)
    await _end(locked, OfferState.WITHDRAWN)


async def _end(locked: Locked, state: OfferState) -> None:
    offer = locked.offer
    offer.state, offer.closed_at = state, clock.now()
    await offer.save(update_fields=["state", "closed_at"])
    declined = state is OfferState.DECLINED
    kind = notified.OfferDeclined if declined else notified.OfferWithdrawn
    drafts = notified.to_both(offer, kind, side_name=locked.side.value)
    await notifications.publish(drafts)
