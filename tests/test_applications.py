"""Applications to a campaign: who may apply, each answer, and what ends them."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import applications, brands, campaigns, clock, monetization, notifications, offers
from models.applications import (
    AlreadyApplied,
    AlreadyInvited,
    ApplicationState,
    AuthorLeft,
    CampaignApplication,
    CampaignApplicationChanged,
    CampaignInvitation,
    ConditionNotMet,
    InvitationInput,
    InvitationState,
    Pitch,
    Yes,
)
from models.caller import BrandRole, Caller
from models.campaigns import Campaign, Conditions, Sourcing
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    MarketplaceError,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.monetization import Option, OptionDisabled
from models.offers.refusals import OwnBrand
from models.offers.rows import Offer, OfferState, Side
from models.offers.terms import Part, Terms
from models.pages import PageRequest
from models.rate_cards import ContentFormat
from tests.branding import a_brand, a_member
from tests.factories import a_creator, a_fan, an_earner, in_the_end
from tests.test_campaigns import a_campaign

pytestmark = pytest.mark.usefixtures("sandbox")


async def a_stage(**said: Any) -> tuple[Caller, Campaign, Caller]:
    """A brand's admin, her published campaign, and a creator who takes brands' offers."""
    brand_id, admin = await a_brand()
    made = await a_campaign(admin, brand_id, **{"conditions": Conditions(None, (), ()), **said})
    campaign = await campaigns.publish_campaign(admin, made.id)
    return admin, campaign, await an_earner("anna", Option.CREATOR_MARKETPLACE)


def pitch(campaign: Campaign, **said: Any) -> Pitch:
    told: dict[str, Any] = {
        "pitch": "I drink it on the roof",
        "price_minor": 50_000,
        "currency": "USD",
        "idempotency_key": new_id().hex,
        **said,
    }
    return Pitch(campaign.id, **told)


async def apply(creator: Caller, campaign: Campaign, **said: Any) -> CampaignApplication:
    return await in_the_end(applications.apply_to_campaign, creator, pitch(campaign, **said))


async def told(topic_id: UUID | None) -> list[str]:
    """The states that a topic was told applications came to."""
    assert topic_id is not None
    page = await notifications.pages_of_topics([topic_id], PageRequest(100), None)
    kinds = [one for one in page[topic_id].items if isinstance(one, CampaignApplicationChanged)]
    return [one.state.value for one in kinds]


async def state_of(one: CampaignApplication) -> ApplicationState:
    return (await CampaignApplication.get(id=one.id)).state


async def test_creator_applies_and_the_brand_is_told() -> None:
    _, campaign, anna = await a_stage()
    made = await apply(anna, campaign)
    assert (made.state, made.creator_id) == (ApplicationState.SUBMITTED, anna.creator_id)
    assert (made.price_minor, made.currency) == (50_000, "USD")
    assert await told(campaign.brand_id) == ["SUBMITTED"]
    assert await told(anna.creator_id) == []


async def test_key_applies_once_and_a_second_application_waits_for_the_end_of_the_first() -> None:
    _, campaign, anna = await a_stage()
    wanted = pitch(campaign)
    made = await applications.apply_to_campaign(anna, wanted)
    assert (await applications.apply_to_campaign(anna, wanted)).id == made.id
    with pytest.raises(IdempotencyKeyReused):
        await apply(anna, campaign, idempotency_key=wanted.idempotency_key, price_minor=1)
    with pytest.raises(AlreadyApplied) as caught:
        await apply(anna, campaign)
    assert caught.value.state == "SUBMITTED"
    await applications.withdraw_application(anna, made.id)
    assert (await apply(anna, campaign)).id != made.id


async def test_many_at_once_make_one_application() -> None:
    _, campaign, anna = await a_stage()

    async def tried() -> object:
        try:
            return await apply(anna, campaign)
        except AlreadyApplied as refusal:
            return refusal

    found = await asyncio.gather(*(tried() for _ in range(5)))
    assert sum(isinstance(one, CampaignApplication) for one in found) == 1
    assert await CampaignApplication.all().count() == 1


async def test_only_who_earns_by_the_marketplace_applies() -> None:
    _, campaign, anna = await a_stage()
    with pytest.raises(OptionDisabled):
        await apply(await a_creator("sam"), campaign)
    with pytest.raises(NotAllowed):
        await apply(await a_fan("gus"), campaign)
    await monetization.disable_option(anna, Option.CREATOR_MARKETPLACE)
    with pytest.raises(OptionDisabled):
        await apply(anna, campaign)


async def test_nobody_applies_to_her_own_brand() -> None:
    admin, campaign, _ = await a_stage()
    cleo = await an_earner("cleo", Option.CREATOR_MARKETPLACE)
    assert cleo.user_id is not None
    invited = await brands.invite_brand_member(
        admin, campaign.brand_id, BrandRole.ANALYST, new_id().hex
    )
    assert invited.token is not None
    await brands.accept_brand_invitation(cleo, invited.token)
    with pytest.raises(OwnBrand):
        await apply(cleo, campaign)


@pytest.mark.parametrize(
    ("asked", "condition"),
    [
        (Conditions(10**9, (), ()), "FOLLOWERS"),
        (Conditions(None, ("JP",), ()), "COUNTRY"),
        (Conditions(None, (), ("ja",)), "LANGUAGE"),
        (Conditions(1, ("US", "JP"), ()), None),
    ],
)
async def test_conditions_are_asked_and_what_is_unknown_is_not_met(
    asked: Conditions, condition: str | None
) -> None:
    _, campaign, anna = await a_stage(conditions=asked)
    if condition is None:
        assert (await apply(anna, campaign)).state is ApplicationState.SUBMITTED
        return
    with pytest.raises(ConditionNotMet) as caught:
        await apply(anna, campaign)
    assert caught.value.condition == condition


async def test_campaign_must_be_open_and_active() -> None:
    admin, campaign, anna = await a_stage()
    await campaigns.pause_campaign(admin, campaign.id)
    with pytest.raises(StateConflict) as caught:
        await apply(anna, campaign)
    assert caught.value.state == "PAUSED"
    brand_id = campaign.brand_id
    draft = await a_campaign(admin, brand_id, conditions=Conditions(None, (), ()))
    private = await a_campaign(admin, brand_id, sourcing=Sourcing.DIRECT)
    await campaigns.publish_campaign(admin, private.id)
    for hidden in (draft, private):
        with pytest.raises(NotFound):
            await apply(anna, hidden)


async def test_each_step_from_each_state() -> None:
    admin, campaign, anna = await a_stage()
    acts: dict[str, Any] = {
        "withdraw": (anna, applications.withdraw_application),
        "shortlist": (admin, applications.shortlist_application),
        "unshortlist": (admin, applications.unshortlist_application),
        "decline": (admin, applications.decline_application),
    }
    submitted = {
        "withdraw": ApplicationState.WITHDRAWN,
        "shortlist": ApplicationState.SHORTLISTED,
        "decline": ApplicationState.DECLINED,
    }
    shortlisted = {
        "withdraw": ApplicationState.WITHDRAWN,
        "unshortlist": ApplicationState.SUBMITTED,
        "decline": ApplicationState.DECLINED,
    }
    ways = {ApplicationState.SUBMITTED: submitted, ApplicationState.SHORTLISTED: shortlisted}
    made = await apply(anna, campaign)
    for before in ApplicationState:
        for name, (who, act) in acts.items():
            await CampaignApplication.filter(id=made.id).update(state=before, closed_at=None)
            after = ways.get(before, {}).get(name)
            if after is None:
                with pytest.raises(StateConflict) as caught:
                    await act(who, made.id)
                assert caught.value.state == before.value
                assert await state_of(made) is before
            else:
                found = await act(who, made.id)
                assert found.state is after
                assert (found.closed_at is None) is (after in applications.OPEN)
    await CampaignApplication.filter(id=made.id).update(state=ApplicationState.SUBMITTED)


async def test_who_is_told_of_which_answer() -> None:
    admin, campaign, anna = await a_stage()
    made = await apply(anna, campaign)
    await applications.shortlist_application(admin, made.id)
    await applications.decline_application(admin, made.id)
    again = await apply(anna, campaign)
    await applications.withdraw_application(anna, again.id)
    assert await told(anna.creator_id) == ["DECLINED"]
    assert await told(campaign.brand_id) == ["SUBMITTED", "SUBMITTED", "WITHDRAWN"]


async def test_another_s_application_is_not_there() -> None:
    admin, campaign, anna = await a_stage()
    made = await apply(anna, campaign)
    _, stranger = await a_brand("Other")
    sam = await an_earner("sam", Option.CREATOR_MARKETPLACE)
    for who, act in (
        (sam, applications.withdraw_application),
        (stranger, applications.decline_application),
        (anna, applications.decline_application),
        (stranger, applications.shortlist_application),
    ):
        with pytest.raises(NotFound):
            await act(who, made.id)
    with pytest.raises(NotAllowed):
        await applications.withdraw_application(admin, made.id)
    analyst = await a_member(campaign.brand_id, BrandRole.ANALYST)
    with pytest.raises(NotAllowed):
        await applications.decline_application(analyst, made.id)


async def test_what_waits_expires_with_its_campaign() -> None:
    admin, campaign, anna = await a_stage()
    waiting = await apply(anna, campaign)
    sam = await an_earner("sam", Option.CREATOR_MARKETPLACE)
    listed = await apply(sam, campaign)
    await applications.shortlist_application(admin, listed.id)
    cleo = await an_earner("cleo", Option.CREATOR_MARKETPLACE)
    done = await apply(cleo, campaign)
    await applications.decline_application(admin, done.id)
    await campaigns.pause_campaign(admin, campaign.id)
    assert await applications.expire_applications() == 0
    await campaigns.close_campaign(admin, campaign.id)
    assert await applications.expire_applications() == 2
    assert await applications.expire_applications() == 0
    assert await told(anna.creator_id) == ["EXPIRED"]
    assert await state_of(waiting) is await state_of(listed) is ApplicationState.EXPIRED
    assert await state_of(done) is ApplicationState.DECLINED


async def test_last_day_of_a_campaign_is_a_day_of_it() -> None:
    _, campaign, anna = await a_stage()
    await apply(anna, campaign)
    await clock.advance(timedelta(days=30))
    assert clock.today() == campaign.ends_on
    assert await applications.expire_applications() == 0
    await clock.advance(timedelta(days=1))
    assert await applications.expire_applications() == 1


async def test_withdrawn_and_declined_at_once_is_one_of_both() -> None:
    admin, campaign, anna = await a_stage()

    async def tried(act: Any, who: Caller, one: CampaignApplication) -> object:
        try:
            return await in_the_end(act, who, one.id)
        except MarketplaceError as refusal:
            return refusal

    for _ in range(5):
        made = await apply(anna, campaign)
        found = await asyncio.gather(
            tried(applications.withdraw_application, anna, made),
            tried(applications.decline_application, admin, made),
        )
        (lost,) = [one for one in found if isinstance(one, StateConflict)]
        assert lost.state == (await state_of(made)).value


@pytest.mark.parametrize(
    "said", [{"pitch": ""}, {"pitch": "x" * 2001}, {"price_minor": 0}, {"currency": "EUR"}]
)
async def test_what_no_rule_could_accept_is_no_input(said: dict[str, Any]) -> None:
    _, campaign, anna = await a_stage()
    with pytest.raises(InvalidInput):
        await apply(anna, campaign, **said)


# --- yes -----------------------------------------------------------------------------------------


def offered(**said: Any) -> Terms:
    """One video for 500 USD."""
    part = Part(
        format=ContentFormat.VIDEO,
        count=1,
        due_on=clock.today() + timedelta(days=20),
        price_minor=50_000,
        wanted=None,
        unwanted=None,
        disclosure="#ad",
    )
    told: dict[str, Any] = {
        "deliverables": (part,),
        "usage_rights": None,
        "exclusivity": None,
        "revision_rounds": 2,
        **said,
    }
    return Terms(**told)


def yes(one: CampaignApplication, key: str | None = None) -> Yes:
    return Yes(one.id, "USD", offered(), "Lovely", key or new_id().hex)


async def test_yes_opens_an_offer_and_takes_neither_seat_nor_money() -> None:
    admin, campaign, anna = await a_stage()
    made = await apply(anna, campaign)
    key = new_id().hex
    found = await applications.accept_application(admin, yes(made, key))
    assert found.state is ApplicationState.ACCEPTED
    assert found.offer_id is not None
    (offer,) = await offers.by_ids([found.offer_id])
    assert (offer.state, offer.turn, offer.creator_id) == (
        OfferState.OPEN,
        Side.CREATOR,
        anna.creator_id,
    )
    (now,) = await campaigns.by_ids([campaign.id])
    assert (now.seats_taken, now.committed_minor) == (0, 0)
    assert await told(anna.creator_id) == ["ACCEPTED"]
    again = await applications.accept_application(admin, yes(made, key))
    assert again.offer_id == found.offer_id
    assert await Offer.all().count() == 1


async def test_yes_is_refused_where_no_offer_could_be_made_and_the_application_stays() -> None:
    admin, campaign, anna = await a_stage()
    made = await apply(anna, campaign)
    await monetization.disable_option(anna, Option.CREATOR_MARKETPLACE)
    with pytest.raises(OptionDisabled):
        await applications.accept_application(admin, yes(made))
    await monetization.enable_option(anna, Option.CREATOR_MARKETPLACE)
    await campaigns.pause_campaign(admin, campaign.id)
    with pytest.raises(StateConflict):
        await applications.accept_application(admin, yes(made))
    assert await state_of(made) is ApplicationState.SUBMITTED
    assert not await Offer.all().exists()


async def test_yes_and_withdrawn_at_once_is_one_of_both() -> None:
    admin, campaign, anna = await a_stage()

    async def tried(work: Any, *args: Any) -> object:
        try:
            return await in_the_end(work, *args)
        except MarketplaceError as refusal:
            return refusal

    for _ in range(5):
        made = await apply(anna, campaign)
        found = await asyncio.gather(
            tried(applications.withdraw_application, anna, made.id),
            tried(applications.accept_application, admin, yes(made)),
        )
        (lost,) = [one for one in found if isinstance(one, StateConflict)]
        assert lost.state == (await state_of(made)).value
        accepted = await state_of(made) is ApplicationState.ACCEPTED
        assert await Offer.filter(state=OfferState.OPEN).count() == int(accepted)
        for offer in await Offer.filter(state=OfferState.OPEN):
            await offers.withdraw_offer(admin, offer.id)


# --- invitations ---------------------------------------------------------------------------------


def wanted_of(campaign: Campaign, *creators: Caller, **said: Any) -> InvitationInput:
    ids = tuple(one.creator_id for one in creators if one.creator_id is not None)
    told = {"message": "Come", "idempotency_key": new_id().hex, **said}
    return InvitationInput(campaign.id, told.pop("creator_ids", ids), "USD", offered(), **told)


async def invited(admin: Caller, campaign: Campaign, creator: Caller) -> CampaignInvitation:
    (found,) = await applications.invite_creators(admin, wanted_of(campaign, creator))
    assert found.invitation is not None, found.refusal
    return found.invitation


async def test_each_of_a_batch_is_invited_or_told_why_not_and_a_retry_tells_the_same() -> None:
    admin, campaign, anna = await a_stage(sourcing=Sourcing.INVITE_ONLY)
    off = await a_creator("sam")
    cleo = await an_earner("cleo", Option.CREATOR_MARKETPLACE)
    await invited(admin, campaign, cleo)
    nobody = new_id()
    ids = (anna.creator_id, off.creator_id, nobody, cleo.creator_id)
    wanted = wanted_of(campaign, creator_ids=ids)
    for _ in range(2):
        found = await applications.invite_creators(admin, wanted)
        assert [one.creator_id for one in found] == list(ids)
        assert found[0].invitation is not None and found[0].refusal is None
        assert [type(one.refusal) for one in found[1:]] == [
            OptionDisabled,
            NotFound,
            AlreadyInvited,
        ]
    assert await CampaignInvitation.all().count() == 2
    other = wanted_of(campaign, anna, idempotency_key=wanted.idempotency_key, message="Hi")
    with pytest.raises(IdempotencyKeyReused):
        await applications.invite_creators(admin, other)


async def test_accepted_invitation_opens_an_offer_of_its_terms() -> None:
    admin, campaign, anna = await a_stage(sourcing=Sourcing.INVITE_ONLY)
    one = await invited(admin, campaign, anna)
    key = new_id().hex
    found = await applications.accept_invitation(anna, one.id, key)
    assert found.state is InvitationState.ACCEPTED and found.offer_id is not None
    (offer,) = await offers.by_ids([found.offer_id])
    assert (offer.state, offer.author_id) == (OfferState.OPEN, admin.user_id)
    assert (await applications.accept_invitation(anna, one.id, key)).offer_id == found.offer_id
    with pytest.raises(StateConflict):
        await applications.decline_invitation(anna, one.id)
    assert await Offer.all().count() == 1


async def test_invitation_of_who_left_the_team_opens_nothing() -> None:
    admin, campaign, anna = await a_stage(sourcing=Sourcing.INVITE_ONLY)
    manager = await a_member(campaign.brand_id, BrandRole.CAMPAIGN_MANAGER)
    one = await invited(manager, campaign, anna)
    await brands.leave_brand(manager, campaign.brand_id)
    with pytest.raises(AuthorLeft):
        await applications.accept_invitation(anna, one.id, new_id().hex)
    assert not await Offer.all().exists()
    await applications.revoke_invitation(admin, one.id)


async def test_invitations_are_answered_by_the_creator_alone_and_end() -> None:
    admin, campaign, anna = await a_stage(sourcing=Sourcing.INVITE_ONLY)
    sam = await an_earner("sam", Option.CREATOR_MARKETPLACE)
    _, stranger = await a_brand("Other")
    one = await invited(admin, campaign, anna)
    for act in (applications.decline_invitation, applications.revoke_invitation):
        with pytest.raises((NotFound, NotAllowed)):
            await act(sam if act is applications.decline_invitation else stranger, one.id)
    assert (await applications.decline_invitation(anna, one.id)).state is InvitationState.DECLINED
    again = await invited(admin, campaign, anna)
    assert (await applications.revoke_invitation(admin, again.id)).state is InvitationState.REVOKED
    for act in (applications.decline_invitation,):
        with pytest.raises(StateConflict):
            await act(anna, again.id)


async def test_invitations_expire_in_time_and_with_their_campaign() -> None:
    admin, campaign, anna = await a_stage(sourcing=Sourcing.INVITE_ONLY)
    sam = await an_earner("sam", Option.CREATOR_MARKETPLACE)
    old = await invited(admin, campaign, anna)
    await clock.advance(timedelta(days=13))
    new = await invited(admin, campaign, sam)
    await clock.advance(timedelta(days=1))
    with pytest.raises(StateConflict) as caught:
        await applications.accept_invitation(anna, old.id, new_id().hex)
    assert caught.value.state == "EXPIRED"
    assert await applications.expire_invitations() == 1
    await campaigns.close_campaign(admin, campaign.id)
    assert await applications.expire_invitations() == 1
    assert await applications.expire_invitations() == 0
    states = {one.state for one in await applications.invitations_by_ids([old.id, new.id])}
    assert states == {InvitationState.EXPIRED}


async def test_campaign_for_direct_offers_invites_nobody() -> None:
    admin, campaign, anna = await a_stage(sourcing=Sourcing.DIRECT)
    with pytest.raises(InvalidInput):
        await applications.invite_creators(admin, wanted_of(campaign, anna))
    for ids in ((), (anna.creator_id, anna.creator_id), tuple(new_id() for _ in range(101))):
        with pytest.raises(InvalidInput):
            await applications.invite_creators(admin, wanted_of(campaign, creator_ids=ids))


async def test_lists_are_the_campaigns_and_the_creators() -> None:
    admin, campaign, anna = await a_stage()
    first = await apply(anna, campaign)
    await applications.decline_application(admin, first.id)
    second = await apply(anna, campaign)
    one = await invited(admin, campaign, anna)
    page = PageRequest(10)
    assert anna.creator_id is not None
    of_campaign = await applications.applications_of_campaigns([campaign.id], page)
    assert [x.id for x in of_campaign[campaign.id].items] == [second.id, first.id]
    declined = await applications.applications_of_creators(
        [anna.creator_id], page, ApplicationState.DECLINED
    )
    assert [x.id for x in declined[anna.creator_id].items] == [first.id]
    of_creator = await applications.invitations_of_creators([anna.creator_id], page)
    assert [x.id for x in of_creator[anna.creator_id].items] == [one.id]
