"""Three hundred thousand creators to be found, made at random: their figures are spread like those
of a list of well-known creators, their names are of several scripts.

Rows are copied into the tables; of a list whose path is given, the figures and names are taken.
"""

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg

from models import search_text
from models.database import new_id
from models.imports.batches import batches, entries
from models.imports.creators import COLUMNS, _parse
from models.imports.report import Report
from models.imports.table import Table

AT_ONCE = 20_000
LATIN = [
    *("anna", "maria", "carlos", "emma", "lucas", "sofia", "daniel", "olivia", "noah", "mia"),
    *("leo", "nina", "marco", "lena", "paul", "sara", "ivan", "clara", "hugo", "elif", "omar"),
    *("jade", "theo", "zoe", "adam", "ines", "kai", "luna", "max", "rosa"),
]
THINGS = [
    *("dance", "food", "cars", "music", "travel", "fitness", "beauty", "gaming", "comedy", "art"),
    *("books", "pets", "style", "tech", "family", "skate", "bakes", "official", "daily", "studio"),
    *("world", "lab", "diary", "club", "vlog"),
]
OTHERS = [
    *("東京音楽", "京都料理", "大阪ダンス", "春奈", "さくら", "우리나라", "김민수", "محمد"),
    *("فاطمة", "Юлия", "Ёлка", "हिन्दी"),
]
TOPICS = [word.title() for word in THINGS[:16]]
LANGUAGES = {
    "US": "en",
    "BR": "pt",
    "ID": "id",
    "MX": "es",
    "GB": "en",
    "JP": "ja",
    "DE": "de",
    "FR": "fr",
    "EG": "ar",
    "IN": "hi",
    "KR": "ko",
    "TR": "tr",
    "RU": "ru",
    "ES": "es",
    "IT": "it",
    "PL": "pl",
    "NL": "nl",
    "SE": "sv",
    "CH": "de",
    "IS": "is",
}
COUNTRIES = list(LANGUAGES)
FORMATS = ("VIDEO", "VIDEO_SERIES", "PHOTO_POST", "LIVE")
TABLES = {
    "app_user": "id subject display_name birth_date country standing created_at",
    "creator": "id user_id handle display_name country language followers followers_as_of "
    "account_type supporters_public created_at",
    "membership": "id creator_id state joined_at left_suspended decision_id",
    "monetization_option": "id creator_id option is_on switched_at",
    "creator_topic": "id creator_id topic",
    "rate_card": "id creator_id format currency price_minor negotiable updated_at",
    "listed_rate": "id creator_id format currency price_minor is_lowest country language followers "
    "views engagement_bps growth_bps",
    "creator_card": "id is_listed country language followers views engagement_bps growth_bps "
    "figures_from figures_as_of grown_since made_at",
    "creator_token": "id creator_id token",
}


@dataclass(frozen=True, slots=True)
class Someone:
    """A name with figures."""

    name: str
    followers: int
    views: int
    engagement_bps: int


def listed(path: Path) -> list[Someone]:
    """Those of a list, as the importer reads it."""
    report = Report(ignored=())
    lines = next(batches(Table(path, COLUMNS), AT_ONCE))
    told = [entry.said for entry in entries(lines, _parse, report)]
    return [
        Someone(
            one.display_name or one.handle,
            one.followers,
            one.views_avg,
            10_000
            * sum((one.likes_avg or 0, one.comments_avg or 0, one.shares_avg or 0))
            // one.views_avg,
        )
        for one in told
        if one.followers and one.views_avg
    ]


def made_up(chance: random.Random) -> Someone:
    """Followers and views are log-normal, and go along with each other; engagement is so too."""
    reach = chance.gauss(11, 2)
    name = [chance.choice(LATIN), chance.choice(THINGS)]
    if chance.random() < 0.2:
        name[chance.randrange(2)] = chance.choice(OTHERS)
    return Someone(
        " ".join(name).title(),
        int(math.exp(reach)),
        int(math.exp(0.6 * reach + chance.gauss(3, 1))),
        int(math.exp(chance.gauss(6.7, 0.5))),
    )


def _people(count: int, path: Path | None, chance: random.Random) -> Iterator[Someone]:
    known = listed(path) if path else []
    for _ in range(count):
        if not known:
            yield made_up(chance)
            continue
        one = chance.choice(known)
        scale = math.exp(chance.gauss(-3, 2))
        views = int(one.views * scale * math.exp(chance.gauss(0, 0.5)))
        yield Someone(one.name, int(one.followers * scale), views, one.engagement_bps)


Rows = dict[str, list[tuple[Any, ...]]]


def _rows_of(number: int, one: Someone, now: datetime, chance: random.Random) -> Iterator[Any]:
    user_id, creator_id = new_id(), new_id()
    rank = min(int(chance.expovariate(0.3)), len(COUNTRIES) - 1)
    country = COUNTRIES[rank]
    language = LANGUAGES[country] if chance.random() < 0.9 else "en"
    handle, day = f"{one.name.split()[0].lower()}.{number}", now.date()
    growth = int(chance.gauss(200, 600)) if chance.random() < 0.7 else None
    topics = chance.sample(TOPICS, chance.randrange(1, 4))
    face = (handle, one.name, country, language, one.followers, day)
    yield "app_user", (user_id, f"creator:{number}", "", date(1990, 1, 1), country, "GOOD", now)
    yield "creator", (creator_id, user_id, *face, "PERSONAL", False, now)
    yield "membership", (new_id(), creator_id, "ACTIVE", now, False, new_id())
    yield "monetization_option", (new_id(), creator_id, "CREATOR_MARKETPLACE", True, now)
    figures = (one.followers, one.views, one.engagement_bps, growth, "AVERAGES", day)
    since = None if growth is None else day - timedelta(days=30)
    yield "creator_card", (creator_id, True, country, language, *figures, since, now)
    for topic in topics:
        yield "creator_topic", (new_id(), creator_id, topic)
    for token in sorted(search_text.tokens([handle, one.name, *topics])):
        yield "creator_token", (new_id(), creator_id, token)
    yield from _prices(creator_id, one, (country, language, *figures[:4], now), chance)


def _prices(creator_id: UUID, one: Someone, card: Sequence[Any], chance: random.Random) -> Any:
    currency = chance.choice(("USD", "USD", "EUR", "JPY"))
    kinds = chance.sample(FORMATS, chance.randrange(0, 4))
    prices = [max(500, int(one.followers * math.exp(chance.gauss(-1, 0.7)))) for _ in kinds]
    for number, (kind, price) in enumerate(zip(kinds, prices, strict=True)):
        asked = (new_id(), creator_id, kind, currency, price)
        yield "rate_card", (*asked, True, card[-1])
        yield "listed_rate", (*asked, number == prices.index(min(prices)), *card[:6])


async def fill_found(url: str, count: int, path: Path | None = None) -> None:
    """Copy so many creators, who all take offers, with all that they are found by."""
    chance, now = random.Random(5), datetime.now(UTC) - timedelta(minutes=1)
    numbered = iter(enumerate(_people(count, path, chance)))
    server = await asyncpg.connect(url)
    try:
        while some := list(islice(numbered, AT_ONCE)):
            rows: Rows = {table: [] for table in TABLES}
            for number, one in some:
                for table, row in _rows_of(number, one, now, chance):
                    rows[table].append(row)
            await _copy(server, rows)
        await server.execute("VACUUM ANALYZE")
    finally:
        await server.close()


async def _copy(server: Any, rows: Rows) -> None:
    for table, columns in TABLES.items():
        told: Sequence[tuple[Any, ...]] = rows[table]
        await server.copy_records_to_table(table, records=told, columns=columns.split())
