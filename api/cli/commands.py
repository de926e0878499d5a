"""Every command but the imports. Each reads its settings, does one thing, and says how it ended."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import Coroutine
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any
from urllib import error, request

import typer
from typer.exceptions import Abort, Exit, TyperException

from api.app import create_app, use_provider
from api.auth import LocalKey, development_key
from api.cli import INTERRUPTED, USAGE, demo, imports, leave_soon, serving
from api.cli.faults import Fault, told
from api.settings import Settings, load
from api.watching import configure_logging
from models import creators, users
from models.migrating import migrate as apply_migrations

app = typer.Typer(
    name="limelight",
    help="Creator monetization for a short-video or live platform, as a GraphQL backend.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
sandbox_app = typer.Typer(help="Play with the sandbox of a running server.", no_args_is_help=True)
app.add_typer(imports.app, name="import")
app.add_typer(sandbox_app, name="sandbox")

Host = Annotated[str | None, typer.Option(help="Where to listen. [default: 127.0.0.1]")]
ServerHost = Annotated[str | None, typer.Option(help="Where it listens. [default: 127.0.0.1]")]
Port = Annotated[int | None, typer.Option(help="The port. [default: 8000]")]
Redis = Annotated[str | None, typer.Option(help="redis://..., where several servers run.")]
DatabaseUrl = imports.DatabaseUrl

_WHO = re.compile(r"(creator|fan):\S+|operator|service")
_SPAN = re.compile(r"([1-9]\d{0,5})([smhd])")
_UNITS_S = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}
TOKEN_LIFETIME = timedelta(days=1)


def run() -> int:
    """Run what the command line asks for, and answer the exit code."""
    try:
        with told():
            code = app(standalone_mode=False)
    except Fault as fault:
        for line in str(fault).splitlines():
            typer.echo(line, err=True)
        return USAGE
    except TyperException as mistake:
        typer.echo(mistake.format_message(), err=True)
        return USAGE
    except Exit as end:
        return int(end.exit_code)
    except Abort:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read what we print has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code if isinstance(code, int) else 0


def _in_loop(work: Coroutine[Any, Any, Any]) -> Any:
    async def until_ctrl_c() -> Any:
        with serving.ended_by_ctrl_c():
            return await work

    return asyncio.run(until_ctrl_c())


@app.command()
def serve(
    host: Host = None, port: Port = None, database_url: DatabaseUrl = None, redis_url: Redis = None
) -> None:
    """Serve GraphQL over HTTP and WebSocket; on SQLite it migrates and sweeps by itself."""
    settings = load(host=host, port=port, database_url=database_url, redis_url=redis_url)
    with (
        serving.bound(settings.host, settings.port) as listening,
        serving.held(settings.database_path, "serve"),
    ):
        configure_logging(settings.log_level)
        _in_loop(_prepare(settings))
        server = serving.server_of(create_app(settings), settings, graceful_s=settings.shutdown_s)
        typer.echo(f"Limelight serves {serving.address_of(listening)}/graphql", err=True)
        serving.run(server, listening)


async def _prepare(settings: Settings) -> None:
    async with serving.opened(settings, migrates=True):
        pass


@app.command()
def worker(database_url: DatabaseUrl = None, redis_url: Redis = None) -> None:
    """Do what is due: holds, payments without a word, deadlines. Several may run at once."""
    settings = load(database_url=database_url, redis_url=redis_url)
    if settings.backend == "sqlite":
        raise Fault("On SQLite the server does this by itself; `worker` is for PostgreSQL.")
    configure_logging(settings.log_level)
    _in_loop(_work(settings))


async def _work(settings: Settings) -> None:
    from models import sweeps, wakeups

    stop = asyncio.Event()

    def hear(number: int) -> None:
        if number == signal.SIGINT:
            leave_soon(0)
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, hear, number)
    async with serving.opened(settings):
        use_provider(settings)
        await wakeups.start(settings.redis_url)
        try:
            await sweeps.run(stop)
        finally:
            await wakeups.stop()


@app.command()
def migrate(database_url: DatabaseUrl = None) -> None:
    """Bring the database's schema up to date; safe when two do it at once."""
    settings = load(database_url=database_url)
    with serving.held(settings.database_path, "migrate"):
        applied = _in_loop(_migrate(settings))
    typer.echo("\n".join(f"applied {name}" for name in applied) or "Nothing is pending.")


async def _migrate(settings: Settings) -> list[str]:
    async with serving.reached(settings):
        return await apply_migrations()


@app.command()
def token(
    who: Annotated[
        str,
        typer.Option("--as", help="creator:HANDLE, fan:NAME, operator or service.", metavar="WHO"),
    ],
    birthdate: Annotated[
        str | None, typer.Option(help="The birth date that the token claims, as 1990-01-31.")
    ] = None,
    database_url: DatabaseUrl = None,
) -> None:
    """Print a token of the development key, good for a day."""
    settings = load(database_url=database_url)
    if settings.jwks_url is not None or settings.is_production:
        raise Fault("Tokens are the identity provider's here; the development key signs none.")
    if _WHO.fullmatch(who) is None:
        raise Fault(f"{who!r} is none of creator:HANDLE, fan:NAME, operator, service.")
    if not who.startswith("creator:"):
        users.checked_subject(who)  # else every server would refuse the token
    claims = {} if birthdate is None else {"birthdate": _day(birthdate)}
    subject = _in_loop(_subject(settings, who)) if who.startswith("creator:") else who
    typer.echo(_token(settings, subject, **claims))


def _token(settings: Settings, who: str, **claims: str) -> str:
    names = {"issuer": settings.token_issuer, "audience": settings.token_audience}
    return _key(settings).token(who, lifetime=TOKEN_LIFETIME, **names, **claims)


def _key(settings: Settings) -> LocalKey:
    given = settings.development_key
    return LocalKey(
        given.get_secret_value() if given else development_key(settings.development_key_path)
    )


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Fault(f"{text!r} is no day as 1990-01-31.") from None


async def _subject(settings: Settings, who: str) -> str:
    """The subject of the person who is this creator, which a link may have changed."""
    serving.require_file(settings.database_path)
    handle = who.partition(":")[2].removeprefix("@")
    async with serving.opened(settings, reads_only=True):
        creator = await creators.by_handle(handle)
        people = await users.by_ids([creator.user_id]) if creator else []
    if not people:
        raise Fault(f"There is no creator with the handle {handle!r}.")
    return people[0].subject


@app.command()
def schema() -> None:
    """Print the GraphQL schema, as it stands in schema.graphql."""
    from api import schema as limelight

    typer.echo(limelight.text(), nl=False)


@app.command()
def audit(database_url: DatabaseUrl = None) -> None:
    """Check every rule of the ledger and of the nouns; exit code 1 names what breaks one."""
    settings = load(database_url=database_url)
    serving.require_file(settings.database_path)
    violations = _in_loop(_audit(settings))
    for one in violations:
        typer.echo(f"{one.rule}: {one.subject}: {one.detail}")
    if violations:
        raise typer.Exit(1)
    typer.echo("Every rule holds.")


async def _audit(settings: Settings) -> list[Any]:
    from models import sweeps

    async with serving.opened(settings, reads_only=True):
        return list(await sweeps.audit())


@sandbox_app.command()
def advance(
    span: Annotated[str, typer.Argument(help="How far: 8d, 12h, 30m or 45s.")],
    host: ServerHost = None,
    port: Port = None,
    database_url: DatabaseUrl = None,
) -> None:
    """Move the product's clock ahead, by asking the running server."""
    match = _SPAN.fullmatch(span)
    if match is None:
        raise Fault(f"{span!r} is no span of time such as 8d, 12h, 30m or 45s.")
    settings = load(host=host, port=port, database_url=database_url)
    seconds = int(match[1]) * _UNITS_S[match[2]]
    answer = _ask_server(settings, "/sandbox/advance", {"seconds": seconds})
    typer.echo(f"The product's clock says {answer.get('now', 'what you asked for')}.")


def _ask_server(settings: Settings, path: str, body: dict[str, Any]) -> dict[str, Any]:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    headers = {
        "authorization": f"Bearer {_token(settings, 'operator')}",
        "content-type": "application/json",
    }
    asked = request.Request(
        f"http://{host}:{settings.port}{path}", json.dumps(body).encode(), headers, method="POST"
    )
    try:
        with request.urlopen(asked, timeout=30) as response:
            answer: dict[str, Any] = json.load(response)
            return answer
    except error.HTTPError as refusal:
        raise Fault(f"The server refused: {_why(refusal)}") from refusal
    except OSError as away:
        raise Fault(f"No server answers at {host}, port {settings.port}.") from away


def _why(refusal: error.HTTPError) -> str:
    body = refusal.read(2_000).decode(errors="replace")
    try:
        return str(json.loads(body)["errors"][0]["message"])
    except (ValueError, KeyError, IndexError, TypeError):
        return f"{refusal.code} {refusal.reason}."


@app.command(name="demo")
def demo_(host: Host = None, port: Port = None) -> None:
    """Make a fresh limelight-demo.db with believable data, serve it, and play tips and gifts."""
    settings = demo.settings_of(load(host=host, port=port, mode="development"), Path.cwd())
    with (
        serving.bound(settings.host, settings.port) as listening,
        serving.held(settings.database_path, "demo"),
    ):
        demo.play(settings, listening)
