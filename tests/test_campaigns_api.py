"""Campaigns over HTTP: a brand's team writes, publishes and closes one, and who sees what of it."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from api.relay import encode_id
from models import campaigns, clock
from models.caller import BrandRole
from models.campaigns import Sourcing
from models.database import new_id
from tests import brand_teams
from tests.client import Client
from tests.factories import a_creator, a_fan
from tests.statements import count_statements
from tests.test_campaigns import a_campaign

OPERATIONS = Path(__file__).parent / "operations"
SECRETS = """query ($id: ID!) { node(id: $id) { ... on Campaign {
  name state budget { amount } author { displayName } createdAt brand { name } } } }"""


def document(name: str) -> str:
    return (OPERATIONS / f"{name}.graphql").read_text()


def day(days: int) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


def terms(**said: Any) -> dict[str, Any]:
    return {
        "name": "Summer",
        "productName": "Lemonade",
        "productUrl": "https://lemonade.example",
        "brief": "Drink it where the sun is.",
        "sourcing": "OPEN",
        "seats": 3,
        "budget": {"amount": "5000.00", "currency": "USD"},
        "conditions": {"leastFollowers": 10000, "countries": ["US"]},
        "startsOn": day(1),
        "endsOn": day(30),
        "deliverables": [{"format": "VIDEO", "dueOn": day(20), "disclosure": "#ad"}],
        **said,
    }


@pytest.fixture
async def ada(client: Client) -> tuple[Client, str]:
    """The client of a brand's only admin, and the brand's id."""
    brand = await brand_teams.a_brand(await a_fan("ada"))
    return client.as_("fan:ada"), encode_id("Brand", brand.id)


async def test_campaign_goes_from_draft_to_closed(ada: tuple[Client, str]) -> None:
    hers, brand_id = ada
    asked = {"brandId": brand_id, "terms": terms(), "idempotencyKey": new_id().hex}
    made = (await hers.ask(document("brand-app/create-campaign"), input=asked))["createCampaign"]
    campaign = made["campaign"]
    assert (campaign["name"], campaign["state"]) == ("Summer", "DRAFT")
    key = {"campaignId": campaign["id"]}
    new = {**key, "terms": terms(name="Winter")}
    told = (await hers.ask(document("brand-app/update-campaign"), input=new))["updateCampaign"]
    assert told["campaign"]["name"] == "Winter"
    for step, state in (
        ("publish", "ACTIVE"),
        ("pause", "PAUSED"),
        ("resume", "ACTIVE"),
        ("close", "CLOSED"),
    ):
        told = (await hers.ask(document(f"brand-app/{step}-campaign"), input=key))[
            f"{step}Campaign"
        ]
        assert told["campaign"]["state"] == state
    told = (await hers.ask(document("brand-app/update-campaign"), input=new))["updateCampaign"]
    assert (told["code"], told["state"]) == ("STATE_CONFLICT", "CLOSED")
    page = await hers.ask(document("brand-app/campaigns"), brandId=brand_id)
    (edge,) = page["node"]["campaigns"]["edges"]
    assert edge["node"]["budget"] == {"amount": "5000.00", "currency": "USD"}
    assert edge["node"]["conditions"] == {
        "leastFollowers": 10000,
        "countries": ["US"],
        "languages": [],
    }
    assert edge["node"]["deliverables"] == [
        {
            "format": "VIDEO",
            "count": 1,
            "dueOn": day(20),
            "wanted": None,
            "unwanted": None,
            "disclosure": "#ad",
        }
    ]


async def test_campaign_that_is_late_is_not_published(ada: tuple[Client, str]) -> None:
    hers, brand_id = ada
    asked = {"brandId": brand_id, "terms": terms(), "idempotencyKey": new_id().hex}
    made = (await hers.ask(document("brand-app/create-campaign"), input=asked))["createCampaign"]
    await clock.advance(timedelta(days=40))
    key = {"campaignId": made["campaign"]["id"]}
    told = (await hers.ask(document("brand-app/publish-campaign"), input=key))["publishCampaign"]
    assert (told["code"], told["field"]) == ("CAMPAIGN_IN_PAST", "end")


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        (None, "nothing"),
        ("fan:gus", "nothing"),
        ("creator:anna", "nothing"),
        ("fan:ana", "all"),
        ("fan:mia", "all"),
        ("fan:fay", "all"),
        ("fan:ada", "all"),
        ("fan:olga", "nothing"),
        ("operator", "all"),
        ("service", "nothing"),
    ],
)
async def test_draft_is_its_teams_and_what_is_open_is_public_but_for_its_budget(
    who: str | None, sees: str, client: Client
) -> None:
    ada = await a_fan("ada")
    brand = await brand_teams.a_brand(ada)
    for role, name in (
        (BrandRole.ANALYST, "ana"),
        (BrandRole.CAMPAIGN_MANAGER, "mia"),
        (BrandRole.FINANCE, "fay"),
    ):
        await brand_teams.joined(brand, ada, role, name)
    await brand_teams.a_brand(await a_fan("olga"), "Other")
    await a_fan("gus")
    await a_creator("anna")
    draft = await a_campaign(ada, brand.id)
    private = await a_campaign(ada, brand.id, sourcing=Sourcing.INVITE_ONLY)
    listed = await a_campaign(ada, brand.id)
    for campaign in (private, listed):
        await campaigns.publish_campaign(ada, campaign.id)
    asking = client if who is None else client.as_(who)
    for campaign in (draft, private, listed):
        found = (await asking.ask(SECRETS, id=encode_id("Campaign", campaign.id)))["node"]
        if sees == "all":
            assert found["budget"] == {"amount": "5000.00"}
            assert found["author"] == {"displayName": "Ada"}
            assert found["createdAt"] is not None
        elif campaign is listed:
            assert (found["name"], found["brand"]) == ("Summer", {"name": "Acme"})
            assert (found["budget"], found["author"], found["createdAt"]) == (None, None, None)
        else:
            assert found is None


async def test_what_is_open_is_listed_for_everyone_in_few_statements(client: Client) -> None:
    ada = await a_fan("ada")
    brand = await brand_teams.a_brand(ada)
    made = [await a_campaign(ada, brand.id) for _ in range(5)]
    for campaign in made[:4]:
        await campaigns.publish_campaign(ada, campaign.id)
    with count_statements() as told:
        page = await client.ask(document("creator-client/open-campaigns"))
    nodes = [edge["node"] for edge in page["openCampaigns"]["edges"]]
    assert [node["id"] for node in nodes] == [
        encode_id("Campaign", one.id) for one in reversed(made[:4])
    ]
    assert nodes[0]["brand"]["name"] == "Acme"
    assert len(told) <= 4, told
