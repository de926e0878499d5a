"""The audit log: each act of the service and of operators, for operators alone."""

import pytest

from api.relay import encode_id
from models import audit_log
from models.audit_log import AuditRecord
from models.database import new_id
from models.transactions import atomic
from models.users import Standing, UserInput, upsert_users
from tests.client import Client
from tests.factories import OPERATOR, SERVICE, a_creator, a_fan

LOG = """query($first: Int! = 20, $after: String, $about: ID) {
  auditLog(first: $first, after: $after, about: $about) {
    edges { node { id act role subjectKey actor { subject } facts { name value } } }
    pageInfo { hasNextPage endCursor } } }"""


@pytest.mark.parametrize("who", ["fan:bob", "creator:anna", "service"])
async def test_the_log_is_forbidden_to_all_but_operators(client: Client, who: str) -> None:
    answer = await client.as_(who).try_ask(LOG)
    assert (answer.codes, answer.data) == (["FORBIDDEN"], {"auditLog": None})


async def test_acts_stand_in_the_log_newest_first_with_who_and_whom(client: Client) -> None:
    bob = await a_fan("bob")
    assert bob.user_id is not None
    await client.as_("operator").ask(
        """mutation($id: ID!) { revokeTokens(input: {userId: $id}) { __typename } }""",
        id=encode_id("User", bob.user_id),
    )
    data = await client.as_("operator").ask(LOG, about=encode_id("User", bob.user_id))
    newest, oldest = [edge["node"] for edge in data["auditLog"]["edges"]]
    assert (newest["act"], newest["role"]) == ("revokeTokens", "operator")
    assert newest["actor"] == {"subject": "operator"}
    assert newest["subjectKey"] == str(bob.user_id)
    assert (oldest["act"], oldest["role"]) == ("upsertUsers", "service")


async def test_a_turn_of_standing_is_told_as_a_fact_and_names_are_not(client: Client) -> None:
    await a_fan("bob", display_name="Bobby Tables")
    await upsert_users(SERVICE, [UserInput(subject="fan:bob", standing=Standing.BANNED)])
    data = await client.as_("operator").ask(LOG)
    facts = [edge["node"]["facts"] for edge in data["auditLog"]["edges"]]
    assert [{"name": "standing", "value": "BANNED"}] in facts
    assert "Bobby" not in str(data)


async def test_the_log_is_read_page_by_page_without_gap(client: Client) -> None:
    subjects = [new_id() for _ in range(5)]
    await atomic(audit_log.write, OPERATOR, "actOfTest", subjects)
    seen, after = [], None
    for _ in range(3):
        page = (await client.as_("operator").ask(LOG, first=2, after=after))["auditLog"]
        seen += [edge["node"]["subjectKey"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
    assert seen == [str(subject) for subject in reversed(subjects)]
    assert not page["pageInfo"]["hasNextPage"]


async def test_a_record_is_no_node_to_others(client: Client) -> None:
    await a_creator("anna")
    record = (await AuditRecord.all())[0]
    asked = "query($id: ID!) { node(id: $id) { __typename } }"
    global_id = encode_id("AuditRecord", record.id)
    assert await client.as_("service").ask(asked, id=global_id) == {"node": None}
    seen = await client.as_("operator").ask(asked, id=global_id)
    assert seen == {"node": {"__typename": "AuditRecord"}}
