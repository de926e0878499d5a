"""Erasing a person: nothing says who she was, anywhere, and her money stands."""

from typing import Any

import pytest

from api.relay import encode_id
from models import applications, brands, deliverables, erasure, offers, program, sweeps
from models.audit_log import AuditRecord
from models.caller import Caller
from models.database import connection, execute, new_id
from models.errors import MarketplaceError
from models.ledger import audit
from models.payments import provider
from models.payments.payment import Payment
from models.payments.sandbox import Sandbox
from models.program import Act, Decision
from models.transactions import snapshot
from models.users import User
from tests.client import Client
from tests.factories import OPERATOR, a_creator, a_fan, a_tip, an_earner
from tests.test_videos import a_video, entry, upsert

ERASE = """mutation($id: ID!) { eraseUser(input: {userId: $id}) {
  ... on EraseUserSuccess { user { id displayName birthDate country erasedAt } }
  ... on UserError { code } } }"""


def id_of(person: Caller) -> str:
    assert person.user_id is not None
    return encode_id("User", person.user_id)


async def erase(client: Client, person: Caller, who: str = "service") -> Any:
    return (await client.as_(who).ask(ERASE, id=id_of(person)))["eraseUser"]


async def everything() -> str:
    """The whole database as text, but for the tables of migrations and of what shipped."""
    listed = {
        "SqliteClient": "SELECT name FROM sqlite_master WHERE type = 'table'",
        "AsyncpgDBClient": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    }[type(connection()).__name__]
    names = [row["name"] for row in await connection().execute_query_dict(listed)]
    tables = [await connection().execute_query_dict(f'SELECT * FROM "{name}"') for name in names]
    return repr(tables)


async def test_nothing_in_the_database_says_who_an_erased_fan_was(client: Client) -> None:
    bob = await a_fan("bob", display_name="Bobby Tables")
    await client.as_("fan:bob", birthdate="1987-06-05").ask("{ viewer { id } }")
    answer = (await erase(client, bob))["user"]
    assert answer.pop("erasedAt") is not None
    assert answer == {"id": id_of(bob), "displayName": "", "birthDate": None, "country": None}
    left = await everything()
    for trace in ("Bobby", "fan:bob", "1987", "1990, 1, 31", "1990-01-31"):
        assert trace not in left, trace


async def test_an_erased_creator_has_no_name_no_handle_and_no_address(client: Client) -> None:
    anna = await a_creator("annabella", country="JP")
    await a_video(anna, url="https://video.example/@annabella/1")
    await erase(client, anna, "operator")
    assert "nnabella" not in await everything()
    asked = '{ creator(handle: "annabella") { id } creators { edges { node { id } } } }'
    assert await client.ask(asked) == {"creator": None, "creators": {"edges": []}}
    handle = f"erased:{anna.creator_id}"
    assert await client.ask(f'{{ creator(handle: "{handle}") {{ id }} }}') == {"creator": None}


async def test_erasing_twice_is_erasing_once(client: Client) -> None:
    bob = await a_fan("bob")
    first = await erase(client, bob)
    assert await erase(client, bob) == first
    assert await AuditRecord.filter(act="eraseUser").count() == 1


async def test_a_person_of_the_same_subject_is_someone_new(client: Client) -> None:
    bob = await a_fan("bob")
    await erase(client, bob)
    again = await a_fan("bob")
    assert again.user_id != bob.user_id
    assert await User.all().count() >= 2


async def test_a_token_that_is_still_about_makes_nobody_of_her_name_anew(client: Client) -> None:
    phone = client.as_("fan:bob", name="Bobby Tables")
    await phone.ask("{ viewer { id } }")
    for _ in range(2):  # and so again, should she come back and be erased once more
        bob = Caller(user_id=(await User.get(subject="fan:bob")).id)
        await erase(client, bob)
        answer = await phone.post({"query": "{ viewer { id } }"})
        assert answer.status_code == 401
        assert "Bobby" not in await everything()
        await client.as_("fan:bob").ask("{ viewer { id } }")


async def test_a_video_of_an_erased_creator_is_not_stored(client: Client) -> None:
    anna = await a_creator("anna")
    await erase(client, anna)
    assert (await upsert(client, entry(anna)))["code"] == "NOT_FOUND"


@pytest.mark.parametrize("who", ["fan:bob", "creator:anna"])
async def test_nobody_erases_herself_or_another(client: Client, who: str) -> None:
    bob = await a_fan("bob")
    await a_creator("anna")
    assert (await erase(client, bob, who))["code"] == "NOT_ALLOWED"
    assert await User.exists(subject="fan:bob")


async def test_who_is_not_there_cannot_be_erased(client: Client) -> None:
    nobody = Caller(user_id=User().id)
    assert await erase(client, nobody) == {"code": "NOT_FOUND"}


# --- money and decisions stay, without a name ----------------------------------------------------

TIP = """query($id: ID!) { node(id: $id) { ... on Tip {
  amount { amount } message fan { id displayName } creator { handle displayName } } } }"""


@pytest.fixture
def sandbox() -> None:
    """The provider that tips are paid by."""
    provider.use(Sandbox())


async def test_what_an_erased_fan_wrote_is_gone_and_what_she_paid_stands(
    client: Client, sandbox: None
) -> None:
    anna, bob = await an_earner("anna"), await a_fan("bob")
    tip = await a_tip(bob, anna, 500, message="It is me, Bobby")
    await erase(client, bob)
    node = (await client.as_("creator:anna").ask(TIP, id=encode_id("Tip", tip.id)))["node"]
    assert (node["amount"], node["message"]) == ({"amount": "5.00"}, None)
    assert node["fan"] == {"id": id_of(bob), "displayName": ""}
    left = await everything()
    assert "Bobby" not in left
    assert await snapshot(audit.check_ledger) == []


async def test_an_erased_fan_sends_nothing_and_an_erased_creator_receives_nothing(
    client: Client, sandbox: None
) -> None:
    anna, bob, cleo = await an_earner("anna"), await a_fan("bob"), await a_fan("cleo")
    await erase(client, bob)
    with pytest.raises(MarketplaceError):
        await a_tip(bob, anna)
    await erase(client, anna)
    with pytest.raises(MarketplaceError):
        await a_tip(cleo, anna)
    assert await Payment.all().count() == 0


async def test_what_an_erased_creator_wrote_and_what_was_written_of_her_is_gone(
    client: Client, sandbox: None
) -> None:
    anna = await an_earner("anna")
    assert anna.creator_id is not None
    suspended = await program.suspend_membership(OPERATOR, anna.creator_id, None, "Annabella spams")
    assert suspended
    (decision,) = await Decision.filter(creator_id=anna.creator_id, act=Act.SUSPENDED)
    await program.appeal_decision(anna, decision.id, "I, Annabella, did not", "a-key-of-anna")
    await erase(client, anna)
    assert "Annabella" not in await everything()
    assert await Decision.filter(creator_id=anna.creator_id).count() >= 2
    assert await sweeps.audit() == []


FAULTS = {
    "erased_user_is_nobody": "UPDATE app_user SET country = 'US' WHERE erased_at IS NOT NULL",
    "erased_creator_is_nobody": "UPDATE creator SET handle = 'anna' WHERE erased_at IS NOT NULL",
    "erased_creators_video_has_no_address": "UPDATE video SET url = 'https://v.test/@anna'",
    "erased_creators_appeal_says_nothing": "UPDATE appeal SET message = 'I, Anna, did not'",
    "erased_fans_tip_says_nothing": "UPDATE tip SET message = 'From Bob'",
    "erased_creator_posts_about_nothing": f"""INSERT INTO creator_topic (id, creator_id, topic)
        SELECT '{new_id()}'::uuid, c.id, 'food' FROM creator c WHERE c.erased_at IS NOT NULL""",
}


def test_every_rule_is_broken_once() -> None:
    """Those of other nouns are broken with theirs."""
    others = (brands, offers, applications, deliverables)
    of_others = {rule for noun in others for rule in noun.ERASURE_RULES}
    assert set(erasure.RULES) == set(FAULTS) | of_others


@pytest.mark.parametrize("rule", FAULTS)
async def test_what_is_left_of_an_erased_person_is_named_by_the_audit(
    client: Client, sandbox: None, rule: str
) -> None:
    anna, bob = await an_earner("anna"), await a_fan("bob")
    await a_tip(bob, anna, 500, message="From Bob")
    assert anna.creator_id is not None
    await program.suspend_membership(OPERATOR, anna.creator_id, None, "Spam.")
    (decision,) = await Decision.filter(creator_id=anna.creator_id, act=Act.SUSPENDED)
    await program.appeal_decision(anna, decision.id, "I, Anna, did not", "a-key-of-anna")
    await erase(client, anna)
    await erase(client, bob)
    assert await sweeps.audit() == []
    assert await execute(FAULTS[rule])
    assert {violation.rule for violation in await sweeps.audit()} == {rule}
