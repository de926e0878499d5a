"""Making an offer, and another's word for one that is above its author's limit."""

from dataclasses import asdict, dataclass
from datetime import timedelta
from uuid import UUID

from models import clock, idempotency, notifications
from models.brands import BrandMember, may_commit
from models.caller import BrandRole, Caller
from models.campaigns import Campaign, CampaignState
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    NotAllowed,
    NotFound,
    StateConflict,
    checked_text,
)
from models.offers import notified
from models.offers.gate import (
    GOES_ON,
    Locked,
    lock_earner,
    lock_offer,
    lock_team,
    require_ahead,
    seen_offer,
)
from models.offers.pricing import OfferQuote, quote
from models.offers.reading import OfferView, by_ids
from models.offers.refusals import AlreadyOffered
from models.offers.rows import Offer, OfferRevision, OfferState, Side
from models.offers.terms import Terms
from models.program.gate import actor_of
from models.transactions import atomic, lock

ANSWERED_WITHIN = timedelta(days=7)
"""So long an offer waits for each answer."""
LONGEST_MESSAGE = 1000


@dataclass(frozen=True, slots=True)
class OfferInput:
    """An offer as a campaign manager makes it; prices in minor units of the campaign's currency."""

    campaign_id: UUID
    creator_id: UUID
    currency: str
    terms: Terms
    message: str | None
    idempotency_key: str


def checked_message(message: str | None) -> str | None:
    """The message, None for an empty one. Raises InvalidInput."""
    return checked_text(message or "", "message", LONGEST_MESSAGE) or None


async def make_offer(caller: Caller, wanted: OfferInput) -> OfferView:
    """Make an offer to a creator, by a campaign manager of the brand, once per key: OPEN, or above
    her limit AWAITING_APPROVAL, which the creator does not see.

    Raises InvalidInput, NotFound (campaign, creator), NotAllowed, StateConflict for a campaign that
    is not ACTIVE, OptionDisabled, OwnBrand, AlreadyOffered, DueInPast, IdempotencyKeyReused.
    """
    wanted.terms.checked()
    message = checked_message(wanted.message)
    told = asdict(wanted)
    claim = idempotency.claim(actor_of(caller), wanted.idempotency_key, "makeOffer", told)

    async def decide() -> None:
        seen = await Campaign.get_or_none(id=wanted.campaign_id)
        if seen is None or seen.brand_id not in caller.brands:
            raise NotFound("campaign")
        creator = await lock_earner(wanted.creator_id)
        roles = (BrandRole.CAMPAIGN_MANAGER,)
        member = await lock_team(caller, seen.brand_id, "campaign", roles)
        (campaign,) = await lock(Campaign, [seen.id])
        require_active(campaign)
        await creator.require_deal(campaign.brand_id)
        made = await write_offer(claim.made_id, campaign, member, wanted, message)
        await notifications.publish(told_of(made))

    (found,) = await by_ids([await idempotency.once(claim, decide)])
    return found


def told_of(offer: Offer) -> list[notifications.Draft]:
    """What is told of an offer that was just written."""
    if offer.state is OfferState.AWAITING_APPROVAL:
        return notified.awaiting(offer)
    return notified.to_both(offer, notified.OfferReceived)


async def write_offer(
    offer_id: UUID, campaign: Campaign, member: BrandMember, wanted: OfferInput, message: str | None
) -> Offer:
    """Inside a transaction, under the locks of the creator, the team and an ACTIVE campaign: write
    an offer with its first terms, or refuse it before anything is written.

    Raises InvalidInput, DueInPast, AlreadyOffered, IdempotencyKeyReused.
    """
    require_ahead(wanted.terms.first_due_on)
    price = await priced(wanted.terms, wanted.currency, campaign)
    await _check_new(member.user_id, wanted)
    may = await may_commit(member, price.total_minor, price.currency)
    now = clock.now()
    made = await Offer.create(
        id=offer_id,
        campaign_id=campaign.id,
        brand_id=campaign.brand_id,
        creator_id=wanted.creator_id,
        author_id=member.user_id,
        idempotency_key=wanted.idempotency_key,
        currency=price.currency,
        state=OfferState.OPEN if may else OfferState.AWAITING_APPROVAL,
        turn=Side.CREATOR,
        revision=1,
        created_at=now,
        opened_at=now if may else None,
        expires_at=now + ANSWERED_WITHIN,
    )
    await write_revision(new_id(), made, Side.BRAND, member.user_id, wanted.terms, price, message)
    return made


def require_active(campaign: Campaign) -> None:
    """Raise StateConflict for a campaign that takes no new offers."""
    if campaign.state is not CampaignState.ACTIVE:
        raise StateConflict("campaign", campaign.state.value)


async def _check_new(author_id: UUID, wanted: OfferInput) -> None:
    """Raise AlreadyOffered, or IdempotencyKeyReused for a key so old that it was forgotten."""
    to_her = Offer.filter(campaign_id=wanted.campaign_id, creator_id=wanted.creator_id)
    there = await to_her.filter(state__in=GOES_ON).first()
    if there is not None:
        raise AlreadyOffered(there.id)
    if await Offer.exists(author_id=author_id, idempotency_key=wanted.idempotency_key):
        raise IdempotencyKeyReused(key=wanted.idempotency_key)


async def priced(terms: Terms, currency: str, campaign: Campaign) -> OfferQuote:
    """What terms cost now. Raises InvalidInput for another currency than the campaign's."""
    if currency != campaign.currency:
        raise InvalidInput(f"Offers of this campaign are in {campaign.currency}.")
    return await quote(terms.price_minor, currency)


async def write_revision(
    revision_id: UUID,
    offer: Offer,
    side: Side,
    author_id: UUID,
    terms: Terms,
    price: OfferQuote,
    message: str | None,
) -> None:
    """Write the terms that an offer is about from now on, with the commission of now."""
    await OfferRevision.create(
        id=revision_id,
        offer_id=offer.id,
        number=offer.revision,
        side=side,
        author_id=author_id,
        price_minor=price.price_minor,
        commission_minor=price.commission_minor,
        terms=terms.to_json(),
        message=message,
        created_at=clock.now(),
    )


# --- another's word ------------------------------------------------------------------------------


async def approve_offer(caller: Caller, offer_id: UUID) -> OfferView:
    """Open an offer that waits for it, by another FINANCE or ADMIN than its author, whose own limit
    allows it: the creator sees it from now on.

    Raises NotFound, NotAllowed, StateConflict (offer, or a campaign that is not ACTIVE),
    AboveSpendLimit, OptionDisabled, OwnBrand and DueInPast.
    """
    seen, side = await seen_offer(caller, offer_id)
    if side is Side.CREATOR:
        raise NotAllowed("Only the brand's finance approves an offer.")
    await atomic(_approve, caller, seen)
    (found,) = await by_ids([offer_id])
    return found


async def _approve(caller: Caller, seen: Offer) -> None:
    creator = await lock_earner(seen.creator_id)
    locked = await lock_offer(caller, seen, Side.BRAND, BrandRole.FINANCE)
    offer, member = locked.offer, locked.member
    assert member is not None
    locked.require(OfferState.AWAITING_APPROVAL)
    if member.user_id == offer.author_id:
        raise NotAllowed("Another of the team approves it, never its author.")
    require_active(locked.campaign)
    await creator.require_deal(offer.brand_id)
    await _require_sound(locked)
    now = clock.now()
    offer.state, offer.approved_by, offer.opened_at = OfferState.OPEN, member.user_id, now
    offer.expires_at = now + ANSWERED_WITHIN
    await offer.save(update_fields=["state", "approved_by", "opened_at", "expires_at"])
    await notifications.publish(notified.to_both(offer, notified.OfferReceived))


async def _require_sound(locked: Locked) -> None:
    """What may have changed since it was written: the day, and what its terms ask of a limit."""
    first = await OfferRevision.get(offer_id=locked.offer.id, number=locked.offer.revision)
    require_ahead(Terms.from_json(first.terms).first_due_on)
    await locked.require_limit(first.price_minor + first.commission_minor)
