"""The switchboard: what is on, what is paused, and what each option's state is."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import clock, monetization, notifications, program
from models.audit_log import AuditRecord
from models.database import new_id
from models.errors import MarketplaceError, NotAllowed, NotFound, StateConflict
from models.monetization import MonetizationOptionPaused, Option, OptionDisabled
from models.pages import PageRequest
from models.program import Act, Decision, NotEligible, Role, Rule, decisions
from models.transactions import atomic, lock
from models.users import Standing, User
from tests.factories import (
    OPERATOR,
    a_creator,
    a_fan,
    a_member,
    an_earner,
    in_the_end,
)
from tests.monetization_steps import (
    acts,
    followers,
    may_earn,
    pass_days,
    refused,
    say,
    states,
    status,
    tips,
)
from tests.statements import count_statements

# --- the state -----------------------------------------------------------------------------------


async def test_a_creator_who_never_joined_is_ineligible_for_every_option(database: str) -> None:
    anna = await a_creator()
    assert set((await states(anna)).values()) == {"INELIGIBLE"}
    assert [one.rule for one in (await status(anna)).lacking] == [Rule.MEMBERSHIP]


async def test_a_member_is_eligible_for_all_and_switches_on_what_she_wants(database: str) -> None:
    anna = await an_earner()
    found = await states(anna)
    assert found.pop(Option.TIPS) == "ENABLED"
    assert set(found.values()) == {"ELIGIBLE"}


async def test_who_switched_off_is_disabled_and_not_eligible_as_before(database: str) -> None:
    anna = await an_earner()
    assert (await monetization.disable_option(anna, Option.TIPS)).state.value == "DISABLED"
    assert (await monetization.enable_option(anna, Option.TIPS)).state.value == "ENABLED"
    assert await acts(anna) == [Act.ENABLED, Act.DISABLED, Act.ENABLED]


async def test_a_pause_stands_before_everything_and_leaves_the_switch(database: str) -> None:
    anna = await an_earner()
    assert anna.creator_id is not None
    paused = await monetization.pause_option(OPERATOR, anna.creator_id, Option.TIPS, "Fraud.")
    assert paused.state.value == "PAUSED"
    await say(standing=Standing.RESTRICTED)
    assert await tips(anna) == "PAUSED"
    await say(standing=Standing.GOOD)
    resumed = await monetization.resume_option(OPERATOR, anna.creator_id, Option.TIPS)
    assert resumed.state.value == "ENABLED"


async def test_a_pause_is_told_with_its_reason_and_audited(database: str) -> None:
    anna = await an_earner()
    assert anna.creator_id is not None
    await monetization.pause_option(OPERATOR, anna.creator_id, Option.TIPS, "Fraud.")
    told = (await notifications.between(anna.creator_id, 0, 99))[-1]
    assert isinstance(told, MonetizationOptionPaused)
    assert told.paused_option is Option.TIPS
    decision = await Decision.get(id=told.decision_id)
    assert (decision.reason_list, decision.role) == (["Fraud."], Role.OPERATOR)
    record = await AuditRecord.get(act="pauseMonetizationOption")
    assert record.facts["decision_id"] == str(decision.id)
    assert record.facts["scope"] == "TIPS"


async def test_a_pause_of_what_is_paused_changes_and_tells_nothing(database: str) -> None:
    anna = await an_earner()
    assert anna.creator_id is not None
    for _ in range(2):
        await monetization.pause_option(OPERATOR, anna.creator_id, Option.TIPS, "Fraud.")
    assert await acts(anna) == [Act.ENABLED, Act.PAUSED]
    for _ in range(2):
        await monetization.resume_option(OPERATOR, anna.creator_id, Option.TIPS)
    assert await acts(anna) == [Act.ENABLED, Act.PAUSED, Act.RESUMED]


async def test_nobody_switches_on_what_is_paused_but_off_she_may(database: str) -> None:
    anna = await an_earner()
    assert anna.creator_id is not None
    await monetization.pause_option(OPERATOR, anna.creator_id, Option.TIPS, "Fraud.")
    refusal = await refused(monetization.enable_option(anna, Option.TIPS))
    assert isinstance(refusal, StateConflict)
    await monetization.disable_option(anna, Option.TIPS)
    resumed = await monetization.resume_option(OPERATOR, anna.creator_id, Option.TIPS)
    assert resumed.state.value == "DISABLED"


async def test_who_is_ineligible_switches_nothing_on_and_reads_why(database: str) -> None:
    refusal = await refused(monetization.enable_option(await a_creator(), Option.TIPS))
    assert isinstance(refusal, NotEligible)
    assert refusal.lacking == "MEMBERSHIP"
    assert isinstance(
        await refused(monetization.enable_option(await a_fan(), Option.TIPS)), NotAllowed
    )


@pytest.mark.parametrize("standing", [Standing.RESTRICTED, Standing.BANNED])
async def test_standing_makes_every_option_ineligible_at_once(
    database: str, standing: Standing
) -> None:
    anna = await an_earner()
    await say(standing=standing)
    assert set((await states(anna)).values()) == {"INELIGIBLE"}
    assert isinstance(await may_earn(anna), OptionDisabled)
    await say(standing=Standing.GOOD)
    assert await tips(anna) == "ENABLED"


async def test_age_knows_no_grace(database: str) -> None:
    anna = await an_earner()
    await say(birth_date=clock.today() - timedelta(days=365 * 17))
    assert await tips(anna) == "INELIGIBLE"


async def test_a_suspension_makes_every_option_ineligible_and_keeps_the_switch(
    database: str,
) -> None:
    anna = await an_earner()
    assert anna.creator_id is not None
    await program.suspend_membership(OPERATOR, anna.creator_id, None, "Spam.")
    assert await tips(anna) == "INELIGIBLE"
    await program.reinstate_membership(OPERATOR, anna.creator_id, "A mistake.")
    assert await tips(anna) == "ENABLED"


async def test_a_switch_of_an_earlier_membership_is_off(database: str) -> None:
    anna = await an_earner()
    await program.leave_program(anna)
    assert await tips(anna) == "INELIGIBLE"
    await clock.advance(timedelta(seconds=1))
    applied = await program.apply_to_program(anna, new_id().hex)
    await program.approve_application(OPERATOR, applied.id)
    assert await tips(anna) == "DISABLED"
    assert (await monetization.enable_option(anna, Option.TIPS)).state.value == "ENABLED"


async def test_in_grace_what_is_on_stays_on_and_nothing_new_is_switched_on(database: str) -> None:
    anna = await an_earner()
    await followers(9_000)
    await pass_days(anna, 1)
    found = await status(anna)
    assert found.state.value == "ENABLED"
    assert found.grace_ends_at is not None
    assert await may_earn(anna) is None
    refusal = await refused(monetization.enable_option(anna, Option.LIVE_GIFTS))
    assert isinstance(refusal, NotEligible)
    await pass_days(anna, 31)
    assert await tips(anna) == "INELIGIBLE"


# --- who records a payment -----------------------------------------------------------------------


async def test_who_records_is_told_of_each_creator_whether_she_earns(database: str) -> None:
    anna, berta = await an_earner("anna"), await a_member("berta")
    nobody = new_id()

    async def work() -> dict[UUID, MarketplaceError | None]:
        ids = [key for key in (anna.creator_id, berta.creator_id, nobody) if key]
        await lock(User, [key for key in (anna.user_id, berta.user_id) if key])
        return await monetization.lock_earners(ids, Option.TIPS)

    found = await atomic(work)
    assert anna.creator_id is not None
    assert berta.creator_id is not None
    assert found[anna.creator_id] is None
    refusal = found[berta.creator_id]
    assert refusal is not None
    assert refusal.to_facts() == {"option": "TIPS", "state": "ELIGIBLE"}
    assert isinstance(found[nobody], NotFound)


@pytest.mark.parametrize("how", ["disable", "pause", "suspend", "leave", "restrict"])
async def test_a_switch_waits_for_who_records_and_nothing_is_recorded_after_it(
    database: str, how: str
) -> None:
    anna = await an_earner()
    assert anna.creator_id is not None
    creator_id, user_id = anna.creator_id, anna.user_id
    assert user_id is not None
    switch: dict[str, Callable[[], Awaitable[Any]]] = {
        "disable": lambda: monetization.disable_option(anna, Option.TIPS),
        "pause": lambda: monetization.pause_option(OPERATOR, creator_id, Option.TIPS, "Fraud."),
        "suspend": lambda: program.suspend_membership(OPERATOR, creator_id, None, "Spam."),
        "leave": lambda: program.leave_program(anna),
        "restrict": lambda: say(standing=Standing.RESTRICTED),
    }
    happened: list[str] = []
    holds = asyncio.Event()

    async def record() -> None:
        await lock(User, [user_id])
        found = await monetization.lock_earners([creator_id], Option.TIPS)
        assert found[creator_id] is None
        holds.set()
        await asyncio.sleep(0.3)
        happened.append("recorded")

    async def switch_off() -> None:
        await holds.wait()
        await in_the_end(switch[how])
        happened.append("switched")

    await asyncio.gather(atomic(record), switch_off())
    assert happened == ["recorded", "switched"]
    assert isinstance(await may_earn(anna), OptionDisabled)


async def test_enabling_at_once_is_one_switch(database: str) -> None:
    anna = await a_member()
    asked = (monetization.enable_option(anna, Option.TIPS) for _ in range(5))
    found = await asyncio.gather(*asked)
    assert {one.state.value for one in found} == {"ENABLED"}
    assert await acts(anna) == [Act.ENABLED]


# --- reading -------------------------------------------------------------------------------------


@pytest.mark.parametrize("many", [1, 20])
async def test_the_states_of_any_number_of_creators_are_one_statement(
    database: str, many: int
) -> None:
    ids = [(await a_creator(f"c{n}")).creator_id for n in range(many)]
    with count_statements() as counted:
        found = await monetization.options_of_creators([key for key in ids if key])
    assert (len(found), len(counted)) == (many, 1)


async def test_the_history_of_an_option_is_its_own_newest_first_and_paged(database: str) -> None:
    anna, berta = await an_earner("anna"), await an_earner("berta")
    await monetization.disable_option(anna, Option.TIPS)
    await monetization.enable_option(anna, Option.CREATOR_FUND)
    assert anna.creator_id is not None
    assert berta.creator_id is not None
    keys = [(anna.creator_id, Option.TIPS), (berta.creator_id, Option.TIPS)]
    found = await decisions.pages_of_scopes(keys, PageRequest(1))
    first = found[keys[0]]
    assert ([one.act for one in first.items], first.has_next) == ([Act.DISABLED], True)
    after = PageRequest(1, first.cursor_of(first.items[0]))
    found = await decisions.pages_of_scopes(keys, after)
    assert [one.act for one in found[keys[0]].items] == [Act.ENABLED]
    assert not found[keys[0]].has_next
