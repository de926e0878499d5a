"""The kinds of declared fields, behind the constructors of `fields.py`: what each asks of its rows
at import, and how it is read from one.

A type reads its rows directly: no object is made per row, and a public column is an attribute and
nothing else (`is_basic_field`: Strawberry then builds neither Info nor arguments). A guarded field
tests the caller's rights on the row, and answers null to those who may not see it.
"""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, ClassVar, get_origin

from strawberry import UNSET
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from api.access import ANYONE, Rights, everyone, words
from api.loaders import BatchFunction
from api.money import Money
from api.relay import EMPTY, Connection, CountedConnection, Slice, encode_id
from api.rows import check_column, optional, require_attribute
from models.pages import PageRequest


@dataclass(frozen=True, slots=True)
class Noun:
    """What was declared of a type: its rows, how to find them by id, and who holds which rights."""

    name: str
    rows: tuple[type, ...]
    by_ids: BatchFunction | None
    rights: Rights | None


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a relation or connection."""

    type: Any
    description: str
    default: Any = UNSET


class Field(StrawberryField):
    """A declared field of a noun: what it is, who may see it, and how it is read from its row."""

    kind: ClassVar[str]
    read: Callable[[Any], Any]
    """The value of a field that needs its row alone."""

    def __init__(
        self,
        description: str,
        see: int | None,
        deprecated: str | None = None,
        arguments: Mapping[str, Argument] | None = None,
    ) -> None:
        super().__init__(description=description, deprecation_reason=deprecated)
        self.see = see if see is not None else ANYONE
        self.see_is_named = see is not None
        self.noun: Noun | None = None
        self.rights: Rights = everyone
        self.needs_rights = not self.public
        self.declared_arguments = dict(arguments or {})
        self._arguments = [
            StrawberryArgument(
                python_name=name,
                graphql_name=None,
                type_annotation=StrawberryAnnotation(given.type),
                description=given.description,
                default=given.default,
            )
            for name, given in self.declared_arguments.items()
        ]

    @property
    def public(self) -> bool:
        """Whether whoever may see the row may see this."""
        return bool(self.see & ANYONE)

    @property
    def is_basic_field(self) -> bool:
        """Whether nothing but the row is needed."""
        return False

    def get_result(self, source: Any, info: Any, args: list[Any], kwargs: Any) -> Any:  # noqa: ARG002
        """The field's value, or null if the caller may not see it."""
        if info is None:
            return self.read(source)
        who = ANYONE
        if self.needs_rights:
            who = info.context.rights(self.rights, source)
            if not who & self.see:
                return None
        return self.load(source, who, info, kwargs)

    def load(self, row: Any, _who: int, _info: Any, _arguments: dict[str, Any]) -> Any:
        """The value of a field for a caller who may see it."""
        return self.read(row)

    def filled(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments given, with None or the default for those left out."""
        return {
            name: arguments.get(name, None if given.default is UNSET else given.default)
            for name, given in self.declared_arguments.items()
        }

    def annotation(self) -> Any:
        """What the field is declared as. Raises TypeError if that cannot be read yet."""
        found = self.type_annotation.annotation if self.type_annotation else None
        if found is None or isinstance(found, str):
            raise TypeError(f"{self.name}: {found!r} is not imported; name it by strawberry.lazy")
        return found

    def bind(self, owner: "Noun") -> None:
        """Make this a field of a noun, and check it against the noun's rows. Raises TypeError."""
        if self.noun is not None:
            raise TypeError(f"{self.name} belongs to {self.noun.name} already")
        if owner.rights is None and not self.public:
            raise TypeError(f"{owner.name}.{self.name} is guarded, but {owner.name} has no rights")
        if owner.rights is not None and not self.see_is_named:
            raise TypeError(f"{owner.name}.{self.name} does not say who sees it")
        if not self.public and not optional(self.annotation())[0]:
            raise TypeError(f"{owner.name}.{self.name} is guarded, so it must be nullable")
        self.noun = owner
        self.rights = owner.rights or everyone
        if not self.public:
            self.description = f"{self.description} Visible to {words(self.see)}."
        self.check(owner)

    def check(self, owner: "Noun") -> None:
        """What this kind of field asks of the rows. Raises TypeError."""


class Column(Field):
    """An attribute of the row, or its `<name>_minor` and `currency` if the field is Money."""

    kind = "column"

    def __init__(
        self, description: str, see: int | None, attribute: str | None, deprecated: str | None
    ) -> None:
        super().__init__(description, see, deprecated)
        self.attribute = attribute

    @property
    def is_basic_field(self) -> bool:
        return self.public

    def check(self, owner: "Noun") -> None:
        _, inner = optional(self.annotation())
        is_money = inner is Money
        name = self.attribute or (f"{self.name}_minor" if is_money else self.name)
        self.attribute = name
        for row_class in owner.rows:
            check_column(row_class, name, self.annotation(), is_money=is_money)
        self.read = _money_of(attrgetter(name)) if is_money else attrgetter(name)


def _money_of(amount: Callable[[Any], Any]) -> Callable[[Any], Money | None]:
    def read(row: Any) -> Money | None:
        minor = amount(row)
        return None if minor is None else Money.of(minor, row.currency)

    return read


class GlobalId(Field):
    """A node's `id`."""

    kind = "column"
    is_basic_field = True

    def check(self, owner: "Noun") -> None:
        name = owner.name
        self.read = lambda row: encode_id(name, row.id)


class Relation(Field):
    """What a batch function answers for a key of the row."""

    kind = "relation"

    def __init__(
        self,
        description: str,
        see: int | None,
        key: str | tuple[str, ...],
        batch: BatchFunction,
        deprecated: str | None,
        arguments: Mapping[str, Argument],
        at_most: int | None = None,
    ) -> None:
        super().__init__(description, see, deprecated, arguments)
        self.key = (key,) if isinstance(key, str) else key
        self.key_of = attrgetter(*self.key)
        self.batch = batch
        self.at_most = at_most
        self.is_list = False

    def check(self, owner: "Noun") -> None:
        for row_class in owner.rows:
            for name in self.key:
                require_attribute(row_class, name)
        self.is_list = get_origin(optional(self.annotation())[1]) is list
        if self.is_list != (self.at_most is not None):
            raise TypeError(f"{owner.name}.{self.name}: a list, and only a list, says at_most=")

    def load(self, row: Any, _who: int, info: Any, arguments: dict[str, Any]) -> Any:
        key = self.key_of(row)
        if key is None:
            return [] if self.is_list else None
        found = info.context.loaders.load(self.batch, key, **self.filled(arguments))
        return _list(found) if self.is_list else found


async def _list(found: Awaitable[list[Any] | None]) -> list[Any]:
    return await found or []


class Pages(Relation):
    """A keyset page of what belongs to the row."""

    kind = "connection"
    total: BatchFunction | None = None

    def check(self, owner: "Noun") -> None:
        for row_class in owner.rows:
            for name in self.key:
                require_attribute(row_class, name)
        declared = get_origin(optional(self.annotation())[1])
        if declared is not (CountedConnection if self.total else Connection):
            raise TypeError(
                f"{owner.name}.{self.name}: Connection, or with total= CountedConnection"
            )

    async def load(self, row: Any, _who: int, info: Any, arguments: dict[str, Any]) -> Any:
        filled = self.filled(arguments)
        page = PageRequest(filled.pop("first"), filled.pop("after"))
        key, loaders, total = self.key_of(row), info.context.loaders, self.total
        found = await loaders.load(self.batch, key, page=page, **filled) or EMPTY
        if total is None:
            return Slice(found)

        async def count() -> int:
            return await loaders.load(total, key, **filled) or 0

        return Slice(found, count)


class Computed(Field):
    """A pure function of the row, and of the caller's rights if it takes them."""

    kind = "computed"

    def __init__(
        self,
        description: str,
        see: int | None,
        function: Callable[..., Any],
        deprecated: str | None,
    ) -> None:
        super().__init__(description, see, deprecated)
        self.read = self.function = function
        self.takes_rights = len(inspect.signature(function).parameters) == 2
        self.needs_rights = self.needs_rights or self.takes_rights
        self.type_annotation = StrawberryAnnotation(
            function.__annotations__["return"], namespace=function.__globals__
        )

    @property
    def is_basic_field(self) -> bool:
        return not self.needs_rights

    def load(self, row: Any, who: int, _info: Any, _arguments: dict[str, Any]) -> Any:
        return self.function(row, who) if self.takes_rights else self.read(row)
