"""Batch loaders of one operation: twenty rows that each ask for their creator become one statement.

A batch function of `models/` takes the keys of many rows as its first argument, after `caller` if
its first parameter has that name, and its other arguments by name:

    async def eligibility(keys, ruleset=None) -> dict[UUID, Eligibility]
    async def pages_of_creators(caller, keys, page) -> dict[UUID, Page[Tip]]
    async def by_ids(keys) -> list[Creator]

It answers a dict by key, or rows that are matched by their `id`; never a list by position, because
a row left out would then give each of the others its neighbour's data. What is missing is null.

Loaders remember what they loaded, so they live as long as one operation or one notification and no
longer: one that lives as long as a socket serves old data.
"""

import inspect
from collections.abc import Awaitable, Callable, Hashable, Mapping
from functools import cache
from typing import Any, Protocol

from strawberry.dataloader import DataLoader

from models.caller import Caller

BatchFunction = Callable[..., Awaitable[Any]]

LARGEST_BATCH = 1000


class Asking(Protocol):
    """Whoever knows who asks."""

    @property
    def caller(self) -> Caller:
        """Who asks."""


class Loaders:
    """What one operation has loaded, and is about to load, for one caller."""

    __slots__ = ("_asking", "_loaders")

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._loaders: dict[Hashable, DataLoader[Any, Any]] = {}

    def load(self, function: BatchFunction, key: Hashable, **arguments: Any) -> Awaitable[Any]:
        """What `function` answers for this key; null if it answers nothing for it."""
        name = (function, *((name, _hashable(value)) for name, value in arguments.items()))
        loader = self._loaders.get(name)
        if loader is None:
            loader = self._loaders[name] = DataLoader(
                self._batch(function, arguments), max_batch_size=LARGEST_BATCH
            )
        return loader.load(key)

    def _batch(
        self, function: BatchFunction, arguments: dict[str, Any]
    ) -> Callable[[list[Any]], Awaitable[list[Any]]]:
        before = (self._asking.caller,) if takes_caller(function) else ()

        async def load(keys: list[Any]) -> list[Any]:
            found = await function(*before, keys, **arguments)
            table = found if isinstance(found, Mapping) else {row.id: row for row in found}
            return [table.get(key) for key in keys]

        return load


@cache
def takes_caller(function: Callable[..., Any]) -> bool:
    """Whether a function of `models/` wants to know who asks, as its first parameter says."""
    return next(iter(inspect.signature(function).parameters), None) == "caller"


def _hashable(value: Any) -> Hashable:
    return tuple(value) if isinstance(value, list) else value
