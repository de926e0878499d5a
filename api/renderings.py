"""Rendered once: a notification is executed once for all who ask in the same words and hold the
same rights, and its text goes to all of them.

Each rendering is an execution of its own, with a context and loaders of its own: so nothing old is
shown, and nothing outlives it. While it runs it notes which rights were asked for, of which rows,
and with what answers (context.py). Nothing else of the caller reaches an execution, so whoever has
the same answer to every one of these questions would be shown the very same; anyone else has a
rendering of her own. That is also how access is checked for each notification and each caller. A
rendering for which somebody took the caller herself is hers alone.

Who subscribes anew is shown nothing that was rendered before: she may know of a change since.

(graphql-core's executor of events keeps the field lists of every event for as long as the
subscription lives, and is not used.)
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from weakref import WeakValueDictionary

import orjson
from graphql import ExecutionResult, GraphQLError
from graphql.execution import execute
from strawberry.execution import optimized_is_awaitable
from strawberry.utils.await_maybe import await_maybe

from api.compose import Schema
from api.context import Checked, Context
from api.documents import Operation
from api.errors import tell
from models.caller import Caller
from models.crowds import Crowd

AT_ONCE = 8
"""So many notifications are rendered at once: when a thousand sockets wake, whoever sends a tip
still has her turn every few milliseconds, and a connection of the pool."""

SHARED_S = 0.2
"""So long a rendering is there for the other sockets that woke with it: no longer than words that
are hidden meanwhile would be on their way to a client."""
MOST_SHARED = 1000
MOST_BESIDE = 16
"""So many renderings of one notification, for as many kinds of rights, are there at once; who holds
none of these rights has one made for herself."""


@dataclass(frozen=True, slots=True)
class Told:
    """One answer of a stream: its payload as JSON, or without data the errors that end it."""

    payload: str
    errors: Sequence[GraphQLError] = ()
    has_data: bool = True

    @classmethod
    def of(cls, result: ExecutionResult, request_id: str) -> "Told":
        """As it goes to clients."""
        for error in result.errors or ():
            tell(error, request_id)
        if result.data is None:
            return cls("", result.errors or (), has_data=False)
        told: dict[str, Any] = {"data": result.data}
        if result.errors:
            told["errors"] = [error.formatted for error in result.errors]
        return cls(orjson.dumps(told).decode())


@dataclass(frozen=True, slots=True)
class Rendering:
    """What one notification is to one caller, and to whoever has the same rights."""

    told: Told
    caller: Caller
    checked: Sequence[Checked] | None
    """Which rights were asked for; None where the answer is this caller's alone."""

    def is_for(self, caller: Caller) -> bool:
        """Whether another's own rendering would be the very same."""
        if caller is self.caller:
            return True
        if self.checked is None:
            return caller == self.caller
        return all(rights(row, caller) == bits for rights, row, bits in self.checked)


@dataclass(eq=False, slots=True)
class _Shared:
    """A rendering under way, or one of a moment ago, and those who wait for it."""

    began: float
    task: asyncio.Task[Rendering]
    waiting: Crowd = field(default_factory=Crowd)

    async def result(self) -> Rendering:
        """The rendering. Who hangs up while she waits cancels it for nobody else."""
        if not self.task.done():
            await self.waiting.wait()
        return self.task.result()


@dataclass(eq=False, slots=True, weakref_slot=True)
class Words:
    """What several sockets ask in the same words, and what was rendered of it a moment ago."""

    operation: Operation
    variables: dict[str, Any]
    is_personal: bool = False
    """Whether a rendering was its caller's alone: then each caller has her own from the start."""
    rendered: dict[Any, list[_Shared]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asker:
    """Who follows something, in which words, and since when (by the monotonic clock)."""

    words: Words
    caller: Caller
    request_id: str
    since: float


class Renderings:
    """What was rendered a moment ago, of one schema."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._words: WeakValueDictionary[Any, Words] = WeakValueDictionary()
        self.shared: set[_Shared] = set()

    def words(self, query: str, operation: Operation, variables: dict[str, Any]) -> Words:
        """The words of a subscription, which it shares with whoever asks the same. Variables that
        only say what is followed, and from where, do not belong to them."""
        shown = {k: v for k, v in variables.items() if k in operation.below_root}
        key = (query, operation.name, orjson.dumps(shown, option=orjson.OPT_SORT_KEYS))
        found = self._words.get(key)
        if found is None:
            found = self._words[key] = Words(operation, variables)
        return found

    async def told(self, row: Any, asker: Asker) -> Told:
        """What a notification is to whoever asks: as it was rendered for one of the same rights
        since she began to follow, or rendered now."""
        words = asker.words
        was_personal = words.is_personal
        key = (row, asker.caller) if was_personal else row
        for shared in words.rendered.get(key, ()):  # more may come while one is waited for
            if shared.began < asker.since:
                continue
            found = await shared.result()
            if found.is_for(asker.caller):
                return found.told
            if words.is_personal != was_personal:
                return await self.told(row, asker)
        made = _Shared(monotonic(), asyncio.create_task(self._render(row, asker)))
        self._share(words, key, made)
        return (await made.result()).told

    def _share(self, words: Words, key: Any, made: _Shared) -> None:
        """Let whoever asks in the same words of the same notification look whether this is hers."""
        later = asyncio.get_running_loop().call_later
        beside = words.rendered.get(key, [])
        if len(self.shared) < MOST_SHARED and len(beside) < MOST_BESIDE:
            beside.append(made)
            words.rendered[key] = beside
            self.shared.add(made)

        def done(_task: Any) -> None:
            made.waiting.release()
            later(SHARED_S, self._forget, words, key, made)

        made.task.add_done_callback(done)

    def _forget(self, words: Words, key: Any, made: _Shared) -> None:
        if made in self.shared:
            self.shared.remove(made)
            words.rendered[key].remove(made)
            if not words.rendered[key]:
                del words.rendered[key]

    async def _render(self, row: Any, asker: Asker) -> Rendering:
        context = Context(asker.caller, asker.request_id, keeps_checks=True)
        operation = asker.words.operation
        async with self._turns:
            result: ExecutionResult = await await_maybe(
                execute(
                    self._schema._schema,
                    operation.document,
                    root_value=row,
                    context_value=context,
                    variable_values=asker.words.variables,
                    operation_name=operation.name,
                    is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type]
                    executor_class=self._schema.execution_context_class,
                )
            )
        told = Told.of(result, asker.request_id)
        if context.is_personal:
            asker.words.is_personal = True
            return Rendering(told, asker.caller, None)
        return Rendering(told, asker.caller, _once_each(context.checked or ()))


def _once_each(checked: Iterable[Checked]) -> tuple[Checked, ...]:
    """The checks without those that came again, of the same rights on the same row."""
    return tuple({(rights, id(row)): (rights, row, bits) for rights, row, bits in checked}.values())
