"""Kinds of notifications of the tests' own, a schema that knows them, and a server to ring on."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Self
from uuid import UUID

import orjson
import strawberry
import uvicorn
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from api import schema as limelight
from api.access import ANYONE
from api.app import create_app
from api.compose import Schema
from api.fields import column, relation
from api.live import Notification, notified
from api.relay import encode_id
from api.settings import Settings, load
from api.sockets import Sockets
from models import notifications, tips
from models.notifications import Draft, Notified
from models.transactions import atomic
from tests.client import KEY, SECRET

if TYPE_CHECKING:
    from api.tips import Tip

DOCUMENT = """subscription Bells(
  $topic: NotificationTopic!, $after: String, $kinds: [NotificationKind!])
  { notifications(topic: $topic, after: $after, kinds: $kinds)
    { __typename cursor ... on BellRung { times } } }"""
LIVE_DOCUMENT = """subscription Horns($liveId: ID!, $after: String)
  { liveGifts(liveId: $liveId, after: $after)
    { __typename cursor ... on HornBlown { times tip { message } } } }"""


@notifications.kind
class BellRung(Notified):
    """A bell was rung; nobody's client asks for it by its kind."""

    times: int
    code: str | None


@notifications.kind
class HornBlown(Notified):
    """A horn was blown in a LIVE, perhaps to cheer a tip."""

    times: int
    tip_id: UUID | None


def _graphql_types(bells: type[Notified], horns: type[Notified]) -> tuple[type, type]:
    """The GraphQL types of the same names, not to be mixed up with the classes of their rows."""

    class BellRung(Notification):
        times: int = column("How often.", see=ANYONE)

    class HornBlown(Notification):
        times: int = column("How often.", see=ANYONE)
        tip: Annotated["Tip", strawberry.lazy("api.tips")] | None = relation(
            "What for.", "tip_id", tips.by_ids, see=ANYONE
        )

    bell = notified(bells, "A bell was rung.")(BellRung)
    return bell, notified(horns, "A horn was blown.")(HornBlown)


BELL_RUNG, HORN_BLOWN = _graphql_types(BellRung, HornBlown)


async def blow(live_id: UUID, *times: int, tip_id: UUID | None = None) -> None:
    """Blow horns in a LIVE, all in one transaction."""
    drafts = [Draft(HornBlown, live_id, times=n, tip_id=tip_id) for n in times]
    await atomic(notifications.publish, drafts)


def ring_drafts(creator_id: UUID, *times: int) -> list[Draft]:
    """Bells for a creator."""
    return [Draft(BellRung, creator_id, times=n, code=None) for n in times]


async def ring(creator_id: UUID, *times: int) -> None:
    """Ring bells for a creator, all in one transaction."""
    await atomic(notifications.publish, ring_drafts(creator_id, *times))


def schema() -> Schema:
    """Limelight's schema, the bells and the horns."""
    return Schema(
        limelight.QUERY,
        limelight.MUTATION,
        limelight.SUBSCRIPTION,
        types=[*limelight.TYPES, BELL_RUNG, HORN_BLOWN],
    )


def app() -> Starlette:
    """The application with the bells, set by the environment: for a process of its own."""
    return create_app(load(), schema=schema())


@dataclass(slots=True)
class Server:
    """A server in this process."""

    url: str
    app: Starlette
    port: int

    @property
    def sockets(self) -> Sockets:
        """Its WebSocket endpoint."""
        found: Sockets = next(
            route.endpoint.__self__  # type: ignore[attr-defined]
            for route in self.app.routes
            if isinstance(route, WebSocketRoute)
        )
        return found


@asynccontextmanager
async def serving(database_url: str, **settings: Any) -> AsyncIterator[Server]:
    """A server on a database that it opens itself; the test's own statements then go there too."""
    told = {"mode": "development", "development_key": SECRET, "port": 0, **settings}
    made = create_app(Settings(database_url=database_url, **told), schema=schema())
    bound = socket.create_server(("127.0.0.1", 0))
    # Small buffers, which sockets inherit, so that a client that takes nothing is noticed soon.
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    port = bound.getsockname()[1]
    config = uvicorn.Config(
        made,
        ws_per_message_deflate=False,
        ws_max_size=1 << 20,
        log_level="error",
        lifespan="on",
        timeout_graceful_shutdown=5,
    )
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[bound]))
    try:
        while not server.started:
            await asyncio.sleep(0.01)
            if task.done():
                task.result()
        yield Server(f"ws://127.0.0.1:{port}/graphql", made, port)
    finally:
        server.should_exit = True
        await task


class Wire:
    """One client's socket, message by message."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection

    @classmethod
    @asynccontextmanager
    async def raw(
        cls, url: str, protocol: str | None = "graphql-transport-ws", **options: Any
    ) -> AsyncIterator[Self]:
        """A socket that has said nothing yet."""
        protocols = [Subprotocol(protocol)] if protocol else None
        async with connect(url, subprotocols=protocols, **options) as connection:
            yield cls(connection)

    @classmethod
    @asynccontextmanager
    async def as_(cls, url: str, who: str, **claims: Any) -> AsyncIterator[Self]:
        """An initialised socket of `creator:HANDLE`, `fan:NAME`, `operator`."""
        async with cls.raw(url) as wire:
            await wire.initialise(KEY.token(who, **claims))
            yield wire

    async def initialise(self, token: str | None) -> None:
        """Say who is there, and wait for the answer."""
        payload = {"authorization": f"Bearer {token}"} if token else {}
        await self.send({"type": "connection_init", "payload": payload})
        assert await self.receive() == {"type": "connection_ack"}

    async def send(self, message: Any) -> None:
        """Say something; a text goes out as it is."""
        await self.connection.send(
            message if isinstance(message, str | bytes) else orjson.dumps(message).decode()
        )

    async def receive(self, within_s: float = 5) -> Any:
        """The next message."""
        async with asyncio.timeout(within_s):
            return orjson.loads(await self.connection.recv())

    async def subscribe(
        self, creator_id: UUID, name: str = "1", document: str = DOCUMENT, **variables: Any
    ) -> None:
        """Follow a creator's topic."""
        topic = {"creatorId": encode_id("Creator", creator_id)}
        await self.ask(document, name, topic=topic, **variables)

    async def watch(
        self, live_id: UUID, name: str = "1", document: str = LIVE_DOCUMENT, **variables: Any
    ) -> None:
        """Follow what is given in a LIVE."""
        await self.ask(document, name, liveId=encode_id("Live", live_id), **variables)

    async def ask(self, document: str, name: str = "1", **variables: Any) -> None:
        """Begin a subscription."""
        payload = {"query": document, "variables": variables}
        await self.send({"id": name, "type": "subscribe", "payload": payload})

    async def told(self, within_s: float = 5) -> Any:
        """The next notification."""
        message = await self.receive(within_s)
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        (notification,) = message["payload"]["data"].values()
        return notification

    async def bells(self, count: int, within_s: float = 5) -> list[int]:
        """What the next so many bells said, whatever stands between them."""
        found: list[int] = []
        while len(found) < count:
            told = await self.told(within_s)
            if told["__typename"] in ("BellRung", "HornBlown"):
                found.append(told["times"])
        return found

    async def errors(self) -> list[str]:
        """The codes of the error that ends a subscription."""
        message = await self.receive()
        assert message["type"] == "error", message
        return [error["extensions"]["code"] for error in message["payload"]]

    async def closed(self, within_s: float = 6) -> int:
        """The code with which the server closes."""
        async with asyncio.timeout(within_s):
            await self.connection.wait_closed()
        code = self.connection.close_code
        assert code is not None
        return code
