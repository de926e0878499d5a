"""The one product clock: real time plus an offset that is kept in the database.

Only the sandbox moves it (`limelight sandbox advance 8d`); every process reads the offset anew each
second. Holds, expiries and limits go by this clock. Tokens go by real time.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from tortoise import fields

from models.database import Row, execute, fetch
from models.errors import InvalidInput
from models.transactions import atomic, note_lock

CLOCKS_DIFFER = timedelta(minutes=5)
"""How far a caller's "now" may lie in the past and still be now."""

_offset = timedelta()


class ProductClock(Row):
    """The one row that says how far the sandbox has moved the clock."""

    offset_s = fields.BigIntField()

    class Meta:
        table = "product_clock"


@dataclass(frozen=True, slots=True)
class _Offset:
    offset_s: int


_ONE = "00000000-0000-7000-8000-000000000001"


def real_now() -> datetime:
    """The world's time, in UTC: for tokens alone."""
    return datetime.now(UTC)


def now() -> datetime:
    """The product's time, in UTC."""
    return real_now() + _offset


def today() -> date:
    """The product's day, in UTC."""
    return now().date()


def from_now_on(at: datetime | None, what: str) -> datetime:
    """The instant from which `what` holds, or now if it is left out or just past: what was decided
    before was decided without it. Asked where it is decided, since a call that is repeated later
    with its key is answered as the first time.

    Raises InvalidInput for an instant that is long past, or has no offset.
    """
    current = now()
    if at is not None and (at.tzinfo is None or at < current - CLOCKS_DIFFER):
        raise InvalidInput(f"{what} holds from now or later on, never from the past.")
    return current if at is None else max(at, current)


@contextmanager
def shifted(by: timedelta) -> Iterator[None]:
    """Set the clock off by so much, in this process alone: for histories that are made up."""
    global _offset
    before = _offset
    _offset = before + by
    try:
        yield
    finally:
        _offset = before


async def refresh() -> None:
    """Learn the offset from the database; each process does this every second."""
    global _offset
    rows = await fetch(_Offset, "SELECT offset_s FROM product_clock")
    _offset = timedelta(seconds=rows[0].offset_s) if rows else timedelta()


async def advance(by: timedelta) -> datetime:
    """Move the clock ahead and answer its new time. A clock never goes back.

    Raises ValueError for a step that is not ahead.
    """
    if by <= timedelta():
        raise ValueError("the clock only goes ahead")
    await atomic(_advance, by)
    await refresh()
    return now()


async def lock() -> None:
    """Inside a transaction: lock the clock's one row, which whoever sets a price or a rate holds
    too."""
    note_lock("product_clock")
    await execute(
        """INSERT INTO product_clock (id, offset_s) VALUES ($1, 0)
           ON CONFLICT (id) DO UPDATE SET offset_s = product_clock.offset_s""",
        _ONE,
    )


async def _advance(by: timedelta) -> None:
    note_lock("product_clock")
    await execute(
        """INSERT INTO product_clock (id, offset_s) VALUES ($1, $2::bigint)
           ON CONFLICT (id) DO UPDATE SET offset_s = product_clock.offset_s + excluded.offset_s""",
        _ONE,
        round(by.total_seconds()),
    )
