"""Keyset pages: lists that can grow are read a page at a time, forwards, from where one ended.

A `Keyset` is one order of one list: a name and the columns of its order, the last of them unique.
It writes the SQL of that order and the cursors that point into it:

    NEWEST = Keyset("tips:newest", id=UUID)

    rows = await fetch(TipRow, f'''SELECT ... FROM tip t
      WHERE t.creator_id = $1 AND {NEWEST.where("t", 2)} ORDER BY {NEWEST.order("t")}
      LIMIT $3::bigint''', creator_id, *NEWEST.after(page), page.limit)
    return NEWEST.page(page, rows)

A first page is read with the same text: its cursor points before everything. The first pages of
many parents at once are found by `{among ...}` (see database.py), or by row_number() where every
parent has few.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from operator import attrgetter
from typing import Any, Generic, TypeVar
from uuid import UUID

import orjson

from models.errors import InvalidInput, checked_text

R = TypeVar("R")

DEFAULT_FIRST = 20
MOST_AT_ONCE = 100

_LONGEST_CURSOR = 1000
_BASE64 = re.compile(r"[A-Za-z0-9_-]+")
_CASTS: dict[type, str] = {
    UUID: "uuid",
    int: "bigint",
    datetime: "timestamptz",
    date: "date",
    str: "text",
}
_LOWEST: dict[type, Any] = {
    UUID: UUID(int=0),
    int: -(2**63),
    datetime: datetime(1, 1, 2, tzinfo=UTC),
    date: date.min,
    str: "",
}
_HIGHEST: dict[type, Any] = {
    UUID: UUID(int=2**128 - 1),
    int: 2**63 - 1,
    datetime: datetime(9999, 12, 30, tzinfo=UTC),
    date: date.max,
}


@dataclass(frozen=True, slots=True)
class PageRequest:
    """How many rows (1 to 100), and after which cursor. Raises InvalidInput."""

    first: int = DEFAULT_FIRST
    after: str | None = None

    def __post_init__(self) -> None:
        if not 0 < self.first <= MOST_AT_ONCE:
            raise InvalidInput(f"first is 1 to {MOST_AT_ONCE}.")

    @property
    def limit(self) -> int:
        """How many rows to read: one more than asked tells whether there is a next page."""
        return self.first + 1


@dataclass(frozen=True, slots=True)
class Page(Generic[R]):
    """Some rows of a list in its order, whether more follow, and how to point at one of them."""

    items: list[R]
    has_next: bool
    cursor_of: Callable[[R], str]


class Keyset:
    """One order of one list. `columns` are the row's attributes, by the SQL columns' names."""

    def __init__(self, name: str, /, *, descending: bool = True, **columns: type) -> None:
        self.name = name
        self.descending = descending
        self.columns = columns
        starts = _HIGHEST if descending else _LOWEST
        # A missing start (a text in descending order has none) is an error of the declaration.
        self._start = tuple(starts[kind] for kind in columns.values())

    def where(self, table: str, first_mark: int) -> str:
        """The condition "after the cursor", whose values are `$first_mark` and those that follow.

        `k1 <= v AND (k1 < v OR id < w)`: the first half is what lets an index find the place.
        """
        sign = "<" if self.descending else ">"
        marks = [
            f"${first_mark + i}::{_CASTS[kind]}" for i, kind in enumerate(self.columns.values())
        ]
        *before, last = [
            (f"{table}.{name}", mark) for name, mark in zip(self.columns, marks, strict=True)
        ]
        condition = f"{last[0]} {sign} {last[1]}"
        for column, mark in reversed(before):
            condition = f"{column} {sign}= {mark} AND ({column} {sign} {mark} OR {condition})"
        return f"({condition})"

    def order(self, table: str) -> str:
        """What stands after ORDER BY."""
        direction = "DESC" if self.descending else "ASC"
        return ", ".join(f"{table}.{name} {direction}" for name in self.columns)

    def after(self, request: PageRequest) -> tuple[Any, ...]:
        """The values of the request's cursor, or values that lie before every row.

        Raises InvalidInput for what is no cursor of this order.
        """
        return self._start if request.after is None else self._decode(request.after)

    def cursor_of(self, row: Any) -> str:
        """An opaque pointer at this row."""
        values = [_to_json(getattr(row, name)) for name in self.columns]
        return urlsafe_b64encode(orjson.dumps([self.name, *values])).decode().rstrip("=")

    def page(self, request: PageRequest, rows: list[R]) -> Page[R]:
        """The page made of at most `request.limit` rows that were read in this order."""
        return Page(rows[: request.first], len(rows) > request.first, self.cursor_of)

    def pages(self, request: PageRequest, rows: Iterable[R], key: str) -> dict[Any, Page[R]]:
        """The pages of many parents at once, by the attribute that names the parent.

        Of each parent at most `request.limit` rows were read, in this order. Parents without rows
        are not in the answer.
        """
        key_of = attrgetter(key)
        by_parent: dict[Any, list[R]] = {}
        for row in rows:
            by_parent.setdefault(key_of(row), []).append(row)
        return {parent: self.page(request, found) for parent, found in by_parent.items()}

    def _decode(self, cursor: str) -> tuple[Any, ...]:
        foreign = InvalidInput("This is no cursor of this list in this order.")
        if len(cursor) > _LONGEST_CURSOR or not _BASE64.fullmatch(cursor):
            raise foreign
        try:
            found = orjson.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        except ValueError:
            raise foreign from None
        if not isinstance(found, list) or len(found) != len(self.columns) + 1:
            raise foreign
        name, *values = found
        if name != self.name:
            raise foreign
        try:
            return tuple(
                _from_json(value, kind)
                for value, kind in zip(values, self.columns.values(), strict=True)
            )
        except (ValueError, TypeError, OverflowError):
            raise foreign from None


def _to_json(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value if isinstance(value, int | str) else str(value)


def _from_json(value: Any, kind: type) -> Any:
    if kind is int:
        if type(value) is not int or not -(2**63) <= value < 2**63:
            raise ValueError
        return value
    if type(value) is not str:
        raise TypeError
    if kind is str:
        return checked_text(value, "after", _LONGEST_CURSOR)
    if kind is datetime:
        at = datetime.fromisoformat(value)
        if at.tzinfo is None:
            raise ValueError
        return at.astimezone(UTC)
    return date.fromisoformat(value) if kind is date else UUID(value)
