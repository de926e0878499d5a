"""The program as a creator's client and a back office see it, over HTTP."""

from datetime import timedelta
from typing import Any

from models import clock
from models.program import MembershipState
from tests.client import Client
from tests.factories import a_creator, a_fan, a_member, a_qualified_creator

ELIGIBILITY = """query($handle: String!, $ruleset: Int) { creator(handle: $handle) {
  eligibility(ruleset: $ruleset) { isEligible reapplyAt ruleset { version country }
    requirements { rule status unit requiredCount actualCount requiredWord actualWord asOf }
    lacking { rule } } } }"""

APPLY = """mutation($key: String!) { applyToProgram(input: {idempotencyKey: $key}) { __typename
  ... on ApplyToProgramSuccess { application { id state ruleset { version } } }
  ... on NotEligibleError { lacking } ... on StateConflictError { what state }
  ... on ReapplyTooEarlyError { reapplyAt } ... on UserError { code message } } }"""

QUEUE = """{ programApplications(state: PENDING) { edges { node { id creator { handle } } } } }"""

APPROVE = """mutation($id: ID!) { approveProgramApplication(input: {applicationId: $id}) {
  __typename ... on ApproveProgramApplicationSuccess { application { state decidedAt
    decision { act role reasons inputs { rule status required actual } actor { displayName } } } }
  ... on UserError { code message } } }"""

REJECT = """mutation($id: ID!) { rejectProgramApplication(
    input: {applicationId: $id, reasons: ["Reposts."]}) { __typename
  ... on RejectProgramApplicationSuccess { application { state reapplyAt decision { id } } }
  ... on UserError { code } } }"""

ENABLE = """mutation($option: MonetizationOptionKind!) {
  enableMonetizationOption(input: {option: $option}) { __typename
  ... on EnableMonetizationOptionSuccess { option { option state isEnabled } }
  ... on NotEligibleError { lacking } ... on UserError { code } } }"""

OPTIONS = """query($handle: String!) { creator(handle: $handle) { id monetizationOptions {
  option isEnabled state lacking { rule status }
  history(first: 5) { edges { node { act reasons actor { id } } } } } } }"""


async def ask_one(client: Client, document: str, **variables: Any) -> Any:
    """The one root field's answer."""
    (answer,) = (await client.ask(document, **variables)).values()
    return answer


async def test_a_creator_sees_why_applies_is_approved_and_switches_tips_on(client: Client) -> None:
    await a_qualified_creator("anna")
    anna, operator = client.as_("creator:anna"), client.as_("operator")
    seen = (await ask_one(anna, ELIGIBILITY, handle="anna"))["eligibility"]
    assert seen["isEligible"] is True
    assert seen["ruleset"] == {"version": 1, "country": None}
    assert {one["rule"]: one["requiredCount"] for one in seen["requirements"]}["VIEWS"] == 100_000
    applied = await ask_one(anna, APPLY, key="my-application")
    assert applied["application"]["state"] == "PENDING"
    (edge,) = (await ask_one(operator, QUEUE))["edges"]
    assert edge["node"] == {"id": applied["application"]["id"], "creator": {"handle": "anna"}}
    approved = (await ask_one(operator, APPROVE, id=edge["node"]["id"]))["application"]
    assert approved["state"] == "APPROVED"
    assert approved["decision"]["role"] == "OPERATOR"
    age = next(one for one in approved["decision"]["inputs"] if one["rule"] == "AGE")
    assert (age["status"], age["actual"]) == ("MET", None)
    enabled = await ask_one(anna, ENABLE, option="TIPS")
    assert enabled["option"] == {"option": "TIPS", "state": "ENABLED", "isEnabled": True}


async def test_what_is_unknown_is_told_as_unknown_and_refused(client: Client) -> None:
    await a_creator("anna")
    anna = client.as_("creator:anna")
    seen = (await ask_one(anna, ELIGIBILITY, handle="anna"))["eligibility"]
    views = next(one for one in seen["requirements"] if one["rule"] == "VIEWS")
    assert (views["status"], views["actualCount"]) == ("UNKNOWN", None)
    refused = await ask_one(anna, APPLY, key="my-application")
    assert refused["code"] == "NOT_ELIGIBLE"
    assert "FOLLOWERS" in refused["lacking"]


async def test_eligibility_is_hers_and_the_operators(client: Client) -> None:
    await a_qualified_creator("anna")
    await a_creator("berta")
    await a_fan("bob")
    for who in ("creator:berta", "fan:bob", "service"):
        assert (await ask_one(client.as_(who), ELIGIBILITY, handle="anna"))["eligibility"] is None
    seen = await ask_one(client.as_("operator"), ELIGIBILITY, handle="anna")
    assert seen["eligibility"]["isEligible"] is True


async def test_a_rejection_is_appealed_by_the_id_of_its_decision(client: Client) -> None:
    await a_qualified_creator("anna")
    anna, operator = client.as_("creator:anna"), client.as_("operator")
    applied = await ask_one(anna, APPLY, key="my-application")
    rejected = await ask_one(operator, REJECT, id=applied["application"]["id"])
    early = await ask_one(anna, APPLY, key="another-application")
    assert early["reapplyAt"] == rejected["application"]["reapplyAt"]
    appeal = """mutation($id: ID!) { appealDecision(input: {decisionId: $id,
      message: "They are mine.", idempotencyKey: "my-appeal"}) {
      ... on AppealDecisionSuccess { appeal { id state decision { act } } }
      ... on UserError { code } } }"""
    opened = await ask_one(anna, appeal, id=rejected["application"]["decision"]["id"])
    assert opened["appeal"]["state"] == "OPEN"
    decide = """mutation($id: ID!) { decideAppeal(input: {appealId: $id, outcome: OVERTURN,
      reason: "She is right."}) { ... on DecideAppealSuccess { appeal { state
        outcome { act reasons } creator { membership { state } } } } } }"""
    decided = await ask_one(operator, decide, id=opened["appeal"]["id"])
    assert decided["appeal"] == {
        "state": "OVERTURNED",
        "outcome": {"act": "APPEAL_OVERTURNED", "reasons": ["She is right."]},
        "creator": {"membership": {"state": MembershipState.ACTIVE.value}},
    }


async def test_the_public_sees_whether_an_option_is_on_and_not_why_not(client: Client) -> None:
    await a_member("anna")
    await ask_one(client.as_("creator:anna"), ENABLE, option="TIPS")
    seen = (await ask_one(client, OPTIONS, handle="anna"))["monetizationOptions"]
    assert [one["isEnabled"] for one in seen] == [True, False, False, False, False]
    assert {(one["state"], one["lacking"], one["history"]) for one in seen} == {(None, None, None)}


async def test_a_pause_shows_in_state_history_and_notification(client: Client) -> None:
    await a_member("anna")
    anna, operator = client.as_("creator:anna"), client.as_("operator")
    creator_id = (await ask_one(anna, OPTIONS, handle="anna"))["id"]
    pause = """mutation($id: ID!) { pauseMonetizationOption(input: {creatorId: $id,
      option: LIVE_GIFTS, reason: "Fraud."}) { ... on PauseMonetizationOptionSuccess {
        option { state pausedAt } } } }"""
    paused = await ask_one(operator, pause, id=creator_id)
    assert paused["option"]["state"] == "PAUSED"
    seen = (await ask_one(anna, OPTIONS, handle="anna"))["monetizationOptions"][2]
    assert (seen["option"], seen["state"]) == ("LIVE_GIFTS", "PAUSED")
    (edge,) = seen["history"]["edges"]
    assert edge["node"] == {"act": "PAUSED", "reasons": ["Fraud."], "actor": None}
    told = """query { creator(handle: "anna") { notifications { edges { node { __typename
      ... on MonetizationOptionPaused { option decision { reasons } }
      ... on ProgramApplicationDecided { application { state } } } } } } }"""
    edges = (await ask_one(anna, told))["notifications"]["edges"]
    assert [edge["node"] for edge in edges] == [
        {"__typename": "ProgramApplicationDecided", "application": {"state": "APPROVED"}},
        {
            "__typename": "MonetizationOptionPaused",
            "option": "LIVE_GIFTS",
            "decision": {"reasons": ["Fraud."]},
        },
    ]


CREATE = """mutation($input: CreateRulesetInput!) { createRuleset(input: $input) { __typename
  ... on CreateRulesetSuccess { ruleset { id version scope country effectiveAt isAutomatic
    rules { rule minimum accountType } } } ... on UserError { code } } }"""


async def test_an_operator_drafts_counts_and_schedules_a_ruleset(client: Client) -> None:
    await a_member("anna", followers=20_000)
    await a_qualified_creator("berta", followers=5_000)
    operator = client.as_("operator")
    rules = [
        {"rule": "FOLLOWERS", "minimum": 1000},
        {"rule": "ACCOUNT_TYPE", "accountType": "PERSONAL"},
    ]
    told = {"scope": "PROGRAM", "rules": rules, "idempotencyKey": "a-new-version"}
    made = (await ask_one(operator, CREATE, input=told))["ruleset"]
    assert (made["version"], made["effectiveAt"], made["country"]) == (2, None, None)
    assert made["rules"][0] == {"rule": "FOLLOWERS", "minimum": 1000, "accountType": None}
    counting = """query { eligibilityCounts(ruleset: 2) { creators eligible letIn putOut members
      membersPutOut rules { rule met unmet unknown } ruleset { version } } }"""
    counts = await ask_one(operator, counting)
    assert (counts["creators"], counts["eligible"], counts["letIn"]) == (2, 2, 1)
    anna = client.as_("creator:anna")
    seen = await ask_one(anna, ELIGIBILITY, handle="anna", ruleset=2)
    assert seen["eligibility"] is None, "a draft is the operators'"
    schedule = """mutation($id: ID!, $at: DateTime!) { scheduleRuleset(
      input: {rulesetId: $id, effectiveAt: $at}) { ... on ScheduleRulesetSuccess {
        ruleset { effectiveAt } } ... on UserError { code } } }"""
    at = (clock.now() + timedelta(days=3)).isoformat(timespec="seconds")
    await ask_one(operator, schedule, id=made["id"], at=at)
    seen = await ask_one(anna, ELIGIBILITY, handle="anna", ruleset=2)
    assert seen["eligibility"]["isEligible"] is True
    answer = await client.as_("creator:anna").try_ask(counting)
    assert answer.codes == ["FORBIDDEN"]


async def test_what_makes_no_sense_is_bad_input_and_a_fans_ruleset_not_allowed(
    client: Client,
) -> None:
    await a_fan("bob")
    wrong = {"scope": "TIPS", "rules": [{"rule": "FOLLOWERS"}], "idempotencyKey": "a-new-version"}
    answer = await client.as_("operator").try_ask(CREATE, input=wrong)
    assert answer.codes == ["BAD_USER_INPUT"]
    right = {"scope": "TIPS", "rules": [], "idempotencyKey": "a-new-version"}
    assert (await ask_one(client.as_("fan:bob"), CREATE, input=right))["code"] == "NOT_ALLOWED"
    assert (await client.try_ask(CREATE, input=right)).codes == ["UNAUTHENTICATED"]


async def test_drafts_are_listed_for_operators_alone(client: Client) -> None:
    right = {"scope": "TIPS", "rules": [], "idempotencyKey": "a-new-version"}
    operator = client.as_("operator")
    made = (await ask_one(operator, CREATE, input=right))["ruleset"]
    listing = "{ rulesets(scope: TIPS) { edges { node { version } } } }"
    assert len((await ask_one(operator, listing))["edges"]) == 2
    assert len((await ask_one(client, listing))["edges"]) == 1
    node = "query($id: ID!) { node(id: $id) { id } }"
    assert await ask_one(client, node, id=made["id"]) is None
