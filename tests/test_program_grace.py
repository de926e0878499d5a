"""The sweep that holds members against the rules: grace, suspensions that run out, the way back."""

import asyncio
from datetime import timedelta

import pytest

from models import clock, notifications, program, users
from models.audit_log import AuditRecord
from models.caller import Caller
from models.creators import CreatorInput, upsert_creators
from models.program import Act, Decision, Membership, MembershipState
from models.users import Standing, UserInput
from tests.factories import OPERATOR, SERVICE, a_member, some_posts, some_views
from tests.statements import count_statements

DAY = timedelta(days=1)


async def of(who: Caller) -> Membership:
    return await Membership.get(creator_id=who.creator_id)


async def followers(count: int, handle: str = "anna") -> None:
    await upsert_creators(SERVICE, [CreatorInput(f"creator:{handle}", handle, followers=count)])


async def stands(standing: Standing) -> None:
    await users.upsert_users(SERVICE, [UserInput("creator:anna", standing=standing)])


async def pass_days(who: Caller, days: int) -> None:
    """Let days go by in which she posts and is seen as before, with the sweep on each."""
    assert who.creator_id is not None
    for _ in range(days):
        await clock.advance(DAY)
        await some_views(who.creator_id)
        await some_posts(who.creator_id, "anna")
        await program.check_members()


async def acts(who: Caller) -> list[Act]:
    rows = await Decision.filter(creator_id=who.creator_id).order_by("id")
    return [row.act for row in rows][2:]  # she applied, and was approved


async def test_a_member_who_meets_the_rules_stays_active(database: str) -> None:
    anna = await a_member()
    await pass_days(anna, 3)
    assert (await of(anna)).state is MembershipState.ACTIVE
    assert await acts(anna) == []


async def test_a_member_below_a_rule_has_30_days_and_is_then_suspended(database: str) -> None:
    anna = await a_member()
    await followers(9_000)
    await pass_days(anna, 1)
    held = await of(anna)
    assert held.state is MembershipState.IN_GRACE
    assert held.grace_ends_at is not None
    assert timedelta(days=29) < held.grace_ends_at - clock.now() <= timedelta(days=30)
    await pass_days(anna, 29)
    assert (await of(anna)).state is MembershipState.IN_GRACE
    await pass_days(anna, 2)
    held = await of(anna)
    assert held.state is MembershipState.SUSPENDED
    assert held.suspended_until is not None, "no operator has to reinstate her"
    assert await acts(anna) == [Act.GRACE_STARTED, Act.SUSPENDED]


async def test_a_suspension_by_the_program_is_told_with_what_is_lacking(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    await followers(9_000)
    await pass_days(anna, 32)
    told = (await notifications.between(anna.creator_id, 0, 99))[-1]
    assert isinstance(told, program.MembershipSuspended)
    assert told.until is None
    decision = await Decision.get(id=told.decision_id)
    assert decision.reason_list == ["Not met: FOLLOWERS."]
    record = await AuditRecord.filter(act="checkMembers").order_by("-id").first()
    assert record is not None
    assert record.role == "system"


async def test_who_meets_the_rules_again_in_grace_is_active_again(database: str) -> None:
    anna = await a_member()
    await followers(9_000)
    await pass_days(anna, 5)
    await followers(11_000)
    await pass_days(anna, 1)
    held = await of(anna)
    assert (held.state, held.grace_ends_at) == (MembershipState.ACTIVE, None)
    assert await acts(anna) == [Act.GRACE_STARTED, Act.GRACE_ENDED]


async def test_whom_grace_suspended_is_back_when_she_meets_the_rules(database: str) -> None:
    anna = await a_member()
    await followers(9_000)
    await pass_days(anna, 32)
    await followers(11_000)
    await clock.advance(timedelta(hours=1))
    await program.check_members()
    assert (await of(anna)).state is MembershipState.ACTIVE
    assert (await acts(anna))[-1] is Act.REINSTATED


@pytest.mark.parametrize("standing", [Standing.RESTRICTED, Standing.BANNED])
async def test_standing_knows_no_grace(database: str, standing: Standing) -> None:
    anna = await a_member()
    await stands(standing)
    await pass_days(anna, 1)
    assert (await of(anna)).state is MembershipState.SUSPENDED
    assert await acts(anna) == [Act.GRACE_STARTED, Act.SUSPENDED]
    await stands(Standing.GOOD)
    await clock.advance(timedelta(hours=1))
    await program.check_members()
    assert (await of(anna)).state is MembershipState.ACTIVE


async def test_grace_for_another_rule_is_none_for_standing(database: str) -> None:
    anna = await a_member()
    await followers(9_000)
    await pass_days(anna, 5)
    await stands(Standing.RESTRICTED)
    await pass_days(anna, 1)
    assert (await of(anna)).state is MembershipState.SUSPENDED


async def test_figures_that_stop_coming_count_as_not_met(database: str) -> None:
    anna = await a_member()
    await clock.advance(timedelta(days=32))
    await program.check_members()
    held = await of(anna)
    assert held.state is MembershipState.IN_GRACE
    decision = await Decision.get(id=held.decision_id)
    unknown = {told["rule"] for told in decision.inputs if told["status"] == "UNKNOWN"}
    assert "VIEWS" in unknown


async def test_an_operators_suspension_runs_out_if_every_rule_is_met(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    until = clock.now() + timedelta(days=2)
    await program.suspend_membership(OPERATOR, anna.creator_id, until, "Spam.")
    await pass_days(anna, 1)
    assert (await of(anna)).state is MembershipState.SUSPENDED
    await pass_days(anna, 1)
    await clock.advance(timedelta(hours=1))
    await program.check_members()
    assert (await of(anna)).state is MembershipState.ACTIVE


async def test_a_suspension_that_ran_out_stays_while_a_rule_is_not_met(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    await program.suspend_membership(OPERATOR, anna.creator_id, clock.now() + DAY, "Spam.")
    await followers(9_000)
    await pass_days(anna, 3)
    assert (await of(anna)).state is MembershipState.SUSPENDED
    assert await acts(anna) == [Act.SUSPENDED]
    await followers(11_000)
    await pass_days(anna, 1)
    assert (await of(anna)).state is MembershipState.ACTIVE


async def test_a_suspension_without_an_end_is_never_lifted_by_the_sweep(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    await program.suspend_membership(OPERATOR, anna.creator_id, None, "Spam.")
    await pass_days(anna, 3)
    assert (await of(anna)).state is MembershipState.SUSPENDED
    assert await program.check_members() == 0


async def test_the_sweep_run_twice_at_once_takes_one_step(database: str) -> None:
    anna = await a_member()
    await followers(9_000)
    await clock.advance(DAY)
    await asyncio.gather(*(program.check_members() for _ in range(4)))
    assert await acts(anna) == [Act.GRACE_STARTED]


async def test_the_sweep_and_an_operator_at_once_take_one_step_each(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    await stands(Standing.RESTRICTED)
    await clock.advance(DAY)
    await asyncio.gather(
        program.check_members(),
        program.terminate_membership(OPERATOR, anna.creator_id, "Spam."),
    )
    assert (await of(anna)).state is MembershipState.TERMINATED


async def test_a_sweep_over_many_members_reads_their_figures_at_once(database: str) -> None:
    for n in range(8):
        await a_member(f"c{n}")
    await clock.advance(DAY)
    with count_statements() as counted:
        assert await program.check_members() == 8
    assert sum("daily_stat" in text for text in counted) == 1
