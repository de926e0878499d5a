"""A fan's UTC day and month: locked counters of what she spends on coins, per currency.

Reservations count. Whoever records holds the fan's row, so nobody else makes her counters; whoever
settles finds them made.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models.coins.rows import Span
from models.coins.terms import Caps
from models.database import execute, fetch, new_id
from models.errors import LimitExceeded
from models.transactions import note_lock

Key = tuple[UUID, str, Span, date]


def keys_of(fan_id: UUID, currency: str, day: date) -> tuple[Key, Key]:
    """The counters of a day, and of the month that it is in."""
    month = (fan_id, currency, Span.MONTH, day.replace(day=1))
    return (fan_id, currency, Span.DAY, day), month


@dataclass(slots=True)
class Spent:
    """How much of a span is used up, in minor units."""

    fan_id: UUID
    currency: str
    span: Span
    first_day: date
    amount_minor: int

    @property
    def key(self) -> Key:
        """What it is found by."""
        return self.fan_id, self.currency, self.span, self.first_day

    def refusal(self, price_minor: int, caps: Caps) -> LimitExceeded | None:
        """Why one more purchase would be too much for this span, or None if it is not."""
        asked = self.amount_minor + price_minor
        if self.span is Span.DAY and asked > caps.most_a_day_minor:
            return LimitExceeded("of coins a day", caps.most_a_day_minor, asked, self.currency)
        if self.span is Span.MONTH and asked > caps.most_a_month_minor:
            return LimitExceeded("of coins a month", caps.most_a_month_minor, asked, self.currency)
        return None


# Makes, locks and reads in one statement: the update that changes nothing is the lock.
_LOCK = """INSERT INTO coin_span (id, fan_id, currency, span, first_day, amount_minor)
  SELECT r.id, r.fan_id, r.currency, r.span, r.first_day, 0
  FROM {rows $1 r(id uuid, fan_id uuid, currency text, span text, first_day date)} WHERE true
  ON CONFLICT (fan_id, currency, span, first_day)
    DO UPDATE SET amount_minor = coin_span.amount_minor
  RETURNING fan_id, currency, span, first_day, amount_minor"""

_WRITE = """UPDATE coin_span SET amount_minor = r.amount_minor
  FROM {rows $1 r(fan_id uuid, currency text, span text, first_day date, amount_minor bigint)}
  WHERE coin_span.fan_id = r.fan_id AND coin_span.currency = r.currency
    AND coin_span.span = r.span AND coin_span.first_day = r.first_day"""


async def lock(keys: Iterable[Key]) -> dict[Key, Spent]:
    """Inside a transaction: lock the counters, made where there are none, in one order."""
    note_lock("coin_span")
    ordered = sorted(set(keys), key=lambda key: (key[0], key[1], key[2].value, key[3]))
    rows = [(new_id(), *key) for key in ordered]
    return {one.key: one for one in (await fetch(Spent, _LOCK, rows) if rows else [])}


async def write(counters: Iterable[Spent]) -> None:
    """Write locked counters back."""
    rows = [(*one.key, one.amount_minor) for one in counters]
    if rows:
        await execute(_WRITE, rows)
