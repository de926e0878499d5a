"""Counts over all creators: the same that an assessment of each of them adds up to."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest

from models import clock, creators, erasure, program, stats, users, videos
from models.creators import AccountType, CreatorInput
from models.database import execute, new_id
from models.program import EligibilityCounts, RequirementStatus, Rule, RuleSpec, Scope, counting
from models.program.assessment import MEMBERS, assess, concerns
from models.program.facts import facts_of
from models.program.memberships import MembershipState
from models.program.rulesets import by_version
from models.stats import DayInput
from models.users import Standing, UserInput, born_by, years_old
from models.videos import VideoInput, VideoKind
from tests.factories import OPERATOR, SERVICE, a_creator, a_member, a_qualified_creator
from tests.statements import count_statements

MET, UNMET, UNKNOWN = RequirementStatus.MET, RequirementStatus.UNMET, RequirementStatus.UNKNOWN


async def a_ruleset(*specs: RuleSpec, **said: Any) -> program.Ruleset:
    told = {"scope": Scope.PROGRAM, "rules": specs, **said}
    return await program.create_ruleset(OPERATOR, program.RulesetInput(**told), new_id().hex)


async def count(ruleset: program.Ruleset) -> EligibilityCounts:
    counts = await program.count_eligible(ruleset.scope, ruleset.version)
    assert counts is not None
    return counts


async def test_counts_say_whom_a_draft_would_let_in_and_put_out(database: str) -> None:
    await a_member("in", followers=20_000)
    await a_qualified_creator("out", followers=12_000)
    await a_qualified_creator("small", followers=5_000)
    await a_creator("nobody")
    counts = await count(await a_ruleset(RuleSpec(Rule.FOLLOWERS, 50_000)))
    assert (counts.creators, counts.eligible) == (4, 0)
    assert (counts.let_in, counts.put_out) == (0, 2)
    assert (counts.members, counts.members_put_out) == (1, 1)
    assert [(c.met, c.unmet, c.unknown) for c in counts.rules if c.rule is Rule.FOLLOWERS] == [
        (0, 3, 1)
    ]
    counts = await count(await a_ruleset(RuleSpec(Rule.FOLLOWERS, 1_000)))
    assert (counts.eligible, counts.let_in, counts.put_out) == (3, 1, 0)
    assert await program.count_eligible(Scope.PROGRAM, 99) is None


async def test_who_was_erased_is_counted_no_more_and_earns_no_more(database: str) -> None:
    anna = await a_member("anna")
    await a_qualified_creator("berta")
    assert anna.user_id is not None and anna.creator_id is not None
    await erasure.erase_user(OPERATOR, anna.user_id)
    counts = await program.count_eligible(Scope.PROGRAM, 1)
    assert counts is not None
    assert (counts.creators, counts.members) == (1, 0)
    found = (await program.eligibility(anna, [anna.creator_id]))[anna.creator_id]
    (age,) = [one for one in found.requirements if one.rule is Rule.AGE]
    assert age.status is UNKNOWN


# --- the same as of each -------------------------------------------------------------------------

DRAFTS: list[tuple[Scope, str, list[RuleSpec]]] = [
    (Scope.PROGRAM, "ZZ", []),
    (Scope.PROGRAM, "ZZ", [RuleSpec(Rule.AGE, 21), RuleSpec(Rule.FOLLOWERS, 500)]),
    (Scope.PROGRAM, "ZZ", [RuleSpec(Rule.VIEWS, 1), RuleSpec(Rule.ORIGINALS, 6667)]),
    (Scope.PROGRAM, "ZZ", [RuleSpec(Rule.POSTS, 1), RuleSpec(Rule.VIEWS, 200_000)]),
    (Scope.PROGRAM, "ZZ", [RuleSpec(Rule.ACCOUNT_TYPE, None, AccountType.BUSINESS)]),
    (Scope.PROGRAM, "KR", [RuleSpec(Rule.AGE, 1), RuleSpec(Rule.FOLLOWERS, 20_000)]),
    (Scope.PROGRAM, "FR", [RuleSpec(Rule.ORIGINALS, 10_000)]),
    (Scope.TIPS, "ZZ", [RuleSpec(Rule.FOLLOWERS, 10_000)]),
    (Scope.TIPS, "ZZ", [RuleSpec(Rule.ORIGINALS, 5000)]),
    (Scope.TIPS, "JP", [RuleSpec(Rule.VIEWS, 100_000), RuleSpec(Rule.POSTS, 3)]),
]
"""Scope, country and rules of versions that are asked about, most with numbers of their own."""


async def test_counts_are_what_the_assessment_of_each_creator_adds_up_to(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "CREATORS_AT_ONCE", 70)
    ids = await made_up_creators(400, Random(1))
    await a_ruleset(RuleSpec(Rule.FOLLOWERS, 500), country="BR", effective_at=clock.now())
    seen: set[tuple[Rule, RequirementStatus]] = set()
    for scope, country, specs in DRAFTS:
        draft = await a_ruleset(*specs, scope=scope, country=country)
        counts, expected = await count(draft), await added_up(ids, draft)
        found = {
            (one.rule, status): many
            for one in counts.rules
            for status, many in ((MET, one.met), (UNMET, one.unmet), (UNKNOWN, one.unknown))
            if many
        }
        assert found == expected.by_rule, (scope, country, specs)
        assert of_all(counts) == of_all(expected), (scope, country, specs)
        seen |= found.keys()
    for scope in (Scope.PROGRAM, Scope.TIPS):
        shipped = await by_version(scope, 1)
        assert shipped is not None
        assert of_all(await count(shipped)) == of_all(await added_up(ids, shipped))
    words = {Rule.STANDING, Rule.MEMBERSHIP}
    can_be = {(rule, status) for rule in Rule for status in RequirementStatus}
    can_be -= {(rule, UNKNOWN) for rule in words} | {(Rule.COUNTRY, MET), (Rule.COUNTRY, UNMET)}
    assert seen == can_be, "every rule was met, unmet and unknown to somebody"


@dataclass
class Expected:
    """What the assessments of all creators add up to."""

    creators: int = 0
    eligible: int = 0
    let_in: int = 0
    put_out: int = 0
    members: int = 0
    members_put_out: int = 0
    by_rule: Counter[tuple[Rule, RequirementStatus]] = field(default_factory=Counter)


def of_all(counts: EligibilityCounts | Expected) -> list[int]:
    names = ("creators", "eligible", "let_in", "put_out", "members", "members_put_out")
    return [getattr(counts, name) for name in names]


async def added_up(ids: list[UUID], ruleset: program.Ruleset) -> Expected:
    facts = await facts_of((key, ruleset.scope.value) for key in ids)
    facts = [one for one in facts if concerns(ruleset, one)]
    now, then = await assess(facts), await assess(facts, ruleset)
    total = Expected()
    for one, old, new in zip(facts, now, then, strict=True):
        is_member = one.membership in MEMBERS
        total.creators += 1
        total.eligible += new.is_eligible
        total.let_in += new.is_eligible and not old.is_eligible
        total.put_out += old.is_eligible and not new.is_eligible
        total.members += is_member
        total.members_put_out += is_member and not new.is_eligible
        total.by_rule.update((found.rule, found.status) for found in new.requirements)
    return total


async def made_up_creators(many: int, dice: Random) -> list[UUID]:
    """Creators of whom each thing is unknown, below, at or above what some ruleset asks."""
    today = clock.today()
    born = [None, *(born_by(y, today) for y in (18, 19, 20, 21)), born_by(18, today + ONE_DAY)]
    people, told = [], []
    for n in range(many):
        country = dice.choice([None, "US", "FR", "KR", "JP", "BR"])
        standing = dice.choice([Standing.GOOD] * 6 + [Standing.RESTRICTED, Standing.BANNED])
        subject = f"creator:c{n}"
        people.append(UserInput(subject, f"C {n}", dice.choice(born), country, standing))
        followers = dice.choice([None, 0, 499, 500, 9_999, 10_000, 10_000, 20_000, 10**9])
        own = dice.choice([None, None, "KR", "US"])
        types = [AccountType.PERSONAL] * 3 + list(AccountType)
        told.append(CreatorInput(subject, f"c{n}", None, own, followers, dice.choice(types)))
    await users.upsert_users(SERVICE, people)
    ids = [creator.id for creator in await creators.upsert_creators(SERVICE, told)]
    days = [day for key in ids for day in some_days(key, dice)]
    await stats.upsert_daily_stats(SERVICE, creators=days)
    posted = [video for key in ids for video in some_videos(key, dice)]
    for start in range(0, len(posted), videos.MOST_AT_ONCE):
        await videos.upsert_videos(SERVICE, posted[start : start + videos.MOST_AT_ONCE])
    await some_memberships(ids, dice)
    return ids


ONE_DAY = timedelta(days=1)


def some_days(creator_id: UUID, dice: Random) -> Iterator[DayInput]:
    """Days in the window and beside it, or none; in it views that often reach a minimum just so."""
    views = dice.choice([None, 0, 99_999, 100_000, 100_000, 200_000])
    for days_ago in dice.choice([(), (31,), (0,), (0, 31)]):
        yield DayInput(creator_id, clock.today() - days_ago * ONE_DAY, 10**6, 0, 0, 0)
    if views is not None:
        for days_ago, part in ((1, views // 2), (30, views - views // 2)):
            yield DayInput(creator_id, clock.today() - days_ago * ONE_DAY, part, 0, 0, 0)


def some_videos(creator_id: UUID, dice: Random) -> Iterator[VideoInput]:
    """None, hidden ones, old ones, or some in the window, of which some are originals."""
    for number in range(dice.choice([0, 0, 1, 2, 3, 3, 4, 6])):
        yield VideoInput(
            f"{creator_id}-{number}",
            creator_id,
            "https://v.test/1",
            clock.now() - dice.choice([1, 2, 29, 29, 31]) * ONE_DAY,
            30,
            dice.choice([VideoKind.ORIGINAL, VideoKind.ORIGINAL, VideoKind.DUET]),
            visible=dice.random() < 0.8,
        )


async def some_memberships(ids: list[UUID], dice: Random) -> None:
    rows = [
        (new_id(), key, dice.choice(list(MembershipState)), clock.now(), new_id())
        for key in ids
        if dice.random() < 0.6
    ]
    await execute(
        """INSERT INTO membership (id, creator_id, state, joined_at, decision_id, left_suspended)
           SELECT r.id, r.creator_id, r.state, r.joined_at, r.decision_id, false FROM
           {rows $1 r(id uuid, creator_id uuid, state text, joined_at timestamptz,
             decision_id uuid)}""",
        rows,
    )


# --- at what cost --------------------------------------------------------------------------------


@pytest.mark.parametrize(("many", "statements"), [(1, 3), (29, 3), (30, 4), (31, 4)])
async def test_counts_take_one_statement_for_every_so_many_creators(
    database: str, monkeypatch: pytest.MonkeyPatch, many: int, statements: int
) -> None:
    monkeypatch.setattr(counting, "CREATORS_AT_ONCE", 30)
    told = [CreatorInput(f"creator:c{n}", f"c{n}") for n in range(many)]
    await creators.upsert_creators(SERVICE, told)
    with count_statements() as counted:
        counts = await program.count_eligible(Scope.PROGRAM, 1)
    assert counts is not None
    assert counts.creators == many
    assert len(counted) == statements, counted


# --- birth dates ---------------------------------------------------------------------------------


@pytest.mark.parametrize("today", ["2028-02-28", "2028-02-29", "2028-03-01", "2027-02-28"])
@pytest.mark.parametrize("years", [0, 1, 4, 18, 20])
def test_the_latest_birth_date_of_who_is_so_old_is_the_last_on_which_she_is(
    today: str, years: int
) -> None:
    day = date.fromisoformat(today)
    latest = born_by(years, day)
    assert years_old(latest, day) == years
    assert years_old(latest + ONE_DAY, day) == years - 1
