"""An option's own rules: the grace it has below them, and when that is over."""

from datetime import timedelta

from models import clock, monetization, program
from models.caller import Caller
from models.database import new_id
from models.monetization import Option, OptionDisabled
from models.program import Act, Rule, RuleSpec, Scope
from tests.factories import (
    OPERATOR,
    a_member,
    an_earner,
    some_views,
)
from tests.monetization_steps import (
    DAY,
    acts,
    an_option_ruleset,
    followers,
    may_earn,
    pass_days,
    refused,
    states,
    status,
    tips,
)


async def test_an_option_below_a_rule_of_its_own_has_its_own_grace(database: str) -> None:
    anna = await an_earner(followers=20_000)
    await an_option_ruleset(15_000, grace_days=3)
    await followers(12_000)
    await pass_days(anna, 1)
    found = await status(anna)
    assert (found.state.value, [one.rule for one in found.lacking]) == (
        "ENABLED",
        [Rule.FOLLOWERS],
    )
    assert await states(anna) | {Option.TIPS: "ELIGIBLE"} == dict.fromkeys(Option, "ELIGIBLE")
    await pass_days(anna, 2)
    assert await tips(anna) == "ENABLED"
    await pass_days(anna, 5)
    assert await tips(anna) == "INELIGIBLE"
    assert isinstance(await may_earn(anna), OptionDisabled)
    assert await acts(anna) == [Act.ENABLED, Act.GRACE_STARTED, Act.LAPSED]


async def test_an_option_that_meets_its_rules_again_is_on_again(database: str) -> None:
    anna = await an_earner(followers=20_000)
    await an_option_ruleset(15_000, grace_days=1)
    await followers(12_000)
    await pass_days(anna, 4)
    assert await tips(anna) == "INELIGIBLE"
    await followers(16_000)
    assert await tips(anna) == "ENABLED"
    await pass_days(anna, 1)
    assert (await acts(anna))[-1] is Act.GRACE_ENDED


async def a_lapsed_option() -> Caller:
    """Anna, whose tips want 15,000 followers and one day of grace, lapsed with 12,000."""
    anna = await an_earner(followers=20_000)
    await an_option_ruleset(15_000, grace_days=1)
    await followers(12_000)
    await pass_days(anna, 4)
    assert await tips(anna) == "INELIGIBLE"
    return anna


async def test_where_nothing_is_lacking_no_grace_ends(database: str) -> None:
    anna = await a_lapsed_option()
    await followers(16_000)
    found = await status(anna)
    assert (found.state.value, found.lacking, found.grace_ends_at) == ("ENABLED", [], None)


async def test_who_lacks_only_what_the_program_asks_reads_when_its_grace_ends(
    database: str,
) -> None:
    anna = await a_lapsed_option()
    await an_option_ruleset(5_000, effective_at=clock.now())
    await followers(9_000)
    await clock.advance(DAY)
    await some_views(anna.creator_id or new_id())
    await program.check_members()
    found = await status(anna)
    assert [one.rule for one in found.lacking] == [Rule.MEMBERSHIP]
    assert found.state.value == "ENABLED"
    assert found.grace_ends_at is not None
    assert found.grace_ends_at > clock.now()


async def test_a_new_lapse_starts_a_new_grace(database: str) -> None:
    anna = await a_lapsed_option()
    await followers(16_000)
    await clock.advance(timedelta(hours=1))
    await monetization.check_options()
    await followers(12_000)
    found = await status(anna)
    assert (found.state.value, found.grace_ends_at) == ("ENABLED", None)
    await pass_days(anna, 1)
    found = await status(anna)
    assert found.state.value == "ENABLED"
    assert found.grace_ends_at is not None
    assert found.grace_ends_at > clock.now() + timedelta(hours=23)
    given = [Act.ENABLED, Act.GRACE_STARTED, Act.LAPSED, Act.GRACE_ENDED, Act.GRACE_STARTED]
    assert await acts(anna) == given


async def test_what_is_switched_on_anew_has_a_whole_grace(database: str) -> None:
    anna = await a_lapsed_option()
    await program.leave_program(anna)
    await followers(16_000)
    await clock.advance(timedelta(seconds=1))
    applied = await program.apply_to_program(anna, new_id().hex)
    await program.approve_application(OPERATOR, applied.id)
    await monetization.enable_option(anna, Option.TIPS)
    await followers(12_000)
    assert await tips(anna) == "ENABLED"


async def test_an_option_that_is_off_gets_no_grace(database: str) -> None:
    anna = await a_member(followers=12_000)
    await an_option_ruleset(15_000)
    assert await tips(anna) == "INELIGIBLE"
    assert (await refused(monetization.enable_option(anna, Option.TIPS))).to_facts() == {
        "lacking": "FOLLOWERS"
    }


async def test_unknown_figures_never_make_an_option_eligible(database: str) -> None:
    anna = await a_member()
    told = program.RulesetInput(
        Scope.LIVE_GIFTS, [RuleSpec(Rule.VIEWS, 1)], effective_at=clock.now()
    )
    await program.create_ruleset(OPERATOR, told, new_id().hex)
    await clock.advance(timedelta(days=40))
    found = await status(anna, Option.LIVE_GIFTS)
    assert found.state.value == "INELIGIBLE"
    assert [one.status.value for one in found.lacking] == ["UNKNOWN"]
