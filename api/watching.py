"""What operators see: JSON logs, request ids, metrics. No secrets, no SQL, no variables in any.

The access log has the path without its query string, where a GET carries its variables. Of an
exception the log has its type and where it happened: its text may quote a row or a statement.
"""

import logging
import re
import sys
import time
import traceback
from contextvars import ContextVar
from typing import Any

import orjson
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import errors
from models import clock, transactions
from models.database import new_id

log = logging.getLogger("limelight.http")

registry = CollectorRegistry()
requests = Counter(
    "limelight_http_requests", "Requests answered.", ["path", "method", "status"], registry=registry
)
seconds = Histogram(
    "limelight_http_request_seconds",
    "How long requests took.",
    ["path"],
    registry=registry,
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20),
)
operations = Counter(
    "limelight_graphql_operations", "Operations executed.", ["kind"], registry=registry
)
refused = Counter(
    "limelight_graphql_errors", "Top-level errors told, by code.", ["code"], registry=registry
)
retried = Gauge("limelight_transactions_retried", "Transactions that ran again.", registry=registry)
retried.set_function(lambda: transactions.retried)
sockets = Gauge("limelight_sockets", "WebSockets that are open.", registry=registry)

PATHS = frozenset({"/", "/graphql", "/healthz", "/readyz", "/metrics"})
METHODS = frozenset({"GET", "POST", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"})
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")
_current: ContextVar[str] = ContextVar("request_id", default="")
_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "color_message"}


class JSONLines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record; of an exception its type and place alone."""
        told: dict[str, Any] = {
            "time": clock.real_now().isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        told.update({k: v for k, v in vars(record).items() if k not in _OWN})
        if not told.get("request_id"):
            told["request_id"] = _current.get()
        if record.exc_info and record.exc_info[0] is not None:
            told["exception"] = record.exc_info[0].__qualname__
            told["at"] = _place(record.exc_info[2])
        return orjson.dumps(told, default=str).decode()


def _place(trace: Any) -> str:
    frames = traceback.extract_tb(trace)[-6:]
    return " < ".join(f"{one.filename}:{one.lineno} {one.name}" for one in reversed(frames))


def configure_logging(level: str) -> None:
    """Write JSON lines to standard error, and nothing by any other way."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JSONLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # uvicorn's access log has query strings, Strawberry's log whole documents with tracebacks.
    for name in ("uvicorn.access", "strawberry.execution"):
        logging.getLogger(name).disabled = True
    for name in ("uvicorn", "uvicorn.error"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True
    for name in ("tortoise", "aiosqlite", "asyncio", "websockets"):
        logging.getLogger(name).setLevel(logging.WARNING)


class Watching:
    """Gives each request its id, counts and logs it, and answers where nothing else did."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            return await self.app(scope, receive, send)
        scope["request_id"] = request_id = _given_id(scope) or str(new_id())
        token = _current.set(request_id)
        try:
            if scope["type"] == "http":
                await self._http(scope, receive, send, request_id)
            else:
                await self.app(scope, receive, send)
        finally:
            _current.reset(token)
        return None

    async def _http(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        began = time.perf_counter()
        status = 0

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = [*message.get("headers", []), (b"x-request-id", request_id.encode())]
                message = {**message, "headers": headers}
            await send(message)

        try:
            await self.app(scope, receive, sent)
        except Exception as error:
            if errors.raise_internal_errors:
                raise
            log.error("internal error", exc_info=(type(error), error, error.__traceback__))
            if status == 0:
                await _answer_500(sent, request_id)
        finally:
            self._note(scope, status, time.perf_counter() - began)

    def _note(self, scope: Scope, status: int, took_s: float) -> None:
        path = scope["path"] if scope["path"] in PATHS else _group(scope["path"])
        method = scope["method"] if scope["method"] in METHODS else "other"
        requests.labels(path, method, str(status)).inc()
        seconds.labels(path).observe(took_s)
        told = {"method": method, "path": path, "status": status, "ms": round(took_s * 1000, 1)}
        level = logging.DEBUG if path in ("/healthz", "/readyz", "/metrics") else logging.INFO
        log.log(level, "request", extra=told)


def _group(path: str) -> str:
    """A path as a label: made-up paths must not make metrics grow."""
    first = path.strip("/").partition("/")[0]
    return f"/{first}/" if first in ("static", "webhooks", "sandbox") else "other"


def _given_id(scope: Scope) -> str | None:
    for name, value in scope["headers"]:
        if name == b"x-request-id":
            told = value.decode("latin-1")
            return told if _REQUEST_ID.fullmatch(told) else None
    return None


async def _answer_500(send: Send, request_id: str) -> None:
    message = errors.CODES["INTERNAL"]
    told = {"message": message, "extensions": {"code": "INTERNAL", "requestId": request_id}}
    headers = [(b"content-type", b"application/json; charset=utf-8")]
    await send({"type": "http.response.start", "status": 500, "headers": headers})
    await send({"type": "http.response.body", "body": orjson.dumps({"errors": [told]})})
