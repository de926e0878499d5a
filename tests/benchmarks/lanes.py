"""A hot command to one creator from many tasks: through its lanes, or each in its own transaction,
with the same statements.

    python -m tests.benchmarks.lanes tips|gifts lanes|alone DATABASE_URL SECONDS TASKS

It prints how many a second were done.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from time import perf_counter
from uuid import UUID

from models import database, gifts, lanes, lives, monetization, tips
from models.caller import Caller
from models.creators import Creator
from models.database import new_id
from models.gifts import GiftCaps
from models.monetization import Option
from models.payments import provider
from models.payments.provider import Answer, Movement, Notice, Word
from models.payments.sandbox import Sandbox
from models.tips import TipTerms
from models.users import User
from tests.factories import live_input, tip_input
from tests.gifting import gift_input, some_coins

LIVE = "the hot one"

Send = Callable[[Caller], Awaitable[object]]


class AtOnce(Sandbox):
    """A provider that says yes at once and keeps no books in our database."""

    name = "at_once"

    async def charge(self, key: UUID, amount_minor: int, currency: str, method: str) -> Answer:
        """Yes."""
        return Answer(Word.SUCCEEDED, fee_minor=1)

    async def movements(self, since: datetime, limit: int, after: str | None) -> list[Movement]:
        """None, for nothing is kept."""
        return []

    def read_notice(self, headers: Mapping[str, str], body: bytes, now: datetime) -> Notice:
        """None comes."""
        raise NotImplementedError


async def _tips(creator: Creator) -> Send:
    provider.use(AtOnce())
    await TipTerms.filter(currency="USD").update(most_a_day=10**9, most_a_day_minor=10**12)
    wish = tip_input(Caller(creator.user_id, creator_id=creator.id), 100)

    async def send(fan: Caller) -> object:
        return await tips.send_tip(fan, replace(wish, idempotency_key=new_id().hex))

    return send


async def _gifts(creator: Creator) -> Send:
    """Of one coin each, in one LIVE, from fans with all the coins they need."""
    provider.use(AtOnce())
    await GiftCaps.all().update(most_coins_a_day=10**12)
    host = Caller(creator.user_id, creator_id=creator.id)
    await monetization.enable_option(host, Option.LIVE_GIFTS)
    live = await lives.by_external_id(LIVE) or await lives.start_live(host, live_input(host, LIVE))
    for person in await User.filter(subject__startswith="fan:f"):
        await some_coins(Caller(person.id), 10**6)
    wish = gift_input(live)

    async def send(fan: Caller) -> object:
        return await gifts.send_gift(fan, replace(wish, idempotency_key=new_id().hex))

    return send


COMMANDS: dict[str, Callable[[Creator], Awaitable[Send]]] = {"tips": _tips, "gifts": _gifts}


async def _run(command: str, how: str, url: str, seconds: float, tasks: int) -> float:
    await database.open_database(url, pool_size=20)
    try:
        creator = await Creator.get(handle="c0")
        send = await COMMANDS[command](creator)
        people = await User.filter(subject__startswith="fan:f").limit(tasks)
        if how == "lanes":
            await lanes.start()
        done, until = 0, perf_counter() + seconds

        async def again(fan: Caller) -> None:
            nonlocal done
            while perf_counter() < until:
                await send(fan)
                done += 1

        began = perf_counter()
        await asyncio.gather(*(again(Caller(person.id)) for person in people))
        took = perf_counter() - began
        await lanes.stop()
        return done / took
    finally:
        await database.close_database()


async def rate(command: str, how: str, url: str, seconds: float, tasks: int) -> float:
    """Run this file as a process of its own, and answer its figure."""
    runs = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.lanes"),
        *(command, how, url, str(seconds), str(tasks)),
        stdout=asyncio.subprocess.PIPE,
    )
    told, _ = await runs.communicate()
    return float(told)


if __name__ == "__main__":
    what, way, where, how_long, how_many = sys.argv[1:]
    sys.stdout.write(str(asyncio.run(_run(what, way, where, float(how_long), int(how_many)))))
