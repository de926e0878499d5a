"""Scalars that take one form only, and enums with words for each value.

Strawberry's own DateTime takes a day without a time as a naive instant, its Decimal takes JSON
numbers, and there is no whole number above 32 bits; these are stricter.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, NewType, TypeVar

import strawberry
from strawberry.types.scalar import ScalarDefinition

from models.errors import InvalidInput

BigInt = NewType("BigInt", int)
"""A count that may pass 2^31: columns of a BIGINT are declared as this, not as int."""

DecimalText = NewType("DecimalText", str)
"""A decimal as text; `models.ledger.money` knows the digits of each currency."""

LARGEST = 2**53 - 1

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

E = TypeVar("E", bound=type[Enum])


def _big_int(value: Any) -> int:
    # bool is an int to Python, and 5.0 is one to JSON; neither is a count.
    if type(value) is not int or not -LARGEST <= value <= LARGEST:
        raise InvalidInput(f"BigInt is a whole JSON number from -{LARGEST} to {LARGEST}.")
    return value


def _decimal(value: Any) -> str:
    if type(value) is not str:
        raise InvalidInput('Decimal is text such as "5.00", never a JSON number.')
    return value


def parse_instant(value: Any) -> datetime:
    """An instant in UTC from RFC 3339 text with Z or an offset. Raises InvalidInput."""
    wrong = InvalidInput("DateTime is text such as 2026-01-31T12:00:00Z, with Z or an offset.")
    if type(value) is not str or not _INSTANT.fullmatch(value):
        raise wrong
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        raise wrong from None


def print_instant(value: datetime) -> str:
    """An aware instant as RFC 3339 in UTC with a Z. Raises ValueError for a naive one."""
    if value.tzinfo is None:
        raise ValueError("a naive datetime is no instant")
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _day(value: Any) -> date:
    wrong = InvalidInput("Date is text such as 2026-01-31.")
    if type(value) is not str or not _DAY.fullmatch(value):
        raise wrong
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise wrong from None


def _scalar(
    name: str, words: str, parse: Callable[[Any], Any], show: Callable[[Any], Any]
) -> ScalarDefinition:
    return strawberry.scalar(name=name, description=words, parse_value=parse, serialize=show)


SCALARS: dict[object, ScalarDefinition] = {
    BigInt: _scalar(
        "BigInt", "A whole number up to 2^53-1 in size, as a JSON number.", _big_int, _big_int
    ),
    DecimalText: _scalar(
        "Decimal",
        'A decimal number as text, such as "5.00": no exponent, never a JSON number.',
        _decimal,
        _decimal,
    ),
    datetime: _scalar(
        "DateTime",
        "An instant as RFC 3339 text. Input takes Z or an offset; output is in UTC and ends in Z.",
        parse_instant,
        print_instant,
    ),
    date: _scalar(
        "Date", "A day in UTC unless it says otherwise, such as 2026-01-31.", _day, date.isoformat
    ),
}
"""Python types and the scalars that stand for them."""


def enum(cls: E, description: str, words: Mapping[str, str], name: str | None = None) -> E:
    """Make an enum of `models/` a GraphQL enum; `words` describes each value by its name.

    Raises TypeError when a value has no words, or words have no value.
    """
    if set(words) != set(cls.__members__):
        raise TypeError(f"{cls.__name__}: words for {sorted(set(words) ^ set(cls.__members__))}")
    strawberry.enum(cls, name=name or cls.__name__, description=description)
    for value in cls.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = words[value.name]
    return cls
