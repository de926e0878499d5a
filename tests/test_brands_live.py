"""A brand's topic over a WebSocket: for its team, as long as one is in it."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from api import sockets
from api.relay import encode_id
from models import brands
from models.brands import Brand
from models.caller import BrandRole, Caller
from tests.bells import Server, Wire, serving
from tests.brand_teams import a_brand, joined, user_of
from tests.client import Client
from tests.factories import a_fan

TEAM = """subscription($topic: NotificationTopic!, $after: String, $kinds: [NotificationKind!]) {
  notifications(topic: $topic, after: $after, kinds: $kinds) { __typename cursor
    ... on BrandMemberJoined { user { displayName } role }
    ... on BrandMemberLeft { user { displayName } removedBy { displayName } }
    ... on BrandMemberRoleChanged { user { displayName } role } } }"""
HISTORY = """query($id: ID!) { node(id: $id) { ... on Brand {
  notifications { edges { cursor node { __typename } } } } } }"""


@pytest.fixture(scope="module")
async def server(module_url: str) -> AsyncIterator[Server]:
    """One server for all tests here, each of which has a brand of its own."""
    async with serving(module_url) as running:
        yield running


@pytest.fixture
async def ada(server: Server) -> Caller:
    """An admin."""
    return await a_fan("ada")


@pytest.fixture
async def brand(ada: Caller) -> Brand:
    """Her brand."""
    return await a_brand(ada)


async def follow(wire: Wire, brand: Brand, name: str = "1", **variables: object) -> None:
    """Follow a brand's topic."""
    await wire.ask(TEAM, name, topic={"brandId": encode_id("Brand", brand.id)}, **variables)


async def test_team_is_told_who_comes_changes_and_goes(
    server: Server, ada: Caller, brand: Brand
) -> None:
    async with Wire.as_(server.url, "fan:ada") as wire:
        await follow(wire, brand)
        start = (await wire.told())["cursor"]
        fay = await joined(brand, ada, BrandRole.FINANCE, "fay")
        await brands.change_brand_member_role(ada, brand.id, user_of(fay), BrandRole.ANALYST)
        await brands.remove_brand_member(ada, brand.id, user_of(fay))
        told = [await wire.told() for _ in range(3)]
        cursors = [one.pop("cursor") for one in told]
        who = {"user": {"displayName": "Fay"}}
        assert told == [
            {"__typename": "BrandMemberJoined", **who, "role": "FINANCE"},
            {"__typename": "BrandMemberRoleChanged", **who, "role": "ANALYST"},
            {"__typename": "BrandMemberLeft", **who, "removedBy": {"displayName": "Ada"}},
        ]
        await follow(wire, brand, "2", after=start, kinds=["BRAND_MEMBER_LEFT"])
        assert (await wire.told())["cursor"] == cursors[2]


async def seconds_to_the_end(server: Server, brand: Brand, ada: Caller, how: str) -> float:
    """How long a member's stream goes on once she lost her place, or her role."""
    member = await joined(brand, ada, BrandRole.FINANCE, how)
    async with Wire.as_(server.url, f"fan:{how}") as wire:
        await follow(wire, brand, kinds=["TIP_RECEIVED"])
        await wire.told()
        if how == "removed":
            await brands.remove_brand_member(ada, brand.id, user_of(member))
        if how == "leaving":
            await brands.leave_brand(member, brand.id)
        if how == "changed":
            await brands.change_brand_member_role(ada, brand.id, user_of(member), BrandRole.ANALYST)
        lost = asyncio.get_running_loop().time()
        assert await wire.closed(8) == sockets.FORBIDDEN
        return asyncio.get_running_loop().time() - lost


async def test_stream_ends_within_five_seconds_of_losing_the_place(
    server: Server, ada: Caller, brand: Brand
) -> None:
    async with Wire.as_(server.url, "fan:ada") as hers:
        await follow(hers, brand)
        await hers.told()
        took = [
            await seconds_to_the_end(server, brand, ada, how)
            for how in ("removed", "leaving", "changed")
        ]
        assert max(took) < 5, took
        kinds = [(await hers.told())["__typename"] for _ in range(6)]
        assert kinds == [
            *("BrandMemberJoined", "BrandMemberLeft") * 2,
            *("BrandMemberJoined", "BrandMemberRoleChanged"),
        ]


async def test_whoever_was_removed_cannot_come_back_to_the_stream(
    server: Server, ada: Caller, brand: Brand
) -> None:
    fay = await joined(brand, ada, BrandRole.ADMIN, "fay")
    await brands.remove_brand_member(ada, brand.id, user_of(fay))
    async with Wire.as_(server.url, "fan:fay") as wire:
        await follow(wire, brand)
        assert await wire.errors() == ["FORBIDDEN"]


async def test_whoever_joins_follows_at_once_also_by_the_socket_she_had(
    server: Server, ada: Caller, brand: Brand
) -> None:
    await a_fan("new")
    async with Wire.as_(server.url, "fan:new") as wire:
        await follow(wire, brand)
        assert await wire.errors() == ["FORBIDDEN"]
        await joined(brand, ada, BrandRole.ANALYST, "new")
        await follow(wire, brand, "2")
        assert (await wire.told())["__typename"] == "CaughtUp"


async def test_brand_s_topic_is_its_team_s_and_operators(server: Server, brand: Brand) -> None:
    rival = await a_fan("rival")
    await a_brand(rival, "Rival")
    for who in ("fan:rival", "fan:nobody", "service"):
        async with Wire.as_(server.url, who) as wire:
            await follow(wire, brand)
            assert await wire.errors() == ["FORBIDDEN"]
    async with Wire.as_(server.url, "operator") as wire:
        await follow(wire, brand)
        assert (await wire.told())["__typename"] == "CaughtUp"


async def test_history_has_the_cursors_of_the_stream(
    server: Server, ada: Caller, brand: Brand
) -> None:
    await joined(brand, ada, BrandRole.ANALYST, "bob")
    asks = Client(server.app).as_("fan:ada")
    data = await asks.ask(HISTORY, id=encode_id("Brand", brand.id))
    edges = data["node"]["notifications"]["edges"]
    assert [edge["node"]["__typename"] for edge in edges] == ["BrandMemberJoined"] * 2
    async with Wire.as_(server.url, "fan:ada") as wire:
        await follow(wire, brand, after=edges[0]["cursor"])
        assert (await wire.told())["cursor"] == edges[1]["cursor"]
