"""Counts: whom a ruleset would let in and put out, over all creators at once.

Rules are judged here as everywhere, by `rules.requirements`, but once for all creators whom they
cannot tell apart. The database reads of each the facts and figures that an assessment reads, by the
same SQL, lowers each number to the highest minimum that it reaches, and answers how many creators
there are of each kind: a few hundred kinds, however many creators. No rule stands in the SQL.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models import clock, stats, videos
from models.creators import AccountType
from models.database import fetch
from models.program.assessment import MEMBERS, concerns
from models.program.facts import EVERYWHERE, KNOWN, OWNED, Known, Place, places_of
from models.program.rules import (
    Figures,
    Requirement,
    RequirementStatus,
    Rule,
    RuleSpec,
    lacking,
    requirements,
    specs_of,
    window,
)
from models.program.rulesets import Ruleset, Scope, by_version
from models.users import Standing, born_by
from models.videos import Posts

CREATORS_AT_ONCE = 10_000
"""Creators of one statement: so few that others have their turn between, also on SQLite."""
_LOWEST = UUID(int=0)


@dataclass(slots=True)
class RuleCount:
    """How many creators meet one rule, fail it, or are unknown to it."""

    rule: Rule
    met: int = 0
    unmet: int = 0
    unknown: int = 0

    def add(self, status: RequirementStatus, many: int) -> None:
        """Count so many creators."""
        if status is RequirementStatus.MET:
            self.met += many
        elif status is RequirementStatus.UNMET:
            self.unmet += many
        else:
            self.unknown += many


@dataclass(slots=True)
class EligibilityCounts:
    """What a ruleset makes of every creator whom it concerns, against the one in force for her.

    `let_in` are eligible by it and not now, `put_out` are eligible now and not by it, and
    `members_put_out` are members who would fall below it.
    """

    ruleset: Ruleset
    creators: int = 0
    eligible: int = 0
    let_in: int = 0
    put_out: int = 0
    members: int = 0
    members_put_out: int = 0
    by_rule: dict[Rule, RuleCount] = field(default_factory=dict)

    @property
    def ruleset_id(self) -> UUID:
        return self.ruleset.id

    @property
    def rules(self) -> list[RuleCount]:
        """The counts per rule, in the rules' order."""
        return [self.by_rule[rule] for rule in Rule if rule in self.by_rule]

    def add(
        self, many: int, *, is_member: bool, now: Sequence[Requirement], then: Sequence[Requirement]
    ) -> None:
        """Count so many creators, of whom the rules make the same."""
        is_now, would_be = not lacking(now), not lacking(then)
        self.creators += many
        self.eligible += many * would_be
        self.let_in += many * (would_be and not is_now)
        self.put_out += many * (is_now and not would_be)
        self.members += many * is_member
        self.members_put_out += many * (is_member and not would_be)
        for found in then:
            self.by_rule.setdefault(found.rule, RuleCount(found.rule)).add(found.status, many)


async def count_eligible(scope: Scope, version: int) -> EligibilityCounts | None:
    """Whom a ruleset, in force or not, would let in and put out, over all creators; None if there
    is no such version.

    One statement for every 10,000 creators and two before; what is held at once is what one of
    them answers.
    """
    ruleset = await by_version(scope, version)
    if ruleset is None:
        return None
    places = await places_of(scope.value)
    judges = {
        country: _Judge.of(place, ruleset)
        for country, place in places.items()
        if concerns(ruleset, place)
    }
    counts, minimums = EligibilityCounts(ruleset), _minimums(judges.values())
    now, countries = clock.now(), [country for country in places if country is not None]
    after, more = _LOWEST, bool(judges)
    while more:
        alike = await _alike_after(after, countries, minimums, now)
        for kind in alike:
            if kind.country in judges:
                judges[kind.country].judge(kind, now.date(), counts)
        more = sum(kind.creators for kind in alike) == CREATORS_AT_ONCE
        after = max((UUID(kind.last_id) for kind in alike), default=after)
    return counts


# --- judging a kind ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Alike:
    """How many creators of one kind a statement has read. A number is the highest minimum that
    theirs reach (for `years`, what their birth dates do), 0 where they reach none."""

    country: str | None
    years: int | None
    standing: Standing
    followers: int | None
    account_type: AccountType
    membership: str | None
    views: int | None
    posts: int | None
    originals_bps: int | None
    creators: int
    last_id: str

    @property
    def figures(self) -> Figures:
        posts = None if self.posts is None else Posts(self.posts, self.originals_bps)
        return Figures(self.views, posts)


@dataclass(frozen=True, slots=True)
class _Judge:
    """One place, with the rules of now and those in question."""

    place: dict[str, Any]
    now: list[RuleSpec]
    then: list[RuleSpec]

    @staticmethod
    def of(place: Place, ruleset: Ruleset) -> "_Judge":
        for_option = ruleset.scope is not Scope.PROGRAM
        return _Judge(
            {one.name: getattr(place, one.name) for one in fields(Place)},
            specs_of(place.rules, for_option=for_option),
            specs_of(ruleset.rules, for_option=for_option),
        )

    def judge(self, kind: _Alike, today: date, counts: EligibilityCounts) -> None:
        """Count the creators of a kind by what the rules make of one of them."""
        known = Known(
            **self.place,
            born=None if kind.years is None else born_by(kind.years, today),
            standing=kind.standing,
            followers=kind.followers,
            followers_as_of=None,
            account_type=kind.account_type,
            membership=kind.membership,
        )
        counts.add(
            kind.creators,
            is_member=kind.membership in MEMBERS,
            now=requirements(self.now, known, kind.figures, today),
            then=requirements(self.then, known, kind.figures, today),
        )


Minimums = dict[Rule, list[int]]


def _minimums(judges: Iterable[_Judge]) -> Minimums:
    """Every number that a rule in question compares with, the highest first."""
    found: dict[Rule, set[int]] = {}
    for judge in judges:
        # A rule without a minimum, or with one that lies below, asks for the country's.
        found.setdefault(Rule.AGE, set()).add(judge.place["minimum_years"])
        for spec in (*judge.now, *judge.then):
            if spec.minimum is not None:
                found.setdefault(spec.rule, set()).add(spec.minimum)
    return {rule: sorted(asked, reverse=True) for rule, asked in found.items()}


# --- reading kinds -------------------------------------------------------------------------------


async def _alike_after(
    after: UUID, countries: Sequence[str], minimums: Minimums, now: datetime
) -> list[_Alike]:
    """The kinds of the next creators by id, and how many there are of each."""
    days, instants = window(now)
    args: list[Any] = [after, countries]
    views, posts = "NULL AS views", "NULL AS posts, NULL AS originals_bps"
    if Rule.VIEWS in minimums:
        views = f"{stats.views_of('c.id', len(args) + 1)} AS views"
        args += days
    if minimums.keys() & {Rule.POSTS, Rule.ORIGINALS}:
        posts = videos.posts_of("c.id", len(args) + 1)
        args += instants
    # With its LIMIT in the text and the figures on the same level, PostgreSQL plans for so few rows
    # and reads each figure once.
    return await fetch(
        _Alike,
        f"""SELECT CASE WHEN f.country IN (SELECT r.country FROM {{rows $2 r(country text)}})
              THEN f.country WHEN f.country IS NOT NULL THEN '{EVERYWHERE}' END AS country,
              f.standing, f.account_type, f.membership, {_lowered(minimums, now.date())},
              count(*) AS creators, max(f.creator_id::text) AS last_id
            FROM (SELECT c.id AS creator_id, {KNOWN}, {views}, {posts} FROM creator c {OWNED}
              WHERE c.id > $1::uuid AND c.erased_at IS NULL
              ORDER BY c.id LIMIT {CREATORS_AT_ONCE}) AS f
            GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9""",
        *args,
    )


_NUMBERS = {
    Rule.FOLLOWERS: "followers",
    Rule.VIEWS: "views",
    Rule.POSTS: "posts",
    Rule.ORIGINALS: "originals_bps",
}


def _lowered(minimums: Minimums, today: date) -> str:
    """SQL: the numbers of _Alike, in place of a birth date and of what she has."""
    ages = [(f"f.born <= '{born_by(years, today)}'", years) for years in minimums[Rule.AGE]]
    lowered = [f"{_first_of('f.born', ages)} AS years"]
    for rule, name in _NUMBERS.items():
        marks = [(f"f.{name} >= {least}", least) for least in minimums.get(rule, ())]
        lowered.append(f"{_first_of(f'f.{name}', marks)} AS {name}")
    return ", ".join(lowered)


def _first_of(column: str, marks: Sequence[tuple[str, int]]) -> str:
    """SQL: the number beside the first condition that holds, 0 where none does, null of a null."""
    reached = " ".join(f"WHEN {condition} THEN {number}" for condition, number in marks)
    return f"CASE WHEN {column} IS NULL THEN NULL {reached} ELSE 0 END"
