"""Statistics: figures per day, pushed by the platform, and dated averages from imported lists.

A day is one in UTC. A creator's day is not the sum of her videos' days: the platform says both, and
neither is ever computed from the other. Averages stand in snapshots of their own and never count as
views of any day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tortoise import fields

from models import audit_log, clock
from models.caller import Caller
from models.creators import Creator, note_changes
from models.database import CheckedBigInt, Row, execute, fetch, new_id
from models.errors import InvalidInput, NotFound
from models.pages import Keyset, Page, PageRequest
from models.transactions import atomic
from models.videos import Video

MOST_AT_ONCE = 5_000
LARGEST = 10**12
"""The largest figure of one day that is taken, so that no sum over years leaves a BIGINT."""
FIRST_DAY = date(2000, 1, 1)


class CreatorDailyStat(Row):
    """What a creator got on one day (UTC), over all she posted."""

    creator: fields.ForeignKeyRelation[Creator] = fields.ForeignKeyField(
        "models.Creator", related_name="daily_stats", on_delete=fields.RESTRICT
    )
    creator_id: UUID
    day = fields.DateField()
    views: int = CheckedBigInt("views >= 0")
    likes: int = CheckedBigInt("likes >= 0")
    comments: int = CheckedBigInt("comments >= 0")
    shares: int = CheckedBigInt("shares >= 0")

    class Meta:
        table = "creator_daily_stat"
        unique_together = (("creator_id", "day"),)


class VideoDailyStat(Row):
    """What a video got on one day (UTC)."""

    video: fields.ForeignKeyRelation[Video] = fields.ForeignKeyField(
        "models.Video", related_name="daily_stats", on_delete=fields.RESTRICT
    )
    video_id: UUID
    day = fields.DateField()
    views: int = CheckedBigInt("views >= 0")
    likes: int = CheckedBigInt("likes >= 0")
    comments: int = CheckedBigInt("comments >= 0")
    shares: int = CheckedBigInt("shares >= 0")

    class Meta:
        table = "video_daily_stat"
        unique_together = (("video_id", "day"),)


class CreatorSnapshot(Row):
    """A creator's averages per video as a list told them on a date, null where it told nothing."""

    creator: fields.ForeignKeyRelation[Creator] = fields.ForeignKeyField(
        "models.Creator", related_name="snapshots", on_delete=fields.RESTRICT
    )
    creator_id: UUID
    as_of = fields.DateField()
    followers: int | None = CheckedBigInt("followers >= 0", null=True)
    views_avg: int | None = CheckedBigInt("views_avg >= 0", null=True)
    likes_avg: int | None = CheckedBigInt("likes_avg >= 0", null=True)
    comments_avg: int | None = CheckedBigInt("comments_avg >= 0", null=True)
    shares_avg: int | None = CheckedBigInt("shares_avg >= 0", null=True)

    class Meta:
        table = "creator_snapshot"
        unique_together = (("creator_id", "as_of"),)


@dataclass(frozen=True, slots=True)
class DayInput:
    """The figures of one creator or of one video for one day (UTC)."""

    owner_id: UUID
    day: date
    views: int
    likes: int
    comments: int
    shares: int

    def checked(self) -> "DayInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        checked_day(self.day)
        for name in ("views", "likes", "comments", "shares"):
            if not 0 <= getattr(self, name) <= LARGEST:
                raise InvalidInput(f"{name} takes 0 to {LARGEST}.")
        return self


def checked_day(day: date) -> date:
    """The day, if figures can be of it: today (UTC) or earlier. Raises InvalidInput."""
    if not FIRST_DAY <= day <= clock.today():
        raise InvalidInput(f"{day} is no day from {FIRST_DAY} to today.")
    return day


_UPSERT = """INSERT INTO {owner}_daily_stat AS s
    (id, {owner}_id, day, views, likes, comments, shares)
  SELECT r.id, r.owner_id, r.day, r.views, r.likes, r.comments, r.shares
  FROM {rows $1 r(id uuid, owner_id uuid, day date, views bigint, likes bigint, comments bigint,
    shares bigint)} WHERE true
  ON CONFLICT ({owner}_id, day) DO UPDATE SET views = excluded.views, likes = excluded.likes,
    comments = excluded.comments, shares = excluded.shares
  WHERE (s.views, s.likes, s.comments, s.shares)
    <> (excluded.views, excluded.likes, excluded.comments, excluded.shares)"""
_UPSERTS = {owner: _UPSERT.replace("{owner}", owner) for owner in ("creator", "video")}


async def upsert_daily_stats(
    caller: Caller, *, creators: Sequence[DayInput] = (), videos: Sequence[DayInput] = ()
) -> int:
    """Store up to 5,000 days of creators and videos, and answer how many were new or corrected.

    Corrections may come at any time, and of two entries for one day the last wins. Raises NotFound
    for a creator or video that there is not, and InvalidInput; then nothing is stored.
    """
    if len(creators) + len(videos) > MOST_AT_ONCE:
        raise InvalidInput(f"At most {MOST_AT_ONCE} days at once.")
    return await atomic(_upsert_both, caller, _latest(creators), _latest(videos))


def _latest(days: Sequence[DayInput]) -> list[DayInput]:
    return list({(entry.owner_id, entry.day): entry.checked() for entry in days}.values())


async def _upsert_both(caller: Caller, creators: list[DayInput], videos: list[DayInput]) -> int:
    changed = 0
    # Always creators first, so that two batches meet in one order.
    for owner, days in (("creator", creators), ("video", videos)):
        if await _unknown(owner, {entry.owner_id for entry in days}):
            raise NotFound(owner)
        changed += await store(owner, days)
    await audit_log.write(caller, "upsertDailyStats", [None], stored=changed)
    return changed


async def _unknown(owner: str, ids: set[UUID]) -> bool:
    table = Creator if owner == "creator" else Video
    return bool(ids) and await table.filter(id__in=ids).count() < len(ids)


async def store(owner: str, days: Sequence[DayInput]) -> int:
    """Inside a transaction: store checked days, each once, of owners ("creator" or "video") that
    there are, and answer how many were new or corrected."""
    rows = [
        (new_id(), e.owner_id, e.day, e.views, e.likes, e.comments, e.shares)
        for e in sorted(days, key=lambda entry: (entry.owner_id, entry.day))
    ]
    if owner == "creator":
        await note_changes(entry.owner_id for entry in days)
    return await execute(_UPSERTS[owner], rows) if rows else 0


NEWEST_DAY = Keyset("days:newest", day=date)
LATEST = Keyset("snapshots:latest", as_of=date)


@dataclass(frozen=True, slots=True)
class Day:
    """What a creator or a video got on one day (UTC)."""

    owner_id: UUID
    day: date
    views: int
    likes: int
    comments: int
    shares: int


_PAGES = f"""SELECT s.{{owner}}_id AS owner_id, s.day, s.views, s.likes, s.comments, s.shares
  FROM {{rows $1 r(id uuid)}} JOIN {{owner}}_daily_stat s ON s.id {{among (SELECT x.id
    FROM {{owner}}_daily_stat x WHERE x.{{owner}}_id = r.id
      AND x.day BETWEEN $2::date AND $3::date AND {NEWEST_DAY.where("x", 4)}
    ORDER BY {NEWEST_DAY.order("x")} LIMIT $5::bigint)}}
  ORDER BY {NEWEST_DAY.order("s")}"""


async def days_of_creators(
    creator_ids: Sequence[UUID], page: PageRequest, first_day: date | None, last_day: date | None
) -> dict[UUID, Page[Day]]:
    """Each creator's days from `first_day` through `last_day`, newest first."""
    return await _days("creator", creator_ids, page, first_day, last_day)


async def days_of_videos(
    video_ids: Sequence[UUID], page: PageRequest, first_day: date | None, last_day: date | None
) -> dict[UUID, Page[Day]]:
    """Each video's days from `first_day` through `last_day`, newest first."""
    return await _days("video", video_ids, page, first_day, last_day)


async def _days(
    owner: str,
    ids: Sequence[UUID],
    page: PageRequest,
    first_day: date | None,
    last_day: date | None,
) -> dict[UUID, Page[Day]]:
    after = NEWEST_DAY.after(page)
    span = (first_day or date.min, last_day or date.max)
    rows = await fetch(Day, _PAGES.replace("{owner}", owner), ids, *span, *after, page.limit)
    return NEWEST_DAY.pages(page, rows, "owner_id")


@dataclass(frozen=True, slots=True)
class Averages:
    """What a list told of a creator on a date, per video."""

    creator_id: UUID
    as_of: date
    followers: int | None
    views_avg: int | None
    likes_avg: int | None
    comments_avg: int | None
    shares_avg: int | None


_SNAPSHOTS = f"""SELECT s.creator_id, s.as_of, s.followers, s.views_avg, s.likes_avg,
    s.comments_avg, s.shares_avg
  FROM {{rows $1 r(id uuid)}} JOIN creator_snapshot s ON s.id {{among (SELECT x.id
    FROM creator_snapshot x WHERE x.creator_id = r.id AND {LATEST.where("x", 2)}
    ORDER BY {LATEST.order("x")} LIMIT $3::bigint)}}
  ORDER BY {LATEST.order("s")}"""


async def averages_of_creators(
    creator_ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[Averages]]:
    """Each creator's averages as imported lists told them, the latest first."""
    rows = await fetch(Averages, _SNAPSHOTS, creator_ids, *LATEST.after(page), page.limit)
    return LATEST.pages(page, rows, "creator_id")


@dataclass(frozen=True, slots=True)
class _Sum:
    creator_id: UUID
    views: int | None


def views_of(creator: str, first_mark: int) -> str:
    """SQL: the views of a creator, named by a column, from one day through another, whose values
    are `$first_mark` and the one that follows. From her own days alone, and null where not one of
    those days is known."""
    return f"""(SELECT sum(s.views)::bigint FROM creator_daily_stat s
      WHERE s.creator_id = {creator}
        AND s.day BETWEEN ${first_mark}::date AND ${first_mark + 1}::date)"""


_VIEWS_BETWEEN = f"""SELECT r.id AS creator_id, {views_of("r.id", 2)} AS views
  FROM {{rows $1 r(id uuid)}}"""


async def views_between(
    creator_ids: Iterable[UUID], first_day: date, last_day: date
) -> dict[UUID, int | None]:
    """Views of each creator from `first_day` through `last_day`, from her own days alone.

    None where not one of those days is known: then the views are unknown, which is not 0.
    """
    rows = await fetch(_Sum, _VIEWS_BETWEEN, sorted(set(creator_ids)), first_day, last_day)
    return {row.creator_id: row.views for row in rows}
