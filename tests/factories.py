"""People and tips for the tests: each names only what the test is about."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID

from models import clock, creators, lives, monetization, program, stats, tips, users, videos
from models.caller import Caller
from models.creators import AccountType, CreatorInput
from models.database import new_id
from models.errors import Overloaded
from models.lives import Live, LiveInput
from models.monetization import Option
from models.stats import DayInput
from models.tips import TipInput
from models.users import UserInput
from models.videos import VideoInput, VideoKind

T = TypeVar("T")

SERVICE = Caller(roles=frozenset({"service"}))
OPERATOR_ID = UUID(int=900)
OPERATOR = Caller(user_id=OPERATOR_ID, roles=frozenset({"operator"}))
GROWN_UP = date(1990, 1, 31)


async def a_fan(name: str = "bob", **said: Any) -> Caller:
    """Somebody of age in good standing, unless the test says otherwise."""
    told = {"display_name": name.title(), "birth_date": GROWN_UP, "country": "US", **said}
    (user,) = await users.upsert_users(SERVICE, [UserInput(subject=f"fan:{name}", **told)])
    return Caller(user_id=user.id)


async def a_creator(handle: str = "anna", **said: Any) -> Caller:
    """A creator, who is not in the program."""
    subject = f"creator:{handle}"
    person = UserInput(subject=subject, birth_date=GROWN_UP, country="US")
    (user,) = await users.upsert_users(SERVICE, [person])
    told = CreatorInput(subject=subject, handle=handle, display_name=handle.title(), **said)
    (creator,) = await creators.upsert_creators(SERVICE, [told])
    return Caller(user_id=user.id, creator_id=creator.id)


def tip_input(creator: Caller, amount_minor: int = 500, **said: Any) -> TipInput:
    """A wish to tip in USD, with the total that its quote shows."""
    assert creator.creator_id is not None
    told: dict[str, Any] = {
        "creator_id": creator.creator_id,
        "amount_minor": amount_minor,
        "currency": "USD",
        "expected_total_minor": amount_minor + -(-amount_minor * 290 // 10_000) + 30,
        "message": None,
        "anonymous": False,
        "video_id": None,
        "payment_method": "sandbox:succeed",
        "idempotency_key": new_id().hex,
        **said,
    }
    return TipInput(**told)


async def a_tip(fan: Caller, creator: Caller, amount_minor: int = 500, **said: Any) -> tips.TipView:
    """A tip that was sent, as its payment then stands."""
    wanted = tip_input(creator, amount_minor, **said)
    return await in_the_end(tips.send_tip, fan, wanted)


async def in_the_end(act: Callable[..., Awaitable[T]], *args: Any) -> T:
    """What an act answers that is asked for again, with the same key, as often as it is told that
    too many want the same at once: a busy machine is no fault."""
    for _ in range(30):
        try:
            return await act(*args)
        except Overloaded:
            await asyncio.sleep(0.1)
    return await act(*args)


async def a_qualified_creator(handle: str = "anna", **said: Any) -> Caller:
    """A creator who meets the shipped rules of the program today, and has not applied."""
    told = {"followers": 20_000, "account_type": AccountType.PERSONAL, **said}
    creator = await a_creator(handle, **told)
    assert creator.creator_id is not None
    await some_posts(creator.creator_id, handle)
    await some_views(creator.creator_id)
    return creator


async def some_posts(creator_id: UUID, handle: str, count: int = 3, **said: Any) -> None:
    """Videos of hers that were published yesterday."""
    at = clock.now() - timedelta(days=1)
    told: dict[str, Any] = {"kind": VideoKind.ORIGINAL, **said}
    await videos.upsert_videos(
        SERVICE,
        [
            VideoInput(f"{handle}-{n}", creator_id, "https://v.test/1", at, 30, **told)
            for n in range(count)
        ],
    )


async def some_views(creator_id: UUID, views: int = 150_000, *, days_ago: int = 1) -> None:
    """Views on one day of hers."""
    day = clock.today() - timedelta(days=days_ago)
    await stats.upsert_daily_stats(SERVICE, creators=[DayInput(creator_id, day, views, 0, 0, 0)])


async def a_member(handle: str = "anna", **said: Any) -> Caller:
    """A creator whom an operator let into the program."""
    creator = await a_qualified_creator(handle, **said)
    applied = await program.apply_to_program(creator, new_id().hex)
    await program.approve_application(OPERATOR, applied.id)
    return creator


async def an_earner(handle: str = "anna", *options: Option, **said: Any) -> Caller:
    """A member who switched options on, TIPS unless others are named."""
    creator = await a_member(handle, **said)
    for option in options or (Option.TIPS,):
        await monetization.enable_option(creator, option)
    return creator


def live_input(host: Caller, external_id: str = "l1", **said: Any) -> LiveInput:
    """A LIVE to start."""
    assert host.creator_id is not None
    told: dict[str, Any] = {
        "external_id": external_id,
        "host_id": host.creator_id,
        "title": None,
        "goal_coins": None,
        "idempotency_key": new_id().hex,
        **said,
    }
    return LiveInput(**told)


async def a_live(
    handle: str = "anna", external_id: str | None = None, **said: Any
) -> tuple[Caller, Live]:
    """A LIVE that goes on, and its host, a creator who need not be in the program."""
    host = await a_creator(handle)
    wanted = live_input(host, external_id or f"live-of-{handle}", **said)
    return host, await lives.start_live(host, wanted)
