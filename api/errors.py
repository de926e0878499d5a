"""Refusals as GraphQL types, and the codes of everything that goes wrong.

interface UserError { code message }        a business "no": a member of a mutation's union
├── NotFoundError  NotAllowedError  StateConflictError  InsufficientFundsError
├── LimitExceededError  IdempotencyKeyReusedError
└── ... each noun's own, in its own file, made from its exception by `refusal`

errors[].extensions.code                    a question that cannot be answered: set in `tell`
├── PARSE_FAILED  VALIDATION_FAILED  BAD_USER_INPUT  QUERY_TOO_COMPLEX
├── UNAUTHENTICATED  FORBIDDEN  RATE_LIMITED  DEADLINE_EXCEEDED  OVERLOADED
└── INTERNAL        masked; the log has where it happened, under the request's id
"""

import logging
import re
import traceback
from collections.abc import Callable, Iterable
from inspect import get_annotations
from typing import Any, TypeVar, cast, dataclass_transform

import strawberry
from graphql import GraphQLError, GraphQLSyntaxError
from strawberry.exceptions import StrawberryInputCoercionError

from api.money import Money
from api.scalars import BigInt
from models import errors
from models.errors import MarketplaceError, Overloaded, RequestError
from models.ledger.money import DIGITS
from models.transactions import LOST

log = logging.getLogger("limelight.errors")

E = TypeVar("E", bound=MarketplaceError)
C = TypeVar("C", bound=type)

CODES: dict[str, str] = {
    "PARSE_FAILED": "The document is no GraphQL.",
    "VALIDATION_FAILED": "The document does not fit the schema.",
    "BAD_USER_INPUT": "A variable, id, cursor or amount is malformed or out of range.",
    "QUERY_TOO_COMPLEX": "The document asks for more than one request may.",
    "UNAUTHENTICATED": "This needs a token.",
    "FORBIDDEN": "This is for another role.",
    "RATE_LIMITED": "Too much was asked in this minute; `retryAfter` says in how many seconds.",
    "DEADLINE_EXCEEDED": "It took too long; ask again with the same idempotency key.",
    "OVERLOADED": "Too many want the same at once; ask again with the same idempotency key.",
    "INTERNAL": "Our fault; `requestId` finds it in our logs.",
}
"""Every code of a top-level error, with its words."""

raise_internal_errors = False
"""Whether INTERNAL errors are raised instead of masked; the tests switch it on."""


# --- business refusals -------------------------------------------------------------------------


@strawberry.interface(description="A refusal: why a mutation changed nothing.")
class UserError:
    code: str = strawberry.field(description="The refusal's name, such as INSUFFICIENT_FUNDS.")
    message: str = strawberry.field(description="One sentence for a person.")


Facts = Callable[[Any], dict[str, Any]]
_types: dict[type[MarketplaceError], tuple[type[UserError], Facts]] = {}


@dataclass_transform(kw_only_default=True, field_specifiers=(strawberry.field,))
def refusal(
    exception: type[E], description: str, facts: Callable[[E], dict[str, Any]] | None = None
) -> Callable[[C], C]:
    """Make a class the GraphQL type of an exception of `models/`.

    `facts` turns the exception into the values of the class's fields; without it they are the
    exception's attributes of the same names. Raises TypeError for a second type of one exception.
    """

    def declare(cls: C) -> C:
        if exception in _types or not issubclass(cls, UserError):
            raise TypeError(f"{cls.__name__}: a UserError, and one for {exception.__name__}")
        made = cast(C, strawberry.type(cls, description=description))
        own = list(get_annotations(cls))
        by_name: Facts = lambda error: {name: getattr(error, name) for name in own}  # noqa: E731
        _types[exception] = (cast(type[UserError], made), facts or by_name)
        return made

    return declare


def type_of_refusal(exception: type[MarketplaceError]) -> type[UserError]:
    """The GraphQL type of an exception. Raises TypeError if no file declares one."""
    if exception not in _types:
        raise TypeError(f"{exception.__name__} has no @refusal type")
    return _types[exception][0]


def as_user_error(error: MarketplaceError) -> UserError:
    """What a client sees of a refusal."""
    cls, facts = _types[type(error)]
    return cls(code=error.code, message=error.message, **facts(error))


@refusal(errors.NotFound, "There is no such thing, or it is not the caller's to see.")
class NotFoundError(UserError):
    what: str = strawberry.field(description="The kind of thing.")


@refusal(errors.NotAllowed, "The thing is there for the caller to see, but this act is not hers.")
class NotAllowedError(UserError):
    pass


@refusal(errors.StateConflict, "A step that the present state does not allow.")
class StateConflictError(UserError):
    what: str = strawberry.field(description="The kind of thing.")
    state: str = strawberry.field(description="Its present state.")


@refusal(
    errors.InsufficientFunds,
    "Less money is there than would be moved.",
    lambda error: {"short_by": Money.of(error.short_by_minor, error.currency)},
)
class InsufficientFundsError(UserError):
    short_by: Money = strawberry.field(description="How much is missing.")


def _limit_facts(error: errors.LimitExceeded) -> dict[str, Any]:
    is_money = error.unit in DIGITS
    maximum, asked = error.maximum, error.asked
    return {
        "limit": error.limit,
        "maximum_amount": Money.of(maximum, error.unit) if is_money else None,
        "asked_amount": Money.of(asked, error.unit) if is_money else None,
        "maximum_count": None if is_money else maximum,
        "asked_count": None if is_money else asked,
    }


@refusal(errors.LimitExceeded, "An amount or a count goes past a limit.", _limit_facts)
class LimitExceededError(UserError):
    limit: str = strawberry.field(description="The limit's name.")
    maximum_amount: Money | None = strawberry.field(description="The limit, if it is one of money.")
    asked_amount: Money | None = strawberry.field(
        description="What it would have come to, if it is money."
    )
    maximum_count: BigInt | None = strawberry.field(
        description="The limit, if it is one of a count."
    )
    asked_count: BigInt | None = strawberry.field(
        description="What it would have come to, if it is a count."
    )


@refusal(errors.IdempotencyKeyReused, "The caller used this idempotency key for something else.")
class IdempotencyKeyReusedError(UserError):
    pass


# --- top-level errors --------------------------------------------------------------------------

_SUGGESTION = re.compile(r"\s*Did you mean .*$", re.DOTALL)


_VARIABLE = re.compile(r"(Variable '\$\w+' has invalid value[^:]*): (.*)", re.DOTALL)
_VALUES = (
    (re.compile(r"[,;] found: .*$", re.DOTALL), "."),
    # A field's name stays: it is a slip of whoever wrote the client.
    (re.compile(r"unknown field '(?!\w{1,64}').*'", re.DOTALL), "an unknown field"),
    (
        re.compile(r"^Expected value of type '\w+', but encountered error '(.*)'\.$", re.DOTALL),
        r"\1",
    ),
    (re.compile(r"(value): .*$", re.DOTALL), r"\1."),
    (re.compile(r"^Value '.*' does not exist", re.DOTALL), "This value does not exist"),
)


def _without_values(message: str) -> str:
    """What is wrong with a variable, without the variable: graphql-core quotes what was sent."""
    found = _VARIABLE.fullmatch(message)
    if found is None:
        return message
    reason = found[2]
    for pattern, instead in _VALUES:
        reason = pattern.sub(instead, reason)
    return f"{found[1]}: {reason}"


def stamp(found: Iterable[GraphQLError], code: str) -> None:
    """Give errors of a known phase their code, unless they have one."""
    for error in found:
        error.extensions = {"code": code, **(error.extensions or {})}


def tell(error: GraphQLError, request_id: str) -> None:
    """Make an error fit for a client, in place: its code, and nothing of our insides.

    Raises the cause of an INTERNAL error when `raise_internal_errors` is on.
    """
    cause = _cause(error)
    code = _code(error, cause)
    if isinstance(cause, LOST):
        _log(error, cause, request_id)
        error.message = CODES[code]
        error.extensions = {"requestId": request_id}
    if code == "INTERNAL":
        _log(error, cause, request_id)
        if raise_internal_errors:
            raise cause
        error.message = CODES["INTERNAL"]
        error.extensions = {"code": code, "requestId": request_id}
        return
    error.message = _without_values(_SUGGESTION.sub("", error.message))
    error.extensions = {**(error.extensions or {}), "code": code}
    if isinstance(cause, errors.RateLimited):
        error.extensions["retryAfter"] = cause.retry_after_s


def _cause(error: GraphQLError) -> Exception:
    """What was raised first: graphql-core wraps errors, also its own."""
    cause: Exception = error
    while isinstance(cause, GraphQLError) and cause.original_error is not None:
        cause = cause.original_error
    return cause


def _code(error: GraphQLError, cause: Exception) -> str:
    if error.extensions and "code" in error.extensions:
        return str(error.extensions["code"])
    if isinstance(cause, RequestError):
        return cause.code
    if isinstance(cause, LOST):
        return Overloaded.code
    if isinstance(cause, GraphQLSyntaxError):
        return "PARSE_FAILED"
    if isinstance(cause, StrawberryInputCoercionError):
        return "BAD_USER_INPUT"
    # Of variables graphql-core complains without a path, of arguments with their place in the
    # document; of a value of ours that cannot be printed with a path alone.
    is_about_input = error.path is None or bool(
        cause is not error and getattr(cause, "nodes", None)
    )
    return "BAD_USER_INPUT" if isinstance(cause, GraphQLError) and is_about_input else "INTERNAL"


def _log(error: GraphQLError, cause: Exception, request_id: str) -> None:
    frames = traceback.extract_tb(cause.__traceback__)
    where = " < ".join(f"{f.filename}:{f.lineno} {f.name}" for f in reversed(frames[-6:]))
    # The exception's own text stays out of the log: drivers put rows and statements into theirs.
    log.error(
        "%s %s at %s (%s)",
        "lost connection" if isinstance(cause, LOST) else "internal error",
        type(cause).__qualname__,
        where or "no frame",
        "/".join(map(str, error.path or [])),
        extra={"request_id": request_id},
    )
