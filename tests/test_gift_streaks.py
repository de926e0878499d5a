"""Streaks: the server owns them, and each is ended exactly once."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from models import clock, gifts, lives, sweeps
from models.caller import Caller
from models.gifts import GiftReceived, GiftStreak, GiftStreakEnded, StreakEnd, StreakState
from models.gifts import streaks as streaks_
from models.lives import Live
from models.transactions import atomic
from tests.factories import OPERATOR
from tests.gifting import (
    GIFTS,
    a_giver,
    a_receiver,
    coins_of,
    gift_input,
    give,
    on_air,
    refused,
    told,
)
from tests.test_videos import a_video

pytestmark = pytest.mark.usefixtures("sandbox")
WINDOW = timedelta(seconds=5)


async def a_stage() -> tuple[Caller, Caller, Live]:
    """A fan with coins, a host, and her LIVE."""
    fan, host = await a_giver(), await a_receiver()
    return fan, host, await on_air(host)


async def ended(topic_id: UUID | None) -> list[tuple[int, str]]:
    """How many gifts each streak had that a topic was told the end of, and why it ended."""
    found = [one for one in await told(topic_id) if isinstance(one, GiftStreakEnded)]
    return [(one.count, one.ended_by) for one in found]


async def counts(topic_id: UUID | None) -> list[int | None]:
    """The running counts that a topic was told."""
    return [one.streak_count for one in await told(topic_id) if isinstance(one, GiftReceived)]


async def test_equal_gifts_within_the_window_are_one_streak_with_a_running_count() -> None:
    fan, host, live = await a_stage()
    sent = [await give(fan, live, "spark", count) for count in (1, 2, 3)]
    assert len({one.streak_id for one in sent}) == 1
    assert await counts(live.id) == await counts(host.creator_id) == [1, 3, 6]
    assert await coins_of(fan) == 10_000 - 6
    streak = await GiftStreak.get()
    assert (streak.count, streak.state) == (6, StreakState.OPEN)
    await end_all()


async def end_all() -> None:
    """Let every window run out."""
    await clock.advance(timedelta(seconds=6))
    await gifts.end_due()


async def test_streak_is_ended_once_after_its_window() -> None:
    fan, host, live = await a_stage()
    await give(fan, live, "spark", 2)
    assert await gifts.end_due() == 0
    await clock.advance(WINDOW)
    assert await gifts.end_due() == 1
    assert await gifts.end_due() == 0
    assert await ended(live.id) == await ended(host.creator_id) == [(2, "TIMEOUT")]
    again = await give(fan, live, "spark")
    assert await counts(live.id) == [2, 1]
    assert (await GiftStreak.get(id=again.streak_id)).count == 1
    await end_all()


async def test_gift_after_the_window_ends_what_the_sweep_has_not_come_to() -> None:
    fan, _, live = await a_stage()
    await give(fan, live, "spark", 2)
    await clock.advance(WINDOW)
    await give(fan, live, "spark", 3)
    assert await ended(live.id) == [(2, "TIMEOUT")]
    assert await counts(live.id) == [2, 3]
    await end_all()


@pytest.mark.parametrize("other", [{"gift": "clover"}, {"anonymous": True}, {"gift": "carousel"}])
async def test_another_gift_of_the_fan_breaks_her_streak(other: dict[str, Any]) -> None:
    fan, _, live = await a_stage()
    await give(fan, live, "spark", 2)
    await give(fan, live, **other)
    assert await ended(live.id) == [(2, "BROKEN")]
    await end_all()
    assert len(await ended(live.id)) == await GiftStreak.all().count()


async def test_another_recipient_breaks_the_streak_which_is_told_to_the_first_one() -> None:
    fan, host, live = await a_stage()
    guest = await a_receiver("carl")
    assert guest.creator_id
    await lives.add_live_guest(host, live.id, guest.creator_id)
    await give(fan, live, "spark", 2)
    await give(fan, live, "spark", recipient_id=guest.creator_id)
    assert await ended(host.creator_id) == [(2, "BROKEN")] == await ended(live.id)
    assert await ended(guest.creator_id) == []
    assert await counts(guest.creator_id) == [1]
    await end_all()


async def test_new_price_breaks_the_streak_and_a_refused_gift_does_not() -> None:
    fan, _, live = await a_stage()
    await give(fan, live, "spark", 2)
    await gifts.reprice_gift(OPERATOR, GIFTS["spark"], 2, clock.now(), "a-new-price")
    refusal = await refused(fan, live, "spark")
    assert isinstance(refusal, gifts.GiftPriceChanged) and refusal.price_coins == 2
    assert await ended(live.id) == []
    await give(fan, live, "spark", expected_price_coins=2)
    assert await ended(live.id) == [(2, "BROKEN")]
    assert [one.coins for one in await told(live.id) if isinstance(one, GiftStreakEnded)] == [2]
    await end_all()


async def test_other_fans_other_lives_and_videos_break_nothing() -> None:
    fan, host, live = await a_stage()
    other, elsewhere = await a_giver("carl"), await on_air(await a_receiver("dora"))
    await give(fan, live, "spark")
    await give(other, live, "clover")
    await give(fan, elsewhere, "clover")
    await give(fan, await a_video(host), "clover")
    await give(fan, live, "spark")
    assert await ended(live.id) == []
    assert await counts(live.id) == [1, 1, 2]
    await end_all()


async def test_gifts_that_are_not_streakable_and_gifts_on_videos_have_no_streak() -> None:
    fan, host, live = await a_stage()
    sent = [await give(fan, live, "carousel"), await give(fan, await a_video(host), "spark")]
    assert [one.streak_id for one in sent] == [None, None]
    assert not await GiftStreak.exists()


async def test_end_of_the_live_ends_its_streaks() -> None:
    fan, host, live = await a_stage()
    await give(fan, live, "spark", 4)
    await lives.end_live(host, live.id)
    assert await gifts.end_due() == 1
    assert await ended(live.id) == [(4, "LIVE_ENDED")]
    assert isinstance(await refused(fan, live), lives.LiveNotRunning)


async def test_a_batch_begins_extends_and_breaks_streaks_in_its_order() -> None:
    fan, _, live = await a_stage()
    names = ["spark", "spark", "clover", "clover", "spark"]
    asked = [await gifts.requested(fan, gift_input(live, name)) for name in names]
    sent = await gifts.send_gifts(asked)
    assert all(isinstance(one, gifts.SentGiftView) for one in sent)
    assert await counts(live.id) == [1, 2, 1, 2, 1]
    assert await ended(live.id) == [(2, "BROKEN"), (2, "BROKEN")]
    assert await GiftStreak.filter(state=StreakState.OPEN).count() == 1
    await end_all()


async def test_a_sweep_and_a_gift_at_the_same_moment_end_a_streak_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The sweep has picked the streak when a gift ends it: then there is nothing to end."""
    fan, _, live = await a_stage()
    await give(fan, live, "spark", 2)
    await clock.advance(WINDOW)
    picked: list[UUID] = []

    async def after_a_gift(work: Any, ids: list[UUID]) -> int:
        picked.extend(ids)
        await give(fan, live, "clover")
        return int(await atomic(work, ids))

    with monkeypatch.context() as patch:
        patch.setattr(streaks_, "atomic", after_a_gift)
        assert await gifts.end_due() == 0
    assert len(picked) == 1
    assert await ended(live.id) == [(2, "TIMEOUT")]
    await end_all()


async def test_a_streak_that_a_gift_made_longer_meanwhile_is_not_ended() -> None:
    """Whoever picks what is due reads it again under its lock."""
    fan, _, live = await a_stage()
    sent = await give(fan, live, "spark", 2)
    assert await atomic(streaks_._end_due, [sent.streak_id]) == 0
    await give(fan, live, "spark")
    assert await counts(live.id) == [2, 3]
    await end_all()


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_a_streak_that_a_stuck_batch_holds_keeps_no_other_open(database_url: str) -> None:
    fan, host, live = await a_stage()
    other = await on_air(await a_receiver("cleo"))
    held = await give(fan, live, "spark", 2)
    await give(await a_giver("gus"), other, "spark", 3)
    await clock.advance(WINDOW)
    stuck = await asyncpg.connect(database_url)
    try:
        async with stuck.transaction():
            await stuck.execute(
                "SELECT * FROM gift_streak WHERE id = $1 FOR NO KEY UPDATE", held.streak_id
            )
            assert await asyncio.wait_for(gifts.end_due(), 1) == 1
            assert (await ended(other.id), await ended(host.creator_id)) == ([(3, "TIMEOUT")], [])
    finally:
        await stuck.close()
    assert await gifts.end_due() == 1
    assert await ended(live.id) == [(2, "TIMEOUT")]


async def test_sweeps_beside_many_gifts_end_each_streak_once() -> None:
    fans = [await a_giver(f"fan{number}") for number in range(6)]
    live = await on_air(await a_receiver())
    done = asyncio.Event()

    async def gives(fan: Caller, number: int) -> None:
        for turn in range(6):
            await give(fan, live, ("spark", "clover")[(turn + number) // 2 % 2])

    async def sweep() -> None:
        while not done.is_set():
            await GiftStreak.filter(state=StreakState.OPEN).update(ends_at=clock.now())
            await sweeps_end()
            await asyncio.sleep(0.01)

    async def sweeps_end() -> None:
        await gifts.end_due()

    sweeping = [asyncio.create_task(sweep()) for _ in range(2)]
    try:
        await asyncio.gather(*(gives(fan, number) for number, fan in enumerate(fans)))
    finally:
        done.set()
        await asyncio.gather(*sweeping)
    await end_all()
    assert not await GiftStreak.filter(state=StreakState.OPEN).exists()
    assert len(await ended(live.id)) == await GiftStreak.all().count()
    assert sum(count for count, _ in await ended(live.id)) == 36


async def test_the_round_of_sweeps_ends_streaks() -> None:
    fan, _, live = await a_stage()
    await give(fan, live, "spark")
    await sweeps.advance_clock(OPERATOR, timedelta(seconds=5))
    assert await ended(live.id) == [(1, "TIMEOUT")]
    assert (await GiftStreak.get()).ended_by is StreakEnd.TIMEOUT
