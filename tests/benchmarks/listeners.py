"""A thousand creator clients on one topic, in a process of their own.

    python -m tests.benchmarks.listeners HOST:PORT SOCKETS TOKEN GLOBAL_ID

It prints "listening" once every socket has caught up; then, when its standard input ends, a JSON
object: notifications received, how long from the first to the last, and the 50th and 99th
percentile of milliseconds from the notification's own time, which is just before its commit.
"""

import asyncio
import json
import sys
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from time import perf_counter

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

DOCUMENT = """subscription ($creator: ID!) {
  notifications(topic: {creatorId: $creator}) {
    __typename cursor at
    ... on TipReceived { amount { amount currency } tip { message fan { displayName } } }
  }
}"""
OPENED_AT_ONCE = 50


@dataclass(slots=True)
class Received:
    """What the sockets got."""

    caught_up: int = 0
    first: float = 0.0
    last: float = 0.0
    delays_ms: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Deliveries:
    """What came of it."""

    sockets: int
    deliveries: int
    seconds: float
    p50_ms: float
    p99_ms: float

    @property
    def per_second(self) -> float:
        """Deliveries a second, from the first to the last."""
        return self.deliveries / self.seconds


async def _subscribe(socket: ClientConnection, token: str, creator: str) -> None:
    payload = {"Authorization": f"Bearer {token}"}
    await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
    await socket.recv()
    asked = {"query": DOCUMENT, "variables": {"creator": creator}}
    await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": asked}))


async def _listen(socket: ClientConnection, received: Received) -> None:
    async for text in socket:
        told = json.loads(text)
        if told["type"] == "ping":
            await socket.send('{"type":"pong"}')
            continue
        if told["type"] != "next" or told["payload"].get("errors"):
            raise RuntimeError(text)
        notified = told["payload"]["data"]["notifications"]
        if notified["__typename"] == "CaughtUp":
            received.caught_up += 1
            continue
        now = perf_counter()
        received.first = received.first or now
        received.last = now
        at = datetime.fromisoformat(notified["at"])
        received.delays_ms.append((datetime.now(UTC) - at).total_seconds() * 1000)


async def _ended() -> None:
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


async def _run(address: str, count: int, token: str, creator: str) -> Deliveries:
    received, sockets = Received(), list[ClientConnection]()
    listening: list[asyncio.Task[None]] = []
    for _ in range(0, count, OPENED_AT_ONCE):
        opened = await asyncio.gather(
            *(
                connect(
                    f"ws://{address}/graphql",
                    subprotocols=["graphql-transport-ws"],  # type: ignore[list-item]
                    compression=None,
                    ping_interval=None,
                )
                for _ in range(OPENED_AT_ONCE)
            )
        )
        await asyncio.gather(*(_subscribe(socket, token, creator) for socket in opened))
        listening += [asyncio.create_task(_listen(socket, received)) for socket in opened]
        sockets += opened
    while received.caught_up < len(sockets):
        failed = [task for task in listening if task.done()]
        if failed:
            failed[0].result()
        await asyncio.sleep(0.05)
    sys.stdout.write("listening\n")
    sys.stdout.flush()
    await _ended()
    await asyncio.gather(*(socket.close() for socket in sockets))
    await asyncio.gather(*listening, return_exceptions=True)
    delays = sorted(received.delays_ms)
    p50, p99 = (delays[int(len(delays) * share)] for share in (0.5, 0.99))
    return Deliveries(len(sockets), len(delays), received.last - received.first, p50, p99)


if __name__ == "__main__":
    where, how_many, who, whose = sys.argv[1:]
    try:
        found = asyncio.run(_run(where, int(how_many), who, whose))
    except ConnectionClosed as error:
        sys.exit(f"a socket was closed: {error}")
    sys.stdout.write(json.dumps(asdict(found)) + "\n")
