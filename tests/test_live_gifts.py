"""The public stream of a LIVE: everyone may follow it, and sees of others what is public."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from websockets.exceptions import InvalidStatus

from api import renderings
from api.relay import encode_id
from api.renderings import Asker, Renderings
from models import lives
from models.database import new_id
from models.lives import Live
from models.monetization import Option
from models.notifications import Topic, cursor_at
from tests.bells import LIVE_DOCUMENT, Server, Wire, blow, ring, serving
from tests.factories import SERVICE, a_creator, a_fan, a_live, a_tip, an_earner, live_input
from tests.gifting import a_giver, a_receiver, give, on_air


@pytest.fixture(scope="module")
async def server(module_url: str) -> AsyncIterator[Server]:
    """One server for all tests here."""
    async with serving(module_url, sockets_per_address=4) as running:
        yield running


@pytest.fixture
async def live(server: Server) -> Live:
    """A LIVE that goes on, of a host of its own."""
    _, live = await a_live(f"host{new_id().hex}")
    return live


async def test_everyone_follows_a_live_also_without_a_token(server: Server, live: Live) -> None:
    async with (
        Wire.raw(server.url) as nobody,
        Wire.as_(server.url, "fan:bob") as fan,
        Wire.as_(server.url, "operator") as operator,
    ):
        await nobody.initialise(None)
        for wire in (nobody, fan, operator):
            await wire.watch(live.id)
            assert (await wire.told())["__typename"] == "CaughtUp"
        await blow(live.id, 1, 2)
        for wire in (nobody, fan, operator):
            assert await wire.bells(2) == [1, 2]


GIFTS = """subscription($liveId: ID!, $after: String) { liveGifts(liveId: $liveId, after: $after) {
  cursor ... on GiftReceived { coins sentGift { diamondsMilli fan { displayName } } } } }"""


async def test_many_sockets_share_one_rendering_and_each_has_its_own_id(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[bool] = []
    render = Renderings._render

    async def counted(self: Renderings, row: Any, asker: Asker) -> Any:
        rendered.append(asker.caller.is_anonymous)
        return await render(self, row, asker)

    monkeypatch.setattr(Renderings, "_render", counted)
    monkeypatch.setattr(renderings, "SHARED_S", 10.0)  # however busy the machine is
    bob, anna = await a_giver("bob"), await a_receiver(f"anna{new_id().hex}")
    live = await on_air(anna)
    async with (
        Wire.raw(server.url) as one,
        Wire.raw(server.url) as two,
        Wire.as_(server.url, "fan:carl") as three,
        Wire.as_(server.url, "fan:dora") as four,
    ):
        wires, names = [one, two, three, four], [f'"{number}ü' for number in range(10)]
        for wire in (one, two):
            await wire.initialise(None)
        for wire in wires:
            for name in names:
                await wire.watch(live.id, name, GIFTS, after=cursor_at(live.id, 0))
                await wire.told()
        rendered.clear()
        await give(bob, live, "spark", 3)
        got = [await wire.receive() for wire in wires for _ in names]
        for start in range(0, 40, 10):
            assert sorted(message["id"] for message in got[start : start + 10]) == names
        (payload,) = {
            json.dumps(message["payload"]): message["payload"] for message in got
        }.values()
        sent = {"diamondsMilli": None, "fan": {"displayName": "Bob"}}
        assert payload["data"]["liveGifts"]["sentGift"] == sent
        assert sorted(rendered) == [False, True]  # with a token, and without one


async def test_a_live_is_replayed_from_a_cursor_without_gap_or_duplicate(
    server: Server, live: Live
) -> None:
    async with Wire.raw(server.url) as wire:
        await wire.initialise(None)
        await blow(live.id, *range(1, 401))  # more than a feed keeps, and than one read answers
        await wire.watch(live.id, after=cursor_at(live.id, 0))
        more = asyncio.create_task(blow(live.id, *range(401, 501)))
        assert await wire.bells(500) == list(range(1, 501))
        await more


async def test_what_a_row_hides_stays_null_to_all_but_those_whose_it_is(server: Server) -> None:
    anna, bob = await an_earner(f"anna{new_id().hex}", Option.TIPS), await a_fan("bob")
    live = await lives.start_live(anna, live_input(anna, new_id().hex))
    tip = await a_tip(bob, anna, message="Bravo!")
    async with (
        Wire.raw(server.url) as nobody,
        Wire.as_(server.url, "fan:bob") as his,
        Wire.as_(server.url, "fan:carl") as other,
    ):
        await nobody.initialise(None)
        for wire in (nobody, his, other):
            await wire.watch(live.id)
            await wire.told()
        await blow(live.id, 1, tip_id=tip.id)
        seen = [(await wire.told())["tip"] for wire in (nobody, his, other)]
        assert seen == [None, {"message": "Bravo!"}, None]


async def test_only_a_live_is_followed_so(server: Server, live: Live) -> None:
    anna = await a_creator("anna")
    assert anna.creator_id is not None
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.watch(anna.creator_id)  # her topic, dressed as a LIVE
        assert await wire.errors() == ["BAD_USER_INPUT"]
        await wire.watch(new_id())
        assert await wire.errors() == ["BAD_USER_INPUT"]
        await wire.ask(LIVE_DOCUMENT, liveId=encode_id("Creator", anna.creator_id))
        assert await wire.errors() == ["BAD_USER_INPUT"]
        await wire.watch(live.id, after=cursor_at(anna.creator_id, 0))
        assert await wire.errors() == ["BAD_USER_INPUT"]
    async with Wire.as_(server.url, "operator") as wire:
        await wire.subscribe(live.id)  # a LIVE, dressed as a creator
        assert await wire.errors() == ["FORBIDDEN"]


async def test_the_host_s_own_topic_stays_hers(server: Server, live: Live) -> None:
    """What is told to the creator is not told to the LIVE, and the other way round."""
    (topic,) = await Topic.filter(id=live.id)
    assert topic.is_public
    assert not (await Topic.get(id=live.host_id)).is_public
    async with Wire.raw(server.url) as wire:
        await wire.initialise(None)
        await wire.watch(live.id)
        await wire.told()
        await ring(live.host_id, 7)
        await blow(live.id, 8)
        assert await wire.bells(1) == [8]
        await wire.subscribe(live.host_id, "2")
        assert await wire.errors() == ["UNAUTHENTICATED"]


async def test_a_live_that_ended_is_still_told_and_replayed(server: Server, live: Live) -> None:
    await blow(live.id, 1)
    await lives.end_live(SERVICE, live.id)
    async with Wire.raw(server.url) as wire:
        await wire.initialise(None)
        await wire.watch(live.id, after=cursor_at(live.id, 0))
        assert await wire.bells(1) == [1]
        await blow(live.id, 2)  # the streak that its end ended
        assert await wire.bells(1) == [2]


async def test_sockets_without_a_token_count_by_their_address(server: Server, live: Live) -> None:
    async with (
        Wire.raw(server.url) as one,
        Wire.raw(server.url) as two,
        Wire.raw(server.url) as three,
        Wire.raw(server.url) as four,
    ):
        for wire in (one, two, three, four):
            await wire.initialise(None)
            await wire.watch(live.id)
            await wire.told()
        with pytest.raises(InvalidStatus) as refused:
            async with Wire.raw(server.url):
                pass
        assert refused.value.response.status_code == 429


async def test_subscriptions_without_a_token_take_from_their_address_s_rate(
    sqlite_url: str,
) -> None:
    async with serving(sqlite_url, rate_per_minute=12) as server:
        _, live = await a_live("anna")
        async with Wire.raw(server.url) as one, Wire.raw(server.url) as two:
            for wire in (one, two):
                await wire.initialise(None)
            codes = [
                await _first_of(wire, live.id, str(n)) for n in range(4) for wire in (one, two)
            ]
        assert "RATE_LIMITED" in codes
        assert codes[0] is None


async def _first_of(wire: Wire, live_id: UUID, name: str) -> str | None:
    """The code of the error that a subscription begins with, if it does."""
    await wire.watch(live_id, name)
    message = await wire.receive()
    if message["type"] == "next":
        return None
    code: str = message["payload"][0]["extensions"]["code"]
    return code
