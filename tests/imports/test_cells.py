"""What a cell says, and what it cannot say."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from models.errors import InvalidInput
from models.imports.cells import Figure, Line
from models.users import Standing


def line(*cells: str) -> Line:
    """A line all of whose cells belong to the field `it`."""
    return Line(1, cells, {"it": range(len(cells))})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("13.8M", 13_800_000),
        ("56K", 56_000),
        ("56k", 56_000),
        ("0.5K", 500),
        ("1.5B", 1_500_000_000),
        ("152M", 152_000_000),
        ("29,200,000", 29_200_000),
        ("29200000", 29_200_000),
        ("12 K", 12_000),
        ("0", 0),
    ],
)
def test_figures_are_read_as_people_write_them(text: str, value: int) -> None:
    assert Figure.read(text).value == value


@pytest.mark.parametrize(
    "text", ["", "n/a", "-5", "1.2.3", "13,8M", "1e6", "٥", "5T", "M", "1_000", "NaN", "5\x00", "½"]
)
def test_what_is_no_figure_is_refused_and_never_guessed(text: str) -> None:
    with pytest.raises(InvalidInput, match="is no figure"):
        Figure.read(text)


def test_of_two_columns_the_exact_one_counts() -> None:
    assert line("60.3M", "60312345").figure("it") == 60_312_345
    assert line("60312345", "60.3M").figure("it") == 60_312_345


def test_columns_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(InvalidInput, match="contradict"):
        line("60.3M", "61300000").figure("it")


def test_an_empty_column_beside_a_full_one_says_nothing() -> None:
    assert line("", "56K").figure("it") == 56_000
    assert line("", " ").figure("it") is None


def test_a_figure_past_any_sum_is_refused() -> None:
    with pytest.raises(InvalidInput, match="is more than"):
        line("5000B").figure("it")


def test_a_fraction_is_taken_only_where_it_may_be_rounded() -> None:
    assert line("10.5").figure("it", rounded=True) == 11
    with pytest.raises(InvalidInput, match="no whole number"):
        line("10.5").figure("it")


def test_the_step_of_a_figure_is_its_last_digit() -> None:
    assert Figure.read("60.3M").step == Decimal(100_000)
    assert Figure.read("60M").step == Decimal(1_000_000)
    assert Figure.read("60").step == 1


@pytest.mark.parametrize("text", ["13.8M", "-1", "1.0", "", "٥", "9" * 19])
def test_a_count_is_exact(text: str) -> None:
    assert line("29200000").count("it") == 29_200_000
    with pytest.raises(InvalidInput):
        line(text).count("it")


def test_a_day_is_written_with_year_month_and_day() -> None:
    assert line("2024-02-29").day("it") == date(2024, 2, 29)
    assert line("").day("it") is None
    for text in ("2023-02-29", "29.02.2024", "yesterday"):
        with pytest.raises(InvalidInput, match="no day"):
            line(text).day("it")


def test_a_time_needs_its_offset() -> None:
    assert line("2024-01-31T13:00:00+01:00").instant("it") == datetime(2024, 1, 31, 12, tzinfo=UTC)
    for text in ("2024-01-31T13:00:00", "2024-01-31", "soon"):
        with pytest.raises(InvalidInput, match="no time"):
            line(text).instant("it")


def test_a_flag_is_a_word_or_its_default() -> None:
    assert line("Yes").flag("it", default=False)
    assert not line("0").flag("it", default=True)
    assert line("").flag("it", default=True)
    with pytest.raises(InvalidInput, match="neither"):
        line("maybe").flag("it", default=True)


def test_a_choice_is_one_of_its_words_in_any_case() -> None:
    assert line("banned").choice("it", Standing) is Standing.BANNED
    assert line("").choice("it", Standing) is None
    with pytest.raises(InvalidInput, match="none of GOOD, RESTRICTED, BANNED"):
        line("nice").choice("it", Standing)
