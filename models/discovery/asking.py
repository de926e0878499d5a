"""What a brand asks for: filters over what a card tells, and an order."""

import hashlib
from dataclasses import astuple, dataclass
from enum import Enum

import orjson

from models.creators import checked_language, checked_topics
from models.errors import InvalidInput
from models.ledger.money import digits
from models.rate_cards import ContentFormat
from models.search_text import Term, terms
from models.users import checked_country


class CreatorSort(Enum):
    """The orders of discovery."""

    RELEVANCE = "RELEVANCE"
    FOLLOWERS = "FOLLOWERS"
    VIEWS = "VIEWS"
    ENGAGEMENT = "ENGAGEMENT"
    PRICE = "PRICE"


@dataclass(frozen=True, slots=True)
class Span:
    """From `least` through `most`; None has no end. What is not known lies in no span."""

    least: int | None = None
    most: int | None = None

    def checked(self, name: str) -> "Span":
        """Itself, if something can lie in it. Raises InvalidInput."""
        if self.least is not None and self.most is not None and self.least > self.most:
            raise InvalidInput(f"{name}: least is above most.")
        return self


@dataclass(frozen=True, slots=True)
class Wanted:
    """What creators must be to be found; None asks for nothing. `price` is in the currency's minor
    units, of a rate card of that currency and format."""

    text: str | None = None
    country: str | None = None
    language: str | None = None
    topics: tuple[str, ...] = ()
    followers: Span | None = None
    views: Span | None = None
    engagement_bps: Span | None = None
    growth_bps: Span | None = None
    format: ContentFormat | None = None
    currency: str | None = None
    price: Span | None = None

    def checked(self, sort: CreatorSort) -> "Wanted":
        """Itself, if it can be asked in this order. Raises InvalidInput."""
        if self.country is not None:
            checked_country(self.country)
        if self.language is not None:
            checked_language(self.language)
        checked_topics(self.topics)
        for name in ("followers", "views", "engagement_bps", "growth_bps", "price"):
            if (span := getattr(self, name)) is not None:
                span.checked(name)
        if self.currency is not None:
            digits(self.currency)
        elif self.price is not None or sort is CreatorSort.PRICE:
            raise InvalidInput("A price is of a currency: name it.")
        return self

    @property
    def terms(self) -> list[Term]:
        """What its text asks for. Raises InvalidInput."""
        return [] if self.text is None else terms(self.text)

    @property
    def asks_for_a_rate(self) -> bool:
        """Whether some rate card must be there."""
        return self.format is not None or self.currency is not None

    def digest(self) -> str:
        """Short, and another for whatever else is wanted: it names the cursors."""
        told = orjson.dumps(astuple(self))
        return hashlib.sha256(told).hexdigest()[:16]
