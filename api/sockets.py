"""GraphQL subscriptions over WebSockets: the protocol graphql-transport-ws, and nothing else.

A socket is one task that reads, and one task for each subscription that writes. Nothing queues for
a client: a subscription takes its next notification when the last one was written, so a slow client
holds up nobody and costs no memory; one that takes nothing at all is closed.

Close codes: 1012 shutdown, 1013 too slow, or too many sockets, 4403 a token that is bad, expired
or revoked: clients retry these and go on from their cursors. 4400 no message of the protocol, 4401
not initialised, 4406 another protocol, 4408 not initialised in time, 4409 an id in use, 4429
initialised twice: these are mistakes of the client.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import orjson
from graphql import GraphQLError
from starlette.responses import PlainTextResponse
from starlette.websockets import WebSocket, WebSocketDisconnect

from api import watching
from api.addresses import address_of
from api.auth import Authority, BadToken, SignedIn
from api.renderings import Told
from api.settings import Settings
from api.streams import Streams, Wanted
from models.caller import ANONYMOUS, Caller
from models.database import new_id
from models.errors import Forbidden
from models.transactions import LOST

log = logging.getLogger("limelight.sockets")

PROTOCOL = "graphql-transport-ws"
SLOW_S = 10.0
"""A client that takes nothing for so long is closed; it resumes from its cursor."""
LOOK_S = 0.5
"""So often it is looked for such clients."""
RECHECK_S = 3.0
"""So often every socket's token is looked at again: a stream ends within 5 s of losing access."""
LONGEST_ID = 256

BAD_MESSAGE, UNAUTHORIZED, FORBIDDEN, BAD_PROTOCOL = 4400, 4401, 4403, 4406
INIT_TIMEOUT, ID_IN_USE, INIT_TWICE = 4408, 4409, 4429
RESTARTING, TRY_LATER = 1012, 1013


class _Close(Exception):
    """The socket ends with this code."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class Sockets:
    """The endpoint: every socket of this process, and what looks after them."""

    def __init__(self, settings: Settings, authority: Authority, streams: Streams) -> None:
        self.settings = settings
        self.authority = authority
        self.streams = streams
        self.open: set[_Socket] = set()
        self.per_address: Counter[str] = Counter()
        self.per_user: Counter[UUID] = Counter()
        self._tasks: list[asyncio.Task[None]] = []
        self._ending: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Begin to look after tokens and slow clients: when the process starts, outside any
        transaction."""
        self._tasks += [
            asyncio.create_task(self._recheck_for_ever()),
            asyncio.create_task(self._give_up_for_ever()),
        ]

    async def stop(self) -> None:
        """Close every socket with 1012 and wait until all are gone."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        sockets = list(self.open)
        await asyncio.gather(*(one.end(RESTARTING, "The server restarts.") for one in sockets))
        await asyncio.gather(*(one.gone.wait() for one in sockets))

    async def serve(self, websocket: WebSocket) -> None:
        """One client's socket, from handshake to close."""
        address = address_of(websocket.scope, self.settings.trusted_proxies)
        if not _origin_allowed(websocket, self.settings):
            await _deny(websocket, 403, "This origin may not connect.")
        elif self.per_address[address] >= self.settings.sockets_per_address:
            await _deny(websocket, 429, "Too many sockets from this address.")
        else:
            self.per_address[address] += 1
            socket = _Socket(self, websocket, address)
            self.open.add(socket)
            watching.sockets.inc()
            try:
                await socket.run()
            finally:
                self.open.discard(socket)
                watching.sockets.dec()
                _take_one(self.per_address, address)
                socket.gone.set()

    async def _recheck_for_ever(self) -> None:
        while True:
            await asyncio.sleep(RECHECK_S)
            try:
                await self._recheck()
            except Exception as error:  # noqa: BLE001 — the watch over tokens must not end
                log.warning("tokens cannot be checked again (%s)", type(error).__name__)

    async def _give_up_for_ever(self) -> None:
        """End sockets whose clients take nothing. One look at all of them costs less than a timer
        for each message."""
        while True:
            await asyncio.sleep(min(LOOK_S, SLOW_S / 4))
            since = monotonic() - SLOW_S
            for one in self.open:
                if one.sending_since is not None and one.sending_since < since:
                    end = asyncio.create_task(
                        one.end(TRY_LATER, "Too slow; go on from your cursor.")
                    )
                    self._ending.add(end)
                    end.add_done_callback(self._ending.discard)

    async def _recheck(self) -> None:
        checked = [(one, one.signed_in) for one in self.open if one.signed_in is not None]
        holds = await self.authority.hold_still([signed_in for _, signed_in in checked])
        lost = [one for (one, _), good in zip(checked, holds, strict=True) if not good]
        await asyncio.gather(*(one.end(FORBIDDEN, "The token holds no longer.") for one in lost))


def _is_forbidden(told: Told) -> bool:
    return any((one.extensions or {}).get("code") == Forbidden.code for one in told.errors)


def _take_one(counter: Counter[Any], key: Any) -> None:
    counter[key] -= 1
    if counter[key] <= 0:
        del counter[key]


def _origin_allowed(websocket: WebSocket, settings: Settings) -> bool:
    """Browsers say where their page is from; others say nothing, and need no guard."""
    origin = websocket.headers.get("origin")
    if origin is None or origin in settings.allowed_origins:
        return True
    return urlsplit(origin).netloc == websocket.headers.get("host")


async def _deny(websocket: WebSocket, status: int, message: str) -> None:
    if "websocket.http.response" in websocket.scope.get("extensions", {}):
        await websocket.send_denial_response(PlainTextResponse(message, status))
    else:
        await websocket.close()


@dataclass(eq=False, slots=True)
class _Socket:
    sockets: Sockets
    websocket: WebSocket
    address: str
    signed_in: SignedIn | None = None
    caller: Caller = ANONYMOUS
    is_ready: bool = False
    closed: bool = False
    sending_since: float | None = None
    running: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    reader: asyncio.Task[Any] | None = None
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        self.reader = asyncio.current_task()
        try:
            await self._converse()
        except _Close as close:
            await self.end(close.code, close.reason)
        except (WebSocketDisconnect, OSError):
            pass
        except asyncio.CancelledError:
            if not self.closed:  # it was not `end` that gave up on a client that takes nothing
                raise
        finally:
            self.closed = True
            await self._drop_all()
            if self.signed_in is not None:
                _take_one(self.sockets.per_user, self.caller.user_id)

    async def end(self, code: int, reason: str) -> None:
        """Close the socket; whoever reads it then finds it closed."""
        if self.closed:
            return
        self.closed = True
        try:
            async with asyncio.timeout(SLOW_S / 2):
                await self.websocket.close(code, reason)
        except (TimeoutError, WebSocketDisconnect, RuntimeError, OSError):
            # The client does not even take the goodbye, so it cannot be waited for.
            if self.reader is not None and self.reader is not asyncio.current_task():
                self.reader.cancel()

    # --- what the client says --------------------------------------------------------------

    async def _converse(self) -> None:
        if PROTOCOL not in self.websocket.scope.get("subprotocols", ()):
            await self.websocket.accept()
            raise _Close(BAD_PROTOCOL, f"The one protocol is {PROTOCOL}.")
        await self.websocket.accept(PROTOCOL)
        try:
            async with asyncio.timeout(self.sockets.settings.socket_init_s):
                while not self.is_ready:
                    await self._handle(await self._receive())
        except TimeoutError:
            raise _Close(INIT_TIMEOUT, "Connection initialisation timeout") from None
        while not self.closed:
            await self._handle(await self._receive())

    async def _receive(self) -> dict[str, Any]:
        frame = await self.websocket.receive()
        if frame["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(frame.get("code", 1005))
        text = frame.get("text")
        if text is None or len(text) > self.sockets.settings.socket_frame_bytes:
            raise _Close(BAD_MESSAGE, "A message is text, and not too long.")
        try:
            message = orjson.loads(text)
        except ValueError:
            raise _Close(BAD_MESSAGE, "A message is JSON.") from None
        if not isinstance(message, dict):
            raise _Close(BAD_MESSAGE, "A message is an object.")
        return message

    async def _handle(self, message: dict[str, Any]) -> None:
        match message.get("type"):
            case "connection_init":
                await self._initialise(message.get("payload"))
            case "ping":
                await self._send({"type": "pong"})
            case "pong":
                pass
            case "subscribe":
                await self._subscribe(message)
            case "complete":
                self._drop(_id_of(message))
            case _:
                raise _Close(BAD_MESSAGE, "There is no message of this type.")

    async def _initialise(self, payload: Any) -> None:
        if self.is_ready:
            raise _Close(INIT_TWICE, "Too many initialisation requests")
        if not isinstance(payload, dict | None):
            raise _Close(BAD_MESSAGE, "The payload of connection_init is an object.")
        token = _token_in(payload or {})
        if token is not None:
            try:
                signed_in = await self.sockets.authority.sign_in(token)
            except BadToken as error:
                raise _Close(FORBIDDEN, str(error)) from None
            self._count(signed_in)
        self.is_ready = True
        await self._send({"type": "connection_ack"})

    def _count(self, signed_in: SignedIn) -> None:
        per_user, user_id = self.sockets.per_user, signed_in.caller.user_id
        assert user_id is not None
        if per_user[user_id] >= self.sockets.settings.sockets_per_user:
            raise _Close(TRY_LATER, "Too many sockets of one user.")
        per_user[user_id] += 1
        self.signed_in, self.caller = signed_in, signed_in.caller

    async def _subscribe(self, message: dict[str, Any]) -> None:
        if not self.is_ready:
            raise _Close(UNAUTHORIZED, "Unauthorized")
        name, wanted = _id_of(message), _wanted_in(message.get("payload"))
        if name in self.running:
            raise _Close(ID_IN_USE, f"Subscriber for {name} already exists")
        if len(self.running) >= self.sockets.settings.socket_subscriptions:
            await self._send_errors(name, [_too_many(self.sockets.settings.socket_subscriptions)])
            return
        self.running[name] = asyncio.create_task(self._stream(name, wanted))

    # --- what the client is told -----------------------------------------------------------

    async def _stream(self, name: str, wanted: Wanted) -> None:
        """One subscription, from its first message to `complete`."""
        me = asyncio.current_task()
        try:
            found = await self._open(wanted)
            if isinstance(found, Told) and _is_forbidden(found) and await self._gained_teams():
                found = await self._open(wanted)
            if isinstance(found, Told):
                await self._last(name, found.errors)
            else:
                await self._tell(name, found)
        except _Close as close:
            await self.end(close.code, close.reason)
        except (WebSocketDisconnect, OSError):
            pass  # the reader finds out by itself
        finally:
            if self.running.get(name) is me:
                del self.running[name]

    async def _open(self, wanted: Wanted) -> Told | AsyncIterator[Told]:
        who = str(self.caller.user_id or self.address)
        return await self.sockets.streams.open(wanted, self.caller, who, str(new_id()))

    async def _gained_teams(self) -> bool:
        """Whether the caller came into a brand's team since she was last looked at, which she is
        with the socket's first message, and again only here, when something was refused her."""
        before = self.signed_in
        if before is None:
            return False
        try:
            self.signed_in = await self.sockets.authority.as_of_now(before)
        except BadToken as error:
            raise _Close(FORBIDDEN, str(error)) from None
        except LOST:  # the refusal stands
            return False
        self.caller = self.signed_in.caller
        return self.caller.brands != before.caller.brands

    async def _tell(self, name: str, results: AsyncIterator[Told]) -> None:
        # The payload is one text for all who are told the same; round it goes each one's own id.
        before = f'{{"id":{orjson.dumps(name).decode()},"type":"next","payload":'
        async for told in results:
            if not told.has_data:
                # Without data there is no cursor to go on from: the client asks again from its own.
                await self._last(name, told.errors)
                return
            await self._send_text(f"{before}{told.payload}}}")
        self.running.pop(name, None)
        await self._send({"id": name, "type": "complete"})

    async def _last(self, name: str, errors: Sequence[GraphQLError]) -> None:
        self.running.pop(name, None)  # from the moment it is told, the id may be used again
        await self._send_errors(name, [error.formatted for error in errors])

    async def _send_errors(self, name: str, errors: list[Any]) -> None:
        await self._send({"id": name, "type": "error", "payload": errors})

    async def _send(self, message: dict[str, Any]) -> None:
        await self._send_text(orjson.dumps(message).decode())

    async def _send_text(self, text: str) -> None:
        if self.closed:
            raise WebSocketDisconnect
        is_first = self.sending_since is None
        if is_first:
            self.sending_since = monotonic()
        try:
            await self.websocket.send_text(text)
        except RuntimeError:  # another task closed it meanwhile
            raise WebSocketDisconnect from None
        finally:
            if is_first:
                self.sending_since = None

    def _drop(self, name: str) -> None:
        task = self.running.pop(name, None)
        if task is not None:
            task.cancel()

    async def _drop_all(self) -> None:
        tasks = list(self.running.values())
        self.running.clear()
        me = asyncio.current_task()
        for task in tasks:
            task.cancel()
        await _settled(asyncio.gather(*(t for t in tasks if t is not me), return_exceptions=True))


async def _settled(tasks: Awaitable[Any]) -> None:
    try:
        await tasks
    except asyncio.CancelledError:
        if (me := asyncio.current_task()) is not None:
            me.uncancel()


def _too_many(most: int) -> dict[str, Any]:
    told = f"At most {most} subscriptions on one socket."
    return {"message": told, "extensions": {"code": "QUERY_TOO_COMPLEX"}}


def _id_of(message: dict[str, Any]) -> str:
    name = message.get("id")
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_ID:
        raise _Close(BAD_MESSAGE, "A message has an id.")
    return name


def _token_in(payload: dict[str, Any]) -> str | None:
    """The token, as `authorization: Bearer ...` as over HTTP."""
    told = payload.get("authorization", payload.get("Authorization"))
    if told is None:
        return None
    if not isinstance(told, str):
        raise _Close(BAD_MESSAGE, "`authorization` is a text.")
    scheme, _, token = told.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise _Close(FORBIDDEN, "`authorization` is `Bearer` and a token.")
    return token.strip()


def _wanted_in(payload: Any) -> Wanted:
    if not isinstance(payload, dict):
        raise _Close(BAD_MESSAGE, "The payload of subscribe is an object.")
    query, variables = payload.get("query"), payload.get("variables")
    name, extensions = payload.get("operationName"), payload.get("extensions")
    if not isinstance(query, str) or not isinstance(name, str | None):
        raise _Close(BAD_MESSAGE, "`query` and `operationName` are texts.")
    if not isinstance(variables, dict | None) or not isinstance(extensions, dict | None):
        raise _Close(BAD_MESSAGE, "`variables` and `extensions` are objects.")
    return Wanted(query, variables or {}, name or None)
