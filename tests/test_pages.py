"""Keyset pages: whoever reads on from cursor to cursor sees every row once, in order."""

import itertools
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.database import fetch, new_id
from models.errors import InvalidInput
from models.pages import Keyset, PageRequest

ORDER = Keyset("things:order", rank=int, at=datetime, id=UUID)


@dataclass(frozen=True, slots=True)
class Thing:
    rank: int
    at: datetime
    id: UUID
    owner: int = 0


instants = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.just(UTC))


@given(st.integers(-(2**63), 2**63 - 1), instants, st.uuids())
def test_a_cursor_gives_back_what_it_was_made_of(rank: int, at: datetime, key: UUID) -> None:
    cursor = ORDER.cursor_of(Thing(rank, at, key))
    assert ORDER.after(PageRequest(after=cursor)) == (rank, at, key)


@given(st.text(max_size=50) | st.binary(max_size=50).map(lambda b: b.decode("latin-1")))
def test_what_is_no_cursor_is_refused_whatever_it_is(text: str) -> None:
    with pytest.raises(InvalidInput):
        ORDER.after(PageRequest(after=text))


def test_a_cursor_of_another_order_is_refused() -> None:
    other = Keyset("things:other", rank=int, at=datetime, id=UUID)
    cursor = other.cursor_of(Thing(1, datetime(2026, 1, 1, tzinfo=UTC), new_id()))
    with pytest.raises(InvalidInput):
        ORDER.after(PageRequest(after=cursor))


@pytest.mark.parametrize("first", [0, -1, 101, 10**9])
def test_a_page_has_one_to_a_hundred_rows(first: int) -> None:
    with pytest.raises(InvalidInput):
        PageRequest(first)


def test_a_text_in_descending_order_has_no_start_and_is_refused_when_it_is_declared() -> None:
    with pytest.raises(KeyError):
        Keyset("texts", name=str, id=UUID)
    assert Keyset("texts", descending=False, name=str, id=UUID).after(PageRequest()) == (
        "",
        UUID(int=0),
    )


def test_the_predicate_lets_an_index_find_the_place() -> None:
    assert ORDER.where("t", 2) == (
        "(t.rank <= $2::bigint AND (t.rank < $2::bigint OR "
        "t.at <= $3::timestamptz AND (t.at < $3::timestamptz OR t.id < $4::uuid)))"
    )
    assert ORDER.order("t") == "t.rank DESC, t.at DESC, t.id DESC"


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("first", [1, 2, 7, 100])
async def test_reading_on_shows_every_row_once_and_in_order(
    database: str, descending: bool, first: int
) -> None:
    noon = datetime(2026, 11, 1, 12, tzinfo=UTC)
    things = [
        Thing(rank, noon + timedelta(seconds=second), new_id())
        for rank, second, _ in itertools.product((-1, 0, 5), (0, 1), range(3))
    ]
    order = Keyset("things:all", descending=descending, rank=int, at=datetime, id=UUID)
    sql = f"""SELECT t.rank, t.at, t.id, 0 AS owner
      FROM {{rows $1 t(rank bigint, at timestamptz, id uuid)}}
      WHERE {order.where("t", 2)} ORDER BY {order.order("t")} LIMIT $5::bigint"""
    rows = [(thing.rank, thing.at, thing.id) for thing in things]
    seen: list[Thing] = []
    after: str | None = None
    for _ in range(len(things) + 1):
        request = PageRequest(first, after)
        page = order.page(
            request, await fetch(Thing, sql, rows, *order.after(request), request.limit)
        )
        assert page.items, "a page that was promised is not empty"
        seen += page.items
        if not page.has_next:
            break
        after = page.cursor_of(page.items[-1])
    assert seen == sorted(things, key=lambda t: (t.rank, t.at, t.id), reverse=descending)


def test_pages_of_many_parents_are_told_apart() -> None:
    noon = datetime(2026, 11, 1, 12, tzinfo=UTC)
    rows = [Thing(rank, noon, new_id(), owner) for rank in (3, 2, 1) for owner in (7, 8)]
    found = ORDER.pages(PageRequest(2), rows, "owner")
    assert {owner: [t.rank for t in page.items] for owner, page in found.items()} == {
        7: [3, 2],
        8: [3, 2],
    }
    assert all(page.has_next for page in found.values())


def test_a_cursor_of_a_day_is_a_day() -> None:
    @dataclass
    class Day:
        day: Any

    days = Keyset("days", day=date)
    cursor = days.cursor_of(Day(date(2024, 2, 29)))
    assert days.after(PageRequest(after=cursor)) == (date(2024, 2, 29),)
    with pytest.raises(InvalidInput):
        days.after(PageRequest(after=days.cursor_of(Day("2024-02-30"))))
