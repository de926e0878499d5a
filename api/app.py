"""The ASGI application: its routes, and what starts and stops with it."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import sandbox, watching, webhooks
from api import schema as limelight
from api.auth import Authority, Keys, LocalKey, development_key
from api.compose import Schema
from api.http import GraphQLView
from api.keys import PlatformKeys
from api.rates import Rates
from api.settings import Settings
from api.sockets import Sockets
from api.streams import Streams
from models import clock, feeds, lanes, sweeps, transactions
from models.database import check_reachable, close_database, open_database
from models.migrating import migrate, pending_migrations
from models.payments import payment, provider
from models.payments.sandbox import Sandbox

log = logging.getLogger("limelight.app")

STATIC = Path(__file__).parent / "static"
READY_WAIT_S = 2
CLOCK_S = 1
SWEEP_END_S = 5
_PAGE = {
    "content-security-policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; "
    "font-src 'self' data:; img-src 'self' data:; connect-src 'self' ws: wss:; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}

_PICTURE = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "public, max-age=86400",
}
"""Apps show them from wherever they are; opened by itself, a picture runs nothing."""


def use_provider(settings: Settings) -> None:
    """Have payments charged by the provider that the settings name: the sandbox, if it is on. It
    hands over its webhooks itself, so nobody else needs to know how they are signed. Without any
    provider the log says so."""
    if settings.has_sandbox:
        provider.use(Sandbox(secret=secrets.token_bytes(32)))
    try:
        provider.active()
    except provider.PaymentsUnavailable:
        log.warning("no payment provider is in use: what is to be paid is refused, all else works")


def authority_of(settings: Settings) -> Authority:
    """Who may sign tokens, by the settings."""
    return Authority(
        _keys_of(settings),
        issuer=settings.token_issuer,
        audience=settings.token_audience,
        allows_imported=not settings.is_production,
    )


def _keys_of(settings: Settings) -> Keys:
    if settings.jwks_url is not None:
        return PlatformKeys(settings.jwks_url, settings.token_algorithms)
    key = settings.development_key
    return LocalKey(
        key.get_secret_value() if key else development_key(settings.development_key_path)
    )


@dataclass(slots=True)
class Readiness:
    """Whether this process can do its work."""

    is_stopping: bool = False
    is_migrated: bool = False

    async def why_not(self) -> str | None:
        """Why it cannot, or None if it can."""
        if self.is_stopping:
            return "stopping"
        try:
            async with asyncio.timeout(READY_WAIT_S):
                await check_reachable()
                if not self.is_migrated:
                    if await pending_migrations():
                        return "migrations are pending"
                    self.is_migrated = True
        except Exception:  # noqa: BLE001 - whatever a driver raises, the database is away
            return "the database is away"
        return None


@dataclass(slots=True)
class _Parts:
    """What lives as long as the application."""

    settings: Settings
    authority: Authority
    rates: Rates
    view: GraphQLView
    sockets: Sockets
    readiness: Readiness = field(default_factory=Readiness)


def create_app(settings: Settings, *, schema: Schema | None = None) -> Starlette:
    """The application. Its lifespan opens the database and all else that a server needs; the tests
    leave the lifespan out and open their own, or give a schema of their own."""
    rates = Rates(settings.redis_url)
    made = schema or limelight.build()
    authority = authority_of(settings)
    view = GraphQLView(made, settings, authority, rates)
    streams = Streams(made, settings, view.documents, view.limits, rates)
    parts = _Parts(settings, authority, rates, view, Sockets(settings, authority, streams))
    middleware = [Middleware(watching.Watching)]
    if settings.allowed_origins:
        middleware.append(
            Middleware(
                CORSMiddleware,
                allow_origins=list(settings.allowed_origins),
                allow_methods=["GET", "POST"],
                allow_headers=["authorization", "content-type", "x-request-id"],
                expose_headers=["retry-after", "x-request-id"],
            )
        )

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with _running(parts):
            yield

    return Starlette(routes=_routes(parts), middleware=middleware, lifespan=lifespan)


# --- routes ------------------------------------------------------------------------------------


def _routes(parts: _Parts) -> list[BaseRoute]:
    async def healthz(_request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def readyz(_request: Request) -> Response:
        why = await parts.readiness.why_not()
        if why is not None:
            return JSONResponse({"status": "not ready", "why": why}, 503)
        return JSONResponse({"status": "ready"})

    async def metrics(_request: Request) -> Response:
        return Response(generate_latest(watching.registry), media_type=CONTENT_TYPE_LATEST)

    routes: list[BaseRoute] = [
        Route("/graphql", parts.view),
        WebSocketRoute("/graphql", parts.sockets.serve),
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        Route("/metrics", metrics),
        Mount("/gifts", _with_headers(StaticFiles(directory=STATIC / "gifts"), _PICTURE)),
        webhooks.route(parts.settings),
        *sandbox.routes(parts.settings, parts.authority),
    ]
    if parts.settings.has_graphiql:
        routes += [
            Route("/", _graphiql),
            Mount("/static", _with_headers(StaticFiles(directory=STATIC), _PAGE)),
        ]
    return routes


async def _graphiql(_request: Request) -> Response:
    return FileResponse(STATIC / "index.html", headers={**_PAGE, "cache-control": "no-cache"})


def _with_headers(app: ASGIApp, headers: dict[str, str]) -> ASGIApp:
    extra = [(name.encode(), value.encode()) for name, value in headers.items()]

    async def sending(scope: Scope, receive: Receive, send: Send) -> None:
        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", []), *extra]}
            await send(message)

        await app(scope, receive, sent)

    return sending


# --- starting and stopping ---------------------------------------------------------------------


@asynccontextmanager
async def _running(parts: _Parts) -> AsyncIterator[None]:
    """Open everything, keep the clock, and at the end let what is under way finish."""
    settings = parts.settings
    await open_database(settings.database_url, pool_size=settings.database_pool)
    use_provider(settings)
    stop = asyncio.Event()
    tasks: list[asyncio.Task[None]] = []
    try:
        if settings.backend == "sqlite":
            await migrate()
        if await parts.readiness.why_not() is None:
            await clock.refresh()
        await lanes.start()
        await feeds.start(settings.redis_url)
        await parts.sockets.start()
        keep = sweeps.run(stop) if settings.has_sweeps else _clock(stop)
        tasks.append(asyncio.create_task(keep))
        yield
    finally:
        parts.readiness.is_stopping = True
        stop.set()
        until = asyncio.get_running_loop().time() + settings.shutdown_s
        await parts.sockets.stop()
        await _ended(tasks)
        for drain in (parts.view.drain, payment.drain, lanes.stop, transactions.drain):
            with suppress(TimeoutError):
                async with asyncio.timeout_at(until):
                    await drain()
        await feeds.stop()
        await parts.rates.stop()
        await close_database()


async def _ended(tasks: list[asyncio.Task[None]]) -> None:
    """Let tasks that were told to stop come to their end, for a while."""
    if tasks:
        _, late = await asyncio.wait(tasks, timeout=SWEEP_END_S)
        for task in late:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _clock(stop: asyncio.Event) -> None:
    """Read the product clock every second; a fault is told once, until it is over."""
    is_broken = False
    while not stop.is_set():
        try:
            await clock.refresh()
            is_broken = False
        except Exception:  # the database may be away for a while
            if not is_broken:
                log.warning("cannot read the product clock; trying again", exc_info=True)
            is_broken = True
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), CLOCK_S)
