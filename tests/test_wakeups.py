"""Wake-ups: heard at once here, a moment later elsewhere, and nobody's fault when they are lost."""

import asyncio
from uuid import UUID

from models import wakeups
from models.database import new_id
from tests.served import free_port


def test_a_ring_is_heard_here_at_once_until_the_listener_ends_it() -> None:
    heard: list[UUID] = []
    end = wakeups.listen(heard.extend)
    first, second = new_id(), new_id()
    wakeups.ring([first])
    assert heard == [first]
    end()
    wakeups.ring([second])
    assert heard == [first]


def test_a_message_holds_the_sender_and_whole_ids_alone() -> None:
    ids = {new_id() for _ in range(3)}
    told = b"m" * 16 + b"".join(one.bytes for one in ids)
    assert wakeups._ids_in(told) == ids
    assert wakeups._ids_in(told + b"half an id") == ids
    assert wakeups._ids_in(b"") == frozenset()


async def test_a_ring_reaches_another_hub_and_does_not_come_back(redis_url: str) -> None:
    heard: list[UUID] = []
    mine, other = wakeups._Redis(redis_url), wakeups._Redis(redis_url)
    end = wakeups.listen(heard.extend)
    try:
        topic = new_id()
        async with asyncio.timeout(5):
            while topic not in heard:  # a ring before the other listens is lost, and may be
                mine.send(frozenset([topic]))
                await asyncio.sleep(0.05)
    finally:
        end()
        await mine.close()
        await other.close()


async def test_a_redis_that_is_away_is_no_fault() -> None:
    nowhere = f"redis://127.0.0.1:{free_port()}/0"
    heard: list[UUID] = []
    end = wakeups.listen(heard.extend)
    await wakeups.start(nowhere)
    try:
        topics = [new_id() for _ in range(wakeups.MOST_WAITING)]
        wakeups.ring(topics)
        wakeups.ring([new_id()])
        assert wakeups._redis is not None
        await asyncio.sleep(0.1)
        assert len(wakeups._redis.waiting) <= wakeups.MOST_WAITING
        assert len(heard) == wakeups.MOST_WAITING + 1
    finally:
        end()
        await wakeups.stop()


async def test_more_topics_than_one_message_holds_are_all_told(redis_url: str) -> None:
    topics = {new_id() for _ in range(2 * wakeups.MOST_IN_A_MESSAGE + 5)}
    heard: set[UUID] = set()
    mine, other = wakeups._Redis(redis_url), wakeups._Redis(redis_url)
    end = wakeups.listen(heard.update)
    try:
        async with asyncio.timeout(10):
            while not heard:
                mine.send(frozenset([new_id()]))
                await asyncio.sleep(0.05)
            mine.send(frozenset(topics))
            while not topics <= heard:
                await asyncio.sleep(0.05)
    finally:
        end()
        await mine.close()
        await other.close()
