"""The protocol of a socket: what a client may say, and with which code it is closed otherwise."""

import asyncio
import json
import shutil
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from starlette.websockets import WebSocket
from websockets.exceptions import ConnectionClosed, InvalidStatus

from api import sockets
from api.auth import LocalKey
from api.relay import encode_id
from tests.bells import DOCUMENT, Server, Wire, ring, serving
from tests.client import KEY
from tests.factories import a_creator

INIT = {"type": "connection_init", "payload": {}}
TYPENAME = {"query": "{ __typename }"}


@pytest.fixture(scope="module")
async def server(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    """One server for all tests here, on SQLite: none of this depends on the database."""
    path = tmp_path_factory.mktemp("sockets") / "limelight.db"
    shutil.copy(sqlite_template, path)
    async with serving(
        f"sqlite://{path}",
        socket_init_s=0.5,
        socket_subscriptions=3,
        sockets_per_user=3,
        sockets_per_address=5,
        allowed_origins="https://app.example",
    ) as running:
        yield running


@pytest.fixture(autouse=True)
async def nobody_is_left(server: Server) -> AsyncIterator[None]:
    """Each test begins when the sockets of the one before are gone."""
    yield
    async with asyncio.timeout(10):
        while server.sockets.open:
            await asyncio.sleep(0.01)


@pytest.fixture
async def anna(server: Server) -> UUID:
    """A creator's id, which is her topic's."""
    creator_id = (await a_creator("anna")).creator_id
    assert creator_id is not None
    return creator_id


BAD_FRAMES: list[Any] = [
    b"{}",
    "",
    "null",
    "5",
    '"x"',
    "[]",
    "{",
    "{}",
    '{"type": 5}',
    '{"type": "start"}',
    '{"type": "connection_init", "payload": 5}',
    '{"type": "connection_init", "payload": {"authorization": 5}}',
    '{"type": "connection_init", "payload": NaN}',
    "[" * 60_000,
    '{"type": "ping", "more": "' + "x" * 70_000 + '"}',
]


@pytest.mark.parametrize("frame", BAD_FRAMES, ids=range(len(BAD_FRAMES)))
async def test_a_bad_frame_closes_with_4400(server: Server, frame: str | bytes) -> None:
    async with Wire.raw(server.url) as wire:
        await wire.send(frame)
        assert await wire.closed() == 4400


BAD_SUBSCRIPTIONS: list[dict[str, Any]] = [
    {},
    {"id": 5, "payload": TYPENAME},
    {"id": "", "payload": TYPENAME},
    {"id": "x" * 300, "payload": TYPENAME},
    {"id": "1"},
    {"id": "1", "payload": []},
    {"id": "1", "payload": {"query": 5}},
    {"id": "1", "payload": {"query": "{ a }", "variables": []}},
    {"id": "1", "payload": {"query": "{ a }", "operationName": 5}},
    {"id": "1", "payload": {"query": "{ a }", "extensions": 5}},
]


@pytest.mark.parametrize("message", BAD_SUBSCRIPTIONS, ids=range(len(BAD_SUBSCRIPTIONS)))
async def test_a_bad_subscription_closes_with_4400(server: Server, message: dict[str, Any]) -> None:
    async with Wire.as_(server.url, "fan:bob") as wire:
        await wire.send({"type": "subscribe", **message})
        assert await wire.closed() == 4400


async def test_a_socket_that_is_not_initialised_in_time_is_closed(server: Server) -> None:
    async with Wire.raw(server.url) as wire:
        await wire.send({"type": "ping"})
        assert await wire.receive() == {"type": "pong"}
        assert await wire.closed() == 4408


async def test_a_subscription_before_initialising_is_unauthorized(server: Server) -> None:
    async with Wire.raw(server.url) as wire:
        await wire.send({"id": "1", "type": "subscribe", "payload": TYPENAME})
        assert await wire.closed() == 4401


async def test_initialising_twice_is_too_many(server: Server) -> None:
    async with Wire.as_(server.url, "fan:bob") as wire:
        await wire.send(INIT)
        assert await wire.closed() == 4429


async def test_a_second_subscription_with_a_running_one_s_id_closes(
    server: Server, anna: UUID
) -> None:
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna)
        await wire.told()
        await wire.subscribe(anna)
        assert await wire.closed() == 4409


async def test_an_id_is_free_again_once_its_subscription_is_over(
    server: Server, anna: UUID
) -> None:
    async with Wire.as_(server.url, "creator:anna") as wire:
        for _ in range(20):
            await wire.subscribe(anna)
            assert (await wire.told())["__typename"] == "CaughtUp"
            await wire.send({"id": "1", "type": "complete"})


@pytest.mark.parametrize("protocol", [None, "graphql-ws", "mqtt"])
async def test_another_protocol_is_not_acceptable(server: Server, protocol: str | None) -> None:
    async with Wire.raw(server.url, protocol) as wire:
        assert await wire.closed() == 4406


@pytest.mark.parametrize("token", ["nonsense", "expired", "another key's"])
async def test_a_bad_token_is_forbidden(server: Server, token: str) -> None:
    made = {"expired": KEY.token("fan:bob", exp=1), "another key's": LocalKey("x" * 40).token("a")}
    told = f"Bearer {made.get(token, token)}"
    async with Wire.raw(server.url) as wire:
        await wire.send({"type": "connection_init", "payload": {"authorization": told}})
        assert await wire.closed() == 4403


async def test_a_token_of_another_scheme_is_forbidden(server: Server) -> None:
    async with Wire.raw(server.url) as wire:
        await wire.send({"type": "connection_init", "payload": {"authorization": "Basic x"}})
        assert await wire.closed() == 4403


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ __typename }", "BAD_USER_INPUT"),
        ("mutation { revokeTokens(input: {}) { __typename } }", "VALIDATION_FAILED"),
        ("query A { __typename } query B { __typename }", "BAD_USER_INPUT"),
        ("subscription { nothing }", "VALIDATION_FAILED"),
        ("subscription {", "PARSE_FAILED"),
        ("subscription { notifications(topic: {}) { cursor } }", "VALIDATION_FAILED"),
        ('subscription { notifications(topic: {creatorId: "x"}) { cursor } }', "BAD_USER_INPUT"),
        ("subscription { notifications(topic: $x) { cursor } }", "VALIDATION_FAILED"),
        (
            "subscription($x: NotificationTopic!) { notifications(topic: $x) { cursor } }",
            "BAD_USER_INPUT",
        ),
        ("{" + "a" * 2000 + "}", "VALIDATION_FAILED"),
        ("{" + " a" * 2000 + "}", "QUERY_TOO_COMPLEX"),
    ],
)
async def test_what_is_no_subscription_is_refused_and_the_socket_goes_on(
    server: Server, query: str, code: str
) -> None:
    async with Wire.as_(server.url, "fan:bob") as wire:
        for _ in range(2):  # a remembered document is refused in the same words
            payload = {"query": query, "variables": {}}
            await wire.send({"id": "1", "type": "subscribe", "payload": payload})
            assert await wire.errors() == [code]
        await wire.send({"type": "ping"})
        assert await wire.receive() == {"type": "pong"}


async def test_so_many_subscriptions_a_socket_and_no_more(server: Server, anna: UUID) -> None:
    async with Wire.as_(server.url, "creator:anna") as wire:
        for name in "123":
            await wire.subscribe(anna, name)
            await wire.told()
        await wire.subscribe(anna, "4")
        assert await wire.errors() == ["QUERY_TOO_COMPLEX"]
        await wire.send({"id": "1", "type": "complete"})
        await wire.subscribe(anna, "4")
        await wire.told()


async def test_so_many_sockets_a_user_and_no_more(server: Server) -> None:
    async with (
        Wire.as_(server.url, "fan:bob"),
        Wire.as_(server.url, "fan:bob"),
        Wire.as_(server.url, "fan:bob"),
        Wire.raw(server.url) as fourth,
    ):
        told = f"Bearer {KEY.token('fan:bob')}"
        await fourth.send({"type": "connection_init", "payload": {"authorization": told}})
        assert await fourth.closed() == 1013
    async with Wire.as_(server.url, "fan:bob"):
        pass


async def test_so_many_sockets_an_address_and_no_more(server: Server) -> None:
    async with (
        Wire.raw(server.url),
        Wire.raw(server.url),
        Wire.raw(server.url),
        Wire.raw(server.url),
        Wire.raw(server.url),
    ):
        with pytest.raises(InvalidStatus) as refused:
            async with Wire.raw(server.url):
                pass
        assert refused.value.response.status_code == 429


async def test_browsers_connect_from_our_own_and_allowed_origins_alone(server: Server) -> None:
    own = f"http://127.0.0.1:{server.port}"
    for origin in (own, "https://app.example"):
        async with Wire.raw(server.url, origin=origin) as wire:
            await wire.initialise(None)
    for origin in ("https://evil.example", "null", own + ".evil.example"):
        with pytest.raises(InvalidStatus) as refused:
            async with Wire.raw(server.url, origin=origin):
                pass
        assert refused.value.response.status_code == 403


async def test_stopping_closes_every_socket_with_1012(server: Server) -> None:
    async with Wire.raw(server.url) as wire:
        await wire.initialise(None)
        (one,) = server.sockets.open
        await server.sockets.stop()
        await server.sockets.start()
        assert one.gone.is_set()
        assert await wire.closed() == 1012


async def test_what_means_nothing_now_is_passed_over(server: Server) -> None:
    async with Wire.as_(server.url, "fan:bob") as wire:
        await wire.send({"type": "pong", "payload": [1]})
        await wire.send({"type": "complete", "id": "never"})
        await wire.send({"type": "ping"})
        assert await wire.receive() == {"type": "pong"}


async def test_a_slow_client_is_closed_and_holds_nobody_up(
    server: Server, anna: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "SLOW_S", 1.0)
    async with (
        Wire.as_(server.url, "creator:anna") as fast,
        Wire.raw(server.url, **_with_small_buffers(server)) as slow,
    ):
        await slow.initialise(KEY.token("creator:anna"))
        await fast.subscribe(anna)
        await slow.subscribe(anna)
        await fast.told()
        await slow.told()
        slow.connection.transport.pause_reading()
        (stuck,) = [one for one in server.sockets.open if _port(one) == _port_of(slow)]
        for first in range(0, 20_000, 500):
            await ring(anna, *range(first, first + 500))
            assert await fast.bells(500, 10) == list(range(first, first + 500))
            if stuck.gone.is_set():
                break
        async with asyncio.timeout(10):
            await stuck.gone.wait()
        await ring(anna, -1)
        assert await fast.bells(1) == [-1]
        slow.connection.transport.abort()


def _port(one: Any) -> int:
    return int(one.websocket.client.port)


def _port_of(wire: Wire) -> int:
    return int(wire.connection.local_address[1])


def _with_small_buffers(server: Server) -> dict[str, Any]:
    """How to connect so that little is under way before a client that reads nothing is noticed."""
    own = socket.socket()
    own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    own.connect(("127.0.0.1", server.port))
    return {"sock": own, "max_queue": 1, "compression": None}


class Stuck:
    """A client behind ASGI that says what it has to say, and from then on takes nothing."""

    def __init__(self, creator_id: UUID) -> None:
        token = f"Bearer {KEY.token('creator:anna')}"
        topic = {"creatorId": encode_id("Creator", creator_id)}
        payload = {"query": DOCUMENT, "variables": {"topic": topic}}
        said = [
            {"type": "connection_init", "payload": {"authorization": token}},
            {"type": "subscribe", "id": "1", "payload": payload},
        ]
        self.said: list[dict[str, Any]] = [{"type": "websocket.connect"}]
        self.said += [{"type": "websocket.receive", "text": json.dumps(one)} for one in said]
        self.took: list[str] = []
        self.offered: list[str] = []

    async def receive(self) -> dict[str, Any]:
        if not self.said:
            await asyncio.Event().wait()
        return self.said.pop(0)

    async def send(self, message: Any) -> None:
        text = message.get("text", "")
        if "BellRung" in text or message["type"] == "websocket.close":
            self.offered.append(message["type"])
            await asyncio.Event().wait()
        self.took.append(text)


async def test_a_client_that_takes_nothing_is_offered_one_message_and_given_up(
    server: Server, anna: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "SLOW_S", 1.0)
    client = Stuck(anna)
    headers: list[tuple[bytes, bytes]] = []
    scope = {
        "type": "websocket",
        "path": "/graphql",
        "headers": headers,
        "subprotocols": ["graphql-transport-ws"],
        "client": ("10.0.0.1", 5),
    }
    serving_it = asyncio.create_task(
        server.sockets.serve(WebSocket(scope, client.receive, client.send))
    )
    while not any("CaughtUp" in text for text in client.took):
        await asyncio.sleep(0.01)
    for first in range(0, 5000, 500):
        await ring(anna, *range(first, first + 500))
    async with asyncio.timeout(5):
        await serving_it
    # Nothing queued behind the one that it did not take, and the goodbye was not waited for.
    assert client.offered == ["websocket.send", "websocket.close"]
    assert not server.sockets.open


async def test_a_client_that_wakes_up_is_told_1013(
    server: Server, anna: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "SLOW_S", 2.0)
    async with Wire.raw(server.url, **_with_small_buffers(server)) as slow:
        await slow.initialise(KEY.token("creator:anna"))
        await slow.subscribe(anna)
        await slow.told()
        (stuck,) = server.sockets.open
        slow.connection.transport.pause_reading()
        first = 0
        while not stuck.closed:
            await ring(anna, *range(first, first + 200))
            first += 200
            await asyncio.sleep(0.05)
        slow.connection.transport.resume_reading()
        with pytest.raises(ConnectionClosed):
            while True:
                await slow.receive()
        assert slow.connection.close_code == 1013
