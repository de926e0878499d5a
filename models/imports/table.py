"""A table: a CSV file in UTF-8 with a heading, read line by line in bounded memory.

One bad line must not swallow its neighbours. So a line whose quote stays open is joined with those
after it only as long as that can make a line of the heading's width; else it alone is unreadable.
"""

import codecs
import csv
import io
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from models.errors import InvalidInput
from models.imports.cells import Line
from models.imports.report import Note

LONGEST_LINE = 65_536
"""Characters that one line may have."""
MOST_JOINED = 16
"""Lines of the file over which one quoted cell may run."""
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Column:
    """A field of an import, and other headings under which it is known.

    Headings are compared by their letters and digits alone, without case.
    """

    field: str
    headings: tuple[str, ...] = ()
    required: bool = False


class Table:
    """A file that was found readable, with its heading understood. Iterating reads its lines."""

    def __init__(
        self, path: Path, columns: Sequence[Column], chosen: Mapping[str, str] | None = None
    ) -> None:
        """Check the whole file and read its heading; `chosen` names headings by field.

        Raises InvalidInput, for whatever makes the file as a whole of no use.
        """
        self.size = _checked_utf8(path)
        self.done = 0  # bytes
        self._path = path
        self._heading = next((cells for _, cells in self._records(0) if not _blank(cells)), None)
        if not isinstance(self._heading, list):
            raise InvalidInput(f"{path.name} has no heading.")
        self._places = _places(self._heading, columns, chosen or {})
        taken = {place for places in self._places.values() for place in places}
        self.ignored = tuple(
            " ".join(heading.split())
            for place, heading in enumerate(self._heading)
            if place not in taken and heading.strip()
        )

    def has(self, field: str) -> bool:
        """Whether a column tells this field."""
        return field in self._places

    def __iter__(self) -> Iterator[Line | Note]:
        """Each line after the heading, or why it cannot be read."""
        assert self._heading is not None
        width = len(self._heading)
        heading_is_past = False
        for number, cells in self._records(width):
            if isinstance(cells, str):
                yield Note(number, cells)
            elif not heading_is_past:
                heading_is_past = not _blank(cells)
            elif len(cells) != width and not _blank(cells):
                yield Note(number, f"has {len(cells)} cells, and the heading {width}")
            else:
                yield Line(number, cells if cells else [""] * width, self._places)

    def _records(self, width: int) -> Iterator[tuple[int, list[str] | str]]:
        with self._path.open("rb") as raw:
            lines = _Lines(io.TextIOWrapper(raw, encoding="utf-8-sig", newline=""))
            while (first := lines.take()) is not None:
                self.done = raw.tell()
                number, text = first
                if len(text) > LONGEST_LINE:
                    yield number, f"is longer than {LONGEST_LINE} characters"
                    continue
                cells = _cells(text)
                if cells is None and text.count('"') % 2:
                    cells = _joined(text, lines, width)
                yield number, "its quotes do not match" if cells is None else cells


class _Lines:
    """The lines of a file, numbered; lines that were taken can be given back."""

    def __init__(self, file: io.TextIOWrapper) -> None:
        self._file = file
        self._numbers = count(1)
        self._back: deque[tuple[int, str]] = deque()

    def take(self) -> tuple[int, str] | None:
        if self._back:
            return self._back.popleft()
        text = self._file.readline(LONGEST_LINE + 1)
        rest = text  # of a line too long only the start is kept
        while len(rest) > LONGEST_LINE and not rest.endswith(("\n", "\r")):
            rest = self._file.readline(LONGEST_LINE + 1)
        return (next(self._numbers), text) if text else None

    def give_back(self, lines: Sequence[tuple[int, str]]) -> None:
        self._back.extendleft(reversed(lines))


def _joined(text: str, lines: _Lines, width: int) -> list[str] | None:
    """The cells of a line that goes on in those after it; if it does not, those are given back."""
    taken: list[tuple[int, str]] = []
    while len(taken) < MOST_JOINED and (following := lines.take()) is not None:
        taken.append(following)
        text += following[1]
        if len(text) > LONGEST_LINE:
            break
        if text.count('"') % 2 == 0:
            cells = _cells(text)
            if cells is not None and width in (0, len(cells)):
                return cells
    lines.give_back(taken)
    return None


def _cells(text: str) -> list[str] | None:
    try:
        return next(csv.reader((text,), strict=True), [])
    except csv.Error:
        return None


def _blank(cells: list[str] | str) -> bool:
    return isinstance(cells, list) and not any(cell.strip() for cell in cells)


def _checked_utf8(path: Path) -> int:
    """The size of a file in bytes, once all of it was found to be text."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    size = lines = 0
    try:
        if not path.is_file():
            raise InvalidInput(f"There is no file {path}.")
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
                size += len(chunk)
                lines += chunk.count(b"\n")
            decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        line = lines + error.object[: error.start].count(b"\n") + 1
        raise InvalidInput(f"{path.name} is not UTF-8: line {line}.") from error
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read: {error.strerror}.") from error
    return size


def _letters(heading: str) -> str:
    return "".join(letter for letter in heading.casefold() if letter.isalnum()) or heading.strip()


def _places(
    heading: Sequence[str], columns: Sequence[Column], chosen: Mapping[str, str]
) -> dict[str, tuple[int, ...]]:
    known = [column.field for column in columns]
    for field in chosen:
        if field not in known:
            raise InvalidInput(f"There is no field {field!r}; there are {', '.join(known)}.")
    spelt = [_letters(cell) for cell in heading]
    places = {field: _all(spelt, _letters(name)) for field, name in chosen.items()}
    for field, name in chosen.items():
        if not places[field]:
            raise InvalidInput(f"There is no column {name!r} for {field}.")
    taken = {place for found in places.values() for place in found}
    free = ["" if place in taken else name for place, name in enumerate(spelt)]
    for column in columns:
        if column.field not in places:
            places[column.field] = _by_synonyms(free, column)
    return {field: found for field, found in places.items() if found}


def _by_synonyms(spelt: Sequence[str], column: Column) -> tuple[int, ...]:
    synonyms = {_letters(name) for name in (column.field, *column.headings)}
    found = synonyms & set(spelt)
    if len(found) > 1:
        raise InvalidInput(
            f"Two columns could be {column.field}; name one with --column {column.field}=HEADING."
        )
    if not found and column.required:
        raise InvalidInput(
            f"No column is {column.field}; name one with --column {column.field}=HEADING."
        )
    return _all(spelt, found.pop()) if found else ()


def _all(spelt: Sequence[str], name: str) -> tuple[int, ...]:
    return tuple(place for place, other in enumerate(spelt) if other == name)
