"""A crowd that watches a LIVE without a token, in a process of its own, as cheaply as sockets can
be read: what is measured is the server, on a machine that both share.

    python -m tests.benchmarks.crowd HOST:PORT SOCKETS LIVE_ID

It prints "listening" once every socket has caught up; then, when its standard input has ended and
nothing has come for a while, a JSON object: notifications received, how long from the first to the
last, sockets lost, and the 50th and 99th percentile of milliseconds from the notification's own
time, which is just before its commit. Times are taken of one socket in twenty.
"""

import asyncio
import json
import os
import sys
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import perf_counter, sleep
from typing import Any

import uvloop

DOCUMENT = """subscription ($liveId: ID!) { liveGifts(liveId: $liveId) { __typename cursor at
  ... on GiftReceived { count coins streakCount sentGift { id comment gift { name picture }
    fan { displayName } } } } }"""
OPENED_AT_ONCE = 50
TIMED = 20
QUIET_S = 3.0
DOZE_S = 0.004
_PING, _TEXT = 9, 1
_AT = b'"at":"'


@dataclass(slots=True)
class Received:
    """What the sockets got."""

    caught_up: int = 0
    deliveries: int = 0
    lost: int = 0
    first: float = 0.0
    last: float = 0.0
    is_listening: bool = False
    delays_ms: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Watched:
    """What came of it."""

    deliveries: int
    seconds: float
    lost: int
    p50_ms: float
    p99_ms: float

    @property
    def per_second(self) -> float:
        """Deliveries a second, from the first to the last."""
        return self.deliveries / self.seconds


class _Socket(asyncio.Protocol):
    """One client: a handshake, two messages, and frames that are counted."""

    def __init__(self, address: str, live_id: str, received: Received, *, is_timed: bool) -> None:
        self.address = address
        self.live_id = live_id
        self.received = received
        self.is_timed = is_timed
        self.is_open = False
        self.rest = b""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        lines = [
            "GET /graphql HTTP/1.1",
            f"host: {self.address}",
            "upgrade: websocket",
            "connection: upgrade",
            f"sec-websocket-key: {b64encode(os.urandom(16)).decode()}",
            "sec-websocket-version: 13",
            "sec-websocket-protocol: graphql-transport-ws",
        ]
        transport.write(("\r\n".join(lines) + "\r\n\r\n").encode())

    def connection_lost(self, _error: Exception | None) -> None:
        self.received.lost += 1

    def data_received(self, data: bytes) -> None:
        data = self.rest + data if self.rest else data
        if not self.is_open:
            head, end, data = data.partition(b"\r\n\r\n")
            if not end:
                self.rest = head
                return
            self.is_open = True
            self.say({"type": "connection_init"})
        at, size = 0, len(data)
        while size - at >= 2:
            length, begins = data[at + 1], at + 2
            if length == 126:
                length, begins = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
            if size < begins + length:
                break
            self.hear(data[at] & 15, data, begins, begins + length)
            at = begins + length
        self.rest = data[at:]

    def hear(self, kind: int, data: bytes, begins: int, ends: int) -> None:
        """One frame."""
        received = self.received
        if kind == _PING:
            self.frame(0x8A, data[begins:ends])
        elif kind == _TEXT and received.is_listening:
            received.deliveries += 1
            received.last = perf_counter()
            received.first = received.first or received.last
            if self.is_timed:
                received.delays_ms.append(_age_ms(data, begins))
        elif kind == _TEXT:
            self.begin(json.loads(data[begins:ends]))

    def begin(self, message: Any) -> None:
        """What is said before everyone listens."""
        if message["type"] == "connection_ack":
            asked = {"query": DOCUMENT, "variables": {"liveId": self.live_id}}
            self.say({"id": "1", "type": "subscribe", "payload": asked})
        elif message["type"] == "next":
            self.received.caught_up += 1
        else:
            raise RuntimeError(message)

    def say(self, message: Any) -> None:
        """Send a message."""
        self.frame(0x81, json.dumps(message).encode())

    def frame(self, first: int, data: bytes) -> None:
        """Send a frame, masked with zeros."""
        size = len(data)
        length = bytes([0x80 | size]) if size < 126 else b"\xfe" + size.to_bytes(2, "big")
        self.transport.write(bytes([first]) + length + bytes(4) + data)


def _age_ms(data: bytes, begins: int) -> float:
    starts = data.index(_AT, begins) + len(_AT)
    told = data[starts : data.index(b'"', starts)].decode()
    return (datetime.now(UTC) - datetime.fromisoformat(told)).total_seconds() * 1000


async def _doze() -> None:
    """Look for what has come only so often: a process that sleeps on its sockets is woken by each
    write, at the writer's cost, which clients on other machines are not."""
    while True:
        sleep(DOZE_S)  # noqa: ASYNC251 — that it blocks is what it is for
        await asyncio.sleep(0)


async def _run(address: str, count: int, live_id: str) -> dict[str, float]:
    received, loop = Received(), asyncio.get_running_loop()
    host, port = address.split(":")

    def made(number: int) -> _Socket:
        return _Socket(address, live_id, received, is_timed=number % TIMED == 0)

    for start in range(0, count, OPENED_AT_ONCE):
        opening = (
            loop.create_connection(lambda number=number: made(number), host, int(port))  # type: ignore[misc]
            for number in range(start, start + OPENED_AT_ONCE)
        )
        await asyncio.gather(*opening)
    async with asyncio.timeout(60):
        while received.caught_up < count:
            await asyncio.sleep(0.05)
    received.is_listening = True
    dozing = asyncio.create_task(_doze())
    sys.stdout.write("listening\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)
    while perf_counter() - received.last < QUIET_S:
        await asyncio.sleep(0.1)
    dozing.cancel()
    delays = sorted(received.delays_ms) or [0.0]
    p50, p99 = (delays[int(len(delays) * share)] for share in (0.5, 0.99))
    return {
        "deliveries": received.deliveries,
        "seconds": received.last - received.first,
        "lost": received.lost,
        "p50_ms": p50,
        "p99_ms": p99,
    }


if __name__ == "__main__":
    where, how_many, which = sys.argv[1:]
    found = uvloop.run(_run(where, int(how_many), which))
    sys.stdout.write(json.dumps(found) + "\n")
