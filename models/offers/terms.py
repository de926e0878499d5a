"""The terms of an offer: what is made by when for how much, what the brand may do with it, and what
the creator does not do meanwhile. Pure: values in, values out."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from enum import Enum
from typing import Any

from models import users
from models.errors import InvalidInput, checked_text
from models.ledger.money import checked_amount, format_amount, shares
from models.rate_cards import ContentFormat

MOST_DELIVERABLES = 20
MOST_OF_ONE = 50
"""So many pieces of one format a deliverable asks for at the most."""
MOST_COUNTRIES = 50
MOST_DAYS = 3650
"""Rights and exclusivity last for so many days at the most."""
MOST_ROUNDS = 10
"""So often the brand may ask for a revision of one deliverable, at the most."""
MOST_CHANGES = 7 * MOST_DELIVERABLES + 7
"""So many terms differ between two proposals, at the most."""
LONGEST_WORDS = 1000
LONGEST_CATEGORY = 40


class Channel(Enum):
    """Where a brand may show a creator's work."""

    BRAND_PAGES = "BRAND_PAGES"
    PAID_ADS = "PAID_ADS"
    WEBSITE = "WEBSITE"
    EMAIL = "EMAIL"
    PRINT = "PRINT"
    OUT_OF_HOME = "OUT_OF_HOME"
    BROADCAST = "BROADCAST"


@dataclass(frozen=True, slots=True)
class Part:
    """One deliverable, due by a day (UTC), with its price in minor units."""

    format: ContentFormat
    count: int
    due_on: date
    price_minor: int
    wanted: str | None
    unwanted: str | None
    disclosure: str

    def checked(self) -> "Part":
        """Itself, if it can be stored. Raises InvalidInput."""
        if not 0 < self.count <= MOST_OF_ONE:
            raise InvalidInput(f"A deliverable's count is 1 to {MOST_OF_ONE}.")
        checked_amount(self.price_minor)
        checked_text(self.wanted or "", "wanted", LONGEST_WORDS)
        checked_text(self.unwanted or "", "unwanted", LONGEST_WORDS)
        checked_text(self.disclosure, "disclosure", 200, shortest=1)
        return self


@dataclass(frozen=True, slots=True)
class UsageRights:
    """What the brand may do with the work for so many days from its publication. No countries is
    everywhere."""

    channels: tuple[Channel, ...]
    countries: tuple[str, ...]
    days: int

    def checked(self) -> "UsageRights":
        """Itself, if it can be stored. Raises InvalidInput."""
        if not self.channels or len(set(self.channels)) < len(self.channels):
            raise InvalidInput("Usage rights name one channel or more, each once.")
        if len(self.countries) > MOST_COUNTRIES or len(set(self.countries)) < len(self.countries):
            raise InvalidInput(f"A territory names up to {MOST_COUNTRIES} countries, each once.")
        for country in self.countries:
            users.checked_country(country)
        _check_days(self.days)
        return self


@dataclass(frozen=True, slots=True)
class Exclusivity:
    """For so many days from its publication the creator works for no other brand, or for none of
    this category."""

    days: int
    category: str | None

    def checked(self) -> "Exclusivity":
        """Itself, if it can be stored. Raises InvalidInput."""
        _check_days(self.days)
        checked_text(self.category or "", "category", LONGEST_CATEGORY)
        return self


def _check_days(days: int) -> None:
    if not 0 < days <= MOST_DAYS:
        raise InvalidInput(f"days is 1 to {MOST_DAYS}.")


@dataclass(frozen=True, slots=True)
class Terms:
    """All that one side proposes. The price is the sum of the deliverables'; no usage rights, or no
    exclusivity, are None."""

    deliverables: tuple[Part, ...]
    usage_rights: UsageRights | None
    exclusivity: Exclusivity | None
    revision_rounds: int

    @property
    def price_minor(self) -> int:
        """What the creator is paid."""
        return sum(one.price_minor for one in self.deliverables)

    @property
    def first_due_on(self) -> date:
        """The earliest day (UTC) by which something is due."""
        return min(one.due_on for one in self.deliverables)

    def checked(self) -> "Terms":
        """Itself, if it can be stored. Raises InvalidInput."""
        if not 0 < len(self.deliverables) <= MOST_DELIVERABLES:
            raise InvalidInput(f"Terms name 1 to {MOST_DELIVERABLES} deliverables.")
        for part in self.deliverables:
            part.checked()
        checked_amount(self.price_minor)
        if self.usage_rights is not None:
            self.usage_rights.checked()
        if self.exclusivity is not None:
            self.exclusivity.checked()
        if not 0 <= self.revision_rounds <= MOST_ROUNDS:
            raise InvalidInput(f"revisionRounds is 0 to {MOST_ROUNDS}.")
        return self

    def commissions(self, commission_minor: int) -> list[int]:
        """The commission of the whole price, shared over the deliverables by their prices: largest
        remainder, ties to the first."""
        prices = {place: one.price_minor for place, one in enumerate(self.deliverables)}
        parts = shares(commission_minor, prices)
        return [parts[place] for place in prices]

    def to_json(self) -> dict[str, Any]:
        """As a revision's row holds it."""
        told = asdict(self)
        for part in told["deliverables"]:
            part["format"], part["due_on"] = part["format"].value, part["due_on"].isoformat()
        if told["usage_rights"] is not None:
            channels = told["usage_rights"]["channels"]
            told["usage_rights"]["channels"] = [one.value for one in channels]
        return told

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> "Terms":
        """What `to_json` told."""
        rights, exclusivity = told["usage_rights"], told["exclusivity"]
        return cls(
            tuple(_part(one) for one in told["deliverables"]),
            None if rights is None else _rights(rights),
            None if exclusivity is None else Exclusivity(**exclusivity),
            told["revision_rounds"],
        )


def _part(told: dict[str, Any]) -> Part:
    at = {"format": ContentFormat(told["format"]), "due_on": date.fromisoformat(told["due_on"])}
    return Part(**{**told, **at})


def _rights(told: dict[str, Any]) -> UsageRights:
    channels = tuple(Channel(one) for one in told["channels"])
    return UsageRights(channels, tuple(told["countries"]), told["days"])


# --- what differs --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TermChange:
    """One term that differs: its name, which stays the same for ever, and what it was and is, as
    text. None is what is not there."""

    term: str
    before: str | None
    after: str | None


def changes(before: Terms, after: Terms, currency: str) -> list[TermChange]:
    """Every term that differs, in the order of the terms. A deliverable is told by its place: what
    of it is not there on one side is None there."""
    was, is_now = dict(_told(before, currency)), dict(_told(after, currency))
    names = list(dict.fromkeys([*was, *is_now]))
    return [
        TermChange(name, was.get(name), is_now.get(name))
        for name in sorted(names, key=_place)
        if was.get(name) != is_now.get(name)
    ]


_GROUPS = ("price", "deliverables", "revisionRounds", "usageRights", "exclusivity")


def _place(name: str) -> tuple[int, int]:
    """Where a term stands: names of one place keep the order in which they are told."""
    group, _, rest = name.partition(".")
    number = rest.partition(".")[0]
    return _GROUPS.index(group), int(number) if number.isdigit() else 0


def _told(terms: Terms, currency: str) -> Iterator[tuple[str, str | None]]:
    def money(minor: int) -> str:
        return f"{format_amount(minor, currency)} {currency}"

    yield "price", money(terms.price_minor)
    for number, part in enumerate(terms.deliverables, start=1):
        name = f"deliverables.{number}"
        yield f"{name}.format", part.format.value
        yield f"{name}.count", str(part.count)
        yield f"{name}.dueOn", part.due_on.isoformat()
        yield f"{name}.price", money(part.price_minor)
        yield f"{name}.wanted", part.wanted
        yield f"{name}.unwanted", part.unwanted
        yield f"{name}.disclosure", part.disclosure
    yield "revisionRounds", str(terms.revision_rounds)
    rights, exclusivity = terms.usage_rights, terms.exclusivity
    if rights is not None:
        yield "usageRights.channels", ", ".join(sorted(one.value for one in rights.channels))
        yield "usageRights.territory", ", ".join(sorted(rights.countries)) or "everywhere"
        yield "usageRights.days", str(rights.days)
    if exclusivity is not None:
        yield "exclusivity.days", str(exclusivity.days)
        yield "exclusivity.category", exclusivity.category or "every category"
