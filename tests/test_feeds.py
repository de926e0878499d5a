"""Feeds: what follows a number comes from what is kept, or is said to lie too far back."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from models import clock, feeds, notifications
from models.database import new_id
from models.errors import InvalidInput, NotFound
from models.notifications import CaughtUp
from models.transactions import atomic
from tests.bells import BellRung, ring


@pytest.fixture
async def topic(database: str) -> AsyncIterator[UUID]:
    """A topic that was told nothing yet, in a process that can follow it."""
    made = new_id()
    await atomic(notifications.create_topics, [made], "creator")
    await feeds.start()
    yield made
    await feeds.stop()


def _feed(head: int, *numbers: int) -> feeds._Feed:
    feed = feeds._Feed(UUID(int=1), head)
    for number in numbers:
        feed.add(number, CaughtUp(feed.topic_id, number, clock.now()))
    return feed


def test_what_is_kept_answers_only_when_nothing_is_missing_between() -> None:
    feed = _feed(3, 4, 5, 6)
    for number, expected in ((3, [4, 5, 6]), (4, [5, 6]), (5, [6]), (6, [])):
        assert [told.number for told in feed.since(number) or []] == expected
    assert feed.since(2) is None
    assert feed.since(0) is None
    assert _feed(3).since(2) is None


def test_what_is_kept_is_bounded_and_the_rest_comes_from_the_database() -> None:
    feed = _feed(0, *range(1, feeds.KEPT + 3))
    assert len(feed.kept) == feeds.KEPT
    assert feed.since(1) is None
    assert len(feed.since(2) or []) == feeds.KEPT


def test_a_kind_that_is_not_known_counts_and_is_left_out() -> None:
    feed = _feed(3)
    feed.add(4, None)
    feed.add(5, CaughtUp(feed.topic_id, 5, clock.now()))
    assert [told.number for told in feed.since(3) or []] == [5]


def test_what_was_read_twice_counts_once() -> None:
    feed = _feed(3, 4, 4, 3)
    assert [number for number, _ in feed.kept] == [4]


async def test_what_is_told_while_someone_joins_is_not_missed(topic: UUID) -> None:
    stream = await feeds.follow(topic)
    await ring(topic, 1)  # after the head was read, before the feed is there
    async with asyncio.timeout(feeds.POLL_S / 2):
        while not isinstance(told := await anext(stream), BellRung):
            pass
    assert told.times == 1
    await stream.aclose()


@pytest.mark.timeout(10)
async def test_who_joins_ahead_of_what_this_process_has_heard_waits_for_it(topic: UUID) -> None:
    """Another process told the topic, and its wake-up is under way still: nothing turns idly."""
    first = await feeds.follow(topic)
    await anext(first)
    await ring(topic, 1)
    assert feeds._reader is not None
    feed = feeds._reader.feeds[topic]
    feed.head = 0
    feed.kept.clear()
    second = await feeds.follow(topic)
    caught_up = await anext(second)
    assert isinstance(caught_up, CaughtUp) and caught_up.number == 1
    following = asyncio.create_task(anext(second))
    await asyncio.sleep(0.05)
    await ring(topic, 2)
    assert (await following).number == 2
    await first.aclose()
    await second.aclose()


async def test_a_follower_far_behind_reads_everything_before_it_has_caught_up(topic: UUID) -> None:
    await ring(topic, *range(1, 451))
    stream = await feeds.follow(topic, notifications.cursor_at(topic, 0))
    numbers = [(await anext(stream)).number for _ in range(450)]
    assert numbers == list(range(1, 451))
    assert isinstance(await anext(stream), CaughtUp)
    await stream.aclose()


async def test_followers_of_one_topic_share_one_feed(topic: UUID) -> None:
    first, second = await feeds.follow(topic), await feeds.follow(topic)
    await anext(first)
    await anext(second)
    assert feeds._reader is not None
    assert feeds._reader.feeds[topic].followers == 2
    await first.aclose()
    await second.aclose()
    assert not feeds._reader.feeds


async def test_what_cannot_be_followed_is_refused(topic: UUID) -> None:
    with pytest.raises(NotFound):
        await feeds.follow(new_id())
    with pytest.raises(InvalidInput):
        await feeds.follow(topic, notifications.cursor_at(topic, 1))
