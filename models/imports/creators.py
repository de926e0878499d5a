"""Importing a list of creators: handles, followers, and averages per video as of a date.

A list is somebody's view of a platform, not the platform's word. So it makes unlinked creators,
whose country, account type and age are unknown; its averages are kept as dated snapshots and never
stand in for views of any day; and what is current is only replaced by what is at least as new.
"""

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from models import audit_log, clock, creators, notifications, users
from models.caller import ANONYMOUS
from models.creators import Creator
from models.database import execute, fetch, new_id
from models.errors import InvalidInput, checked_text
from models.imports.batches import (
    Entry,
    Outcome,
    Progress,
    batches,
    entries,
    latest,
    silent,
    store_batch,
)
from models.imports.cells import Line
from models.imports.report import Note, Report
from models.imports.table import Column, Table
from models.stats import checked_day
from models.transactions import atomic, lock
from models.users import CREATOR_SUBJECT, User

BATCH = 1_000
MOST_CREATORS = 500_000
"""Lines of one file, which are all held so that a repeat is found however far away it stands."""
AVERAGES = ("views_avg", "likes_avg", "comments_avg", "shares_avg")
COLUMNS = (
    Column(
        "handle", ("tiktoker name", "username", "user name", "account", "creator"), required=True
    ),
    Column("display_name", ("tiktok name", "name", "nickname", "full name")),
    Column("followers", ("follower count", "subscribers"), required=True),
    Column("views_avg", ("views", "average views", "avg views")),
    Column("likes_avg", ("likes", "average likes", "avg likes")),
    Column("comments_avg", ("comments", "average comments", "avg comments")),
    Column("shares_avg", ("shares", "average shares", "avg shares")),
)
_MONTH = re.compile(r"(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?([0-3]\d))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list says of one creator."""

    handle: str
    display_name: str
    followers: int | None
    views_avg: int | None
    likes_avg: int | None
    comments_avg: int | None
    shares_avg: int | None


def as_of_in(name: str) -> date:
    """The day that a file's name tells: its year and month, and the day if there is one.

    A month alone is its first day: of all its days the one that never claims to be newer than the
    list is, and that is the same whenever the file is read. Raises InvalidInput.
    """
    found = _MONTH.findall(name)
    if len(found) != 1:
        raise InvalidInput(f"The name {name} does not tell one year and month; say --as-of DATE.")
    year, month, day = found[0]
    try:
        return date(int(year), int(month), int(day or 1))
    except ValueError:
        raise InvalidInput(f"The name {name} tells no day that is; say --as-of DATE.") from None


async def import_creators(
    path: Path,
    as_of: date | None = None,
    columns: Mapping[str, str] | None = None,
    progress: Progress = silent,
) -> Report:
    """Store a list of creators as of a day (UTC), which the file's name tells if `as_of` does not.

    Of a creator's differing lines the last wins. Raises InvalidInput for a file that is of no use
    as a whole, before anything is written.
    """
    day = checked_day(as_of if as_of is not None else as_of_in(path.name))
    table = Table(path, COLUMNS, columns)
    report = Report(ignored=table.ignored)
    said: list[Entry[Listed]] = []
    for lines in batches(table, BATCH):
        said += entries(lines, _parse, report)
        await asyncio.sleep(0)  # reading awaits nothing else, and whoever cancels is to be heard
        if len(said) > MOST_CREATORS:
            raise InvalidInput(f"{path.name} has more than {MOST_CREATORS} creators; split it.")
    listed = latest(said, lambda one: one.handle, report)

    async def store(batch: Sequence[Entry[Listed]]) -> Outcome:
        changed, strangers = await atomic(_write, day, [entry.said for entry in batch])
        refused = [
            Note(entry.line, "the creator of this name's user has another handle")
            for entry in batch
            if entry.said.handle in strangers
        ]
        return Outcome(changed, refused)

    for start in range(0, len(listed), BATCH):
        await store_batch(listed[start : start + BATCH], store, report)
        progress(start, len(listed))
    progress(len(listed), len(listed))
    return report


def _parse(line: Line) -> Listed:
    handle = creators.checked_handle(line.needed("handle").removeprefix("@"))
    return Listed(
        handle,
        checked_text(line.text("display_name"), "display_name", 100),
        line.figure("followers"),
        *(line.figure(name, rounded=True) for name in AVERAGES),
    )


@dataclass(frozen=True, slots=True)
class _Known:
    id: UUID
    handle: str
    user_id: UUID


@dataclass(frozen=True, slots=True)
class _Touched:
    id: UUID


_KNOWN = """SELECT c.id, c.handle, c.user_id FROM creator c
  WHERE c.handle IN (SELECT r.handle FROM {rows $1 r(handle text)})"""

_ADD = """INSERT INTO creator
    (id, user_id, handle, display_name, account_type, supporters_public, created_at)
  SELECT r.id, r.user_id, r.handle, r.display_name, 'UNKNOWN', false, r.created_at
  FROM {rows $1 r(id uuid, user_id uuid, handle text, display_name text, created_at timestamptz)}
  WHERE true ON CONFLICT DO NOTHING"""

# A list without a column does not take away what another of the same day told.
_SNAPSHOTS = """INSERT INTO creator_snapshot AS s
    (id, creator_id, as_of, followers, views_avg, likes_avg, comments_avg, shares_avg)
  SELECT r.id, r.creator_id, r.as_of, r.followers, r.views_avg, r.likes_avg, r.comments_avg,
    r.shares_avg
  FROM {rows $1 r(id uuid, creator_id uuid, as_of date, followers bigint, views_avg bigint,
    likes_avg bigint, comments_avg bigint, shares_avg bigint)} WHERE true
  ON CONFLICT (creator_id, as_of) DO UPDATE SET
    followers = coalesce(excluded.followers, s.followers),
    views_avg = coalesce(excluded.views_avg, s.views_avg),
    likes_avg = coalesce(excluded.likes_avg, s.likes_avg),
    comments_avg = coalesce(excluded.comments_avg, s.comments_avg),
    shares_avg = coalesce(excluded.shares_avg, s.shares_avg)
  WHERE coalesce(excluded.followers, s.followers) IS DISTINCT FROM s.followers
    OR coalesce(excluded.views_avg, s.views_avg) IS DISTINCT FROM s.views_avg
    OR coalesce(excluded.likes_avg, s.likes_avg) IS DISTINCT FROM s.likes_avg
    OR coalesce(excluded.comments_avg, s.comments_avg) IS DISTINCT FROM s.comments_avg
    OR coalesce(excluded.shares_avg, s.shares_avg) IS DISTINCT FROM s.shares_avg
  RETURNING creator_id AS id"""

_FOLLOWERS = """UPDATE creator SET followers = r.followers, followers_as_of = r.as_of
  FROM {rows $1 r(id uuid, followers bigint, as_of date)}
  WHERE creator.id = r.id AND coalesce(creator.followers_as_of, r.as_of) <= r.as_of
    AND (creator.followers IS DISTINCT FROM r.followers
      OR creator.followers_as_of IS DISTINCT FROM r.as_of)
  RETURNING creator.id"""

# Only while nobody is linked: afterwards the platform alone says what she is called.
_NAMES = """UPDATE creator SET display_name = r.display_name
  FROM {rows $1 r(id uuid, display_name text, as_of date)}
  WHERE creator.id = r.id AND creator.display_name <> r.display_name
    AND EXISTS (SELECT 1 FROM app_user u WHERE u.id = creator.user_id
      AND u.subject = 'creator:' || creator.handle)
    AND NOT EXISTS (SELECT 1 FROM creator_snapshot n WHERE n.creator_id = creator.id
      AND n.as_of > r.as_of)
  RETURNING creator.id"""


async def _write(as_of: date, listed: list[Listed]) -> tuple[int, set[str]]:
    """How many creators were new or changed, and the handles that no creator could be made for."""
    known = await _find_or_add(listed)
    await lock(Creator, known.values())
    here = [one for one in listed if one.handle in known]
    snapshots = [
        (new_id(), known[o.handle], as_of, o.followers, *(getattr(o, name) for name in AVERAGES))
        for o in here
    ]
    touched = await fetch(_Touched, _SNAPSHOTS, sorted(snapshots, key=lambda row: row[1]))
    followers = [(known[o.handle], o.followers, as_of) for o in here if o.followers is not None]
    names = [(known[o.handle], o.display_name, as_of) for o in here if o.display_name]
    touched += await fetch(_Touched, _FOLLOWERS, sorted(followers))
    touched += await fetch(_Touched, _NAMES, sorted(names))
    changed = len({row.id for row in touched})
    if changed:
        await creators.note_changes(row.id for row in touched)
        await audit_log.write(ANONYMOUS, "importCreators", [None], stored=changed, as_of=str(as_of))
    return changed, {one.handle for one in listed if one.handle not in known}


async def _find_or_add(listed: list[Listed]) -> dict[str, UUID]:
    """Ids by handle; their users are locked, so that nobody links or renames one meanwhile."""
    handles = [one.handle for one in listed]
    known = {row.handle: row for row in await fetch(_Known, _KNOWN, handles)}
    new = {CREATOR_SUBJECT + o.handle: o for o in listed if o.handle not in known}
    if new:
        await users.ensure_all({s: o.display_name or o.handle for s, o in new.items()})
    owners = await users.ids_of(new) if new else {}
    locked = await lock(User, [*(row.user_id for row in known.values()), *owners.values()])
    now, still = clock.now(), {user.subject: user.id for user in locked}
    # Who was erased before she was locked has another subject, and gets no name here.
    rows = [
        (new_id(), still[subject], one.handle, one.display_name or one.handle, now)
        for subject, one in sorted(new.items())
        if subject in still
    ]
    if rows:
        await execute(_ADD, rows)
    found = {row.handle: row.id for row in await fetch(_Known, _KNOWN, handles)}
    added = [creator_id for handle, creator_id in found.items() if handle not in known]
    await notifications.create_topics(added, "creator")
    return found
