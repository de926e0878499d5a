"""Counting the SQL statements that a piece of code runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import pytest
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper

CLIENTS: list[type[Any]] = [
    AsyncpgDBClient,
    TransactionWrapper,
    SqliteClient,
    SqliteTransactionWrapper,
]
RUNNERS = ("execute_query", "execute_query_dict", "execute_insert", "execute_script")


@contextmanager
def count_statements() -> Iterator[list[str]]:
    """The texts of the statements that run inside, without BEGIN and COMMIT."""
    counted: list[str] = []
    # Of each task by itself: statements that run at the same time are not one inside another.
    inside: ContextVar[bool] = ContextVar("inside_a_runner", default=False)
    patch = pytest.MonkeyPatch()

    def counting(runner: Any) -> Any:
        async def run(self: Any, query: str, *args: Any, **named: Any) -> Any:
            if not inside.get():
                counted.append(query)
            token = inside.set(True)  # a runner that calls another is one statement
            try:
                return await runner(self, query, *args, **named)
            finally:
                inside.reset(token)

        return run

    for client in CLIENTS:
        for name in RUNNERS:
            if name in client.__dict__:
                patch.setattr(client, name, counting(client.__dict__[name]))
    try:
        yield counted
    finally:
        patch.undo()
