"""A file of a million rows in bounded memory (of 15,000 without `--long`)."""

import tracemalloc
from datetime import date, timedelta
from pathlib import Path

import pytest

from models import creators
from models.caller import Caller
from models.creators import CreatorInput
from models.imports import import_stats
from models.stats import CreatorDailyStat

SERVICE = Caller(roles=frozenset({"service"}))
CREATORS = 100
MOST_BYTES = 30_000_000
"""What an import may hold at once, however long the file: a batch in several forms."""


def large_file(folder: Path, rows: int) -> Path:
    """Days of some creators, each thousandth row of nobody."""
    path = folder / "stats.csv"
    with path.open("w") as file:
        file.write("creator,day,views,likes,comments,shares\n")
        for row in range(rows):
            name = "nobody" if row % 1000 == 999 else f"creator{row % CREATORS}"
            day = date(2024, 12, 1) - timedelta(days=row // CREATORS % 8_000)
            file.write(f"{name},{day},{row},5,2,1\n")
    return path


@pytest.mark.timeout(900)
async def test_a_million_rows_fit_in_bounded_memory(
    database: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    rows = 1_000_000 if request.config.getoption("--long") else 15_000
    people = [CreatorInput(f"u{n}", f"creator{n}", "Somebody") for n in range(CREATORS)]
    await creators.upsert_creators(SERVICE, people)
    path = large_file(tmp_path, rows)
    steps: list[int] = []
    tracemalloc.start()
    report = await import_stats(path, progress=lambda done, total: steps.append(done))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < MOST_BYTES
    assert (report.read, len(report.refused)) == (rows, rows // 1000)
    assert report.stored + report.unchanged == rows - rows // 1000
    assert steps == sorted(steps)
    assert steps[-1] == path.stat().st_size
    stored = min(rows, 8_000 * CREATORS) - min(rows, 8_000 * CREATORS) // 1000
    assert await CreatorDailyStat.all().count() == stored
