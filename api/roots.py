"""Root fields: queries and mutations are resolvers, declared with their words and whose they are.

A resolver takes `self` and `info`, calls one function of `models/`, and answers its rows; the
GraphQL type stands in the decorator, because to Python a row is not of that type:

    @query("A creator by handle.", Creator | None)
    async def creator(self, info: Info, handle: ...) -> creators.Creator | None: ...

    @mutation("Tip a creator.", SendTipSuccess, tips.TipsDisabled, errors.NotFound)
    async def send_tip(self, info: Info, input: SendTipInput) -> SendTipSuccess: ...
"""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any, TypeVar, Union, cast

import strawberry
from strawberry import UNSET
from strawberry.annotation import StrawberryAnnotation
from strawberry.extensions import FieldExtension
from strawberry.types.field import StrawberryField

from api.access import ANYONE, SIGNED_IN, roles, words
from api.context import Info
from api.errors import as_user_error, type_of_refusal
from api.fields import part
from api.relay import Node, Slice, parse_id
from api.rows import optional
from models.caller import Caller
from models.errors import (
    Forbidden,
    InvalidInput,
    MarketplaceError,
    NotAllowed,
    NotAuthenticated,
)
from models.pages import Page

C = TypeVar("C", bound=type)
T = TypeVar("T")

IDEMPOTENCY_KEY = (
    "A text of the caller's own making, new for each act she wants done once; an act that is asked "
    "for again with the same key is answered, not repeated."
)
"""The words of every `idempotencyKey`."""


def given(value: T | None) -> T | None:
    """The value of an input's field, None where it was left out."""
    return None if value is UNSET else value


class Payload:
    """What a mutation's success holds. To mypy its fields take rows; Python checks their names."""

    def __init__(self, **values: Any) -> None:
        raise NotImplementedError("declare it with @payload")


def payload(description: str) -> Callable[[C], C]:
    """Make a class, a Payload, the success type of a mutation."""

    def declare(cls: C) -> C:
        if not issubclass(cls, Payload) or not cls.__name__.endswith("Success"):
            raise TypeError(f"{cls.__name__} is a Payload, and its name ends in Success")
        return cast(C, strawberry.type(cls, description=description))

    return declare


class Root(StrawberryField):
    """A root field, and the roles it is for."""

    by: int = ANYONE


def require_token(caller: Caller) -> None:
    """Raise NotAuthenticated for an anonymous caller."""
    if not roles(caller) & SIGNED_IN:
        raise NotAuthenticated


def _root(
    description: str, graphql_type: Any, by: int, extension: FieldExtension, deprecated: str | None
) -> Callable[[Callable[..., Awaitable[Any]]], Any]:
    whose = "" if by & (ANYONE | SIGNED_IN) else f" Only for {words(by)}."

    def declare(resolver: Callable[..., Awaitable[Any]]) -> Any:
        field = Root(
            description=description + whose,
            type_annotation=StrawberryAnnotation(graphql_type, namespace=resolver.__globals__),
            extensions=[extension],
            deprecation_reason=deprecated,
        )
        field.by = by
        return field(resolver)

    return declare


class _Query(FieldExtension):
    def __init__(self, by: int) -> None:
        self.by = by

    async def resolve_async(self, next_: Any, source: Any, info: Any, **kwargs: Any) -> Any:
        if not roles(info.context.caller) & self.by:
            raise Forbidden
        answer = await next_(source, info, **kwargs)
        return Slice(answer) if isinstance(answer, Page) else answer


def query(
    description: str, graphql_type: Any, *, by: int = ANYONE, deprecated: str | None = None
) -> Callable[[Callable[..., Awaitable[Any]]], Any]:
    """Make an async method a root query of this GraphQL type; a Page becomes a connection.

    For all but the roles of `by` it is FORBIDDEN, and then it must be nullable: an error in a field
    that is not would take the rest of the answer with it. Raises TypeError.
    """
    if not by & ANYONE and not optional(graphql_type)[0]:
        raise TypeError("a query for some roles alone is nullable")
    return _root(description, graphql_type, by, _Query(by), deprecated)


class _Mutation(FieldExtension):
    def __init__(
        self, success: type, refusals: tuple[type[MarketplaceError], ...], by: int
    ) -> None:
        self.success = success
        self.refusals = refusals
        self.by = by
        self.union: Any = None

    def apply(self, field: StrawberryField) -> None:
        """Build the union; only now is every noun's file imported, whose refusals may be named."""
        if self.union is None:
            name = field.python_name.replace("_", " ").title().replace(" ", "")
            if self.success.__name__ != f"{name}Success":
                raise TypeError(f"{field.python_name} answers {name}Success")
            members = (self.success, *map(type_of_refusal, self.refusals))
            words = f"What `{name[0].lower()}{name[1:]}` answers."
            union = strawberry.union(f"{name}Result", description=words)
            self.union = StrawberryAnnotation(Annotated[Union[members], union])  # noqa: UP007
        field.type_annotation = self.union
        for argument in field.arguments:
            if argument.python_name == "input" and argument.description is None:
                argument.description = "What is wanted."

    async def resolve_async(self, next_: Any, source: Any, info: Any, **kwargs: Any) -> Any:
        caller: Caller = info.context.caller
        require_token(caller)
        try:
            if not roles(caller) & self.by:
                raise NotAllowed(f"Only for {words(self.by)}.")
            return await next_(source, info, **kwargs)
        except self.refusals as refusal:
            return as_user_error(refusal)


def mutation(
    description: str,
    success: type[Payload],
    *refusals: type[MarketplaceError],
    by: int = SIGNED_IN,
    deprecated: str | None = None,
) -> Callable[[Callable[..., Awaitable[Any]]], Any]:
    """Make an async method a mutation that answers `success`, or refuses with one of `refusals`.

    No token is UNAUTHENTICATED; a caller without a role of `by` is refused with NotAllowed, which
    is then among the refusals by itself. Any other MarketplaceError is a mistake of ours: INTERNAL.
    """
    listed = refusals if by & SIGNED_IN else tuple(dict.fromkeys((*refusals, NotAllowed)))
    return _root(description, success, by, _Mutation(success, listed, by), deprecated)


@part
class NodeQueries:
    @query(
        "Anything by its global id; null if it is not there, or not the caller's to see.",
        Node | None,
    )
    async def node(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="The global id.")],
    ) -> Any:
        """The row of a global id."""
        type_name, key = parse_id(id)
        definition = info.schema.get_type_by_name(type_name)
        noun = getattr(getattr(definition, "origin", None), "noun", None)
        if noun is None or noun.by_ids is None:
            raise InvalidInput("This is no global id.")
        return await info.context.loaders.load(noun.by_ids, key)
