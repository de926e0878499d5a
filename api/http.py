"""GraphQL over HTTP: what a request must look like, and with which status it is answered.

POST with `application/json`, or GET for queries. A client that accepts
`application/graphql-response+json` gets 400 and no `data` for a document or variables that do not
fit; one that accepts `application/json` alone gets 200 for the same, as the specification of
GraphQL over HTTP wants it.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import ExecutionResult, GraphQLError, OperationType
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api import watching
from api.addresses import address_of
from api.auth import Authority, BadToken
from api.compose import Schema
from api.context import Context
from api.documents import Documents, Operation
from api.errors import tell
from api.limits import Limits
from api.media import GRAPHQL_JSON, JSON, is_json, preferred
from api.rates import Rates
from api.settings import Settings
from models.caller import Caller
from models.errors import DeadlineExceeded, RequestError
from models.transactions import LOST

_STATUS = {"RATE_LIMITED": 429, "DEADLINE_EXCEEDED": 503, "OVERLOADED": 503, "INTERNAL": 500}
"""Codes that tell of the whole request, whatever the client accepts."""


class HTTPError(Exception):
    """A request that is no GraphQL request, or not one that is answered; with its status."""

    def __init__(
        self,
        status: int,
        message: str,
        code: str = "BAD_USER_INPUT",
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.headers = headers or {}


@dataclass(frozen=True, slots=True)
class Question:
    """What a request asks."""

    query: str
    variables: dict[str, Any] = field(default_factory=dict)
    operation_name: str | None = None


def question_of(told: Any) -> Question:
    """The question in a decoded body. Raises HTTPError."""
    if not isinstance(told, dict):
        raise HTTPError(400, "The body is one JSON object.")
    query, variables = told.get("query"), told.get("variables")
    name, extensions = told.get("operationName"), told.get("extensions")
    if not isinstance(query, str) or not query:
        raise HTTPError(400, "`query` is a text.")
    if not isinstance(variables, dict | None):
        raise HTTPError(400, "`variables` is an object.")
    if not isinstance(name, str | None):
        raise HTTPError(400, "`operationName` is a text.")
    if not isinstance(extensions, dict | None):
        raise HTTPError(400, "`extensions` is an object.")
    return Question(query, variables or {}, name or None)


def bearer(headers: Mapping[str, str]) -> str | None:
    """The bearer token, None if there is none. Raises HTTPError for another kind."""
    told = headers.get("authorization")
    if told is None:
        return None
    scheme, _, token = told.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise _unauthenticated("Authorization is `Bearer` and a token.")
    return token.strip()


def _unauthenticated(message: str) -> HTTPError:
    return HTTPError(401, message, "UNAUTHENTICATED", {"www-authenticate": "Bearer"})


class GraphQLView:
    """The endpoint `/graphql` for HTTP, as an ASGI application."""

    def __init__(
        self, schema: Schema, settings: Settings, authority: Authority, rates: Rates
    ) -> None:
        self._schema = schema
        self._settings = settings
        self._authority = authority
        self._rates = rates
        self.limits = Limits(
            tokens=settings.document_tokens,
            depth=settings.document_depth,
            fields=settings.document_fields,
            selections=settings.document_selections,
            aliases=settings.document_aliases,
            directives=settings.document_directives,
            objects=settings.document_objects,
        )
        self.documents = Documents(
            schema, self.limits, has_introspection=settings.has_introspection
        )
        self._late: set[asyncio.Task[ExecutionResult]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await self.answer(request)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def answer(self, request: Request) -> Response:
        """Answer one request."""
        try:
            media_type = preferred(request.headers.get("accept"))
        except ValueError:
            return refusal(HTTPError(406, f"Answers are {JSON} or {GRAPHQL_JSON}."), JSON)
        try:
            return await self._answer(request, media_type)
        except HTTPError as error:
            return refusal(error, media_type)
        except (RequestError, *LOST) as error:
            return self._told([error], request, media_type)

    async def drain(self) -> None:
        """Wait for what went on after its deadline; called at shutdown."""
        while self._late:
            await asyncio.wait(set(self._late))

    async def _answer(self, request: Request, media_type: str) -> Response:
        if request.method not in ("GET", "POST"):
            raise HTTPError(405, "Ask with POST or GET.", headers={"allow": "GET, POST"})
        # Before anything else of the caller's is looked at, so that a bad token is always a 401.
        caller = await self._caller(request)
        who = self._name(caller, request)
        per_minute = self._settings.rate_for(caller)
        await self._rates.take(who, 1, per_minute)
        question = await self._question(request)
        operation = self.documents.operation(question.query, question.operation_name)
        if isinstance(operation, list):
            return self._told(operation, request, media_type)
        _check_kind(operation, request.method)
        objects = operation.objects(question.variables, self.limits)
        await self._rates.take(who, objects, per_minute)
        context = Context(caller, _request_id(request))
        result = await self._in_time(operation, question.variables, context)
        watching.operations.labels(operation.kind.value).inc()
        cost = {"objects": objects, "atMost": self.limits.objects}
        return self._result(result, context, media_type, {"cost": cost})

    async def _caller(self, request: Request) -> Caller:
        try:
            return await self._authority.caller(bearer(request.headers))
        except BadToken as error:
            await self._rates.take(self._name(None, request), 1, self._settings.rate_per_minute)
            raise _unauthenticated(str(error)) from error

    def _name(self, caller: Caller | None, request: Request) -> str:
        """Whose rate this is: a person's, else an address's."""
        if caller is not None and caller.user_id is not None:
            return str(caller.user_id)
        return address_of(request.scope, self._settings.trusted_proxies)

    async def _question(self, request: Request) -> Question:
        if request.method == "GET":
            return _question_of_get(request)
        if not is_json(request.headers.get("content-type")):
            raise HTTPError(415, f"The body is {JSON} in UTF-8.")
        if request.headers.get("content-encoding", "identity") != "identity":
            raise HTTPError(415, "The body is not compressed.")
        body = await body_of(request, self._settings)
        return question_of(decoded(body, "The body"))

    async def _in_time(
        self, operation: Operation, variables: dict[str, Any], context: Context
    ) -> ExecutionResult:
        """What the operation answers. Raises DeadlineExceeded; a transaction goes on all the same.

        The task is not awaited after its deadline: what it holds ends by itself, and the client has
        her answer in time.
        """
        task = asyncio.create_task(self.documents.execute(operation, variables, context))
        try:
            done, _ = await asyncio.wait({task}, timeout=self._settings.deadline_s)
        except asyncio.CancelledError:
            self._leave(task)
            raise
        if not done:
            self._leave(task)
            raise DeadlineExceeded
        return task.result()

    def _leave(self, task: asyncio.Task[ExecutionResult]) -> None:
        self._late.add(task)
        task.add_done_callback(self._left)
        task.cancel()

    def _left(self, task: asyncio.Task[ExecutionResult]) -> None:
        self._late.discard(task)
        if not task.cancelled():
            task.exception()  # nobody waits for it any more

    def _told(self, faults: Sequence[Exception], request: Request, media_type: str) -> Response:
        errors = [
            fault
            if isinstance(fault, GraphQLError)
            else GraphQLError(str(fault), original_error=fault)
            for fault in faults
        ]
        context = Context(Caller(), _request_id(request))
        return self._result(ExecutionResult(None, errors), context, media_type, {})

    def _result(
        self, result: ExecutionResult, context: Context, media_type: str, extensions: Any
    ) -> Response:
        errors = result.errors or []
        is_request_error = bool(errors) and all(error.path is None for error in errors)
        for error in errors:
            tell(error, context.request_id)
        told: dict[str, Any] = {} if is_request_error else {"data": result.data}
        if errors:
            told["errors"] = [error.formatted for error in errors]
            for error in errors:
                watching.refused.labels(str((error.extensions or {}).get("code"))).inc()
        if extensions:
            told["extensions"] = extensions
        status = _status(errors, media_type) if is_request_error else 200
        return _json(told, status, media_type, _retry_after(errors))


def _question_of_get(request: Request) -> Question:
    told: dict[str, Any] = dict(request.query_params)
    for name in ("variables", "extensions"):
        if told.get(name):
            told[name] = decoded(told[name].encode(errors="replace"), f"`{name}`")
        else:
            told.pop(name, None)
    return question_of(told)


def _check_kind(operation: Operation, method: str) -> None:
    if operation.kind is OperationType.SUBSCRIPTION:
        raise HTTPError(400, "Subscriptions run over a WebSocket alone.")
    if method == "GET" and operation.kind is not OperationType.QUERY:
        raise HTTPError(405, "GET asks queries alone.", headers={"allow": "POST"})


async def body_of(request: Request, settings: Settings) -> bytes:
    """The body, if it is not too large and comes in time. Raises HTTPError."""
    try:
        async with asyncio.timeout(settings.deadline_s):
            return await _body(request, settings.body_bytes)
    except TimeoutError:
        raise HTTPError(408, "The body took too long.", "DEADLINE_EXCEEDED") from None


async def _body(request: Request, most: int) -> bytes:
    """The body, counted while it comes. Raises HTTPError."""
    too_large = HTTPError(
        413, f"The body has at most {most} bytes.", headers={"connection": "close"}
    )
    told = request.headers.get("content-length", "0")
    if not told.isascii() or not told.isdigit():
        raise HTTPError(400, "Content-Length is a number.")
    if len(told) > 12 or int(told) > most:
        raise too_large
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise too_large
    return bytes(body)


def decoded(text: bytes, what: str) -> Any:
    """The JSON in a body. Raises HTTPError."""
    try:
        return orjson.loads(text)
    except ValueError:
        raise HTTPError(400, f"{what} is no JSON.") from None


def _request_id(request: Request) -> str:
    return str(request.scope.get("request_id", ""))


def _status(errors: list[GraphQLError], media_type: str) -> int:
    codes = [(error.extensions or {}).get("code") for error in errors]
    for code, status in _STATUS.items():
        if code in codes:
            return status
    return 400 if media_type == GRAPHQL_JSON else 200


def _retry_after(errors: list[GraphQLError]) -> dict[str, str]:
    waits = [(error.extensions or {}).get("retryAfter") for error in errors]
    known = [wait for wait in waits if isinstance(wait, int)]
    return {"retry-after": str(max(known))} if known else {}


def refusal(error: HTTPError, media_type: str = JSON) -> Response:
    """The answer to a request that is none."""
    watching.refused.labels(error.code).inc()
    told = {"message": error.message, "extensions": {"code": error.code}}
    return _json({"errors": [told]}, error.status, media_type, error.headers)


def _json(told: Any, status: int, media_type: str, headers: Mapping[str, str]) -> Response:
    charset = {"content-type": f"{media_type}; charset=utf-8", "cache-control": "no-store"}
    return Response(orjson.dumps(told, default=str), status, headers={**charset, **headers})
