"""A LIVE that a thousand sockets watch: how many deliveries a second, and what they cost those who
send gifts."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from api.relay import encode_id
from models import database
from models.database import new_id
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.benchmarks.crowd import Watched
from tests.benchmarks.load import answer, request_bytes
from tests.benchmarks.seeded import token
from tests.client import SECRET
from tests.factories import a_fan
from tests.gifting import GIFTS, a_receiver, on_air, some_coins
from tests.served import free_port, limelight, process

SENDERS, COINS = 20, 100_000
SETTINGS = {
    "LIMELIGHT_MODE": "development",
    "LIMELIGHT_DEVELOPMENT_KEY": SECRET,
    "LIMELIGHT_RATE_PER_MINUTE": "1000000000",
    "LIMELIGHT_SOCKETS_PER_ADDRESS": "100000",
    "LIMELIGHT_LOG_LEVEL": "warning",
}
SEND = """mutation ($input: SendGiftInput!) { sendGift(input: $input) {
  ... on SendGiftSuccess { sentGift { id } } ... on UserError { code message } } }"""


async def stage(url: str) -> str:
    """A LIVE, and fans with coins enough; answers its global id."""
    await database.open_database(url)
    try:
        provider.use(Sandbox())
        live = await on_air(await a_receiver("star"))
        for number in range(SENDERS):
            await some_coins(await a_fan(f"g{number}"), COINS)
        await database.connection().execute_script("ANALYZE")
    finally:
        await database.close_database()
    return encode_id("Live", live.id)


@asynccontextmanager
async def rendering_alone(url: str) -> AsyncIterator[str]:
    """The address of a server that renders for each socket."""
    port = free_port()
    command = (sys.executable, "-m", "tests.benchmarks.alone", str(port))
    variables = {**SETTINGS, "LIMELIGHT_DATABASE_URL": url}
    async with process(*command, ready=f"http://127.0.0.1:{port}/readyz", log=None, **variables):
        yield f"127.0.0.1:{port}"


@asynccontextmanager
async def rendering_once(url: str) -> AsyncIterator[str]:
    """The address of `limelight serve`."""
    async with limelight(url, port=None, log=None, **SETTINGS) as (_, address):
        yield address


@dataclass(slots=True)
class Crowd:
    """So many sockets that watch; what came of it once they are closed."""

    process: asyncio.subprocess.Process

    async def watched(self) -> Watched:
        """Close them, and answer what they got."""
        told, _ = await self.process.communicate(b"")
        return Watched(**json.loads(told))


async def watching(address: str, sockets: int, live_id: str) -> Crowd:
    """Sockets that watch a LIVE, each of which has caught up."""
    command = (sys.executable, "-m", "tests.benchmarks.crowd", address, str(sockets), live_id)
    crowd = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
    assert crowd.stdout is not None
    await crowd.stdout.readline()
    return Crowd(crowd)


def gift_body(live_id: str) -> str:
    """The request for one gift of a coin in a LIVE."""
    wanted = {
        "giftId": encode_id("Gift", GIFTS["spark"]),
        "target": {"liveId": live_id},
        "expectedPriceCoins": 1,
        "idempotencyKey": new_id().hex,
    }
    return json.dumps({"query": SEND, "variables": {"input": wanted}})


class Senders:
    """Fans who send gifts in turn, each on a connection of her own."""

    def __init__(self, address: str, live_id: str) -> None:
        self.address = address
        self.live_id = live_id
        self.connections: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []
        self.times_ms: list[float] = []

    async def __aenter__(self) -> "Senders":
        host, port = self.address.split(":")
        for _ in range(SENDERS):
            self.connections.append(await asyncio.open_connection(host, int(port)))
        return self

    async def __aexit__(self, *_: Any) -> None:
        for connection in self.connections:
            connection[1].close()

    async def send(self, number: int) -> None:
        """One gift, by the fan whose turn it is."""
        body = gift_body(self.live_id)
        who = number % SENDERS
        reader, writer = self.connections[who]
        began = perf_counter()
        writer.write(request_bytes(self.address, "/graphql", token(f"fan:g{who}"), body))
        _, told = await answer(reader)
        self.times_ms.append((perf_counter() - began) * 1000)
        if b'"sentGift"' not in told:
            raise RuntimeError(told.decode())

    async def as_fast_as_they_go(self, count: int, at_once: int = 4) -> None:
        """So many gifts, a few at a time."""
        for start in range(0, count, at_once):
            await asyncio.gather(*(self.send(start + n) for n in range(at_once)))

    async def steadily(self, seconds: float, per_second: int) -> None:
        """So many a second, whether or not the ones before are answered."""
        began, sending = perf_counter(), list[asyncio.Task[None]]()
        for number in range(int(seconds * per_second)):
            await asyncio.sleep(max(0.0, began + number / per_second - perf_counter()))
            sending.append(asyncio.create_task(self.send(number)))
        await asyncio.gather(*sending)

    @property
    def p99_ms(self) -> float:
        """The 99th percentile of all so far, from request to answer."""
        return sorted(self.times_ms)[int(len(self.times_ms) * 0.99)]


async def burst(address: str, live_id: str, sockets: int, gifts: int) -> Watched:
    """Gifts as fast as they go to so many sockets, all of which get all of them."""
    crowd = await watching(address, sockets, live_id)
    async with Senders(address, live_id) as senders:
        await senders.as_fast_as_they_go(gifts)
    return await crowd.watched()


async def steady(
    address: str, live_id: str, sockets: int, seconds: float, per_second: int
) -> tuple[float, Watched, float]:
    """The senders' p99 without sockets, then with them, and what the sockets got."""
    async with Senders(address, live_id) as warming:
        await warming.steadily(3, per_second)
    async with Senders(address, live_id) as before:
        await before.steadily(min(seconds, 20), per_second)
    crowd = await watching(address, sockets, live_id)
    async with Senders(address, live_id) as senders:
        await senders.steadily(seconds, per_second)
    return before.p99_ms, await crowd.watched(), senders.p99_ms
