"""A fan's UTC day: one locked counter row per currency, on which reservations count.

A count of rows would let many callers at once go past the limit; the row's lock does not. Whoever
records holds the fan's row, so nobody else makes her counters; whoever settles finds them made.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models.database import execute, fetch, new_id
from models.errors import LimitExceeded
from models.tips.terms import Terms
from models.transactions import note_lock

Key = tuple[UUID, str, date]


@dataclass(slots=True)
class Used:
    """How much of a day is used up, in minor units and in tips."""

    fan_id: UUID
    currency: str
    day: date
    amount_minor: int
    tips: int

    def refusal(self, amount_minor: int, terms: Terms) -> LimitExceeded | None:
        """Why a tip more would be too much for this day, or None if it is not."""
        amount = self.amount_minor + amount_minor
        if amount > terms.most_a_day_minor:
            return LimitExceeded("a day", terms.most_a_day_minor, amount, self.currency)
        if self.tips + 1 > terms.most_a_day:
            return LimitExceeded("of tips a day", terms.most_a_day, self.tips + 1, "tips")
        return None

    def add(self, amount_minor: int) -> None:
        """Count one more tip."""
        self.amount_minor += amount_minor
        self.tips += 1


# Makes, locks and reads in one statement: the update that changes nothing is the lock.
_LOCK = """INSERT INTO tip_day (id, fan_id, currency, day, amount_minor, tips)
  SELECT r.id, r.fan_id, r.currency, r.day, 0, 0
  FROM {rows $1 r(id uuid, fan_id uuid, currency text, day date)} WHERE true
  ON CONFLICT (fan_id, currency, day) DO UPDATE SET tips = tip_day.tips
  RETURNING fan_id, currency, day, amount_minor, tips"""

_WRITE = """UPDATE tip_day SET amount_minor = r.amount_minor, tips = r.tips
  FROM {rows $1 r(fan_id uuid, currency text, day date, amount_minor bigint, tips bigint)}
  WHERE tip_day.fan_id = r.fan_id AND tip_day.currency = r.currency AND tip_day.day = r.day"""


async def lock(keys: Iterable[Key]) -> dict[Key, Used]:
    """Inside a transaction: lock the counters, made where there are none, in one order."""
    note_lock("tip_day")
    rows = [(new_id(), *key) for key in sorted(set(keys))]
    found = await fetch(Used, _LOCK, rows) if rows else []
    return {(used.fan_id, used.currency, used.day): used for used in found}


async def write(counters: Iterable[Used]) -> None:
    """Write locked counters back."""
    rows = [(u.fan_id, u.currency, u.day, u.amount_minor, u.tips) for u in counters]
    if rows:
        await execute(_WRITE, rows)
