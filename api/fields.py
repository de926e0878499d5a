"""How a type declares its fields: column, relation, connection or computed, each with its words and
who may see it.

    @noun(creators.Creator, "A person who earns.", by_ids=creators.by_ids, rights=rights)
    class Creator(CreatorTips, Node):
        handle: str = column("Handle on the platform, without the @.", see=ANYONE)

A guarded field answers null to those who may not see it, so it must be nullable, and its
description says who sees it. What is declared is checked at import: a wrong name, a wrong type, a
guarded field that cannot be null. (That a row is hidden altogether from a caller without rights on
it is the part of `compose.py`.)
"""

from collections.abc import Callable
from inspect import get_annotations
from typing import Any, TypeVar, dataclass_transform, get_args

import strawberry
from strawberry import UNSET
from strawberry.types.field import StrawberryField

from api.access import ANYONE, Rights
from api.kinds import Argument, Column, Computed, Field, GlobalId, Noun, Pages, Relation
from api.loaders import BatchFunction
from api.relay import DEFAULT_FIRST, After, First, Node

T = TypeVar("T")
C = TypeVar("C", bound=type)


def argument(type: Any, description: str, default: Any = UNSET) -> Argument:
    """An argument; one that may be null and is left out reaches the batch function as None."""
    return Argument(type, description, default)


def column(
    description: str,
    *,
    see: int | None = None,
    attribute: str | None = None,
    deprecated: str | None = None,
) -> Any:
    """An attribute of the row, by the field's name unless `attribute` names another.

    A field of type Money reads `<name>_minor` (or `attribute`) and `currency`.
    """
    return Column(description, see, attribute, deprecated)


def relation(
    description: str,
    key: str | tuple[str, ...],
    batch: BatchFunction,
    *,
    see: int | None = None,
    at_most: int | None = None,
    deprecated: str | None = None,
    **arguments: Argument,
) -> Any:
    """What `batch` answers for the row's `key` (an attribute, or several for a tuple).

    loaders.py says how a batch function looks. A list says how long it can get (`at_most`).
    """
    return Relation(description, see, key, batch, deprecated, arguments, at_most)


def connection(
    description: str,
    pages: BatchFunction,
    *,
    see: int | None = None,
    key: str | tuple[str, ...] = "id",
    total: BatchFunction | None = None,
    deprecated: str | None = None,
    **arguments: Argument,
) -> Any:
    """A keyset page of what `pages` finds for the row's `key`.

    `pages` takes keys like every batch function, `page: PageRequest`, and the arguments; it answers
    a Page by key. `total` takes keys and arguments, answers a count by key, and runs only where a
    client asks for `totalCount`.
    """
    paging = {
        "first": _from_annotated(First, DEFAULT_FIRST),
        "after": _from_annotated(After, UNSET),
    }
    field = Pages(description, see, key, pages, deprecated, {**paging, **arguments})
    field.total = total
    return field


def _from_annotated(declared: Any, default: Any) -> Argument:
    kind, note = get_args(declared)
    return Argument(kind, note.description, default)


def computed(
    description: str, *, see: int | None = None, deprecated: str | None = None
) -> Callable[["Callable[..., T] | staticmethod[..., T]"], T]:
    """Make a static method `(row)` or `(row, who)` a field; `who` are the caller's rights' bits."""

    def declare(function: "Callable[..., T] | staticmethod[..., T]") -> T:
        plain = function.__func__ if isinstance(function, staticmethod) else function
        field: Any = Computed(description, see, plain, deprecated)
        return field  # type: ignore[no-any-return]

    return declare


@dataclass_transform(kw_only_default=True, field_specifiers=(column, relation, connection))
def noun(
    rows: type | tuple[type, ...],
    description: str,
    *,
    by_ids: BatchFunction | None = None,
    rights: Rights | None = None,
) -> Callable[[C], C]:
    """Make a class the GraphQL type of one or several row classes.

    A Node needs `by_ids`, for `node(id)`, and `rights`. Without `rights` it is a value object, seen
    by whoever sees the field that answers it. Raises TypeError for a wrong declaration.
    """
    classes = rows if isinstance(rows, tuple) else (rows,)

    def declare(cls: C) -> C:
        owner = Noun(cls.__name__, classes, by_ids, rights)
        is_node = issubclass(cls, Node)
        if is_node != (by_ids is not None) or (is_node and rights is None):
            raise TypeError(f"{owner.name}: a Node, and only a Node, says by_ids=, and rights=")
        refuse_doubles(cls)
        if is_node:
            cls.__annotations__ = {**get_annotations(cls), "id": strawberry.ID}
            cls.id = GlobalId(Node.__strawberry_definition__.fields[0].description, ANYONE)  # type: ignore[attr-defined]
        cls.is_type_of = staticmethod(lambda row, _info: type(row) in classes)  # type: ignore[attr-defined]
        cls.noun = owner  # type: ignore[attr-defined]
        made: Any = strawberry.type(cls, description=description)
        for field in made.__strawberry_definition__.fields:
            _bind(field, owner, made)
        return made  # type: ignore[no-any-return]

    return declare


def _bind(field: StrawberryField, owner: Noun, made: Any) -> None:
    if isinstance(field, Field):
        return field.bind(owner)
    interfaces = made.__strawberry_definition__.interfaces
    if not any(field.python_name == own.python_name for base in interfaces for own in base.fields):
        raise TypeError(
            f"{owner.name}.{field.python_name} is no column, relation, connection, computed"
        )
    return None


@dataclass_transform(kw_only_default=True, field_specifiers=(column, relation, connection))
def part(cls: C) -> C:
    """Some fields of a type that another file composes: of a noun, or of a root type."""
    return strawberry.type(cls, description="A part.")


def refuse_doubles(cls: type) -> None:
    """Refuse a field that two parts of a type declare: the last would win without a word.

    Raises TypeError.
    """
    own = list(get_annotations(cls))
    own += [name for name, value in cls.__dict__.items() if isinstance(value, Computed)]
    parts = [getattr(base, "__strawberry_definition__", None) for base in cls.__bases__]
    seen = set(own)
    for found in parts:
        if found is None or found.is_interface:
            continue
        names = {field.python_name for field in found.fields}
        if names & seen:
            raise TypeError(f"{cls.__name__} has two of {sorted(names & seen)}")
        seen |= names
