"""What happens to an offer in one moment: one wins, the other is told why not, and seats, budget
and escrow are exact."""

import asyncio
from collections.abc import Awaitable
from datetime import timedelta
from typing import Any

import pytest

from models import campaigns, clock, offers, orders
from models.caller import BrandRole
from models.campaigns import Campaign
from models.errors import StateConflict
from models.offers import (
    AlreadyOffered,
    BudgetExceeded,
    NoSeatLeft,
    OfferState,
    OfferView,
    TurnConflict,
)
from tests.branding import a_member
from tests.factories import an_earner
from tests.offering import (
    MARKET,
    Market,
    a_market,
    accept,
    an_offer,
    as_it_is,
    at,
    counter,
    terms,
    tried,
)
from tests.ordering import held
from tests.topping import wallet

pytestmark = pytest.mark.usefixtures("sandbox")

FUNDS = 1_000_000
DEAL = 11_000
"""Price and commission of the usual offer."""


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    """How often each race is run."""
    return 50 if request.config.getoption("--long") else 6


async def at_once(*acts: Awaitable[Any]) -> list[Any]:
    return list(await asyncio.gather(*acts))


async def exact(market: Market, deals: int) -> None:
    """So many deals were made, and all their money is held."""
    campaign = await market.campaign_now()
    assert (campaign.seats_taken, campaign.committed_minor) == (deals, deals * DEAL)
    made = await orders.Order.filter(campaign_id=market.campaign.id)
    assert [await held(one) for one in made] == [[DEAL]] * deals
    assert (await wallet(market.admin))[0] == FUNDS - deals * DEAL


async def won_by_one(found: list[Any], loss: type[Exception]) -> Any:
    """Who won; the other was refused so."""
    (winner,) = [one for one in found if isinstance(one, OfferView)]
    (loser,) = [one for one in found if not isinstance(one, OfferView)]
    assert isinstance(loser, loss), loser
    return winner


async def test_accept_and_withdraw(rounds: int) -> None:
    market = await a_market(seats=100, budget_minor=FUNDS)
    deals = 0
    for _ in range(rounds):
        made = await an_offer(market)
        found = await at_once(
            tried(accept, market.creator, made),
            tried(offers.withdraw_offer, market.manager, made.id),
        )
        winner = await won_by_one(found, StateConflict)
        assert (await as_it_is(made)).state is winner.state
        deals += winner.state is OfferState.ACCEPTED
        await exact(market, deals)


async def test_accept_and_expire(rounds: int) -> None:
    market = await a_market(seats=100, budget_minor=FUNDS)
    deals = 0
    for number in range(rounds):
        made = await an_offer(market)
        # Its time is over, is not, or is over while both are under way.
        left = (timedelta(0), timedelta(minutes=1), timedelta(milliseconds=4))[number % 3]
        await offers.Offer.filter(id=made.id).update(expires_at=clock.now() + left)
        found, expired = await at_once(tried(accept, market.creator, made), offers.expire_offers())
        state = (await as_it_is(made)).state
        if isinstance(found, OfferView):
            assert (state, expired) == (OfferState.ACCEPTED, 0)
            deals += 1
        else:
            assert isinstance(found, StateConflict)
            assert found.state == "EXPIRED"
            assert expired + await offers.expire_offers() == 1
            assert (await as_it_is(made)).state is OfferState.EXPIRED
        await exact(market, deals)
    assert 0 < deals < rounds


async def test_two_accepts_for_the_last_seat(rounds: int) -> None:
    market = await a_market(seats=1, budget_minor=FUNDS)
    carla = at(market, await an_earner("carla", MARKET))
    for number in range(1, rounds + 1):
        await offers_of_one_seat(number, market, carla)


async def offers_of_one_seat(number: int, market: Market, carla: Market) -> None:
    await Campaign.filter(id=market.campaign.id).update(seats=number)
    mine, hers = await an_offer(market), await an_offer(carla)
    found = await at_once(tried(accept, market.creator, mine), tried(accept, carla.creator, hers))
    winner = await won_by_one(found, NoSeatLeft)
    loser = hers if winner.id == mine.id else mine
    assert (await as_it_is(loser)).state is OfferState.OPEN
    await exact(market, number)
    await offers.withdraw_offer(market.manager, loser.id)


async def test_two_managers_and_one_budget(rounds: int) -> None:
    """Each accepts what another creator proposed; the budget is for one of them."""
    market = await a_market(seats=100, budget_minor=FUNDS)
    carla = at(market, await an_earner("carla", MARKET))
    other = await a_member(market.brand_id, BrandRole.CAMPAIGN_MANAGER)
    for number in range(1, rounds + 1):
        budget_minor = (number + 1) * DEAL - 1
        await Campaign.filter(id=market.campaign.id).update(budget_minor=budget_minor)
        mine = await counter(market.creator, await an_offer(market), terms(10_000))
        hers = await counter(carla.creator, await an_offer(carla), terms(10_000))
        found = await at_once(tried(accept, market.manager, mine), tried(accept, other, hers))
        winner = await won_by_one(found, BudgetExceeded)
        loser = hers if winner.id == mine.id else mine
        assert (await as_it_is(loser)).state is OfferState.OPEN
        await exact(market, number)
        await offers.decline_offer(market.manager, loser.id)


async def test_counter_and_accept(rounds: int) -> None:
    """Both by the side whose turn it is, from two devices."""
    market = await a_market(seats=100, budget_minor=FUNDS)
    deals = 0
    for _ in range(rounds):
        made = await an_offer(market)
        found = await at_once(
            tried(accept, market.creator, made), tried(counter, market.creator, made)
        )
        (winner,) = [one for one in found if isinstance(one, OfferView)]
        (loser,) = [one for one in found if not isinstance(one, OfferView)]
        if winner.state is OfferState.ACCEPTED:
            assert isinstance(loser, StateConflict)
            deals += 1
        else:
            assert isinstance(loser, offers.StaleRevision | TurnConflict)
            await offers.withdraw_offer(market.creator, made.id)
        await exact(market, deals)


async def test_the_same_accept_twice(rounds: int) -> None:
    """Two keys are two acts: one deal, and one refusal."""
    market = await a_market(seats=100, budget_minor=FUNDS)
    for number in range(1, rounds + 1):
        made = await an_offer(market)
        found = await at_once(*(tried(accept, market.creator, made) for _ in range(2)))
        await won_by_one(found, StateConflict)
        await exact(market, number)


async def test_one_key_at_once_is_one_deal(rounds: int) -> None:
    market = await a_market(seats=100, budget_minor=FUNDS)
    for number in range(1, rounds + 1):
        made = await an_offer(market)
        told = (market.creator, made.id, 1, made.id.hex)
        found = await at_once(*(tried(offers.accept_offer, *told) for _ in range(3)))
        assert [one.state for one in found] == [OfferState.ACCEPTED] * 3
        await exact(market, number)


async def test_two_managers_make_one_offer(rounds: int) -> None:
    market = await a_market()
    other = await a_member(market.brand_id, BrandRole.CAMPAIGN_MANAGER)
    for _ in range(rounds):
        found = await at_once(tried(an_offer, market), tried(an_offer, market, terms(5), other))
        winner = await won_by_one(found, AlreadyOffered)
        await offers.decline_offer(market.creator, winner.id)


async def test_accept_and_close_the_campaign(rounds: int) -> None:
    for number in range(min(rounds, 6)):
        market = await a_market(f"anna{number}")
        made = await an_offer(market)
        found, closed = await at_once(
            tried(accept, market.creator, made),
            tried(campaigns.close_campaign, market.admin, market.campaign.id),
        )
        assert closed.state.value == "CLOSED"
        if isinstance(found, OfferView):
            await exact(market, 1)
        else:
            assert isinstance(found, StateConflict)
            assert await offers.expire_offers() == 1
            await exact(market, 0)
