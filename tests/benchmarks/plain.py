"""What Limelight is compared with: the same work as plainly as it can be written.

A bare Starlette application whose routes are one hand-written statement and one JSON text each, and
a transaction of insert, two updates, insert.

    python -m tests.benchmarks.plain serve PORT DATABASE_URL
    python -m tests.benchmarks.plain transactions DATABASE_URL SECONDS CONNECTIONS
"""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter
from typing import Any
from uuid import uuid4

import asyncpg
import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

POOL = 20

CREATORS = """SELECT c.id, c.handle, c.display_name, c.followers,
    coalesce((SELECT json_agg(json_build_object('option', o.option, 'isOn', o.is_on))
      FROM monetization_option o WHERE o.creator_id = c.id), '[]') AS options
  FROM creator c ORDER BY c.followers DESC NULLS LAST, c.id LIMIT 20"""

TIPS = """SELECT t.id, t.amount_minor, t.currency, t.message, t.created_at, p.state, u.display_name
  FROM tip t JOIN payment p ON p.id = t.id JOIN app_user u ON u.id = t.fan_id
  WHERE t.creator_id = (SELECT c.id FROM creator c WHERE c.handle = $1)
  ORDER BY t.received_at DESC, t.id DESC LIMIT 100"""


FOUND = """SELECT c.id, c.handle, c.display_name, c.country, c.language, c.followers, k.views,
    k.engagement_bps, k.growth_bps, k.figures_as_of,
    ARRAY(SELECT t.topic FROM creator_topic t WHERE t.creator_id = c.id) AS topics,
    coalesce((SELECT json_agg(json_build_object('format', p.format, 'price', p.price_minor,
      'currency', p.currency)) FROM rate_card p WHERE p.creator_id = c.id), '[]') AS rate_cards
  FROM creator_card k JOIN creator c ON c.id = k.id
  JOIN membership m ON m.creator_id = c.id AND m.state IN ('ACTIVE', 'IN_GRACE')
  JOIN monetization_option o ON o.creator_id = c.id AND o.option = 'CREATOR_MARKETPLACE'
    AND o.is_on AND o.paused_at IS NULL
  WHERE k.is_listed AND k.country = 'US' AND k.views >= 1000
  ORDER BY k.followers DESC, k.id DESC LIMIT 20"""


def _answer(rows: list[asyncpg.Record]) -> Response:
    body = orjson.dumps(
        [dict(row) for row in rows], default=str, option=orjson.OPT_PASSTHROUGH_SUBCLASS
    )
    return Response(body, media_type="application/json")


def _application(database_url: str) -> Starlette:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with asyncpg.create_pool(database_url, min_size=1, max_size=POOL) as pool:
            app.state.pool = pool
            yield

    async def creators(request: Request) -> Response:
        return _answer(await request.app.state.pool.fetch(CREATORS))

    async def tips(request: Request) -> Response:
        handle = request.path_params["handle"]
        return _answer(await request.app.state.pool.fetch(TIPS, handle))

    async def found(request: Request) -> Response:
        return _answer(await request.app.state.pool.fetch(FOUND))

    async def ready(_request: Request) -> Response:
        return Response("ready")

    routes = [
        Route("/ready", ready),
        Route("/creators", creators),
        Route("/found", found),
        Route("/tips/{handle}", tips),
    ]
    return Starlette(routes=routes, lifespan=lifespan)


TABLES = """CREATE TABLE plain_row
  (id uuid PRIMARY KEY, owner_id int NOT NULL, amount bigint NOT NULL);
CREATE TABLE plain_line (id uuid PRIMARY KEY, row_id uuid NOT NULL, amount bigint NOT NULL);
CREATE TABLE plain_sum (id int PRIMARY KEY, amount bigint NOT NULL);
INSERT INTO plain_sum SELECT n, 0 FROM generate_series(0, 999) n"""


async def _transaction(session: Any, number: int) -> None:
    """Insert, two updates, insert: one of the sums is everyone's favourite creator's."""
    made = uuid4()
    async with session.transaction():
        await session.execute("INSERT INTO plain_row VALUES ($1, $2, 100)", made, number % 900)
        await session.execute(
            "UPDATE plain_sum SET amount = amount + 100 WHERE id = $1", number % 900
        )
        await session.execute(
            "UPDATE plain_sum SET amount = amount + 100 WHERE id = $1", 900 + number % 50
        )
        await session.execute("INSERT INTO plain_line VALUES ($1, $2, 100)", uuid4(), made)


async def _transactions(database_url: str, seconds: float, connections: int) -> float:
    done = 0
    async with asyncpg.create_pool(database_url, min_size=1, max_size=POOL) as pool:
        await pool.execute(TABLES)
        began = perf_counter()

        async def again() -> None:
            nonlocal done
            while perf_counter() < began + seconds:
                async with pool.acquire() as session:
                    done += 1
                    await _transaction(session, done)

        await asyncio.gather(*(again() for _ in range(connections)))
        return done / (perf_counter() - began)


def main(command: str, *arguments: str) -> None:
    """Serve, or run transactions and print how many a second."""
    if command == "serve":
        port, database_url = arguments
        uvicorn.run(_application(database_url), port=int(port), log_level="warning")
    else:
        database_url, seconds, connections = arguments
        found = asyncio.run(_transactions(database_url, float(seconds), int(connections)))
        sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
