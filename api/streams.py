"""What a subscription answers: its document is read once, and executed for each notification.

Each notification is an execution of its own, with a context and loaders of its own: so nothing old
is shown, and nothing outlives it. Sockets of one caller that ask the same and wake together share
one execution; sharing between callers of the same rights may come where this is. (graphql-core's
executor of events keeps the field lists of every event for as long as the subscription lives, and
is not used.)
"""

import asyncio
from collections.abc import AsyncGenerator, Hashable
from dataclasses import dataclass
from functools import partial
from inspect import isawaitable
from typing import Any, TypeAlias

import orjson
from graphql import ExecutionResult, GraphQLError, OperationType
from graphql.execution import create_source_event_stream, execute
from strawberry.execution import optimized_is_awaitable
from strawberry.utils.await_maybe import await_maybe

from api.compose import Schema
from api.context import Context
from api.documents import Documents, Operation
from api.errors import tell
from api.limits import Limits
from api.rates import Rates
from api.settings import Settings
from models.caller import Caller
from models.errors import InvalidInput, RequestError

AT_ONCE = 8
"""So many notifications are rendered at once: when a thousand sockets wake, whoever sends a tip
still has her turn every few milliseconds, and a connection of the pool."""

SHARED_S = 0.2
"""So long a rendering is there for the other sockets that woke with it: no longer than words that
are hidden meanwhile would be on their way to a client."""
MOST_SHARED = 1000

Rendering: TypeAlias = "asyncio.Task[ExecutionResult]"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to be followed, and what goes with it."""

    query: str
    variables: dict[str, Any]
    operation_name: str | None


class Streams:
    """Opens streams of results on one schema."""

    def __init__(
        self,
        schema: Schema,
        settings: Settings,
        documents: Documents,
        limits: Limits,
        rates: Rates,
    ) -> None:
        self._schema = schema
        self._settings = settings
        self._documents = documents
        self._limits = limits
        self._rates = rates
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._rendering: dict[Hashable, Rendering] = {}

    async def open(
        self, wanted: Wanted, caller: Caller, who: str, request_id: str
    ) -> "AsyncGenerator[ExecutionResult, None] | ExecutionResult":
        """The results of a subscription, or one without data that says why there are none.

        `who` is whose rate it counts against.
        """
        try:
            operation = self._documents.operation(wanted.query, wanted.operation_name)
            if not isinstance(operation, list):
                if operation.kind is not OperationType.SUBSCRIPTION:
                    raise InvalidInput("Queries and mutations go over HTTP.")
                cost = 1 + operation.objects(wanted.variables, self._limits)
                await self._rates.take(who, cost, self._settings.rate_for(caller))
                source = await self._source(operation, wanted, Context(caller, request_id))
                if not isinstance(source, list):
                    return self._results(source, operation, wanted, caller, request_id)
            errors = operation if isinstance(operation, list) else source
        except RequestError as error:
            errors = [_of(error)]
        return _told(ExecutionResult(None, errors), request_id)

    async def _source(self, operation: Operation, wanted: Wanted, context: Context) -> Any:
        """What the resolver answers: the stream of notifications, or a list of errors."""
        executor = self._schema.execution_context_class.build(
            self._schema._schema,
            operation.document,
            context_value=context,
            raw_variable_values=wanted.variables,
            operation_name=operation.name,
            is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type]
        )
        if isinstance(executor, list):
            return executor
        source: Any = create_source_event_stream(executor)
        if isawaitable(source):
            source = await source
        return source.errors if isinstance(source, ExecutionResult) else source

    async def _results(
        self, source: Any, operation: Operation, wanted: Wanted, caller: Caller, request_id: str
    ) -> AsyncGenerator[ExecutionResult, None]:
        variables = orjson.dumps(wanted.variables, option=orjson.OPT_SORT_KEYS)
        asked = (caller, wanted.query, wanted.operation_name, variables)
        try:
            async for row in source:
                rendering = self._rendering.get((row, *asked))
                if rendering is None:
                    render = self._render(row, operation, wanted.variables, caller, request_id)
                    rendering = self._share((row, *asked), asyncio.create_task(render))
                yield await asyncio.shield(rendering)  # who hangs up cancels it for nobody else
        except RequestError as error:
            yield _told(ExecutionResult(None, [_of(error)]), request_id)
        finally:
            await source.aclose()

    def _share(self, key: Hashable, rendering: Rendering) -> Rendering:
        """Let sockets that ask the same, as the same caller, of the same notification have this."""
        if len(self._rendering) < MOST_SHARED:
            self._rendering[key] = rendering
            forget = partial(self._rendering.pop, key, None)
            later = asyncio.get_running_loop().call_later
            rendering.add_done_callback(lambda _: later(SHARED_S, forget) and None)
        return rendering

    async def _render(
        self,
        row: Any,
        operation: Operation,
        variables: dict[str, Any],
        caller: Caller,
        request_id: str,
    ) -> ExecutionResult:
        async with self._turns:
            result: ExecutionResult = await await_maybe(
                execute(
                    self._schema._schema,
                    operation.document,
                    root_value=row,
                    context_value=Context(caller, request_id),
                    variable_values=variables,
                    operation_name=operation.name,
                    is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type]
                    executor_class=self._schema.execution_context_class,
                )
            )
        return _told(result, request_id)


def _told(result: ExecutionResult, request_id: str) -> ExecutionResult:
    for error in result.errors or []:
        tell(error, request_id)
    return result


def _of(error: RequestError) -> GraphQLError:
    return GraphQLError(str(error), original_error=error)
