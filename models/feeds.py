"""Feeds: what this process has read of the topics that someone here follows.

One task reads for everyone: what a thousand sockets follow is read once, and one statement asks for
all topics at once. A wake-up makes it look now; a poll finds what a lost wake-up would have told.
Nothing waits in a queue of a follower's own: each has a number, and takes what follows it from the
last few notifications kept here, or else from the database, at its own pace. A slow one therefore
costs its own time alone.
"""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Collection
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID

from models import clock, notifications, wakeups
from models.crowds import Crowd, turn
from models.errors import InvalidInput, NotFound
from models.notifications import CaughtUp, Notified, Topic

log = logging.getLogger("limelight.feeds")

POLL_S = 2.0
"""How late a notification is, at the most, whose wake-up was lost."""
KEPT = 256
"""So many notifications of a topic are kept here for those who follow it closely."""
MOST_AT_ONCE = 1000
RETRY_S = 1.0


@dataclass(slots=True)
class _Feed:
    """A topic that someone follows: everything up to number `head` was read."""

    topic_id: UUID
    head: int
    is_public: bool = False
    followers: int = 0
    kept: deque[tuple[int, Notified | None]] = field(default_factory=lambda: deque(maxlen=KEPT))
    waiting: Crowd = field(default_factory=Crowd)

    def add(self, number: int, found: Notified | None) -> None:
        if number > self.head:
            self.kept.append((number, found))
            self.head = number

    def since(self, number: int) -> list[Notified] | None:
        """What follows a number, or None if that lies too far back."""
        if not self.kept or self.kept[0][0] > number + 1:
            return None
        behind = self.head - number
        newest = [self.kept[at][1] for at in range(-behind, 0)]
        return [found for found in newest if found is not None]


class _Reader:
    """Reads what the followed topics are told."""

    def __init__(self) -> None:
        self.feeds: dict[UUID, _Feed] = {}
        self.rung: set[UUID] = set()
        self.bell = asyncio.Event()
        self.unlisten = wakeups.listen(self.hear)
        self.task = asyncio.create_task(self.run())

    def hear(self, moved: Collection[UUID]) -> None:
        mine = self.feeds.keys() & moved
        if mine:
            self.rung |= mine
            self.bell.set()

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        next_poll = loop.time()
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout_at(next_poll):
                    await self.bell.wait()
            self.bell.clear()
            is_poll = loop.time() >= next_poll
            wanted, self.rung = set(self.feeds) if is_poll else self.rung, set()
            if is_poll:
                next_poll = loop.time() + POLL_S
            try:
                await self.read(wanted)
            except Exception as error:  # noqa: BLE001 — who reads for everyone must not die
                log.warning("feeds cannot be read (%s)", type(error).__name__)
                await asyncio.sleep(RETRY_S)

    async def read(self, wanted: Collection[UUID]) -> None:
        while True:
            known = [feed for topic_id in wanted if (feed := self.feeds.get(topic_id))]
            if not known:
                return
            places = [(feed.topic_id, feed.head) for feed in known]
            rows = await notifications.following(places, MOST_AT_ONCE)
            moved: dict[UUID, _Feed] = {}
            for row in rows:
                feed = self.feeds.get(row.topic_id)
                if feed is not None:
                    feed.add(row.number, row.read(is_public=feed.is_public))
                    moved[row.topic_id] = feed
            for feed in moved.values():
                feed.waiting.release()
            if len(rows) < MOST_AT_ONCE:
                return
            await asyncio.sleep(0)

    def join(self, topic: Topic) -> _Feed:
        new = _Feed(topic.id, topic.last_number, topic.is_public)
        feed = self.feeds.setdefault(topic.id, new)
        feed.followers += 1
        self.hear([topic.id])  # whatever was told since the topic was read
        return feed

    def leave(self, feed: _Feed) -> None:
        feed.followers -= 1
        if not feed.followers:
            del self.feeds[feed.topic_id]

    async def close(self) -> None:
        self.unlisten()
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


_reader: _Reader | None = None


async def start(redis_url: str | None = None) -> None:
    """Begin to read for followers; with Redis, other processes' wake-ups are heard. Called outside
    any transaction, when the process starts."""
    global _reader
    if _reader is None:
        await wakeups.start(redis_url)
        _reader = _Reader()


async def stop() -> None:
    """End what `start` began."""
    global _reader
    if _reader is not None:
        gone, _reader = _reader, None
        await gone.close()
        await wakeups.stop()


async def follow(
    topic_id: UUID,
    after: str | None = None,
    kinds: Collection[str] | None = None,
    *,
    topic_kind: str | None = None,
) -> AsyncGenerator[Notified, None]:
    """Everything told to a topic after a cursor, or from now on: first what is stored already, then
    `CaughtUp`, then what comes, without a gap and without a duplicate.

    With `kinds` the others are left out, and each time that some were, a further `CaughtUp` moves
    the cursor past them. Raises NotFound without a topic, or without one of `topic_kind`, and
    InvalidInput for a cursor that is none of this topic.
    """
    topic = await notifications.topic(topic_id)
    if topic is None or topic_kind not in (None, topic.kind):
        raise NotFound("topic")
    head = topic.last_number
    number = head if after is None else notifications.number_at(topic_id, after)
    if number > head:
        raise InvalidInput("This cursor lies ahead of its topic.")
    if _reader is None:
        raise RuntimeError("feeds are not started")
    return _following(_reader, topic, number, kinds)


async def _following(
    reader: _Reader, topic: Topic, number: int, kinds: Collection[str] | None
) -> AsyncGenerator[Notified, None]:
    feed = reader.join(topic)
    try:
        told, is_live = number, False
        while True:
            while number < feed.head:
                found, number = await _next(feed, number, kinds)
                for at, one in enumerate(found):
                    if at:
                        await turn()  # however much there is to replay, others have theirs
                    yield one
                    told = one.number
            if told < number or not is_live:
                yield CaughtUp(topic.id, number, clock.now(), is_public=topic.is_public)
                told, is_live = number, True
            if number >= feed.head:  # who joins may have read further than this process has heard
                await feed.waiting.wait()
    finally:
        reader.leave(feed)


async def _next(
    feed: _Feed, number: int, kinds: Collection[str] | None
) -> tuple[list[Notified], int]:
    """Some of what follows a number, and the number up to which that is all there is."""
    head = feed.head
    found = feed.since(number)
    if found is None:
        found = await notifications.between(
            feed.topic_id, number, head, kinds, is_public=feed.is_public
        )
        is_all = len(found) < notifications.MOST_AT_ONCE
        return found, head if is_all else found[-1].number
    if kinds is not None:
        found = [one for one in found if type(one).__name__ in kinds]
    return found, head
