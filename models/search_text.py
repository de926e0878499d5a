"""Text for search: normalised at write, so that search is blind to case and accents in any script.

A text becomes tokens, which are stored one a row and found through an index; a question becomes
terms, each of which asks for a token or for the beginning of one.

Normalised is NFKC, case-folded, without the marks that are accents: of Latin, Greek and Cyrillic
letters, the points of Hebrew and Arabic. What spells another sound stays: the voicing of kana, the
vowel signs of India and of South East Asia.

Words between spaces are tokens, and a term is the beginning of one. Scripts that write without
spaces (and Hangul, whose words grow endings) are cut into pairs of letters, each at the place where
it begins, so that any two letters in a row are found; the last letter stands alone, so that each
letter begins a token.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from tortoise import fields

from models.errors import InvalidInput, checked_text

LONGEST_TOKEN = 32
"""Longer words are cut: whoever asks for one asks for its beginning."""
LONGEST_QUESTION = 100
MOST_TERMS = 12

_BEYOND = "\U0010ffff"
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1100, 0x11FF),  # Hangul letters
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),
    (0x3040, 0x318F),  # Kana, Bopomofo, Hangul letters
    (0x31A0, 0x31FF),
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7FF),  # Hangul
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
# Letters of their own to Unicode that people type without what is struck through or joined.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)


class TokenField(fields.CharField[str]):
    """A token's column, which both databases keep in the order of its code points: what begins
    alike stands together."""

    def __init__(self) -> None:
        super().__init__(max_length=LONGEST_TOKEN)

    def deconstruct(self) -> tuple[str, list[object], dict[str, object]]:
        return f"{type(self).__module__}.{type(self).__qualname__}", [], {}

    class _db_postgres:  # noqa: N801
        SQL_TYPE = f'VARCHAR({LONGEST_TOKEN}) COLLATE "C"'


@dataclass(frozen=True, slots=True)
class Term:
    """What a question asks for: a whole token, or any that begins so."""

    token: str
    is_prefix: bool

    @property
    def beyond(self) -> str:
        """What stands after all tokens that answer it, and before all others."""
        return self.token + _BEYOND if self.is_prefix else self.token + "\x01"


def normalised(text: str) -> str:
    """The text without case, accents and compatibility forms."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_PLAIN)
    apart = unicodedata.normalize("NFKD", folded)
    return unicodedata.normalize("NFC", "".join(letter for letter in apart if _stays(letter)))


@lru_cache(maxsize=4096)
def _stays(letter: str) -> bool:
    order = unicodedata.combining(letter)
    is_accent = order == 1 or 10 <= order <= 36 or order >= 200
    return not (is_accent or letter == "\u0640" or unicodedata.category(letter) == "Cf")


@lru_cache(maxsize=4096)
def _kind(letter: str) -> int:
    """0 between words, 1 in a word between spaces, 2 in a script without spaces."""
    if unicodedata.category(letter)[0] not in "LMN" or "\ufe00" <= letter <= "\ufe0f":
        return 0
    code = ord(letter)
    return 2 if any(first <= code <= last for first, last in _UNSPACED) else 1


def _runs(text: str) -> list[tuple[int, str]]:
    runs = [(kind, "".join(run)) for kind, run in groupby(normalised(text), _kind)]
    return [(kind, run) for kind, run in runs if kind]


def tokens(texts: Iterable[str]) -> set[str]:
    """All that texts are found by."""
    found: set[str] = set()
    for text in texts:
        for kind, run in _runs(text):
            if kind == 1:
                found.add(run[:LONGEST_TOKEN])
            else:
                found |= {run[at : at + 2] for at in range(len(run))}
    return found


def terms(question: str) -> list[Term]:
    """What a question asks for, all of which must be found, each once.

    A word asks for what begins so; one of a single letter, for that letter alone. Raises
    InvalidInput for a question that is too long, or has no letter in it.
    """
    checked_text(question, "text", LONGEST_QUESTION, shortest=1)
    found: dict[Term, None] = {}
    for kind, run in _runs(question):
        if kind == 1:
            found[Term(run[:LONGEST_TOKEN], is_prefix=len(run) > 1)] = None
        elif len(run) == 1:
            found[Term(run, is_prefix=True)] = None
        else:
            found |= {Term(run[at : at + 2], is_prefix=False): None for at in range(len(run) - 1)}
    if not 0 < len(found) <= MOST_TERMS:
        raise InvalidInput(f"text asks for 1 to {MOST_TERMS} words or pairs of letters.")
    return list(found)
