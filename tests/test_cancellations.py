"""Cancelling an order: what each way out costs, and the way out."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import cancellations, clock, deliverables, orders
from models.caller import BrandRole, Caller
from models.campaigns import Campaign, CampaignState
from models.cancellations import CancelCampaignInput, CancellationChanged
from models.database import execute, new_id
from models.errors import InvalidInput, NotAllowed, NotFound, StateConflict
from models.ledger import accounts, journal
from models.ledger.transfers import Take, Transfer, TransferKind
from models.orders import DeliverableState, MilestoneState, Order, OrderState, Party
from models.transactions import atomic
from tests.branding import a_member
from tests.factories import a_creator, in_the_end
from tests.ordering import (
    COMMISSION,
    PRICE,
    Two,
    a_campaign,
    a_part,
    amounts,
    an_order,
    approved,
    cancelled,
    deliverable,
    earned,
    held,
    kinds_told,
    milestone,
    only,
    pass_days,
    published,
    require_sound,
    submitted,
    two,
    verified,
    wallet,
)

FUNDS = 100_000
WHOLE = PRICE + COMMISSION


async def money(of: Two) -> tuple[int, int, int]:
    """What the brand can spend, what the creator earned, and what was taken as commission."""
    (taken,) = await amounts(accounts.commissions("USD"))
    return await wallet(of), await earned(of), taken


async def test_before_a_submission_the_brand_has_everything_back(database: str) -> None:
    of = await two()
    order = await an_order(of)
    after = await cancelled(of.manager, order)
    assert (after.state, after.cancelled_by) == (OrderState.CANCELLED, Party.BRAND)
    assert (after.reason, after.ended_at is not None) == ("Changed our minds", True)
    key = await only(order)
    assert (await deliverable(key)).state is DeliverableState.CANCELLED
    assert (await milestone(key)).state is MilestoneState.REFUNDED
    assert (await held(order), await money(of)) == ([0], (FUNDS, 0, 0))
    campaign = await Campaign.get(id=order.campaign_id)
    assert (campaign.seats_taken, campaign.committed_minor) == (0, 0)
    assert await kinds_told(of.brand_id) == await kinds_told(of.creator_id) == ["OrderCancelled"]
    await require_sound()


@pytest.mark.parametrize("step", ["submission", "revision"])
async def test_after_a_submission_a_tenth_is_the_creators(database: str, step: str) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    await submitted(of, key)
    if step == "revision":
        await deliverables.request_revision(of.manager, key, "More")
    after = await cancelled(of.manager, order)
    assert after.state is OrderState.CANCELLED
    assert (await milestone(key)).state is MilestoneState.PARTIALLY_RELEASED
    assert await money(of) == (FUNDS - 1_100, 1_000, 100)
    campaign = await Campaign.get(id=order.campaign_id)
    assert (campaign.seats_taken, campaign.committed_minor) == (0, 1_100)
    await require_sound()


@pytest.mark.parametrize("step", [approved, published, verified])
async def test_after_the_approval_all_is_the_creators(database: str, step: object) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    await step(of, key)  # type: ignore[operator]
    after = await cancelled(of.manager, order)
    assert (after.state, after.cancelled_by) == (OrderState.COMPLETED, Party.BRAND)
    assert (await milestone(key)).state is MilestoneState.RELEASED
    assert (await deliverable(key)).state is DeliverableState.CANCELLED
    assert await money(of) == (FUNDS - WHOLE, PRICE, COMMISSION)
    campaign = await Campaign.get(id=order.campaign_id)
    assert (campaign.seats_taken, campaign.committed_minor) == (1, WHOLE)
    await require_sound()


async def test_approved_work_that_is_not_published_comes_back_whole(database: str) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    await approved(of, key)
    await pass_days(17)  # due after 10, and 7 more
    preview = await cancellations.preview_order_cancellation(of.manager, order.id)
    assert preview is not None
    assert preview.given_back_minor == 0
    await pass_days(1)
    await cancelled(of.manager, order)
    assert await money(of) == (FUNDS, 0, 0)
    await require_sound()


async def test_nobody_loses_by_the_days_that_a_review_took(database: str) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    await pass_days(9)
    await submitted(of, key)
    await pass_days(14.1)  # silence
    assert (await deliverable(key)).state is DeliverableState.APPROVED
    for days, back in ((0, 0), (7, 0), (1, WHOLE)):
        await pass_days(days + 0.001)
        preview = await cancellations.preview_order_cancellation(of.manager, order.id)
        assert preview is not None
        assert preview.given_back_minor == back


@pytest.mark.parametrize("step", [None, submitted, approved, published, verified])
async def test_a_creator_who_cancels_gives_everything_back(database: str, step: object) -> None:
    of = await two()
    order = await an_order(of)
    if step is not None:
        await step(of, await only(order))  # type: ignore[operator]
    after = await cancelled(of.creator, order)
    assert (after.state, after.cancelled_by) == (OrderState.CANCELLED, Party.CREATOR)
    assert await money(of) == (FUNDS, 0, 0)
    await require_sound()


async def test_what_was_released_stays_released(database: str) -> None:
    of = await two()
    order = await an_order(of, a_part(), a_part(5_001, 333), a_part(7_000, 700))
    first, second, third = [one.id for one in (await orders.deliverables_of([order.id]))[order.id]]
    await verified(of, first)
    await pass_days(7.1)
    await submitted(of, second)
    after = await cancelled(of.manager, order)
    assert after.state is OrderState.COMPLETED
    states = [(await milestone(key)).state for key in (first, second, third)]
    assert states == [
        MilestoneState.RELEASED,
        MilestoneState.PARTIALLY_RELEASED,
        MilestoneState.REFUNDED,
    ]
    part = await milestone(second)  # a tenth of 5,001, and of 333 the same share, rounded down
    assert (part.released_minor, part.commission_taken_minor) == (500, 33)
    assert part.given_back_minor == 5_334 - 533
    assert await earned(of) == PRICE + 500
    assert await held(order) == [0, 0, 0]
    campaign = await Campaign.get(id=order.campaign_id)
    assert (campaign.seats_taken, campaign.committed_minor) == (1, WHOLE + 533)
    await require_sound()


async def test_a_preview_says_what_each_way_out_does(database: str) -> None:
    of = await two()
    order = await an_order(of, a_part(), a_part(5, 0))
    first, second = [one.id for one in (await orders.deliverables_of([order.id]))[order.id]]
    await submitted(of, first)
    await submitted(of, second)
    for who, by, expected in (
        (of.manager, None, (1_001, 100, WHOLE + 5 - 1_101)),  # a half of a cent is the creator's
        (of.creator, None, (0, 0, WHOLE + 5)),
        (of.creator, Party.BRAND, (1_001, 100, WHOLE + 5 - 1_101)),
        (of.manager, Party.CREATOR, (0, 0, WHOLE + 5)),
    ):
        preview = await cancellations.preview_order_cancellation(who, order.id, by)
        assert preview is not None
        sums = preview.released_minor, preview.commission_minor, preview.given_back_minor
        assert sums == expected
        assert [one.deliverable_id for one in preview.parts] == [first, second]
    await cancelled(of.manager, order)
    assert await money(of) == (FUNDS - 1_101, 1_001, 100)
    await require_sound()


async def test_a_preview_is_for_both_sides_alone(database: str) -> None:
    of = await two()
    order = await an_order(of)
    for who in ((await two("rita")).manager, await a_creator("sam")):
        assert await cancellations.preview_order_cancellation(who, order.id) is None
        with pytest.raises(NotFound):
            await cancelled(who, order)
    analyst = await a_member(of.brand_id, BrandRole.ANALYST)
    assert await cancellations.preview_order_cancellation(analyst, order.id) is not None
    with pytest.raises(NotAllowed):
        await cancelled(analyst, order)
    assert await held(order) == [WHOLE]


async def test_terms_are_those_of_when_the_order_was_made(database: str) -> None:
    of = await two()
    before = await an_order(of)
    await execute(
        """INSERT INTO cancellation_terms (id, effective_from, before_submission_bps,
             after_submission_bps, after_approval_bps, unpublished_days)
           VALUES ('00000000-0000-7000-8000-000000000aff', $1, 5000, 0, 0, 7)""",
        clock.now() + timedelta(seconds=1),
    )
    await pass_days(1)
    after = await an_order(of)
    backs = []
    for order in (before, after):
        preview = await cancellations.preview_order_cancellation(of.manager, order.id)
        assert preview is not None
        backs.append(preview.given_back_minor)
    assert backs == [WHOLE, WHOLE // 2]


async def test_a_cancellation_that_would_give_back_less_is_refused(
    database: str,
) -> None:
    of = await two()
    order = await an_order(of)
    wanted = {"least_back_minor": WHOLE, "currency": "USD"}
    await submitted(of, await only(order))
    with pytest.raises(CancellationChanged) as caught:
        await cancelled(of.manager, order, **wanted)
    assert (caught.value.given_back_minor, caught.value.currency) == (WHOLE - 1_100, "USD")
    assert await held(order) == [WHOLE]
    with pytest.raises(InvalidInput):
        await cancelled(of.manager, order, least_back_minor=1, currency="EUR")
    await cancelled(of.manager, order, least_back_minor=WHOLE - 1_100, currency="USD")
    assert await held(order) == [0]


async def test_a_key_cancels_once_and_an_ended_order_is_not_cancelled(database: str) -> None:
    of = await two()
    order = await an_order(of)
    for _ in range(2):
        await cancelled(of.manager, order, idempotency_key="a-key-of-mine")
    with pytest.raises(StateConflict) as caught:
        await cancelled(of.creator, order)
    assert caught.value.state == "CANCELLED"
    assert await money(of) == (FUNDS, 0, 0)
    with pytest.raises(InvalidInput):
        await cancelled(of.manager, order, reason="")


async def test_what_comes_back_repays_first_what_the_brand_owes(database: str) -> None:
    of = await two(funds_minor=WHOLE)
    order = await an_order(of)
    brand = accounts.of_brand(of.brand_id, "USD")
    lines = (Take(brand, 600, accounts.losses("USD")),)
    owed = Transfer(new_id().hex, TransferKind.SUSPENSE_EXPLAINED, lines)
    await atomic(journal.post, [owed])
    await cancelled(of.creator, order)
    assert await amounts(brand.wallet, brand.receivable) == [WHOLE - 600, 0]
    await require_sound()


# --- a campaign ----------------------------------------------------------------------------------


async def cancel_campaign(by: Caller, campaign_id: UUID, **said: Any) -> Campaign:
    told: dict[str, Any] = {
        "reason": "No money",
        "least_back_minor": None,
        "currency": None,
        "idempotency_key": new_id().hex,
        **said,
    }
    wanted = CancelCampaignInput(campaign_id, **told)
    return await in_the_end(cancellations.cancel_campaign, by, wanted)


async def test_cancelling_a_campaign_settles_every_order_that_is_under_way(database: str) -> None:
    of = await two()
    campaign = await a_campaign(of)
    other = await an_order(of)
    paid, late, sent, fresh = [await an_order(of, campaign_id=campaign.id) for _ in range(4)]
    await verified(of, await only(paid))
    await pass_days(7.1)
    await approved(of, await only(late))
    await submitted(of, await only(sent))
    told = await cancellations.preview_campaign_cancellation(of.manager, campaign.id)
    assert told is not None
    assert (told.orders, told.released_minor, told.commission_minor) == (3, 11_000, 1_100)
    assert told.given_back_minor == 3 * WHOLE - 12_100
    with pytest.raises(CancellationChanged):
        wanted = {"least_back_minor": told.given_back_minor + 1, "currency": "USD"}
        await cancel_campaign(of.manager, campaign.id, **wanted)
    after = await cancel_campaign(
        of.manager, campaign.id, least_back_minor=told.given_back_minor, currency="USD"
    )
    assert (after.state, after.closed_at is not None) == (CampaignState.CANCELLED, True)
    assert (after.seats_taken, after.committed_minor) == (2, WHOLE + 12_100)
    states = [(await Order.get(id=one.id)).state for one in (paid, late, sent, fresh, other)]
    assert [one.value for one in states] == [
        "COMPLETED",
        "COMPLETED",
        "CANCELLED",
        "CANCELLED",
        "IN_PROGRESS",
    ]
    assert (await Order.get(id=sent.id)).reason == "No money"
    assert await wallet(of) == FUNDS - 2 * WHOLE - 12_100
    await require_sound()


async def test_a_campaign_is_cancelled_once_and_by_its_managers(database: str) -> None:
    of = await two()
    campaign = await a_campaign(of, state=CampaignState.DRAFT)
    analyst = await a_member(of.brand_id, BrandRole.ANALYST)
    with pytest.raises(NotAllowed):
        await cancel_campaign(analyst, campaign.id)
    rival = (await two("rita")).manager
    assert await cancellations.preview_campaign_cancellation(rival, campaign.id) is None
    for who in (rival, of.creator):
        with pytest.raises(NotFound):
            await cancel_campaign(who, campaign.id)
    for _ in range(2):
        await cancel_campaign(of.manager, campaign.id, idempotency_key="a-key-of-mine")
    with pytest.raises(StateConflict):
        await cancel_campaign(of.manager, campaign.id)


@pytest.mark.parametrize("round_", range(5))
async def test_a_campaign_and_one_of_its_orders_are_cancelled_at_once(
    database: str, round_: int
) -> None:
    of = await two()
    campaign = await a_campaign(of)
    order = await an_order(of, campaign_id=campaign.id)
    await submitted(of, await only(order))
    whole, one = await asyncio.gather(
        cancel_campaign(of.manager, campaign.id),
        cancelled(of.creator, order),
        return_exceptions=True,
    )
    assert isinstance(whole, Campaign)
    by_creator = not isinstance(one, BaseException)
    assert by_creator or isinstance(one, StateConflict)
    assert await money(of) == ((FUNDS, 0, 0) if by_creator else (FUNDS - 1_100, 1_000, 100))
    await require_sound()


# --- at the same instant -------------------------------------------------------------------------


@pytest.mark.parametrize("round_", range(5))
@pytest.mark.parametrize("who", ["brand", "creator"])
async def test_cancelling_and_submitting(database: str, who: str, round_: int) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    by = of.manager if who == "brand" else of.creator
    told, sent = await asyncio.gather(
        cancelled(by, order), submitted(of, key), return_exceptions=True
    )
    assert isinstance(told, Order)  # a submission keeps nobody from cancelling
    tenth = who == "brand" and not isinstance(sent, BaseException)
    assert tenth or who == "creator" or isinstance(sent, StateConflict)
    assert await money(of) == ((FUNDS - 1_100, 1_000, 100) if tenth else (FUNDS, 0, 0))
    await require_sound()


@pytest.mark.parametrize("round_", range(5))
async def test_cancelling_and_approving(database: str, round_: int) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    await submitted(of, key)
    told, done = await asyncio.gather(
        cancelled(of.manager, order),
        deliverables.approve(of.manager, key),
        return_exceptions=True,
    )
    assert isinstance(told, Order)
    if isinstance(done, BaseException):
        assert isinstance(done, StateConflict)
        assert await money(of) == (FUNDS - 1_100, 1_000, 100)
    else:
        assert await money(of) == (FUNDS - WHOLE, PRICE, COMMISSION)
    await require_sound()


@pytest.mark.parametrize("round_", range(5))
async def test_two_cancel_at_once(database: str, round_: int) -> None:
    of = await two()
    order = await an_order(of)
    await submitted(of, await only(order))
    both = await asyncio.gather(
        cancelled(of.manager, order), cancelled(of.creator, order), return_exceptions=True
    )
    (loser,) = [one for one in both if isinstance(one, BaseException)]
    assert isinstance(loser, StateConflict)
    by_brand = (await Order.get(id=order.id)).cancelled_by is Party.BRAND
    assert await money(of) == ((FUNDS - 1_100, 1_000, 100) if by_brand else (FUNDS, 0, 0))
    await require_sound()


@pytest.mark.parametrize("round_", range(5))
async def test_cancelling_and_the_release(database: str, round_: int) -> None:
    of = await two()
    order = await an_order(of)
    await verified(of, await only(order))
    await clock.advance(timedelta(days=8))
    told, swept = await asyncio.gather(
        cancelled(of.creator, order), deliverables.pass_time(), return_exceptions=True
    )
    if isinstance(told, BaseException):
        assert isinstance(told, StateConflict)
        assert (swept, await money(of)) == (1, (FUNDS - WHOLE, PRICE, COMMISSION))
    else:
        assert (swept, await money(of)) == (0, (FUNDS, 0, 0))
    await require_sound()
