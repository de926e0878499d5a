"""Offers: making, approving, countering, declining, withdrawing, and their clock."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import brands, campaigns, clock, monetization, notifications, offers
from models.brands import AboveSpendLimit, set_brand_spend_limit
from models.caller import BrandRole, Caller
from models.campaigns import CampaignState
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.monetization import OptionDisabled
from models.offers import (
    AlreadyOffered,
    DueInPast,
    OfferState,
    OfferView,
    OwnBrand,
    Side,
    StaleRevision,
    TurnConflict,
)
from models.pages import PageRequest
from tests.branding import a_brand, a_member
from tests.factories import OPERATOR, a_creator, a_fan, an_earner
from tests.offering import (
    MARKET,
    Market,
    a_market,
    a_part,
    an_offer,
    as_it_is,
    at,
    counter,
    in_days,
    offer_input,
    terms,
)

pytestmark = pytest.mark.usefixtures("sandbox")

WEEK = timedelta(days=7)
PAGE = PageRequest(100)


async def told(topic_id: UUID | None) -> list[str]:
    """The kinds of what a topic was told about offers, in order."""
    assert topic_id is not None
    page = await notifications.pages_of_topics([topic_id], PAGE, None)
    names = [type(one).__name__ for one in page[topic_id].items]
    return [name for name in names if name.startswith("Offer")]


async def received(market: Market) -> list[UUID]:
    page = (await offers.pages_of_creators([market.creator_id], PAGE)).get(market.creator_id)
    return [] if page is None else [one.id for one in page.items]


async def limit(market: Market, member: Caller, most_minor: int) -> None:
    assert member.user_id is not None
    await set_brand_spend_limit(market.admin, market.brand_id, member.user_id, {"USD": most_minor})


# --- making --------------------------------------------------------------------------------------


async def test_offer_is_open_with_its_terms_and_the_commission_on_top() -> None:
    market = await a_market()
    made = await an_offer(market, terms(10_000, 5_005), message="Will you?")
    assert (made.state, made.turn, made.awaited) == (OfferState.OPEN, Side.CREATOR, Side.CREATOR)
    assert (made.price_minor, made.commission_minor, made.total_minor) == (15_005, 1_500, 16_505)
    assert made.expires_at - made.created_at == WEEK
    (first,) = (await offers.revisions_of([made.id]))[made.id]
    assert (first.number, first.side, first.message) == (1, Side.BRAND, "Will you?")
    assert first.terms == terms(10_000, 5_005)
    assert await received(market) == [made.id]
    assert await told(market.creator_id) == ["OfferReceived"]
    assert await told(market.brand_id) == ["OfferReceived"]


async def test_quote_is_what_the_offer_costs() -> None:
    market = await a_market()
    found = await offers.offer_quote(market.manager, market.campaign.id, 15_005, "USD")
    assert found is not None
    made = await an_offer(market, terms(15_005))
    assert (found.price_minor, found.commission_minor, found.total_minor) == (
        made.price_minor,
        made.commission_minor,
        made.total_minor,
    )
    for stranger in (market.creator, (await a_brand("Other"))[1]):
        assert await offers.offer_quote(stranger, market.campaign.id, 15_005, "USD") is None
    with pytest.raises(InvalidInput):
        await offers.offer_quote(market.manager, market.campaign.id, 15_005, "EUR")


async def test_key_makes_one_offer() -> None:
    market = await a_market()
    wanted = offer_input(market)
    made = await offers.make_offer(market.manager, wanted)
    assert (await offers.make_offer(market.manager, wanted)).id == made.id
    other = offer_input(market, terms(1), idempotency_key=wanted.idempotency_key)
    with pytest.raises(IdempotencyKeyReused):
        await offers.make_offer(market.manager, other)
    assert await offers.Offer.all().count() == 1


@pytest.mark.parametrize("role", list(BrandRole))
async def test_only_campaign_managers_and_admins_make_offers(role: BrandRole) -> None:
    market = await a_market()
    member = await a_member(market.brand_id, role)
    if role in (BrandRole.CAMPAIGN_MANAGER, BrandRole.ADMIN):
        assert (await an_offer(market, who=member)).state is OfferState.OPEN
    else:
        with pytest.raises(NotAllowed):
            await an_offer(market, who=member)


async def test_campaign_of_another_brand_is_not_there() -> None:
    market = await a_market()
    for stranger in ((await a_brand("Other"))[1], market.creator, await a_fan()):
        with pytest.raises(NotFound):
            await an_offer(market, who=stranger)
    with pytest.raises(NotFound):
        await an_offer(market, creator_id=new_id())


@pytest.mark.parametrize("state", list(CampaignState))
async def test_only_an_active_campaign_makes_offers(state: CampaignState) -> None:
    market = await a_market()
    await campaigns.Campaign.filter(id=market.campaign.id).update(state=state)
    if state is CampaignState.ACTIVE:
        await an_offer(market)
        return
    with pytest.raises(StateConflict) as caught:
        await an_offer(market)
    assert (caught.value.what, caught.value.state) == ("campaign", state.value)


async def test_creator_takes_part_in_the_marketplace_or_is_made_no_offer() -> None:
    market = await a_market()
    outsider = await a_creator("sam")
    with pytest.raises(OptionDisabled):
        await an_offer(at(market, outsider))
    await monetization.disable_option(market.creator, MARKET)
    with pytest.raises(OptionDisabled):
        await an_offer(market)


async def test_nobody_makes_a_deal_with_her_own_brand() -> None:
    market = await a_market()
    await _join(market, market.creator)
    with pytest.raises(OwnBrand):
        await an_offer(market)


async def _join(market: Market, person: Caller) -> None:
    invited = await brands.invite_brand_member(
        market.admin, market.brand_id, BrandRole.ANALYST, new_id().hex
    )
    assert invited.token is not None
    await brands.accept_brand_invitation(person, invited.token)


async def test_one_offer_of_a_campaign_to_a_creator_is_open() -> None:
    market = await a_market()
    made = await an_offer(market)
    with pytest.raises(AlreadyOffered) as caught:
        await an_offer(market)
    assert caught.value.offer_id == made.id
    await an_offer(at(market, await an_earner("carla", MARKET)))
    await offers.decline_offer(market.creator, made.id)
    await an_offer(market)


async def test_what_cannot_be_is_not_offered() -> None:
    market = await a_market()
    with pytest.raises(InvalidInput):
        await an_offer(market, currency="EUR")
    with pytest.raises(InvalidInput):
        await an_offer(market, message="x" * 1001)
    with pytest.raises(DueInPast):
        await an_offer(market, terms(deliverables=(a_part(due_on=in_days(-1)),)))
    await an_offer(market, terms(deliverables=(a_part(due_on=in_days(0)),)))


# --- above the limit -----------------------------------------------------------------------------


async def waiting(market: Market) -> OfferView:
    """An offer of 100.00 and 10.00 by a manager who may commit 109.99."""
    await limit(market, market.manager, 10_999)
    return await an_offer(market)


async def test_offer_up_to_the_limit_needs_no_approval() -> None:
    market = await a_market()
    await limit(market, market.manager, 11_000)
    assert (await an_offer(market)).state is OfferState.OPEN


async def test_offer_above_the_limit_is_unseen_until_another_approves() -> None:
    market = await a_market()
    made = await waiting(market)
    assert (made.state, made.awaited) == (OfferState.AWAITING_APPROVAL, None)
    assert await received(market) == []
    assert await told(market.creator_id) == []
    assert await told(market.brand_id) == ["OfferAwaitingApproval"]
    for act in (offers.decline_offer, offers.withdraw_offer, offers.approve_offer):
        with pytest.raises(NotFound):
            await act(market.creator, made.id)
    with pytest.raises(NotFound):
        await counter(market.creator, made)
    with pytest.raises(NotFound):
        await offers.accept_offer(market.creator, made.id, 1, new_id().hex)
    finance = await a_member(market.brand_id, BrandRole.FINANCE)
    await clock.advance(timedelta(days=2))
    found = await offers.approve_offer(finance, made.id)
    assert (found.state, found.approved_by) == (OfferState.OPEN, finance.user_id)
    assert found.expires_at == clock.now() + WEEK or found.expires_at > made.expires_at
    assert await received(market) == [made.id]
    assert await told(market.creator_id) == ["OfferReceived"]


async def test_who_may_not_approve() -> None:
    market = await a_market()
    await limit(market, market.admin, 100)
    made = await an_offer(market, who=market.admin)
    assert made.state is OfferState.AWAITING_APPROVAL
    with pytest.raises(NotAllowed):  # its author, though she is an ADMIN
        await offers.approve_offer(market.admin, made.id)
    for role in (BrandRole.ANALYST, BrandRole.CAMPAIGN_MANAGER):
        with pytest.raises(NotAllowed):
            await offers.approve_offer(await a_member(market.brand_id, role), made.id)
    limited = await a_member(market.brand_id, BrandRole.FINANCE)
    await limit(market, limited, 10_999)
    with pytest.raises(AboveSpendLimit) as caught:
        await offers.approve_offer(limited, made.id)
    assert (caught.value.amount_minor, caught.value.currency) == (11_000, "USD")
    with pytest.raises(NotFound):
        await offers.approve_offer((await a_brand("Other"))[1], made.id)
    assert (await as_it_is(made)).state is OfferState.AWAITING_APPROVAL


async def test_approval_looks_again_at_what_an_offer_asks() -> None:
    market = await a_market()
    made = await waiting(market)
    await monetization.disable_option(market.creator, MARKET)
    with pytest.raises(OptionDisabled):
        await offers.approve_offer(market.admin, made.id)
    await monetization.enable_option(market.creator, MARKET)
    await campaigns.pause_campaign(market.admin, market.campaign.id)
    with pytest.raises(StateConflict) as caught:
        await offers.approve_offer(market.admin, made.id)
    assert caught.value.what == "campaign"
    await campaigns.resume_campaign(market.admin, market.campaign.id)
    await offers.approve_offer(market.admin, made.id)
    with pytest.raises(StateConflict):
        await offers.approve_offer(market.admin, made.id)


async def test_what_was_never_approved_stays_unseen_when_it_ends() -> None:
    market = await a_market()
    withdrawn = await waiting(market)
    finance = await a_member(market.brand_id, BrandRole.FINANCE)
    found = await offers.withdraw_offer(finance, withdrawn.id)
    assert found.state is OfferState.WITHDRAWN
    expired = await an_offer(market)
    await clock.advance(WEEK)
    assert await offers.expire_offers() == 1
    assert (await as_it_is(expired)).state is OfferState.EXPIRED
    assert await received(market) == []
    assert await told(market.creator_id) == []
    with pytest.raises(NotFound):
        await offers.decline_offer(market.creator, withdrawn.id)


# --- countering ----------------------------------------------------------------------------------


async def test_counter_offer_passes_the_turn_and_renews_the_time() -> None:
    market = await a_market()
    made = await an_offer(market)
    await clock.advance(timedelta(days=6))
    hers = await counter(market.creator, made, terms(20_000), message="More")
    assert (hers.revision, hers.awaited, hers.price_minor) == (2, Side.BRAND, 20_000)
    assert hers.expires_at > made.expires_at
    await clock.advance(timedelta(days=6))
    ours = await counter(market.manager, hers, terms(15_000))
    assert (ours.revision, ours.awaited, ours.total_minor) == (3, Side.CREATOR, 16_500)
    kept = (await offers.revisions_of([made.id]))[made.id]
    assert [(one.side, one.price_minor) for one in kept] == [
        (Side.BRAND, 10_000),
        (Side.CREATOR, 20_000),
        (Side.BRAND, 15_000),
    ]
    for topic_id in (market.creator_id, market.brand_id):
        assert await told(topic_id) == ["OfferReceived", "OfferCountered", "OfferCountered"]


async def test_changes_name_what_differs_between_two_numbers() -> None:
    market = await a_market()
    made = await counter(market.creator, await an_offer(market), terms(20_000))
    found = await offers.changes_of([made.id], **{"from": 1, "to": 2})
    assert [(one.term, one.before, one.after) for one in found[made.id]] == [
        ("price", "100.00 USD", "200.00 USD"),
        ("deliverables.1.price", "100.00 USD", "200.00 USD"),
    ]
    assert await offers.changes_of([made.id], **{"from": 1, "to": 3}) == {}


async def test_only_the_side_whose_turn_it_is_answers() -> None:
    market = await a_market()
    made = await an_offer(market)
    for act in (counter(market.manager, made), offers.decline_offer(market.manager, made.id)):
        with pytest.raises(TurnConflict) as caught:
            await act
        assert caught.value.turn == "CREATOR"
    with pytest.raises(TurnConflict):
        await offers.accept_offer(market.manager, made.id, 1, new_id().hex)
    with pytest.raises(TurnConflict):
        await offers.withdraw_offer(market.creator, made.id)
    hers = await counter(market.creator, made)
    for act in (counter(market.creator, hers), offers.decline_offer(market.creator, made.id)):
        with pytest.raises(TurnConflict) as caught:
            await act
        assert caught.value.turn == "BRAND"
    with pytest.raises(TurnConflict):
        await offers.withdraw_offer(market.manager, made.id)


async def test_answer_to_terms_that_were_replaced_is_refused() -> None:
    market = await a_market()
    made = await an_offer(market)
    hers = await counter(market.creator, made)
    for stale in (1, 3):
        with pytest.raises(StaleRevision) as caught:
            await counter(market.manager, hers, revision=stale)
        assert caught.value.revision == 2
        with pytest.raises(StaleRevision):
            await offers.accept_offer(market.manager, made.id, stale, new_id().hex)


async def test_terms_are_proposed_ten_times_at_the_most() -> None:
    market = await a_market()
    made = await an_offer(market)
    for number in range(2, 11):
        who = market.creator if number % 2 == 0 else market.manager
        made = await counter(who, made, terms(10_000 + number))
        assert made.revision == number
    with pytest.raises(LimitExceeded) as caught:
        await counter(market.creator if made.awaited is Side.CREATOR else market.manager, made)
    assert (caught.value.limit, caught.value.maximum) == ("revisionsOfOffer", 10)


async def test_key_counters_once() -> None:
    market = await a_market()
    made = await an_offer(market)
    key = new_id().hex
    hers = await counter(market.creator, made, idempotency_key=key)
    again = await counter(market.creator, made, idempotency_key=key)
    assert (hers.revision, again.revision) == (2, 2)
    with pytest.raises(IdempotencyKeyReused):
        await counter(market.creator, made, terms(1), idempotency_key=key)


async def test_member_counters_within_her_limit_alone() -> None:
    market = await a_market()
    hers = await counter(market.creator, await an_offer(market), terms(20_000))
    await limit(market, market.manager, 16_500)
    with pytest.raises(AboveSpendLimit):
        await counter(market.manager, hers, terms(15_001))
    await counter(market.manager, hers, terms(15_000))


async def test_counter_asks_what_an_offer_asks() -> None:
    market = await a_market()
    made = await an_offer(market)
    with pytest.raises(InvalidInput):
        await counter(market.creator, made, terms(0))
    with pytest.raises(InvalidInput):
        await counter(market.creator, made, currency="EUR")
    with pytest.raises(DueInPast):
        await counter(market.creator, made, terms(deliverables=(a_part(due_on=in_days(-1)),)))
    analyst = await a_member(market.brand_id, BrandRole.ANALYST)
    hers = await counter(market.creator, made)
    with pytest.raises(NotAllowed):
        await counter(analyst, hers)


# --- ending --------------------------------------------------------------------------------------


async def test_creator_declines_and_the_brand_withdraws() -> None:
    market = await a_market()
    declined = await offers.decline_offer(market.creator, (await an_offer(market)).id)
    withdrawn = await offers.withdraw_offer(market.manager, (await an_offer(market)).id)
    assert (declined.state, withdrawn.state) == (OfferState.DECLINED, OfferState.WITHDRAWN)
    assert declined.closed_at is not None and declined.awaited is None
    for topic_id in (market.creator_id, market.brand_id):
        assert await told(topic_id) == [
            "OfferReceived",
            "OfferDeclined",
            "OfferReceived",
            "OfferWithdrawn",
        ]


async def test_after_a_counter_the_brand_declines_and_the_creator_withdraws() -> None:
    market = await a_market()
    first = await counter(market.creator, await an_offer(market))
    assert (await offers.decline_offer(market.manager, first.id)).state is OfferState.DECLINED
    second = await counter(market.creator, await an_offer(market))
    assert (await offers.withdraw_offer(market.creator, second.id)).state is OfferState.WITHDRAWN


async def test_finance_withdraws_only_what_waits_for_approval() -> None:
    market = await a_market()
    finance = await a_member(market.brand_id, BrandRole.FINANCE)
    made = await an_offer(market)
    with pytest.raises(NotAllowed):
        await offers.withdraw_offer(finance, made.id)


@pytest.mark.parametrize("state", [one for one in OfferState if one is not OfferState.OPEN])
async def test_only_an_open_offer_is_answered(state: OfferState) -> None:
    market = await a_market()
    made = await an_offer(market)
    await offers.Offer.filter(id=made.id).update(state=state)
    acts: list[Any] = [
        lambda: counter(market.creator, made),
        lambda: offers.decline_offer(market.creator, made.id),
        lambda: offers.accept_offer(market.creator, made.id, 1, new_id().hex),
    ]
    if state is not OfferState.AWAITING_APPROVAL:
        acts.append(lambda: offers.withdraw_offer(market.manager, made.id))
        acts.append(lambda: offers.approve_offer(market.admin, made.id))
    for act in acts:
        with pytest.raises(StateConflict) as caught:
            await act()
        assert caught.value.state == state.value
    await offers.Offer.filter(id=made.id).update(state=OfferState.OPEN)


async def test_offer_expires_after_seven_days_without_an_answer() -> None:
    market = await a_market()
    made = await an_offer(market)
    await clock.advance(WEEK - timedelta(minutes=1))
    assert await offers.expire_offers() == 0
    await clock.advance(timedelta(minutes=2))
    with pytest.raises(StateConflict) as caught:  # before the sweep comes by
        await offers.accept_offer(market.creator, made.id, 1, new_id().hex)
    assert caught.value.state == "EXPIRED"
    assert await offers.expire_offers() == 1
    assert await offers.expire_offers() == 0
    assert (await as_it_is(made)).state is OfferState.EXPIRED
    for topic_id in (market.creator_id, market.brand_id):
        assert await told(topic_id) == ["OfferReceived", "OfferExpired"]


async def test_open_offers_expire_when_their_campaign_is_closed() -> None:
    market = await a_market()
    made = await an_offer(market)
    await campaigns.close_campaign(market.admin, market.campaign.id)
    with pytest.raises(StateConflict) as caught:
        await counter(market.creator, made)
    assert caught.value.state == "EXPIRED"
    assert await offers.expire_offers() == 1
    assert (await as_it_is(made)).state is OfferState.EXPIRED


async def test_paused_campaign_goes_on_with_its_open_offers() -> None:
    market = await a_market()
    made = await an_offer(market)
    await campaigns.pause_campaign(market.admin, market.campaign.id)
    assert await offers.expire_offers() == 0
    assert (await counter(market.creator, made)).revision == 2


async def test_offer_of_others_is_not_there() -> None:
    market = await a_market()
    made = await an_offer(market)
    other = await an_earner("carla", MARKET)
    for stranger in ((await a_brand("Other"))[1], other, await a_fan(), OPERATOR):
        for act in (offers.decline_offer, offers.withdraw_offer, offers.approve_offer):
            with pytest.raises(NotFound):
                await act(stranger, made.id)
        with pytest.raises(NotFound):
            await counter(stranger, made)
        with pytest.raises(NotFound):
            await offers.accept_offer(stranger, made.id, 1, new_id().hex)
    with pytest.raises(NotFound):
        await offers.decline_offer(market.creator, new_id())


async def test_lists_are_the_campaigns_and_the_creators() -> None:
    market = await a_market()
    carla = await an_earner("carla", MARKET)
    declined = await an_offer(market)
    await offers.decline_offer(market.creator, declined.id)
    hers, other = await an_offer(market), await an_offer(at(market, carla))
    found = (await offers.pages_of_campaigns([market.campaign.id], PAGE))[market.campaign.id]
    assert [one.id for one in found.items] == [other.id, hers.id, declined.id]
    assert await received(market) == [hers.id, declined.id]
    assert await received(at(market, carla)) == [other.id]
    is_open = await offers.pages_of_campaigns([market.campaign.id], PAGE, OfferState.OPEN)
    assert [one.id for one in is_open[market.campaign.id].items] == [other.id, hers.id]
    first = await offers.pages_of_creators([market.creator_id], PageRequest(1))
    page = first[market.creator_id]
    rest = PageRequest(1, page.cursor_of(page.items[0]))
    found = (await offers.pages_of_creators([market.creator_id], rest))[market.creator_id]
    assert [one.id for one in found.items] == [declined.id]
