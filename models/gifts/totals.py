"""What was given in each LIVE and on each video, and by whom: counters that a batch of gifts raises
and a reversal lowers.

Whoever changes them holds the row of the LIVE or the video, and locks the counters that there are
before any balance; nobody else can make one meanwhile.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import UUID

from models.database import execute, fetch, new_id
from models.gifts.notified import GiftGoalReached
from models.lives import LiveState
from models.notifications import Draft
from models.transactions import note_lock


class Given(Protocol):
    """A gift, as far as it is counted."""

    @property
    def fan_id(self) -> UUID: ...
    @property
    def live_id(self) -> UUID | None: ...
    @property
    def video_id(self) -> UUID | None: ...
    @property
    def count(self) -> int: ...
    @property
    def coins(self) -> int: ...
    @property
    def anonymous(self) -> bool: ...


@dataclass(slots=True)
class LiveTotals:
    """A locked LIVE, as the gifts so far leave it."""

    id: UUID
    host_id: UUID
    state: LiveState
    goal_coins: int | None
    goal_reached_at: datetime | None
    coins: int
    gifts: int

    def reached(self, at: datetime) -> list[Draft]:
        """What its host and those who watch are told when it has just reached its goal."""
        if self.goal_coins is None or self.goal_reached_at or self.coins < self.goal_coins:
            return []
        self.goal_reached_at = at
        facts = {"live_id": self.id, "goal_coins": self.goal_coins, "coins": self.coins}
        return [Draft(GiftGoalReached, topic_id, **facts) for topic_id in (self.host_id, self.id)]


@dataclass(slots=True)
class VideoTotals:
    """What was given on a video."""

    id: UUID
    coins: int = 0
    gifts: int = 0
    senders: int = 0


Key = tuple[UUID, UUID]
"""A LIVE or a video, and a fan."""


@dataclass(slots=True)
class Totals:
    """Locked counters, as the gifts so far leave them, and which of them changed."""

    lives: dict[UUID, LiveTotals]
    live_givers: dict[Key, int]
    videos: dict[UUID, VideoTotals]
    video_givers: dict[Key, int]
    _lives: set[UUID] = field(default_factory=set)
    _named: set[Key] = field(default_factory=set)
    _on_videos: set[Key] = field(default_factory=set)

    def add(self, given: Given, at: datetime) -> list[Draft]:
        """Count a gift, and answer what is told when its LIVE reaches its goal by it."""
        self._count(given, 1)
        return [] if given.live_id is None else self.lives[given.live_id].reached(at)

    def take_off(self, given: Given) -> None:
        """Count a gift no more that was reversed."""
        self._count(given, -1)

    def _count(self, given: Given, sign: int) -> None:
        if given.live_id is not None:
            self._count_in_live((given.live_id, given.fan_id), given, sign)
        if given.video_id is not None:
            self._count_on_video((given.video_id, given.fan_id), given, sign)

    def _count_in_live(self, key: Key, given: Given, sign: int) -> None:
        live = self.lives[key[0]]
        live.coins += sign * given.coins
        live.gifts += sign * given.count
        self._lives.add(live.id)
        if not given.anonymous:
            self.live_givers[key] = self.live_givers.get(key, 0) + sign * given.coins
            self._named.add(key)

    def _count_on_video(self, key: Key, given: Given, sign: int) -> None:
        before = self.video_givers.get(key, 0)
        after = self.video_givers[key] = before + sign * given.count
        video = self.videos.setdefault(key[0], VideoTotals(key[0]))
        video.coins += sign * given.coins
        video.gifts += sign * given.count
        video.senders += (after > 0) - (before > 0)
        self._on_videos.add(key)

    async def write(self, at: datetime) -> None:
        """Write what changed; `at` is when named givers gave last."""
        if self._lives:
            lives = [self.lives[live_id] for live_id in sorted(self._lives)]
            told = [(one.id, one.coins, one.gifts, one.goal_reached_at) for one in lives]
            await execute(_WRITE_LIVES, told)
        if self._named:
            named = [(new_id(), *key, self.live_givers[key], at) for key in sorted(self._named)]
            await execute(_WRITE_LIVE_GIVERS, named)
        if self._on_videos:
            videos = [self.videos[key] for key in sorted({key[0] for key in self._on_videos})]
            totals = [(one.id, one.coins, one.gifts, one.senders) for one in videos]
            await execute(_WRITE_VIDEOS, totals)
            given = [(new_id(), *key, self.video_givers[key]) for key in sorted(self._on_videos)]
            await execute(_WRITE_VIDEO_GIVERS, given)


# --- locking -------------------------------------------------------------------------------------

_LOCK_LIVES = """SELECT l.id, l.host_id, l.state, l.goal_coins, l.goal_reached_at, l.coins, l.gifts
  FROM live l WHERE l.id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY l.id {lock}"""


async def lock_lives(live_ids: Iterable[UUID]) -> dict[UUID, LiveTotals]:
    """Inside a transaction: lock LIVEs, and answer those that there are. None may end meanwhile."""
    ids = sorted(set(live_ids))
    if not ids:
        return {}
    note_lock("live")
    return {live.id: live for live in await fetch(LiveTotals, _LOCK_LIVES, ids)}


@dataclass(frozen=True, slots=True)
class _LiveGiver:
    live_id: UUID
    fan_id: UUID
    coins: int


@dataclass(frozen=True, slots=True)
class _VideoGiver:
    video_id: UUID
    fan_id: UUID
    gifts: int


_LOCK_LIVE_GIVERS = """SELECT g.live_id, g.fan_id, g.coins FROM live_giver g
  WHERE (g.live_id, g.fan_id) IN
    (SELECT r.live_id, r.fan_id FROM {rows $1 r(live_id uuid, fan_id uuid)})
  ORDER BY g.id {lock}"""

_LOCK_VIDEOS = """SELECT v.id, v.coins, v.gifts, v.senders FROM video_gifts v
  WHERE v.id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY v.id {lock}"""

_LOCK_VIDEO_GIVERS = """SELECT g.video_id, g.fan_id, g.gifts FROM video_giver g
  WHERE (g.video_id, g.fan_id) IN
    (SELECT r.video_id, r.fan_id FROM {rows $1 r(video_id uuid, fan_id uuid)})
  ORDER BY g.id {lock}"""


async def lock_totals(
    lives: dict[UUID, LiveTotals], in_lives: Iterable[Key], on_videos: Iterable[Key]
) -> Totals:
    """Inside a transaction that holds the LIVEs and the videos: lock the counters that there are,
    of fans in LIVEs and on videos."""
    in_lives, on_videos = sorted(set(in_lives)), sorted(set(on_videos))
    totals = Totals(lives, {}, {}, {})
    if in_lives:
        note_lock("live_giver")
        live_givers = await fetch(_LiveGiver, _LOCK_LIVE_GIVERS, in_lives)
        totals.live_givers = {(one.live_id, one.fan_id): one.coins for one in live_givers}
    if on_videos:
        note_lock("video_gifts")
        video_ids = sorted({video_id for video_id, _ in on_videos})
        totals.videos = {one.id: one for one in await fetch(VideoTotals, _LOCK_VIDEOS, video_ids)}
        note_lock("video_giver")
        video_givers = await fetch(_VideoGiver, _LOCK_VIDEO_GIVERS, on_videos)
        totals.video_givers = {(one.video_id, one.fan_id): one.gifts for one in video_givers}
    return totals


# --- writing -------------------------------------------------------------------------------------

_WRITE_LIVES = """UPDATE live SET coins = r.coins, gifts = r.gifts,
    goal_reached_at = r.goal_reached_at
  FROM {rows $1 r(id uuid, coins bigint, gifts bigint, goal_reached_at timestamptz)}
  WHERE live.id = r.id"""

# Who is taken something off gave no later for it.
_WRITE_LIVE_GIVERS = """INSERT INTO live_giver (id, live_id, fan_id, coins, last_at)
  SELECT r.id, r.live_id, r.fan_id, r.coins, r.last_at FROM {rows $1 r(id uuid, live_id uuid,
    fan_id uuid, coins bigint, last_at timestamptz)} WHERE true
  ON CONFLICT (live_id, fan_id) DO UPDATE SET coins = excluded.coins,
    last_at = CASE WHEN excluded.coins > live_giver.coins THEN excluded.last_at
      ELSE live_giver.last_at END"""

_WRITE_VIDEOS = """INSERT INTO video_gifts (id, coins, gifts, senders)
  SELECT r.id, r.coins, r.gifts, r.senders
  FROM {rows $1 r(id uuid, coins bigint, gifts bigint, senders bigint)} WHERE true
  ON CONFLICT (id) DO UPDATE SET coins = excluded.coins, gifts = excluded.gifts,
    senders = excluded.senders"""

_WRITE_VIDEO_GIVERS = """INSERT INTO video_giver (id, video_id, fan_id, gifts)
  SELECT r.id, r.video_id, r.fan_id, r.gifts
  FROM {rows $1 r(id uuid, video_id uuid, fan_id uuid, gifts bigint)} WHERE true
  ON CONFLICT (video_id, fan_id) DO UPDATE SET gifts = excluded.gifts"""
