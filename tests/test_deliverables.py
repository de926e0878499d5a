"""Deliverables: submitted, reviewed, published, verified, released; and what silence decides."""

import asyncio
from datetime import timedelta

import pytest

from models import clock, deliverables, orders
from models.caller import BrandRole
from models.campaigns import Campaign, CampaignState
from models.database import execute, new_id
from models.deliverables import RevisionsUsedUp, Submission, VideoDelivered, VideoUnfit
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    MarketplaceError,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.ledger import accounts
from models.orders import DeliverableState, MilestoneState, Order, OrderState, WaitsFor
from models.pages import PageRequest
from models.videos import VideoOfAnother
from tests.branding import a_member
from tests.factories import OPERATOR, SERVICE, a_creator
from tests.ordering import (
    COMMISSION,
    PRICE,
    Two,
    a_part,
    a_video_of,
    amounts,
    an_order,
    approved,
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


async def refusal_of(act: object, *args: object) -> MarketplaceError:
    """The refusal of an act."""
    with pytest.raises(MarketplaceError) as caught:
        await act(*args)  # type: ignore[operator]
    return caught.value


async def test_an_order_goes_its_way_and_is_released_after_the_delay(database: str) -> None:
    of = await two(funds_minor=20_000)
    order = await an_order(of)
    key = await only(order)
    one = await submitted(of, key)
    assert (one.state, one.waits_for) == (DeliverableState.SUBMITTED, WaitsFor.BRAND)
    one = await deliverables.approve(of.manager, key)
    assert (one.state, one.waits_for, one.next_at) == (
        DeliverableState.APPROVED,
        WaitsFor.CREATOR,
        None,
    )
    video = await a_video_of(of)
    one = await deliverables.publish(of.creator, key, "v1")
    assert (one.state, one.video_id) == (DeliverableState.PUBLISHED, video.id)
    one = await deliverables.verify(SERVICE, key)
    assert (one.state, one.waits_for) == (DeliverableState.VERIFIED, WaitsFor.RELEASE)
    await pass_days(6.9)
    assert await held(order) == [PRICE + COMMISSION]
    await pass_days(0.2)
    one, money = await deliverable(key), await milestone(key)
    assert (one.state, one.waits_for, one.next_at) == (DeliverableState.VERIFIED, None, None)
    assert (money.state, money.released_minor) == (MilestoneState.RELEASED, PRICE)
    assert (money.commission_taken_minor, money.given_back_minor) == (COMMISSION, 0)
    assert (await Order.get(id=order.id)).state is OrderState.COMPLETED
    assert (await held(order), await earned(of), await wallet(of)) == ([0], PRICE, 9_000)
    assert await amounts(accounts.commissions("USD")) == [COMMISSION]
    assert await kinds_told(of.brand_id) == [
        "DeliverableSubmitted",
        "DeliverableApproved",
        "DeliverablePublished",
        "DeliverableVerified",
        "EscrowReleased",
        "OrderCompleted",
    ]
    assert await kinds_told(of.creator_id) == [
        "DeliverableApproved",
        "DeliverableVerified",
        "EscrowReleased",
        "OrderCompleted",
    ]
    await require_sound()


async def test_silence_of_everybody_but_the_creator_pays_her(database: str) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    await submitted(of, key)
    await pass_days(13.9)
    assert (await deliverable(key)).state is DeliverableState.SUBMITTED
    await pass_days(0.2)
    one = await deliverable(key)
    assert one.state is DeliverableState.APPROVED
    assert (await Submission.get(deliverable_id=key)).answered_at == one.approved_at
    await a_video_of(of)
    await deliverables.publish(of.creator, key, "v1")
    await pass_days(7.1)
    one = await deliverable(key)
    assert (one.state, one.in_queue) == (DeliverableState.PUBLISHED, True)
    await pass_days(7.1)
    one = await deliverable(key)
    assert (one.state, one.in_queue) == (DeliverableState.VERIFIED, False)
    await pass_days(7.1)
    assert await earned(of) == PRICE
    await require_sound()


async def test_revisions_are_asked_for_within_the_agreed_rounds(database: str) -> None:
    of = await two()
    key = await only(await an_order(of, revision_rounds=1))
    await submitted(of, key)
    one = await deliverables.request_revision(of.manager, key, "More shoes")
    assert (one.state, one.rounds) == (DeliverableState.REVISION_REQUESTED, 1)
    assert (one.next_at, one.waits_for) == (None, WaitsFor.CREATOR)
    again = await submitted(of, key, link="https://drafts.test/2")
    assert again.next_at is not None
    assert again.next_at > clock.now() + timedelta(days=13.9)
    refusal = await refusal_of(deliverables.request_revision, of.manager, key, "More")
    assert isinstance(refusal, RevisionsUsedUp)
    assert refusal.rounds == 1
    await deliverables.approve(of.manager, key)
    first, second = (await deliverables.submissions_of([key]))[key]
    assert (first.number, first.asked_changes) == (1, "More shoes")
    assert (second.number, second.asked_changes, second.link) == (2, None, "https://drafts.test/2")
    assert await kinds_told(of.creator_id) == ["RevisionRequested", "DeliverableApproved"]
    await require_sound()


async def test_a_key_submits_once(database: str) -> None:
    of = await two()
    key = await only(await an_order(of))
    for _ in range(2):
        await submitted(of, key, idempotency_key="a-key-of-mine")
    assert await Submission.filter(deliverable_id=key).count() == 1
    with pytest.raises(IdempotencyKeyReused):
        await submitted(of, key, link="https://drafts.test/2", idempotency_key="a-key-of-mine")


@pytest.mark.parametrize(
    "said", [{"link": "drafts"}, {"caption": "x" * 2001}, {"idempotency_key": "short"}]
)
async def test_what_cannot_be_stored_is_not_submitted(database: str, said: dict[str, str]) -> None:
    of = await two()
    key = await only(await an_order(of))
    with pytest.raises(InvalidInput):
        await submitted(of, key, **said)


async def test_each_step_is_that_of_its_side(database: str) -> None:
    of = await two()
    key = await only(await an_order(of))
    other = Two(of.manager, await a_creator("sam"))
    analyst = await a_member(of.brand_id, BrandRole.ANALYST)
    rival = (await two("rita")).manager
    with pytest.raises(NotFound):
        await submitted(other, key)
    with pytest.raises(NotAllowed):
        await submitted(Two(of.manager, of.manager), key)
    await submitted(of, key)
    for who, kind in ((analyst, NotAllowed), (rival, NotFound), (of.creator, NotFound)):
        assert isinstance(await refusal_of(deliverables.approve, who, key), kind)
        assert isinstance(await refusal_of(deliverables.request_revision, who, key, "x"), kind)
    await deliverables.approve(of.manager, key)
    await a_video_of(of)
    refusal = await refusal_of(deliverables.publish, other.creator, key, "v1")
    assert isinstance(refusal, NotFound)
    assert refusal.what == "deliverable"
    assert (await deliverable(key)).state is DeliverableState.APPROVED


async def test_what_is_not_there_is_not_found(database: str) -> None:
    of, nothing = await two(), new_id()
    with pytest.raises(NotFound):
        await submitted(of, nothing)
    assert isinstance(await refusal_of(deliverables.approve, of.manager, nothing), NotFound)
    assert isinstance(await refusal_of(deliverables.verify, SERVICE, nothing), NotFound)
    assert isinstance(await refusal_of(deliverables.refuse, OPERATOR, nothing, "x"), NotFound)


async def test_a_step_that_the_state_does_not_allow_is_refused(database: str) -> None:
    of = await two()
    key = await only(await an_order(of))
    await a_video_of(of)

    async def conflicts(act: object, *args: object) -> str:
        refusal = await refusal_of(act, *args)
        assert isinstance(refusal, StateConflict)
        return refusal.state

    assert await conflicts(deliverables.approve, of.manager, key) == "DUE"
    assert await conflicts(deliverables.request_revision, of.manager, key, "x") == "DUE"
    assert await conflicts(deliverables.publish, of.creator, key, "v1") == "DUE"
    assert await conflicts(deliverables.verify, SERVICE, key) == "DUE"
    await approved(of, key)
    assert await conflicts(submitted, of, key) == "APPROVED"
    assert await conflicts(deliverables.approve, of.manager, key) == "APPROVED"
    assert await conflicts(deliverables.refuse, SERVICE, key, "x") == "APPROVED"


async def test_only_a_video_of_hers_is_published_and_only_once(database: str) -> None:
    of = await two()
    first, second = [await only(await an_order(of)) for _ in range(2)]
    await a_video_of(Two(of.manager, await a_creator("sam")), "of-sam")
    await approved(of, first)
    await approved(of, second)
    assert isinstance(await refusal_of(deliverables.publish, of.creator, first, "none"), NotFound)
    refusal = await refusal_of(deliverables.publish, of.creator, first, "of-sam")
    assert isinstance(refusal, VideoOfAnother)
    await a_video_of(of, "v1")
    both = await asyncio.gather(
        *(deliverables.publish(of.creator, key, "v1") for key in (first, second)),
        return_exceptions=True,
    )
    assert sum(isinstance(one, VideoDelivered) for one in both) == 1
    assert await orders.Deliverable.filter(video_id__isnull=False).count() == 1


@pytest.mark.parametrize("flaw", ["visible", "disclosed"])
async def test_a_video_that_is_hidden_or_undisclosed_is_not_verified(
    database: str, flaw: str
) -> None:
    of = await two()
    key = await only(await an_order(of))
    await published(of, key)
    await a_video_of(of, visible=flaw != "visible", disclosed=flaw != "disclosed")
    refusal = await refusal_of(deliverables.verify, SERVICE, key)
    assert isinstance(refusal, VideoUnfit)
    assert (refusal.is_visible, refusal.is_disclosed) == (flaw != "visible", flaw != "disclosed")


async def test_what_the_platform_refuses_is_published_anew(database: str) -> None:
    of = await two()
    key = await only(await an_order(of))
    await published(of, key)
    one = await deliverables.refuse(SERVICE, key, "The link is missing")
    assert (one.state, one.video_id, one.next_at) == (DeliverableState.APPROVED, None, None)
    assert one.refused_reason == "The link is missing"
    again = await deliverables.publish(of.creator, key, "v1")
    assert again.state is DeliverableState.PUBLISHED
    assert await kinds_told(of.creator_id) == ["DeliverableApproved", "VerificationRefused"]
    await require_sound()


async def test_what_waits_for_the_platform_is_listed_most_urgent_first(database: str) -> None:
    of = await two()
    keys = [await only(await an_order(of)) for _ in range(3)]
    for n, key in enumerate(keys[:2]):
        await published(of, key, f"v{n}")
        await pass_days(1)
    page = await deliverables.waiting_for_platform(PageRequest(1))
    assert [one.id for one in page.items] == [keys[0]]
    after = PageRequest(5, page.cursor_of(page.items[0]))
    assert [one.id for one in (await deliverables.waiting_for_platform(after)).items] == [keys[1]]
    await pass_days(5.5)
    queue = await deliverables.waiting_for_platform(PageRequest(5), in_queue=True)
    assert [one.id for one in queue.items] == [keys[0]]


async def test_a_video_that_is_taken_down_later_is_noted_and_moves_no_money(
    database: str,
) -> None:
    of = await two()
    key = await only(await an_order(of))
    await verified(of, key)
    assert await deliverables.note_removed() == 0
    await a_video_of(of, visible=False)
    assert await deliverables.note_removed() == 1
    assert await deliverables.note_removed() == 0
    assert (await deliverable(key)).removed_at is not None
    await pass_days(8)
    assert await earned(of) == PRICE
    await require_sound()


async def test_what_is_late_is_overdue_until_she_has_done_her_part(database: str) -> None:
    of = await two()
    key = await only(await an_order(of))
    assert not (await deliverable(key)).is_overdue
    await pass_days(11)
    assert (await deliverable(key)).is_overdue
    assert not (await submitted(of, key)).is_overdue


async def test_an_order_ends_with_its_last_milestone(database: str) -> None:
    of = await two()
    order = await an_order(of, a_part(), a_part(5_000, 333))
    first, second = [one.id for one in (await orders.deliverables_of([order.id]))[order.id]]
    await verified(of, first, "v1")
    await pass_days(7.1)
    assert (await Order.get(id=order.id)).state is OrderState.IN_PROGRESS
    assert await held(order) == [0, 5_333]
    money = (await orders.money_of([order.id]))[order.id]
    assert (money.held_minor, money.released_minor) == (5_333, PRICE)
    assert (money.commission_taken_minor, money.given_back_minor) == (COMMISSION, 0)
    await verified(of, second, "v2")
    await pass_days(7.1)
    assert (await Order.get(id=order.id)).state is OrderState.COMPLETED
    assert await earned(of) == PRICE + 5_000
    assert await amounts(accounts.commissions("USD")) == [COMMISSION + 333]
    await require_sound()


async def test_what_is_released_waits_for_the_hold_of_the_marketplace(database: str) -> None:
    await execute("UPDATE hold_period SET days = 3 WHERE source = 'CREATOR_MARKETPLACE'")
    of = await two()
    key = await only(await an_order(of))
    await verified(of, key)
    await pass_days(7.1)
    creator = accounts.of_creator(of.creator_id, "USD")
    assert await amounts(creator.pending, creator.available) == [PRICE, 0]


async def test_a_closed_campaign_is_completed_once_its_orders_have_ended(database: str) -> None:
    of = await two()
    order = await an_order(of)
    await Campaign.filter(id=order.campaign_id).update(state=CampaignState.CLOSED)
    assert await orders.complete_campaigns() == 0
    await verified(of, await only(order))
    await pass_days(7.1)
    assert await orders.complete_campaigns() == 1
    assert (await Campaign.get(id=order.campaign_id)).state is CampaignState.COMPLETED
    assert await orders.complete_campaigns() == 0


# --- at the same instant -------------------------------------------------------------------------


def winners(*answers: object) -> int:
    """How many of these are no refusal; each refusal names a state."""
    refused = [one for one in answers if isinstance(one, BaseException)]
    assert all(isinstance(one, StateConflict | RevisionsUsedUp) for one in refused), answers
    return len(answers) - len(refused)


@pytest.mark.parametrize("round_", range(5))
async def test_deemed_approval_and_a_request_for_revision(database: str, round_: int) -> None:
    of = await two()
    key = await only(await an_order(of))
    await submitted(of, key)
    await clock.advance(timedelta(days=14, seconds=1))
    swept, asked = await asyncio.gather(
        deliverables.pass_time(),
        deliverables.request_revision(of.manager, key, "More"),
        return_exceptions=True,
    )
    state = (await deliverable(key)).state
    if isinstance(asked, BaseException):
        assert isinstance(asked, StateConflict)
        assert (swept, state) == (1, DeliverableState.APPROVED)
    else:
        assert (swept, state) == (0, DeliverableState.REVISION_REQUESTED)
    await require_sound()


@pytest.mark.parametrize("round_", range(5))
async def test_approval_and_a_request_for_revision(database: str, round_: int) -> None:
    of = await two()
    key = await only(await an_order(of))
    await submitted(of, key)
    both = await asyncio.gather(
        deliverables.approve(of.manager, key),
        deliverables.request_revision(of.manager, key, "More"),
        return_exceptions=True,
    )
    assert winners(*both) == 1
    await require_sound()


async def test_two_sweeps_release_once(database: str) -> None:
    of = await two()
    keys = [await only(await an_order(of)) for _ in range(3)]
    for n, key in enumerate(keys):
        await verified(of, key, f"v{n}")
    await clock.advance(timedelta(days=8))
    await asyncio.gather(deliverables.pass_time(), deliverables.pass_time())
    assert await earned(of) == 3 * PRICE
    await require_sound()
