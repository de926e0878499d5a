"""A creator's figures, as her card tells them, from what lists and the platform said.

They come from the latest list that told her views, or from her own days (the last 28), whichever is
newer: `figures_as_of` is the date of the list, or the last of the days that is known.

    views           per video: as the list told them; of her days, all their views by the videos
                    that she published in those 28 days and that are to be seen
    engagement_bps  (likes + comments + shares) / views
    growth_bps      her followers against those of the latest list of 28 to 35 days before

Both rates are in basis points, rounded down, and nothing above a billion is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from models.database import fetch
from models.discovery.rows import FigureSource

WINDOW = timedelta(days=27)
"""From the first to the last of 28 days."""
GROWTH = (timedelta(days=35), timedelta(days=28))
UNKNOWN = -1
_HIGHEST_BPS = 10**9


@dataclass(frozen=True, slots=True)
class Person:
    """A creator, as far as her card tells of her."""

    id: UUID
    handle: str
    display_name: str
    country: str | None
    language: str | None
    followers: int | None
    followers_as_of: date | None


async def people_of(creator_ids: Sequence[UUID]) -> list[Person]:
    """Creators by id, those that there are."""
    return await fetch(
        Person,
        """SELECT c.id, c.handle, c.display_name, c.country, c.language, c.followers,
             c.followers_as_of
           FROM creator c WHERE c.id IN (SELECT r.id FROM {rows $1 r(id uuid)})""",
        creator_ids,
    )


@dataclass(frozen=True, slots=True)
class Figures:
    """A creator's figures as of a day. -1 is not known, and so is a growth of None."""

    id: UUID
    country: str | None
    language: str | None
    followers: int
    views: int
    engagement_bps: int
    growth_bps: int | None
    figures_from: FigureSource | None
    figures_as_of: date | None
    grown_since: date | None


@dataclass(frozen=True, slots=True)
class _Said:
    id: UUID
    day_views: int | None
    day_acts: int | None
    last_day: date | None
    posts: int | None
    list_as_of: date | None
    views_avg: int | None
    likes_avg: int | None
    comments_avg: int | None
    shares_avg: int | None
    followers_before: int | None
    before: date | None


_WANTED = """(id uuid, first_day date, last_day date, since timestamptz, until timestamptz,
    grown_from date, grown_to date)"""

_SAID = f"""SELECT r.id, d.views AS day_views, d.acts AS day_acts, d.last_day, p.posts,
    n.as_of AS list_as_of, n.views_avg, n.likes_avg, n.comments_avg, n.shares_avg,
    g.followers AS followers_before, g.as_of AS before
  FROM {{rows $1 r{_WANTED}}}
  LEFT JOIN (SELECT w.id, sum(s.views)::bigint AS views,
      sum(s.likes + s.comments + s.shares)::bigint AS acts, max(s.day) AS last_day
    FROM {{rows $1 w{_WANTED}}} JOIN creator_daily_stat s ON s.creator_id = w.id
      AND s.day BETWEEN w.first_day AND w.last_day GROUP BY w.id) d ON d.id = r.id
  LEFT JOIN (SELECT w.id, count(*) AS posts
    FROM {{rows $1 w{_WANTED}}} JOIN video v ON v.creator_id = w.id AND v.visible
      AND v.published_at >= w.since AND v.published_at < w.until GROUP BY w.id) p ON p.id = r.id
  LEFT JOIN creator_snapshot n ON n.creator_id = r.id AND n.as_of = (
    SELECT max(x.as_of) FROM creator_snapshot x
    WHERE x.creator_id = r.id AND x.views_avg IS NOT NULL)
  LEFT JOIN creator_snapshot g ON g.creator_id = r.id AND g.as_of = (
    SELECT max(x.as_of) FROM creator_snapshot x WHERE x.creator_id = r.id
      AND x.followers IS NOT NULL AND x.as_of BETWEEN r.grown_from AND r.grown_to)"""


async def figures_of(people: Sequence[Person], days: Mapping[UUID, date]) -> list[Figures]:
    """The figures of each creator as of the day that is named for her."""
    wanted = [_asked(one, days[one.id]) for one in people]
    said = {one.id: one for one in await fetch(_Said, _SAID, wanted)}
    return [_figures(one, said[one.id]) for one in people]


def _asked(one: Person, day: date) -> tuple[Any, ...]:
    first, at = day - WINDOW, one.followers_as_of
    span = (_midnight(first), _midnight(day + timedelta(days=1)))
    grown = (None, None) if at is None else tuple(at - ago for ago in GROWTH)
    return (one.id, first, day, *span, *grown)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _figures(one: Person, said: _Said) -> Figures:
    source, as_of, views, engagement = _newest(said)
    growth = None
    if one.followers is not None and said.followers_before:
        growth = _bps(one.followers - said.followers_before, said.followers_before)
    return Figures(
        id=one.id,
        country=one.country,
        language=one.language,
        followers=UNKNOWN if one.followers is None else one.followers,
        views=UNKNOWN if views is None else views,
        engagement_bps=UNKNOWN if engagement is None else engagement,
        growth_bps=growth,
        figures_from=source,
        figures_as_of=as_of,
        grown_since=None if growth is None else said.before,
    )


def _newest(
    said: _Said,
) -> tuple[FigureSource | None, date | None, int | None, int | None]:
    """The source that is newer, its date, and what it says of views and engagement."""
    days, listed = said.last_day if said.day_views else None, said.list_as_of
    if days is not None and (listed is None or days >= listed):
        views = said.day_views // said.posts if said.day_views and said.posts else None
        return FigureSource.DAILY_STATS, days, views, _bps(said.day_acts, said.day_views)
    if listed is None:
        return None, None, None, None
    acts = (said.likes_avg, said.comments_avg, said.shares_avg)
    told = [one for one in acts if one is not None]
    engagement = _bps(sum(told), said.views_avg) if len(told) == len(acts) else None
    return FigureSource.AVERAGES, listed, said.views_avg, engagement


def _bps(part: int | None, whole: int | None) -> int | None:
    return min(part * 10_000 // whole, _HIGHEST_BPS) if part is not None and whole else None
