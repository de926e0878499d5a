"""Importing videos: external id, creator's handle, url, time, duration, kind and flags."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from models import audit_log, creators, videos
from models.caller import ANONYMOUS
from models.imports.batches import Entry, Outcome, Progress, silent, store_all
from models.imports.cells import Line
from models.imports.report import Note, Report
from models.imports.table import Column, Table
from models.transactions import atomic
from models.videos import VideoInput, VideoKind

BATCH = 1_000
COLUMNS = (
    Column("external_id", ("video", "video id"), required=True),
    Column("creator", ("handle", "creator handle"), required=True),
    Column("url", ("link",), required=True),
    Column("published_at", ("published",), required=True),
    Column("duration_s", ("duration", "seconds"), required=True),
    Column("kind", required=True),
    Column("sponsored"),
    Column("promoted"),
    Column("disclosed"),
    Column("visible"),
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A video with its creator's handle, before anyone has looked whose that is."""

    handle: str
    video: VideoInput


_NOBODY = UUID(int=0)


async def import_videos(
    path: Path, columns: Mapping[str, str] | None = None, progress: Progress = silent
) -> Report:
    """Store the videos of a CSV file as the service's `upsertVideos` would.

    A kind must be told, for nothing counts as original unseen; flags that are not told are false,
    but `visible` is true. Raises InvalidInput for a file that is of no use as a whole.
    """
    table = Table(path, COLUMNS, columns)
    return await store_all(
        table, _parse, lambda told: told.video.external_id, _store, size=BATCH, progress=progress
    )


def _parse(line: Line) -> _Told:
    video = VideoInput(
        external_id=line.needed("external_id"),
        creator_id=_NOBODY,
        url=line.needed("url"),
        published_at=line.instant("published_at"),
        duration_s=line.count("duration_s"),
        kind=VideoKind(line.needed("kind") and line.choice("kind", VideoKind)),
        sponsored=line.flag("sponsored", default=False),
        promoted=line.flag("promoted", default=False),
        disclosed=line.flag("disclosed", default=False),
        visible=line.flag("visible", default=True),
    )
    handle = creators.checked_handle(line.needed("creator").removeprefix("@"))
    return _Told(handle, video.checked())


async def _store(batch: Sequence[Entry[_Told]]) -> Outcome:
    ids = await creators.ids_of(entry.said.handle for entry in batch)
    stored = await atomic(
        _write, [_of(entry.said, ids) for entry in batch if entry.said.handle in ids]
    )
    refused = []
    for entry in batch:
        if entry.said.handle not in ids or entry.said.video.external_id in stored.of_nobody:
            refused.append(Note(entry.line, f"there is no creator {entry.said.handle!r}"))
        elif entry.said.video.external_id in stored.others:
            refused.append(Note(entry.line, "the video belongs to another creator"))
    return Outcome(changed=len(stored.changed), refused=refused)


def _of(told: _Told, ids: Mapping[str, UUID]) -> VideoInput:
    return replace(told.video, creator_id=ids[told.handle])


async def _write(entries: list[VideoInput]) -> videos.Stored:
    stored = await videos.store(entries)
    if stored.changed:
        count = len(stored.changed)
        await audit_log.write(ANONYMOUS, "importVideos", [None], stored=count)
    return stored
