"""Sending gifts: money, refusals, once per key."""

import pytest

from models import gifts
from models.gifts import GiftReceived
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


async def test_too_few_coins_are_refused_with_how_many_are_missing() -> None:
    fan, creator = await a_giver(coins=7), await a_receiver()
    refusal = await refused(fan, await a_video(creator), "clover", 2)
    assert isinstance(refusal, gifts.InsufficientCoins) and refusal.missing_coins == 3
