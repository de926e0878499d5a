"""Rendered once: who holds the same rights has the same text, who holds others never has."""

import asyncio
import json
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID

import pytest

from api import renderings, schema
from api.documents import Documents, Operation
from api.limits import Limits
from api.relay import encode_id
from api.renderings import Asker, Renderings, Told, Words
from models import notifications
from models.caller import ANONYMOUS, Caller
from models.database import new_id
from models.lives import Live
from models.notifications import Notified
from tests.factories import a_creator, a_fan
from tests.gifting import a_giver, a_receiver, give, on_air
from tests.test_videos import a_video

pytestmark = pytest.mark.usefixtures("sandbox")

BUILT = schema.build()
DOCUMENTS = Documents(BUILT, Limits(), has_introspection=False)

GIFTS = """subscription($liveId: ID!, $after: String) { liveGifts(liveId: $liveId, after: $after) {
  __typename cursor at ... on GiftReceived { count coins sentGift { comment diamondsMilli reversedAt
    fan { displayName isViewer subject } creator { handle isViewer user { subject } } } } } }"""
VIDEOS = """subscription($liveId: ID!) { liveGifts(liveId: $liveId) { __typename
  ... on GiftReceived { sentGift { creator { videos { edges { node { externalId } } } } } } } }"""


@pytest.fixture
def executed(monkeypatch: pytest.MonkeyPatch) -> list[Caller]:
    """The caller of each execution."""
    found: list[Caller] = []
    render = Renderings._render

    async def counted(self: Renderings, row: Any, asker: Asker) -> Any:
        found.append(asker.caller)
        return await render(self, row, asker)

    monkeypatch.setattr(Renderings, "_render", counted)
    monkeypatch.setattr(renderings, "SHARED_S", 10.0)  # however busy the machine is
    return found


async def a_gift(**said: Any) -> tuple[Live, Notified, list[Caller]]:
    """A LIVE, what was told there of a gift that Bob sent, and all kinds of callers, Bob first and
    the host second."""
    bob, anna, gina = await a_giver("bob"), await a_receiver("anna"), await a_creator("gina")
    live = await on_air(anna)
    await give(bob, live, "songbird", 2, **said)
    (row,) = await notifications.between(live.id, 0, 9, ["GiftReceived"], is_public=True)
    carl, dora = await a_fan("carl"), await a_fan("dora")
    roles = [frozenset({role}) for role in ("operator", "service")]
    others = [Caller(new_id(), role) for role in roles] + [Caller(bob.user_id, roles[0])]
    return live, row, [bob, anna, gina, carl, dora, ANONYMOUS, *others]


def operation(document: str) -> Operation:
    found = DOCUMENTS.operation(document, None)
    assert not isinstance(found, list), found
    return found


def words_of(made: Renderings, document: str, **variables: Any) -> Words:
    """Which LIVE is followed says nothing of how a row of it is rendered: any will do."""
    told = {"liveId": encode_id("Live", UUID(int=1)), **variables}
    return made.words(document, operation(document), told)


async def told(made: Renderings, words: Words, row: Notified, caller: Caller) -> Told:
    return await made.told(row, Asker(words, caller, "request", 0.0))


async def alone(document: str, row: Notified, caller: Caller) -> Any:
    """What this caller is shown by a rendering that nobody shares."""
    made = Renderings(BUILT)
    found = await told(made, words_of(made, document), row, caller)
    assert found.has_data
    return json.loads(found.payload)


@pytest.mark.parametrize("anonymous", [False, True])
async def test_everyone_is_shown_what_a_rendering_of_her_own_would_show(anonymous: bool) -> None:
    _, row, callers = await a_gift(anonymous=anonymous, comment="Bravo!")
    for document in (GIFTS, VIDEOS):
        expected = [await alone(document, row, caller) for caller in callers]
        for seed in range(10):
            order = list(range(len(callers))) * 3
            random.Random(seed).shuffle(order)
            made = Renderings(BUILT)
            words = words_of(made, document)
            shown = await asyncio.gather(*(told(made, words, row, callers[n]) for n in order))
            for n, one in zip(order, shown, strict=True):
                assert json.loads(one.payload) == expected[n], (seed, n)


async def test_callers_of_different_rights_never_share_and_those_of_the_same_do(
    executed: list[Caller],
) -> None:
    _, row, callers = await a_gift(anonymous=True)
    made = Renderings(BUILT)
    words = words_of(made, GIFTS)
    shown = {caller: await told(made, words, row, caller) for caller in callers}
    bob, anna, gina, carl, dora, nobody, operator, service, bob_as_operator = callers
    assert shown[gina] is shown[carl] is shown[dora]  # with a token and nothing more
    texts = [shown[one] for one in (bob, anna, carl, nobody, operator, service, bob_as_operator)]
    assert len({id(text) for text in texts}) == len(texts) == len(executed)
    seen = {who: json.loads(shown[who].payload)["data"]["liveGifts"]["sentGift"] for who in callers}
    assert seen[bob]["fan"] == {"displayName": "Bob", "isViewer": True, "subject": "fan:bob"}
    assert seen[operator]["fan"] == {"displayName": "Bob", "isViewer": False, "subject": "fan:bob"}
    for other in (anna, gina, nobody, service):
        assert seen[other]["fan"] is None
    assert [who for who in callers if seen[who]["diamondsMilli"] is not None] == [
        anna,
        operator,
        bob_as_operator,
    ]


async def test_what_is_found_by_who_asks_is_hers_alone(executed: list[Caller]) -> None:
    live, row, callers = await a_gift()
    _, anna, gina, carl, *_ = callers
    assert anna.creator_id == live.host_id
    await a_video(anna, "shown")
    await a_video(anna, "hidden", visible=False)
    made = Renderings(BUILT)
    words = words_of(made, VIDEOS)
    twice = [anna, gina, carl, anna, gina, carl]
    shown = await asyncio.gather(*(told(made, words, row, caller) for caller in twice))
    assert ["hidden" in one.payload for one in shown] == [True, False, False] * 2
    assert ["shown" in one.payload for one in shown] == [True] * 6
    assert words.is_personal
    assert len(executed) == 3
    executed.clear()
    later = replace(row, number=row.number + 1)
    await asyncio.gather(*(told(made, words, later, caller) for caller in twice))
    assert len(executed) == 3


async def test_who_follows_since_a_change_is_shown_nothing_from_before(
    executed: list[Caller],
) -> None:
    _, row, callers = await a_gift(comment="Bravo!")
    carl = callers[3]
    made = Renderings(BUILT)
    words = words_of(made, GIFTS)
    before = await made.told(row, Asker(words, carl, "r", 0.0))
    assert await made.told(row, Asker(words, carl, "r", 0.0)) is before
    after = await made.told(row, Asker(words, carl, "r", monotonic()))
    assert after is not before
    assert len(executed) == 2


async def test_a_rendering_is_forgotten_with_all_that_it_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(renderings, "SHARED_S", 2.0)
    monkeypatch.setattr(renderings, "MOST_BESIDE", 3)
    _, row, callers = await a_gift()
    made = Renderings(BUILT)
    words = words_of(made, GIFTS)
    await asyncio.gather(*(told(made, words, row, caller) for caller in callers))
    assert len(made.shared) == 3
    async with asyncio.timeout(10):
        while made.shared:
            await asyncio.sleep(0.1)
    assert not words.rendered
    del words
    assert not made._words


async def test_who_hangs_up_cancels_the_rendering_for_nobody_else(executed: list[Caller]) -> None:
    _, row, callers = await a_gift()
    made = Renderings(BUILT)
    words = words_of(made, GIFTS)
    first, second = (
        asyncio.create_task(told(made, words, row, callers[number])) for number in (3, 4)
    )
    await asyncio.sleep(0)
    first.cancel()
    assert (await second).has_data
    assert len(executed) == 1
    assert first.cancelled() or first.done()


BELOW: dict[str, set[str]] = {
    "liveGifts(liveId: $a, after: $b) { cursor }": set(),
    "x: liveGifts(liveId: $a, after: $b) { cursor @include(if: $c) }": {"c"},
    "liveGifts(liveId: $a) { ... on GiftReceived { sentGift { creator { videos(after: $b) "
    "{ pageInfo { endCursor } } } } } }": {"b"},
    "...F": {"a", "b"},
}


@pytest.mark.parametrize("selection", BELOW)
def test_variables_that_only_say_what_is_followed_belong_to_no_words(selection: str) -> None:
    declared = "$a: ID!, $b: String" + (", $c: Boolean!" if "$c" in selection else "")
    fragment = (
        "fragment F on Subscription { liveGifts(liveId: $a, after: $b) { cursor } }"
        if "...F" in selection
        else ""
    )
    found = operation(f"subscription({declared}) {{ {selection} }} {fragment}")
    assert found.below_root == BELOW[selection]


def test_words_are_the_same_only_with_the_same_document_and_variables_below() -> None:
    made = Renderings(BUILT)
    document = "subscription($a: ID!, $c: Boolean!) { liveGifts(liveId: $a) { at @skip(if: $c) } }"
    first = words_of(made, document, a="1", c=True)
    assert words_of(made, document, a="2", c=True) is first
    assert words_of(made, document, a="1", c=False) is not first
    assert words_of(made, document + " ", a="1", c=True) is not first


def _files_of_the_edge() -> Iterator[Path]:
    return (Path(renderings.__file__).parent).rglob("*.py")


def test_only_the_context_itself_reaches_past_its_notes_for_the_caller() -> None:
    word = re.compile(r"\._caller\b(?!\()")
    reaching = [file.name for file in _files_of_the_edge() if word.search(file.read_text())]
    assert reaching == ["context.py"]
