"""Each rule that the audit of gifts knows, broken on purpose: it is named."""

from datetime import timedelta

import pytest

from models import clock, gifts
from models.database import execute, new_id
from models.gifts.auditing import _RULES, LATE
from models.payments import provider
from models.payments.sandbox import Sandbox
from models.transactions import snapshot
from tests.gifting import a_giver, a_receiver, give, on_air
from tests.test_videos import a_video

NOBODY = new_id()
FAULTS = {
    "gift_is_posted": ["UPDATE sent_gift SET count = count + 1 WHERE video_id IS NOT NULL"],
    "posted_gift_is_there": ["DELETE FROM sent_gift WHERE video_id IS NOT NULL"],
    "gift_is_in_one_place": ["UPDATE sent_gift SET video_id = NULL WHERE video_id IS NOT NULL"],
    "gift_is_told_once": ["DELETE FROM notification WHERE kind = 'GiftReceived'"],
    "day_counts_its_gifts": ["UPDATE gift_day SET coins = coins + 1"],
    "gift_is_counted_on_a_day": ["DELETE FROM gift_day"],
    "live_counts_its_gifts": ["UPDATE live SET gifts = gifts + 1"],
    "live_giver_counts_named_gifts": ["UPDATE live_giver SET coins = coins - 1"],
    "named_gift_in_a_live_has_its_giver": ["DELETE FROM live_giver"],
    "goal_is_reached_once": [
        """DELETE FROM notification WHERE kind = 'GiftGoalReached'
           AND topic_id IN (SELECT id FROM live)"""
    ],
    "reached_goal_says_when": ["UPDATE live SET goal_reached_at = NULL"],
    "video_counts_its_gifts": ["UPDATE video_gifts SET senders = senders + 1"],
    "counted_video_has_gifts": [f"UPDATE video_gifts SET id = '{NOBODY}'"],
    "video_giver_counts_gifts": ["UPDATE video_giver SET gifts = gifts + 1"],
    "gift_on_a_video_has_its_giver": ["DELETE FROM video_giver"],
    "streak_counts_its_gifts": ["UPDATE gift_streak SET count = count + 1"],
    "gift_is_like_its_streak": ["UPDATE gift_streak SET anonymous = NOT anonymous"],
    "streakable_gift_in_a_live_has_a_streak": ["UPDATE sent_gift SET streak_id = NULL"],
    "fan_has_one_open_streak": [
        "DROP INDEX gift_streak_open",
        "UPDATE gift_streak SET state = 'OPEN'",
    ],
    "ended_streak_says_when_and_why": [
        "UPDATE gift_streak SET ended_by = NULL WHERE state = 'ENDED'"
    ],
    "ended_streak_is_told_once": [
        """UPDATE notification SET facts = (SELECT f.facts FROM notification f
             WHERE f.kind = 'GiftReceived' LIMIT 1) WHERE kind = 'GiftStreakEnded'"""
    ],
}


async def a_life_of_gifts() -> None:
    """Gifts of two fans on a video and in a LIVE: a goal reached, a streak broken, one open."""
    fan, other = await a_giver(), await a_giver("carl")
    host = await a_receiver()
    live, video = await on_air(host, goal_coins=50), await a_video(host)
    await give(fan, video, "clover", 2)
    await give(other, video, "bouquet", anonymous=True)
    await give(fan, live, "spark", 2)
    await give(fan, live, "lantern")
    await give(other, live, "carousel", anonymous=True)


@pytest.mark.parametrize("rule", FAULTS)
async def test_broken_rule_is_named(database: str, rule: str) -> None:
    provider.use(Sandbox())
    await a_life_of_gifts()
    assert await snapshot(gifts.check_gifts) == []
    for statement in FAULTS[rule]:
        await execute(statement)
    assert rule in {violation.rule for violation in await snapshot(gifts.check_gifts)}


async def test_streak_that_was_forgotten_is_named_until_the_sweep_ends_it(sandbox: object) -> None:
    await a_life_of_gifts()
    await clock.advance(LATE + timedelta(seconds=6))
    found = {violation.rule for violation in await snapshot(gifts.check_gifts)}
    assert found == {"open_streak_is_not_past_its_end"}
    await gifts.end_due()
    assert await snapshot(gifts.check_gifts) == []


async def test_every_rule_has_its_fault() -> None:
    assert set(FAULTS) == set(_RULES)
