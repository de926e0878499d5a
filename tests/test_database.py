"""One SQL text for both databases: what it becomes on each, and that values survive the way."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from models import database as under_test
from models.database import execute, fetch, kind_of, new_id, tortoise_config

ROWS = "SELECT a FROM {rows $2 r(a uuid, b text)} WHERE b = $1 AND c > $3::bigint {lock}"


def compiled(sql: str, kind: Any) -> Any:
    return under_test._compile(sql, kind)


def test_a_list_is_arrays_on_postgres_and_marks_are_numbered_anew() -> None:
    made = compiled(ROWS, "postgres")
    assert made.text == (
        "SELECT a FROM unnest($2::uuid[], $3::text[]) AS r(a, b) "
        "WHERE b = $1 AND c > $4::bigint FOR NO KEY UPDATE"
    )
    one, two = new_id(), new_id()
    assert made.values(["x", [(one, "p"), (two, "q")], 5]) == ["x", [one, two], ["p", "q"], 5]


def test_a_list_is_one_json_array_on_sqlite_and_casts_and_locks_vanish() -> None:
    made = compiled(ROWS, "sqlite")
    assert made.text == (
        "SELECT a FROM (SELECT value ->> 0 AS a, value ->> 1 AS b FROM json_each(?2)) AS r "
        "WHERE b = ?1 AND c > ?3 "
    )
    assert made.values(["x", [(UUID(int=1), "p")], 5]) == [
        "x",
        '[["00000000-0000-0000-0000-000000000001","p"]]',
        5,
    ]


def test_marks_may_stand_in_any_order_on_both() -> None:
    assert compiled("SELECT $2, $1", "postgres").text == "SELECT $2, $1"
    assert compiled("SELECT $2, $1", "sqlite").text == "SELECT ?2, ?1"


def test_the_first_of_many_parents_is_an_array_on_postgres_alone() -> None:
    sql = "SELECT 1 FROM v WHERE v.id {among (SELECT x.id FROM v x LIMIT $1::bigint)}"
    assert (
        "v.id = ANY (ARRAY(SELECT x.id FROM v x LIMIT $1::bigint))"
        in compiled(sql, "postgres").text
    )
    assert "v.id IN (SELECT x.id FROM v x LIMIT ?1)" in compiled(sql, "sqlite").text


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_too_few_or_too_many_values_are_a_mistake(kind: str) -> None:
    for values in ([1], [1, 2, 3]):
        with pytest.raises(TypeError, match="takes 2"):
            compiled("SELECT $1, $2", kind).values(values)


class Colour(Enum):
    RED = "RED"


@dataclass(frozen=True, slots=True)
class Everything:
    key: UUID
    day: date
    at: datetime
    truth: bool
    colour: Colour
    facts: dict[str, Any]
    number: int
    words: str | None


async def test_every_kind_of_value_survives_the_way_there_and_back(database: str) -> None:
    given = Everything(
        new_id(),
        date(2024, 2, 29),
        datetime(2026, 11, 25, 12, 0, 0, 5, tzinfo=UTC),
        False,
        Colour.RED,
        {"a": [1, None, "ü\U0001f600"]},
        2**62,
        None,
    )
    row = tuple(getattr(given, name) for name in Everything.__slots__)
    # The marks of a plain statement have no columns to take their types from, so a list it is.
    (found,) = await fetch(
        Everything,
        """SELECT r.key, r.day, r.at, r.truth, r.colour, r.facts, r.number, r.words
           FROM {rows $1 r(key uuid, day date, at timestamptz, truth boolean, colour text,
             facts jsonb, number bigint, words text)}""",
        [row],
    )
    assert found == given


@dataclass(frozen=True, slots=True)
class Zone:
    country: str


async def test_an_instant_of_another_zone_is_the_same_instant(database: str) -> None:
    from models.users import User

    at = datetime(2026, 11, 25, 13, tzinfo=timezone(timedelta(hours=1)))
    await User.create(subject="a", created_at=at)
    same = await User.filter(created_at=datetime(2026, 11, 25, 12, tzinfo=UTC)).count()
    earlier = await User.filter(created_at__lt=datetime(2026, 11, 25, 12, 30, tzinfo=UTC)).count()
    assert (same, earlier) == (1, 1)


async def test_how_many_rows_changed_is_the_same_on_both(database: str) -> None:
    insert = """INSERT INTO minimum_age (id, country, years)
      SELECT r.id, r.country, r.years FROM {rows $1 r(id uuid, country text, years int)} WHERE true
      ON CONFLICT (country) DO NOTHING"""
    rows = [(new_id(), "FR", 18), (new_id(), "DE", 18), (new_id(), "KR", 1)]
    assert await execute(insert, rows) == 2
    assert await execute("UPDATE minimum_age SET years = 30 WHERE country <> $1", "ZZ") == 4
    assert await execute("DELETE FROM minimum_age WHERE country = $1", "none") == 0


async def test_a_failed_check_is_refused_by_both(database: str) -> None:
    with pytest.raises(Exception, match=r"(?i)check"):
        await execute(
            """INSERT INTO tip_day (id, fan_id, currency, day, amount_minor, tips)
               VALUES ($1, $2, 'USD', $3, $4::bigint, 1)""",
            new_id(),
            new_id(),
            date(2026, 1, 1),
            -1,
        )


def test_ids_follow_time_and_are_plain_keys() -> None:
    ids = [new_id() for _ in range(100)]
    assert ids == sorted(ids)
    assert all(isinstance(one, UUID) for one in ids)
    assert uuid7().version == 7


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("sqlite://a.db", "sqlite"),
        ("postgres://u@h/d", "postgres"),
        ("postgresql://u@h/d", "postgres"),
        ("asyncpg://u@h/d", "postgres"),
    ],
)
def test_the_scheme_of_a_url_names_the_database(url: str, kind: str) -> None:
    assert kind_of(url) == kind
    assert list(tortoise_config(url)["connections"]) == [kind]


def test_another_kind_of_database_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="mysql"):
        kind_of("mysql://u@h/d")


def test_locks_and_idle_transactions_have_an_end_on_postgres() -> None:
    settings = tortoise_config("postgres://u@h/d")["connections"]["postgres"]["credentials"][
        "server_settings"
    ]
    assert settings["lock_timeout"] == "2s"
    assert settings["idle_in_transaction_session_timeout"] == "30s"
