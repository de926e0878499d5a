"""Composing the schema, and asking it questions.

The one guard that no declaration can forget stands here: wherever a field answers rows of a noun,
by whatever path, a row on which the caller holds no rights becomes null, and leaves a plain list.
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

import strawberry
from graphql import (
    GraphQLError,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_introspection_type,
    is_specified_directive,
    is_specified_scalar_type,
)
from strawberry.extensions import SchemaExtension
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from strawberry.types import ExecutionContext

from api.context import Context
from api.errors import stamp, tell
from api.fields import refuse_doubles
from api.kinds import Field, Noun
from api.roots import Root
from api.scalars import SCALARS

Visible = Callable[[Any, Context], bool]


class _ValidationCodes(SchemaExtension):
    def on_validate(self) -> Iterator[None]:
        yield
        stamp(self.execution_context.pre_execution_errors or [], "VALIDATION_FAILED")


class Schema(strawberry.Schema):
    """Limelight's kind of schema: strict scalars, hidden rows, and errors with codes.

    Raises TypeError when two nodes are made of one row class.
    """

    def __init__(
        self,
        query: type,
        mutation: type | None = None,
        subscription: type | None = None,
        *,
        types: Iterable[type] = (),
        extensions: Iterable[type[SchemaExtension] | Callable[[], SchemaExtension]] = (),
        execution_context_class: type[StrawberryGraphQLCoreExecutionContext] | None = None,
        is_sorted: bool = False,
    ) -> None:
        super().__init__(
            query,
            mutation,
            subscription,
            types=types,
            extensions=(_ValidationCodes, *extensions),
            execution_context_class=execution_context_class,
            config=StrawberryConfig(
                disable_field_suggestions=True, scalar_map=SCALARS, sort_schema=is_sorted
            ),
        )
        _refuse_shared_rows(self._schema)
        if not is_sorted:
            _hide_rows(self._schema)

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Give every error its code before anyone sees it: Strawberry's own logs query texts."""
        context = execution_context.context if execution_context else None
        for error in errors:
            tell(error, getattr(context, "request_id", ""))


def root(name: str, description: str, parts: Sequence[type]) -> type:
    """A root type made of each noun's part. Raises TypeError when two declare one field."""
    cls = type(name, tuple(parts), {})
    refuse_doubles(cls)
    made: type = strawberry.type(cls, description=description)
    return made


def printed(schema: Schema, *, types: Iterable[type] = ()) -> str:
    """The schema's text, sorted; printed by a second schema, for a sorted one must never serve."""
    twin = Schema(schema.query, schema.mutation, schema.subscription, types=types, is_sorted=True)
    return twin.as_str().rstrip("\n") + "\n"


# --- hidden rows -------------------------------------------------------------------------------


def _noun_of(type_: GraphQLNamedType) -> Noun | None:
    definition = type_.extensions.get("strawberry-definition")
    found = getattr(getattr(definition, "origin", None), "noun", None)
    return found if isinstance(found, Noun) else None


def _object_types(schema: GraphQLSchema) -> list[GraphQLObjectType]:
    return [
        type_
        for type_ in schema.type_map.values()
        if isinstance(type_, GraphQLObjectType) and not is_introspection_type(type_)
    ]


def _refuse_shared_rows(schema: GraphQLSchema) -> None:
    owner: dict[type, str] = {}
    for type_ in _object_types(schema):
        noun = _noun_of(type_)
        for row_class in noun.rows if noun and type_.interfaces else ():
            if owner.setdefault(row_class, type_.name) != type_.name:
                raise TypeError(f"{row_class.__name__} is both {owner[row_class]} and {type_.name}")


def _hide_rows(schema: GraphQLSchema) -> None:
    for type_ in _object_types(schema):
        for field in type_.fields.values():
            visible = _visible(schema, get_named_type(field.type))
            if visible is not None and field.resolve is not None:
                field.resolve = _hiding(field.resolve, visible)


def _visible(schema: GraphQLSchema, type_: GraphQLNamedType) -> Visible | None:
    """Whether a caller may see a row that stands where this type is declared."""
    noun = _noun_of(type_)
    if noun is not None:
        rights = noun.rights
        return None if rights is None else lambda row, context: context.rights(rights, row) != 0
    if not isinstance(type_, GraphQLInterfaceType | GraphQLUnionType):
        return None
    nouns = [noun for part in schema.get_possible_types(type_) if (noun := _noun_of(part))]
    by_row = {row: noun.rights for noun in nouns for row in noun.rows if noun.rights}

    def visible(row: Any, context: Context) -> bool:
        rights = by_row.get(type(row))
        return rights is None or context.rights(rights, row) != 0

    return visible if by_row else None


def _hiding(resolve: Callable[..., Any], visible: Visible) -> Callable[..., Any]:
    def shown(answer: Any, context: Context) -> Any:
        if isinstance(answer, list):
            return [row for row in answer if row is None or visible(row, context)]
        return answer if answer is None or visible(answer, context) else None

    async def shown_later(answer: Awaitable[Any], context: Context) -> Any:
        return shown(await answer, context)

    def resolver(source: Any, info: Any, **arguments: Any) -> Any:
        answer = resolve(source, info, **arguments)
        if isawaitable(answer):
            return shown_later(answer, info.context)
        return shown(answer, info.context)

    return resolver


# --- questions ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Declared:
    """A field as it was declared: of which type and kind, and who sees it (bits of access.py).

    `see` is None where the field has no rights of its own: in payloads, errors and connections.
    """

    type_name: str
    field: str
    kind: str
    see: int | None
    guarded: bool
    nullable: bool


def declared(schema: Schema) -> list[Declared]:
    """Every field of every object type, in the schema's order."""
    return [
        _declared(type_.name, name, field)
        for type_ in _object_types(schema._schema)
        for name, field in type_.fields.items()
    ]


def _declared(type_name: str, name: str, field: GraphQLField) -> Declared:
    own = field.extensions.get("strawberry-definition")
    nullable = not str(field.type).endswith("!")
    if isinstance(own, Root):
        return Declared(type_name, name, "root", own.by, False, nullable)
    if isinstance(own, Field) and own.noun is not None and own.noun.rights is not None:
        return Declared(type_name, name, own.kind, own.see, not own.public, nullable)
    kind = own.kind if isinstance(own, Field) else "plain"
    return Declared(type_name, name, kind, None, False, nullable)


_DEPRECATION = re.compile(r"\d{4}-\d\d-\d\d: .+")


def undescribed(schema: Schema) -> list[str]:
    """Each type, field, argument and enum value without a description, and each deprecation that
    does not begin with its date and name the replacement ("2027-01-31: use tips")."""
    found: list[str] = []
    for name, thing in _things(schema._schema):
        if not (thing.description or "").strip():
            found.append(name)
        reason = getattr(thing, "deprecation_reason", None)
        if reason is not None and not _DEPRECATION.fullmatch(reason):
            found.append(f"{name}: deprecated without a date")
    return found


def _things(schema: GraphQLSchema) -> Iterator[tuple[str, Any]]:
    for name, type_ in schema.type_map.items():
        if is_introspection_type(type_) or is_specified_scalar_type(type_):
            continue
        yield name, type_
        for value_name, value in getattr(type_, "values", {}).items():
            yield f"{name}.{value_name}", value
        for field_name, field in getattr(type_, "fields", {}).items():
            yield f"{name}.{field_name}", field
            for argument_name, argument in getattr(field, "args", {}).items():
                yield f"{name}.{field_name}({argument_name}:)", argument
    for directive in schema.directives:
        if not is_specified_directive(directive):
            yield f"@{directive.name}", directive
