"""Notifications live over a WebSocket: nothing missed, nothing twice, nobody without the right."""

import asyncio
import random
from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from api import sockets
from models import clock, creators, feeds, notifications, tips, users, wakeups
from models.monetization import Option
from models.notifications import cursor_at
from tests.bells import Server, Wire, ring, serving
from tests.factories import SERVICE, a_creator, a_fan, a_tip, an_earner


@pytest.fixture(scope="module")
async def server(module_url: str) -> AsyncIterator[Server]:
    """One server for all tests here: each begins where the topic then stands."""
    async with serving(module_url) as running:
        yield running


@pytest.fixture
async def anna(server: Server) -> UUID:
    """A creator's id, which is her topic's."""
    return await _a_topic("anna")


async def _a_topic(handle: str) -> UUID:
    creator_id = (await a_creator(handle)).creator_id
    assert creator_id is not None
    return creator_id


async def test_what_was_missed_comes_first_then_caught_up_then_what_happens(
    server: Server, anna: UUID
) -> None:
    await ring(anna, 1, 2, 3)
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna)
        start = await wire.told()
        assert start["__typename"] == "CaughtUp"
        await ring(anna, 4)
        assert await wire.bells(1) == [4]
        await wire.subscribe(anna, "2", after=start["cursor"])
        assert (await wire.told())["times"] == 4
        assert (await wire.told())["__typename"] == "CaughtUp"


async def test_a_thousand_are_replayed_in_order_while_more_are_told(
    server: Server, anna: UUID
) -> None:
    await ring(anna, 0)
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna, "start")
        zero = (await wire.told())["cursor"]
        await wire.send({"id": "start", "type": "complete"})
        for first in range(1, 1001, 100):
            await ring(anna, *range(first, first + 100))
        await wire.subscribe(anna, after=zero)
        more = asyncio.create_task(_ring_one_by_one(anna, range(1001, 1101)))
        assert await wire.bells(1100) == list(range(1, 1101))
        await more


async def _ring_one_by_one(creator_id: UUID, numbers: range) -> None:
    for number in numbers:
        await ring(creator_id, number)


async def test_a_subscriber_that_hangs_up_at_random_ends_with_every_number_once(
    server: Server, anna: UUID
) -> None:
    chance = random.Random(20261125)
    async with Wire.as_(server.url, "operator") as wire:
        await wire.subscribe(anna)
        cursor = (await wire.told())["cursor"]
    ringing = asyncio.create_task(_ring_one_by_one(anna, range(1, 301)))
    got: list[int] = []
    while not got or got[-1] < 300:
        async with Wire.as_(server.url, "creator:anna") as wire:
            await wire.subscribe(anna, after=cursor)
            for _ in range(chance.randrange(1, 40)):
                told = await wire.told()
                cursor = told["cursor"]
                if told["__typename"] == "BellRung":
                    got.append(told["times"])
                if got and got[-1] == 300:
                    break
            wire.connection.transport.abort()
    await ringing
    assert got == list(range(1, 301))


async def test_kinds_leave_others_out_and_still_move_the_cursor(server: Server, anna: UUID) -> None:
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna, kinds=["TIP_RECEIVED"])
        before = await wire.told()
        await ring(anna, 1, 2)
        passed = await wire.told()
        assert passed["__typename"] == "CaughtUp"
        assert passed["cursor"] != before["cursor"]
        await wire.subscribe(anna, "2", after=passed["cursor"])
        assert (await wire.told())["cursor"] == passed["cursor"]


async def _seconds_to_the_end(server: Server, how: str) -> float:
    """How long a stream goes on once its token was revoked, say."""
    topic = await _a_topic(how)
    in_two_s = {"exp": int(clock.real_now().timestamp()) + 2}
    async with Wire.as_(
        server.url, f"creator:{how}", **in_two_s if how == "expired" else {}
    ) as wire:
        await wire.subscribe(topic)
        await wire.told()
        (creator,) = await creators.by_ids([topic])
        if how == "revoked":
            await users.revoke_tokens(SERVICE, creator.user_id)
        if how == "banned":
            banned = users.UserInput(subject=f"creator:{how}", standing=users.Standing.BANNED)
            await users.upsert_users(SERVICE, [banned])
        if how == "linked":
            await users.upsert_users(SERVICE, [users.UserInput(subject="sub-of-hers")])
            await creators.link_creator(SERVICE, topic, "sub-of-hers")
        lost = asyncio.get_running_loop().time() + (1 if how == "expired" else 0)
        assert await wire.closed(8) == sockets.FORBIDDEN
        return asyncio.get_running_loop().time() - lost


async def test_a_stream_ends_within_five_seconds_of_losing_access(server: Server) -> None:
    ways = ["revoked", "banned", "expired", "linked"]
    took = await asyncio.gather(*(_seconds_to_the_end(server, how) for how in ways))
    assert max(took) < 5, dict(zip(ways, took, strict=True))


async def test_another_s_topic_is_the_same_as_one_that_never_was(
    server: Server, anna: UUID
) -> None:
    await a_creator("berta")
    for who in ("fan:bob", "creator:berta", "service"):
        async with Wire.as_(server.url, who) as wire:
            await wire.subscribe(anna)
            assert await wire.errors() == ["FORBIDDEN"]
            await wire.subscribe(UUID(int=5))
            assert await wire.errors() == ["FORBIDDEN"]


async def test_an_operator_follows_any_topic_that_there_is(server: Server, anna: UUID) -> None:
    async with Wire.as_(server.url, "operator") as wire:
        await wire.subscribe(anna)
        assert (await wire.told())["__typename"] == "CaughtUp"
        await wire.subscribe(UUID(int=5), "2")
        assert await wire.errors() == ["FORBIDDEN"]


async def test_nobody_follows_without_a_token(server: Server, anna: UUID) -> None:
    async with Wire.raw(server.url) as wire:
        await wire.initialise(None)
        await wire.subscribe(anna)
        assert await wire.errors() == ["UNAUTHENTICATED"]


@pytest.mark.parametrize("after", ["", "nonsense", "W10", "ahead", "foreign"])
async def test_a_cursor_of_another_place_is_refused(server: Server, anna: UUID, after: str) -> None:
    made = {"ahead": cursor_at(anna, 10**9), "foreign": cursor_at(UUID(int=5), 0)}
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna, after=made.get(after, after))
        assert await wire.errors() == ["BAD_USER_INPUT"]


async def test_a_lost_wake_up_costs_a_poll_interval_and_no_notification(
    server: Server, anna: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna)
        await wire.told()
        monkeypatch.setattr(wakeups, "ring", lambda _ids: None)
        began = asyncio.get_running_loop().time()
        await ring(anna, 1)
        assert await wire.bells(1) == [1]
        assert asyncio.get_running_loop().time() - began < feeds.POLL_S + 1


async def test_a_database_that_is_away_for_a_while_costs_no_notification(
    server: Server, anna: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "RETRY_S", 0.1)

    async def away(*_: object) -> None:
        raise OSError

    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna)
        await wire.told()
        with monkeypatch.context() as broken:
            broken.setattr(notifications, "following", away)
            await ring(anna, 1)
            await asyncio.sleep(0.3)
        assert await wire.bells(1) == [1]


async def test_a_topic_that_nobody_follows_is_not_read(server: Server, anna: UUID) -> None:
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna)
        await wire.told()
        assert feeds._reader is not None
        assert anna in feeds._reader.feeds
        await wire.send({"id": "1", "type": "complete"})
        await wire.send({"type": "ping"})
        assert await wire.receive() == {"type": "pong"}
        async with asyncio.timeout(2):
            while anna in feeds._reader.feeds:
                await asyncio.sleep(0.01)


TIPS = """subscription ($topic: NotificationTopic!, $after: String) {
  notifications(topic: $topic, after: $after) { __typename cursor
    ... on TipReceived { amount { amount } tip { message fan { displayName } } } } }"""


async def test_a_tip_is_told_live_and_its_words_are_those_of_today(server: Server) -> None:
    carla, bob = await an_earner("carla", Option.TIPS), await a_fan("bob")
    assert carla.creator_id is not None
    async with Wire.as_(server.url, "creator:carla") as wire:
        await wire.subscribe(carla.creator_id, document=TIPS)
        start = (await wire.told())["cursor"]
        tip = await a_tip(bob, carla, 700, message="Bravo!")
        await a_tip(bob, carla, 300, anonymous=True)
        told = [await wire.told(), await wire.told()]
        assert [one["amount"]["amount"] for one in told] == ["7.00", "3.00"]
        assert told[0]["tip"] == {"message": "Bravo!", "fan": {"displayName": "Bob"}}
        assert told[1]["tip"]["fan"] is None
        await tips.hide_tip_message(carla, tip.id)
        await wire.subscribe(carla.creator_id, "2", document=TIPS, after=start)
        again = [await wire.told(), await wire.told()]
        assert [one["cursor"] for one in again] == [one["cursor"] for one in told]
        assert again[0]["tip"] == {"message": None, "fan": {"displayName": "Bob"}}
