"""The loop that all imports share: parse lines, drop repeats, store a batch, say how far it is."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from models.errors import InvalidInput
from models.imports.cells import Line
from models.imports.report import Note, Report
from models.imports.table import Table

E = TypeVar("E")
Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is: bytes of the file, or entries to store."""


def silent(_done: int, _total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Entry(Generic[E]):
    """What one line says."""

    line: int
    said: E


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a batch: how many of its entries changed something, and which were refused."""

    changed: int
    refused: Sequence[Note] = ()


Store = Callable[[Sequence[Entry[E]]], Awaitable[Outcome]]


def batches(table: Table, size: int) -> Iterator[list[Line | Note]]:
    """The lines of a table, `size` at a time, good or bad."""
    lines = iter(table)
    while batch := list(islice(lines, size)):
        yield batch


def entries(
    lines: Iterable[Line | Note], parse: Callable[[Line], E], report: Report
) -> Iterator[Entry[E]]:
    """What lines say; those that are blank or refused are in the report alone."""
    for line in lines:
        report.read += 1
        if isinstance(line, Note):
            report.refused.add(line.line, line.reason)
        elif line.is_blank:
            report.blank += 1
        else:
            try:
                yield Entry(line.number, parse(line))
            except InvalidInput as error:
                report.refused.add(line.number, error.message)


def latest(said: Iterable[Entry[E]], key: Callable[[E], str], report: Report) -> list[Entry[E]]:
    """Each key's last entry. Equal repeats are merged, and differing ones reported as replaced."""
    kept: dict[str, Entry[E]] = {}
    for entry in said:
        name = key(entry.said)
        before = kept.pop(name, None)
        kept[name] = entry
        if before is None:
            continue
        if before.said == entry.said:
            report.merged += 1
        else:
            report.replaced.add(before.line, f"line {entry.line} says otherwise of {name!r}")
    return list(kept.values())


async def store_all(
    table: Table,
    parse: Callable[[Line], E],
    key: Callable[[E], str],
    store: Store[E],
    *,
    size: int,
    progress: Progress,
) -> Report:
    """Import a whole table, `size` lines at a time and in the order of the file.

    The last line of a key wins. Repeats are looked for within a batch; a repeat in a later batch is
    a correction like any other.
    """
    report = Report(ignored=table.ignored)
    for lines in batches(table, size):
        await store_batch(latest(entries(lines, parse, report), key, report), store, report)
        progress(table.done, table.size)
    progress(table.size, table.size)
    return report


async def store_batch(batch: Sequence[Entry[E]], store: Store[E], report: Report) -> None:
    """Store one batch and count what became of it."""
    if not batch:
        return
    outcome = await store(batch)
    for note in outcome.refused:
        report.refused.add(note.line, note.reason)
    report.stored += outcome.changed
    report.unchanged += len(batch) - outcome.changed - len(outcome.refused)
