"""Importing figures per day: late corrections, refused lines, and a million rows."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from models import clock, creators, stats, videos
from models.audit_log import AuditRecord
from models.caller import Caller
from models.creators import CreatorInput
from models.errors import InvalidInput
from models.imports import Report, import_stats
from models.stats import CreatorDailyStat, VideoDailyStat
from models.videos import VideoInput, VideoKind
from tests.imports.files import told, written

SERVICE = Caller(roles=frozenset({"service"}))
HEADING = "creator,video,day,views,likes,comments,shares\n"


@pytest.fixture
async def mira(database: str) -> creators.Creator:
    """A creator with a video that the platform calls v1."""
    (mira,) = await creators.upsert_creators(SERVICE, [CreatorInput("u1", "mira", "Mira")])
    await videos.upsert_videos(
        SERVICE,
        [VideoInput("v1", mira.id, "https://v.example/1", clock.now(), 15, VideoKind.ORIGINAL)],
    )
    return mira


async def imported(folder: Path, text: str) -> Report:
    """The report of a file with these lines under the heading."""
    return await import_stats(written(folder, "stats.csv", HEADING + text))


async def test_days_of_creators_and_of_videos_stand_apart(
    mira: creators.Creator, tmp_path: Path
) -> None:
    report = await imported(tmp_path, "mira,,2024-12-01,100,5,2,1\n,v1,2024-12-01,40,3,0,0\n")
    assert report.stored == 2
    of_creator = await CreatorDailyStat.get(creator_id=mira.id)
    of_video = await VideoDailyStat.get(day=date(2024, 12, 1))
    assert (of_creator.views, of_creator.shares) == (100, 1)
    assert (of_video.views, of_video.likes) == (40, 3)


async def test_a_late_correction_counts_and_a_repeat_does_not(
    mira: creators.Creator, tmp_path: Path
) -> None:
    await imported(tmp_path, "mira,,2024-12-01,100,5,2,1\nmira,,2024-12-02,1,1,1,1\n")
    report = await imported(tmp_path, "mira,,2024-12-01,90,5,2,1\nmira,,2024-12-02,1,1,1,1\n")
    assert (report.stored, report.unchanged) == (1, 1)
    day = date(2024, 12, 1)
    assert await stats.views_between([mira.id], day, day) == {mira.id: 90}


async def test_the_same_file_twice_leaves_no_trace(mira: creators.Creator, tmp_path: Path) -> None:
    await imported(tmp_path, "mira,,2024-12-01,100,5,2,1\n")
    before = await AuditRecord.all().count()
    report = await imported(tmp_path, "mira,,2024-12-01,100,5,2,1\n")
    assert (report.stored, report.unchanged) == (0, 1)
    assert await AuditRecord.all().count() == before


async def test_each_refused_line_is_told_and_keeps_no_other_out(
    mira: creators.Creator, tmp_path: Path
) -> None:
    tomorrow = clock.today() + timedelta(days=1)
    lines = (
        "mira,,2024-12-01,1,1,1,1",
        "nobody,,2024-12-01,1,1,1,1",
        ",v2,2024-12-01,1,1,1,1",
        "mira,v1,2024-12-01,1,1,1,1",
        ",,2024-12-01,1,1,1,1",
        "mira,,,1,1,1,1",
        "mira,,yesterday,1,1,1,1",
        f"mira,,{tomorrow},1,1,1,1",
        "mira,,2024-12-02,-1,1,1,1",
        "mira,,2024-12-02,56K,1,1,1",
        "mira,,2024-12-02,1,1,1",
        "",
        "mi\x00ra,,2024-12-02,1,1,1,1",
        ",v\x001,2024-12-02,1,1,1,1",
        f"{'x' * 65},,2024-12-02,1,1,1,1",
        "@mira,,2024-12-03,1,1,1,1",
    )
    report = await imported(tmp_path, "\n".join(lines))
    assert (report.read, report.stored, report.blank) == (16, 2, 1)
    assert told(report.refused) == {
        3: "there is no creator 'nobody'",
        4: "there is no video 'v2'",
        5: "names both a creator and a video",
        6: "names nobody",
        7: "day is empty",
        8: "day: 'yesterday' is no day as 2026-01-31",
        9: f"{tomorrow} is no day from 2000-01-01 to today.",
        10: "views: '-1' is no whole number of 0 or more",
        11: "views: '56K' is no whole number of 0 or more",
        12: "has 6 cells, and the heading 7",
        14: "handle holds a character that cannot be stored.",
        15: "externalId holds a character that cannot be stored.",
        16: "handle takes 1 to 64 characters.",
    }


async def test_of_differing_repeats_the_last_wins(mira: creators.Creator, tmp_path: Path) -> None:
    line = "mira,,2024-12-01"
    report = await imported(tmp_path, f"{line},1,1,1,1\n{line},1,1,1,1\n{line},2,1,1,1\n")
    assert (report.stored, report.merged) == (1, 1)
    assert list(told(report.replaced)) == [3]
    assert (await CreatorDailyStat.get(creator_id=mira.id)).views == 2


async def test_a_file_that_names_no_owner_is_refused(database: str, tmp_path: Path) -> None:
    path = written(tmp_path, "stats.csv", "day,views,likes,comments,shares\n")
    with pytest.raises(InvalidInput, match="No column is creator"):
        await import_stats(path)
