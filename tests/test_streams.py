"""What a subscription answers: shared where it may be, kept nowhere, read by others' clients."""

import asyncio
import gc
import tracemalloc
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from gql import Client, gql
from gql.transport.websockets import WebsocketsTransport

from api import renderings
from api.relay import encode_id
from api.renderings import Asker, Renderings
from models.caller import Caller
from tests.bells import DOCUMENT, BellRung, Server, Wire, ring, serving
from tests.client import KEY
from tests.factories import a_creator


@pytest.fixture
async def server(sqlite_url: str) -> AsyncIterator[Server]:
    """A server on a fresh SQLite database."""
    async with serving(sqlite_url) as running:
        yield running


@pytest.fixture
async def anna(server: Server) -> UUID:
    """A creator's id, which is her topic's."""
    creator_id = (await a_creator("anna")).creator_id
    assert creator_id is not None
    return creator_id


async def test_sockets_of_one_caller_that_wake_together_share_one_rendering(
    server: Server, anna: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[tuple[Any, Caller]] = []
    render = Renderings._render

    async def counted(self: Renderings, row: Any, asker: Asker) -> Any:
        rendered.append((row, asker.caller))
        return await render(self, row, asker)

    monkeypatch.setattr(Renderings, "_render", counted)
    monkeypatch.setattr(renderings, "SHARED_S", 1.0)
    async with (
        Wire.as_(server.url, "creator:anna") as one,
        Wire.as_(server.url, "creator:anna") as two,
        Wire.as_(server.url, "operator") as other,
    ):
        for wire in (one, two, other):
            await wire.subscribe(anna)
            await wire.told()
        rendered.clear()
        await ring(anna, 1)
        assert [await wire.bells(1) for wire in (one, two, other)] == [[1], [1], [1]]
        callers = [caller.is_operator for row, caller in rendered if isinstance(row, BellRung)]
        assert sorted(callers) == [False, True]
    await asyncio.sleep(1.3)
    assert not server.sockets.streams.renderings.shared


async def test_a_subscription_s_memory_does_not_grow_with_its_notifications(
    server: Server, anna: UUID
) -> None:
    async with Wire.as_(server.url, "creator:anna") as wire:
        await wire.subscribe(anna)
        await wire.told()
        await ring(anna, *range(400))  # more than a feed keeps
        await wire.bells(400)
        gc.collect()
        tracemalloc.start()
        try:
            await ring(anna, *range(100))
            await wire.bells(100)
            await asyncio.sleep(0.3)  # what is shared for a moment is gone
            gc.collect()
            before, _ = tracemalloc.get_traced_memory()
            for _ in range(20):
                await ring(anna, *range(100))
                await wire.bells(100)
            await asyncio.sleep(0.3)
            gc.collect()
            after, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        # graphql-core's own way keeps 1.5 KiB of each: 3 MB of these 2,000.
        assert after - before < 750_000


async def test_pypi_s_gql_follows_unchanged(server: Server, anna: UUID) -> None:
    transport = WebsocketsTransport(
        url=server.url,
        init_payload={"authorization": f"Bearer {KEY.token('creator:anna')}"},
        subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],
    )
    query = gql(DOCUMENT)
    query.variable_values = {"topic": {"creatorId": encode_id("Creator", anna)}}
    async with Client(transport=transport) as session:
        stream = session.subscribe(query)
        first = await anext(stream)
        assert first["notifications"]["__typename"] == "CaughtUp"
        await ring(anna, 5)
        assert (await anext(stream))["notifications"]["times"] == 5
        await stream.aclose()
