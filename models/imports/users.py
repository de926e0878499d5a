"""Importing people: subject, display name, birth date, country, standing."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from models import audit_log, users
from models.caller import ANONYMOUS
from models.imports.batches import Entry, Outcome, Progress, silent, store_all
from models.imports.cells import Line
from models.imports.report import Report
from models.imports.table import Column, Table
from models.transactions import atomic
from models.users import Standing, UserInput

BATCH = 1_000
COLUMNS = (
    Column("subject", ("sub",), required=True),
    Column("display_name", ("name",)),
    Column("birth_date", ("birthdate", "date of birth")),
    Column("country", ("country code",)),
    Column("standing"),
)


async def import_users(
    path: Path, columns: Mapping[str, str] | None = None, progress: Progress = silent
) -> Report:
    """Store the people of a CSV file as the service's `upsertUsers` would; an empty cell leaves a
    value as it is. Raises InvalidInput for a file that is of no use as a whole."""
    table = Table(path, COLUMNS, columns)
    return await store_all(
        table, _parse, lambda person: person.subject, _store, size=BATCH, progress=progress
    )


def _parse(line: Line) -> UserInput:
    return UserInput(
        subject=line.needed("subject"),
        display_name=line.text("display_name") or None,
        birth_date=line.day("birth_date"),
        country=line.text("country") or None,
        standing=line.choice("standing", Standing),
    ).checked()


async def _store(batch: Sequence[Entry[UserInput]]) -> Outcome:
    return Outcome(changed=await atomic(_write, [entry.said for entry in batch]))


async def _write(people: list[UserInput]) -> int:
    changed = len(await users.store(ANONYMOUS, people))
    if changed:
        await audit_log.write(ANONYMOUS, "importUsers", [None], stored=changed)
    return changed
