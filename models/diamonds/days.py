"""A creator's UTC day: one locked counter row, on which what she asked to redeem counts.

A count of rows would let two calls at once go past the limit; the row's lock does not.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models.database import execute, fetch, new_id
from models.transactions import note_lock

Key = tuple[UUID, date]


@dataclass(slots=True)
class Used:
    """How many whole diamonds of a day are used up."""

    creator_id: UUID
    day: date
    diamonds: int


# Makes, locks and reads in one statement: the update that changes nothing is the lock.
_LOCK = """INSERT INTO redemption_day (id, creator_id, day, diamonds)
  SELECT r.id, r.creator_id, r.day, 0
  FROM {rows $1 r(id uuid, creator_id uuid, day date)} WHERE true
  ON CONFLICT (creator_id, day) DO UPDATE SET diamonds = redemption_day.diamonds
  RETURNING creator_id, day, diamonds"""

_WRITE = """UPDATE redemption_day SET diamonds = r.diamonds
  FROM {rows $1 r(creator_id uuid, day date, diamonds bigint)}
  WHERE redemption_day.creator_id = r.creator_id AND redemption_day.day = r.day"""


async def lock(keys: Iterable[Key]) -> dict[Key, Used]:
    """Inside a transaction: lock the counters, made where there are none, in one order."""
    note_lock("redemption_day")
    rows = [(new_id(), *key) for key in sorted(set(keys))]
    found = await fetch(Used, _LOCK, rows) if rows else []
    return {(used.creator_id, used.day): used for used in found}


async def write(counters: Iterable[Used]) -> None:
    """Write locked counters back."""
    rows = [(used.creator_id, used.day, used.diamonds) for used in counters]
    if rows:
        await execute(_WRITE, rows)
