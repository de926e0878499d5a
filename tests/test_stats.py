"""Daily figures and averages: the platform's word, corrections, pages, and sums over days."""

from datetime import date, timedelta
from typing import Any

import pytest

from api.relay import encode_id
from models import clock, stats
from models.caller import Caller
from models.stats import CreatorDailyStat, CreatorSnapshot, DayInput
from tests.client import Client
from tests.factories import OPERATOR, SERVICE, a_creator
from tests.test_videos import a_video

UPSERT = """mutation($input: UpsertDailyStatsInput!) { upsertDailyStats(input: $input) {
  ... on UpsertDailyStatsSuccess { changed } ... on UserError { code } } }"""
DAYS = """query($first: Int! = 20, $after: String, $firstDay: Date, $lastDay: Date) {
  creator(handle: "anna") {
    dailyStats(first: $first, after: $after, firstDay: $firstDay, lastDay: $lastDay) {
      edges { node { day views likes comments shares } } pageInfo { endCursor hasNextPage } } } }"""


def figures(day: str, views: int, **said: Any) -> dict[str, Any]:
    return {"day": day, "views": views, "likes": 2, "comments": 1, "shares": 0, **said}


def of(creator: Caller) -> dict[str, str]:
    assert creator.creator_id is not None
    return {"creatorId": encode_id("Creator", creator.creator_id)}


async def upsert(client: Client, **days: Any) -> Any:
    return (await client.as_("service").ask(UPSERT, input=days))["upsertDailyStats"]


async def test_days_are_stored_and_corrected_and_what_is_the_same_changes_nothing(
    client: Client,
) -> None:
    anna = await a_creator("anna")
    video = {"videoId": encode_id("Video", (await a_video(anna)).id)}
    days = [figures("2026-11-01", 5, **of(anna)), figures("2026-11-02", 10**12, **of(anna))]
    both = {"creators": days, "videos": [figures("2026-11-01", 4, **video)]}
    assert await upsert(client, **both) == {"changed": 3}
    assert await upsert(client, **both) == {"changed": 0}
    assert await upsert(client, creators=[figures("2026-11-01", 6, **of(anna))]) == {"changed": 1}
    data = await client.as_("creator:anna").ask(DAYS)
    found = [edge["node"] for edge in data["creator"]["dailyStats"]["edges"]]
    assert found == [figures("2026-11-02", 10**12), figures("2026-11-01", 6)]


async def test_a_videos_days_are_its_creators_to_see(client: Client) -> None:
    anna = await a_creator("anna")
    video = await a_video(anna)
    await upsert(client, videos=[figures("2026-11-01", 4, videoId=encode_id("Video", video.id))])
    asked = '{ video(externalId: "v1") { dailyStats { edges { node { views } } } } }'
    assert (await client.ask(asked))["video"]["dailyStats"] is None
    seen = (await client.as_("creator:anna").ask(asked))["video"]["dailyStats"]
    assert seen == {"edges": [{"node": {"views": 4}}]}


async def test_days_are_read_newest_first_in_a_span_and_page_by_page(client: Client) -> None:
    anna = await a_creator("anna")
    days = [figures(f"2026-11-{n:02}", n, **of(anna)) for n in range(1, 10)]
    await upsert(client, creators=days)
    seen, after = [], None
    for _ in range(3):
        data = await client.as_("operator").ask(
            DAYS, first=3, after=after, firstDay="2026-11-02", lastDay="2026-11-08"
        )
        page = data["creator"]["dailyStats"]
        seen += [edge["node"]["views"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
    assert seen == [8, 7, 6, 5, 4, 3, 2]
    assert not page["pageInfo"]["hasNextPage"]


@pytest.mark.parametrize(
    "wrong", [{"views": -1}, {"views": 10**12 + 1}, {"day": "2999-01-01"}, {"day": "1999-12-31"}]
)
async def test_figures_that_no_day_can_have_are_bad_input(
    client: Client, wrong: dict[str, Any]
) -> None:
    anna = await a_creator("anna")
    days = [figures("2026-11-01", 5, **of(anna)), {**figures("2026-11-02", 5, **of(anna)), **wrong}]
    answer = await client.as_("service").try_ask(UPSERT, input={"creators": days})
    assert answer.codes == ["BAD_USER_INPUT"]
    assert await CreatorDailyStat.all().count() == 0


async def test_days_of_someone_unknown_are_refused_and_nothing_is_stored(client: Client) -> None:
    anna, nobody = await a_creator("anna"), Caller(creator_id=OPERATOR.user_id)
    days = [figures("2026-11-01", 5, **of(someone)) for someone in (anna, nobody)]
    assert await upsert(client, creators=days) == {"code": "NOT_FOUND"}
    assert await CreatorDailyStat.all().count() == 0


async def test_views_are_summed_from_the_first_through_the_last_day_and_unknown_is_not_zero(
    database: str,
) -> None:
    anna, berta = [(await a_creator(handle)).creator_id for handle in ("anna", "berta")]
    assert anna is not None
    assert berta is not None
    today = clock.today()
    ago = [today - timedelta(days=n) for n in range(5)]
    days = [DayInput(anna, day, 10**n, 0, 0, 0) for n, day in enumerate(ago)]
    await stats.upsert_daily_stats(SERVICE, creators=days)
    found = await stats.views_between([anna, berta], ago[3], ago[1])
    assert found == {anna: 1110, berta: None}


async def test_averages_are_public_the_latest_first(client: Client) -> None:
    anna = await a_creator("anna")
    for month in (11, 12):
        await CreatorSnapshot.create(
            creator_id=anna.creator_id, as_of=date(2022, month, 1), views_avg=month, followers=7
        )
    asked = """{ creator(handle: "anna") { averages(first: 5) {
      edges { node { asOf followers views likes } } } } }"""
    found = (await client.ask(asked))["creator"]["averages"]["edges"]
    assert [edge["node"]["asOf"] for edge in found] == ["2022-12-01", "2022-11-01"]
    assert found[0]["node"] == {"asOf": "2022-12-01", "followers": 7, "views": 12, "likes": None}
