"""Importing figures per day: of a creator by handle, or of a video by the platform's id."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from models import audit_log, creators, stats, videos
from models.caller import ANONYMOUS
from models.errors import InvalidInput, checked_text
from models.imports.batches import Entry, Outcome, Progress, silent, store_all
from models.imports.cells import Line
from models.imports.report import Note, Report
from models.imports.table import Column, Table
from models.stats import DayInput
from models.transactions import atomic

BATCH = 5_000
COLUMNS = (
    Column("creator", ("handle", "creator handle")),
    Column("video", ("external id", "video id")),
    Column("day", ("date",), required=True),
    Column("views", required=True),
    Column("likes", required=True),
    Column("comments", required=True),
    Column("shares", required=True),
)
_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class _Told:
    """A day with the name of its creator or video, before anyone has looked which that is."""

    owner: str
    name: str
    day: DayInput

    @property
    def key(self) -> str:
        return f"{self.owner} {self.name} {self.day.day}"


async def import_stats(
    path: Path, columns: Mapping[str, str] | None = None, progress: Progress = silent
) -> Report:
    """Store the daily figures of a CSV file as the service's `upsertDailyStats` would.

    Each line is a creator's or a video's. Raises InvalidInput for a file that is of no use as a
    whole.
    """
    table = Table(path, COLUMNS, columns)
    if not table.has("creator") and not table.has("video"):
        raise InvalidInput("No column is creator, and none is video; name one with --column.")
    return await store_all(
        table, _parse, lambda told: told.key, _store, size=BATCH, progress=progress
    )


def _parse(line: Line) -> _Told:
    handle, external_id = line.text("creator").removeprefix("@"), line.text("video")
    if bool(handle) == bool(external_id):
        raise InvalidInput("names both a creator and a video" if handle else "names nobody")
    if handle:
        creators.checked_handle(handle)
    checked_text(external_id, "externalId", videos.LONGEST_ID)
    day = line.day("day")
    if day is None:
        raise InvalidInput("day is empty")
    figures = (line.count(name) for name in ("views", "likes", "comments", "shares"))
    entry = DayInput(_NOBODY, day, *figures).checked()
    return _Told("creator" if handle else "video", handle or external_id, entry)


async def _store(batch: Sequence[Entry[_Told]]) -> Outcome:
    names = {
        owner: {entry.said.name for entry in batch if entry.said.owner == owner}
        for owner in ("creator", "video")
    }
    ids = {
        "creator": await creators.ids_of(names["creator"]) if names["creator"] else {},
        "video": await videos.ids_of(names["video"]) if names["video"] else {},
    }
    days: dict[str, list[DayInput]] = {"creator": [], "video": []}
    refused = []
    for entry in batch:
        told = entry.said
        owner_id = ids[told.owner].get(told.name)
        if owner_id is None:
            refused.append(Note(entry.line, f"there is no {told.owner} {told.name[:80]!r}"))
        else:
            days[told.owner].append(_of(told.day, owner_id))
    return Outcome(await atomic(_write, days), refused)


def _of(day: DayInput, owner_id: UUID) -> DayInput:
    return DayInput(owner_id, day.day, day.views, day.likes, day.comments, day.shares)


async def _write(days: Mapping[str, Sequence[DayInput]]) -> int:
    changed = await stats.store("creator", days["creator"])
    changed += await stats.store("video", days["video"])
    if changed:
        await audit_log.write(ANONYMOUS, "importStats", [None], stored=changed)
    return changed
