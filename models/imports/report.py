"""What became of every line of an import."""

import os
import weakref
from collections.abc import Iterator
from dataclasses import dataclass, field
from tempfile import SpooledTemporaryFile

import orjson

_IN_MEMORY = 1 << 20


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be said of one line of a file; the first line is 1."""

    line: int
    reason: str


class Notes:
    """Notes in the order in which they were made, however many: past 1 MiB they wait on disk."""

    def __init__(self) -> None:
        self._count = 0
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed below
        weakref.finalize(self, self._file.close)

    def add(self, line: int, reason: str) -> None:
        """Say something of a line."""
        self._file.seek(0, os.SEEK_END)
        self._file.write(orjson.dumps([line, reason]) + b"\n")
        self._count += 1

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Note]:
        self._file.seek(0)
        for told in self._file:
            yield Note(*orjson.loads(told))


@dataclass(slots=True)
class Report:
    """How many lines were read after the heading, and what became of them.

    Each is counted once: read = stored + unchanged + blank + merged + replaced + refused. A merged
    line repeats a later one; a replaced one is contradicted by a later one, which won. Headings of
    columns that say nothing to this import are `ignored`.
    """

    ignored: tuple[str, ...] = ()
    read: int = 0
    stored: int = 0
    unchanged: int = 0
    blank: int = 0
    merged: int = 0
    replaced: Notes = field(default_factory=Notes)
    refused: Notes = field(default_factory=Notes)
