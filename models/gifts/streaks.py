"""Streaks: the same gift from one fan to one creator in one LIVE, again and again.

The server owns them. A gift that is sent before the streak's end makes it longer; anything else of
that fan in that LIVE breaks it; a sweep ends those that timed out or whose LIVE is over. Whoever
ends a streak holds its row and turns it from OPEN, and tells so in the same transaction: each is
ended once, whatever is killed. Her user's row makes a fan's streaks her own batch's alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from models import clock, notifications
from models.database import execute, fetch
from models.gifts.notified import GiftStreakEnded
from models.gifts.rows import StreakEnd, StreakState
from models.notifications import Draft
from models.transactions import atomic, note_lock

MOST_AT_ONCE = 500
"""How many streaks one transaction of the sweep ends at the most."""


@dataclass(slots=True)
class Streak:
    """A streak as a transaction leaves it."""

    id: UUID
    live_id: UUID
    fan_id: UUID
    creator_id: UUID
    gift_id: UUID
    price_coins: int
    anonymous: bool
    count: int
    started_at: datetime
    ends_at: datetime
    state: StreakState = StreakState.OPEN
    ended_by: StreakEnd | None = None
    ended_at: datetime | None = None

    @property
    def coins(self) -> int:
        """What its gifts cost in all."""
        return self.count * self.price_coins

    def goes_on(self, other: "Streak") -> bool:
        """Whether a gift that would begin `other` makes this one longer instead."""
        same = (other.creator_id, other.gift_id, other.price_coins, other.anonymous)
        mine = (self.creator_id, self.gift_id, self.price_coins, self.anonymous)
        return mine == same and other.started_at < self.ends_at

    def end(self, by: StreakEnd, at: datetime) -> list[Draft]:
        """End it, and answer what its creator and its LIVE are told."""
        self.state, self.ended_by, self.ended_at = StreakState.ENDED, by, at
        return [
            Draft(
                GiftStreakEnded,
                topic_id,
                streak_id=self.id,
                gift_id=self.gift_id,
                count=self.count,
                coins=self.coins,
                ended_by=by.value,
            )
            for topic_id in (self.creator_id, self.live_id)
        ]


_COLUMNS = """s.id, s.live_id, s.fan_id, s.creator_id, s.gift_id, s.price_coins, s.anonymous,
    s.count, s.state, s.ended_by, s.started_at, s.ends_at, s.ended_at"""

# One that was ended while this waited for its lock is open no more, and is left out.
_LOCK_OF_FANS = f"""SELECT {_COLUMNS} FROM gift_streak s WHERE s.state = 'OPEN'
    AND (s.live_id, s.fan_id) IN (SELECT r.live_id, r.fan_id
      FROM {{rows $1 r(live_id uuid, fan_id uuid)}})
  ORDER BY s.id {{lock}}"""

_INSERT = """INSERT INTO gift_streak (id, live_id, fan_id, creator_id, gift_id, price_coins,
    anonymous, count, state, ended_by, started_at, ends_at, ended_at)
  SELECT r.id, r.live_id, r.fan_id, r.creator_id, r.gift_id, r.price_coins, r.anonymous, r.count,
    r.state, r.ended_by, r.started_at, r.ends_at, r.ended_at
  FROM {rows $1 r(id uuid, live_id uuid, fan_id uuid, creator_id uuid, gift_id uuid,
    price_coins bigint, anonymous bool, count bigint, state text, ended_by text,
    started_at timestamptz, ends_at timestamptz, ended_at timestamptz)}"""

_UPDATE = """UPDATE gift_streak SET count = r.count, state = r.state, ended_by = r.ended_by,
    ends_at = r.ends_at, ended_at = r.ended_at
  FROM {rows $1 r(id uuid, count bigint, state text, ended_by text, ends_at timestamptz,
    ended_at timestamptz)}
  WHERE gift_streak.id = r.id AND gift_streak.state = 'OPEN'"""


class Streaks:
    """The streaks of a batch's fans, as its gifts so far leave them."""

    def __init__(self, found: Iterable[Streak]) -> None:
        self._open = {(one.live_id, one.fan_id): one for one in found}
        self._old = {one.id for one in self._open.values()}
        self._touched: dict[UUID, Streak] = {}

    def follow(
        self, begun: Streak, window: timedelta, *, streakable: bool
    ) -> tuple[Streak | None, list[Draft]]:
        """What a gift, which would begin the streak `begun`, makes of its fan's streak in its LIVE:
        the streak that it is a part of, and what is told of one that it breaks."""
        key, at = (begun.live_id, begun.fan_id), begun.started_at
        before = self._open.get(key)
        if before is not None and streakable and before.goes_on(begun):
            before.count += begun.count
            before.ends_at = max(before.ends_at, at + window)
            self._touched[before.id] = before
            return before, []
        told: list[Draft] = []
        if before is not None:
            timed_out = before.ends_at <= at
            told = before.end(StreakEnd.TIMEOUT if timed_out else StreakEnd.BROKEN, at)
            self._touched[before.id] = before
            del self._open[key]
        if not streakable:
            return None, told
        self._open[key] = self._touched[begun.id] = begun
        return begun, told

    async def write(self) -> None:
        """Write what changed: first what ended, since a fan has one open streak in a LIVE."""
        old = [one for one in self._touched.values() if one.id in self._old]
        new = [one for one in self._touched.values() if one.id not in self._old]
        if old and await execute(_UPDATE, [_changed(one) for one in old]) != len(old):
            raise AssertionError("a locked streak was ended by another")
        if new:
            await execute(_INSERT, [_all(one) for one in new])


def _changed(one: Streak) -> tuple[object, ...]:
    return one.id, one.count, one.state, one.ended_by, one.ends_at, one.ended_at


def _all(one: Streak) -> tuple[object, ...]:
    return (
        one.id,
        one.live_id,
        one.fan_id,
        one.creator_id,
        one.gift_id,
        one.price_coins,
        one.anonymous,
        one.count,
        one.state,
        one.ended_by,
        one.started_at,
        one.ends_at,
        one.ended_at,
    )


async def lock_open(pairs: Iterable[tuple[UUID, UUID]]) -> Streaks:
    """Inside a transaction that holds the fans' users: lock their open streaks, by pairs of a LIVE
    and a fan."""
    keys = sorted(set(pairs))
    if not keys:
        return Streaks([])
    note_lock("gift_streak")
    return Streaks(await fetch(Streak, _LOCK_OF_FANS, keys))


# --- the sweep -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


_DUE = """SELECT s.id FROM gift_streak s JOIN live l ON l.id = s.live_id
  WHERE s.state = 'OPEN' AND (s.ends_at <= $1 OR l.state = 'ENDED')
  ORDER BY s.ends_at LIMIT $2::bigint"""

_LOCK_DUE = f"""SELECT {_COLUMNS} FROM gift_streak s WHERE s.state = 'OPEN'
    AND s.id IN (SELECT r.id FROM {{rows $1 r(id uuid)}})
  ORDER BY s.id {{lock free}}"""

_OVER = """SELECT l.id FROM live l WHERE l.state = 'ENDED'
    AND l.id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""


async def end_due() -> int:
    """End the streaks that timed out, or whose LIVE is over, each once; answers how many.

    One that a batch of gifts holds just now waits for the next round: a batch may itself be waiting
    for a creator's account, and no other creator's streaks are to wait for that.
    """
    found = await fetch(_Id, _DUE, clock.now(), MOST_AT_ONCE)
    return await atomic(_end_due, sorted(one.id for one in found)) if found else 0


async def _end_due(ids: list[UUID]) -> int:
    note_lock("gift_streak")
    locked = await fetch(Streak, _LOCK_DUE, ids)
    lives = sorted({one.live_id for one in locked})
    over = {row.id for row in await fetch(_Id, _OVER, lives)} if lives else set()
    now = clock.now()
    due = [one for one in locked if one.ends_at <= now or one.live_id in over]
    told: list[Draft] = []
    for one in due:
        told += one.end(StreakEnd.TIMEOUT if one.ends_at <= now else StreakEnd.LIVE_ENDED, now)
    if due:
        await execute(_UPDATE, [_changed(one) for one in due])
        await notifications.publish(told)
    return len(due)
