"""GraphQL over HTTP: what a request must look like, and with which status it is answered.

POST with `application/json`, or GET for queries. A client that accepts
`application/graphql-response+json` gets 400 and no `data` for a document or variables that do not
fit; one that accepts `application/json` alone gets 200 for the same, as the specification of
GraphQL over HTTP wants it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import DocumentNode, ExecutionResult, GraphQLError, parse, validate
from graphql.execution import execute
from starlette.requests import Request
from starlette.responses import Response
from strawberry.execution import optimized_is_awaitable
from strawberry.utils.await_maybe import await_maybe

from api.auth import Authority, BadToken
from api.compose import Schema
from api.context import Context
from api.errors import stamp
from api.settings import Settings

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"


class HTTPError(Exception):
    """A request that is no GraphQL request, with its status."""

    def __init__(self, status: int, message: str, code: str = "BAD_USER_INPUT") -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code


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


class GraphQLView:
    """The endpoint `/graphql`."""

    def __init__(self, schema: Schema, settings: Settings, authority: Authority) -> None:
        self._schema = schema
        self._settings = settings
        self._authority = authority

    async def answer(self, request: Request) -> Response:
        """Answer one request."""
        try:
            return await self._answer(request)
        except HTTPError as error:
            told = {"message": error.message, "extensions": {"code": error.code}}
            return _json({"errors": [told]}, error.status, JSON)

    async def _answer(self, request: Request) -> Response:
        try:
            caller = await self._authority.caller(bearer(request.headers))
        except BadToken as error:
            raise HTTPError(401, str(error), "UNAUTHENTICATED") from error
        try:
            told = orjson.loads(await request.body())
        except ValueError:
            raise HTTPError(400, "The body is no JSON.") from None
        question = question_of(told)
        context = Context(caller, getattr(request.state, "request_id", ""))
        result = await self._run(question, context)
        if result.errors:
            self._schema.process_errors(result.errors, _Holder(context))  # type: ignore[arg-type]
        return _json(result.formatted, 200, JSON)

    async def _run(self, question: Question, context: Context) -> ExecutionResult:
        try:
            document: DocumentNode = parse(question.query)
        except GraphQLError as error:
            stamp([error], "PARSE_FAILED")
            return ExecutionResult(None, [error])
        faults = validate(self._schema._schema, document)
        if faults:
            stamp(faults, "VALIDATION_FAILED")
            return ExecutionResult(None, faults)
        result: ExecutionResult = await await_maybe(
            execute(
                self._schema._schema,
                document,
                context_value=context,
                variable_values=question.variables,
                operation_name=question.operation_name,
                is_awaitable=optimized_is_awaitable,
                executor_class=self._schema.execution_context_class,
            )
        )
        return result


@dataclass(slots=True)
class _Holder:
    context: Context


def bearer(headers: Mapping[str, str]) -> str | None:
    """The bearer token, None if there is none. Raises HTTPError for another kind."""
    told = headers.get("authorization")
    if told is None:
        return None
    scheme, _, token = told.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise HTTPError(401, "Authorization is `Bearer` and a token.", "UNAUTHENTICATED")
    return token.strip()


def _json(told: Any, status: int, media_type: str) -> Response:
    return Response(orjson.dumps(told), status, media_type=media_type)
