"""People for the benchmarks, made by the real commands, and tips made in bulk by the real ones."""

import asyncio

from api.relay import encode_id
from models import database, sweeps, tips
from models.creators import CreatorInput, upsert_creators
from models.migrating import migrate
from models.payments import provider
from models.payments.sandbox import Sandbox
from models.users import UserInput, upsert_users
from tests.client import KEY
from tests.factories import GROWN_UP, SERVICE, a_fan, an_earner, tip_input

FANS, EARNERS, CREATORS = 400, 20, 200
TIPS_EACH = 120


async def fill(url: str) -> dict[str, str]:
    """Fill an empty database; answers the global ids of those who earn, by handle."""
    await database.open_database(url)
    try:
        await migrate()
        provider.use(Sandbox())
        ids = await _people()
        await sweeps.run_once()
        await database.connection().execute_script("ANALYZE")
    finally:
        await database.close_database()
    return ids


async def _people() -> dict[str, str]:
    fans = [await a_fan(f"f{number}") for number in range(FANS)]
    earners = [await an_earner(f"c{number}", followers=10**6 + number) for number in range(EARNERS)]
    people = [UserInput(f"creator:x{n}", f"X {n}", GROWN_UP, "US") for n in range(CREATORS)]
    await upsert_users(SERVICE, people)
    told = [CreatorInput(f"creator:x{n}", f"x{n}", f"X {n}", followers=n) for n in range(CREATORS)]
    await upsert_creators(SERVICE, told)
    for start in range(0, TIPS_EACH, 10):
        wanted = [
            tips.requested(fans[(start * 40 + n) % FANS], tip_input(earner, 100 + n, message="hi"))
            for n in range(start, start + 10)
            for earner in earners
        ]
        await tips.send_tips(wanted)
    await asyncio.sleep(0)
    return {
        f"c{number}": encode_id("Creator", earner.creator_id)
        for number, earner in enumerate(earners)
        if earner.creator_id is not None
    }


def token(who: str) -> str:
    """A token of the tests' key."""
    return KEY.token(who)
