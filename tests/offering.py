"""Offers for the tests: a brand with money and an active campaign, a creator who takes part, and
the terms that they negotiate."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from models import campaigns, clock, offers
from models.caller import BrandRole, Caller
from models.campaigns import Campaign, CampaignInput, Conditions, DeliverableInput, Sourcing
from models.database import new_id
from models.errors import MarketplaceError
from models.monetization import Option
from models.offers import (
    Channel,
    CounterInput,
    Exclusivity,
    OfferInput,
    OfferView,
    Part,
    Terms,
    UsageRights,
)
from models.rate_cards import ContentFormat
from tests.branding import a_brand, a_member
from tests.factories import an_earner, in_the_end
from tests.topping import topped_up

MARKET = Option.CREATOR_MARKETPLACE


def in_days(days: int) -> date:
    return clock.today() + timedelta(days=days)


def a_part(price_minor: int = 10_000, **said: Any) -> Part:
    """A video that is due in 10 days, for 100.00."""
    told: dict[str, Any] = {
        "format": ContentFormat.VIDEO,
        "count": 1,
        "due_on": in_days(10),
        "wanted": "The bottle first",
        "unwanted": None,
        "disclosure": "#ad",
        **said,
    }
    return Part(price_minor=price_minor, **told)


def terms(*prices_minor: int, **said: Any) -> Terms:
    """Terms of one video for each price, one for 100.00 unless any is named."""
    parts = tuple(a_part(price) for price in prices_minor or (10_000,))
    told: dict[str, Any] = {
        "deliverables": parts,
        "usage_rights": None,
        "exclusivity": None,
        "revision_rounds": 1,
        **said,
    }
    return Terms(**told)


@dataclass(frozen=True, slots=True)
class Market:
    """A brand's team, its active campaign, and a creator who takes part."""

    brand_id: UUID
    admin: Caller
    manager: Caller
    creator: Caller
    campaign: Campaign

    @property
    def creator_id(self) -> UUID:
        """The creator's id."""
        assert self.creator.creator_id is not None
        return self.creator.creator_id

    async def campaign_now(self) -> Campaign:
        """The campaign as it is now."""
        (found,) = await campaigns.by_ids([self.campaign.id])
        return found


async def a_campaign(manager: Caller, brand_id: UUID, **said: Any) -> Campaign:
    """An ACTIVE campaign of 5000.00 USD for 3 creators."""
    made = await a_draft(manager, brand_id, **said)
    return await campaigns.publish_campaign(manager, made.id)


async def a_draft(manager: Caller, brand_id: UUID, **said: Any) -> Campaign:
    """The same as a draft."""
    wanted = DeliverableInput(ContentFormat.VIDEO, 1, in_days(20), None, None, "#ad")
    told: dict[str, Any] = {
        "name": "Summer",
        "product_name": "Lemonade",
        "product_url": None,
        "product_category": None,
        "is_gifted": False,
        "brief": "Drink it where the sun is.",
        "sourcing": Sourcing.OPEN,
        "seats": 3,
        "budget_minor": 500_000,
        "currency": "USD",
        "conditions": Conditions(None, (), ()),
        "starts_on": in_days(0),
        "ends_on": in_days(60),
        "deliverables": (wanted,),
        **said,
    }
    wished = CampaignInput(**told)
    return await campaigns.create_campaign(manager, brand_id, wished, new_id().hex)


async def a_market(handle: str = "anna", funds_minor: int = 1_000_000, **said: Any) -> Market:
    """A brand with 10000.00 USD, its campaign, and a creator; `said` is of the campaign."""
    brand_id, admin = await a_brand()
    manager = await a_member(brand_id, BrandRole.CAMPAIGN_MANAGER)
    campaign = await a_campaign(admin, brand_id, **said)
    if funds_minor:
        await topped_up(admin, funds_minor, currency=campaign.currency)
    return Market(brand_id, admin, manager, await an_earner(handle, MARKET), campaign)


def offer_input(market: Market, proposed: Terms | None = None, **said: Any) -> OfferInput:
    """An offer to the market's creator."""
    told: dict[str, Any] = {
        "campaign_id": market.campaign.id,
        "creator_id": market.creator_id,
        "currency": market.campaign.currency,
        "message": None,
        "idempotency_key": new_id().hex,
        **said,
    }
    return OfferInput(terms=proposed or terms(), **told)


async def an_offer(
    market: Market, proposed: Terms | None = None, who: Caller | None = None, **said: Any
) -> OfferView:
    """An offer that the market's manager made, or `who`."""
    wanted = offer_input(market, proposed, **said)
    return await in_the_end(offers.make_offer, who or market.manager, wanted)


def everything(**said: Any) -> Terms:
    """Terms that leave nothing out."""
    rights = UsageRights((Channel.PAID_ADS, Channel.WEBSITE), ("US", "CA"), 90)
    told: dict[str, Any] = {
        "usage_rights": rights,
        "exclusivity": Exclusivity(30, "Drinks"),
        **said,
    }
    return terms(10_000, 5_000, **told)


async def ended(market: Market) -> None:
    """One offer after the other of a market: declined, withdrawn, expired, and accepted after a
    counter-offer."""
    declined = await an_offer(market)
    await offers.decline_offer(market.creator, declined.id)
    withdrawn = await an_offer(market)
    await offers.withdraw_offer(market.manager, withdrawn.id)
    late = await an_offer(market)
    await offers.Offer.filter(id=late.id).update(expires_at=clock.now())
    await offers.expire_offers()
    hers = await counter(market.creator, await an_offer(market), terms(10_000))
    await accept(market.manager, hers)


async def counter(
    who: Caller, offer: OfferView, proposed: Terms | None = None, **said: Any
) -> OfferView:
    """Answer the offer's present terms with others."""
    told: dict[str, Any] = {
        "offer_id": offer.id,
        "revision": offer.revision,
        "currency": offer.currency,
        "message": None,
        "idempotency_key": new_id().hex,
        **said,
    }
    wanted = CounterInput(terms=proposed or terms(12_000), **told)
    return await in_the_end(offers.counter_offer, who, wanted)


async def accept(who: Caller, offer: OfferView) -> OfferView:
    """Accept the offer's present terms."""
    return await in_the_end(offers.accept_offer, who, offer.id, offer.revision, new_id().hex)


async def as_it_is(offer: OfferView) -> OfferView:
    """The offer as it stands now."""
    (found,) = await offers.by_ids([offer.id])
    return found


async def tried(act: Callable[..., Awaitable[Any]], *args: Any) -> Any:
    """What an act answers, or its refusal."""
    try:
        return await in_the_end(act, *args)
    except MarketplaceError as refusal:
        return refusal


def at(market: Market, creator: Caller) -> Market:
    """The same market with another creator."""
    return replace(market, creator=creator)
