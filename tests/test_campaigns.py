"""Campaigns: who writes them, their steps, and who sees what of them."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from models import campaigns, clock
from models.caller import BrandRole, Caller
from models.campaigns import (
    CampaignInPast,
    CampaignInput,
    CampaignState,
    Conditions,
    DeliverableInput,
    Sourcing,
)
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    MarketplaceError,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.pages import PageRequest
from models.rate_cards import ContentFormat
from tests.branding import a_brand, a_member
from tests.factories import a_fan, in_the_end

pytestmark = pytest.mark.usefixtures("database")


def in_days(days: int) -> date:
    return clock.today() + timedelta(days=days)


def a_deliverable(**said: Any) -> DeliverableInput:
    told: dict[str, Any] = {
        "format": ContentFormat.VIDEO,
        "count": 1,
        "due_on": in_days(20),
        "wanted": "The bottle in the first three seconds",
        "unwanted": None,
        "disclosure": "#ad",
        **said,
    }
    return DeliverableInput(**told)


def terms(**said: Any) -> CampaignInput:
    told: dict[str, Any] = {
        "name": "Summer",
        "product_name": "Lemonade",
        "product_url": "https://lemonade.example",
        "product_category": "Drinks",
        "is_gifted": True,
        "brief": "Drink it where the sun is.",
        "sourcing": Sourcing.OPEN,
        "seats": 3,
        "budget_minor": 500_000,
        "currency": "USD",
        "conditions": Conditions(10_000, ("US", "DE"), ("en",)),
        "starts_on": in_days(1),
        "ends_on": in_days(30),
        "deliverables": (a_deliverable(), a_deliverable(format=ContentFormat.LIVE)),
        **said,
    }
    return CampaignInput(**told)


async def a_campaign(caller: Caller, brand_id: UUID, **said: Any) -> campaigns.Campaign:
    return await campaigns.create_campaign(caller, brand_id, terms(**said), new_id().hex)


async def state_of(campaign: campaigns.Campaign) -> CampaignState:
    (found,) = await campaigns.by_ids([campaign.id])
    return found.state


async def test_campaign_is_a_draft_with_all_that_was_said() -> None:
    brand_id, admin = await a_brand()
    made = await a_campaign(admin, brand_id)
    (found,) = await campaigns.by_ids([made.id])
    assert (found.brand_id, found.author_id) == (brand_id, admin.user_id)
    assert (found.name, found.budget_minor, found.currency) == ("Summer", 500_000, "USD")
    assert found.asked == Conditions(10_000, ("US", "DE"), ("en",))
    assert (found.state, found.is_listed) == (CampaignState.DRAFT, False)
    wanted = (await campaigns.deliverables_of([made.id]))[made.id]
    assert [one.format for one in wanted] == [ContentFormat.VIDEO, ContentFormat.LIVE]
    assert (wanted[0].wanted, wanted[0].unwanted, wanted[0].disclosure) == (
        "The bottle in the first three seconds",
        None,
        "#ad",
    )


async def test_key_makes_one_campaign() -> None:
    brand_id, admin = await a_brand()
    key = new_id().hex
    made = await campaigns.create_campaign(admin, brand_id, terms(), key)
    again = await campaigns.create_campaign(admin, brand_id, terms(), key)
    assert again.id == made.id
    with pytest.raises(IdempotencyKeyReused):
        await campaigns.create_campaign(admin, brand_id, terms(seats=4), key)
    assert await campaigns.Campaign.all().count() == 1


@pytest.mark.parametrize("role", list(BrandRole))
async def test_only_campaign_managers_and_admins_write(role: BrandRole) -> None:
    brand_id, _ = await a_brand()
    member = await a_member(brand_id, role)
    if role in (BrandRole.CAMPAIGN_MANAGER, BrandRole.ADMIN):
        made = await a_campaign(member, brand_id)
        await campaigns.publish_campaign(member, made.id)
        assert await state_of(made) is CampaignState.ACTIVE
    else:
        with pytest.raises(NotAllowed):
            await a_campaign(member, brand_id)


async def test_campaign_of_another_brand_is_not_there() -> None:
    brand_id, admin = await a_brand()
    _, stranger = await a_brand("Other")
    made = await a_campaign(admin, brand_id)
    for who in (stranger, await a_fan()):
        with pytest.raises(NotFound):
            await a_campaign(who, brand_id)
        for act in (campaigns.publish_campaign, campaigns.close_campaign):
            with pytest.raises(NotFound):
                await act(who, made.id)
        with pytest.raises(NotFound):
            await campaigns.update_campaign(who, made.id, terms())
    with pytest.raises(NotFound):
        await campaigns.publish_campaign(admin, new_id())


async def test_draft_is_written_anew_whole_and_what_was_published_is_not() -> None:
    brand_id, admin = await a_brand()
    made = await a_campaign(admin, brand_id)
    new = terms(name="Winter", currency="EUR", deliverables=(a_deliverable(count=2),))
    await campaigns.update_campaign(admin, made.id, new)
    (found,) = await campaigns.by_ids([made.id])
    assert (found.name, found.currency) == ("Winter", "EUR")
    wanted = (await campaigns.deliverables_of([made.id]))[made.id]
    assert [one.count for one in wanted] == [2]
    await campaigns.publish_campaign(admin, made.id)
    with pytest.raises(StateConflict) as caught:
        await campaigns.update_campaign(admin, made.id, terms())
    assert caught.value.state == "ACTIVE"


async def test_steps_go_their_way_and_no_other() -> None:
    """From each state, what of the four acts is possible, and what it leads to."""
    acts: dict[str, Any] = {
        "publish": campaigns.publish_campaign,
        "pause": campaigns.pause_campaign,
        "resume": campaigns.resume_campaign,
        "close": campaigns.close_campaign,
    }
    ways = {
        CampaignState.DRAFT: {"publish": CampaignState.ACTIVE},
        CampaignState.ACTIVE: {"pause": CampaignState.PAUSED, "close": CampaignState.CLOSED},
        CampaignState.PAUSED: {"resume": CampaignState.ACTIVE, "close": CampaignState.CLOSED},
        CampaignState.CLOSED: {},
        CampaignState.COMPLETED: {},
        CampaignState.CANCELLED: {},
    }
    brand_id, admin = await a_brand()
    made = await a_campaign(admin, brand_id)
    for before, way in ways.items():
        for name, act in acts.items():
            await campaigns.Campaign.filter(id=made.id).update(state=before)
            if name in way:
                assert (await act(admin, made.id)).state is way[name]
            else:
                with pytest.raises(StateConflict) as caught:
                    await act(admin, made.id)
                assert caught.value.state == before.value
            assert await state_of(made) is way.get(name, before)


async def test_what_lies_in_the_past_is_not_published() -> None:
    brand_id, admin = await a_brand()
    over = await a_campaign(admin, brand_id)
    late = await a_campaign(
        admin, brand_id, ends_on=in_days(90), deliverables=(a_deliverable(due_on=in_days(2)),)
    )
    await clock.advance(timedelta(days=40))
    for campaign, field in ((over, "end"), (late, "deliverable")):
        with pytest.raises(CampaignInPast) as caught:
            await campaigns.publish_campaign(admin, campaign.id)
        assert caught.value.field == field
        assert await state_of(campaign) is CampaignState.DRAFT


async def test_of_two_steps_at_once_one_wins() -> None:
    brand_id, admin = await a_brand()
    other = await a_member(brand_id, BrandRole.CAMPAIGN_MANAGER)

    async def tried(act: Any, who: Caller, campaign: campaigns.Campaign) -> object:
        try:
            return await in_the_end(act, who, campaign.id)
        except MarketplaceError as refusal:
            return refusal

    for _ in range(5):
        made = await a_campaign(admin, brand_id)
        await campaigns.publish_campaign(admin, made.id)
        found = await asyncio.gather(
            tried(campaigns.close_campaign, admin, made),
            tried(campaigns.close_campaign, other, made),
        )
        assert sum(isinstance(one, StateConflict) for one in found) == 1
        assert await state_of(made) is CampaignState.CLOSED


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "x" * 101},
        {"brief": ""},
        {"brief": "x" * 10_001},
        {"brief": "a\x00b"},
        {"product_url": "ftp://x"},
        {"seats": 0},
        {"seats": 10_001},
        {"budget_minor": 0},
        {"currency": "COIN"},
        {"deliverables": ()},
        {"ends_on": date(2000, 1, 1)},
        {"conditions": Conditions(0, (), ())},
        {"conditions": Conditions(None, ("us",), ())},
        {"conditions": Conditions(None, ("US", "US"), ())},
        {"conditions": Conditions(None, (), ("english",))},
    ],
)
async def test_what_no_rule_could_accept_is_no_input(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput):
        terms(**wrong).checked()


async def test_deliverable_is_due_while_its_campaign_lasts() -> None:
    for wrong in ({"due_on": in_days(0)}, {"due_on": in_days(31)}, {"count": 0}, {"count": 51}):
        with pytest.raises(InvalidInput):
            replace(terms(), deliverables=(a_deliverable(**wrong),)).checked()
    for said in ({"disclosure": ""}, {"wanted": "x" * 1001}):
        with pytest.raises(InvalidInput):
            replace(terms(), deliverables=(a_deliverable(**said),)).checked()


async def test_lists_are_the_brands_and_the_open_ones() -> None:
    brand_id, admin = await a_brand()
    other_id, stranger = await a_brand("Other")
    made = [await a_campaign(admin, brand_id) for _ in range(3)]
    hers = await a_campaign(stranger, other_id)
    private = await a_campaign(admin, brand_id, sourcing=Sourcing.INVITE_ONLY)
    for campaign in (made[0], made[1], private):
        await campaigns.publish_campaign(admin, campaign.id)
    await campaigns.publish_campaign(stranger, hers.id)
    await campaigns.pause_campaign(admin, made[1].id)
    page = PageRequest(10)
    found = await campaigns.pages_of_brands([brand_id, other_id], page)
    assert [one.id for one in found[brand_id].items] == [
        private.id,
        *(one.id for one in reversed(made)),
    ]
    assert [one.id for one in found[other_id].items] == [hers.id]
    drafts = await campaigns.pages_of_brands([brand_id], page, CampaignState.DRAFT)
    assert [one.id for one in drafts[brand_id].items] == [made[2].id]
    assert [one.id for one in (await campaigns.open_page(page)).items] == [hers.id, made[0].id]
    first = await campaigns.open_page(PageRequest(1))
    rest = await campaigns.open_page(PageRequest(1, first.cursor_of(first.items[0])))
    assert [one.id for one in rest.items] == [made[0].id]
