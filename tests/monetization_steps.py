"""Steps of the switchboard that several tests take."""

from collections.abc import Awaitable
from datetime import timedelta
from typing import Any

import pytest

from models import clock, creators, monetization, program, users
from models.caller import Caller
from models.creators import CreatorInput
from models.database import new_id
from models.errors import MarketplaceError
from models.monetization import Option, OptionStatus
from models.program import Act, Decision, Rule, RuleSpec, Scope
from models.transactions import atomic, lock
from models.users import User, UserInput
from tests.factories import (
    OPERATOR,
    SERVICE,
    some_posts,
    some_views,
)

DAY = timedelta(days=1)


async def status(who: Caller, option: Option = Option.TIPS) -> OptionStatus:
    assert who.creator_id is not None
    found = (await monetization.options_of_creators([who.creator_id]))[who.creator_id]
    return next(one for one in found if one.option is option)


async def states(who: Caller) -> dict[Option, str]:
    assert who.creator_id is not None
    found = (await monetization.options_of_creators([who.creator_id]))[who.creator_id]
    return {one.option: one.state.value for one in found}


async def tips(who: Caller) -> str:
    return (await status(who)).state.value


async def may_earn(who: Caller, option: Option = Option.TIPS) -> MarketplaceError | None:
    """What someone who records a payment would be told."""

    async def work() -> MarketplaceError | None:
        assert who.creator_id is not None
        assert who.user_id is not None
        await lock(User, [who.user_id])
        return (await monetization.lock_earners([who.creator_id], option))[who.creator_id]

    return await atomic(work)


async def refused(asked: Awaitable[Any]) -> MarketplaceError:
    with pytest.raises(MarketplaceError) as caught:
        await asked
    return caught.value


async def say(who: str = "anna", **said: Any) -> None:
    await users.upsert_users(SERVICE, [UserInput(f"creator:{who}", **said)])


async def followers(count: int, handle: str = "anna") -> None:
    told = CreatorInput(f"creator:{handle}", handle, followers=count)
    await creators.upsert_creators(SERVICE, [told])


async def acts(who: Caller, option: Option = Option.TIPS) -> list[Act]:
    rows = await Decision.filter(creator_id=who.creator_id, scope=Scope(option.value))
    return [row.act for row in sorted(rows, key=lambda row: row.id)]


async def an_option_ruleset(minimum: int, **said: Any) -> None:
    told: dict[str, Any] = {"effective_at": clock.now(), **said}
    rules = [RuleSpec(Rule.FOLLOWERS, minimum)]
    wanted = program.RulesetInput(Scope.TIPS, rules, **told)
    await program.create_ruleset(OPERATOR, wanted, new_id().hex)


async def pass_days(who: Caller, days: int) -> None:
    """Let days go by in which she posts and is seen as before, with the sweeps on each."""
    assert who.creator_id is not None
    for _ in range(days):
        await clock.advance(DAY)
        await some_views(who.creator_id)
        await some_posts(who.creator_id, "anna")
        await program.check_members()
        await monetization.check_options()
