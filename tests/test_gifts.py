"""Sending gifts: money, refusals, once per key."""

import pytest

from models import gifts, lives
from models.database import new_id
from models.gifts import GiftGoalReached, GiftReceived
from tests.factories import OPERATOR
from tests.gifting import (
    GIFTS,
    a_giver,
    a_receiver,
    coins_of,
    diamonds_of,
    give,
    on_air,
    refused,
    told,
)
from tests.test_videos import a_video

pytestmark = pytest.mark.usefixtures("sandbox")


async def test_coins_become_diamonds_of_the_videos_creator() -> None:
    fan, creator = await a_giver(coins=100), await a_receiver()
    sent = await give(fan, await a_video(creator), "clover", 3, comment="Lovely")
    assert (sent.coins, sent.diamonds_milli, sent.comment) == (15, 7_500, "Lovely")
    assert (await coins_of(fan), await diamonds_of(creator)) == (85, 7.5)
    (notified,) = await told(creator.creator_id)
    assert isinstance(notified, GiftReceived) and notified.streak_count is None
    assert (notified.gift_id, notified.count, notified.coins) == (GIFTS["clover"], 3, 15)


async def test_gift_in_a_live_is_told_to_both_topics() -> None:
    fan, host = await a_giver(), await a_receiver()
    live = await on_air(host)
    await give(fan, live, "spark", 2)
    for topic_id in (host.creator_id, live.id):
        (notified,) = await told(topic_id)
        assert (notified.count, notified.streak_count) == (2, 2)


async def test_goal_is_told_once_and_nobody_is_ranked_for_what_was_reversed() -> None:
    fan, host = await a_giver(), await a_receiver()
    live = await on_air(host, goal_coins=10)
    sent = [await give(fan, live, "spark", count) for count in (4, 8, 3)]
    goals = [one for one in await told(live.id) if isinstance(one, GiftGoalReached)]
    assert [(one.goal_coins, one.coins) for one in goals] == [(10, 12)]
    assert [one.coins for one in (await lives.givers_of_lives([live.id]))[live.id]] == [15]
    for one in sent:
        undo = gifts.ReversalInput(one.id, gifts.CoinsGo.BURNED, "stolen", new_id().hex)
        await gifts.reverse_gift(OPERATOR, undo)
    assert (await lives.givers_of_lives([live.id])).get(live.id, []) == []
    await give(fan, live, "spark", 20)
    assert len([one for one in await told(live.id) if isinstance(one, GiftGoalReached)]) == 1


async def test_too_few_coins_are_refused_with_how_many_are_missing() -> None:
    fan, creator = await a_giver(coins=7), await a_receiver()
    refusal = await refused(fan, await a_video(creator), "clover", 2)
    assert isinstance(refusal, gifts.InsufficientCoins) and refusal.missing_coins == 3
