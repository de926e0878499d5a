"""Reading a CSV file: one bad line keeps no other out, and a useless file is refused whole."""

import tracemalloc
from pathlib import Path

import pytest

from models.errors import InvalidInput
from models.imports.cells import Line
from models.imports.report import Note, Notes
from models.imports.table import LONGEST_LINE, Column, Table
from tests.imports.files import written

COLUMNS = (Column("a", ("alpha",), required=True), Column("b", ("beta", "bee")))


def read(folder: Path, text: str | bytes) -> list[tuple[int, str, str] | Note]:
    """The lines of a file with columns a and b, or what is wrong with them."""
    table = Table(written(folder, "made-up.csv", text), COLUMNS)
    return [
        one if isinstance(one, Note) else (one.number, one.text("a"), one.text("b"))
        for one in table
    ]


def test_lines_are_numbered_as_an_editor_shows_them(tmp_path: Path) -> None:
    assert read(tmp_path, 'a,b\n1,"x\ny"\n2,z\n') == [(2, "1", "x\ny"), (4, "2", "z")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_understood(tmp_path: Path, end: str) -> None:
    assert read(tmp_path, f"a,b{end}1,x{end}2,y") == [(2, "1", "x"), (3, "2", "y")]


def test_a_byte_order_mark_is_no_part_of_the_heading(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbfa,b\n1,x\n") == [(2, "1", "x")]


def test_the_heading_may_stand_below_blank_lines(tmp_path: Path) -> None:
    assert read(tmp_path, "\n,,\na,b\n1,x\n") == [(4, "1", "x")]


def test_headings_are_known_by_letters_and_digits_alone(tmp_path: Path) -> None:
    assert read(tmp_path, '"\nALPHA ",(Bee.)\n1,x\n') == [(3, "1", "x")]


def test_a_quote_left_open_spoils_its_own_line_alone(tmp_path: Path) -> None:
    found = read(tmp_path, 'a,b\n1,x\n"2,y\n3,z\n4,w\n')
    assert found == [
        (2, "1", "x"),
        Note(3, "its quotes do not match"),
        (4, "3", "z"),
        (5, "4", "w"),
    ]


def test_a_quote_within_a_cell_is_a_letter(tmp_path: Path) -> None:
    assert read(tmp_path, 'a,b\n5" pipe,x\n6,y\n') == [(2, '5" pipe', "x"), (3, "6", "y")]


def test_a_line_of_another_width_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, "a,b\n1\n2,y,z\n3,w\n")
    assert [one.line for one in found if isinstance(one, Note)] == [2, 3]
    assert found[-1] == (4, "3", "w")


def test_a_line_too_long_is_told_and_not_held(tmp_path: Path) -> None:
    found = read(tmp_path, "a,b\n" + "x" * (3 * LONGEST_LINE) + "\n1,y\n")
    assert found == [Note(2, f"is longer than {LONGEST_LINE} characters"), (3, "1", "y")]


def test_a_file_without_line_ends_is_read_in_bounded_memory(tmp_path: Path) -> None:
    path = written(tmp_path, "made-up.csv", "a,b\n" + "x" * 20_000_000)
    tracemalloc.start()
    assert [type(one) for one in Table(path, COLUMNS)] == [Note]
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b"", "has no heading"),
        (b"\n,,\n \n", "has no heading"),
        (b'"a,b\n1,2\n', "has no heading"),
        (b"x,b\n1,2\n", "No column is a"),
        (b"a,b\n1,x\n2,\xff\n", "is not UTF-8: line 3"),
        ("a,b\n".encode("utf-16"), "is not UTF-8: line 1"),
        (b"alpha,a\n1,2\n", "Two columns could be a"),
    ],
)
def test_a_file_of_no_use_is_refused_whole(tmp_path: Path, text: bytes, fault: str) -> None:
    with pytest.raises(InvalidInput, match=fault):
        read(tmp_path, text)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.csv", tmp_path):
        with pytest.raises(InvalidInput, match="There is no file"):
            Table(path, COLUMNS)


def test_a_heading_can_be_chosen_by_name(tmp_path: Path) -> None:
    path = written(tmp_path, "made-up.csv", "Name (old),a\nx,y\n")
    (only,) = Table(path, COLUMNS, {"a": "name OLD"})
    assert isinstance(only, Line)
    assert only.text("a") == "x"


@pytest.mark.parametrize(
    ("chosen", "fault"),
    [({"c": "a"}, "There is no field 'c'"), ({"a": "gone"}, "There is no column 'gone'")],
)
def test_a_choice_that_cannot_be_is_refused(
    tmp_path: Path, chosen: dict[str, str], fault: str
) -> None:
    with pytest.raises(InvalidInput, match=fault):
        Table(written(tmp_path, "made-up.csv", "a,b\n"), COLUMNS, chosen)


def test_columns_that_say_nothing_are_named(tmp_path: Path) -> None:
    path = written(tmp_path, "made-up.csv", 'row-cell,a,"\nother  one",\n')
    assert Table(path, COLUMNS).ignored == ("row-cell", "other one")


def test_a_million_notes_wait_on_disk_and_keep_their_order() -> None:
    tracemalloc.start()
    notes = Notes()
    for number in range(100_000):
        notes.add(number, "there is no creator 'nobody'")
    assert tracemalloc.get_traced_memory()[1] < 3_000_000
    tracemalloc.stop()
    assert len(notes) == 100_000
    assert [note.line for note in notes] == list(range(100_000))
