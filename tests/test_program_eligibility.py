"""Eligibility: each rule against what is known, and nothing unknown ever passes."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from models import clock, creators, program, stats, users
from models.caller import ANONYMOUS, Caller
from models.creators import AccountType, CreatorInput
from models.database import execute, new_id
from models.program import Eligibility, Requirement, RequirementStatus, Rule, RuleSpec
from models.program.facts import Facts
from models.program.rules import Figures, requirements, specs_of
from models.users import Standing, UserInput
from models.videos import Posts, VideoKind
from tests.factories import (
    OPERATOR,
    SERVICE,
    a_creator,
    a_qualified_creator,
    some_posts,
    some_views,
)
from tests.statements import count_statements

TODAY = date(2026, 6, 15)
MET, UNMET, UNKNOWN = RequirementStatus.MET, RequirementStatus.UNMET, RequirementStatus.UNKNOWN
SHIPPED = {
    Rule.STANDING,
    Rule.AGE,
    Rule.FOLLOWERS,
    Rule.VIEWS,
    Rule.POSTS,
    Rule.ORIGINALS,
    Rule.ACCOUNT_TYPE,
}


def some_facts(**said: Any) -> Facts:
    told: dict[str, Any] = {
        "creator_id": UUID(int=1),
        "user_id": UUID(int=2),
        "scope": "PROGRAM",
        "country": "US",
        "born": date(2000, 6, 15),
        "standing": Standing.GOOD,
        "minimum_years": 18,
        "followers": 10_000,
        "followers_as_of": TODAY,
        "account_type": AccountType.PERSONAL,
        "membership": None,
        "joined_at": None,
        "grace_ends_at": None,
        "barred_until": None,
        "reapply_at": None,
        "countries_differ": False,
        "ruleset_id": UUID(int=3),
        "ruleset_version": 1,
        "ruleset_country": "ZZ",
        "rules": [],
        "grace_days": 30,
        **said,
    }
    return Facts(**told)


def judged(spec: RuleSpec, figures: Figures, **said: Any) -> RequirementStatus:
    (found,) = requirements([spec], some_facts(**said), figures, TODAY)
    return found.status


@pytest.mark.parametrize(
    ("spec", "figures", "said", "status"),
    [
        (RuleSpec(Rule.FOLLOWERS, 10_000), Figures(), {}, MET),
        (RuleSpec(Rule.FOLLOWERS, 10_001), Figures(), {}, UNMET),
        (RuleSpec(Rule.FOLLOWERS, 1), Figures(), {"followers": None}, UNKNOWN),
        (RuleSpec(Rule.VIEWS, 5), Figures(views=5), {}, MET),
        (RuleSpec(Rule.VIEWS, 5), Figures(views=4), {}, UNMET),
        (RuleSpec(Rule.VIEWS, 5), Figures(), {}, UNKNOWN),
        (RuleSpec(Rule.POSTS, 3), Figures(posts=Posts(3, 0)), {}, MET),
        (RuleSpec(Rule.POSTS, 3), Figures(posts=Posts(2, 10_000)), {}, UNMET),
        (RuleSpec(Rule.POSTS, 3), Figures(), {}, UNKNOWN),
        (RuleSpec(Rule.ORIGINALS, 5000), Figures(posts=Posts(4, 5000)), {}, MET),
        (RuleSpec(Rule.ORIGINALS, 6667), Figures(posts=Posts(3, 6666)), {}, UNMET),
        (RuleSpec(Rule.ORIGINALS, 1), Figures(posts=Posts(0, None)), {}, UNKNOWN),
        (RuleSpec(Rule.ORIGINALS, 1), Figures(), {}, UNKNOWN),
        (RuleSpec(Rule.AGE), Figures(), {"born": date(2008, 6, 15)}, MET),
        (RuleSpec(Rule.AGE), Figures(), {"born": date(2008, 6, 16)}, UNMET),
        (RuleSpec(Rule.AGE, 21), Figures(), {"born": date(2005, 6, 16)}, UNMET),
        (RuleSpec(Rule.AGE, 1), Figures(), {"born": date(2010, 1, 1)}, UNMET),
        (RuleSpec(Rule.AGE), Figures(), {"born": None}, UNKNOWN),
        (RuleSpec(Rule.STANDING), Figures(), {}, MET),
        (RuleSpec(Rule.STANDING), Figures(), {"standing": Standing.RESTRICTED}, UNMET),
        (RuleSpec(Rule.ACCOUNT_TYPE, None, AccountType.PERSONAL), Figures(), {}, MET),
        (RuleSpec(Rule.ACCOUNT_TYPE, None, AccountType.BUSINESS), Figures(), {}, UNMET),
        (
            RuleSpec(Rule.ACCOUNT_TYPE, None, AccountType.PERSONAL),
            Figures(),
            {"account_type": AccountType.UNKNOWN},
            UNKNOWN,
        ),
        (RuleSpec(Rule.MEMBERSHIP), Figures(), {"membership": "ACTIVE"}, MET),
        (RuleSpec(Rule.MEMBERSHIP), Figures(), {"membership": "IN_GRACE"}, UNMET),
        (RuleSpec(Rule.MEMBERSHIP), Figures(), {}, UNMET),
    ],
)
def test_a_rule_is_met_from_its_minimum_on_and_never_by_what_is_unknown(
    spec: RuleSpec, figures: Figures, said: dict[str, Any], status: RequirementStatus
) -> None:
    assert judged(spec, figures, **said) is status


def test_an_unknown_country_lets_nobody_in_where_countries_have_rules_of_their_own() -> None:
    facts = some_facts(country=None, countries_differ=True)
    (found,) = requirements([], facts, Figures(), TODAY)
    assert (found.rule, found.status) == (Rule.COUNTRY, UNKNOWN)


def test_standing_and_age_belong_to_every_ruleset_and_membership_to_every_options() -> None:
    assert [spec.rule for spec in specs_of([], for_option=False)] == [Rule.STANDING, Rule.AGE]
    assert specs_of([], for_option=True)[0].rule is Rule.MEMBERSHIP


def test_a_decision_keeps_no_age() -> None:
    (found,) = requirements([RuleSpec(Rule.AGE)], some_facts(), Figures(), TODAY)
    assert found.actual_count == 26
    assert found.to_json()["actual"] is None


# --- from the database ---------------------------------------------------------------------------


async def eligibility(who: Caller, ruleset: int | None = None) -> Eligibility:
    assert who.creator_id is not None
    return (await program.eligibility(who, [who.creator_id], ruleset))[who.creator_id]


def by_rule(found: Eligibility) -> dict[Rule, Requirement]:
    return {requirement.rule: requirement for requirement in found.requirements}


async def test_who_meets_the_shipped_rules_is_eligible(database: str) -> None:
    found = await eligibility(await a_qualified_creator())
    assert found.is_eligible
    assert set(by_rule(found)) == SHIPPED
    views = by_rule(found)[Rule.VIEWS]
    assert (views.required_count, views.actual_count) == (100_000, 150_000)
    assert views.as_of == clock.today() - timedelta(days=1)


async def test_an_imported_creator_is_unknown_in_all_but_standing_and_followers(
    database: str,
) -> None:
    who = Caller(creator_id=(await _imported()).creator_id)
    found = by_rule(await eligibility(who))
    unknown = {rule for rule, one in found.items() if one.status is UNKNOWN}
    assert unknown == SHIPPED - {Rule.STANDING, Rule.FOLLOWERS}
    assert found[Rule.AGE].required_count == 20, "an unknown country takes the highest minimum"


async def _imported() -> Caller:
    told = CreatorInput("creator:zoe", "zoe", followers=500_000)
    (creator,) = await creators.upsert_creators(SERVICE, [told])
    await execute(
        """INSERT INTO creator_snapshot (id, creator_id, as_of, followers, views_avg)
           VALUES ($1, $2, $3, 500000::bigint, 9000000::bigint)""",
        new_id(),
        creator.id,
        clock.today() - timedelta(days=3),
    )
    return Caller(creator_id=creator.id)


async def test_averages_of_an_imported_list_never_count_as_views(database: str) -> None:
    who = await _imported()
    found = by_rule(await eligibility(who))
    assert found[Rule.VIEWS].status is UNKNOWN
    assert found[Rule.VIEWS].actual_count is None


async def test_views_of_today_and_of_31_days_ago_do_not_count(database: str) -> None:
    anna = await a_creator()
    assert anna.creator_id is not None
    for days_ago, views in ((0, 7), (1, 10), (30, 100), (31, 1000)):
        await some_views(anna.creator_id, views, days_ago=days_ago)
    assert by_rule(await eligibility(anna))[Rule.VIEWS].actual_count == 110


async def test_views_of_videos_are_never_added_to_the_creators(database: str) -> None:
    anna = await a_qualified_creator()
    videos = await _videos_of(anna)
    day = clock.today() - timedelta(days=1)
    entries = [stats.DayInput(video, day, 10**6, 0, 0, 0) for video in videos]
    await stats.upsert_daily_stats(SERVICE, videos=entries)
    assert by_rule(await eligibility(anna))[Rule.VIEWS].actual_count == 150_000


async def _videos_of(who: Caller) -> Sequence[UUID]:
    from models.videos import Video

    return [video.id for video in await Video.filter(creator_id=who.creator_id)]


async def test_hidden_and_old_posts_do_not_count_and_duets_are_not_original(
    database: str,
) -> None:
    anna = await a_creator()
    assert anna.creator_id is not None
    await some_posts(anna.creator_id, "own", 1)
    await some_posts(anna.creator_id, "duet", 3, kind=VideoKind.DUET)
    await some_posts(anna.creator_id, "hidden", 5, visible=False)
    found = by_rule(await eligibility(anna))
    assert found[Rule.POSTS].actual_count == 4
    assert (found[Rule.ORIGINALS].actual_count, found[Rule.ORIGINALS].status) == (2500, UNMET)
    await clock.advance(timedelta(days=31))
    assert by_rule(await eligibility(anna))[Rule.POSTS].actual_count == 0


async def test_age_and_standing_are_her_users_and_the_countrys_minimum_holds(
    database: str,
) -> None:
    kim = await a_qualified_creator("kim", country="KR")
    person = UserInput("creator:kim", birth_date=clock.today() - timedelta(days=18 * 366))
    await users.upsert_users(SERVICE, [person])
    found = by_rule(await eligibility(kim))[Rule.AGE]
    assert (found.required_count, found.actual_count, found.status) == (19, 18, UNMET)


async def test_a_rejection_bars_her_from_applying_for_30_days(database: str) -> None:
    anna = await a_qualified_creator()
    applied = await program.apply_to_program(anna, "apply-001")
    await program.reject_application(OPERATOR, applied.id, ["Reposts."])
    found = await eligibility(anna)
    assert found.reapply_at is not None
    assert timedelta(days=29) < found.reapply_at - clock.now() <= timedelta(days=30)
    await clock.advance(timedelta(days=30, seconds=1))
    assert (await eligibility(anna)).reapply_at is None


@pytest.mark.parametrize("many", [1, 20])
async def test_eligibility_takes_three_statements_for_any_number_of_creators(
    database: str, many: int
) -> None:
    ids = [(await a_creator(f"c{n}")).creator_id for n in range(many)]
    with count_statements() as counted:
        found = await program.eligibility(OPERATOR, [key for key in ids if key])
    assert len(found) == many
    assert len(counted) == 3, counted


# --- another ruleset -----------------------------------------------------------------------------


async def a_ruleset(*specs: RuleSpec, **said: Any) -> program.Ruleset:
    told = {"scope": program.Scope.PROGRAM, "rules": specs, **said}
    return await program.create_ruleset(OPERATOR, program.RulesetInput(**told), new_id().hex)


async def test_a_ruleset_not_yet_in_force_can_be_asked_and_changes_nothing_now(
    database: str,
) -> None:
    anna = await a_qualified_creator()
    ahead = await a_ruleset(
        RuleSpec(Rule.FOLLOWERS, 50_000), effective_at=clock.now() + timedelta(days=5)
    )
    assert not (await eligibility(anna, ahead.version)).is_eligible
    assert (await eligibility(anna)).ruleset_version == 1
    await clock.advance(timedelta(days=5, seconds=1))
    assert (await eligibility(anna)).ruleset_version == ahead.version


async def test_a_draft_is_for_operators_and_is_never_in_force(database: str) -> None:
    anna = await a_qualified_creator()
    assert anna.creator_id is not None
    draft = await a_ruleset(RuleSpec(Rule.FOLLOWERS, 1))
    assert await program.eligibility(anna, [anna.creator_id], draft.version) == {}
    assert await program.eligibility(ANONYMOUS, [anna.creator_id], draft.version) == {}
    assert anna.creator_id in await program.eligibility(OPERATOR, [anna.creator_id], draft.version)
    await clock.advance(timedelta(days=999))
    assert (await eligibility(anna)).ruleset_version == 1


async def test_a_country_has_its_own_rules_and_the_others_keep_the_general_ones(
    database: str,
) -> None:
    anna = await a_qualified_creator("anna")
    kim = await a_qualified_creator("kim", country="KR")
    made = await a_ruleset(RuleSpec(Rule.FOLLOWERS, 90_000), country="KR", effective_at=clock.now())
    assert (await eligibility(kim)).ruleset_version == made.version
    assert (await eligibility(anna)).ruleset_version == 1
    assert anna.creator_id and kim.creator_id
    assert set(await program.eligibility(OPERATOR, [anna.creator_id], made.version)) == set()
    general = await a_ruleset(RuleSpec(Rule.FOLLOWERS, 1), effective_at=clock.now())
    assert (await eligibility(kim)).ruleset_version == made.version
    assert (await eligibility(anna)).ruleset_version == general.version
    who = await _imported()
    assert by_rule(await eligibility(who))[Rule.COUNTRY].status is UNKNOWN
