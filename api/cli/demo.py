"""`limelight demo`: a fresh database, a server, what to paste, tips and gifts that keep coming."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from random import Random
from textwrap import indent
from typing import Any

import typer
import uvicorn
import uvloop
from starlette.applications import Starlette

from api.app import create_app, use_provider
from api.auth import LocalKey, development_key
from api.cli import serving
from api.relay import encode_id
from api.settings import Settings
from api.watching import configure_logging
from models import creators, lanes, transactions, users
from models.creators import Creator
from models.database import close_database, open_database
from models.demo import ADMIN, MANAGER, Cast, make_history, next_gifts, next_tip
from models.migrating import migrate
from models.payments import payment

log = logging.getLogger("limelight.demo")

DATABASE = "limelight-demo.db"
GRACEFUL_S = 0.5
FAN = "fan:ada"
EVERY_S = 1.5
"""How long from what is played to the next."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Something to paste into GraphiQL, and whose token it is for."""

    title: str
    who: str
    document: str


def samples(creator: Creator) -> list[Sample]:
    """Queries, a mutation and a subscription about one creator; the suite runs them all."""
    return [*_to_ask(creator), *_to_do(creator), *_of_brands()]


def _to_ask(creator: Creator) -> list[Sample]:
    me, fan = f"creator:{creator.handle}", FAN
    return [
        Sample(
            "Who is here",
            "nobody's token, or any",
            "{ creators(first: 5) { edges { node { id handle displayName followers } } } }",
        ),
        Sample(
            "How a creator stands",
            me,
            """\
{ viewer { creator {
    handle
    eligibility { isEligible requirements { rule status actualCount requiredCount } }
    monetizationOptions { option state }
    balances { currency pending { amount } available { amount } }
    tips(first: 5) { edges { node { amount { amount currency } message fan { displayName } } } }
} } }""",
        ),
        Sample(
            "What a tip costs",
            fan,
            """\
{ tipQuote(amount: { amount: "5", currency: USD }) {
    amount { amount currency } fee { amount } total { amount }
} }""",
        ),
        Sample(
            "Who gave most in the LIVE that goes on",
            "nobody's token, or any",
            """\
{ live(externalId: "demo-live") {
    title goalCoins coins gifts givers { fan { displayName } coins }
} }""",
        ),
    ]


def _to_do(creator: Creator) -> list[Sample]:
    me, fan = f"creator:{creator.handle}", FAN
    creator_id = encode_id("Creator", creator.id)
    return [
        Sample(
            "Sending a tip",
            fan,
            f"""\
mutation {{ sendTip(input: {{ creatorId: "{creator_id}",
    amount: {{ amount: "5", currency: USD }}, expectedTotal: {{ amount: "5.45", currency: USD }},
    message: "Encore!", paymentMethod: "sandbox:succeed", idempotencyKey: "my-first-tip" }}) {{
  ... on SendTipSuccess {{ tip {{ id state }} }}
  ... on UserError {{ code message }}
}} }}""",
        ),
        Sample(
            "Tips and gifts as they come, with streaks as they grow and end",
            me,
            f"""\
subscription {{ notifications(topic: {{ creatorId: "{creator_id}" }}) {{
  __typename cursor
  ... on TipReceived {{ amount {{ amount currency }} tip {{ message fan {{ displayName }} }} }}
  ... on GiftReceived {{ count streakCount sentGift {{ gift {{ name }} fan {{ displayName }} }} }}
  ... on GiftStreakEnded {{ count endedBy streak {{ gift {{ name }} fan {{ displayName }} }} }}
  ... on GiftGoalReached {{ goalCoins }}
}} }}""",
        ),
    ]


def _of_brands() -> list[Sample]:
    return [
        Sample(
            "Whom a brand finds",
            MANAGER,
            """\
{ discoverCreators(sort: FOLLOWERS, first: 5, filter: {
    text: "sing", followers: { least: 10000 }, rate: { currency: USD, most: "5000" } }) {
  edges { node { creator { handle country followers rateCards { format price { amount } } }
    averageViews engagementRateBps figuresAsOf } } } }""",
        ),
        Sample(
            "How a brand's campaign stands",
            MANAGER,
            """\
{ viewer { brands { role brand { name campaigns(first: 1) { edges { node {
    name state budget { amount }
    applications(first: 5) { edges { node { state pitch price { amount } creator { handle } } } }
    offers(first: 5) { edges { node { state turn total { amount } creator { handle } } } }
    orders(first: 5) { edges { node { state money { held { amount } released { amount } }
      deliverables { format state dueOn nextAt } } } } } } } } } } }""",
        ),
        Sample(
            "What a brand has, and who works for it",
            ADMIN,
            """\
{ viewer { brands { role brand { name
    wallets { currency balance { amount } }
    topUps(first: 5) { edges { node { state amount { amount } total { amount } } } }
    members(first: 5) { edges { node { role user { displayName } } } } } } } }""",
        ),
    ]


def settings_of(loaded: Settings, folder: Path) -> Settings:
    """The demo's settings: its own database in this folder, whatever else is configured."""
    return loaded.model_copy(
        update={
            "database_url": f"sqlite://{folder / DATABASE}",
            "redis_url": None,
            "development_key": None,
            "sweeps": True,
            "jwks_url": None,
            "sandbox": True,
            "graphiql": True,
            "introspection": True,
        }
    )


def play(settings: Settings, listening: socket.socket) -> None:
    """Make the database anew, serve it, and play until Ctrl-C."""
    configure_logging("warning")
    _clear(settings.database_path)
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            cast = runner.run(_made(settings))
            app = create_app(settings)  # outside of a running loop, where Ctrl-C ends it at once
            runner.run(_play(app, settings, listening, cast))
    except KeyboardInterrupt:
        typer.echo("\nThe demo is over; its database stays until the next one.")


def _clear(path: Path | None) -> None:
    assert path is not None
    typer.echo(f"Making {path.name} anew, in {path.parent}:")
    for end in ("", "-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)


async def _play(app: Starlette, settings: Settings, listening: socket.socket, cast: Cast) -> None:
    server = serving.server_of(app, settings, graceful_s=GRACEFUL_S)
    serves = app.router.lifespan_context

    @asynccontextmanager
    async def plays(starlette: Starlette) -> AsyncIterator[Any]:
        """As the application lives, with tips that end before its database does."""
        async with serves(starlette) as state:
            playing = asyncio.create_task(_trickle(server, cast, settings, listening))
            try:
                yield state
            finally:
                playing.cancel()
                await asyncio.gather(playing, return_exceptions=True)

    app.router.lifespan_context = plays
    await serving.serve(server, listening)


async def _made(settings: Settings) -> Cast:
    with serving.ended_by_ctrl_c():
        return await _make(settings)


async def _make(settings: Settings) -> Cast:
    # What a failing machine loses here is made anew by the next demo.
    await open_database(settings.database_url, durable=False)
    try:
        await migrate()
        use_provider(settings)
        await lanes.start()
        return await make_history(lambda what: typer.echo(f"  {what}"))
    finally:
        await payment.drain(GRACEFUL_S)
        await lanes.stop()
        await transactions.drain()
        await close_database()


async def _trickle(
    server: uvicorn.Server, cast: Cast, settings: Settings, listening: socket.socket
) -> None:
    """Once the server is up, say what there is; then play tips and gifts in turn."""
    while not server.started:
        await asyncio.sleep(0.02)
    await _tell(settings, listening, cast)
    dice = Random()
    for play_next in cycle((next_tip, next_gifts)):
        try:
            await play_next(cast, dice)
        except Exception:  # whatever goes wrong with one tip or gift, the next one is tried
            log.warning("a tip or a gift failed", exc_info=True)
        await asyncio.sleep(EVERY_S)


async def _tell(settings: Settings, listening: socket.socket, cast: Cast) -> None:
    """Say where things are, and what to paste."""
    (creator,) = await creators.by_ids([cast.featured])
    (person,) = await users.by_ids([creator.user_id])
    at = serving.address_of(listening)
    key = LocalKey(development_key(settings.development_key_path))
    tokens = {
        f"creator:{creator.handle}": key.token(person.subject),
        FAN: key.token(FAN),
        ADMIN: key.token(ADMIN),
        MANAGER: key.token(MANAGER),
        "operator": key.token("operator"),
        "service": key.token("service"),
    }
    counted = ", ".join(f"{count:,} {what}" for what, count in cast.counts.items())
    lines = [f"  {counted}", ""]
    lines += [
        f"GraphiQL    {at}/#token={tokens[f'creator:{creator.handle}']}",
        f"GraphQL     {at}/graphql (WebSocket: {serving.address_of(listening, 'ws')}/graphql)",
        f"Also        {at}/healthz, /readyz, /metrics",
        f"Database    {settings.database_path}",
        "",
        "Tokens, good for a day (more: limelight token --as WHO --database-url "
        f"sqlite://{DATABASE}):",
        "",
    ]
    lines += [f"{who}\n  {token}\n" for who, token in tokens.items()]
    lines.append("To paste into GraphiQL:\n")
    for number, sample in enumerate(samples(creator), 1):
        lines += [f"{number}. {sample.title} ({sample.who})\n", indent(sample.document, "   "), ""]
    lines.append("A tip or some gifts are played every second or two. Ctrl-C ends the demo.")
    typer.echo("\n".join(lines))
