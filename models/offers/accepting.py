"""Accepting an offer: the one moment at which a seat, the budget and the money are taken.

All of it is decided under the locks of the creator, the brand, the campaign and the offer, and
written with the order and its escrow in one transaction; a refusal says what is missing, and leaves
the offer open.
"""

from uuid import UUID

from models import clock, idempotency, notifications, orders
from models.caller import BrandRole, Caller
from models.campaigns import Campaign
from models.database import new_id
from models.offers import notified
from models.offers.gate import (
    lock_earner,
    lock_offer,
    require_ahead,
    seen_offer,
)
from models.offers.reading import OfferView, by_ids
from models.offers.refusals import BudgetExceeded, NoSeatLeft, StaleRevision
from models.offers.rows import Offer, OfferRevision, OfferState, Side
from models.offers.terms import Part, Terms
from models.orders import Agreed, AgreedPart
from models.program.gate import actor_of


async def accept_offer(caller: Caller, offer_id: UUID, revision: int, key: str) -> OfferView:
    """Accept the terms of this number, by the side whose turn it is, once per key: the order is
    made, and price and commission are held.

    On the brand's side a campaign manager accepts within her limit, above it another with a larger
    one, or FINANCE. Raises NotFound, NotAllowed, StateConflict, StaleRevision, TurnConflict,
    AboveSpendLimit, OptionDisabled, OwnBrand, DueInPast, NoSeatLeft, BudgetExceeded, BrandOwes,
    InsufficientFunds, IdempotencyKeyReused and InvalidInput.
    """
    told = {"offer_id": offer_id, "revision": revision}
    claim = idempotency.claim(actor_of(caller), key, "acceptOffer", told)
    seen, side = await seen_offer(caller, offer_id)
    agreed = await _agreed(seen, revision, claim.made_id)
    if agreed is not None and seen.state is OfferState.OPEN:
        await orders.prepare(agreed)

    async def decide() -> None:
        await _accept(caller, seen, side, revision, agreed)

    await idempotency.once(claim, decide)
    (found,) = await by_ids([offer_id])
    return found


async def _agreed(offer: Offer, number: int, order_id: UUID) -> Agreed | None:
    """What the terms of this number come to, with the ids of the order and of its parts; None for a
    number that was never proposed."""
    revision = await OfferRevision.get_or_none(offer_id=offer.id, number=number)
    if revision is None:
        return None
    terms = Terms.from_json(revision.terms)
    commissions = terms.commissions(revision.commission_minor)
    return Agreed(
        order_id=order_id,
        offer_id=offer.id,
        revision_id=revision.id,
        campaign_id=offer.campaign_id,
        brand_id=offer.brand_id,
        creator_id=offer.creator_id,
        currency=offer.currency,
        revision_rounds=terms.revision_rounds,
        parts=tuple(map(_part, terms.deliverables, commissions)),
    )


def _part(part: Part, commission_minor: int) -> AgreedPart:
    return AgreedPart(
        id=new_id(),
        format=part.format,
        count=part.count,
        due_on=part.due_on,
        wanted=part.wanted,
        unwanted=part.unwanted,
        disclosure=part.disclosure,
        price_minor=part.price_minor,
        commission_minor=commission_minor,
    )


async def _accept(
    caller: Caller, seen: Offer, side: Side, number: int, agreed: Agreed | None
) -> None:
    creator = await lock_earner(seen.creator_id)
    roles = (BrandRole.CAMPAIGN_MANAGER, BrandRole.FINANCE)
    locked = await lock_offer(caller, seen, side, *roles, brand=True)
    locked.require_answerable(number)
    if agreed is None:
        raise StaleRevision(locked.offer.revision)
    total_minor = sum(one.held_minor for one in agreed.parts)
    await locked.require_limit(total_minor)
    await creator.require_deal(seen.brand_id)
    require_ahead(min(one.due_on for one in agreed.parts))
    _take_seat(locked.campaign, total_minor)
    await orders.open_order(agreed)
    await locked.campaign.save(update_fields=["seats_taken", "committed_minor"])
    offer = locked.offer
    offer.state, offer.closed_at = OfferState.ACCEPTED, clock.now()
    await offer.save(update_fields=["state", "closed_at"])
    facts = {"order_id": agreed.order_id, "side_name": side.value}
    await notifications.publish(notified.to_both(offer, notified.OfferAccepted, **facts))


def _take_seat(campaign: Campaign, total_minor: int) -> None:
    """Take a seat and of the budget in the locked row. Raises NoSeatLeft and BudgetExceeded."""
    if campaign.seats_taken >= campaign.seats:
        raise NoSeatLeft
    left_minor = campaign.budget_minor - campaign.committed_minor
    if total_minor > left_minor:
        raise BudgetExceeded(total_minor - left_minor, campaign.currency)
    campaign.seats_taken += 1
    campaign.committed_minor += total_minor
