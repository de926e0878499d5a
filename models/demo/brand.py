"""A brand with a team and money in its wallet, what creators ask of brands, and a campaign under
way: some have applied, one is thinking about an offer, and one is at work."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from uuid import UUID

from models import (
    applications,
    brands,
    campaigns,
    clock,
    deliverables,
    offers,
    orders,
    rate_cards,
)
from models.applications import Pitch
from models.brands import NewBrand, TopUpInput
from models.caller import BrandRole, Caller
from models.campaigns import CampaignInput, Conditions, DeliverableInput, Sourcing
from models.creators import Creator
from models.deliverables import SubmissionInput
from models.offers import OfferInput, OfferView
from models.offers.terms import Channel, Part, Terms, UsageRights
from models.rate_cards import ContentFormat, Rate

ADMIN, MANAGER = "fan:vik", "fan:uma"
"""Who founded the brand, and who runs its campaigns: fans like others."""
FUNDS_MINOR = 500_000
CENTS_A_THOUSAND_FOLLOWERS = 400


@dataclass(frozen=True, slots=True)
class Team:
    """The brand, and its two members."""

    brand_id: UUID
    admin: Caller
    manager: Caller


async def found_brand(admin: Caller, manager: Caller) -> Team:
    """Found the brand, let its campaign manager come, and fund its wallet."""
    made = NewBrand("Lumen Lemonade", "https://lumen.example", "US", "demo-brand")
    brand = await brands.create_brand(admin, made)
    admin = replace(admin, brands={brand.id: BrandRole.ADMIN})
    role = BrandRole.CAMPAIGN_MANAGER
    invited = await brands.invite_brand_member(admin, brand.id, role, "demo-invitation")
    assert invited.token is not None
    await brands.accept_brand_invitation(manager, invited.token)
    quote = await brands.quote_or_none(FUNDS_MINOR, "USD")
    assert quote is not None
    funds = (quote.amount_minor, quote.total_minor, quote.currency)
    await brands.top_up_brand_wallet(
        admin, TopUpInput(brand.id, *funds, "sandbox:succeed", "demo-top-up")
    )
    return Team(brand.id, admin, replace(manager, brands={brand.id: role}))


async def ask_prices(members: Sequence[Creator], dice: Random) -> None:
    """Have members say what a video, and of some a LIVE, costs: more with more followers."""
    for creator in members:
        caller = _caller(creator)
        price = max(2_000, (creator.followers or 0) // 1_000 * CENTS_A_THOUSAND_FOLLOWERS)
        video = Rate(ContentFormat.VIDEO, "USD", price, negotiable=True)
        await rate_cards.set_rate_card(caller, video)
        if dice.random() < 0.4:
            in_live = Rate(ContentFormat.LIVE, "USD", price * 2, negotiable=False)
            await rate_cards.set_rate_card(caller, in_live)


async def run_campaign(team: Team) -> campaigns.Campaign:
    """Write a campaign that any creator may join, and publish it."""
    today = clock.today()
    video = DeliverableInput(
        ContentFormat.VIDEO,
        count=1,
        due_on=today + timedelta(days=21),
        wanted="The bottle in the first three seconds, and the sun somewhere",
        unwanted="Other drinks",
        disclosure="#ad @lumen",
    )
    terms = CampaignInput(
        name="Summer in a bottle",
        product_name="Lumen Lemonade",
        product_url="https://lumen.example/lemonade",
        product_category="Drinks",
        is_gifted=True,
        brief="Take it where your summer is. We send a box of twelve.",
        sourcing=Sourcing.OPEN,
        seats=5,
        budget_minor=400_000,
        currency="USD",
        conditions=Conditions(10_000, (), ()),
        starts_on=today,
        ends_on=today + timedelta(days=45),
        deliverables=(video,),
    )
    made = await campaigns.create_campaign(team.manager, team.brand_id, terms, "demo-campaign")
    return await campaigns.publish_campaign(team.manager, made.id)


async def negotiate(team: Team, campaign: campaigns.Campaign, members: Sequence[Creator]) -> None:
    """Have the first member accept an offer and hand in her work, the second think about hers, and
    the next two apply."""
    first, second, *others = members
    accepted = await _offer(team, campaign, first)
    hers = _caller(first)
    await offers.accept_offer(hers, accepted.id, accepted.revision, "demo-acceptance")
    (order,) = (await orders.of_offers([accepted.id])).values()
    (part,) = (await orders.deliverables_of([order.id]))[order.id]
    await deliverables.submit(
        hers,
        SubmissionInput(
            part.id,
            "https://video.example/drafts/lemonade",
            "On the roof, with the sun in it. #ad @lumen",
            video_external_id=None,
            idempotency_key="demo-submission",
        ),
    )
    await _offer(team, campaign, second)
    for number, creator in enumerate(others[:2]):
        pitch = ("I would take it to the lake.", "My kitchen, your lemonade, one cake.")[number]
        wanted = Pitch(campaign.id, pitch, 40_000, "USD", f"demo-pitch-{number}")
        await applications.apply_to_campaign(_caller(creator), wanted)


def _caller(creator: Creator) -> Caller:
    return Caller(creator.user_id, creator_id=creator.id)


async def _offer(team: Team, campaign: campaigns.Campaign, creator: Creator) -> OfferView:
    (wanted,) = (await campaigns.deliverables_of([campaign.id]))[campaign.id]
    part = Part(
        format=wanted.format,
        count=wanted.count,
        due_on=wanted.due_on,
        price_minor=60_000,
        wanted=wanted.wanted,
        unwanted=wanted.unwanted,
        disclosure=wanted.disclosure,
    )
    rights = UsageRights((Channel.BRAND_PAGES, Channel.WEBSITE), (), days=90)
    terms = Terms((part,), rights, exclusivity=None, revision_rounds=2)
    told = (campaign.id, creator.id, campaign.currency, terms, "Will you join us?")
    return await offers.make_offer(team.manager, OfferInput(*told, f"demo-offer-{creator.handle}"))
