"""Who may do what with an offer: its two sides, their locks, and what a step asks of it.

Locks go from the creator to the brand, its campaign, and the offer. Whose an offer is never
changes, so its side is told before they are taken, and everything else is decided under them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models import clock
from models.brands import AboveSpendLimit, BrandMember, may_commit
from models.brands.teams import lock_brand, lock_member
from models.caller import BrandRole, Caller
from models.campaigns import Campaign, CampaignState
from models.errors import MarketplaceError, NotFound, StateConflict
from models.monetization import Option, lock_earners
from models.offers.refusals import DueInPast, OwnBrand, StaleRevision, TurnConflict
from models.offers.rows import Offer, OfferState, Side
from models.program.gate import lock_creator
from models.transactions import lock

GOES_ON = (OfferState.AWAITING_APPROVAL, OfferState.OPEN)
ANSWERABLE = (CampaignState.ACTIVE, CampaignState.PAUSED)
"""In these states of a campaign its open offers may be answered."""


# --- whose it is ---------------------------------------------------------------------------------


async def seen_offer(caller: Caller, offer_id: UUID) -> tuple[Offer, Side]:
    """An offer that the caller sees, before its locks, and her side of it. Raises NotFound."""
    found = await Offer.get_or_none(id=offer_id)
    if found is not None and found.brand_id in caller.brands:
        return found, Side.BRAND
    is_seen = found is not None and found.opened_at is not None
    if found is not None and is_seen and caller.creator_id == found.creator_id:
        return found, Side.CREATOR
    raise NotFound("offer")


async def lock_team(
    caller: Caller, brand_id: UUID, what: str, roles: Iterable[BrandRole]
) -> BrandMember:
    """Inside a transaction: lock a brand and the caller's place in its team, where she has one of
    the roles. Raises NotAllowed, and NotFound of `what` for a brand that is not hers."""
    try:
        return await lock_member(caller, brand_id, *roles)
    except NotFound:
        raise NotFound(what) from None


# --- an offer, locked ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Locked:
    """An offer and its campaign under their locks, and who acts: a member of the brand's team, or
    the creator where there is none."""

    campaign: Campaign
    offer: Offer
    member: BrandMember | None

    @property
    def side(self) -> Side:
        """Whose side acts."""
        return Side.CREATOR if self.member is None else Side.BRAND

    @property
    def state(self) -> OfferState:
        """Where the offer stands now, whether or not the sweep has come by."""
        return standing(self.offer, self.campaign)

    def require(self, state: OfferState) -> None:
        """Raise StateConflict unless the offer is in this state."""
        if self.state is not state:
            raise StateConflict("offer", self.state.value)

    def require_turn(self, turn: Side) -> None:
        """Raise TurnConflict unless it is this side's turn."""
        if self.offer.turn is not turn:
            raise TurnConflict(self.offer.turn.value)

    def require_answerable(self, revision: int) -> None:
        """Raise StateConflict, TurnConflict or StaleRevision unless the acting side may answer the
        terms of this number now."""
        self.require(OfferState.OPEN)
        if revision != self.offer.revision:
            raise StaleRevision(self.offer.revision)
        self.require_turn(self.side)

    async def require_limit(self, total_minor: int) -> None:
        """Raise AboveSpendLimit where a member may not commit price and commission by herself."""
        currency = self.offer.currency
        if self.member is not None and not await may_commit(self.member, total_minor, currency):
            raise AboveSpendLimit(total_minor, currency)


async def lock_offer(
    caller: Caller, seen: Offer, side: Side, *roles: BrandRole, brand: bool = False
) -> Locked:
    """Inside a transaction: lock an offer of the caller's for a step of hers: on the brand's side,
    of a member in one of the roles. `brand` locks the brand on the creator's side too.

    Raises NotFound and NotAllowed.
    """
    member = None
    if side is Side.BRAND:
        member = await lock_team(caller, seen.brand_id, "offer", roles)
    elif brand:
        await lock_brand(seen.brand_id)
    (campaign,) = await lock(Campaign, [seen.campaign_id])
    (offer,) = await lock(Offer, [seen.id])
    return Locked(campaign, offer, member)


def standing(offer: Offer, campaign: Campaign) -> OfferState:
    """Where an offer stands: one whose time is over, or whose campaign is, has expired before the
    sweep says so."""
    over = offer.expires_at <= clock.now() or campaign.state not in ANSWERABLE
    return OfferState.EXPIRED if offer.state in GOES_ON and over else offer.state


# --- what a deal asks ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Earner:
    """A creator under her lock: her user, and why she takes part in no marketplace now, if so."""

    user_id: UUID
    refusal: MarketplaceError | None

    async def require_deal(self, brand_id: UUID) -> None:
        """Inside a transaction, under the brand's lock: raise OptionDisabled unless she takes part,
        and OwnBrand for somebody of the brand's own team."""
        if self.refusal is not None:
            raise self.refusal
        if await BrandMember.exists(brand_id=brand_id, user_id=self.user_id):
            raise OwnBrand


async def lock_earner(creator_id: UUID) -> Earner:
    """Inside a transaction, before any lock on a brand: lock a creator. Raises NotFound."""
    creator = await lock_creator(creator_id)
    found = await lock_earners([creator_id], Option.CREATOR_MARKETPLACE)
    return Earner(creator.user_id, found[creator_id])


def require_ahead(due_on: date) -> None:
    """Raise DueInPast for a day that is over."""
    if due_on < clock.today():
        raise DueInPast(due_on)
