"""A small world with one row of each kind, that the access matrix is asked of.

Anna earns, has a video and hosts a LIVE, Bob tipped her and gave her gifts, Sam is a creator who is
a guest in that LIVE, and has to do with none of the rest. One of Bob's tips was sent back, one was
charged back; Anna was suspended, appealed, and was reinstated.

Acme is a brand whose team has somebody of each role, and had one more; Rival is another. Anna made
a video for Acme, and is to make others; one of the offers that Acme makes her nobody approved yet.
Acme's finance topped its wallet up three times: once for good, once sent back, once charged back;
and three more top-ups wait for another's word.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from api.relay import encode_id
from models import (
    applications,
    brands,
    clock,
    deliverables,
    diamonds,
    gifts,
    lives,
    monetization,
    orders,
    program,
    rate_cards,
    stats,
    tips,
)
from models.applications import InvitationInput, Pitch
from models.audit_log import AuditRecord
from models.caller import BrandRole, Caller
from models.chargebacks import Bearer, Chargeback, ChargebackState
from models.database import new_id
from models.monetization import Option
from models.payments import provider
from models.payments.movements import MovementState, ProviderMovement
from models.payments.payment import Refund
from models.payments.provider import ChargebackWord, MovementKind
from models.payments.sandbox import Sandbox
from models.program import Decision, Membership, ProgramApplication, Ruleset
from models.rate_cards import ContentFormat, Rate
from models.stats import CreatorSnapshot, DayInput
from tests import buying, offering, ordering, topping
from tests.brand_teams import a_brand, joined
from tests.factories import OPERATOR, SERVICE, a_creator, a_fan, a_tip, an_earner, live_input
from tests.finding import carded
from tests.gems import a_sent_gift, id_of, rate_of, redeemed, undo
from tests.gifting import give, some_coins
from tests.test_videos import a_video

DAY = date(2026, 11, 1)


ALIASES = {
    "ApplicationToAccept": "CampaignApplication",
    "ApplicationToDecline": "CampaignApplication",
    "ApplicationToList": "CampaignApplication",
    "ApplicationToWithdraw": "CampaignApplication",
    "AppPackage": "CoinPackage",
    "CampaignToCancel": "Campaign",
    "CampaignToJoin": "Campaign",
    "DraftCampaign": "Campaign",
    "FinanceUser": "User",
    "GuestUser": "User",
    "InvitationToAccept": "CampaignInvitation",
    "InvitationToDecline": "CampaignInvitation",
    "InvitationToRevoke": "CampaignInvitation",
    "OfferToApprove": "Offer",
    "OfferToCounter": "Offer",
    "OfferToDecline": "Offer",
    "OfferToWithdraw": "Offer",
    "TopUpToApprove": "TopUp",
    "TopUpToDecline": "TopUp",
    "TopUpToWithdraw": "TopUp",
    "OrderGoingOn": "Order",
    "OrderToCancel": "Order",
    "DeliverableToSubmit": "Deliverable",
    "DeliverableToReview": "Deliverable",
}
"""Other rows of a type, by their names here."""


@dataclass(frozen=True, slots=True)
class World:
    """The people, and the ids of the rows by the name of their GraphQL type."""

    anna: Caller
    bob: Caller
    keys: dict[str, UUID]

    def id_of(self, type_name: str) -> str:
        """The global id of the row of this type."""
        return encode_id(ALIASES.get(type_name, type_name), self.keys[type_name])

    def filled(self, arguments: str) -> str:
        """Arguments with `<Creator>` replaced by that row's global id, in quotes."""
        return re.sub(r"<(\w+)>", lambda match: f'"{self.id_of(match[1])}"', arguments)


async def a_world() -> World:
    """Everybody and everything."""
    provider.use(Sandbox())
    about = {"country": "US", "language": "en", "topics": ("Dance",)}
    anna = await an_earner("anna", followers=12_000, **about)
    bob = await a_fan("bob")
    sam = await a_creator("sam")
    assert anna.creator_id is not None
    assert bob.user_id is not None
    keys = {"User": bob.user_id, "Creator": anna.creator_id}
    keys |= await _what_she_posted(anna.creator_id, anna)
    keys |= await _brands()
    keys |= await _orders(anna, keys["Brand"])
    keys |= await _live(anna, sam)
    keys |= await _gifts(anna, bob)
    keys |= await _tips(anna, bob, keys["Video"])
    keys |= await _coins(bob)
    keys |= await _diamonds(anna, bob)
    keys |= await _program(anna, anna.creator_id)
    await _market(anna, anna.creator_id)
    keys |= await _offers(anna, keys["Brand"])
    keys |= await _comers(anna, keys["Brand"])
    keys |= await _top_ups(keys["Brand"], keys["FinanceUser"])
    record = (await AuditRecord.filter(subject_id=bob.user_id))[0]
    return World(anna, bob, {**keys, "AuditRecord": record.id})


async def _what_she_posted(creator_id: UUID, anna: Caller) -> dict[str, UUID]:
    video = await a_video(anna)
    figures = [DayInput(creator_id, DAY, 7, 6, 5, 4)]
    of_video = [DayInput(video.id, DAY, 3, 2, 1, 0)]
    await stats.upsert_daily_stats(SERVICE, creators=figures, videos=of_video)
    await CreatorSnapshot.create(
        creator_id=creator_id, as_of=DAY, views_avg=9, likes_avg=6, comments_avg=2, shares_avg=1
    )
    return {"Video": video.id}


async def _tips(anna: Caller, bob: Caller, video_id: UUID) -> dict[str, UUID]:
    tip = await a_tip(bob, anna, 500, message="Hello", video_id=video_id)
    other = await a_tip(bob, anna, 700)
    await tips.refund_tip(OPERATOR, other.id, "A mistake", new_id().hex)
    block = await tips.block_fan_of_tip(anna, tip.id, new_id().hex)
    refund = await Refund.get(payment_id=other.id)
    at = clock.now()
    assert anna.creator_id is not None
    chargeback = await Chargeback.create(
        provider="sandbox",
        reference="cb-1",
        payment_id=tip.id,
        creator_id=anna.creator_id,
        state=ChargebackState.UNDER_REVIEW,
        bearer=Bearer.CREATOR,
        drawn_minor=545,
        borne_minor=500,
        currency="USD",
        is_take_back=False,
        opened_at=at,
    )
    movement = await ProviderMovement.create(
        provider="sandbox",
        external_id="m-1",
        kind=next(iter(MovementKind)),
        key=new_id(),
        amount_minor=300,
        fee_minor=0,
        currency="USD",
        moved_at=at,
        state=MovementState.SUSPENSE,
    )
    return {
        "Tip": tip.id,
        "Payment": tip.id,
        "Block": block.id,
        "Refund": refund.id,
        "Chargeback": chargeback.id,
        "Movement": movement.id,
    }


async def _live(anna: Caller, sam: Caller) -> dict[str, UUID]:
    wanted = live_input(anna, "live-1", title="Hello", goal_coins=1000)
    live = await lives.start_live(anna, wanted)
    assert sam.creator_id is not None
    await lives.add_live_guest(anna, live.id, sam.creator_id)
    return {"Live": live.id}


async def _gifts(anna: Caller, bob: Caller) -> dict[str, UUID]:
    """Bob reaches the goal of Anna's LIVE, begins a streak, and breaks it."""
    for option in (Option.VIDEO_GIFTS, Option.LIVE_GIFTS):
        await monetization.enable_option(anna, option)
    await some_coins(bob, 10_000)
    (live,) = await lives.Live.all()
    await give(bob, live, "lighthouse")
    sent = await give(bob, live, "spark", 2, comment="Bravo")
    await give(bob, live, "clover")
    rate = await gifts.current_rate()
    assert sent.streak_id is not None and rate is not None
    return {
        "Gift": sent.gift_id,
        "SentGift": sent.id,
        "GiftStreak": sent.streak_id,
        "DiamondRate": rate.id,
    }


async def _coins(bob: Caller) -> dict[str, UUID]:
    bought = await buying.some_coins(bob)
    return {
        "CoinPackage": buying.HUNDRED,
        "AppPackage": buying.IN_APP,
        "CoinPurchase": bought.id,
    }


async def _diamonds(anna: Caller, bob: Caller) -> dict[str, UUID]:
    undone = await a_sent_gift(bob, anna, 50, held=False)
    reversal = await undo(undone)
    await a_sent_gift(bob, anna, 1001, held=False)
    await redeemed(anna, 100)
    await diamonds.flag_redemptions(OPERATOR, id_of(anna), "Looks odd")
    rejected, waiting = await redeemed(anna, 100), await redeemed(anna, 120)
    await diamonds.reject_redemption(OPERATOR, rejected.id, "Not yours", new_id().hex)
    rate = await rate_of("USD")
    return {
        "GiftReversal": reversal.id,
        "Redemption": waiting.id,
        "RedemptionRate": rate.id,
    }


async def _market(anna: Caller, creator_id: UUID) -> None:
    """Anna takes offers; a list told of her followers a month ago."""
    await monetization.enable_option(anna, Option.CREATOR_MARKETPLACE)
    await rate_cards.set_rate_card(anna, Rate(ContentFormat.VIDEO, "USD", 50_000, negotiable=True))
    before = clock.today() - timedelta(days=30)
    await CreatorSnapshot.create(creator_id=creator_id, as_of=before, followers=10_000)
    await carded()


async def _brands() -> dict[str, UUID]:
    await a_brand(await a_fan("rival"), "Rival")
    admin = await a_fan("admin")
    acme = await a_brand(admin)
    await joined(acme, admin, BrandRole.ANALYST, "analyst")
    manager = await joined(acme, admin, BrandRole.ANALYST, "manager")
    finance = await joined(acme, admin, BrandRole.FINANCE, "finance")
    guest = await joined(acme, admin, BrandRole.ANALYST, "guest")
    gone = await joined(acme, admin, BrandRole.ANALYST, "gone")
    assert manager.user_id and finance.user_id and guest.user_id and gone.user_id
    await brands.change_brand_member_role(
        admin, acme.id, manager.user_id, BrandRole.CAMPAIGN_MANAGER
    )
    await brands.remove_brand_member(admin, acme.id, gone.user_id)
    await brands.set_brand_spend_limit(admin, acme.id, finance.user_id, {"USD": 100_000})
    invited = await brands.invite_brand_member(admin, acme.id, BrandRole.ANALYST, new_id().hex)
    place = await brands.BrandMember.get(brand_id=acme.id, user_id=finance.user_id)
    return {
        "Brand": acme.id,
        "BrandMember": place.id,
        "BrandInvitation": invited.invitation.id,
        "FinanceUser": finance.user_id,
        "GuestUser": guest.user_id,
    }


async def _orders(anna: Caller, brand_id: UUID) -> dict[str, UUID]:
    """Anna makes a video for Acme, which is refused once on its way, and is paid; of another order
    nothing comes."""
    place = await brands.BrandMember.get(brand_id=brand_id, role=BrandRole.CAMPAIGN_MANAGER)
    manager = Caller(user_id=place.user_id, brands={brand_id: BrandRole.CAMPAIGN_MANAGER})
    two = ordering.Two(manager, anna)
    await ordering.fund(brand_id, 100_000)
    order = await ordering.an_order(two)
    key = await ordering.only(order)
    await ordering.submitted(two, key)
    await deliverables.request_revision(manager, key, "More shoes")
    await ordering.published(two, key, "ordered-1")
    await deliverables.refuse(SERVICE, key, "The link is missing")
    await deliverables.publish(anna, key, "ordered-1")
    await deliverables.verify(SERVICE, key)
    await orders.Deliverable.filter(id=key).update(next_at=clock.now())
    await deliverables.pass_time()
    await ordering.cancelled(manager, await ordering.an_order(two))
    going_on = await ordering.an_order(two, ordering.a_part(), ordering.a_part())
    to_submit, to_review = (await orders.deliverables_of([going_on.id]))[going_on.id]
    await ordering.submitted(two, to_review.id)
    await ordering.a_video_of(two, "ordered-2")
    return {
        "Order": order.id,
        "OrderGoingOn": going_on.id,
        "OrderToCancel": (await ordering.an_order(two)).id,
        "Deliverable": key,
        "DeliverableToSubmit": to_submit.id,
        "DeliverableToReview": to_review.id,
        "CampaignToCancel": going_on.campaign_id,
    }


async def _offers(anna: Caller, brand_id: UUID) -> dict[str, UUID]:
    """Acme negotiates with Anna: an offer of every end, one whose answer is hers, some whose answer
    is Acme's, and one that is above its author's limit."""
    admin, manager = [
        Caller(user_id=place.user_id, brands={brand_id: place.role})
        for role in (BrandRole.ADMIN, BrandRole.CAMPAIGN_MANAGER)
        for place in [await brands.BrandMember.get(brand_id=brand_id, role=role)]
    ]
    assert manager.user_id
    await ordering.fund(brand_id, 50_000)
    await brands.set_brand_spend_limit(admin, brand_id, manager.user_id, {"USD": 50_000})
    draft = await offering.a_draft(manager, brand_id)
    summer, autumn, winter, *others = [
        offering.Market(
            brand_id, admin, manager, anna, await offering.a_campaign(manager, brand_id)
        )
        for _ in range(5)
    ]
    await offering.ended(summer)
    made = await offering.an_offer(summer, offering.everything(), message="Will you?")
    hers = await offering.counter(anna, made, offering.terms(20_000))
    open_one = await offering.counter(manager, hers, offering.terms(15_000))
    to_counter, to_decline, to_withdraw = [
        await offering.counter(anna, await offering.an_offer(market))
        for market in (autumn, *others)
    ]
    waiting = await offering.an_offer(winter, offering.terms(90_000))
    return {
        "Campaign": summer.campaign.id,
        "DraftCampaign": draft.id,
        "Offer": open_one.id,
        "OfferToApprove": waiting.id,
        "OfferToCounter": to_counter.id,
        "OfferToDecline": to_decline.id,
        "OfferToWithdraw": to_withdraw.id,
    }


async def _comers(anna: Caller, brand_id: UUID) -> dict[str, UUID]:
    """Anna applies to campaigns of Acme, and is invited to others; one answer of each is known."""
    place = await brands.BrandMember.get(brand_id=brand_id, role=BrandRole.ADMIN)
    admin = Caller(user_id=place.user_id, brands={brand_id: BrandRole.ADMIN})
    applied = [f"ApplicationTo{act}" for act in ("Accept", "Decline", "List", "Withdraw")]
    applied.append("CampaignApplication")
    invited = ("CampaignInvitation", "InvitationToAccept", "InvitationToDecline")
    keys: dict[str, UUID] = {}
    for name in applied:
        campaign = await offering.a_campaign(admin, brand_id)
        pitch = Pitch(campaign.id, "On my roof", 40_000, "USD", new_id().hex)
        keys[name] = (await applications.apply_to_campaign(anna, pitch)).id
    await applications.shortlist_application(admin, keys["CampaignApplication"])
    for name in (*invited, "InvitationToRevoke"):
        campaign = await offering.a_campaign(admin, brand_id)
        told = (campaign.id, (id_of(anna),), "USD", offering.everything(), "Come")
        wanted = InvitationInput(*told, new_id().hex)
        (found,) = await applications.invite_creators(admin, wanted)
        assert found.invitation is not None
        keys[name] = found.invitation.id
    joined = await offering.a_campaign(admin, brand_id)
    return {**keys, "CampaignToJoin": joined.id}


async def _top_ups(brand_id: UUID, finance_id: UUID) -> dict[str, UUID]:
    finance = Caller(user_id=finance_id, brands={brand_id: BrandRole.FINANCE})
    kept, sent_back, disputed = [await topping.topped_up(finance) for _ in range(3)]
    await topping.give_back(finance, sent_back)
    await topping.hear(disputed, ChargebackWord.OPENED)
    approve, decline, withdraw = [await topping.topped_up(finance, 150_000) for _ in range(3)]
    return {
        "TopUp": kept.id,
        "TopUpToApprove": approve.id,
        "TopUpToDecline": decline.id,
        "TopUpToWithdraw": withdraw.id,
    }


async def _program(anna: Caller, creator_id: UUID) -> dict[str, UUID]:
    until = clock.now() + timedelta(days=3)
    await program.suspend_membership(OPERATOR, creator_id, until, "Spam")
    membership = await Membership.get(creator_id=creator_id)
    (decision,) = [one for one in await Decision.filter(creator_id=creator_id) if one.until]
    appeal = await program.appeal_decision(anna, decision.id, "It was not me", new_id().hex)
    await program.reinstate_membership(OPERATOR, creator_id, "It was not she")
    await monetization.pause_option(OPERATOR, creator_id, Option.LIVE_GIFTS, "Looking into it")
    application = await ProgramApplication.get(creator_id=creator_id)
    (ruleset,) = await Ruleset.filter(scope=program.Scope.PROGRAM, version=1)
    return {
        "ProgramMembership": membership.id,
        "ProgramDecision": decision.id,
        "Appeal": appeal.id,
        "ProgramApplication": application.id,
        "Ruleset": ruleset.id,
    }
