"""Applying, deciding, appealing, leaving: the steps that there are, and no others."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import clock, program
from models.audit_log import AuditRecord
from models.database import execute, new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.program import (
    Act,
    ApplicationState,
    Decision,
    Membership,
    MembershipState,
    NotEligible,
    ProgramApplication,
    ReapplyTooEarly,
    Role,
    Rule,
    RuleSpec,
)
from models.program.appeals import Outcome
from models.transactions import atomic, snapshot
from tests.factories import (
    OPERATOR,
    OPERATOR_ID,
    a_creator,
    a_fan,
    a_member,
    a_qualified_creator,
    an_earner,
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

# --- applying ------------------------------------------------------------------------------------


async def test_an_application_waits_for_a_decision_and_keeps_what_it_was_made_on(
    database: str,
) -> None:
    anna = await a_qualified_creator()
    applied = await apply(anna)
    assert applied.state is ApplicationState.PENDING
    (decision,) = await Decision.filter(creator_id=anna.creator_id)
    assert (decision.act, decision.role, decision.actor_id) == (
        Act.APPLIED,
        Role.CREATOR,
        anna.user_id,
    )
    assert {told["status"] for told in decision.inputs} == {"MET"}
    assert await Membership.filter(creator_id=anna.creator_id).count() == 0


async def test_who_lacks_a_rule_is_refused_with_its_name_and_nothing_is_made(
    database: str,
) -> None:
    anna = await a_qualified_creator(followers=9_999)
    refusal = await refused(apply(anna))
    assert refusal.to_facts() == {"lacking": "FOLLOWERS"}
    assert await ProgramApplication.all().count() == 0
    assert await Decision.all().count() == 0


async def test_who_is_unknown_in_a_rule_is_refused(database: str) -> None:
    anna = await a_creator(followers=20_000)
    refusal = await refused(apply(anna))
    assert isinstance(refusal, NotEligible)
    assert set(refusal.lacking.split(",")) == {"VIEWS", "POSTS", "ORIGINALS", "ACCOUNT_TYPE"}


async def test_a_refusal_is_kept_with_its_key_and_a_new_key_tries_again(database: str) -> None:
    anna = await a_qualified_creator(followers=9_999)
    await refused(apply(anna, "the-first-key"))
    await a_qualified_creator(followers=20_000)
    assert isinstance(await refused(apply(anna, "the-first-key")), NotEligible)
    assert (await apply(anna, "the-second-key")).state is ApplicationState.PENDING


async def test_the_same_key_answers_the_same_application(database: str) -> None:
    anna = await a_qualified_creator()
    first = await apply(anna, "one-and-the-same")
    assert (await apply(anna, "one-and-the-same")).id == first.id
    assert await ProgramApplication.all().count() == 1


async def test_a_key_used_for_something_else_is_refused(database: str) -> None:
    anna = await a_qualified_creator()
    applied = await apply(anna, "one-and-the-same")
    await program.reject_application(OPERATOR, applied.id, [WHY])
    decision_id = (await ProgramApplication.get(id=applied.id)).decision_id
    assert decision_id is not None
    appeal = program.appeal_decision(anna, decision_id, "No.", "one-and-the-same")
    assert isinstance(await refused(appeal), IdempotencyKeyReused)


async def test_one_application_is_pending_at_a_time(database: str) -> None:
    anna = await a_qualified_creator()
    await apply(anna)
    refusal = await refused(apply(anna))
    assert refusal.to_facts() == {"what": "application", "state": "PENDING"}


async def test_of_eight_applications_at_once_one_is_made(database: str) -> None:
    anna = await a_qualified_creator()
    outcomes = await asyncio.gather(*(apply(anna) for _ in range(8)), return_exceptions=True)
    assert [type(one) for one in outcomes].count(ProgramApplication) == 1
    assert sum(isinstance(one, StateConflict) for one in outcomes) == 7
    assert await ProgramApplication.all().count() == 1


async def test_of_eight_equal_requests_at_once_all_answer_one_application(database: str) -> None:
    anna = await a_qualified_creator()
    found = await asyncio.gather(*(apply(anna, "one-and-the-same") for _ in range(8)))
    assert len({one.id for one in found}) == 1


async def test_a_fan_is_no_creator(database: str) -> None:
    assert isinstance(await refused(apply(await a_fan())), NotAllowed)


async def test_a_member_does_not_apply(database: str) -> None:
    refusal = await refused(apply(await a_member()))
    assert refusal.to_facts() == {"what": "membership", "state": "ACTIVE"}


async def test_an_automatic_ruleset_approves_at_once_and_says_that_nobody_did(
    database: str,
) -> None:
    await an_automatic_ruleset()
    anna = await a_qualified_creator()
    applied = await apply(anna)
    assert applied.state is ApplicationState.APPROVED
    assert await state_of(anna) is MembershipState.ACTIVE
    decision = await Decision.get(creator_id=anna.creator_id, act=Act.APPROVED)
    assert (decision.role, decision.actor_id) == (Role.SYSTEM, None)
    assert (await AuditRecord.get(act="applyToProgram")).role == "system"
    assert [type(one).__name__ for one in await told_to(anna)] == ["ProgramApplicationDecided"]


async def test_an_application_is_withdrawn_by_its_creator_alone_and_once(database: str) -> None:
    anna, berta = await a_qualified_creator("anna"), await a_creator("berta")
    applied = await apply(anna)
    assert isinstance(await refused(program.withdraw_application(berta, applied.id)), NotFound)
    done = await program.withdraw_application(anna, applied.id)
    assert done.state is ApplicationState.WITHDRAWN
    again = await refused(program.withdraw_application(anna, applied.id))
    assert again.to_facts()["state"] == "WITHDRAWN"
    assert (await apply(anna)).state is ApplicationState.PENDING


# --- deciding ------------------------------------------------------------------------------------


async def test_approval_makes_a_member_and_is_told_and_audited_with_its_inputs(
    database: str,
) -> None:
    anna = await a_qualified_creator()
    applied = await apply(anna)
    await program.approve_application(OPERATOR, applied.id)
    assert await state_of(anna) is MembershipState.ACTIVE
    assert (await ProgramApplication.get(id=applied.id)).state is ApplicationState.APPROVED
    (told,) = await told_to(anna)
    assert isinstance(told, program.ProgramApplicationDecided)
    assert (told.application_id, told.state) == (applied.id, "APPROVED")
    record = await AuditRecord.get(act="approveProgramApplication")
    assert (record.actor_id, record.subject_id) == (OPERATOR_ID, anna.creator_id)
    assert record.facts["ruleset_version"] == 1
    assert len(record.facts["inputs"]) == 7
    assert UUID(record.facts["decision_id"]) == (await Membership.all())[0].decision_id


async def test_the_rules_are_checked_again_at_approval(database: str) -> None:
    anna = await a_qualified_creator()
    applied = await apply(anna)
    await restrict(anna)
    refusal = await refused(program.approve_application(OPERATOR, applied.id))
    assert refusal.to_facts() == {"lacking": "STANDING"}
    assert (await ProgramApplication.get(id=applied.id)).state is ApplicationState.PENDING
    assert await Membership.all().count() == 0
    assert await acts_of(anna) == [Act.APPLIED]


async def test_a_decided_application_is_not_decided_again(database: str) -> None:
    anna = await a_qualified_creator()
    applied = await apply(anna)
    await program.reject_application(OPERATOR, applied.id, [WHY])
    for again in (
        program.approve_application(OPERATOR, applied.id),
        program.reject_application(OPERATOR, applied.id, [WHY]),
        program.withdraw_application(anna, applied.id),
    ):
        assert (await refused(again)).to_facts() == {"what": "application", "state": "REJECTED"}


async def test_of_an_approval_and_a_rejection_at_once_one_holds(database: str) -> None:
    anna = await a_qualified_creator()
    applied = await apply(anna)
    outcomes = await asyncio.gather(
        program.approve_application(OPERATOR, applied.id),
        program.reject_application(OPERATOR, applied.id, [WHY]),
        return_exceptions=True,
    )
    assert sum(isinstance(one, StateConflict) for one in outcomes) == 1
    assert len(await told_to(anna)) == 1


async def test_who_was_rejected_applies_again_after_30_days(database: str) -> None:
    anna = await a_qualified_creator()
    applied = await apply(anna)
    done = await program.reject_application(OPERATOR, applied.id, [WHY, "Too few faces."])
    refusal = await refused(apply(anna))
    assert isinstance(refusal, ReapplyTooEarly)
    assert refusal.reapply_at == done.reapply_at
    decision = await Decision.get(id=done.decision_id)
    assert decision.reason_list == [WHY, "Too few faces."]
    assert WHY not in str((await AuditRecord.get(act="rejectProgramApplication")).facts)
    await clock.advance(timedelta(days=30))
    await a_qualified_creator()
    assert (await apply(anna)).state is ApplicationState.PENDING


@pytest.mark.parametrize("reasons", [[], ["x"] * 11, [""], ["x" * 501], ["a\x00"]])
async def test_a_rejection_gives_reasons(database: str, reasons: list[str]) -> None:
    anna = await a_qualified_creator()
    applied = await apply(anna)
    with pytest.raises(InvalidInput):
        await program.reject_application(OPERATOR, applied.id, reasons)


# --- what is kept --------------------------------------------------------------------------------


async def test_every_decision_of_others_stands_in_the_audit_log(database: str) -> None:
    anna = await a_member()
    assert anna.creator_id is not None
    suspended = await program.suspend_membership(OPERATOR, anna.creator_id, None, WHY)
    opened = await appeal(anna, suspended.decision_id)
    await program.decide_appeal(OPERATOR, opened.id, Outcome.UPHOLD, "It stands.")
    await program.terminate_membership(OPERATOR, anna.creator_id, WHY)
    decided = await Decision.filter(creator_id=anna.creator_id, role=Role.OPERATOR)
    records = await AuditRecord.filter(subject_id=anna.creator_id, role="operator")
    kept = {record.facts.get("decision_id"): record for record in records}
    assert len(decided) == 4
    for decision in decided:
        record = kept[str(decision.id)]
        assert record.facts["ruleset_version"] == 1
        assert record.facts["inputs"] == decision.inputs != []
        assert record.actor_id == OPERATOR_ID
        assert record.at - decision.at < timedelta(seconds=1)


async def test_erasing_blanks_words_and_keeps_what_was_decided(database: str) -> None:
    anna = await a_qualified_creator()
    opened = await appeal(anna, await a_rejection(anna))
    assert anna.creator_id is not None
    await atomic(program.forget, [anna.creator_id])
    assert (await program.Appeal.get(id=opened.id)).message == ""
    rows = await Decision.filter(creator_id=anna.creator_id)
    assert [row.reason_list for row in rows] == [[], []]


async def test_rulesets_are_numbered_without_a_double_when_made_at_once(database: str) -> None:
    told = program.RulesetInput(program.Scope.TIPS, [RuleSpec(Rule.FOLLOWERS, 1)])
    made = await asyncio.gather(
        *(program.create_ruleset(OPERATOR, told, new_id().hex) for _ in range(5))
    )
    assert sorted(one.version for one in made) == [2, 3, 4, 5, 6]
    records = await AuditRecord.filter(act="createRuleset")
    assert len(records) == 5


async def test_a_ruleset_in_force_is_not_scheduled_again(database: str) -> None:
    told = program.RulesetInput(program.Scope.TIPS, [])
    draft = await program.create_ruleset(OPERATOR, told, new_id().hex)
    later = clock.now() + timedelta(days=2)
    await program.schedule_ruleset(OPERATOR, draft.id, later)
    await program.schedule_ruleset(OPERATOR, draft.id, clock.now() + timedelta(days=1))
    with pytest.raises(InvalidInput):
        await program.schedule_ruleset(OPERATOR, draft.id, clock.now() - timedelta(days=1))
    await clock.advance(timedelta(days=1, seconds=1))
    refusal = await refused(program.schedule_ruleset(OPERATOR, draft.id, later))
    assert refusal.to_facts() == {"what": "ruleset", "state": "IN_FORCE"}


@pytest.mark.parametrize(
    "said",
    [
        {"rules": [RuleSpec(Rule.FOLLOWERS)]},
        {"rules": [RuleSpec(Rule.FOLLOWERS, 0)]},
        {"rules": [RuleSpec(Rule.ORIGINALS, 10_001)]},
        {"rules": [RuleSpec(Rule.STANDING, 1)]},
        {"rules": [RuleSpec(Rule.ACCOUNT_TYPE)]},
        {"rules": [RuleSpec(Rule.COUNTRY)]},
        {"rules": [RuleSpec(Rule.MEMBERSHIP)]},
        {"rules": [RuleSpec(Rule.AGE), RuleSpec(Rule.AGE, 21)]},
        {"country": "us"},
        {"grace_days": -1},
        {"reapply_days": 367},
        {"scope": program.Scope.TIPS, "is_automatic": True},
    ],
)
def test_a_ruleset_that_makes_no_sense_is_refused(said: dict[str, Any]) -> None:
    told: dict[str, Any] = {"scope": program.Scope.PROGRAM, "rules": [], **said}
    with pytest.raises(InvalidInput):
        program.RulesetInput(**told).checked()


# --- what must always hold -----------------------------------------------------------------------


async def test_the_audit_finds_nothing_after_a_full_life(database: str) -> None:
    anna, berta = await an_earner("anna"), await a_qualified_creator("berta")
    await a_rejection(berta)
    await program.leave_program(anna)
    assert await snapshot(program.check_program) == []


@pytest.mark.parametrize(
    ("plant", "rule"),
    [
        ("UPDATE membership SET state = 'TERMINATED'", "membership_without_decision"),
        ("UPDATE program_application SET state = 'REJECTED'", "application_without_decision"),
        ("UPDATE program_application SET state = 'WITHDRAWN'", "member_without_application"),
        ("UPDATE program_decision SET act = 'DISABLED' WHERE act = 'ENABLED'", "switch_without"),
    ],
)
async def test_the_audit_names_a_state_that_no_decision_explains(
    database: str, plant: str, rule: str
) -> None:
    await an_earner()
    await execute(plant)
    found = await snapshot(program.check_program)
    assert rule in " ".join(violation.rule for violation in found)
