"""Opening an order: its rows, its escrow, and what is missing otherwise."""

import asyncio

import pytest

from models import orders
from models.database import new_id
from models.errors import InsufficientFunds, MarketplaceError
from models.ledger import accounts, journal
from models.ledger.transfers import Amount, Transfer, TransferKind
from models.orders import BrandOwes, DeliverableState, MilestoneState, Order, OrderState
from models.transactions import atomic
from tests.ordering import (
    COMMISSION,
    PRICE,
    Two,
    a_campaign,
    a_part,
    agreed,
    an_order,
    fund,
    held,
    opened,
    two,
    wallet,
)


async def test_an_order_is_opened_with_its_milestones_and_its_money(database: str) -> None:
    of = await two(funds_minor=50_000)
    parts = a_part(), a_part(20_001, 2_000, count=3)
    order = await an_order(of, *parts, revision_rounds=2)
    kept = await Order.get(id=order.id)
    assert (kept.price_minor, kept.commission_minor) == (30_001, 3_000)
    assert (kept.state, kept.ended_at, kept.revision_rounds) == (OrderState.IN_PROGRESS, None, 2)
    milestones = await orders.Milestone.filter(order_id=order.id).order_by("position")
    assert [one.id for one in milestones] == [part.id for part in parts]
    assert {one.state for one in milestones} == {MilestoneState.HELD}
    due = await orders.Deliverable.filter(order_id=order.id).order_by("position")
    assert [(one.id, one.count) for one in due] == [(parts[0].id, 1), (parts[1].id, 3)]
    assert {one.state for one in due} == {DeliverableState.DUE}
    assert await held(order) == [PRICE + COMMISSION, 22_001]
    assert await wallet(of) == 50_000 - 33_001


async def refused(of: Two) -> MarketplaceError:
    """The refusal of an order, of which nothing may be left."""
    before = await wallet(of)
    wanted = agreed(of, campaign_id=(await a_campaign(of)).id)
    with pytest.raises(MarketplaceError) as caught:
        await opened(wanted)
    assert not await Order.exists(id=wanted.order_id)
    assert await wallet(of) == before
    return caught.value


async def test_too_little_money_is_told_with_what_is_missing(database: str) -> None:
    of = await two(funds_minor=10_999)
    refusal = await refused(of)
    assert isinstance(refusal, InsufficientFunds)
    assert (refusal.short_by_minor, refusal.currency) == (1, "USD")
    await fund(of.brand_id, 1)
    assert await held(await an_order(of)) == [11_000]
    assert await wallet(of) == 0


async def test_a_brand_that_owes_repays_first(database: str) -> None:
    of = await two(funds_minor=0)
    brand = accounts.of_brand(of.brand_id, "USD")
    await journal.prepare(brand.all)
    lines = Amount(brand.receivable, -70), Amount(accounts.losses("USD"), 70)
    owing = Transfer(new_id().hex, TransferKind.SUSPENSE_EXPLAINED, lines)
    await atomic(journal.post, [owing])
    refusal = await refused(of)
    assert isinstance(refusal, BrandOwes)
    assert (refusal.owed_minor, refusal.currency) == (70, "USD")


async def test_of_two_orders_for_the_same_money_one_is_opened(database: str) -> None:
    of = await two(funds_minor=11_000)
    made = await asyncio.gather(an_order(of), an_order(of), return_exceptions=True)
    assert sorted(type(one).__name__ for one in made) == ["InsufficientFunds", "Order"]
    assert await wallet(of) == 0
