"""Discovery as brands ask for it over HTTP."""

from typing import Any

import pytest

from tests.brand_teams import a_brand
from tests.client import Client
from tests.factories import a_fan
from tests.finding import asks, carded, on_the_market

FIND = """query($filter: DiscoveryFilter, $sort: CreatorSort, $first: Int! = 20, $after: String) {
  discoverCreators(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node {
      creator { handle followers topics language rateCards { price { amount } } }
      averageViews engagementRateBps figuresFrom figuresAsOf growthBps grownSince } }
    pageInfo { hasNextPage endCursor } } }"""


@pytest.fixture
async def brand(client: Client) -> Client:
    """The founder of a brand, among three creators who take offers."""
    for number, handle in enumerate(("anna", "berta", "cleo")):
        about: dict[str, Any] = {"topics": ("Dance", "Food"), "language": "en"}
        creator = await on_the_market(handle, followers=30_000 - number, **about)
        await asks(creator, 10_000 + number)
    await carded()
    await a_brand(await a_fan("ada"))
    return client.as_("fan:ada")


def handles_in(data: Any) -> list[str]:
    return [edge["node"]["creator"]["handle"] for edge in data["discoverCreators"]["edges"]]


async def test_a_brand_finds_creators_with_their_figures_and_prices(brand: Client) -> None:
    wanted = {
        "text": "anna",
        "language": "en",
        "topics": ["Cars", "Food"],
        "followers": {"least": 30_000},
        "rate": {"format": "VIDEO", "currency": "USD", "least": "100", "most": "100.00"},
    }
    (edge,) = (await brand.ask(FIND, filter=wanted))["discoverCreators"]["edges"]
    assert edge["node"].pop("figuresAsOf") is not None
    assert edge["node"] == {
        "creator": {
            "handle": "anna",
            "followers": 30_000,
            "topics": ["Dance", "Food"],
            "language": "en",
            "rateCards": [{"price": {"amount": "100.00"}}],
        },
        "averageViews": 50_000,
        "engagementRateBps": 0,
        "figuresFrom": "DAILY_STATS",
        "growthBps": None,
        "grownSince": None,
    }


async def test_pages_follow_one_another_in_the_order_that_is_asked_for(brand: Client) -> None:
    usd = {"rate": {"currency": "USD"}}
    page = await brand.ask(FIND, filter=usd, sort="PRICE", first=2)
    assert handles_in(page) == ["anna", "berta"]
    after = page["discoverCreators"]["pageInfo"]["endCursor"]
    page = await brand.ask(FIND, filter=usd, sort="PRICE", first=2, after=after)
    assert handles_in(page) == ["cleo"]
    assert not page["discoverCreators"]["pageInfo"]["hasNextPage"]
    for other in ({"sort": "VIEWS", "filter": usd}, {"sort": "PRICE", "filter": {"rate": {}}}):
        answer = await brand.try_ask(FIND, after=after, **other)
        assert answer.codes == ["BAD_USER_INPUT"]


@pytest.mark.parametrize(
    "asked",
    [
        {"sort": "PRICE"},
        {"filter": {"rate": {"most": "5"}}},
        {"filter": {"rate": {"currency": "JPY", "most": "5.5"}}},
        {"filter": {"text": "?"}},
        {"filter": {"country": "U"}},
        {"first": 101},
        {"after": "nonsense"},
    ],
)
async def test_what_nothing_could_answer_is_refused(brand: Client, asked: Any) -> None:
    answer = await brand.try_ask(FIND, **asked)
    assert (answer.codes, answer.data) == (["BAD_USER_INPUT"], {"discoverCreators": None})


async def test_nothing_asked_is_everybody_and_null_asks_nothing(brand: Client) -> None:
    everybody = ["anna", "berta", "cleo"]
    assert handles_in(await brand.ask(FIND)) == everybody
    empty: dict[str, Any] = {"text": None, "topics": [], "followers": {}, "rate": {}}
    assert handles_in(await brand.ask(FIND, filter=empty, sort=None)) == everybody


@pytest.mark.parametrize("who", ["fan:bob", "creator:anna", "service", None])
async def test_whoever_is_in_no_team_finds_nobody(brand: Client, who: str | None) -> None:
    await a_fan("bob")
    asks_so = Client(brand.app) if who is None else brand.as_(who)
    answer = await asks_so.try_ask(FIND)
    assert (answer.codes, answer.data) == (["FORBIDDEN"], {"discoverCreators": None})


async def test_operators_find_creators_too(brand: Client) -> None:
    assert len(handles_in(await brand.as_("operator").ask(FIND))) == 3
