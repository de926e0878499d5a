"""What a row class says of its attributes, so that declared columns can be checked at import.

A row class is an ORM model, which knows its columns, or a dataclass; both may have properties.
"""

import sys
from datetime import date, datetime
from enum import Enum
from inspect import get_annotations
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin
from uuid import UUID

_SCALARS = (str, int, bool, float, datetime, date, UUID)


def optional(annotation: Any) -> tuple[bool, Any]:
    """Whether an annotation allows None, and what it is without."""
    if get_origin(annotation) not in (Union, UnionType):
        return False, annotation
    others = [part for part in get_args(annotation) if part is not NoneType]
    return len(others) < len(get_args(annotation)), Union[tuple(others)]  # noqa: UP007


def require_attribute(row_class: type, name: str) -> None:
    """Raise TypeError unless rows of this class have such an attribute."""
    _declared(row_class, name)


def check_column(row_class: type, name: str, annotation: Any, *, is_money: bool = False) -> None:
    """Raise TypeError unless a column declared as `annotation` can show this attribute."""
    may_be_null, declared = optional(annotation)
    if is_money:
        declared = int
        check_column(row_class, "currency", str)
    nullable, actual = optional(_declared(row_class, name))
    where = f"{row_class.__name__}.{name}"
    if nullable and not may_be_null:
        raise TypeError(f"{where} may be None, so its column is nullable")
    if declared is int and not is_money and _is_big(row_class, name):
        raise TypeError(f"{where} is a BIGINT, so its column is a BigInt")
    if _plain(actual) is not _plain(declared) and _is_checked(actual):
        raise TypeError(f"{where} is {actual!r}, not {annotation!r}")


def _is_checked(actual: Any) -> bool:
    kind = _plain(actual)
    return kind in _SCALARS or (isinstance(kind, type) and issubclass(kind, Enum | list))


def _plain(kind: Any) -> Any:
    """int for BigInt, list for a list of anything."""
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    while hasattr(kind, "__supertype__"):
        kind = kind.__supertype__
    origin = get_origin(kind)
    return list if origin in (list, tuple) else origin or kind


def _is_big(row_class: Any, name: str) -> bool:
    found = _orm_columns(row_class).get(name)
    return found is not None and "BIGINT" in str(found.SQL_TYPE)


def _orm_columns(row_class: Any) -> dict[str, Any]:
    known = row_class._meta.fields_map if hasattr(row_class, "_meta") else {}
    return {name: field for name, field in known.items() if field.field_type is not None}


def _declared(row_class: type, name: str) -> Any:
    found = _orm_columns(row_class).get(name)
    if found is not None:
        kind = getattr(found, "enum_type", None) or found.field_type
        return Union[kind, None] if found.null else kind  # noqa: UP007
    for base in row_class.__mro__:
        annotations = get_annotations(base)
        if name in annotations:
            return _evaluated(annotations[name], base.__module__)
        member = base.__dict__.get(name)
        if isinstance(member, property) and member.fget is not None:
            return _evaluated(member.fget.__annotations__["return"], base.__module__)
    raise TypeError(f"{row_class.__name__} has no attribute {name}")


def _evaluated(annotation: Any, module: str) -> Any:
    if not isinstance(annotation, str):
        return annotation
    return eval(annotation, vars(sys.modules[module]))
