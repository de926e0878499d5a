"""On which terms gifts are sent now, all of it data: the rate of diamonds, caps, the streak's
window."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from models.database import execute, fetch, new_id
from models.errors import LimitExceeded
from models.ledger.accounts import MILLI
from models.transactions import note_lock

MOST_AT_ONCE = 10_000
"""No cap allows more of a gift at once."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms that hold at an instant. `diamonds` for `per_coins` coins; the window of a streak
    is in seconds."""

    rate_id: UUID
    diamonds: int
    per_coins: int
    most_coins_a_day: int
    most_at_once: int
    streak_s: int

    def diamonds_milli(self, coins: int) -> int:
        """The thousandths of a diamond that coins become: whole, since a price or a rate by which
        they would not be is refused when it is made."""
        milli, rest = divmod(coins * self.diamonds * MILLI, self.per_coins)
        if rest:
            raise AssertionError(f"{coins} coins are no whole thousandths of a diamond")
        return milli

    @property
    def window(self) -> timedelta:
        """How long a streak stays open after each gift."""
        return timedelta(seconds=self.streak_s)

    def refusal(self, count: int, coins: int, used_coins: int) -> LimitExceeded | None:
        """Why so many of a gift for so many coins are too much on top of what was given today, or
        None if they are not."""
        if count > self.most_at_once:
            return LimitExceeded("of one gift at once", self.most_at_once, count, "gifts")
        if used_coins + coins > self.most_coins_a_day:
            return LimitExceeded("a day", self.most_coins_a_day, used_coins + coins, "coins")
        return None


_AT = """SELECT r.id AS rate_id, r.diamonds, r.per_coins, c.most_coins_a_day, c.most_at_once,
    c.streak_s
  FROM diamond_rate r JOIN gift_caps c ON true
  WHERE r.effective_from = (SELECT max(l.effective_from) FROM diamond_rate l
      WHERE l.effective_from <= $1)
    AND c.effective_from = (SELECT max(l.effective_from) FROM gift_caps l
      WHERE l.effective_from <= $1)"""


async def terms_at(at: datetime) -> Terms:
    """The terms that hold at an instant."""
    (terms,) = await fetch(Terms, _AT, at)
    return terms


# --- a fan's UTC day -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Used:
    fan_id: UUID
    coins: int


# Who has none yet makes hers while she holds her own user's row, so nobody else does.
_LOCK = """SELECT d.fan_id, d.coins FROM gift_day d
  WHERE d.day = $2 AND d.fan_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY d.id {lock}"""

_WRITE = """INSERT INTO gift_day (id, fan_id, day, coins)
  SELECT r.id, r.fan_id, r.day, r.coins
  FROM {rows $1 r(id uuid, fan_id uuid, day date, coins bigint)} WHERE true
  ON CONFLICT (fan_id, day) DO UPDATE SET coins = excluded.coins"""


async def lock_days(fan_ids: list[UUID], day: date) -> dict[UUID, int]:
    """Inside a transaction that holds the fans' users: lock their counters of a day, and answer how
    many coins each has given."""
    note_lock("gift_day")
    used = {row.fan_id: row.coins for row in await fetch(_Used, _LOCK, fan_ids, day)}
    return {fan_id: used.get(fan_id, 0) for fan_id in fan_ids}


async def write_days(used: dict[UUID, int], day: date) -> None:
    """Write locked counters back."""
    await execute(_WRITE, [(new_id(), fan_id, day, coins) for fan_id, coins in used.items()])
