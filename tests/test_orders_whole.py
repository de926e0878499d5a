"""Orders as they come of offers, with everything around them: no rule of any noun is broken."""

import pytest

from models import deliverables, erasure, orders, sweeps
from models.database import execute
from models.ledger import accounts
from models.orders import DeliverableState, Order, OrderState
from models.transactions import snapshot
from tests.factories import SERVICE
from tests.offering import Market, a_market, accept, an_offer, terms
from tests.ordering import (
    Two,
    amounts,
    an_order,
    cancelled,
    only,
    pass_days,
    submitted,
    two,
    verified,
)


async def accepted(market: Market, *prices_minor: int) -> Order:
    """An order that came of an offer."""
    offer = await an_offer(market, terms(*prices_minor))
    await accept(market.creator, offer)
    return await Order.get(offer_id=offer.id)


def both(market: Market) -> Two:
    return Two(market.manager, market.creator)


@pytest.mark.usefixtures("sandbox")
async def test_an_accepted_offer_is_delivered_and_paid(database: str) -> None:
    market = await a_market()
    order = await accepted(market, 10_000, 5_001)
    first, second = [one.id for one in (await orders.deliverables_of([order.id]))[order.id]]
    assert await sweeps.audit() == []
    await verified(both(market), first, "v1")
    await verified(both(market), second, "v2")
    await pass_days(7.1)
    await sweeps.run_once()
    assert (await Order.get(id=order.id)).state is OrderState.COMPLETED
    creator = accounts.of_creator(market.creator_id, "USD")
    assert await amounts(creator.available, accounts.commissions("USD")) == [15_001, 1_500]
    assert await sweeps.audit() == []


@pytest.mark.usefixtures("sandbox")
async def test_a_seat_and_a_budget_that_came_back_can_be_taken_again(database: str) -> None:
    market = await a_market(seats=1, budget_minor=12_000)
    order = await accepted(market)
    await cancelled(market.manager, order)
    campaign = await market.campaign_now()
    assert (campaign.seats_taken, campaign.committed_minor) == (0, 0)
    assert await sweeps.audit() == []
    again = await accepted(market)
    await submitted(both(market), await only(again))
    await cancelled(market.manager, again)
    campaign = await market.campaign_now()
    assert (campaign.seats_taken, campaign.committed_minor) == (0, 1_100)
    assert await sweeps.audit() == []


async def test_the_sweeps_of_every_server_do_what_is_due(database: str) -> None:
    of = await two()
    key = await only(await an_order(of))
    await submitted(of, key)
    await execute("UPDATE deliverable SET next_at = submitted_at")
    (job,) = [one for one in sweeps.DUE if one.name == "deliverables"]
    assert await job.do() == 1
    assert (await orders.Deliverable.get(id=key)).state is DeliverableState.APPROVED


async def test_an_erased_creators_drafts_are_blank_and_her_money_stands(database: str) -> None:
    of = await two()
    paid, given_up = await an_order(of), await an_order(of)
    await verified(of, await only(paid))
    await cancelled(of.creator, given_up)
    assert of.creator.user_id is not None
    await erasure.erase_user(SERVICE, of.creator.user_id)
    (one,) = (await deliverables.submissions_of([await only(paid)]))[await only(paid)]
    assert (one.link, one.caption) == (None, None)
    assert (await Order.get(id=given_up.id)).reason is None
    assert await snapshot(erasure.audit) == []
    for broken in (
        "UPDATE submission SET caption = 'I was here'",
        "UPDATE campaign_order SET reason = 'I was here' WHERE cancelled_by = 'CREATOR'",
    ):
        before = len(await snapshot(erasure.audit))
        assert await execute(broken)
        assert len(await snapshot(erasure.audit)) == before + 1
    await pass_days(7.1)
    assert (await Order.get(id=paid.id)).state is OrderState.COMPLETED
