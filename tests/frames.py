"""Queries that the edge builds: under test each one fails, for rows and SQL are `models/`'s."""

import sys
from pathlib import Path
from types import FrameType
from typing import Any

from tortoise.queryset import AwaitableQuery

ROOT = Path(__file__).parent.parent


class QueryOfTheEdge(AssertionError):
    """A frame of `api/` built a query, or awaited an attribute of a row that is one."""


def is_of_the_edge(frame: FrameType | None) -> bool:
    """Whether the innermost frame of ours is one of `api/`, with no function of `models/` in
    between."""
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(ROOT / "api"):
            return True
        if path.is_relative_to(ROOT / "models") or path.is_relative_to(ROOT / "tests"):
            return False
        frame = frame.f_back
    return False


def refuse_queries_of_the_edge() -> None:
    """From now on building one raises QueryOfTheEdge."""
    original: Any = AwaitableQuery.__init__

    def init(self: Any, *args: Any, **kwargs: Any) -> None:
        if is_of_the_edge(sys._getframe(1)):
            raise QueryOfTheEdge(f"{type(self).__name__} of {args}")
        original(self, *args, **kwargs)

    AwaitableQuery.__init__ = init  # type: ignore[method-assign]
