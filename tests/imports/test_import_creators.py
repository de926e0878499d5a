"""Importing lists of creators: what a list says, as of when, and what it never overwrites."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from models import clock, creators, stats, users
from models.audit_log import AuditRecord
from models.caller import ANONYMOUS, Caller
from models.creators import AccountType, Creator, CreatorInput
from models.errors import InvalidInput
from models.imports import Report, import_creators
from models.imports.creators import as_of_in
from models.stats import CreatorSnapshot
from models.users import User
from tests.imports.files import DECEMBER, NOVEMBER, told, written

SERVICE = Caller(roles=frozenset({"service"}))
HEADING = "handle,name,followers\n"


async def imported(folder: Path, text: str, as_of: str = "2024-12-01") -> Report:
    """The report of a list that was imported as of a day."""
    return await import_creators(written(folder, "list.csv", text), date.fromisoformat(as_of))


async def creator(handle: str) -> Creator:
    """The creator with this handle, who must be there."""
    found = await creators.by_handle(handle)
    assert found is not None
    return found


async def test_a_list_with_every_oddity_is_read(database: str, tmp_path: Path) -> None:
    report = await import_creators(written(tmp_path, "top-2024-12.csv", DECEMBER))
    assert (report.read, report.stored, report.blank, report.merged) == (13, 5, 2, 1)
    assert told(report.replaced) == {8: "line 9 says otherwise of 'moved'"}
    assert told(report.refused) == {
        10: "'quoted, inc' is no handle: it has no @ and no spaces.",
        11: "views_avg: its columns contradict each other",
        12: "followers: 'n/a' is no figure",
        13: "has 4 cells, and the heading 12",
    }
    assert report.ignored == ("Rank",)


async def test_every_line_is_counted_once(database: str, tmp_path: Path) -> None:
    for _ in range(2):
        r = await import_creators(written(tmp_path, "top-2024-12.csv", DECEMBER))
        counted = r.stored + r.unchanged + r.blank + r.merged + len(r.replaced) + len(r.refused)
        assert r.read == counted


async def test_figures_and_names_arrive_as_they_were_written(database: str, tmp_path: Path) -> None:
    await import_creators(written(tmp_path, "top-2024-12.csv", DECEMBER))
    mira = await creator("mira.sings")
    assert (mira.display_name, mira.followers) == ("Mira 🎤", 1_300_000)
    assert (await creator("noor_cooks")).display_name == "نور تطبخ"
    assert (await creator("plain")).display_name == "plain"
    assert ((await creator("moved")).display_name, (await creator("moved")).followers) == (
        "Moved on",
        7_000,
    )
    snapshot = await CreatorSnapshot.get(creator_id=mira.id)
    assert snapshot.as_of == date(2024, 12, 1)
    assert (snapshot.followers, snapshot.views_avg, snapshot.likes_avg) == (
        1_300_000,
        60_300_000,
        4_000,
    )


async def test_a_heading_with_a_line_break_is_understood(database: str, tmp_path: Path) -> None:
    report = await import_creators(written(tmp_path, "top-2024-11.csv", NOVEMBER))
    assert (report.read, report.stored, report.blank) == (3, 2, 1)
    assert (await creator("old_oak")).followers == 13_800_000


async def test_an_imported_creator_is_unlinked_and_unknown(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, HEADING + "mira,Mira,5\n")
    mira = await creator("mira")
    user = await User.get(id=mira.user_id)
    assert (mira.country, mira.account_type) == (None, AccountType.UNKNOWN)
    assert (user.subject, user.known_birth_date, user.country) == ("creator:mira", None, None)


async def test_the_same_file_twice_changes_nothing(database: str, tmp_path: Path) -> None:
    path = written(tmp_path, "top-2024-12.csv", DECEMBER)
    await import_creators(path)
    before = [await everything(), await AuditRecord.all().count()]
    report = await import_creators(path)
    assert (report.stored, report.unchanged) == (0, 5)
    assert [await everything(), await AuditRecord.all().count()] == before


async def everything() -> list[list[dict[str, object]]]:
    """Every row that an import may touch."""
    return [
        await User.all().order_by("id").values(),
        await Creator.all().order_by("id").values(),
        await CreatorSnapshot.all().order_by("id").values(),
    ]


async def test_an_older_list_overwrites_nothing_newer(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, HEADING + "mira,Mira Now,9\n", "2024-12-01")
    await imported(tmp_path, HEADING + "mira,Mira Then,5\nold,Old,1\n", "2024-11-01")
    mira = await creator("mira")
    assert (mira.display_name, mira.followers) == ("Mira Now", 9)
    assert mira.followers_as_of == date(2024, 12, 1)
    assert await CreatorSnapshot.filter(creator_id=mira.id).count() == 2
    assert (await creator("old")).followers == 1


async def test_a_newer_list_overwrites(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, HEADING + "mira,Mira Then,5\n", "2024-11-01")
    report = await imported(tmp_path, HEADING + "mira,Mira Now,9\n", "2024-12-01")
    assert report.stored == 1
    assert ((await creator("mira")).display_name, (await creator("mira")).followers) == (
        "Mira Now",
        9,
    )


async def test_what_a_list_does_not_say_stays(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, "handle,name,followers,views\nmira,Mira,5,7\n")
    await imported(tmp_path, HEADING + "mira,,\n")
    mira = await creator("mira")
    assert (mira.display_name, mira.followers) == ("Mira", 5)
    assert (await CreatorSnapshot.get(creator_id=mira.id)).views_avg == 7


async def test_the_platforms_word_of_today_outlives_a_list(database: str, tmp_path: Path) -> None:
    await creators.upsert_creators(SERVICE, [CreatorInput("u1", "mira", "Mira", followers=77)])
    await imported(tmp_path, HEADING + "mira,Somebody,5\n")
    mira = await creator("mira")
    assert (mira.display_name, mira.followers) == ("Mira", 77)


async def test_a_linked_creator_keeps_her_name(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, HEADING + "mira,Mira,5\n", "2024-11-01")
    mira = await creator("mira")
    await creators.link_creator(SERVICE, mira.id, "u1")
    await imported(tmp_path, HEADING + "mira,Impostor,9\n", "2024-12-01")
    mira = await creator("mira")
    assert (mira.display_name, mira.followers) == ("Mira", 9)


async def test_a_name_whose_user_was_renamed_is_refused(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, HEADING + "mira,Mira,5\n")
    await Creator.filter(handle="mira").update(handle="other")
    report = await imported(tmp_path, HEADING + "mira,Mira,6\nnew,New,1\n")
    assert told(report.refused) == {2: "the creator of this name's user has another handle"}
    assert (await creator("new")).followers == 1


async def test_averages_never_count_as_views_of_days(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, "handle,followers,views\nmira,5,1000000\n")
    mira = await creator("mira")
    today = clock.today()
    views = await stats.views_between([mira.id], today - timedelta(days=3000), today)
    assert views == {mira.id: None}


async def test_handles_may_begin_with_an_at_sign(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, HEADING + "@mira,Mira,5\n")
    assert (await creator("mira")).followers == 5


async def test_columns_are_known_by_synonyms_or_by_choice(database: str, tmp_path: Path) -> None:
    path = written(tmp_path, "list.csv", "User-Name,Wer,Fans,Subscribers\nmira,Mira,5,6\n")
    await import_creators(path, date(2024, 12, 1), {"display_name": "wer", "followers": "Fans"})
    mira = await creator("mira")
    assert (mira.display_name, mira.followers) == ("Mira", 5)


async def test_text_that_cannot_be_stored_is_told(database: str, tmp_path: Path) -> None:
    text = f"{HEADING}mi\x00ra,Mira,5\nnoor,No\x00or,5\n{'x' * 65},Long,5\nmira,Mira,5\n"
    report = await imported(tmp_path, text)
    assert list(told(report.refused)) == [2, 3, 4]
    assert report.stored == 1


async def test_a_useless_list_changes_nothing(database: str, tmp_path: Path) -> None:
    for text in ("name\nMira\n", "", "handle,followers,username\nmira,5,noor\n"):
        with pytest.raises(InvalidInput):
            await imported(tmp_path, text)
    assert await Creator.all().count() == 0


async def test_a_list_of_tomorrow_is_refused(database: str, tmp_path: Path) -> None:
    tomorrow = clock.today() + timedelta(days=1)
    with pytest.raises(InvalidInput, match="is no day"):
        await imported(tmp_path, HEADING + "mira,Mira,5\n", str(tomorrow))
    assert await Creator.all().count() == 0


async def test_progress_ends_where_the_work_ends(database: str, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = written(tmp_path, "top-2024-11.csv", NOVEMBER)
    await import_creators(path, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (2, 2)


async def test_users_made_by_an_import_get_the_name_of_the_list(
    database: str, tmp_path: Path
) -> None:
    await imported(tmp_path, HEADING + "mira,Mira,5\nplain,,5\n")
    named = {user.subject: user.display_name for user in await User.all()}
    assert named == {"creator:mira": "Mira", "creator:plain": "plain"}
    assert await users.by_subject("mira") is None
    assert ANONYMOUS.is_anonymous


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("top-2024-12.csv", date(2024, 12, 1)),
        ("top_1000_202412.csv", date(2024, 12, 1)),
        ("2024-12-24 top.csv", date(2024, 12, 24)),
        ("top.2024.12.csv", date(2024, 12, 1)),
    ],
)
def test_the_name_of_a_file_tells_its_month(name: str, day: date) -> None:
    assert as_of_in(name) == day


@pytest.mark.parametrize(
    "name", ["top.csv", "top-2024.csv", "2024-11-2024-12.csv", "top-2024-13.csv", "2024-02-30.csv"]
)
def test_a_name_without_one_month_asks_for_a_day(name: str) -> None:
    with pytest.raises(InvalidInput, match="say --as-of DATE"):
        as_of_in(name)
