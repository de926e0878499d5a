"""Accepting an offer: a seat, the budget, the order and its escrow at once, or what is missing."""

from datetime import timedelta
from uuid import UUID

import pytest

from models import brands, campaigns, clock, monetization, notifications, offers, orders
from models.brands import AboveSpendLimit, set_brand_spend_limit
from models.caller import BrandRole, Caller
from models.campaigns import CampaignState
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InsufficientFunds,
    MarketplaceError,
    NotAllowed,
    StateConflict,
)
from models.escrow import CommissionTerms
from models.monetization import OptionDisabled
from models.offers import (
    BudgetExceeded,
    DueInPast,
    NoSeatLeft,
    OfferAccepted,
    OfferState,
    OfferView,
    OwnBrand,
    Side,
)
from models.orders import BrandOwes, Order, OrderState
from models.pages import PageRequest
from models.payments.provider import ChargebackWord
from tests.branding import a_member
from tests.factories import an_earner
from tests.offering import (
    MARKET,
    Market,
    a_market,
    a_part,
    accept,
    an_offer,
    as_it_is,
    at,
    counter,
    in_days,
    terms,
)
from tests.ordering import held
from tests.topping import hear, spend, topped_up, wallet

pytestmark = pytest.mark.usefixtures("sandbox")


async def order_of(offer: OfferView) -> Order:
    return await orders.Order.get(offer_id=offer.id)


async def money(market: Market) -> int:
    """What the brand can spend."""
    return (await wallet(market.admin))[0]


async def counts(market: Market) -> tuple[int, int]:
    """The seats and the money that the campaign has taken."""
    found = await market.campaign_now()
    return found.seats_taken, found.committed_minor


async def accepted(topic_id: UUID) -> list[OfferAccepted]:
    page = await notifications.pages_of_topics([topic_id], PageRequest(100), None)
    return [one for one in page[topic_id].items if isinstance(one, OfferAccepted)]


async def test_creator_accepts_and_all_of_it_happens_at_once() -> None:
    market = await a_market()
    made = await an_offer(market, terms(10_000, 5_005, 3, revision_rounds=2))
    found = await accept(market.creator, made)
    assert (found.state, found.awaited) == (OfferState.ACCEPTED, None)
    order = await order_of(made)
    assert (order.state, order.campaign_id) == (OrderState.IN_PROGRESS, market.campaign.id)
    assert (order.brand_id, order.creator_id) == (market.brand_id, market.creator_id)
    assert (order.price_minor, order.commission_minor, order.revision_rounds) == (15_008, 1_500, 2)
    assert await held(order) == [11_000, 5_505, 3]
    assert await money(market) == 1_000_000 - 16_508
    assert await counts(market) == (1, 16_508)
    for topic_id in (market.brand_id, market.creator_id):
        (told,) = await accepted(topic_id)
        assert (told.offer_id, told.order_id, told.side) == (made.id, order.id, Side.CREATOR)


async def test_brand_accepts_what_the_creator_proposes() -> None:
    market = await a_market()
    hers = await counter(market.creator, await an_offer(market), terms(20_000))
    await accept(market.manager, hers)
    order = await order_of(hers)
    assert (order.price_minor, order.commission_minor) == (20_000, 2_000)
    (told,) = await accepted(market.creator_id)
    assert told.side is Side.BRAND


async def test_deliverables_are_those_of_the_accepted_terms() -> None:
    market = await a_market()
    part = a_part(700, count=3, due_on=in_days(4), wanted=None, unwanted="Rain", disclosure="ad")
    made = await an_offer(market, terms(deliverables=(a_part(), part)))
    await accept(market.creator, made)
    order = await order_of(made)
    found = await orders.Deliverable.filter(order_id=order.id).order_by("position")
    assert [(one.count, one.due_on) for one in found] == [(1, in_days(10)), (3, in_days(4))]
    assert (found[1].wanted, found[1].unwanted, found[1].disclosure) == (None, "Rain", "ad")


async def test_key_accepts_once() -> None:
    market = await a_market()
    made = await an_offer(market)
    key = new_id().hex
    for _ in range(2):
        found = await offers.accept_offer(market.creator, made.id, 1, key)
        assert found.state is OfferState.ACCEPTED
    assert await counts(market) == (1, 11_000)
    with pytest.raises(StateConflict):
        await accept(market.creator, made)
    with pytest.raises(IdempotencyKeyReused):
        await offers.accept_offer(market.creator, made.id, 2, key)


@pytest.mark.parametrize("state", list(CampaignState))
async def test_only_while_the_campaign_is_active_or_paused(state: CampaignState) -> None:
    market = await a_market()
    made = await an_offer(market)
    await campaigns.Campaign.filter(id=market.campaign.id).update(state=state)
    if state in (CampaignState.ACTIVE, CampaignState.PAUSED):
        assert (await accept(market.creator, made)).state is OfferState.ACCEPTED
    else:
        with pytest.raises(StateConflict):
            await accept(market.creator, made)
        await nothing_happened(market, made, 1_000_000)


async def nothing_happened(market: Market, offer: OfferView, has_minor: int) -> None:
    """Nothing was taken, and the offer is as open as it was."""
    found = await as_it_is(offer)
    assert (found.state, found.turn, found.revision) == (offer.state, offer.turn, offer.revision)
    assert not await orders.Order.filter(offer_id=offer.id).exists()
    assert await money(market) == has_minor
    assert await accepted(market.brand_id) == []


async def refused(who: Caller, market: Market, offer: OfferView, has_minor: int) -> object:
    """Why she may not accept it; nothing has happened."""
    with pytest.raises(MarketplaceError) as caught:
        await accept(who, offer)
    await nothing_happened(market, offer, has_minor)
    return caught.value


async def test_too_little_money_says_how_much_is_missing_and_a_new_try_succeeds() -> None:
    market = await a_market(funds_minor=10_990)
    made = await an_offer(market)
    found = await refused(market.creator, market, made, 10_990)
    assert isinstance(found, InsufficientFunds)
    assert (found.short_by_minor, found.currency) == (10, "USD")
    assert await counts(market) == (0, 0)
    await topped_up(market.admin, 1_000)
    assert (await accept(market.creator, made)).state is OfferState.ACCEPTED
    assert await money(market) == 990


async def test_refusal_is_told_again_to_its_key() -> None:
    market = await a_market(funds_minor=0)
    made = await an_offer(market)
    key = new_id().hex
    with pytest.raises(InsufficientFunds):
        await offers.accept_offer(market.creator, made.id, 1, key)
    await topped_up(market.admin, 20_000)
    with pytest.raises(InsufficientFunds):  # a delayed duplicate must not pay after a no
        await offers.accept_offer(market.creator, made.id, 1, key)


async def test_brand_that_owes_holds_nothing_new() -> None:
    market = await a_market(funds_minor=0)
    spent = await topped_up(market.admin, 11_000)
    await spend(market.admin, 11_000)
    made = await an_offer(market)
    await hear(spent, ChargebackWord.OPENED, ChargebackWord.LOST)
    assert await wallet(market.admin) == (0, 0, -11_000)
    found = await refused(market.creator, market, made, 0)
    assert isinstance(found, BrandOwes)
    assert (found.owed_minor, found.currency) == (11_000, "USD")


async def test_last_seat_that_is_gone_is_a_refusal() -> None:
    market = await a_market(seats=1)
    carla = at(market, await an_earner("carla", MARKET))
    made, hers = await an_offer(market), await an_offer(carla)
    await accept(carla.creator, hers)
    with pytest.raises(NoSeatLeft):
        await accept(market.creator, made)
    assert (await as_it_is(made)).state is OfferState.OPEN
    assert await counts(market) == (1, 11_000)


async def test_budget_is_for_price_and_commission() -> None:
    market = await a_market(budget_minor=21_999)
    carla = at(market, await an_earner("carla", MARKET))
    made, hers = await an_offer(market), await an_offer(carla)
    await accept(carla.creator, hers)
    with pytest.raises(BudgetExceeded) as caught:
        await accept(market.creator, made)
    assert (caught.value.short_by_minor, caught.value.currency) == (1, "USD")
    assert (await as_it_is(made)).state is OfferState.OPEN
    less = await counter(market.creator, made, terms(9_999))
    await accept(market.manager, less)
    assert await counts(market) == (2, 11_000 + 10_998)


async def test_option_is_asked_again() -> None:
    market = await a_market()
    made = await an_offer(market)
    await monetization.disable_option(market.creator, MARKET)
    assert isinstance(await refused(market.creator, market, made, 1_000_000), OptionDisabled)
    await monetization.enable_option(market.creator, MARKET)
    await accept(market.creator, made)


async def test_creator_who_joined_the_team_makes_no_deal_with_herself() -> None:
    market = await a_market()
    made = await an_offer(market)
    role = BrandRole.ANALYST
    invited = await brands.invite_brand_member(market.admin, market.brand_id, role, new_id().hex)
    assert invited.token is not None
    await brands.accept_brand_invitation(market.creator, invited.token)
    assert isinstance(await refused(market.creator, market, made, 1_000_000), OwnBrand)


async def test_what_is_due_in_the_past_is_not_accepted() -> None:
    market = await a_market()
    made = await an_offer(market, terms(deliverables=(a_part(due_on=in_days(1)),)))
    await clock.advance(timedelta(days=2))
    assert isinstance(await refused(market.creator, market, made, 1_000_000), DueInPast)


async def test_member_accepts_within_her_limit_and_finance_above_it() -> None:
    market = await a_market()
    made = await counter(market.creator, await an_offer(market), terms(20_000))
    assert market.manager.user_id is not None
    limits = {"USD": 21_999}
    await set_brand_spend_limit(market.admin, market.brand_id, market.manager.user_id, limits)
    found = await refused(market.manager, market, made, 1_000_000)
    assert isinstance(found, AboveSpendLimit)
    assert (found.amount_minor, found.currency) == (22_000, "USD")
    analyst = await a_member(market.brand_id, BrandRole.ANALYST)
    assert isinstance(await refused(analyst, market, made, 1_000_000), NotAllowed)
    await accept(await a_member(market.brand_id, BrandRole.FINANCE), made)
    assert (await as_it_is(made)).state is OfferState.ACCEPTED


async def test_commission_is_that_of_the_terms_whatever_changed_since() -> None:
    market = await a_market()
    made = await an_offer(market)
    await CommissionTerms.create(effective_from=clock.now(), bps=2_000)
    await accept(market.creator, made)
    assert (await order_of(made)).commission_minor == 1_000
    carla = at(market, await an_earner("carla", MARKET))
    assert (await an_offer(carla)).commission_minor == 2_000
