"""What a cell says. Whatever it cannot be is InvalidInput, whose message is the line's refusal."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import TypeVar

from models.errors import InvalidInput
from models.stats import LARGEST

E = TypeVar("E", bound=Enum)

_FIGURE = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{1,18})(?:\.(\d{1,9}))?\s*([KMB]?)", re.ASCII | re.I)
_UNITS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9}
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it was written: `60.3M` is 60,300,000, exact to a `step` of 100,000."""

    value: Decimal
    step: Decimal

    @staticmethod
    def read(text: str) -> "Figure":
        """The figure that a text writes, such as 56K, 13.8M or 29,200,000. Raises InvalidInput."""
        match = _FIGURE.fullmatch(text)
        if match is None:
            raise InvalidInput(f"{text[:40]!r} is no figure")
        whole, fraction, unit = match[1].replace(",", ""), match[2] or "", _UNITS[match[3].upper()]
        value = Decimal(f"{whole}.{fraction or 0}") * unit
        return Figure(value, Decimal(unit).scaleb(-len(fraction)) if unit > 1 else Decimal(1))


class Line:
    """One line of a table: its cells by field. A field may have several columns of one heading."""

    __slots__ = ("_cells", "_places", "number")

    def __init__(
        self, number: int, cells: Sequence[str], places: Mapping[str, Sequence[int]]
    ) -> None:
        self.number = number
        self._cells = cells
        self._places = places

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in any cell."""
        return not any(cell.strip() for cell in self._cells)

    def texts(self, field: str) -> list[str]:
        """What the field's columns say, without those that are empty."""
        found = (self._cells[place].strip() for place in self._places.get(field, ()))
        return [text for text in found if text]

    def text(self, field: str) -> str:
        """The field's text, which is empty where nothing stands."""
        found = self.texts(field)
        return found[0] if found else ""

    def needed(self, field: str) -> str:
        """The field's text. Raises InvalidInput where nothing stands."""
        text = self.text(field)
        if not text:
            raise InvalidInput(f"{field} is empty")
        return text

    def count(self, field: str) -> int:
        """An exact whole number. Raises InvalidInput, also for one abbreviated as 13.8M."""
        text = self.needed(field)
        if not (text.isascii() and text.isdigit() and len(text) <= 18):
            raise InvalidInput(f"{field}: {text[:40]!r} is no whole number of 0 or more")
        return int(text)

    def figure(self, field: str, *, rounded: bool = False) -> int | None:
        """A figure, perhaps abbreviated; of several columns the most exact, if they agree.

        `rounded` takes a fraction to the nearest whole number. Raises InvalidInput.
        """
        try:
            figures = sorted(map(Figure.read, self.texts(field)), key=lambda one: one.step)
        except InvalidInput as error:
            raise InvalidInput(f"{field}: {error.message}") from error
        if not figures:
            return None
        exact = figures[0].value
        if any(abs(other.value - exact) >= other.step for other in figures[1:]):
            raise InvalidInput(f"{field}: its columns contradict each other")
        if exact > LARGEST:
            raise InvalidInput(f"{field}: {exact} is more than {LARGEST}")
        if exact % 1 and not rounded:
            raise InvalidInput(f"{field}: {exact} is no whole number")
        return int(exact.to_integral_value(ROUND_HALF_UP))

    def day(self, field: str) -> date | None:
        """A day as 2026-01-31. Raises InvalidInput."""
        text = self.text(field)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise InvalidInput(f"{field}: {text[:40]!r} is no day as 2026-01-31") from None

    def instant(self, field: str) -> datetime:
        """A time with its offset, as 2026-01-31T12:00:00Z. Raises InvalidInput."""
        text = self.needed(field)
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            at = datetime.min
        if at.tzinfo is None:
            raise InvalidInput(f"{field}: {text[:40]!r} is no time as 2026-01-31T12:00:00Z")
        return at

    def flag(self, field: str, *, default: bool) -> bool:
        """true or false. Raises InvalidInput."""
        text = self.text(field)
        flag = _FLAGS.get(text.lower()) if text else default
        if flag is None:
            raise InvalidInput(f"{field}: {text[:40]!r} is neither true nor false")
        return flag

    def choice(self, field: str, among: type[E]) -> E | None:
        """One of a few words. Raises InvalidInput."""
        text = self.text(field)
        try:
            return among(text.upper()) if text else None
        except ValueError:
            words = ", ".join(str(one.value) for one in among)
            raise InvalidInput(f"{field}: {text[:40]!r} is none of {words}") from None
