"""What a subscription answers: its document is read once, and each notification is told as
renderings.py renders it."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from inspect import isawaitable
from time import monotonic
from typing import Any

from graphql import ExecutionResult, GraphQLError, OperationType
from graphql.execution import create_source_event_stream
from strawberry.execution import optimized_is_awaitable

from api.compose import Schema
from api.context import Context
from api.documents import Documents, Operation
from api.limits import Limits
from api.rates import Rates
from api.renderings import Asker, Renderings, Told
from api.settings import Settings
from models.caller import Caller
from models.errors import InvalidInput, RequestError


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
        self.renderings = Renderings(schema)

    async def open(
        self, wanted: Wanted, caller: Caller, who: str, request_id: str
    ) -> "AsyncGenerator[Told, None] | Told":
        """The results of a subscription, or one without data that says why there are none.

        `who` is whose rate it counts against.
        """
        since = monotonic()
        try:
            operation = self._documents.operation(wanted.query, wanted.operation_name)
            if not isinstance(operation, list):
                if operation.kind is not OperationType.SUBSCRIPTION:
                    raise InvalidInput("Queries and mutations go over HTTP.")
                cost = 1 + operation.objects(wanted.variables, self._limits)
                await self._rates.take(who, cost, self._settings.rate_for(caller))
                source = await self._source(operation, wanted, Context(caller, request_id))
                if not isinstance(source, list):
                    words = self.renderings.words(wanted.query, operation, wanted.variables)
                    return self._results(source, Asker(words, caller, request_id, since))
            errors = operation if isinstance(operation, list) else source
        except RequestError as error:
            errors = [_of(error)]
        return Told.of(ExecutionResult(None, errors), request_id)

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

    async def _results(self, source: Any, asker: Asker) -> AsyncGenerator[Told, None]:
        try:
            async for row in source:
                yield await self.renderings.told(row, asker)
        except RequestError as error:
            yield Told.of(ExecutionResult(None, [_of(error)]), asker.request_id)
        finally:
            await source.aclose()


def _of(error: RequestError) -> GraphQLError:
    return GraphQLError(str(error), original_error=error)
