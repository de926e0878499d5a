"""Schedules: what becomes of two acts of which the second begins amid the first."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from contextvars import Context, ContextVar, copy_context
from typing import Any

import pytest

from models.errors import MarketplaceError
from tests.factories import in_the_end
from tests.statements import CLIENTS, RUNNERS

Act = Callable[[], Awaitable[Any]]

PAUSE_S = 0.2
"""How long the first act waits for the second, which may itself be waiting for a lock of the
first."""


async def between(first: Act, second: Act, number: int) -> int:
    """Run `first`, and `second` once the first has run so many statements, in whatever transactions
    they open. Answers how many statements the first ran in all. Refusals are answers too."""
    outside = copy_context()
    ran, begun = 0, list[asyncio.Task[Any]]()
    meant: ContextVar[bool] = ContextVar("a_statement_of_the_first", default=False)

    def watched(runner: Any) -> Any:
        async def run(self: Any, query: str, *args: Any, **named: Any) -> Any:
            nonlocal ran
            if not meant.get():
                return await runner(self, query, *args, **named)
            token = meant.set(False)  # a runner that calls another is one statement
            try:
                answer = await runner(self, query, *args, **named)
            finally:
                meant.reset(token)
            ran += 1
            if ran == number:
                begun.append(begin(second, outside))
                await asyncio.wait(begun, timeout=PAUSE_S)
            return answer

        return run

    async def watched_first() -> None:
        meant.set(True)
        await unless_refused(first)

    with pytest.MonkeyPatch.context() as patch:
        for client in CLIENTS:
            for name in RUNNERS:
                if name in client.__dict__:
                    patch.setattr(client, name, watched(client.__dict__[name]))
        await asyncio.create_task(watched_first())
        await asyncio.gather(*begun)
    return ran


def begin(act: Act, outside: Context) -> "asyncio.Task[None]":
    """The act in a task that knows nothing of the transaction it is begun from."""
    return outside.copy().run(asyncio.create_task, unless_refused(act))


async def unless_refused(act: Act) -> None:
    """Bring an act to its end, of which a refusal is one."""
    with contextlib.suppress(MarketplaceError):
        await in_the_end(act)
