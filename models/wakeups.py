"""Wake-ups: the hint that a topic has moved, to whoever follows it in any process.

The database is the truth. A ring reaches the listeners of this process at once, and with Redis
those of the others a moment later; one that is lost costs its followers a poll interval and nothing
else. So nothing here ever raises, waits or grows: Redis may be away, and rings are dropped when too
many wait for it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Iterable
from contextlib import suppress
from uuid import UUID, uuid4

from redis.asyncio import Redis
from redis.exceptions import RedisError

log = logging.getLogger("limelight.wakeups")

Listener = Callable[[Collection[UUID]], None]

CHANNEL = b"limelight:wakeups"
MOST_WAITING = 10_000
"""So many topics may wait for a Redis that is away; what comes on top is dropped."""
MOST_IN_A_MESSAGE = 1_000
RETRY_S = 1.0
WAIT_S = 5.0

_LOST = (RedisError, OSError, TimeoutError)
_listeners: set[Listener] = set()
_redis: "_Redis | None" = None


def listen(listener: Listener) -> Callable[[], None]:
    """Have `listener` called with the ids of topics that moved; answers what ends that.

    It is called in the event loop, between two awaits of the sender, so it only takes notes.
    """
    _listeners.add(listener)
    return lambda: _listeners.discard(listener)


def ring(topic_ids: Iterable[UUID]) -> None:
    """Say that these topics have moved: after a commit, never inside a transaction."""
    moved = frozenset(topic_ids)
    _tell(moved)
    if _redis is not None:
        _redis.send(moved)


async def start(redis_url: str | None) -> None:
    """Begin to ring across processes, if there is a Redis to do it through."""
    global _redis
    if redis_url is not None and _redis is None:
        _redis = _Redis(redis_url)


async def stop() -> None:
    """End what `start` began."""
    global _redis
    if _redis is not None:
        gone, _redis = _redis, None
        await gone.close()


def _tell(moved: frozenset[UUID]) -> None:
    for listener in list(_listeners):
        listener(moved)


class _Redis:
    """One task that publishes, and one that listens; each begins anew when Redis was away."""

    def __init__(self, url: str) -> None:
        self.client = Redis.from_url(url, socket_connect_timeout=WAIT_S, socket_keepalive=True)
        self.me = uuid4().bytes
        self.waiting: set[UUID] = set()
        self.has_waiting = asyncio.Event()
        self.tasks = [
            asyncio.create_task(self._again_and_again(self._publish)),
            asyncio.create_task(self._again_and_again(self._hear)),
        ]

    def send(self, moved: frozenset[UUID]) -> None:
        if len(self.waiting) + len(moved) <= MOST_WAITING:
            self.waiting |= moved
            self.has_waiting.set()

    async def close(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        with suppress(*_LOST):
            await self.client.aclose()

    async def _again_and_again(self, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 — whatever it was, hints go on
                log.warning("wake-ups: Redis is away (%s)", type(error).__name__)
            await asyncio.sleep(RETRY_S)

    async def _publish(self) -> None:
        while True:
            await self.has_waiting.wait()
            moved = [self.waiting.pop() for _ in range(min(len(self.waiting), MOST_IN_A_MESSAGE))]
            if not self.waiting:
                self.has_waiting.clear()
            message = self.me + b"".join(topic_id.bytes for topic_id in moved)
            async with asyncio.timeout(WAIT_S):
                await self.client.publish(CHANNEL, message)

    async def _hear(self) -> None:
        async with self.client.pubsub(ignore_subscribe_messages=True) as channel:
            await channel.subscribe(CHANNEL)
            async for message in channel.listen():
                told = message["data"]
                if not told.startswith(self.me):
                    _tell(_ids_in(told))


def _ids_in(told: bytes) -> frozenset[UUID]:
    ids = told[16:]
    return frozenset(UUID(bytes=ids[at : at + 16]) for at in range(0, len(ids) - 15, 16))
