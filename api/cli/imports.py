"""`limelight import creators | users | videos | stats FILE`: progress while it runs, then a report
of every line that was not taken. No import writes a notification, so there is nobody to wake."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from api.cli import serving
from api.cli.faults import Fault
from api.settings import load
from models.imports import Report, import_creators, import_stats, import_users, import_videos

app = typer.Typer(help="Import a CSV file.", no_args_is_help=True, rich_markup_mode=None)

DatabaseUrl = Annotated[
    str | None,
    typer.Option(help="sqlite://FILE or postgres://... [default: sqlite://limelight.db]"),
]
File = Annotated[Path, typer.Argument(help="A CSV file in UTF-8 with a heading.", metavar="FILE")]
Columns = Annotated[
    list[str] | None,
    typer.Option("--column", help="Which heading is which field.", metavar="FIELD=HEADING"),
]
Importer = Callable[..., Awaitable[Report]]


@app.command("creators")
def creators_(
    file: File,
    as_of: Annotated[
        str | None,
        typer.Option(help="The day that the list is of; else its year and month in FILE's name."),
    ] = None,
    column: Columns = None,
    database_url: DatabaseUrl = None,
) -> None:
    """A list of creators: handle, display name, followers, and averages per video."""
    importer = partial(import_creators, as_of=_day(as_of))
    _run(importer, file, column, database_url)


@app.command("users")
def users_(file: File, column: Columns = None, database_url: DatabaseUrl = None) -> None:
    """People: subject, display_name, birth_date, country, standing."""
    _run(import_users, file, column, database_url)


@app.command("videos")
def videos_(file: File, column: Columns = None, database_url: DatabaseUrl = None) -> None:
    """Videos: external_id, creator, url, published_at, duration_s, kind and flags."""
    _run(import_videos, file, column, database_url)


@app.command("stats")
def stats_(file: File, column: Columns = None, database_url: DatabaseUrl = None) -> None:
    """Figures per day: creator or video, day, views, likes, comments, shares."""
    _run(import_stats, file, column, database_url)


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise Fault(f"--as-of: {text!r} is no day as 2026-01-31.") from None


def _chosen(columns: list[str] | None) -> dict[str, str]:
    chosen = {}
    for told in columns or []:
        field, equals, heading = told.partition("=")
        if not (field and equals and heading):
            raise Fault(f"--column: {told!r} is not written as FIELD=HEADING.")
        chosen[field.strip()] = heading
    return chosen


def _run(
    importer: Importer, file: Path, columns: list[str] | None, database_url: str | None
) -> None:
    settings = load(database_url=database_url)
    chosen = _chosen(columns)

    async def work() -> Report:
        with serving.ended_by_ctrl_c():
            async with serving.opened(settings, migrates=True):
                return await import_()

    async def import_() -> Report:
        with _bar() as bar:
            task = bar.add_task(file.name, total=None)
            return await importer(
                file,
                columns=chosen,
                progress=lambda done, total: bar.update(task, completed=done, total=total),
            )

    with serving.held(settings.database_path, "import"):
        _tell(file, asyncio.run(work()))


def _bar() -> Progress:
    """Progress on standard error, which is quiet where nobody watches."""
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


def _tell(file: Path, report: Report) -> None:
    for notes, word in ((report.refused, "refused"), (report.replaced, "replaced")):
        for note in notes:
            typer.echo(f"{file.name}:{note.line}: {word}: {note.reason}")
    if report.ignored:
        typer.echo(f"Columns that say nothing here: {', '.join(report.ignored)}.")
    typer.echo(
        f"{report.read:,} lines: {report.stored:,} stored, {report.unchanged:,} unchanged, "
        f"{report.blank:,} blank, {report.merged:,} merged, {len(report.replaced):,} replaced, "
        f"{len(report.refused):,} refused."
    )
