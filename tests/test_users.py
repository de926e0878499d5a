"""People: what the platform says of them, what their tokens claim, and how old they must be."""

from datetime import date

import pytest

from api.relay import encode_id
from models import users
from models.database import new_id
from models.errors import InvalidInput
from models.users import AgeUnknown, Standing, UnderAge, User, UserInput
from tests.client import Client
from tests.factories import SERVICE, a_creator, a_fan

UPSERT = """mutation($input: UpsertUsersInput!) { upsertUsers(input: $input) {
  ... on UpsertUsersSuccess { users { subject displayName birthDate country standing } }
  ... on UserError { code message } } }"""
REVOKE = """mutation($id: ID!) { revokeTokens(input: {userId: $id}) {
  ... on RevokeTokensSuccess { user { id } } ... on UserError { code } } }"""
VIEWER = "{ viewer { id subject displayName birthDate standing isViewer creator { handle } } }"


async def test_nobody_is_the_viewer_without_a_token(client: Client) -> None:
    assert await client.ask(VIEWER) == {"viewer": None}


async def test_a_token_of_someone_unknown_makes_her_a_user_by_its_claims(client: Client) -> None:
    viewer = (await client.as_("fan:bob", birthdate="1990-01-31").ask(VIEWER))["viewer"]
    assert (viewer["displayName"], viewer["birthDate"]) == ("bob", "1990-01-31")
    assert (viewer["standing"], viewer["isViewer"], viewer["creator"]) == ("GOOD", True, None)


async def test_the_viewer_who_is_a_creator_finds_her_creator(client: Client) -> None:
    await a_creator("anna")
    viewer = (await client.as_("creator:anna").ask(VIEWER))["viewer"]
    assert viewer["creator"] == {"handle": "anna"}


async def test_the_platforms_birth_date_wins_over_the_tokens(client: Client) -> None:
    await a_fan("bob", birth_date=date(2000, 2, 29))
    viewer = (await client.as_("fan:bob", birthdate="1980-01-01").ask(VIEWER))["viewer"]
    assert viewer["birthDate"] == "2000-02-29"


async def test_what_the_service_leaves_out_stays_as_it_was(client: Client) -> None:
    service = client.as_("service")
    first = {"subject": "x", "displayName": "Xenia", "birthDate": "1999-12-31", "country": "KR"}
    await service.ask(UPSERT, input={"users": [first]})
    data = await service.ask(UPSERT, input={"users": [{"subject": "x", "standing": "RESTRICTED"}]})
    assert data["upsertUsers"]["users"] == [{**first, "standing": "RESTRICTED"}]


async def test_of_two_entries_for_one_subject_the_last_wins(client: Client) -> None:
    people = [{"subject": "x", "displayName": name} for name in ("One", "Two")]
    data = await client.as_("service").ask(UPSERT, input={"users": people})
    assert [user["displayName"] for user in data["upsertUsers"]["users"]] == ["Two", "Two"]


@pytest.mark.parametrize("who", ["fan:bob", "creator:anna", "operator"])
async def test_only_the_service_speaks_of_people(client: Client, who: str) -> None:
    data = await client.as_(who).ask(UPSERT, input={"users": [{"subject": "x"}]})
    assert data["upsertUsers"]["code"] == "NOT_ALLOWED"
    assert not await User.exists(subject="x")


async def test_a_mutation_without_a_token_is_unauthenticated(client: Client) -> None:
    answer = await client.try_ask(UPSERT, input={"users": []})
    assert answer.codes == ["UNAUTHENTICATED"]


@pytest.mark.parametrize(
    "entry",
    [
        {"subject": ""},
        {"subject": "x" * 256},
        {"subject": "erased:x"},
        {"subject": "x", "displayName": "n" * 101},
        {"subject": "x", "displayName": "a\x00b"},
        {"subject": "x", "country": "usa"},
        {"subject": "x", "birthDate": "2999-01-01"},
    ],
)
async def test_a_person_who_cannot_be_stored_is_refused(
    client: Client, entry: dict[str, str]
) -> None:
    good = {"subject": "good"}
    answer = await client.as_("service").try_ask(UPSERT, input={"users": [good, entry]})
    assert answer.codes == ["BAD_USER_INPUT"]
    assert not await User.exists(subject="good")


async def test_more_than_a_batch_of_people_is_refused(database: str) -> None:
    many = [UserInput(subject=str(number)) for number in range(users.MOST_AT_ONCE + 1)]
    with pytest.raises(InvalidInput):
        await users.upsert_users(SERVICE, many)


async def test_revoked_tokens_are_refused_and_new_ones_are_not(client: Client) -> None:
    bob = client.as_("fan:bob")
    user_id = (await bob.ask(VIEWER))["viewer"]["id"]
    await client.as_("operator").ask(REVOKE, id=user_id)
    assert (await bob.post({"query": VIEWER})).status_code == 401
    assert (await client.as_("fan:bob").ask(VIEWER))["viewer"]["id"] == user_id


async def test_tokens_of_someone_who_is_not_there_cannot_be_revoked(client: Client) -> None:
    data = await client.as_("service").ask(REVOKE, id=encode_id("User", new_id()))
    assert data["revokeTokens"]["code"] == "NOT_FOUND"


async def test_every_token_of_a_banned_person_is_refused(client: Client) -> None:
    await a_fan("bob", standing=Standing.BANNED)
    assert (await client.as_("fan:bob").post({"query": VIEWER})).status_code == 401


AGES = {"ZZ": 18, "KR": 19, "JP": 20}
TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("country", "years"), [("US", 18), ("KR", 19), ("JP", 20), ("ZZ", 18), (None, 20)]
)
def test_the_minimum_age_is_the_countrys_and_the_highest_where_it_is_unknown(
    country: str | None, years: int
) -> None:
    assert users.minimum_age(country, AGES) == years


@pytest.mark.parametrize(
    ("born", "today", "years"),
    [
        (date(2008, 11, 25), TODAY, 18),
        (date(2008, 11, 26), TODAY, 17),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
    ],
)
def test_a_year_is_full_on_the_birthday(born: date, today: date, years: int) -> None:
    assert users.years_old(born, today) == years


async def test_an_unknown_age_is_refused_never_a_pass(database: str) -> None:
    fan = await a_fan("bob")
    ages = await users.minimum_ages()
    assert ages == AGES
    assert fan.user_id is not None
    unknown = users.age_refusal(fan.user_id, None, "US", ages)
    assert isinstance(unknown, AgeUnknown)
    young = users.age_refusal(fan.user_id, date(2026, 1, 1), None, ages)
    assert isinstance(young, UnderAge)
    assert young.minimum_years == 20
    assert users.age_refusal(fan.user_id, date(1990, 1, 1), None, ages) is None
