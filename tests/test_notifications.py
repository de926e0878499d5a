"""Notifications: numbered without a gap, true or not at all, read behind a cursor."""

import asyncio
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from api import schema
from api.live import NotificationKind
from models import notifications, wakeups
from models.database import execute, new_id
from models.errors import InvalidInput
from models.notifications import Draft, Notified, Topic
from models.pages import PageRequest
from models.transactions import LockOrderError, atomic, lock, snapshot
from models.users import User
from tests.bells import BellRung, ring, ring_drafts
from tests.client import Client
from tests.factories import a_creator


@notifications.kind
class EveryFact(Notified):
    """One fact of each sort."""

    key: UUID
    day: date
    instant: datetime
    flag: bool
    nothing: UUID | None


@pytest.fixture
async def topic(database: str) -> UUID:
    """A topic that was told nothing yet."""
    made = new_id()
    await atomic(notifications.create_topics, [made], "creator")
    return made


async def _numbers(topic_id: UUID) -> list[int]:
    return [told.number for told in await notifications.between(topic_id, 0, 10**9)]


async def test_many_who_tell_one_topic_at_once_number_it_without_a_gap(topic: UUID) -> None:
    await asyncio.gather(*(ring(topic, n, n) for n in range(25)))
    assert await _numbers(topic) == list(range(1, 51))
    assert (await Topic.get(id=topic)).last_number == 50
    assert await snapshot(notifications.check_topics) == []


async def test_many_topics_told_in_any_order_never_deadlock(database: str) -> None:
    topics = [new_id() for _ in range(4)]
    await atomic(notifications.create_topics, topics, "creator")

    async def tell(shift: int) -> None:
        turned = topics[shift % 4 :] + topics[: shift % 4]
        drafts = [draft for one in turned for draft in ring_drafts(one, shift)]
        await atomic(notifications.publish, drafts)

    await asyncio.gather(*(tell(shift) for shift in range(20)))
    for one in topics:
        assert await _numbers(one) == list(range(1, 21))


async def test_what_is_rolled_back_gives_its_numbers_back_and_wakes_nobody(topic: UUID) -> None:
    heard: list[UUID] = []
    end = wakeups.listen(heard.extend)

    async def fail() -> None:
        await notifications.publish(ring_drafts(topic, 1, 2))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await atomic(fail)
    assert heard == []
    await ring(topic, 3)
    end()
    assert heard == [topic]
    assert await _numbers(topic) == [1]


async def test_telling_comes_last_in_a_transaction(topic: UUID) -> None:
    async def work() -> None:
        await notifications.publish(ring_drafts(topic, 1))
        await lock(User, [topic])

    with pytest.raises(LockOrderError):
        await atomic(work)


async def test_a_topic_that_was_never_made_is_an_error(topic: UUID) -> None:
    with pytest.raises(LookupError):
        await ring(new_id(), 1)
    with pytest.raises(LookupError):
        await atomic(notifications.publish, ring_drafts(topic, 1) + ring_drafts(new_id(), 1))
    assert await _numbers(topic) == []


async def test_a_topic_is_made_once(topic: UUID) -> None:
    await ring(topic, 1)
    await atomic(notifications.create_topics, [topic, topic], "creator")
    assert (await Topic.get(id=topic)).last_number == 1


async def test_facts_are_read_as_they_were_told(topic: UUID) -> None:
    facts: dict[str, Any] = {
        "key": topic,
        "day": date(2026, 1, 31),
        "instant": datetime(2026, 1, 31, 12, 0, 0, 5, UTC),
        "flag": True,
        "nothing": None,
    }
    await atomic(notifications.publish, [Draft(EveryFact, topic, **facts)])
    (told,) = await notifications.between(topic, 0, 1)
    assert told == EveryFact(topic, 1, told.at, **facts)


async def test_a_kind_of_a_newer_version_is_passed_over(topic: UUID) -> None:
    await ring(topic, 1, 2, 3)
    await execute("UPDATE notification SET kind = 'FromTheFuture' WHERE number = 2")
    assert await _numbers(topic) == [1, 3]
    stored = await notifications.following([(topic, 0)], 10)
    assert [row.number for row in stored] == [1, 2, 3]
    assert stored[1].read() is None


def test_a_draft_names_every_fact_of_its_kind_and_no_other() -> None:
    with pytest.raises(TypeError):
        Draft(BellRung, new_id(), times=1)
    with pytest.raises(TypeError):
        Draft(BellRung, new_id(), times=1, code=None, name="Anna")


def test_a_kind_is_one_class_of_plain_facts() -> None:
    with pytest.raises(TypeError):

        @notifications.kind
        class WithAList(Notified):
            names: list[str]

    with pytest.raises(TypeError):
        notifications.kind(type("BellRung", (Notified,), {"__module__": __name__}))


async def test_pages_go_on_from_their_cursors_topic_by_topic(database: str) -> None:
    topics = [new_id() for _ in range(3)]
    await atomic(notifications.create_topics, topics, "creator")
    for one in topics[:2]:
        await ring(one, *range(5))
    pages = await notifications.pages_of_topics(topics, PageRequest(2))
    assert [len(pages[one].items) for one in topics] == [2, 2, 0]
    first = pages[topics[0]]
    assert first.has_next
    assert not pages[topics[2]].has_next
    after = first.cursor_of(first.items[-1])
    assert after == first.items[-1].cursor
    rest = await notifications.pages_of_topics(topics[:1], PageRequest(5, after))
    assert [told.number for told in rest[topics[0]].items] == [3, 4, 5]
    assert not rest[topics[0]].has_next


async def test_a_page_of_some_kinds_leaves_the_others_out(topic: UUID) -> None:
    await ring(topic, 1, 2)
    none = await notifications.pages_of_topics([topic], PageRequest(2), ["TipReceived"])
    assert none[topic].items == []
    some = await notifications.pages_of_topics([topic], PageRequest(1), ["BellRung"])
    assert [told.number for told in some[topic].items] == [1]
    assert some[topic].has_next


async def test_a_cursor_points_into_its_own_topic_alone(topic: UUID) -> None:
    cursor = notifications.cursor_at(new_id(), 1)
    with pytest.raises(InvalidInput):
        await notifications.pages_of_topics([topic], PageRequest(2, cursor))
    with pytest.raises(InvalidInput):
        notifications.number_at(topic, notifications.cursor_at(topic, -1))


async def test_the_audit_names_a_topic_with_a_gap(topic: UUID) -> None:
    await ring(topic, 1, 2, 3)
    await execute("DELETE FROM notification WHERE number = 2")
    (found,) = await snapshot(notifications.check_topics)
    assert (found.rule, found.subject) == ("topics_are_numbered_without_a_gap", str(topic))


async def test_the_audit_names_a_notification_of_no_topic(topic: UUID) -> None:
    await ring(topic, 1)
    await execute("DELETE FROM topic")
    (found,) = await snapshot(notifications.check_topics)
    assert found.rule == "notifications_have_a_topic"


def test_every_kind_that_is_told_can_be_asked_for_and_has_its_type() -> None:
    told = {name for name, cls in notifications.kinds.items() if cls.__module__[:6] == "models"}
    assert told == {kind.value for kind in NotificationKind}
    assert told | {"CaughtUp"} == {cls.__name__ for cls in schema.TYPES}


HISTORY = """query($after: String, $kinds: [NotificationKind!]) { creator(handle: "anna") {
  notifications(first: 2, after: $after, kinds: $kinds) {
    edges { cursor node { cursor at __typename } } pageInfo { hasNextPage endCursor } } } }"""


@pytest.mark.parametrize("who", ["creator:anna", "operator", "fan:bob", "creator:berta"])
async def test_a_creator_s_history_is_for_herself_and_operators(client: Client, who: str) -> None:
    await a_creator("berta")
    anna = (await a_creator("anna")).creator_id
    assert anna is not None
    data = await client.as_(who).ask(HISTORY)
    seen = data["creator"]["notifications"]
    assert (seen is not None) == (who in ("creator:anna", "operator"))


async def test_history_and_subscription_share_their_cursors(client: Client) -> None:
    anna = (await a_creator("anna")).creator_id
    assert anna is not None
    suspended = {"until": None, "reason": "SPAM"}
    kind = notifications.kinds["MembershipSuspended"]
    facts = {name: suspended.get(name) for name in notifications._facts_of(kind)}
    await atomic(notifications.publish, [Draft(kind, anna, **facts)] * 3)
    asked = client.as_("creator:anna")
    page = (await asked.ask(HISTORY))["creator"]["notifications"]
    assert page["pageInfo"]["hasNextPage"]
    assert page["edges"][1]["cursor"] == page["edges"][1]["node"]["cursor"]
    assert page["edges"][1]["cursor"] == notifications.cursor_at(anna, 2)
    after = page["pageInfo"]["endCursor"]
    rest = (await asked.ask(HISTORY, after=after))["creator"]["notifications"]
    assert [edge["cursor"] for edge in rest["edges"]] == [notifications.cursor_at(anna, 3)]
    none = await asked.ask(HISTORY, kinds=["TIP_RECEIVED"])
    assert none["creator"]["notifications"]["edges"] == []
