"""Pages of discovery over 300,000 creators: the database's time for sixty filters and orders.

    python -m tests.benchmarks.discovery [LIST.csv]

It prints the time of each, from asking the database to its rows, for both of the statements of a
page: that of the cards, and that which asks who takes offers now. Then it shows the plans of the
slowest. With a list's path the creators have the figures and names of that list.
"""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from tortoise.backends.asyncpg.client import AsyncpgDBClient

from models import database, discovery
from models.discovery import CreatorSort, Span, Wanted
from models.discovery.finding import compiled
from models.migrating import migrate
from models.pages import PageRequest
from models.rate_cards import ContentFormat
from tests.benchmarks.found import fill_found
from tests.benchmarks.places import database as a_database

CREATORS, TIMES, SHOWN = 300_000, 10, 3

FILTERS: dict[str, dict[str, Any]] = {
    "anybody": {},
    "a large country": {"country": "US"},
    "a small country": {"country": "IS"},
    "a language that few speak there": {"country": "BR", "language": "ja"},
    "one of two topics": {"topics": ("Gaming", "Cars")},
    "some followers": {"followers": Span(10_000, 50_000)},
    "few views": {"views": Span(most=300)},
    "engagement and growth": {"engagement_bps": Span(least=1_500), "growth_bps": Span(least=900)},
    "a video for some price": {
        "format": ContentFormat.VIDEO,
        "currency": "USD",
        "price": Span(10_000, 50_000),
    },
    "two letters": {"text": "ma"},
    "two letters of Japanese": {"text": "東京"},
    "words, a country, topics and a price": {
        "text": "anna food",
        "country": "US",
        "topics": ("Food", "Travel"),
        "currency": "USD",
        "price": Span(most=10_000_000),
    },
}


@dataclass(slots=True)
class Timed:
    """Milliseconds of each page of one filter in one order."""

    name: str
    wanted: Wanted
    sort: CreatorSort
    pages_ms: list[float] = field(default_factory=list)


def combinations() -> list[Timed]:
    """Each filter in each order; a price is one in USD."""
    return [
        Timed(
            f"{sort.value.lower()}: {name}",
            Wanted(**{**({"currency": "USD"} if sort is CreatorSort.PRICE else {}), **wanted}),
            sort,
        )
        for sort in CreatorSort
        for name, wanted in FILTERS.items()
    ]


@contextmanager
def time_of_database() -> Iterator[list[float]]:
    """Milliseconds from asking the database to its rows, of each statement that runs inside."""
    taken: list[float] = []
    run = AsyncpgDBClient.execute_query_dict

    async def timed(self: Any, *args: Any) -> Any:
        began = perf_counter()
        try:
            return await run(self, *args)
        finally:
            taken.append((perf_counter() - began) * 1000)

    AsyncpgDBClient.execute_query_dict = timed  # type: ignore[method-assign]
    try:
        yield taken
    finally:
        AsyncpgDBClient.execute_query_dict = run  # type: ignore[method-assign]


async def _page(one: Timed, after: str | None) -> str | None:
    with time_of_database() as taken:
        page = await discovery.discover(one.wanted, one.sort, PageRequest(20, after))
    one.pages_ms.append(sum(taken))
    return page.cursor_of(page.items[-1]) if page.has_next else None


async def measure() -> list[Timed]:
    """The first and the second page of each, again and again: so often that the database may keep a
    plan for all filters of a kind."""
    found = combinations()
    for one in found:
        for _ in range(TIMES):
            after = await _page(one, None)
            if after is not None:
                await _page(one, after)
        one.pages_ms = one.pages_ms[2:]  # the first two parse and plan
    return found


def at(share: float, found: list[Timed]) -> float:
    """What such a share of all pages takes at the most."""
    taken = sorted(ms for one in found for ms in one.pages_ms)
    return taken[min(int(share * len(taken)), len(taken) - 1)]


async def plan(one: Timed) -> str:
    """How the database reads the first page of it."""
    asked = compiled(one.wanted, one.sort)
    built = database._compile(f"EXPLAIN (ANALYZE, BUFFERS) {asked.text}", "postgres")
    values = built.values(asked.arguments(PageRequest(20)))
    rows = await database.connection().execute_query_dict(built.text, values)
    return "\n".join(row["QUERY PLAN"] for row in rows)


async def run(url: str, path: Path | None = None) -> list[Timed]:
    """Fill an empty database, and measure."""
    await database.open_database(url)
    try:
        await migrate()
        began = perf_counter()
        await fill_found(url, CREATORS, path)
        sys.stderr.write(f"{CREATORS} creators in {perf_counter() - began:.0f} s\n")
        found = await measure()
        for one in sorted(found, key=lambda one: max(one.pages_ms))[-SHOWN:]:
            sys.stderr.write(f"\n{one.name}, {max(one.pages_ms):.1f} ms\n{await plan(one)}\n")
    finally:
        await database.close_database()
    return found


async def _main(path: Path | None) -> None:
    async with a_database() as url:
        found = await run(url, path)
    for one in found:
        p50, worst = median(one.pages_ms), max(one.pages_ms)
        sys.stdout.write(f"{p50:8.1f} ms {worst:8.1f} ms  {one.name}\n")
    sys.stdout.write(
        f"{len(found)} filters and orders: p50 {at(0.5, found):.1f} ms, p95 {at(0.95, found):.1f} "
        f"ms, the worst {at(1, found):.1f} ms\n"
    )


if __name__ == "__main__":
    asyncio.run(_main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
