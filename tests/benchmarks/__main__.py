"""Run benchmarks and print their table, all of them or those that are named:

python -m tests.benchmarks tips gifts lanes pages discovery sockets live memory
"""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime

import httpx

from models.database import new_id
from tests.benchmarks.discovery import at
from tests.benchmarks.discovery import run as found_in
from tests.benchmarks.lanes import COMMANDS, rate
from tests.benchmarks.listeners import Deliveries
from tests.benchmarks.live import (
    SENDERS,
    burst,
    gift_body,
    rendering_alone,
    rendering_once,
    stage,
    steady,
)
from tests.benchmarks.load import Figures, load
from tests.benchmarks.memory import NOTIFICATIONS, measure
from tests.benchmarks.places import database
from tests.benchmarks.seeded import FANS, fill, token
from tests.served import free_port, limelight, process

SECONDS, CONNECTIONS, SOCKETS, TASKS = 8.0, 64, 1000, 256
ROUNDS = 2
TIPS_TO_SOCKETS, TIPS_A_SECOND = 60, 2
GIFTS_TO_SOCKETS, GIFTS_ALONE, GIFTS_A_SECOND, LIVE_S = 60, 4, 20, 60.0

SEND = """mutation ($input: SendTipInput!) { sendTip(input: $input) {
  ... on SendTipSuccess { tip { id state } } ... on UserError { code message } } }"""
CREATORS = """{ creators(first: 20) { edges { node { handle displayName followers
  monetizationOptions { option state } } } } }"""
TIPS = """query ($handle: String!) { creator(handle: $handle) { tips(first: 100) { edges { node {
  id message createdAt state amount { amount currency } fan { displayName } } } } } }"""

FOUND = """query ($filter: DiscoveryFilter, $sort: CreatorSort) {
  discoverCreators(filter: $filter, sort: $sort, first: 20) { edges { node {
    averageViews engagementRateBps growthBps figuresAsOf
    creator { id handle displayName country language followers topics
      rateCards { format price { amount currency } } } } } } }"""

Row = tuple[str, str, str, str]


def _body(document: str, **variables: object) -> str:
    return json.dumps({"query": document, "variables": variables})


def _tip(creator_id: str) -> str:
    asked = {
        "creatorId": creator_id,
        "amount": {"amount": "1.00", "currency": "USD"},
        "expectedTotal": {"amount": "1.33", "currency": "USD"},
        "anonymous": False,
        "paymentMethod": "sandbox:succeed",
        "idempotencyKey": new_id().hex,
    }
    return _body(SEND, input=asked)


def _told(figures: Figures) -> str:
    wrong = f", {figures.wrong} wrong" if figures.wrong else ""
    return f"{figures.per_second:.0f}/s, p99 {figures.p99_ms:.0f} ms{wrong}"


def _ratio(ours: float, theirs: float) -> str:
    return f"1 : {theirs / ours:.1f}"


async def tips(url: str, ids: dict[str, str]) -> list[Row]:
    """`sendTip` over HTTP against a plain transaction of insert, two updates, insert."""
    creators = list(ids.values())
    turns = range(int(60 * FANS))
    requests: list[tuple[str, str | None, str | None]] = [
        ("/graphql", token(f"fan:f{n % FANS}"), _tip(creators[n % len(creators)])) for n in turns
    ]
    what = f"sendTip over HTTP, {CONNECTIONS} connections, 20 creators"
    return [await _against_plain(url, what, requests)]


async def gifts(url: str, _ids: dict[str, str]) -> list[Row]:
    """`sendGift` over HTTP, all to one creator in one LIVE, against the same plain transaction."""
    live_id = await stage(url)
    requests: list[tuple[str, str | None, str | None]] = [
        ("/graphql", token(f"fan:g{n % SENDERS}"), gift_body(live_id)) for n in range(60 * FANS)
    ]
    what = f"sendGift over HTTP, {CONNECTIONS} connections, one creator"
    return [await _against_plain(url, what, requests)]


async def _against_plain(
    url: str, what: str, requests: list[tuple[str, str | None, str | None]]
) -> Row:
    async with limelight(url, LIMELIGHT_DATABASE_POOL="20") as (_, address):
        ours = await load(address, requests, SECONDS, CONNECTIONS)
    ran = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.plain", "transactions"),
        *(url, str(SECONDS), str(CONNECTIONS)),
        stdout=PIPE,
    )
    plain = float((await ran.communicate())[0])
    theirs = f"{plain:.0f}/s plain transactions"
    return what, _told(ours), theirs, _ratio(ours.per_second, plain)


async def hot(url: str, _ids: dict[str, str]) -> list[Row]:
    """Tips to one creator through lanes, against one transaction each with the same statements."""
    rows: list[Row] = []
    for command in COMMANDS:
        alone = await rate(command, "alone", url, SECONDS, TASKS)
        together = await rate(command, "lanes", url, SECONDS, TASKS)
        rows.append(
            (
                f"{command} to one creator from {TASKS} tasks, through lanes",
                f"{together:.0f}/s",
                f"{alone:.0f}/s one transaction each",
                f"{together / alone:.1f} : 1",
            )
        )
    return rows


async def pages(url: str, ids: dict[str, str]) -> list[Row]:
    """Pages over HTTP against a bare route with hand-written SQL."""
    port = free_port()
    bare = f"127.0.0.1:{port}"
    serving = (sys.executable, "-m", "tests.benchmarks.plain", "serve", str(port), url)
    anyone = token("operator")
    handle = next(iter(ids))
    asked = [
        ("20 creators with their options", _body(CREATORS), "/creators"),
        ("100 tips with their fans", _body(TIPS, handle=handle), f"/tips/{handle}"),
    ]
    rows: list[Row] = []
    async with (
        limelight(url) as (_, address),
        process(*serving, ready=f"http://{bare}/ready"),
    ):
        for name, body, path in asked:
            ours = await load(address, [("/graphql", anyone, body)], SECONDS, 16)
            theirs = await load(bare, [(path, None, None)], SECONDS, 16)
            ratio = _ratio(ours.per_second, theirs.per_second)
            rows.append((f"page of {name}", _told(ours), f"{_told(theirs)} bare route", ratio))
    return rows


async def discovery(url: str, _ids: dict[str, str]) -> list[Row]:
    """Pages of discovery over 300,000 creators: the database's time for sixty filters and orders,
    and one of them over HTTP against a bare route with hand-written SQL."""
    found = await found_in(url)
    at_most = ", ".join(f"p{share} {at(share / 100, found):.0f} ms" for share in (50, 95))
    worst = f"the worst {at(1, found):.0f} ms"
    asked = {"filter": {"country": "US", "averageViews": {"least": 1000}}, "sort": "FOLLOWERS"}
    page = _body(FOUND, **asked)
    ours, theirs = await _beside_bare(url, page, "/found")
    return [
        (f"{len(found)} filters and orders of discovery, database alone", at_most, worst, ""),
        (
            "page of 20 creators found, with topics and rate cards",
            _told(ours),
            f"{_told(theirs)} bare route",
            _ratio(ours.per_second, theirs.per_second),
        ),
    ]


async def _beside_bare(url: str, body: str, path: str) -> tuple[Figures, Figures]:
    port = free_port()
    bare = f"127.0.0.1:{port}"
    serving = (sys.executable, "-m", "tests.benchmarks.plain", "serve", str(port), url)
    async with (
        limelight(url) as (_, address),
        process(*serving, ready=f"http://{bare}/ready"),
    ):
        ours = await load(address, [("/graphql", token("operator"), body)], SECONDS, 16)
        theirs = await load(bare, [(path, None, None)], SECONDS, 16)
    return ours, theirs


async def sockets(url: str, ids: dict[str, str]) -> list[Row]:
    """Deliveries to a thousand sockets on one creator's topic, and from commit to receipt."""
    handle, creator_id = next(iter(ids.items()))
    async with limelight(url, LIMELIGHT_SOCKETS_PER_USER=str(2 * SOCKETS)) as (_, address):
        told = await _deliver(address, token(f"creator:{handle}"), creator_id, as_fast=False)
        fast = await _deliver(address, token(f"creator:{handle}"), creator_id, as_fast=True)
    return [
        (
            f"{SOCKETS} sockets on one creator, {TIPS_A_SECOND} tips a second",
            f"commit to receipt p50 {told.p50_ms:.0f} ms, p99 {told.p99_ms:.0f} ms",
            f"{told.deliveries} deliveries",
            "",
        ),
        (
            f"{SOCKETS} sockets on one creator, tips as fast as they go",
            f"{fast.per_second:.0f} deliveries/s",
            f"{fast.deliveries} deliveries",
            "",
        ),
    ]


async def _deliver(address: str, who: str, creator_id: str, *, as_fast: bool) -> Deliveries:
    listening = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.listeners"),
        *(address, str(SOCKETS), who, creator_id),
        stdin=PIPE,
        stdout=PIPE,
    )
    assert listening.stdout is not None
    await listening.stdout.readline()
    await _tip_the_creator(address, creator_id, as_fast)
    await asyncio.sleep(10)
    told, _ = await listening.communicate(b"")  # Python 3.11 closes its input only after some
    return Deliveries(**json.loads(told))


async def _tip_the_creator(address: str, creator_id: str, as_fast: bool) -> None:
    async with httpx.AsyncClient(timeout=30) as client:
        for number in range(TIPS_TO_SOCKETS):
            headers = {
                "authorization": f"Bearer {token(f'fan:f{number}')}",
                "content-type": "application/json",
            }
            url = f"http://{address}/graphql"
            answer = await client.post(url, content=_tip(creator_id), headers=headers)
            assert "SUCCEEDED" in answer.text, answer.text
            if not as_fast:
                await asyncio.sleep(1 / TIPS_A_SECOND)


async def live(url: str, _ids: dict[str, str]) -> list[Row]:
    """Gifts in a LIVE that a thousand sockets watch: deliveries a second, against rendering for
    each socket; and what they cost whoever sends gifts."""
    live_id = await stage(url)
    async with rendering_once(url) as address:
        once = await burst(address, live_id, SOCKETS, GIFTS_TO_SOCKETS)
    async with rendering_alone(url) as address:
        alone = await burst(address, live_id, SOCKETS, GIFTS_ALONE)
    async with rendering_once(url) as address:
        before, told, beside = await steady(address, live_id, SOCKETS, LIVE_S, GIFTS_A_SECOND)
    lost = f", {told.lost} sockets lost" if told.lost else ""
    return [
        (
            f"{SOCKETS} sockets on one LIVE, gifts as fast as they go",
            f"{once.per_second:.0f} deliveries/s",
            f"{alone.per_second:.0f} deliveries/s, each rendered for itself",
            f"{once.per_second / alone.per_second:.1f} : 1",
        ),
        (
            f"{SOCKETS} sockets on one LIVE, {GIFTS_A_SECOND} gifts a second for {LIVE_S:.0f} s",
            f"commit to receipt p50 {told.p50_ms:.0f} ms, p99 {told.p99_ms:.0f} ms{lost}",
            f"{told.deliveries} deliveries",
            "",
        ),
        (
            f"sendGift, {GIFTS_A_SECOND} a second, beside them",
            f"p99 {beside:.0f} ms",
            f"p99 {before:.0f} ms without sockets",
            f"{beside / before:.1f} : 1",
        ),
    ]


async def memory(_url: str, _ids: dict[str, str]) -> list[Row]:
    """What an idle server and idle subscriptions hold, on a database of their own."""
    found = await measure(SOCKETS)
    return [
        ("idle server", f"{found.idle_mb:.0f} MB", "", ""),
        (
            f"{SOCKETS} idle subscriptions, compression offered",
            f"{found.subscription_kb:.0f} kB each",
            f"{found.after_kb:.0f} kB after {NOTIFICATIONS} notifications each",
            f"{found.growth:+.0%}",
        ),
    ]


BENCHMARKS: dict[str, Callable[[str, dict[str, str]], Awaitable[list[Row]]]] = {
    "tips": tips,
    "gifts": gifts,
    "lanes": hot,
    "pages": pages,
    "discovery": discovery,
    "sockets": sockets,
    "live": live,
    "memory": memory,
}


async def _main(names: Iterable[str]) -> None:
    if unknown := set(names) - set(BENCHMARKS):
        sys.exit(f"no {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
    sys.stdout.write(f"\n{datetime.now(UTC):%Y-%m-%d}, everything on one machine\n\n")
    sys.stdout.write("| what | Limelight | beside it | ratio |\n| --- | --- | --- | --- |\n")
    for name in names:
        async with database() as url:
            for row in await BENCHMARKS[name](url, await fill(url)):
                sys.stdout.write(f"| {' | '.join(row)} |\n")
                sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1:] or BENCHMARKS))
