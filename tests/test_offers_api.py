"""Offers over HTTP: negotiated by a brand's app and a creator's client, and who sees what."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from api.relay import encode_id
from models import brands, clock
from models.caller import BrandRole
from models.campaigns import Sourcing
from models.database import new_id
from models.offers import OfferView
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests import brand_teams
from tests.client import Client
from tests.factories import a_creator, a_fan, an_earner
from tests.offering import (
    MARKET,
    Market,
    a_campaign,
    accept,
    an_offer,
    at,
    counter,
    terms,
)
from tests.statements import count_statements
from tests.topping import topped_up

OPERATIONS = Path(__file__).parent / "operations"

EVERYTHING = """{ state turn revision price { amount } commission { amount } total { amount }
  revisions { price { amount } message } changes(from: 1, to: 2) { term }
  subject { campaignName } author { displayName } approvedBy { displayName } order { id }
  createdAt openedAt expiresAt closedAt }"""
NODE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Offer {EVERYTHING} }} }}"
OF_CREATOR = f"""{{ creator(handle: "anna") {{ offers(first: 5) {{
  edges {{ node {EVERYTHING} }} }} }} }}"""
OF_CAMPAIGN = f"""query ($id: ID!) {{ node(id: $id) {{ ... on Campaign {{
  offers(first: 5) {{ edges {{ node {EVERYTHING} }} }} }} }} }}"""
TOLD = f"""query ($id: ID!) {{ node(id: $id) {{ ... on Brand {{
  notifications(first: 5, kinds: [OFFER_RECEIVED, OFFER_AWAITING_APPROVAL, OFFER_COUNTERED]) {{
    edges {{ node {{
      ... on OfferReceived {{ offer {EVERYTHING} }}
      ... on OfferAwaitingApproval {{ offer {EVERYTHING} }}
      ... on OfferCountered {{ side offer {EVERYTHING} }} }} }} }} }} }} }}"""


def document(name: str) -> str:
    return (OPERATIONS / f"{name}.graphql").read_text()


def day(days: int) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


def proposed(amount: str = "100.00", **said: Any) -> dict[str, Any]:
    part = {
        "format": "VIDEO",
        "dueOn": day(10),
        "price": {"amount": amount, "currency": "USD"},
        "disclosure": "#ad",
    }
    return {"deliverables": [part], **said}


@pytest.fixture
async def market(client: Client) -> Market:
    """Ada's brand with 1000.00 USD, Mia who manages its campaigns, Fay of its finance, and Anna."""
    provider.use(Sandbox())
    ada = await a_fan("ada")
    brand = await brand_teams.a_brand(ada)
    mia = await brand_teams.joined(brand, ada, BrandRole.CAMPAIGN_MANAGER, "mia")
    await brand_teams.joined(brand, ada, BrandRole.FINANCE, "fay")
    await brand_teams.joined(brand, ada, BrandRole.ANALYST, "ana")
    await brand_teams.a_brand(await a_fan("olga"), "Other")
    ada, mia = await brands.with_teams(ada), await brands.with_teams(mia)
    campaign = await a_campaign(mia, brand.id)
    await topped_up(ada, 100_000)
    return Market(brand.id, ada, mia, await an_earner("anna", MARKET), campaign)


def wish(market: Market, **said: Any) -> dict[str, Any]:
    return {
        "campaignId": encode_id("Campaign", market.campaign.id),
        "creatorId": encode_id("Creator", market.creator_id),
        "terms": proposed(),
        "message": "Will you?",
        "idempotencyKey": new_id().hex,
        **said,
    }


async def asked(client: Client, name: str, **variables: Any) -> dict[str, Any]:
    """What a mutation of the stored operations answers."""
    data = await client.ask(document(name), input=variables)
    (answer,) = data.values()
    return dict(answer)


async def test_negotiation_ends_in_an_order(client: Client, market: Market) -> None:
    mia, anna = client.as_("fan:mia"), client.as_("creator:anna")
    campaign_id = encode_id("Campaign", market.campaign.id)
    price = {"amount": "100.00", "currency": "USD"}
    quote = await mia.ask(document("brand-app/offer-quote"), campaignId=campaign_id, price=price)
    assert quote["offerQuote"]["commission"]["amount"] == "10.00"
    made = (await asked(mia, "brand-app/make-offer", **wish(market)))["offer"]
    assert (made["state"], made["total"]) == ("OPEN", quote["offerQuote"]["total"])
    page = await anna.ask(document("creator-client/my-offers"), handle="anna")
    (edge,) = page["creator"]["offers"]["edges"]
    assert (edge["node"]["id"], edge["node"]["turn"]) == (made["id"], "CREATOR")
    answer = {"offerId": made["id"], "revision": 1}
    more = {**answer, "terms": proposed("200.00"), "idempotencyKey": new_id().hex}
    hers = (await asked(anna, "creator-client/counter-offer", **more))["offer"]
    assert (hers["revision"], hers["turn"]) == (2, "BRAND")
    found = await mia.ask(document("brand-app/offer"), offerId=made["id"], **{"from": 1, "to": 2})
    assert [one["message"] for one in found["node"]["revisions"]] == ["Will you?", None]
    assert found["node"]["changes"][0] == {
        "term": "price",
        "before": "100.00 USD",
        "after": "200.00 USD",
    }
    yes = {**answer, "revision": 2, "idempotencyKey": new_id().hex}
    accepted = (await asked(mia, "brand-app/accept-offer", **yes))["offer"]
    assert (accepted["state"], accepted["order"]["state"]) == ("ACCEPTED", "IN_PROGRESS")
    mine = await anna.ask(document("creator-client/offer"), offerId=made["id"])
    assert mine["node"]["turn"] is None
    assert mine["node"]["order"] == accepted["order"]


async def test_refusals_carry_what_is_missing(client: Client, market: Market) -> None:
    mia, anna = client.as_("fan:mia"), client.as_("creator:anna")
    much = wish(market, terms=proposed("1000.00"))
    made = (await asked(mia, "brand-app/make-offer", **much))["offer"]
    told = await asked(mia, "brand-app/make-offer", **wish(market))
    assert (told["code"], told["offerId"]) == ("ALREADY_OFFERED", made["id"])
    yes = {"offerId": made["id"], "revision": 1}
    told = await asked(anna, "creator-client/accept-offer", **yes, idempotencyKey=new_id().hex)
    assert told["code"] == "INSUFFICIENT_FUNDS"
    told = await asked(mia, "brand-app/accept-offer", **yes, idempotencyKey=new_id().hex)
    assert told["code"] == "TURN_CONFLICT"
    stale = {"offerId": made["id"], "revision": 2, "idempotencyKey": new_id().hex}
    told = await asked(anna, "creator-client/accept-offer", **stale)
    assert (told["code"], told["revision"]) == ("STALE_REVISION", 1)
    too_much = {**yes, "terms": proposed("5000.00"), "idempotencyKey": new_id().hex}
    assert (await asked(anna, "creator-client/counter-offer", **too_much))["offer"]["revision"] == 2
    told = await asked(
        mia, "brand-app/accept-offer", **{**yes, "revision": 2}, idempotencyKey=new_id().hex
    )
    assert told["code"] == "BUDGET_EXCEEDED"
    assert told["shortBy"] == {"amount": "500.00", "currency": "USD"}
    late = {"deliverables": [{**proposed()["deliverables"][0], "dueOn": day(-1)}]}
    other = encode_id("Creator", (await an_earner("carla", MARKET)).creator_id or new_id())
    told = await asked(mia, "brand-app/make-offer", **wish(market, creatorId=other, terms=late))
    assert (told["code"], told["dueOn"]) == ("DUE_IN_PAST", day(-1))


async def test_prices_are_in_one_currency_and_that_of_the_campaign(
    client: Client, market: Market
) -> None:
    one = proposed()["deliverables"][0]
    two = {**one, "price": {"amount": "100.00", "currency": "EUR"}}
    mia = client.as_("fan:mia")
    for parts in ([one, two], [two], []):
        wanted = wish(market, terms={"deliverables": parts})
        answer = await mia.try_ask(document("brand-app/make-offer"), input=wanted)
        assert answer.codes == ["BAD_USER_INPUT"]


async def limited(market: Market) -> OfferView:
    """An offer that waits for approval."""
    assert market.manager.user_id is not None
    limits = {"USD": 100}
    await brands.set_brand_spend_limit(
        market.admin, market.brand_id, market.manager.user_id, limits
    )
    return await an_offer(market, message="A secret")


TEAM = ("fan:ada", "fan:mia", "fan:fay", "fan:ana", "operator")
OTHERS = (None, "fan:gus", "fan:olga", "creator:carla", "service")


async def seen_by(client: Client, who: str | None, market: Market, offer: OfferView) -> list[Any]:
    """What somebody sees of an offer on each path, where there is anything."""
    asks = client if who is None else client.as_(who)
    ids = {
        NODE: encode_id("Offer", offer.id),
        OF_CAMPAIGN: encode_id("Campaign", market.campaign.id),
        TOLD: encode_id("Brand", market.brand_id),
    }
    found = [(await asks.ask(text, id=key))["node"] for text, key in ids.items()]
    found.append((await asks.ask(OF_CREATOR))["creator"])
    return [one for one in map(innermost, found) if one]


def innermost(found: Any) -> Any:
    """What of it is about an offer, if anything."""
    if isinstance(found, list):
        return next((one for one in map(innermost, found) if one), None)
    if not isinstance(found, dict) or "price" in found:
        return found if isinstance(found, dict) and found["price"] is not None else None
    return next((one for one in map(innermost, found.values()) if one), None)


async def test_offer_is_seen_by_both_sides_and_operators_alone(
    client: Client, market: Market
) -> None:
    await a_fan("gus")
    await an_earner("carla", MARKET)
    made = await counter(market.creator, await an_offer(market, message="A secret"), terms(7))
    for who in TEAM:
        assert len(await seen_by(client, who, market, made)) >= 3, who
    hers = await seen_by(client, "creator:anna", market, made)
    assert len(hers) == 2
    assert all(one["author"] is None and one["approvedBy"] is None for one in hers)
    for stranger in OTHERS:
        assert await seen_by(client, stranger, market, made) == [], stranger


async def test_what_waits_for_approval_is_seen_by_the_team_and_operators_alone(
    client: Client, market: Market
) -> None:
    await a_fan("gus")
    await an_earner("carla", MARKET)
    made = await limited(market)
    for stranger in (*OTHERS, "creator:anna"):
        assert await seen_by(client, stranger, market, made) == [], stranger
    for who in TEAM:
        assert await seen_by(client, who, market, made), who
    key = {"offerId": encode_id("Offer", made.id)}
    anna = client.as_("creator:anna")
    told = await asked(anna, "creator-client/decline-offer", **key)
    assert told["code"] == "NOT_FOUND"
    told = await asked(client.as_("fan:mia"), "brand-app/approve-offer", **key)
    assert told["code"] == "NOT_ALLOWED"
    told = await asked(client.as_("fan:fay"), "brand-app/approve-offer", **key)
    assert told["offer"]["approvedBy"] == {"displayName": "Fay"}
    assert len(await seen_by(client, "creator:anna", market, made)) == 2


async def test_offer_of_a_campaign_that_is_not_listed_says_what_it_is_about(
    client: Client, market: Market
) -> None:
    private = await a_campaign(market.manager, market.brand_id, sourcing=Sourcing.DIRECT)
    made = await an_offer(
        Market(market.brand_id, market.admin, market.manager, market.creator, private)
    )
    text = """query ($id: ID!) { node(id: $id) {
      ... on Offer { campaign { name } subject { brief } } } }"""
    found = await client.as_("creator:anna").ask(text, id=encode_id("Offer", made.id))
    assert found["node"] == {
        "campaign": None,
        "subject": {"brief": "Drink it where the sun is."},
    }


PAGE = """query ($id: ID!) { node(id: $id) { ... on Brand { campaigns(first: 20) { edges { node {
  name brand { name } offers(first: 5) { edges { node {
    state turn revision price { amount } commission { amount } total { amount } expiresAt } } }
} } } } } }"""


async def test_page_of_campaigns_with_their_offers_takes_few_statements(
    client: Client, market: Market
) -> None:
    mia = client.as_("fan:mia")
    others = [at(market, await an_earner(f"carla{n}", MARKET)) for n in range(2)]
    for _ in range(19):
        await a_campaign(market.manager, market.brand_id)
    for one in (market, *others):
        await an_offer(one)
    asked_for = {"id": encode_id("Brand", market.brand_id)}
    await mia.ask(PAGE, **asked_for)
    with count_statements() as counted:
        found = await mia.ask(PAGE, **asked_for)
    edges = found["node"]["campaigns"]["edges"]
    assert len(edges) == 20
    assert sorted(len(edge["node"]["offers"]["edges"]) for edge in edges) == [0] * 19 + [3]
    assert len(counted) <= 4 + 1, counted  # and the lookup of the caller


async def test_creator_without_the_option_is_told_so_without_its_state(
    client: Client, market: Market
) -> None:
    sam = await a_creator("sam")
    wanted = wish(at(market, sam))
    told = await asked(client.as_("fan:mia"), "brand-app/make-offer", **wanted)
    assert (told["code"], "state" in told) == ("OPTION_DISABLED", False)


async def test_finance_accepts_above_the_managers_limit(client: Client, market: Market) -> None:
    assert market.manager.user_id is not None
    hers = await counter(market.creator, await an_offer(market), terms(20_000))
    limits = {"USD": 100}
    await brands.set_brand_spend_limit(
        market.admin, market.brand_id, market.manager.user_id, limits
    )
    yes = {"offerId": encode_id("Offer", hers.id), "revision": 2}
    told = await asked(
        client.as_("fan:mia"), "brand-app/accept-offer", **yes, idempotencyKey=new_id().hex
    )
    assert told["code"] == "ABOVE_SPEND_LIMIT"
    told = await asked(
        client.as_("fan:fay"), "brand-app/accept-offer", **yes, idempotencyKey=new_id().hex
    )
    assert told["offer"]["state"] == "ACCEPTED"


async def test_order_of_an_offer_is_its_own(client: Client, market: Market) -> None:
    carla = at(market, await an_earner("carla", MARKET))
    mine, hers = await an_offer(market), await an_offer(carla)
    await accept(carla.creator, hers)
    text = "query ($id: ID!) { node(id: $id) { ... on Offer { order { id } } } }"
    mia = client.as_("fan:mia")
    assert (await mia.ask(text, id=encode_id("Offer", mine.id)))["node"] == {"order": None}
    assert (await mia.ask(text, id=encode_id("Offer", hers.id)))["node"]["order"]
