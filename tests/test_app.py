"""The application as a whole: its other routes, readiness, starting and stopping."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from strawberry.utils.await_maybe import await_maybe

from api import documents, errors, schema, watching
from models import transactions
from models.database import close_database, execute, open_database
from tests import toy
from tests.client import Client, client_of

IN_MEMORY = "sqlite://:memory:"


@asynccontextmanager
async def running(app: Starlette) -> AsyncIterator[None]:
    """The application's own lifespan."""
    async with app.router.lifespan_context(app):
        yield


async def get(client: Client, path: str) -> Any:
    return await client.send("GET", path)


async def test_a_server_is_alive_whatever_its_database_does() -> None:
    response = await get(client_of("sqlite:///nowhere/at/all.db"), "/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


async def test_a_migrated_database_is_ready(client: Client) -> None:
    response = await get(client, "/readyz")
    assert (response.status_code, response.json()) == (200, {"status": "ready"})


async def test_pending_migrations_are_not_ready(client: Client) -> None:
    await execute(
        """DELETE FROM tortoise_migrations
           WHERE name = (SELECT max(m.name) FROM tortoise_migrations m)"""
    )
    response = await get(client, "/readyz")
    assert response.status_code == 503
    assert response.json()["why"] == "migrations are pending"


async def test_a_database_that_is_away_is_not_ready_and_says_no_more() -> None:
    url = "postgres://nobody:hunter2@127.0.0.1:1/nothing"
    client = client_of(url)
    await open_database(url)
    try:
        response = await get(client, "/readyz")
    finally:
        await close_database()
    assert response.status_code == 503
    assert response.json() == {"status": "not ready", "why": "the database is away"}


async def test_metrics_count_requests_by_route_and_never_by_made_up_paths(client: Client) -> None:
    await client.ask("{ __typename }")
    await get(client, "/made/up/by/a/stranger")
    text = (await get(client, "/metrics")).text
    assert 'limelight_http_requests_total{method="POST",path="/graphql",status="200"}' in text
    assert 'limelight_graphql_operations_total{kind="query"}' in text
    assert "stranger" not in text


async def test_starting_opens_and_stopping_closes(database_url: str) -> None:
    client = client_of(database_url)
    async with running(client.app):
        assert (await get(client, "/readyz")).status_code == 200
        assert (await client.as_("fan:bob").ask("{ viewer { id } }"))["viewer"]["id"]
    assert (await get(client, "/readyz")).status_code == 503


async def test_stopping_waits_for_a_transaction_under_way(database_url: str) -> None:
    client = client_of(database_url)
    done: list[str] = []

    async def slow() -> None:
        await asyncio.sleep(0.3)
        done.append("committed")

    async with running(client.app):
        task = asyncio.create_task(transactions.atomic(slow))
        await asyncio.sleep(0.05)
    assert done == ["committed"]
    await task


async def test_an_answer_past_its_deadline_leaves_its_transaction_to_finish(
    client: Client, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from models import creators

    done: list[str] = []

    async def slow() -> None:
        await asyncio.sleep(0.4)
        done.append("committed")

    async def by_handle(_handle: str) -> None:
        await transactions.atomic(slow)

    monkeypatch.setattr(creators, "by_handle", by_handle)
    hasty = client_of(database_url, deadline_s=0.1)
    answer = await hasty.try_ask('{ creator(handle: "anna") { handle } }')
    assert (answer.response.status_code, answer.codes) == (503, ["DEADLINE_EXCEEDED"])
    assert done == []
    await transactions.drain()
    assert done == ["committed"]
    assert await client.ask("{ __typename }")  # neither the lock nor the connection is lost


async def test_a_request_under_way_is_answered_before_the_server_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    began = asyncio.Event()
    execute_really: Any = vars(documents)["execute"]

    async def slow(*args: Any, **kwargs: Any) -> Any:
        began.set()
        await asyncio.sleep(0.4)
        return await await_maybe(execute_really(*args, **kwargs))

    monkeypatch.setattr(documents, "execute", slow)
    app = client_of(IN_MEMORY, schema=toy.schema).app
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", log_config=None))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = asyncio.create_task(server.serve([listening]))
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/graphql"
        async with httpx.AsyncClient() as http:
            asked = asyncio.create_task(http.post(url, json={"query": "{ bakers { handle } }"}))
            await began.wait()
            server.should_exit = True
            assert (await asked).json()["data"]["bakers"]
        await serving


async def test_a_database_that_goes_away_is_told_to_nobody(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(errors, "raise_internal_errors", False)
    url = "postgres://nobody:hunter2@127.0.0.1:1/nothing"
    client = client_of(url)
    await open_database(url)
    try:
        by_token = await client.as_("fan:bob").post({"query": "{ viewer { id } }"})
        by_field = await client.post({"query": '{ creator(handle: "anna") { id } }'})
    finally:
        await close_database()
    for response in (by_token, by_field):
        assert response.json()["errors"][0]["extensions"]["code"] == "OVERLOADED"
        assert response.json()["errors"][0]["extensions"]["requestId"]
    lines = "".join(watching.JSONLines().format(record) for record in caplog.records)
    for text in (by_token.text, by_field.text, lines):
        assert "hunter2" not in text
        assert "SELECT" not in text
    assert "asyncpg" not in by_token.text + by_field.text


async def test_production_serves_no_graphiql_unless_told(database: str) -> None:
    production: Any = {
        "mode": "production",
        "development_key": None,
        "jwks_url": "https://id.test/k",
    }
    closed = client_of(database, **production)
    assert (await get(closed, "/")).status_code == 404
    assert (await get(closed, "/static/graphiql.min.js")).status_code == 404
    assert (await get(client_of(database, **production, graphiql=True), "/")).status_code == 200


async def test_the_schema_that_serves_is_the_printed_one(client: Client) -> None:
    names = await client.ask("{ __schema { queryType { fields { name } } } }")
    printed = schema.text()
    for field in names["__schema"]["queryType"]["fields"]:
        assert f"\n  {field['name']}" in printed
