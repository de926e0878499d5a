"""Counting the SQL statements that a piece of code runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper

_CLIENTS: list[type[Any]] = [
    AsyncpgDBClient,
    TransactionWrapper,
    SqliteClient,
    SqliteTransactionWrapper,
]
_RUNNERS = ("execute_query", "execute_query_dict", "execute_insert", "execute_script")


@contextmanager
def count_statements() -> Iterator[list[str]]:
    """The texts of the statements that run inside, without BEGIN and COMMIT."""
    counted: list[str] = []
    depth = 0
    patch = pytest.MonkeyPatch()

    def counting(runner: Any) -> Any:
        async def run(self: Any, query: str, *args: Any, **named: Any) -> Any:
            nonlocal depth
            if depth == 0:
                counted.append(query)
            depth += 1  # a runner that calls another is one statement
            try:
                return await runner(self, query, *args, **named)
            finally:
                depth -= 1

        return run

    for client in _CLIENTS:
        for name in _RUNNERS:
            if name in client.__dict__:
                patch.setattr(client, name, counting(client.__dict__[name]))
    try:
        yield counted
    finally:
        patch.undo()
