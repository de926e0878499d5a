"""Every refusal of a gift, which leaves nothing behind."""

from datetime import timedelta
from typing import Any

import pytest

from models import (
    blocks,
    chargebacks,
    clock,
    creators,
    gifts,
    lives,
    monetization,
    program,
    tips,
    users,
)
from models.chargebacks import Heard
from models.creators import AccountType, CreatorInput
from models.database import new_id
from models.errors import InvalidInput, LimitExceeded, NotAllowed, NotFound
from models.gifts import GiftCaps, GiftPlace, NewGift
from models.monetization import Option, OptionDisabled
from models.payments.provider import ChargebackWord
from models.users import Standing, User, UserInput
from models.videos import Video
from tests import buying
from tests.factories import (
    GROWN_UP,
    OPERATOR,
    SERVICE,
    a_creator,
    a_fan,
    a_tip,
    an_earner,
    in_the_end,
)
from tests.gifting import a_giver, a_receiver, gift_input, give, on_air, refused, some_coins
from tests.test_videos import a_video

pytestmark = pytest.mark.usefixtures("sandbox")
A_CHILD = GROWN_UP.replace(year=2015)


# --- the fan -------------------------------------------------------------------------------------


async def test_fan_must_be_of_age_known_and_in_good_standing() -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    await User.filter(id=fan.user_id).update(birth_date=None)
    assert isinstance(await refused(fan, video), users.AgeUnknown)
    await User.filter(id=fan.user_id).update(birth_date=A_CHILD)
    assert isinstance(await refused(fan, video), users.UnderAge)
    await User.filter(id=fan.user_id).update(birth_date=GROWN_UP, standing=Standing.RESTRICTED)
    assert isinstance(await refused(fan, video), users.NotInGoodStanding)


async def test_nobody_sends_herself_gifts_and_a_host_may_give_her_guest() -> None:
    host, guest = await a_receiver(), await a_receiver("carl")
    assert guest.creator_id
    await some_coins(host, 100)
    live = await on_air(host)
    assert isinstance(await refused(host, live), gifts.GiftToOneself)
    assert isinstance(await refused(host, await a_video(host)), gifts.GiftToOneself)
    await lives.add_live_guest(host, live.id, guest.creator_id)
    await give(host, live, recipient_id=guest.creator_id)


async def test_caller_who_is_no_person_sends_nothing() -> None:
    with pytest.raises(NotAllowed):
        await give(SERVICE, await a_video(await a_receiver()))


async def test_more_coins_in_a_day_than_the_cap_are_refused_until_tomorrow() -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    await GiftCaps.all().update(most_coins_a_day=12, most_at_once=2)
    refusal = await refused(fan, video, "spark", 3)
    assert isinstance(refusal, LimitExceeded) and (refusal.maximum, refusal.asked) == (2, 3)
    await give(fan, video, "clover", 2)
    refusal = await refused(fan, video, "clover")
    assert (refusal.maximum, refusal.asked, refusal.unit) == (12, 15, "coins")
    await give(fan, video, "spark", 2)
    await clock.advance(timedelta(days=1))
    await give(fan, video, "clover", 2)


async def test_fan_who_owes_coins_sends_nothing_until_they_are_repaid() -> None:
    fan, video = await a_fan(), await a_video(await a_receiver())
    bought = await buying.some_coins(fan)
    await give(fan, video, "songbird")
    for word in (ChargebackWord.OPENED, ChargebackWord.LOST):
        told = (bought.id, word, bought.price_minor, "USD")
        await in_the_end(chargebacks.hear, Heard("sandbox", "cb_1", *told))
    refusal = await refused(fan, video)
    assert isinstance(refusal, gifts.CoinsOwed) and refusal.owed_coins == 30
    await some_coins(fan, 31)
    await give(fan, video)
    assert (await refused(fan, video)).missing_coins == 1


# --- the creator ---------------------------------------------------------------------------------


async def test_recipient_needs_the_option_of_the_place() -> None:
    fan = await a_giver()
    creator = await an_earner("anna", Option.VIDEO_GIFTS)
    await give(fan, await a_video(creator))
    live = await on_air(creator)
    refusal = await refused(fan, live)
    assert isinstance(refusal, OptionDisabled)
    assert (refusal.option, refusal.state) == ("LIVE_GIFTS", "ELIGIBLE")
    await monetization.enable_option(creator, Option.LIVE_GIFTS)
    await give(fan, live)
    await monetization.disable_option(creator, Option.LIVE_GIFTS)
    assert (await refused(fan, live)).state == "DISABLED"


async def test_suspended_recipient_and_one_outside_of_the_program_take_nothing() -> None:
    fan, creator = await a_giver(), await a_receiver()
    assert creator.creator_id
    video = await a_video(creator)
    until = clock.now() + timedelta(days=1)
    await program.suspend_membership(OPERATOR, creator.creator_id, until, "a look")
    assert isinstance(await refused(fan, video), gifts.RecipientSuspended)
    outsider = await a_video(await a_creator("olga"), "v2")
    assert isinstance(await refused(fan, outsider), OptionDisabled)


@pytest.mark.parametrize("account_type", [AccountType.GOVERNMENT, AccountType.POLITICAL])
async def test_government_and_political_accounts_take_nothing(account_type: AccountType) -> None:
    fan, creator = await a_giver(), await a_receiver()
    video = await a_video(creator)
    told = CreatorInput("creator:anna", "anna", account_type=account_type)
    await creators.upsert_creators(SERVICE, [told])
    refusal = await refused(fan, video)
    assert isinstance(refusal, gifts.AccountTakesNoGifts)
    assert refusal.account_type == account_type.value


async def test_recipient_must_be_of_age_and_her_age_known() -> None:
    fan, creator = await a_giver(), await a_receiver()
    video = await a_video(creator)
    await User.filter(id=creator.user_id).update(birth_date=None)
    assert isinstance(await refused(fan, video), gifts.RecipientAgeUnknown)
    await User.filter(id=creator.user_id).update(birth_date=A_CHILD)
    assert isinstance(await refused(fan, video), gifts.RecipientUnderAge)


async def test_recipient_out_of_favour_takes_nothing() -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    await users.upsert_users(SERVICE, [UserInput("creator:anna", standing=Standing.RESTRICTED)])
    assert (await refused(fan, video)).state == "INELIGIBLE"


# --- the place -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "why"),
    [
        ({"kind": "DUET"}, "DUET"),
        ({"kind": "STITCH"}, "STITCH"),
        ({"sponsored": True}, "SPONSORED"),
        ({"promoted": True}, "PROMOTED"),
        ({"disclosed": True}, "AD"),
    ],
)
async def test_videos_of_some_kinds_take_no_gifts(made: dict[str, Any], why: str) -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    await Video.filter(id=video.id).update(**made)
    refusal = await refused(fan, video)
    assert isinstance(refusal, gifts.VideoTakesNoGifts) and refusal.why == why


async def test_video_must_be_there_be_shown_and_be_its_creators() -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    other = await a_receiver("carl")
    with pytest.raises(InvalidInput):
        await give(fan, video, recipient_id=other.creator_id)
    assert (await refused(fan, Video(id=new_id()))).what == "video"
    await Video.filter(id=video.id).update(visible=False)
    assert (await refused(fan, video)).what == "video"


async def test_live_must_be_there_and_go_on() -> None:
    fan, host = await a_giver(), await a_receiver()
    assert isinstance(await refused(fan, lives.Live(id=new_id())), NotFound)
    live = await on_air(host)
    await lives.end_live(host, live.id)
    assert isinstance(await refused(fan, live), lives.LiveNotRunning)


async def test_recipient_in_a_live_is_its_host_or_a_guest_who_is_present() -> None:
    fan, host, guest = await a_giver(), await a_receiver(), await a_receiver("carl")
    assert guest.creator_id
    live = await on_air(host)
    sent = await give(fan, live)
    assert sent.creator_id == host.creator_id
    refusal = await refused(fan, live, recipient_id=guest.creator_id)
    assert isinstance(refusal, gifts.RecipientNotInLive)
    await lives.add_live_guest(host, live.id, guest.creator_id)
    sent = await give(fan, live, recipient_id=guest.creator_id)
    assert sent.creator_id == guest.creator_id
    await lives.remove_live_guest(host, live.id, guest.creator_id)
    assert isinstance(
        await refused(fan, live, recipient_id=guest.creator_id), gifts.RecipientNotInLive
    )
    assert (await refused(fan, live, recipient_id=new_id())).what == "creator"


# --- the gift ------------------------------------------------------------------------------------


async def test_gift_is_sent_in_its_place_alone() -> None:
    fan, host = await a_giver(), await a_receiver()
    refusal = await refused(fan, await a_video(host), "lantern")
    assert isinstance(refusal, gifts.GiftNotForThisPlace) and refusal.place == "LIVE"
    assert (await refused(fan, await on_air(host), "bouquet")).place == "VIDEO"


async def test_gift_must_be_there_be_offered_and_cost_what_the_fan_saw() -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    assert (await refused(fan, video, gift_id=new_id())).what == "gift"
    refusal = await refused(fan, video, "clover", expected_price_coins=4)
    assert isinstance(refusal, gifts.GiftPriceChanged) and refusal.price_coins == 5
    soon = clock.now() + timedelta(hours=1)
    draft = NewGift("Kite", "/gifts/clover.svg", GiftPlace.BOTH, True, 7, soon, "kite-key")
    kite = await gifts.add_gift(OPERATOR, draft)
    refusal = await refused(fan, video, gift_id=kite.id, expected_price_coins=7)
    assert isinstance(refusal, gifts.GiftNotAvailable) and refusal.state == "NOT_YET"
    await clock.advance(timedelta(hours=1))
    await give(fan, video, gift_id=kite.id, expected_price_coins=7)
    await gifts.retire_gift(OPERATOR, kite.id, None)
    assert (await refused(fan, video, gift_id=kite.id, expected_price_coins=7)).state == "RETIRED"


async def test_what_no_rule_could_accept_is_no_input() -> None:
    fan, host = await a_giver(), await a_receiver()
    video, live = await a_video(host), await on_air(host)
    wrong: list[dict[str, Any]] = [
        {"count": 0},
        {"count": 10_001},
        {"expected_price_coins": 0},
        {"comment": "x" * 201},
        {"comment": "a\x00b"},
        {"live_id": live.id},
        {"video_id": None},
    ]
    for said in wrong:
        with pytest.raises(InvalidInput):
            await gifts.send_gift(fan, gift_input(video, **said))


async def test_a_block_through_a_gift_or_a_tip_keeps_out_gifts_and_tips_alike() -> None:
    fan, creator = await a_giver(), await an_earner("anna", Option.TIPS, Option.VIDEO_GIFTS)
    video = await a_video(creator)
    sent, tip = await give(fan, video), await a_tip(fan, creator)
    causes = (
        gifts.block_fan_of_gift(creator, sent.id, "block-by-gift"),
        tips.block_fan_of_tip(creator, tip.id, "block-by-tip"),
    )
    for cause in causes:
        block = await cause
        assert isinstance(await refused(fan, video), blocks.FanBlocked)
        with pytest.raises(blocks.FanBlocked):
            await a_tip(fan, creator)
        await blocks.unblock_fan(creator, block.id)
    await give(fan, video)


async def test_fan_who_was_blocked_unnamed_gives_nothing_until_it_ends() -> None:
    fan, creator = await a_giver(), await a_receiver()
    video = await a_video(creator)
    sent = await give(fan, video, anonymous=True)
    block = await gifts.block_fan_of_gift(creator, sent.id, "block-key")
    assert block.anonymous and block.sent_gift_id == sent.id and block.tip_id is None
    assert isinstance(await refused(fan, video), blocks.FanBlocked)
    assert isinstance(await refused(fan, await on_air(creator)), blocks.FanBlocked)
    await give(await a_giver("carl"), video)
    await blocks.unblock_fan(creator, block.id)
    await give(fan, video)


async def test_fan_without_a_wallet_lacks_all_of_it() -> None:
    refusal = await refused(await a_fan(), await a_video(await a_receiver()), "clover")
    assert refusal.missing_coins == 5
