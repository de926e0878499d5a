"""Videos: what creators post, as the platform tells it."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from enum import Enum
from urllib.parse import urlsplit
from uuid import UUID

from tortoise import fields

from models import audit_log, clock
from models.caller import Caller
from models.creators import Creator, note_changes
from models.database import CheckedBigInt, Row, fetch, new_id
from models.errors import InvalidInput, MarketplaceError, NotFound, checked_text, is_storable
from models.pages import Keyset, Page, PageRequest
from models.transactions import atomic, lock, note_lock

MOST_AT_ONCE = 500
LONGEST_ID = 128
LONGEST_S = 7 * 24 * 3600
"""Seconds of the longest video: a recording of a week."""

FIRST_YEAR, LAST_YEAR = 2000, 9000
WHOLE_BPS = 10_000


class VideoKind(Enum):
    """Whether a video is the creator's own or builds on another's."""

    ORIGINAL = "ORIGINAL"
    DUET = "DUET"
    STITCH = "STITCH"


class Video(Row):
    """A video of one creator, for good: it never changes hands."""

    external_id = fields.CharField(max_length=LONGEST_ID, unique=True)
    creator: fields.ForeignKeyRelation[Creator] = fields.ForeignKeyField(
        "models.Creator", related_name="videos", on_delete=fields.RESTRICT
    )
    creator_id: UUID
    url: str | None = fields.TextField(null=True)  # none once its creator is erased
    published_at = fields.DatetimeField()
    duration_s: int = CheckedBigInt("duration_s >= 0")
    kind = fields.CharEnumField(VideoKind, max_length=8, description="VideoKind")
    sponsored = fields.BooleanField(default=False)
    promoted = fields.BooleanField(default=False)
    disclosed = fields.BooleanField(default=False)
    visible = fields.BooleanField(default=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "video"
        indexes = (("creator_id", "published_at", "id"),)


@dataclass(frozen=True, slots=True)
class VideoInput:
    """What the platform says of one video: all of it, each time."""

    external_id: str
    creator_id: UUID
    url: str
    published_at: datetime
    duration_s: int
    kind: VideoKind
    sponsored: bool = False
    promoted: bool = False
    disclosed: bool = False
    visible: bool = True

    def checked(self) -> "VideoInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        checked_text(self.external_id, "externalId", LONGEST_ID, shortest=1)
        checked_url(self.url)
        if self.published_at.tzinfo is None:
            raise InvalidInput("publishedAt needs an offset from UTC.")
        if not FIRST_YEAR <= self.published_at.year <= LAST_YEAR:
            raise InvalidInput(f"publishedAt lies in {FIRST_YEAR} to {LAST_YEAR}.")
        if not 0 <= self.duration_s <= LONGEST_S:
            raise InvalidInput(f"duration takes 0 to {LONGEST_S} seconds.")
        return self


@dataclass(eq=False)
class VideoOfAnother(MarketplaceError):
    """This video is another creator's: tips and figures hang on it, so it never changes hands."""

    external_id: str

    @property
    def message(self) -> str:
        return f"The video {self.external_id!r} belongs to another creator."


def checked_url(url: str, what: str = "url") -> str:
    """The address, if it is one of the web: clients make links of it. Raises InvalidInput."""
    checked_text(url, what, 2048, shortest=1)
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise InvalidInput(f"{url[:80]!r} is no address of the web.")
    return url


async def by_ids(ids: Sequence[UUID]) -> list[Video]:
    """Videos by id, those that there are."""
    return await Video.filter(id__in=ids)


async def by_external_id(external_id: str) -> Video | None:
    """The video that the platform knows by this id."""
    if not is_storable(external_id, LONGEST_ID):
        return None
    return await Video.get_or_none(external_id=external_id)


NEWEST = Keyset("videos:newest", published_at=datetime, id=UUID)

_PAGES_OF_CREATORS = f"""SELECT v.id, v.external_id, v.creator_id, v.url, v.published_at,
    v.duration_s, v.kind, v.sponsored, v.promoted, v.disclosed, v.visible
  FROM {{rows $1 r(id uuid)}} JOIN video v ON v.id {{among (SELECT x.id FROM video x
    WHERE x.creator_id = r.id AND (x.visible OR $2::boolean OR x.creator_id = $3::uuid)
      AND {NEWEST.where("x", 4)} ORDER BY {NEWEST.order("x")} LIMIT $6::bigint)}}
  ORDER BY {NEWEST.order("v")}"""


@dataclass(frozen=True, slots=True)
class Listed:
    """A video in a list."""

    id: UUID
    external_id: str
    creator_id: UUID
    url: str | None
    published_at: datetime
    duration_s: int
    kind: VideoKind
    sponsored: bool
    promoted: bool
    disclosed: bool
    visible: bool


async def pages_of_creators(
    caller: Caller, creator_ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[Listed]]:
    """Each creator's videos, newest first; hidden ones only for herself and the platform."""
    sees_hidden = caller.is_operator or caller.is_service
    after = NEWEST.after(page)
    rows = await fetch(
        Listed,
        _PAGES_OF_CREATORS,
        creator_ids,
        sees_hidden,
        caller.creator_id,
        *after,
        page.limit,
    )
    return NEWEST.pages(page, rows, "creator_id")


@dataclass(frozen=True, slots=True)
class _Named:
    external_id: str
    id: UUID
    creator_id: UUID


async def ids_of(external_ids: Iterable[str]) -> dict[str, UUID]:
    """Our ids by the platform's, of those that there are."""
    return {video.external_id: video.id for video in await _named(external_ids)}


async def _named(external_ids: Iterable[str]) -> list[_Named]:
    return await fetch(
        _Named,
        """SELECT v.external_id, v.id, v.creator_id FROM video v
           WHERE v.external_id IN (SELECT r.external_id FROM {rows $1 r(external_id text)})""",
        sorted(set(external_ids)),
    )


# The columns of `r` are an id, then the fields of VideoInput in their order, then the time.
_UPSERT = """INSERT INTO video (id, external_id, creator_id, url, published_at, duration_s, kind,
    sponsored, promoted, disclosed, visible, created_at)
  SELECT r.id, r.external_id, r.creator_id, r.url, r.published_at, r.duration_s, r.kind,
    r.sponsored, r.promoted, r.disclosed, r.visible, r.created_at
  FROM {rows $1 r(id uuid, external_id text, creator_id uuid, url text, published_at timestamptz,
    duration_s bigint, kind text, sponsored bool, promoted bool, disclosed bool, visible bool,
    created_at timestamptz)} WHERE true
  ON CONFLICT (external_id) DO UPDATE SET
    url = excluded.url, published_at = excluded.published_at, duration_s = excluded.duration_s,
    kind = excluded.kind, sponsored = excluded.sponsored, promoted = excluded.promoted,
    disclosed = excluded.disclosed, visible = excluded.visible
  WHERE video.creator_id = excluded.creator_id
    AND (coalesce(video.url, ''), video.published_at, video.duration_s, video.kind,
      video.sponsored, video.promoted, video.disclosed, video.visible)
    <> (excluded.url, excluded.published_at, excluded.duration_s, excluded.kind,
      excluded.sponsored, excluded.promoted, excluded.disclosed, excluded.visible)
  RETURNING external_id, id, creator_id"""


async def upsert_videos(caller: Caller, entries: Sequence[VideoInput]) -> list[Video]:
    """Store what the platform says of up to 500 videos, and answer them in the order given.

    Of two entries for one external id the last wins. Raises NotFound for a creator that there is
    not, VideoOfAnother, and InvalidInput; then nothing is stored.
    """
    if len(entries) > MOST_AT_ONCE:
        raise InvalidInput(f"At most {MOST_AT_ONCE} videos at once.")
    latest = {entry.external_id: entry.checked() for entry in entries}
    if not latest:
        return []
    await atomic(_upsert, caller, list(latest.values()))
    found = {v.external_id: v for v in await Video.filter(external_id__in=list(latest))}
    return [found[entry.external_id] for entry in entries]


async def _upsert(caller: Caller, entries: list[VideoInput]) -> None:
    stored = await store(entries)
    if stored.of_nobody:
        raise NotFound("creator")
    if stored.others:
        raise VideoOfAnother(external_id=min(stored.others))
    await audit_log.write(caller, "upsertVideos", stored.ids)


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a batch: external ids that were new or changed, those that were left out
    because the video is another creator's, those that were because there is no such creator (any
    more), and our ids of all the rest."""

    changed: set[str]
    others: set[str]
    of_nobody: set[str]
    ids: list[UUID]


async def store(entries: Sequence[VideoInput]) -> Stored:
    """Inside a transaction: store checked entries with distinct external ids, leaving out videos
    that are another creator's. Their creators are locked, so that none is erased meanwhile."""
    locked = await lock(Creator, {entry.creator_id for entry in entries})
    there = {creator.id for creator in locked if creator.erased_at is None}
    known = [entry for entry in entries if entry.creator_id in there]
    note_lock("video")
    now = clock.now()
    in_order = sorted(known, key=lambda entry: entry.external_id)
    rows = [(new_id(), *astuple(entry), now) for entry in in_order]
    changed = await fetch(_Named, _UPSERT, rows)
    await note_changes(entry.creator_id for entry in known)
    # Read after the write: whoever made one of these videos meanwhile is seen.
    wanted = {entry.external_id: entry.creator_id for entry in known}
    kept = await _named(wanted)
    others = {video.external_id for video in kept if video.creator_id != wanted[video.external_id]}
    return Stored(
        changed={video.external_id for video in changed},
        others=others,
        of_nobody={entry.external_id for entry in entries} - wanted.keys(),
        ids=[video.id for video in kept if video.external_id not in others],
    )


@dataclass(frozen=True, slots=True)
class Posts:
    """How many videos a creator posted in a span of time, and how many of them are her own work, in
    basis points and rounded down, so that a share just below a minimum never shows as it. None
    where she posted nothing."""

    count: int
    originals_bps: int | None


@dataclass(frozen=True, slots=True)
class _Posted:
    creator_id: UUID
    posts: int | None
    originals_bps: int | None


def posts_of(creator: str, first_mark: int) -> str:
    """SQL: the columns `posts` and `originals_bps` of Posts, of a creator who is named by a column,
    from one instant up to, not including, another, whose values are `$first_mark` and the one that
    follows. Hidden videos are left out, and posts are null where no video at all is known."""
    posted = f"""FROM video v WHERE v.creator_id = {creator} AND v.visible
        AND v.published_at >= ${first_mark}::timestamptz
        AND v.published_at < ${first_mark + 1}::timestamptz"""
    # No EXISTS, of which PostgreSQL would make a table of all videos.
    return f"""CASE WHEN (SELECT 1 FROM video k WHERE k.creator_id = {creator} LIMIT 1) IS NOT NULL
      THEN (SELECT count(*) {posted}) END AS posts,
    (SELECT {WHOLE_BPS} * count(*) FILTER (WHERE v.kind = 'ORIGINAL') / nullif(count(*), 0)
      {posted}) AS originals_bps"""


_POSTS_BETWEEN = f"""SELECT r.id AS creator_id, {posts_of("r.id", 2)} FROM {{rows $1 r(id uuid)}}"""


async def posts_between(
    creator_ids: Iterable[UUID], start: datetime, end: datetime
) -> dict[UUID, Posts | None]:
    """What each creator posted from `start` up to, not including, `end`, hidden videos left out.

    None for a creator of whom no video at all is known: whether she posts is then unknown.
    """
    rows = await fetch(_Posted, _POSTS_BETWEEN, sorted(set(creator_ids)), start, end)
    return {
        row.creator_id: None if row.posts is None else Posts(row.posts, row.originals_bps)
        for row in rows
    }
