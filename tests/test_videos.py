"""Videos: the platform's word, who sees a hidden one, and pages of many creators."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.relay import encode_id
from models import videos
from models.caller import ANONYMOUS, Caller
from models.pages import PageRequest
from models.videos import Video, VideoInput, VideoKind
from tests.client import Client
from tests.factories import OPERATOR, SERVICE, a_creator

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
UPSERT = """mutation($input: UpsertVideosInput!) { upsertVideos(input: $input) {
  ... on UpsertVideosSuccess { videos { externalId url publishedAt durationSeconds kind isSponsored
    isPromoted isDisclosed isVisible creator { handle } } }
  ... on VideoOfAnotherError { externalId } ... on UserError { code message } } }"""


def entry(creator: Caller, external_id: str = "v1", **said: Any) -> dict[str, Any]:
    assert creator.creator_id is not None
    return {
        "externalId": external_id,
        "creatorId": encode_id("Creator", creator.creator_id),
        "url": f"https://video.example/{external_id}",
        "publishedAt": "2026-11-01T13:00:00+01:00",
        "durationSeconds": 30,
        "kind": "DUET",
        **said,
    }


async def upsert(client: Client, *entries: dict[str, Any]) -> Any:
    data = await client.as_("service").ask(UPSERT, input={"videos": list(entries)})
    return data["upsertVideos"]


async def a_video(creator: Caller, external_id: str = "v1", **said: Any) -> Video:
    assert creator.creator_id is not None
    told: dict[str, Any] = {
        "url": "https://video.example/v",
        "published_at": NOON,
        "duration_s": 30,
        "kind": VideoKind.ORIGINAL,
        **said,
    }
    wanted = VideoInput(external_id=external_id, creator_id=creator.creator_id, **told)
    (made,) = await videos.upsert_videos(SERVICE, [wanted])
    return made


@pytest.mark.parametrize("external_id", ["v" * 129, "v\0", ""])
async def test_what_can_be_no_id_is_no_video(client: Client, external_id: str) -> None:
    asked = "query($id: String!) { video(externalId: $id) { id } }"
    assert await client.ask(asked, id=external_id) == {"video": None}


async def test_a_video_is_stored_as_the_platform_says_all_of_it_each_time(client: Client) -> None:
    anna = await a_creator("anna")
    await upsert(client, entry(anna, isSponsored=True))
    answer = await upsert(client, entry(anna, isDisclosed=True))
    assert answer["videos"] == [
        {
            "externalId": "v1",
            "url": "https://video.example/v1",
            "publishedAt": "2026-11-01T12:00:00Z",
            "durationSeconds": 30,
            "kind": "DUET",
            "isSponsored": False,
            "isPromoted": False,
            "isDisclosed": True,
            "isVisible": True,
            "creator": {"handle": "anna"},
        }
    ]


async def test_a_video_never_changes_hands(client: Client) -> None:
    anna, berta = await a_creator("anna"), await a_creator("berta")
    await upsert(client, entry(anna))
    answer = await upsert(client, entry(anna, "v0"), entry(berta))
    assert (answer["code"], answer["externalId"]) == ("VIDEO_OF_ANOTHER", "v1")
    assert await Video.all().count() == 1


async def test_a_video_of_nobody_is_refused(client: Client) -> None:
    nobody = Caller(creator_id=OPERATOR.user_id)
    assert (await upsert(client, entry(nobody)))["code"] == "NOT_FOUND"


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "javascript:alert(1)"},
        {"url": "https://"},
        {"durationSeconds": -1},
        {"durationSeconds": 604_801},
        {"publishedAt": "1999-12-31T23:59:59Z"},
        {"publishedAt": "2026-11-01T12:00:00"},
        {"publishedAt": "2026-11-01"},
        {"externalId": ""},
        {"creatorId": "VXNlcjowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDE="},
    ],
)
async def test_what_no_video_can_have_is_bad_input(client: Client, wrong: dict[str, Any]) -> None:
    anna = await a_creator("anna")
    answer = await client.as_("service").try_ask(UPSERT, input={"videos": [entry(anna, **wrong)]})
    assert answer.codes == ["BAD_USER_INPUT"]


async def test_a_hidden_video_is_its_creators_and_the_platforms_on_every_path(
    client: Client,
) -> None:
    anna = await a_creator("anna")
    await a_creator("berta")
    hidden = await a_video(anna, visible=False)
    asked = """query($id: ID!) { video(externalId: "v1") { id } node(id: $id) { id }
      creator(handle: "anna") { videos { edges { node { id } } } } }"""
    for who, sees in [
        ("fan:bob", False),
        ("creator:berta", False),
        ("creator:anna", True),
        ("operator", True),
        ("service", True),
    ]:
        data = await client.as_(who).ask(asked, id=encode_id("Video", hidden.id))
        edges = data["creator"]["videos"]["edges"]
        assert (data["video"] is not None, data["node"] is not None, len(edges)) == (sees,) * 3, who


async def test_pages_of_many_creators_each_go_newest_first_without_gap(database: str) -> None:
    people = [await a_creator(handle) for handle in ("anna", "berta", "carla")]
    for number in range(5):
        for creator in people[:2]:
            at = NOON + timedelta(hours=number // 2)  # some at the same instant
            await a_video(creator, f"{creator.creator_id}-{number}", published_at=at)
    ids = [creator.creator_id for creator in people if creator.creator_id]
    first = await videos.pages_of_creators(ANONYMOUS, ids, PageRequest(3))
    assert first.keys() == set(ids[:2])
    anna = first[ids[0]]
    assert anna.has_next
    second = await videos.pages_of_creators(
        ANONYMOUS, ids[:1], PageRequest(3, anna.cursor_of(anna.items[-1]))
    )
    found = [*anna.items, *second[ids[0]].items]
    assert not second[ids[0]].has_next
    assert [video.external_id[-1] for video in found[:1]] == ["4"]
    assert found == sorted(found, key=lambda v: (v.published_at, v.id), reverse=True)
    assert len({video.id for video in found}) == 5


async def test_posts_are_counted_from_a_start_up_to_an_end_and_hidden_ones_are_not(
    database: str,
) -> None:
    anna, berta = await a_creator("anna"), await a_creator("berta")
    await a_video(anna, "before", published_at=NOON - timedelta(seconds=1))
    await a_video(anna, "first", published_at=NOON)
    await a_video(anna, "duet", published_at=NOON, kind=VideoKind.DUET)
    await a_video(anna, "hidden", published_at=NOON, visible=False)
    await a_video(anna, "end", published_at=NOON + timedelta(days=1))
    ids = [c.creator_id for c in (anna, berta) if c.creator_id]
    found = await videos.posts_between(ids, NOON, NOON + timedelta(days=1))
    assert found == {ids[0]: videos.Posts(2, 5000), ids[1]: None}
    await a_video(anna, "stitch", published_at=NOON, kind=VideoKind.STITCH)
    found = await videos.posts_between(ids[:1], NOON, NOON + timedelta(days=1))
    assert found == {ids[0]: videos.Posts(3, 3333)}, "a share is rounded down"
    found = await videos.posts_between(ids[:1], NOON + timedelta(days=9), NOON + timedelta(days=9))
    assert found == {ids[0]: videos.Posts(0, None)}
