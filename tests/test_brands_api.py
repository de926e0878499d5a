"""Brands over HTTP: what answers say, to whom, and by how many statements."""

import logging
from typing import Any

import pytest

from api.relay import encode_id
from models import brands
from models.brands import Brand
from models.caller import BrandRole, Caller
from tests.brand_teams import a_brand, invited, joined, user_of
from tests.client import Client
from tests.factories import a_fan
from tests.statements import count_statements

LOOKUP = 1

CREATE = """mutation($input: CreateBrandInput!) { createBrand(input: $input) { __typename
  ... on UserError { code message }
  ... on CreateBrandSuccess { brand { id name website country viewerRole
    members { edges { node { role user { displayName } } } }
    notifications { edges { node { __typename } } } } } } }"""
UPDATE = """mutation($input: UpdateBrandInput!) { updateBrand(input: $input) { __typename
  ... on UserError { code message }
  ... on UpdateBrandSuccess { brand { name website country } } } }"""
INVITE = """mutation($input: InviteBrandMemberInput!) { inviteBrandMember(input: $input) {
  __typename ... on UserError { code message }
  ... on InviteBrandMemberSuccess { token invitation { id role state expiresAt } } } }"""
ACCEPT = """mutation($input: AcceptBrandInvitationInput!) { acceptBrandInvitation(input: $input) {
  __typename ... on UserError { code message }
  ... on AlreadyInTeamError { role }
  ... on AcceptBrandInvitationSuccess { member { role brand { name viewerRole
    members { edges { node { role } } } } } } } }"""
LEAVE = """mutation($input: LeaveBrandInput!) { leaveBrand(input: $input) { __typename
  ... on UserError { code message }
  ... on LeaveBrandSuccess { brand { name viewerRole members { edges { node { role } } } } } } }"""
LIMIT = """mutation($input: SetBrandSpendLimitInput!) { setBrandSpendLimit(input: $input) {
  __typename ... on UserError { code }
  ... on SetBrandSpendLimitSuccess { member { spendLimits { most { amount currency } } } } } }"""
MINE = "{ viewer { brands { role brand { name } } } }"
TEAM = """query($id: ID!) { node(id: $id) { ... on Brand { name viewerRole
  members(first: 2) { edges { cursor node { role user { displayName } } }
    pageInfo { hasNextPage endCursor } }
  invitations { edges { node { state } } } } } }"""


@pytest.fixture
async def ada(database: str) -> Caller:
    """Who founds brands."""
    return await a_fan("ada")


@pytest.fixture
async def brand(ada: Caller) -> Brand:
    """Hers."""
    return await a_brand(ada)


def id_of(brand: Brand) -> str:
    return encode_id("Brand", brand.id)


async def test_whoever_founds_a_brand_sees_all_of_it_at_once(client: Client, ada: Caller) -> None:
    given = {"name": "Acme", "website": "https://acme.example", "idempotencyKey": "a-key-of-ada"}
    asks = client.as_("fan:ada")
    made = (await asks.ask(CREATE, input=given))["createBrand"]
    again = (await asks.ask(CREATE, input=given))["createBrand"]
    assert made == again
    assert made["__typename"] == "CreateBrandSuccess"
    assert made["brand"] | {"id": ""} == {
        "id": "",
        "name": "Acme",
        "website": "https://acme.example",
        "country": None,
        "viewerRole": "ADMIN",
        "members": {"edges": [{"node": {"role": "ADMIN", "user": {"displayName": "Ada"}}}]},
        "notifications": {"edges": [{"node": {"__typename": "BrandMemberJoined"}}]},
    }
    reused = await asks.ask(CREATE, input={**given, "name": "Other"})
    assert reused["createBrand"]["code"] == "IDEMPOTENCY_KEY_REUSED"
    mine = await asks.ask(MINE)
    assert mine["viewer"]["brands"] == [{"role": "ADMIN", "brand": {"name": "Acme"}}]


async def test_whoever_is_under_age_is_told_the_age(client: Client) -> None:
    given = {"name": "Acme", "idempotencyKey": "a-key-of-kim"}
    asked = CREATE.replace("code message", "code message ... on UnderAgeError { minimumYears }")
    answer = await client.as_("fan:kim", birthdate="2020-01-01").ask(asked, input=given)
    assert answer["createBrand"]["__typename"] == "UnderAgeError"
    assert answer["createBrand"]["minimumYears"] >= 18


async def test_null_empties_and_a_name_stays(client: Client, brand: Brand) -> None:
    asks = client.as_("fan:ada")
    given = {"brandId": id_of(brand), "website": None}
    answer = await asks.ask(UPDATE, input=given)
    assert answer["updateBrand"]["brand"] == {"name": "Acme", "website": None, "country": "US"}
    answer = await asks.ask(UPDATE, input={"brandId": id_of(brand), "name": "A", "country": "FR"})
    assert answer["updateBrand"]["brand"] == {"name": "A", "website": None, "country": "FR"}
    refused = await asks.try_ask(UPDATE, input={"brandId": id_of(brand), "name": None})
    assert refused.codes == ["BAD_USER_INPUT"]


async def test_token_is_answered_once_and_opens_the_team(
    client: Client, brand: Brand, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    given = {"brandId": id_of(brand), "role": "FINANCE", "idempotencyKey": "a-key-of-ada"}
    made = (await client.as_("fan:ada").ask(INVITE, input=given))["inviteBrandMember"]
    again = (await client.as_("fan:ada").ask(INVITE, input=given))["inviteBrandMember"]
    assert again == {**made, "token": None}
    await a_fan("fay")
    accepted = await client.as_("fan:fay").ask(ACCEPT, input={"token": made["token"]})
    assert accepted["acceptBrandInvitation"]["member"] == {
        "role": "FINANCE",
        "brand": {
            "name": "Acme",
            "viewerRole": "FINANCE",
            "members": {"edges": [{"node": {"role": "ADMIN"}}, {"node": {"role": "FINANCE"}}]},
        },
    }
    again = await client.as_("fan:fay").ask(ACCEPT, input={"token": made["token"]})
    assert again == accepted
    await a_fan("bob")
    used = await client.as_("fan:bob").ask(ACCEPT, input={"token": made["token"]})
    assert used["acceptBrandInvitation"]["code"] == "STATE_CONFLICT"
    bad = await client.as_("fan:bob").try_ask(ACCEPT, input={"token": made["token"] * 4})
    assert bad.codes == ["BAD_USER_INPUT"]
    assert made["token"] not in str(bad.errors)
    assert made["token"] not in caplog.text


async def test_member_who_accepts_is_told_her_role(
    client: Client, ada: Caller, brand: Brand
) -> None:
    token = await invited(brand, ada)
    answer = await client.as_("fan:ada").ask(ACCEPT, input={"token": token})
    assert answer["acceptBrandInvitation"]["code"] == "ALREADY_IN_TEAM"
    assert answer["acceptBrandInvitation"]["role"] == "ADMIN"


async def test_whoever_leaves_sees_no_more_of_the_brand_than_everybody(
    client: Client, ada: Caller, brand: Brand
) -> None:
    fay = await joined(brand, ada, BrandRole.FINANCE, "fay")
    asks, given = client.as_("fan:fay"), {"brandId": id_of(brand)}
    seen = (await asks.ask(TEAM, id=id_of(brand)))["node"]
    assert (seen["viewerRole"], len(seen["members"]["edges"])) == ("FINANCE", 2)
    left = (await asks.ask(LEAVE, input=given))["leaveBrand"]
    assert left["brand"] == {"name": "Acme", "viewerRole": None, "members": None}
    after = (await asks.ask(TEAM, id=id_of(brand)))["node"]
    assert after == {"name": "Acme", "viewerRole": None, "members": None, "invitations": None}
    assert (await asks.ask(MINE))["viewer"]["brands"] == []
    assert (await asks.ask(LEAVE, input=given))["leaveBrand"]["code"] == "NOT_FOUND"
    last = await client.as_("fan:ada").ask(LEAVE, input=given)
    assert last["leaveBrand"]["code"] == "LAST_ADMIN"
    assert user_of(fay)


async def test_whoever_is_removed_has_no_access_with_her_next_request(
    client: Client, ada: Caller, brand: Brand
) -> None:
    fay = await joined(brand, ada, BrandRole.ADMIN, "fay")
    asks = client.as_("fan:fay")
    assert (await asks.ask(TEAM, id=id_of(brand)))["node"]["invitations"]["edges"]
    await brands.remove_brand_member(ada, brand.id, user_of(fay))
    assert (await asks.ask(TEAM, id=id_of(brand)))["node"]["members"] is None
    given = {"brandId": id_of(brand), "role": "ADMIN", "idempotencyKey": "a-key-of-fay"}
    answer = await asks.ask(INVITE, input=given)
    assert answer["inviteBrandMember"]["code"] == "NOT_FOUND"


async def test_team_is_read_a_page_at_a_time(client: Client, ada: Caller, brand: Brand) -> None:
    for name in ("bob", "cleo", "dan"):
        await joined(brand, ada, BrandRole.ANALYST, name)
    asks = client.as_("fan:ada")
    document = TEAM.replace("members(first: 2)", "members(first: 2, after: $after)")
    document = document.replace("$id: ID!", "$id: ID!, $after: String")
    names: list[str] = []
    after = None
    while True:
        page = (await asks.ask(document, id=id_of(brand), after=after))["node"]["members"]
        names += [edge["node"]["user"]["displayName"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    assert names == ["Ada", "Bob", "Cleo", "Dan"]


async def test_limits_are_money_one_a_currency(client: Client, ada: Caller, brand: Brand) -> None:
    usd, eur = {"amount": "5", "currency": "USD"}, {"amount": "7.5", "currency": "EUR"}
    given: dict[str, Any] = {
        "brandId": id_of(brand),
        "userId": encode_id("User", user_of(ada)),
        "limits": [usd, eur],
    }
    asks = client.as_("fan:ada")
    answer = (await asks.ask(LIMIT, input=given))["setBrandSpendLimit"]
    assert answer["member"]["spendLimits"] == [
        {"most": {"amount": "7.50", "currency": "EUR"}},
        {"most": {"amount": "5.00", "currency": "USD"}},
    ]
    answer = (await asks.ask(LIMIT, input={**given, "limits": []}))["setBrandSpendLimit"]
    assert answer["member"]["spendLimits"] == []
    twice = await asks.try_ask(LIMIT, input={**given, "limits": [usd, usd]})
    assert twice.codes == ["BAD_USER_INPUT"]


async def test_operators_list_brands_newest_first(client: Client, ada: Caller) -> None:
    for name in ("One", "Two", "Three"):
        await a_brand(ada, name)
    asked = """query($after: String) { brands(first: 2, after: $after) {
      edges { node { name adminLostAt } } pageInfo { hasNextPage endCursor } } }"""
    operator = client.as_("operator")
    first = (await operator.ask(asked))["brands"]
    assert [edge["node"]["name"] for edge in first["edges"]] == ["Three", "Two"]
    after = first["pageInfo"]["endCursor"]
    rest = (await operator.ask(asked, after=after))["brands"]
    assert [edge["node"]["name"] for edge in rest["edges"]] == ["One"]
    lost = await operator.ask("{ brands(withoutAdmin: true) { edges { node { name } } } }")
    assert lost["brands"]["edges"] == []


async def test_twenty_brands_with_their_teams_take_as_many_statements_as_two(
    client: Client,
) -> None:
    asked = """{ brands { edges { node { name
      members(first: 3) { edges { node { role user { displayName } spendLimits {
        most { amount } } } } }
      invitations(first: 3) { edges { node { state invitedBy { displayName } } } }
      notifications(first: 3) { edges { node { ... on BrandMemberJoined {
        user { displayName } } } } } } } } }"""
    operator, counts = client.as_("operator"), []
    for until in (2, 20):
        for number in range(until):
            admin = await a_fan(f"ada{until}-{number}")
            made = await a_brand(admin, f"Brand {number}")
            await joined(made, admin, BrandRole.ANALYST, f"bob{until}-{number}")
        await operator.ask(asked)
        with count_statements() as counted:
            data = await operator.ask(asked)
        assert all(len(edge["node"]["members"]["edges"]) == 2 for edge in data["brands"]["edges"])
        counts.append(len(counted))
    assert counts[0] == counts[1] <= 6 + LOOKUP, counts


async def test_operators_read_what_a_brand_s_admins_did(
    client: Client, ada: Caller, brand: Brand
) -> None:
    await invited(brand, ada, BrandRole.FINANCE)
    await brands.set_brand_spend_limit(ada, brand.id, user_of(ada), {"USD": 500, "EUR": 7})
    asked = """query($about: ID!) { auditLog(about: $about) { edges { node {
      act role actor { displayName } subjectKey facts { name value } } } } }"""
    data = await client.as_("operator").ask(asked, about=id_of(brand))
    acts = [edge["node"] for edge in data["auditLog"]["edges"]]
    assert [(one["act"], one["role"], one["actor"]["displayName"]) for one in acts] == [
        ("setBrandSpendLimit", "brand_admin", "Ada"),
        ("inviteBrandMember", "brand_admin", "Ada"),
    ]
    facts = {one["name"]: one["value"] for one in acts[0]["facts"]}
    assert facts["user_id"] == str(ada.user_id)
    assert "500" in facts["limits"]
