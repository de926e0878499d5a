"""Gifts under the worst schedules: once per key, one wallet, and nothing after a switch."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from models import blocks, clock, gifts, idempotency, lanes, lives, monetization, users, videos
from models.caller import Caller
from models.errors import IdempotencyKeyReused, MarketplaceError
from models.gifts import GiftDay, SentGift, SentGiftView, deciding
from models.gifts import guards as guards_
from models.lives import Live
from models.monetization import Option
from models.users import Standing
from models.videos import Video, VideoInput
from tests.factories import OPERATOR, SERVICE, a_fan, in_the_end
from tests.gifting import (
    GIFTS,
    a_giver,
    a_receiver,
    coins_of,
    diamonds_of,
    gift_input,
    give,
    on_air,
    refused,
    told,
)
from tests.statements import count_statements
from tests.test_videos import a_video

pytestmark = pytest.mark.usefixtures("sandbox")


async def tried(fan: Caller, place: Live | Video, *args: Any, **said: Any) -> Any:
    """The gift, or its refusal."""
    try:
        return await give(fan, place, *args, **said)
    except MarketplaceError as refusal:
        return refusal


# --- one wallet ----------------------------------------------------------------------------------


async def test_of_two_gifts_for_the_last_coins_one_wins() -> None:
    """To two creators, so that neither waits in the other's lane."""
    fan = await a_giver(coins=9)
    places = [await a_video(await a_receiver(name), name) for name in ("anna", "carl")]
    found = await asyncio.gather(*(tried(fan, place, "clover") for place in places))
    assert sorted(type(one).__name__ for one in found) == ["InsufficientCoins", "SentGiftView"]
    (refusal,) = [one for one in found if isinstance(one, gifts.InsufficientCoins)]
    assert refusal.missing_coins == 1
    assert await coins_of(fan) == 4


async def test_in_a_batch_a_refusal_harms_no_neighbour_and_eats_no_coins() -> None:
    fan, other = await a_giver(coins=20), await a_giver("carl", 5)
    video = await a_video(await a_receiver())
    wanted = [(fan, 2), (other, 2), (fan, 1), (fan, 2), (other, 1), (fan, 1)]
    asked = [await gifts.requested(who, gift_input(video, "clover", n)) for who, n in wanted]
    found = await gifts.send_gifts(asked)
    names = [type(one).__name__ for one in found]
    sent, missing = "SentGiftView", "InsufficientCoins"
    assert names == [sent, missing, sent, missing, sent, sent]
    assert (await coins_of(fan), await coins_of(other)) == (0, 0)
    assert (await GiftDay.get(fan_id=fan.user_id)).coins == 20


# --- once per key --------------------------------------------------------------------------------


async def test_same_key_from_30_callers_at_once_sends_one_gift() -> None:
    fan, creator = await a_giver(), await a_receiver()
    wanted = gift_input(await a_video(creator), "clover")
    found = await asyncio.gather(*(in_the_end(gifts.send_gift, fan, wanted) for _ in range(30)))
    assert len({one.id for one in found}) == 1
    assert (await SentGift.all().count(), await coins_of(fan)) == (1, 9_995)
    assert len(await told(creator.creator_id)) == 1


async def test_same_key_twice_in_one_batch_sends_one_gift() -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    wanted = gift_input(video)
    other = gift_input(video, "clover", idempotency_key=wanted.idempotency_key)
    asked = [await gifts.requested(fan, one) for one in (wanted, wanted, other)]
    first, second, third = await gifts.send_gifts(asked)
    assert isinstance(first, SentGiftView) and first == second
    assert isinstance(third, IdempotencyKeyReused)
    assert await coins_of(fan) == 9_999
    again = await gifts.send_gift(fan, wanted)
    assert again == first


async def test_refusal_stands_for_its_key_whatever_changed_since() -> None:
    fan, video = await a_giver(coins=4), await a_video(await a_receiver())
    await refused(fan, video, "clover", idempotency_key="delayed-try")
    await clock.advance(timedelta(seconds=1))
    other = await a_giver("carl", 5)
    refusal = await refused(fan, video, "clover", idempotency_key="delayed-try")
    assert isinstance(refusal, gifts.InsufficientCoins)
    await give(other, video, "clover", idempotency_key="delayed-try")


async def test_key_of_a_gift_is_used_up_for_ever_though_its_answer_is_forgotten() -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    wanted = gift_input(video)
    await gifts.send_gift(fan, wanted)
    await clock.advance(timedelta(days=idempotency.KEPT_DAYS + 2))
    assert await idempotency.forget() > 0
    for _ in range(2):
        with pytest.raises(IdempotencyKeyReused):
            await gifts.send_gift(fan, wanted)
    asked = [await gifts.requested(fan, one) for one in (wanted, gift_input(video))]
    used_up, fresh = await gifts.send_gifts(asked)
    assert isinstance(used_up, IdempotencyKeyReused) and isinstance(fresh, SentGiftView)
    assert await SentGift.all().count() == 2


# --- nothing after a switch ----------------------------------------------------------------------


async def switch_off(fan: Caller, host: Caller, live: Live) -> None:
    await monetization.disable_option(host, Option.LIVE_GIFTS)


async def end(fan: Caller, host: Caller, live: Live) -> None:
    await lives.end_live(host, live.id)


async def ban(fan: Caller, host: Caller, live: Live) -> None:
    await a_fan(standing=Standing.BANNED)


async def block(fan: Caller, host: Caller, live: Live) -> None:
    first = await SentGift.filter(fan_id=fan.user_id).order_by("id").first()
    assert first is not None
    await gifts.block_fan_of_gift(host, first.id, "block-this-fan")


@pytest.mark.parametrize(
    ("act", "refusal"),
    [
        (switch_off, monetization.OptionDisabled),
        (end, lives.LiveNotRunning),
        (ban, users.NotInGoodStanding),
        (block, blocks.FanBlocked),
    ],
)
async def test_a_switch_at_the_same_instant_lets_nothing_be_sent_after_it(
    act: Callable[[Caller, Caller, Live], Coroutine[Any, Any, None]],
    refusal: type[MarketplaceError],
) -> None:
    fan, host = await a_giver(), await a_receiver()
    live = await on_air(host)
    await give(fan, live)

    async def switch() -> int:
        await asyncio.sleep(0.03)
        await in_the_end(act, fan, host, live)
        return await SentGift.all().count()

    async def one_after_another() -> list[Any]:
        return [await tried(fan, live) for _ in range(12)]

    sent, *found = await asyncio.gather(switch(), *(one_after_another() for _ in range(4)))
    assert await SentGift.all().count() == sent
    kinds = {type(one) for of_one in found for one in of_one}
    assert kinds <= {SentGiftView, refusal}
    assert isinstance(await tried(fan, live), refusal)
    assert await coins_of(fan) == 10_000 - sent


async def label(video: Video) -> None:
    told = {name: getattr(video, name) for name in VideoInput.__dataclass_fields__}
    await videos.upsert_videos(SERVICE, [VideoInput(**{**told, "sponsored": True})])


@pytest.mark.parametrize("act", [switch_off, end, ban, block])
async def test_a_switch_waits_for_a_gift_that_is_being_decided(
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[Caller, Caller, Live], Coroutine[Any, Any, None]],
) -> None:
    fan, host = await a_giver(), await a_receiver()
    live = await on_air(host)
    await give(fan, live)
    order = await in_order(monkeypatch, fan, live, lambda: act(fan, host, live))
    assert order == ["sent", "switched"]


async def test_a_label_on_a_video_waits_for_a_gift_that_is_being_decided(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fan, video = await a_giver(), await a_video(await a_receiver())
    order = await in_order(monkeypatch, fan, video, lambda: label(video))
    assert order == ["sent", "switched"]
    assert isinstance(await tried(fan, video), gifts.VideoTakesNoGifts)


async def in_order(
    monkeypatch: pytest.MonkeyPatch,
    fan: Caller,
    place: Live | Video,
    act: Callable[[], Coroutine[Any, Any, None]],
) -> list[str]:
    """What is done first: a gift that waits with all that it decided on in its hands, or an act
    that begins meanwhile."""
    order: list[str] = []
    decides = asyncio.Event()
    look = guards_.look

    async def slow(requests: Any) -> Any:
        found = await look(requests)
        decides.set()
        await asyncio.sleep(0.3)
        order.append("sent")  # its locks are held until it commits, whoever answers first then
        return found

    async def sends() -> None:
        assert isinstance(await tried(fan, place), SentGiftView)

    async def switches() -> None:
        await decides.wait()
        await in_the_end(act)
        order.append("switched")

    with monkeypatch.context() as patch:
        patch.setattr(deciding, "look", slow)
        await asyncio.gather(sends(), switches())
    return order


async def test_price_change_while_gifts_arrive_charges_nobody_another_price() -> None:
    fans = [await a_giver(f"fan{number}") for number in range(4)]
    creator = await a_receiver()
    video = await a_video(creator)

    async def reprice() -> None:
        await asyncio.sleep(0.03)
        await gifts.reprice_gift(OPERATOR, GIFTS["clover"], 7, None, "a-new-price")

    async def gives(fan: Caller) -> list[Any]:
        return [await tried(fan, video, "clover") for _ in range(12)]

    _, *found = await asyncio.gather(reprice(), *(gives(fan) for fan in fans))
    outcomes = [one for of_one in found for one in of_one]
    changed = [one for one in outcomes if isinstance(one, gifts.GiftPriceChanged)]
    sent = [one for one in outcomes if isinstance(one, SentGiftView)]
    assert len(changed) + len(sent) == 48
    assert {one.price_coins for one in changed} <= {7} and {one.coins for one in sent} == {5}
    assert (await refused(fans[0], video, "clover")).price_coins == 7
    assert await diamonds_of(creator) == len(sent) * 2.5


async def test_end_of_a_live_while_gifts_arrive_ends_every_streak_once() -> None:
    fans = [await a_giver(f"fan{number}") for number in range(5)]
    host = await a_receiver()
    live = await on_air(host)

    async def gives(fan: Caller) -> None:
        for _ in range(10):
            await tried(fan, live)

    async def ends() -> None:
        await asyncio.sleep(0.05)
        await lives.end_live(host, live.id)
        await gifts.end_due()

    await asyncio.gather(ends(), *(gives(fan) for fan in fans))
    await gifts.end_due()
    over = await Live.get(id=live.id)
    sent = await SentGift.all()
    assert over.ended_at is not None and all(one.created_at <= over.ended_at for one in sent)
    ended = [one for one in await told(live.id) if isinstance(one, gifts.GiftStreakEnded)]
    assert {one.ended_by for one in ended} <= {"LIVE_ENDED"}
    assert sum(one.count for one in ended) == len(sent) == over.gifts


# --- lanes ---------------------------------------------------------------------------------------


async def test_statements_of_a_batch_are_as_many_for_40_gifts_as_for_4() -> None:
    host = await a_receiver()
    live, video = await on_air(host), await a_video(host)
    fans = [await a_giver(f"fan{number}") for number in range(20)]

    async def statements(of: list[Caller]) -> int:
        asked = [
            await gifts.requested(fan, gift_input(place, "spark"))
            for fan in of
            for place in (live, video)
        ]
        with count_statements() as counted:
            found = await gifts.send_gifts(asked)
        assert all(isinstance(one, SentGiftView) for one in found)
        return len(counted)

    await statements(fans)
    assert await statements(fans) == await statements(fans[:2]) <= 45


async def test_many_fans_share_few_transactions_and_a_fault_is_one_gifts_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fans, video = [await a_giver(f"fan{n}") for n in range(20)], await a_video(await a_receiver())
    sizes: list[int] = []
    send, look = gifts.sending.SENDING.command, deciding._Batch._of_coins

    async def counted(batch: Any) -> Any:
        sizes.append(len(batch))
        return await send(batch)

    def faulty(batch: Any, one: Any, coins: int) -> MarketplaceError | None:
        if one.wanted.comment == "poison":
            raise ZeroDivisionError
        return look(batch, one, coins)

    monkeypatch.setattr(gifts.sending.SENDING, "command", counted)
    monkeypatch.setattr(deciding._Batch, "_of_coins", faulty)
    await lanes.start()
    try:
        wanted = [gift_input(video, comment="poison" if n == 7 else None) for n in range(20)]
        found = await asyncio.gather(
            *(gifts.send_gift(fan, one) for fan, one in zip(fans, wanted, strict=True)),
            return_exceptions=True,
        )
    finally:
        await lanes.stop()
    assert [n for n, one in enumerate(found) if not isinstance(one, SentGiftView)] == [7]
    assert isinstance(found[7], ZeroDivisionError)
    assert len(sizes) < 15
    assert await SentGift.all().count() == 19
