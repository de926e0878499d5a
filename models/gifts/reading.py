"""Reading what was sent: by id, in lists, and what a video has in all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from models import videos
from models.database import fetch
from models.gifts.streaks import Streak
from models.gifts.totals import VideoTotals
from models.pages import Keyset, Page, PageRequest


@dataclass(frozen=True, slots=True)
class SentGiftView:
    """Some of a gift that was sent. Diamonds are in thousandths."""

    id: UUID
    gift_id: UUID
    fan_id: UUID
    creator_id: UUID
    video_id: UUID | None
    live_id: UUID | None
    streak_id: UUID | None
    count: int
    price_coins: int
    diamonds_milli: int
    rate_id: UUID
    comment: str | None
    comment_hidden: bool
    anonymous: bool
    day: date
    created_at: datetime
    reversed_at: datetime | None = None

    @property
    def coins(self) -> int:
        """What it cost in all."""
        return self.count * self.price_coins


_COLUMNS = """s.id, s.gift_id, s.fan_id, s.creator_id, s.video_id, s.live_id, s.streak_id, s.count,
    s.price_coins, s.diamonds_milli, s.rate_id, s.comment, s.comment_hidden, s.anonymous, s.day,
    s.created_at, s.reversed_at"""

_BY_IDS = f"SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}} JOIN sent_gift s ON s.id = r.id"


async def by_ids(ids: Sequence[UUID]) -> list[SentGiftView]:
    """Sent gifts by id, those that there are."""
    return await fetch(SentGiftView, _BY_IDS, ids)


NEWEST = Keyset("gifts:newest", id=UUID)


def _pages(column: str, condition: str = "true") -> str:
    """SQL: the first gifts of each owner, who is named by a column of theirs."""
    return f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
      JOIN sent_gift s ON s.id {{among (SELECT x.id FROM sent_gift x
        WHERE x.{column} = r.id AND {condition} AND {NEWEST.where("x", 2)}
        ORDER BY {NEWEST.order("x")} LIMIT $3::bigint)}}
      ORDER BY {NEWEST.order("s")}"""


_OF_CREATORS = _pages("creator_id")
_OF_FANS = _pages("fan_id")
_OF_VIDEOS = _pages("video_id", "x.reversed_at IS NULL")


async def pages_of_creators(
    ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[SentGiftView]]:
    """What each creator received, newest first, also what was undone since."""
    rows = await fetch(SentGiftView, _OF_CREATORS, ids, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, rows, "creator_id")


async def pages_of_fans(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[SentGiftView]]:
    """What each fan sent, newest first, also what was undone since."""
    rows = await fetch(SentGiftView, _OF_FANS, ids, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, rows, "fan_id")


async def pages_of_videos(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[SentGiftView]]:
    """What was given on each video, newest first, but for what was undone."""
    rows = await fetch(SentGiftView, _OF_VIDEOS, ids, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, rows, "video_id")


# --- videos in all -------------------------------------------------------------------------------

_TOTALS = """SELECT v.id, v.coins, v.gifts, v.senders FROM {rows $1 r(id uuid)}
  JOIN video_gifts v ON v.id = r.id"""


async def totals_of_videos(ids: Sequence[UUID]) -> dict[UUID, VideoTotals]:
    """What was given on each video in all."""
    found = {one.id: one for one in await fetch(VideoTotals, _TOTALS, ids)}
    return {video_id: found.get(video_id, VideoTotals(video_id)) for video_id in ids}


@dataclass(frozen=True, slots=True)
class GiftedVideo(videos.Listed):
    """A video in the list of those that were given most, and how many coins."""

    coins: int


MOST_COINS = Keyset("videos:most-coins", coins=int, id=UUID)

_GIFTED = f"""SELECT v.id, v.external_id, v.creator_id, v.url, v.published_at, v.duration_s, v.kind,
    v.sponsored, v.promoted, v.disclosed, v.visible, g.coins
  FROM video_gifts g JOIN video v ON v.id = g.id
  WHERE g.coins > 0 AND {MOST_COINS.where("g", 1)}
  ORDER BY {MOST_COINS.order("g")} LIMIT $3::bigint"""


async def videos_by_gifts(page: PageRequest) -> Page[GiftedVideo]:
    """Videos on which something was given, those with the most coins first."""
    rows = await fetch(GiftedVideo, _GIFTED, *MOST_COINS.after(page), page.limit)
    return MOST_COINS.page(page, rows)


# --- streaks -------------------------------------------------------------------------------------

_STREAKS = """SELECT s.id, s.live_id, s.fan_id, s.creator_id, s.gift_id, s.price_coins, s.anonymous,
    s.count, s.state, s.ended_by, s.started_at, s.ends_at, s.ended_at
  FROM {rows $1 r(id uuid)} JOIN gift_streak s ON s.id = r.id"""


async def streaks_by_ids(ids: Sequence[UUID]) -> list[Streak]:
    """Streaks by id, those that there are."""
    return await fetch(Streak, _STREAKS, ids)
