"""What can be refused, drawn as a tree.

    Exception
    ├── MarketplaceError    a business "no": a fact with its numbers, a union member at the edge
    │   ├── NotFound  NotAllowed  StateConflict  InsufficientFunds  LimitExceeded
    │   ├── IdempotencyKeyReused
    │   └── ... each noun's own, in its own file
    └── RequestError        a question that cannot be answered at all: a top-level error with a code
        ├── InvalidInput         BAD_USER_INPUT
        ├── NotAuthenticated     UNAUTHENTICATED
        ├── Forbidden            FORBIDDEN
        ├── RateLimited          RATE_LIMITED
        ├── DeadlineExceeded     DEADLINE_EXCEEDED   (ask again with the same key)
        └── Overloaded           OVERLOADED          (ask again with the same key)

A MarketplaceError is a dataclass whose fields are its facts. It is stored with the idempotency key
that it answered, so its facts are plain: str, int, bool, UUID, datetime, date or None.
"""

import re
import traceback
from dataclasses import dataclass, fields
from datetime import date, datetime
from types import NoneType
from typing import Any, ClassVar, get_args, get_type_hints
from uuid import UUID


class MarketplaceError(Exception):
    """A business refusal. Subclasses are dataclasses; `message` is one sentence for a person."""

    registry: ClassVar[dict[str, type["MarketplaceError"]]] = {}

    def __init_subclass__(cls) -> None:
        MarketplaceError.registry[cls.__name__] = cls

    @property
    def code(self) -> str:
        """The class's name in SCREAMING_SNAKE_CASE."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(self).__name__).upper()

    @property
    def message(self) -> str:
        """One sentence that states the fact."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.message

    def to_facts(self) -> dict[str, Any]:
        """The facts as JSON holds them."""
        return {field.name: _to_json(getattr(self, field.name)) for field in fields(self)}  # type: ignore[arg-type]

    @staticmethod
    def from_facts(name: str, facts: dict[str, Any]) -> "MarketplaceError":
        """The refusal that `to_facts` was asked of."""
        cls = MarketplaceError.registry[name]
        hints = get_type_hints(cls)
        return cls(**{key: _from_json(value, hints[key]) for key, value in facts.items()})


def _to_json(value: Any) -> Any:
    return value if isinstance(value, str | int | NoneType) else str(value)


def _from_json(value: Any, hint: Any) -> Any:
    for kind in get_args(hint) or (hint,):
        if kind is UUID and value is not None:
            return UUID(value)
        if kind in (datetime, date) and value is not None:
            return kind.fromisoformat(value)
    return value


@dataclass(eq=False)
class NotFound(MarketplaceError):
    """There is no such thing, or it is not the caller's to see: both sound the same."""

    what: str

    @property
    def message(self) -> str:
        return f"There is no such {self.what}."


@dataclass(eq=False)
class NotAllowed(MarketplaceError):
    """The thing is there for the caller to see, but this act is not hers."""

    why: str

    @property
    def message(self) -> str:
        return self.why


@dataclass(eq=False)
class StateConflict(MarketplaceError):
    """A step that the present state does not allow."""

    what: str
    state: str

    @property
    def message(self) -> str:
        return f"This {self.what} is {self.state}, which does not allow that step."


@dataclass(eq=False)
class InsufficientFunds(MarketplaceError):
    """Less money is there than would be moved."""

    short_by_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "Too little money."


@dataclass(eq=False)
class LimitExceeded(MarketplaceError):
    """An amount or count past a limit; `limit` and `asked` are in `unit` (a currency's minor units,
    or "tips")."""

    limit: str
    maximum: int
    asked: int
    unit: str

    @property
    def message(self) -> str:
        return f"This goes past the limit {self.limit}."


@dataclass(eq=False)
class IdempotencyKeyReused(MarketplaceError):
    """The caller used this key before, for something else."""

    key: str

    @property
    def message(self) -> str:
        return "This idempotency key was used before with another input; take a new key."


class RequestError(Exception):
    """A question that cannot be answered; told as a top-level error."""

    code: ClassVar[str] = "INTERNAL"

    @property
    def message(self) -> str:
        return str(self)


class InvalidInput(RequestError):
    """A value that no rule could accept: malformed, out of range, or not text at all."""

    code = "BAD_USER_INPUT"


class NotAuthenticated(RequestError):
    """Nobody is asking: no token was sent."""

    code = "UNAUTHENTICATED"

    def __init__(self) -> None:
        super().__init__("This needs a token.")


class Forbidden(RequestError):
    """The caller's role may not ask this."""

    code = "FORBIDDEN"

    def __init__(self) -> None:
        super().__init__("This is for another role.")


class RateLimited(RequestError):
    """Too much was asked in this minute."""

    code = "RATE_LIMITED"

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"Too many requests; ask again in {retry_after_s} s.")
        self.retry_after_s = retry_after_s


class DeadlineExceeded(RequestError):
    """The answer took too long; asking again with the same key is safe."""

    code = "DEADLINE_EXCEEDED"

    def __init__(self) -> None:
        super().__init__("This took too long; ask again with the same idempotency key.")


class Overloaded(RequestError):
    """Too many want the same at once; asking again with the same key is safe."""

    code = "OVERLOADED"

    def __init__(self) -> None:
        super().__init__("Too busy just now; ask again with the same idempotency key.")


def is_storable(text: str, longest: int | None = None) -> bool:
    """Whether both databases can hold the text: no NUL, no lone surrogate, not too long. What they
    cannot hold is not there: to ask them for it would be an error."""
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        return False
    return longest is None or len(text) <= longest


def checked_text(text: str, name: str, longest: int, *, shortest: int = 0) -> str:
    """The text, if both databases can store it: no NUL, no lone surrogate, not too long.

    Raises InvalidInput.
    """
    if not is_storable(text):
        raise InvalidInput(f"{name} holds a character that cannot be stored.")
    if not shortest <= len(text) <= longest:
        raise InvalidInput(f"{name} takes {shortest} to {longest} characters.")
    return text


def where(error: BaseException) -> str:
    """What was raised and where, for a log: an exception's own text may hold rows or statements."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = " < ".join(f"{one.filename}:{one.lineno} {one.name}" for one in reversed(frames))
    return f"{type(error).__qualname__} at {places or 'no frame'}"
