"""Importing videos: whose they are, when they were posted, and what is never guessed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import creators, videos
from models.caller import Caller
from models.creators import CreatorInput
from models.errors import InvalidInput
from models.imports import Report, import_videos
from models.videos import Video, VideoKind
from tests.imports.files import told, written

SERVICE = Caller(roles=frozenset({"service"}))
HEADING = "video,creator,url,published,duration,kind,sponsored,visible\n"


@pytest.fixture
async def two_creators(database: str) -> None:
    """mira and noor."""
    people = [CreatorInput("u1", "mira", "Mira"), CreatorInput("u2", "noor", "Noor")]
    await creators.upsert_creators(SERVICE, people)


def video(
    name: str = "v1",
    creator: str = "mira",
    url: str = "https://v.example/1",
    at: str = "2024-12-01T13:00:00+01:00",
    kind: str = "duet",
) -> str:
    """A line that can be taken, but for what is said otherwise."""
    return f"{name},{creator},{url},{at},15,{kind},yes,\n"


async def imported(folder: Path, *lines: str) -> Report:
    """The report of a file with these lines under the heading."""
    return await import_videos(written(folder, "videos.csv", HEADING + "".join(lines)))


async def test_a_video_arrives_as_it_was_written(two_creators: None, tmp_path: Path) -> None:
    report = await imported(tmp_path, video())
    assert report.stored == 1
    found = await videos.by_external_id("v1")
    assert found is not None
    assert found.published_at == datetime(2024, 12, 1, 12, tzinfo=UTC)
    assert (found.kind, found.duration_s) == (VideoKind.DUET, 15)
    assert (found.sponsored, found.promoted, found.disclosed, found.visible) == (
        True,
        False,
        False,
        True,
    )


async def test_the_same_file_twice_changes_nothing(two_creators: None, tmp_path: Path) -> None:
    await imported(tmp_path, video())
    report = await imported(tmp_path, video())
    assert (report.stored, report.unchanged) == (0, 1)


async def test_a_video_never_changes_hands(two_creators: None, tmp_path: Path) -> None:
    await imported(tmp_path, video())
    report = await imported(tmp_path, video(creator="noor"), video("v2", "noor"))
    assert told(report.refused) == {2: "the video belongs to another creator"}
    assert report.stored == 1


async def test_each_refused_line_is_told(two_creators: None, tmp_path: Path) -> None:
    report = await imported(
        tmp_path,
        video(creator="nobody"),
        video("v2", kind=""),
        video("v3", kind="remix"),
        video("v4", at="2024-12-01T13:00:00"),
        video("v5", url="javascript:alert(1)"),
        video("", url="https://v.example/2"),
        video("v6", creator="mi\x00ra"),
        video("v7", creator=""),
        video("v8"),
    )
    assert told(report.refused) == {
        2: "there is no creator 'nobody'",
        3: "kind is empty",
        4: "kind: 'remix' is none of ORIGINAL, DUET, STITCH",
        5: "published_at: '2024-12-01T13:00:00' is no time as 2026-01-31T12:00:00Z",
        6: "'javascript:alert(1)' is no address of the web.",
        7: "external_id is empty",
        8: "handle holds a character that cannot be stored.",
        9: "creator is empty",
    }
    assert [row.external_id for row in await Video.all()] == ["v8"]


async def test_a_file_without_kinds_is_refused(database: str, tmp_path: Path) -> None:
    path = written(tmp_path, "videos.csv", "video,creator,url,published,duration\n")
    with pytest.raises(InvalidInput, match="No column is kind"):
        await import_videos(path)
