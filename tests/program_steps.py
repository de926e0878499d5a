"""Steps of the program that several tests take."""

from collections.abc import Awaitable
from typing import Any
from uuid import UUID

import pytest

from models import clock, notifications, program, users
from models.caller import Caller
from models.database import new_id
from models.errors import (
    MarketplaceError,
)
from models.notifications import Notified
from models.program import (
    Act,
    Decision,
    Membership,
    MembershipState,
    ProgramApplication,
    Rule,
    RuleSpec,
)
from models.users import Standing, UserInput
from tests.factories import (
    OPERATOR,
    SERVICE,
)

WHY = "Reposts of others' work."


async def apply(who: Caller, key: str | None = None) -> ProgramApplication:
    return await program.apply_to_program(who, key or new_id().hex)


async def state_of(who: Caller) -> MembershipState:
    return (await Membership.get(creator_id=who.creator_id)).state


async def acts_of(who: Caller) -> list[Act]:
    rows = await Decision.filter(creator_id=who.creator_id).order_by("id")
    return [row.act for row in rows]


async def told_to(who: Caller) -> list[Notified]:
    assert who.creator_id is not None
    return list(await notifications.between(who.creator_id, 0, 99))


async def refused(asked: Awaitable[Any]) -> MarketplaceError:
    with pytest.raises(MarketplaceError) as caught:
        await asked
    return caught.value


async def restrict(who: Caller, handle: str = "anna") -> None:
    person = UserInput(f"creator:{handle}", standing=Standing.RESTRICTED)
    await users.upsert_users(SERVICE, [person])


async def an_automatic_ruleset() -> None:
    told = program.RulesetInput(
        program.Scope.PROGRAM,
        [RuleSpec(Rule.FOLLOWERS, 10)],
        is_automatic=True,
        effective_at=clock.now(),
    )
    await program.create_ruleset(OPERATOR, told, new_id().hex)


async def a_rejection(who: Caller) -> UUID:
    applied = await apply(who)
    done = await program.reject_application(OPERATOR, applied.id, [WHY])
    assert done.decision_id is not None
    return done.decision_id


async def appeal(who: Caller, decision_id: UUID) -> program.Appeal:
    return await program.appeal_decision(who, decision_id, "They are mine.", new_id().hex)
