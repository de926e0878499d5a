"""Importing people: an empty cell leaves a value as it is, and a change of standing is logged."""

from datetime import date
from pathlib import Path

from models import users
from models.audit_log import AuditRecord
from models.imports import Report, import_users
from models.users import Standing, User
from tests.imports.files import told, written

HEADING = "sub,name,date of birth,country code,standing\n"


async def imported(folder: Path, text: str) -> Report:
    """The report of a file with these lines under the heading."""
    return await import_users(written(folder, "users.csv", HEADING + text))


async def ada() -> User:
    """The person with the subject ada."""
    found = await users.by_subject("ada")
    assert found is not None
    return found


async def test_a_person_arrives_as_she_was_written(database: str, tmp_path: Path) -> None:
    report = await imported(tmp_path, "ada,Ada 🌼,1990-05-01,GB,restricted\nbo,,,,\n")
    assert report.stored == 2
    person = await ada()
    assert (person.display_name, person.birth_date) == ("Ada 🌼", date(1990, 5, 1))
    assert (person.country, person.standing) == ("GB", Standing.RESTRICTED)


async def test_an_empty_cell_leaves_a_value_as_it_is(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, "ada,Ada,1990-05-01,GB,BANNED\n")
    report = await imported(tmp_path, "ada,,,,\n")
    assert (report.stored, report.unchanged) == (0, 1)
    person = await ada()
    assert (person.display_name, person.country) == ("Ada", "GB")
    assert person.standing is Standing.BANNED


async def test_a_turn_of_standing_is_in_the_audit_log(database: str, tmp_path: Path) -> None:
    await imported(tmp_path, "ada,Ada,,,GOOD\n")
    await imported(tmp_path, "ada,,,,BANNED\n")
    turns = [r.facts["standing"] for r in await AuditRecord.all() if "standing" in r.facts]
    assert turns[-1] == "BANNED"


async def test_each_refused_line_is_told(database: str, tmp_path: Path) -> None:
    report = await imported(
        tmp_path,
        ",Nobody,,,\n"
        "ada,Ada,2999-01-01,,\n"
        "bo,Bo,,gb,\n"
        "cy,Cy,,,NICE\n"
        "erased:1,Di,,,\n"
        "e\x00d,Ed,,,\n"
        "flo,Flo,,,\n",
    )
    assert list(told(report.refused)) == [2, 3, 4, 5, 6, 7]
    assert [user.subject for user in await User.all()] == ["flo"]


async def test_of_differing_repeats_the_last_wins(database: str, tmp_path: Path) -> None:
    report = await imported(tmp_path, "ada,A,,,\nada,A,,,\nada,B,,,\n")
    assert (report.stored, report.merged) == (1, 1)
    assert told(report.replaced) == {3: "line 4 says otherwise of 'ada'"}
    assert (await ada()).display_name == "B"
