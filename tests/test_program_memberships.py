"""Memberships and appeals: every step that there is, and no other."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from models import clock, program
from models.caller import Caller
from models.database import new_id
from models.errors import (
    InvalidInput,
    NotFound,
    StateConflict,
)
from models.program import (
    Act,
    AppealState,
    ApplicationState,
    Decision,
    Membership,
    MembershipState,
    NotEligible,
    ProgramApplication,
    ReapplyTooEarly,
)
from models.program.appeals import Outcome
from models.program.memberships import STEPS
from tests.factories import (
    OPERATOR,
    a_creator,
    a_member,
    a_qualified_creator,
)
from tests.program_steps import (
    WHY,
    a_rejection,
    acts_of,
    an_automatic_ruleset,
    appeal,
    apply,
    refused,
    restrict,
    state_of,
    told_to,
)

# --- memberships ---------------------------------------------------------------------------------


async def test_a_suspension_is_told_and_ends_by_reinstating(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    until = clock.now() + timedelta(days=7)
    await program.suspend_membership(OPERATOR, anna.creator_id, until, WHY)
    assert await state_of(anna) is MembershipState.SUSPENDED
    told = (await told_to(anna))[-1]
    assert isinstance(told, program.MembershipSuspended)
    assert told.until == until
    assert (await Decision.get(id=told.decision_id)).reason_list == [WHY]
    await program.reinstate_membership(OPERATOR, anna.creator_id, "A mistake.")
    assert await state_of(anna) is MembershipState.ACTIVE


async def test_a_suspension_does_not_end_in_the_past(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    with pytest.raises(InvalidInput):
        await program.suspend_membership(OPERATOR, anna.creator_id, clock.now(), WHY)


async def test_who_left_may_apply_anew(database: str) -> None:
    anna = await a_member()
    assert (await program.leave_program(anna)).state is MembershipState.LEFT
    applied = await apply(anna)
    await program.approve_application(OPERATOR, applied.id)
    assert await state_of(anna) is MembershipState.ACTIVE
    assert await Membership.all().count() == 1


async def test_leaving_is_no_way_round_a_suspension(database: str) -> None:
    await an_automatic_ruleset()
    anna = await a_qualified_creator()
    await apply(anna)
    assert anna.creator_id is not None
    until = clock.now() + timedelta(days=7)
    await program.suspend_membership(OPERATOR, anna.creator_id, until, WHY)
    await program.leave_program(anna)
    assert isinstance(await refused(apply(anna)), ReapplyTooEarly)
    await clock.advance(timedelta(days=7, seconds=1))
    applied = await apply(anna)
    assert applied.state is ApplicationState.PENDING, "a person decides"
    await program.approve_application(OPERATOR, applied.id)
    joined = await Membership.get(creator_id=anna.creator_id)
    assert (joined.suspended_until, joined.left_suspended) == (None, False)


async def test_who_was_terminated_never_applies_again(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    await program.terminate_membership(OPERATOR, anna.creator_id, WHY)
    refusal = await refused(apply(anna))
    assert refusal.to_facts() == {"what": "membership", "state": "TERMINATED"}


async def bring(who: Caller, state: MembershipState) -> None:
    """Put a membership into a state by hand."""
    await Membership.filter(creator_id=who.creator_id).update(state=state)


@pytest.mark.parametrize("state", MembershipState)
async def test_every_step_that_is_not_there_is_refused_with_the_state(
    database: str, state: MembershipState
) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    steps: dict[MembershipState, Any] = {
        MembershipState.SUSPENDED: lambda: program.suspend_membership(
            OPERATOR, anna.creator_id, None, WHY
        ),
        MembershipState.LEFT: lambda: program.leave_program(anna),
        MembershipState.TERMINATED: lambda: program.terminate_membership(
            OPERATOR, anna.creator_id, WHY
        ),
    }
    for to, ask in steps.items():
        await bring(anna, state)
        if to in STEPS[state]:
            assert (await ask()).state is to
        else:
            assert (await refused(ask())).to_facts()["state"] == state.value
            assert await state_of(anna) is state
    await bring(anna, state)
    reinstating = program.reinstate_membership(OPERATOR, anna.creator_id, WHY)
    if state is MembershipState.SUSPENDED:
        assert (await reinstating).state is MembershipState.ACTIVE
    else:
        assert (await refused(reinstating)).to_facts()["state"] == state.value


async def test_who_never_was_a_member_has_no_membership_to_suspend(database: str) -> None:
    anna = await a_creator()
    assert anna.creator_id is not None
    asked = program.suspend_membership(OPERATOR, anna.creator_id, None, WHY)
    assert isinstance(await refused(asked), NotFound)
    asked = program.suspend_membership(OPERATOR, new_id(), None, WHY)
    assert isinstance(await refused(asked), NotFound)


# --- appeals -------------------------------------------------------------------------------------


async def test_an_overturned_rejection_makes_a_member(database: str) -> None:
    anna = await a_qualified_creator()
    opened = await appeal(anna, await a_rejection(anna))
    done = await program.decide_appeal(OPERATOR, opened.id, Outcome.OVERTURN, "She is right.")
    assert done.state is AppealState.OVERTURNED
    assert await state_of(anna) is MembershipState.ACTIVE
    application = await ProgramApplication.get(creator_id=anna.creator_id)
    assert application.state is ApplicationState.APPROVED
    assert [one.state for one in await told_to(anna)] == ["REJECTED", "APPROVED"]  # type: ignore[attr-defined]


async def test_an_overturned_suspension_reinstates(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    suspended = await program.suspend_membership(OPERATOR, anna.creator_id, None, WHY)
    opened = await appeal(anna, suspended.decision_id)
    await program.decide_appeal(OPERATOR, opened.id, Outcome.OVERTURN, "She is right.")
    assert await state_of(anna) is MembershipState.ACTIVE


async def test_an_upheld_appeal_changes_nothing_and_is_not_opened_again(database: str) -> None:
    anna = await a_qualified_creator()
    rejection = await a_rejection(anna)
    opened = await appeal(anna, rejection)
    await program.decide_appeal(OPERATOR, opened.id, Outcome.UPHOLD, "It stands.")
    assert await Membership.all().count() == 0
    assert (await refused(appeal(anna, rejection))).to_facts()["state"] == "UPHELD"
    again = program.decide_appeal(OPERATOR, opened.id, Outcome.OVERTURN, "No.")
    assert (await refused(again)).to_facts() == {"what": "appeal", "state": "UPHELD"}


async def test_a_rejection_is_not_overturned_for_who_lacks_a_rule(database: str) -> None:
    anna = await a_qualified_creator()
    opened = await appeal(anna, await a_rejection(anna))
    await restrict(anna)
    deciding = program.decide_appeal(OPERATOR, opened.id, Outcome.OVERTURN, "She is right.")
    assert isinstance(await refused(deciding), NotEligible)
    assert (await program.Appeal.get(id=opened.id)).state is AppealState.OPEN
    assert Act.APPEAL_OVERTURNED not in await acts_of(anna)


async def test_only_the_creator_appeals_and_only_rejections_and_suspensions(
    database: str,
) -> None:
    anna, berta = await a_qualified_creator("anna"), await a_creator("berta")
    rejection = await a_rejection(anna)
    assert isinstance(await refused(appeal(berta, rejection)), NotFound)
    applied = await Decision.get(creator_id=anna.creator_id, act=Act.APPLIED)
    assert isinstance(await refused(appeal(anna, applied.id)), NotFound)


async def test_who_has_an_open_appeal_does_not_apply_anew(database: str) -> None:
    anna = await a_qualified_creator()
    await appeal(anna, await a_rejection(anna))
    await clock.advance(timedelta(days=31))
    await a_qualified_creator()
    assert (await refused(apply(anna))).to_facts() == {"what": "appeal", "state": "OPEN"}


async def test_a_suspension_that_ended_is_not_appealed_and_not_overturned(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    first = await program.suspend_membership(OPERATOR, anna.creator_id, None, WHY)
    opened = await appeal(anna, first.decision_id)
    await program.reinstate_membership(OPERATOR, anna.creator_id, "A mistake.")
    second = await program.suspend_membership(OPERATOR, anna.creator_id, None, WHY)
    deciding = program.decide_appeal(OPERATOR, opened.id, Outcome.OVERTURN, "She is right.")
    assert isinstance(await refused(deciding), StateConflict)
    assert await state_of(anna) is MembershipState.SUSPENDED
    await program.reinstate_membership(OPERATOR, anna.creator_id, "A mistake.")
    assert isinstance(await refused(appeal(anna, second.decision_id)), StateConflict)


async def test_of_four_appeals_at_once_one_is_opened(database: str) -> None:
    anna = await a_qualified_creator()
    rejection = await a_rejection(anna)
    asked = (appeal(anna, rejection) for _ in range(4))
    outcomes = await asyncio.gather(*asked, return_exceptions=True)
    assert sum(isinstance(one, program.Appeal) for one in outcomes) == 1
    assert sum(isinstance(one, StateConflict) for one in outcomes) == 3
