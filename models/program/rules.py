"""Rules and what a creator's figures make of them: pure, so that it is plain what lets someone in.

A ruleset is data, a list such as [{"rule": "FOLLOWERS", "minimum": 10000}]. Good standing and the
minimum age of the country belong to every ruleset, and membership to that of every option, whether
it names them or not. What is not known is UNKNOWN, and never counts as met.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any

from models.creators import AccountType
from models.errors import InvalidInput
from models.program.facts import Known
from models.users import Standing, years_old
from models.videos import WHOLE_BPS, Posts

WINDOW_DAYS = 30
"""Days that views and posts are counted over."""
LARGEST = 10**12
OLDEST_YEARS = 120


class Rule(Enum):
    """What can be asked of a creator."""

    MEMBERSHIP = "MEMBERSHIP"
    STANDING = "STANDING"
    AGE = "AGE"
    COUNTRY = "COUNTRY"
    FOLLOWERS = "FOLLOWERS"
    VIEWS = "VIEWS"
    POSTS = "POSTS"
    ORIGINALS = "ORIGINALS"
    ACCOUNT_TYPE = "ACCOUNT_TYPE"


class Unit(Enum):
    """What a required or actual value counts, or that it is a word."""

    WORD = "WORD"
    YEARS = "YEARS"
    FOLLOWERS = "FOLLOWERS"
    VIEWS = "VIEWS"
    POSTS = "POSTS"
    BASIS_POINTS = "BASIS_POINTS"


class RequirementStatus(Enum):
    """What the figures make of a rule."""

    MET = "MET"
    UNMET = "UNMET"
    UNKNOWN = "UNKNOWN"


WITHOUT_GRACE = frozenset({Rule.STANDING, Rule.AGE})
"""Rules whose loss takes effect at once."""

COUNTED = {
    Rule.FOLLOWERS: LARGEST,
    Rule.VIEWS: LARGEST,
    Rule.POSTS: LARGEST,
    Rule.ORIGINALS: WHOLE_BPS,
}
"""Rules that name a minimum, and the largest that it can be."""


@dataclass(frozen=True, slots=True)
class RuleSpec:
    """A rule as a ruleset holds it: a minimum in the rule's unit, or the account type asked for.

    The minimum of AGE may be left out; a country's own minimum holds where it is higher.
    """

    rule: Rule
    minimum: int | None = None
    account_type: AccountType | None = None

    def checked(self, *, for_option: bool) -> "RuleSpec":
        """Itself, if a ruleset (of an option, or the program) can hold it. Raises InvalidInput."""
        rule, name = self.rule, self.rule.value
        if rule is Rule.COUNTRY or (rule is Rule.MEMBERSHIP and not for_option):
            raise InvalidInput(f"{name} is no rule that a ruleset names here.")
        most = OLDEST_YEARS if rule is Rule.AGE else COUNTED.get(rule)
        if (self.minimum is not None and most is None) or (
            self.minimum is None and rule in COUNTED
        ):
            raise InvalidInput(f"{name} takes {'no' if most is None else 'a'} minimum.")
        if self.minimum is not None and most is not None and not 1 <= self.minimum <= most:
            raise InvalidInput(f"The minimum of {name} is 1 to {most}.")
        if (self.account_type is not None) != (rule is Rule.ACCOUNT_TYPE):
            raise InvalidInput("ACCOUNT_TYPE, and only that, takes an account type.")
        if self.account_type is AccountType.UNKNOWN:
            raise InvalidInput("What is not known cannot be asked for.")
        return self

    def to_json(self) -> dict[str, Any]:
        """As a ruleset stores it."""
        told: dict[str, Any] = {"rule": self.rule.value}
        if self.minimum is not None:
            told["minimum"] = self.minimum
        if self.account_type is not None:
            told["account_type"] = self.account_type.value
        return told

    @staticmethod
    def from_json(told: dict[str, Any]) -> "RuleSpec":
        """From what a ruleset stores."""
        kind = told.get("account_type")
        return RuleSpec(
            Rule(told["rule"]), told.get("minimum"), None if kind is None else AccountType(kind)
        )


@dataclass(frozen=True, slots=True)
class Requirement:
    """One rule against one creator. Counts are in `unit`; a rule about a word has words instead.

    An actual value of None is not known. `as_of` is the day (UTC) that the actual value is of.
    """

    rule: Rule
    status: RequirementStatus
    unit: Unit
    required_count: int | None = None
    actual_count: int | None = None
    required_word: str | None = None
    actual_word: str | None = None
    as_of: date | None = None

    @property
    def is_met(self) -> bool:
        return self.status is RequirementStatus.MET

    def to_json(self) -> dict[str, Any]:
        """As a decision keeps it. An age is left out: it would outlive the birth date's erasure."""
        actual = self.actual_word if self.unit is Unit.WORD else self.actual_count
        return {
            "rule": self.rule.value,
            "status": self.status.value,
            "required": self.required_word if self.unit is Unit.WORD else self.required_count,
            "actual": None if self.rule is Rule.AGE else actual,
            "as_of": None if self.as_of is None else self.as_of.isoformat(),
        }


@dataclass(frozen=True, slots=True)
class Figures:
    """What a creator did in the window; None is not known."""

    views: int | None = None
    posts: Posts | None = None


NO_FIGURES = Figures()


def window(now: datetime) -> tuple[tuple[date, date], tuple[datetime, datetime]]:
    """The first and the last of the full days before today that views are counted over, and the two
    instants between which posts are."""
    length, today = timedelta(days=WINDOW_DAYS), now.date()
    return (today - length, today - timedelta(days=1)), (now - length, now)


def specs_of(stored: list[dict[str, Any]], *, for_option: bool) -> list[RuleSpec]:
    """A ruleset's rules with those that belong to every ruleset, in the order of `Rule`."""
    specs = {spec.rule: spec for spec in map(RuleSpec.from_json, stored)}
    for rule in (Rule.STANDING, Rule.AGE, *((Rule.MEMBERSHIP,) if for_option else ())):
        specs.setdefault(rule, RuleSpec(rule))
    return [specs[rule] for rule in Rule if rule in specs]


def requirements(
    specs: Sequence[RuleSpec], facts: Known, figures: Figures, today: date
) -> list[Requirement]:
    """What the figures make of each rule, today (UTC)."""
    found = [_requirement(spec, facts, figures, today) for spec in specs]
    if facts.country is None and facts.countries_differ:
        # Which country's rules hold is not known, so the general ones alone let nobody in.
        found.append(_word(Rule.COUNTRY, "KNOWN", None, today))
    return found


def lacking(found: Sequence[Requirement]) -> list[Requirement]:
    """Those that are not met, or of which that is not known."""
    return [one for one in found if not one.is_met]


def _requirement(spec: RuleSpec, facts: Known, figures: Figures, today: date) -> Requirement:
    rule, minimum = spec.rule, spec.minimum or 0
    if rule is Rule.MEMBERSHIP:
        return _word(rule, "ACTIVE", facts.membership or "NONE", today)
    if rule is Rule.STANDING:
        return _word(rule, Standing.GOOD.value, facts.standing.value, today)
    if rule is Rule.ACCOUNT_TYPE:
        wanted = spec.account_type or AccountType.PERSONAL
        is_known = facts.account_type is not AccountType.UNKNOWN
        return _word(rule, wanted.value, facts.account_type.value if is_known else None, today)
    if rule is Rule.AGE:
        age = None if facts.born is None else years_old(facts.born, today)
        return _count(rule, Unit.YEARS, max(minimum, facts.minimum_years), age, today)
    if rule is Rule.FOLLOWERS:
        return _count(rule, Unit.FOLLOWERS, minimum, facts.followers, facts.followers_as_of)
    if rule is Rule.VIEWS:
        last_day = date.fromordinal(today.toordinal() - 1)
        return _count(rule, Unit.VIEWS, minimum, figures.views, last_day)
    if rule is Rule.POSTS:
        posts = figures.posts.count if figures.posts else None
        return _count(rule, Unit.POSTS, minimum, posts, today)
    share = figures.posts.originals_bps if figures.posts else None
    return _count(rule, Unit.BASIS_POINTS, minimum, share, today)


def _count(
    rule: Rule, unit: Unit, required: int, actual: int | None, as_of: date | None
) -> Requirement:
    status = _status(None if actual is None else actual >= required)
    return Requirement(
        rule, status, unit, required_count=required, actual_count=actual, as_of=as_of
    )


def _word(rule: Rule, required: str, actual: str | None, as_of: date) -> Requirement:
    status = _status(None if actual is None else actual == required)
    return Requirement(
        rule, status, Unit.WORD, required_word=required, actual_word=actual, as_of=as_of
    )


def _status(is_met: bool | None) -> RequirementStatus:
    if is_met is None:
        return RequirementStatus.UNKNOWN
    return RequirementStatus.MET if is_met else RequirementStatus.UNMET
