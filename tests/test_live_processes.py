"""Notifications across processes: servers that ring each other through Redis, a client in Node."""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from uuid import UUID

import orjson

from api.relay import encode_id
from models import feeds, wakeups
from models.database import close_database, open_database
from tests.bells import Wire, ring, serving
from tests.client import KEY, SECRET
from tests.factories import a_creator
from tests.served import free_port, process


@asynccontextmanager
async def _server(database_url: str, redis_url: str) -> AsyncIterator[str]:
    """A server in a process of its own; answers where its sockets are."""
    port = free_port()
    told = {
        "LIMELIGHT_MODE": "development",
        "LIMELIGHT_DATABASE_URL": database_url,
        "LIMELIGHT_REDIS_URL": redis_url,
        "LIMELIGHT_DEVELOPMENT_KEY": SECRET,
    }
    command = [sys.executable, "-m", "uvicorn", "--factory", "tests.bells:app"]
    command += ["--port", str(port), "--log-level", "error"]
    async with process(*command, ready=f"http://127.0.0.1:{port}/readyz", log=None, **told):
        yield f"ws://127.0.0.1:{port}/graphql"


async def test_two_servers_wake_each_other_through_redis(
    postgres_database: str, redis_url: str
) -> None:
    async with (
        _server(postgres_database, redis_url) as one,
        _server(postgres_database, redis_url) as two,
    ):
        await open_database(postgres_database)
        await wakeups.start(redis_url)  # this process is a third, that only rings
        try:
            anna = (await a_creator("anna")).creator_id
            assert anna is not None
            async with (
                Wire.as_(one, "creator:anna") as first,
                Wire.as_(two, "creator:anna") as second,
            ):
                for wire in (first, second):
                    await wire.subscribe(anna)
                    await wire.told()
                took: list[float] = []
                for number in range(20):
                    began = asyncio.get_running_loop().time()
                    await ring(anna, number)
                    assert await first.bells(1) == await second.bells(1) == [number]
                    took.append(asyncio.get_running_loop().time() - began)
                assert sorted(took)[10] < feeds.POLL_S / 4  # woken, not found by a poll
        finally:
            await wakeups.stop()
            await close_database()


# --- a client in Node ----------------------------------------------------------------------------


@asynccontextmanager
async def _node(folder: Path, url: str, creator_id: UUID) -> AsyncIterator[Process]:
    arguments = [url, KEY.token("creator:anna"), encode_id("Creator", creator_id)]
    process = await asyncio.create_subprocess_exec(
        "node", "client.mjs", *arguments, cwd=folder, stdout=PIPE, stderr=DEVNULL
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _line(process: Process) -> dict[str, str]:
    assert process.stdout is not None
    async with asyncio.timeout(20):
        found: dict[str, str] = orjson.loads(await process.stdout.readline())
    return found


async def test_the_readme_s_client_resumes_after_a_cut(node_tools: Path, sqlite_url: str) -> None:
    cut = asyncio.Event()
    async with serving(sqlite_url) as server, _cutting_proxy(server.port, cut) as port:
        anna = (await a_creator("anna")).creator_id
        assert anna is not None
        async with _node(node_tools, f"ws://127.0.0.1:{port}/graphql", anna) as client:
            assert (await _line(client))["__typename"] == "CaughtUp"
            await ring(anna, 1)
            told = [await _line(client)]
            cut.set()
            await asyncio.sleep(0.1)
            await ring(anna, 2, 3)  # while nobody is connected
            told += [await _line(client), await _line(client)]
            assert (await _line(client))["__typename"] == "CaughtUp"
            await ring(anna, 4)
            told.append(await _line(client))
    assert [one["__typename"] for one in told] == ["BellRung"] * 4
    assert len({one["cursor"] for one in told}) == 4


@asynccontextmanager
async def _cutting_proxy(to_port: int, cut: asyncio.Event) -> AsyncIterator[int]:
    """A port that passes everything on, and cuts what is connected once `cut` is set."""

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward, back = await asyncio.open_connection("127.0.0.1", to_port)
        pumps = [
            asyncio.create_task(pump(reader, back)),
            asyncio.create_task(pump(onward, writer)),
        ]
        waiting = asyncio.create_task(cut.wait())
        await asyncio.wait([*pumps, waiting], return_when=asyncio.FIRST_COMPLETED)
        if cut.is_set():
            writer.transport.abort()
            back.transport.abort()
            cut.clear()
        for task in (*pumps, waiting):
            task.cancel()
        await asyncio.gather(*pumps, waiting, return_exceptions=True)
        writer.close()
        back.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()


def test_the_readme_quotes_the_client_as_it_is() -> None:
    root = Path(__file__).parent
    readme = (root.parent / "README.md").read_text()
    assert (root / "node" / "client.mjs").read_text().strip() in readme
