"""Relay at the edge: global ids, and connections over the keyset pages of `models/pages.py`.

A global id is the base64 of "Tip:<uuid>". Connections go forwards only. Their GraphQL types are
read straight from a `Slice`, which wraps a page and makes a cursor only where one is asked for.
"""

from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Generic, TypeAlias, TypeVar
from uuid import UUID

import strawberry
from strawberry import UNSET

from models.errors import InvalidInput
from models.pages import DEFAULT_FIRST, MOST_AT_ONCE, Page, PageRequest

T = TypeVar("T")

First: TypeAlias = Annotated[
    int, strawberry.argument(description=f"How many at once: 1 to {MOST_AT_ONCE}.")
]
After: TypeAlias = Annotated[
    str | None,
    strawberry.argument(description="The cursor after which to begin; the start if left out."),
]


def requested(first: int, after: str | None) -> PageRequest:
    """The page that a root query's arguments ask for. Raises InvalidInput."""
    return PageRequest(first, None if after is UNSET else after)


@strawberry.interface(description="Anything that has a global id.")
class Node:
    id: strawberry.ID = strawberry.field(
        description="The global id: opaque, and for ever the same."
    )


def encode_id(type_name: str, key: UUID) -> strawberry.ID:
    """The global id of the row with this key."""
    return strawberry.ID(b64encode(f"{type_name}:{key}".encode()).decode())


def parse_id(global_id: str) -> tuple[str, UUID]:
    """The type's name and the key in a global id. Raises InvalidInput.

    Only the one form that `encode_id` prints is taken, so that no row has two ids.
    """
    malformed = InvalidInput("This is no global id.")
    try:
        type_name, _, text = b64decode(global_id, validate=True).decode().partition(":")
        key = UUID(text)
    except ValueError:
        raise malformed from None
    if encode_id(type_name, key) != global_id:
        raise malformed
    return type_name, key


def decode_id(global_id: str, type_name: str) -> UUID:
    """The key in a global id that must name a `type_name`. Raises InvalidInput."""
    found, key = parse_id(global_id)
    if found != type_name:
        raise InvalidInput(f"This is no global id of a {type_name}.")
    return key


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether more follow.")
    has_previous_page: bool = strawberry.field(
        description="Always false: lists are read forwards only."
    )
    start_cursor: str | None = strawberry.field(description="The cursor of the first item here.")
    end_cursor: str | None = strawberry.field(
        description="The cursor of the last item here; `after` takes it."
    )


@strawberry.type(description="One item of a page.")
class Edge(Generic[T]):
    cursor: str = strawberry.field(description="Where the item stands; `after` takes it.")
    node: T | None = strawberry.field(
        description="The item; null where it is not the caller's to see."
    )


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The items, in the list's order.")
    page_info: PageInfo = strawberry.field(description="Where the page lies.")


@strawberry.type(description="A page of a list that can be counted.")
class CountedConnection(Connection[T]):
    total_count: int = strawberry.field(description="How many the whole list holds.")


class _Item:
    __slots__ = ("_cursor_of", "node")

    def __init__(self, node: Any, cursor_of: Callable[[Any], str]) -> None:
        self.node = node
        self._cursor_of = cursor_of

    @property
    def cursor(self) -> str:
        return self._cursor_of(self.node)


class Slice:
    """A page as the connection types read it. `count` is asked only where `totalCount` is."""

    __slots__ = ("_count", "_page")

    def __init__(self, page: Page[Any], count: Callable[[], Awaitable[int]] | None = None) -> None:
        self._page = page
        self._count = count

    @property
    def edges(self) -> list[_Item]:
        """The items with their cursors to be."""
        return [_Item(item, self._page.cursor_of) for item in self._page.items]

    @property
    def page_info(self) -> PageInfo:
        """Where the page lies."""
        items, cursor_of = self._page.items, self._page.cursor_of
        return PageInfo(
            has_next_page=self._page.has_next,
            has_previous_page=False,
            start_cursor=cursor_of(items[0]) if items else None,
            end_cursor=cursor_of(items[-1]) if items else None,
        )

    @property
    def total_count(self) -> Awaitable[int]:
        """How many the whole list holds."""
        if self._count is None:
            raise TypeError("this list is not counted")
        return self._count()


EMPTY: Page[Any] = Page([], False, str)
__all__ = [
    "DEFAULT_FIRST",
    "EMPTY",
    "After",
    "Connection",
    "CountedConnection",
    "Edge",
    "First",
    "Node",
    "PageInfo",
    "Slice",
    "decode_id",
    "encode_id",
    "parse_id",
    "requested",
]
