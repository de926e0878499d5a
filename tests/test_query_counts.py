"""How many statements the hot queries run: as many for twenty rows as for two.

The lookup of the caller behind the token is one more, in each of them.
"""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from models import stats
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.client import Client
from tests.factories import SERVICE, a_fan, a_tip, an_earner
from tests.finding import asks, carded, on_the_market
from tests.statements import count_statements
from tests.test_videos import a_video

LOOKUP = 1

CREATORS = """{ creators(first: 20) { edges { node { handle
  monetizationOptions { option state isEnabled }
  tips(first: 3) { edges { node { amount { amount currency } message state } } } } } } }"""
PUBLIC = """{ creators(first: 20) { edges { node { handle displayName followers
  averages(first: 1) { edges { node { views } } }
  videos(first: 3) { edges { node { url kind } } } } } } }"""
TIPS = """{ creator(handle: "anna") { tips(first: 100) { edges { node {
  amount { amount } state message fan { displayName } video { externalId } } } } } }"""
HOME = """{ viewer { creator { handle membership { state } balances { pending { amount } }
  monetizationOptions { state } } } }"""
STATS = """{ creators(first: 20) { edges { node {
  dailyStats(first: 30) { edges { node { views } } }
  videos(first: 5) { edges { node {
    dailyStats(first: 7) { edges { node { views } } } } } } } } } }"""
HISTORY = """{ creator(handle: "anna") { notifications(first: 50) { edges { node { __typename
  ... on TipReceived { tip { message fan { displayName } } } } } } } }"""
NODE = '{ creator(handle: "anna") { id } }'
DISCOVERY = """{ discoverCreators(filter: {text: "creator"}, first: 20) { edges { node {
  averageViews engagementRateBps growthBps figuresAsOf
  creator { handle followers topics rateCards { format price { amount } } } } } } }"""
AUDIT_LOG = "{ auditLog(first: 100) { edges { node { act actor { subject } } } } }"


@pytest.fixture(autouse=True)
def sandbox() -> Iterator[None]:
    """The provider that tips are paid by."""
    provider.use(Sandbox())
    yield


async def some_creators(count: int) -> None:
    """Creators who earn, each with a video and two tips of a fan of her own."""
    for number in range(count):
        handle = "anna" if number == 0 else f"creator{number}"
        creator = await an_earner(handle)
        video = await a_video(creator, f"{handle}-v")
        day = stats.DayInput(video.id, video.published_at.date(), 5, 4, 3, 2)
        await stats.upsert_daily_stats(SERVICE, videos=[day])
        fan = await a_fan(f"fan{number}")
        for _ in range(2):
            await a_tip(fan, creator, 500, message="Hello", video_id=video.id)


async def statements_of(client: Client, document: str) -> list[str]:
    await client.ask(document)  # once before: what is made at first sight is not counted
    with count_statements() as counted:
        answer: Any = await client.ask(document)
    assert answer
    return counted


@pytest.mark.parametrize(
    ("who", "document", "most"),
    [
        ("operator", CREATORS, 4),
        ("fan:bob", PUBLIC, 3),
        ("creator:anna", TIPS, 4),
        ("creator:anna", HOME, 5),
        ("operator", STATS, 4),
        ("creator:anna", HISTORY, 4),
        ("operator", NODE, 1),
        ("operator", AUDIT_LOG, 2),
    ],
    ids=["creators", "public", "tips", "home", "stats", "history", "handle", "audit log"],
)
async def test_a_hot_query_runs_few_statements_whatever_it_answers(
    client: Client, who: str, document: str, most: int
) -> None:
    await some_creators(2)
    few = await statements_of(client.as_(who), document)
    assert len(few) <= most + LOOKUP, few


async def test_twenty_creators_take_no_more_statements_than_two(client: Client) -> None:
    await some_creators(20)
    operator = client.as_("operator")
    counted = await statements_of(operator, CREATORS)
    assert len(counted) <= 4 + LOOKUP, counted
    data = await operator.ask(CREATORS)
    edges = data["creators"]["edges"]
    assert [len(edge["node"]["tips"]["edges"]) for edge in edges] == [2] * 20
    assert {edge["node"]["monetizationOptions"][0]["state"] for edge in edges} == {"ENABLED"}


@pytest.mark.parametrize("count", [2, 20])
async def test_a_page_of_creators_who_were_found_takes_four_statements(
    client: Client, count: int
) -> None:
    for number in range(count):
        await asks(await on_the_market(f"creator{number}", topics=("Dance",)), 100)
    await carded()
    operator = client.as_("operator")
    counted = await statements_of(operator, DISCOVERY)
    assert len(counted) <= 4 + LOOKUP, counted
    found = (await operator.ask(DISCOVERY))["discoverCreators"]["edges"]
    assert len(found) == count
    assert all(edge["node"]["creator"]["rateCards"] for edge in found)


async def test_counting_counts_and_leaves_nothing_behind(client: Client) -> None:
    operator = client.as_("operator")
    await operator.ask(NODE)
    with count_statements() as counted:
        await asyncio.gather(*(operator.ask(NODE) for _ in range(3)))
    assert len(counted) == 3 * (1 + LOOKUP)
    await operator.ask(NODE)
    assert len(counted) == 3 * (1 + LOOKUP)
