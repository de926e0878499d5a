"""Two who change one team at once: one wins, the other is told why, and the brand has an admin."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from models import brands, clock, erasure, transactions
from models.brands import Brand, BrandInvitation, BrandMember, InvitationState, LastAdmin
from models.caller import BrandRole, Caller
from models.database import close_database, open_database
from models.errors import MarketplaceError, NotAllowed, NotFound, StateConflict
from models.payments import provider
from models.payments.sandbox import Sandbox
from models.transactions import snapshot
from tests.brand_teams import a_brand, invited, joined, user_of
from tests.factories import OPERATOR, a_fan, in_the_end
from tests.schedules import between

ADMIN, ANALYST = BrandRole.ADMIN, BrandRole.ANALYST

Pair = tuple[Brand, Caller, Caller]
Act = Callable[[Brand, Caller, Caller], Awaitable[Any]]


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    """How often each race is run."""
    return 50 if request.config.getoption("--long") else 8


async def two_admins(number: int) -> Pair:
    """A brand with two admins."""
    ada = await a_fan(f"ada{number}")
    brand = await a_brand(ada)
    return brand, ada, await joined(brand, ada, ADMIN, f"bob{number}")


async def race(*acts: Awaitable[Any]) -> list[Any]:
    """What acts that begin at once answer; refusals are answers."""
    return await asyncio.gather(*(refusal_or(act) for act in acts))


async def refusal_or(act: Awaitable[Any]) -> Any:
    try:
        return await act
    except MarketplaceError as refusal:
        return refusal


def refusals(answers: list[Any]) -> list[type[MarketplaceError]]:
    return [type(one) for one in answers if isinstance(one, MarketplaceError)]


def leaves(brand: Brand, who: Caller, _other: Caller) -> Awaitable[Any]:
    return in_the_end(brands.leave_brand, who, brand.id)


def demotes(brand: Brand, who: Caller, other: Caller) -> Awaitable[Any]:
    return in_the_end(brands.change_brand_member_role, who, brand.id, user_of(other), ANALYST)


def demotes_herself(brand: Brand, who: Caller, _other: Caller) -> Awaitable[Any]:
    return in_the_end(brands.change_brand_member_role, who, brand.id, user_of(who), ANALYST)


def removes(brand: Brand, who: Caller, other: Caller) -> Awaitable[Any]:
    return in_the_end(brands.remove_brand_member, who, brand.id, user_of(other))


RACES: list[tuple[Act, Act]] = [
    (leaves, leaves),
    (demotes, demotes),
    (demotes_herself, demotes_herself),
    (removes, removes),
    (leaves, demotes_herself),
    (leaves, removes),
    (demotes, removes),
    (demotes_herself, demotes),
    (demotes_herself, removes),
    (leaves, demotes),
]
BOTH_MAY = RACES[-4:]
"""If one comes first, whom it concerns is no admin any more, and the other may have its way too."""


@pytest.mark.parametrize(
    ("first", "second"), RACES, ids=[f"{a.__name__}-{b.__name__}" for a, b in RACES]
)
async def test_of_two_admins_one_stays(database: str, rounds: int, first: Act, second: Act) -> None:
    for number in range(rounds):
        brand, ada, bob = await two_admins(number)
        answers = await race(first(brand, ada, bob), second(brand, bob, ada))
        refused = refusals(answers)
        assert set(refused) <= {LastAdmin, NotAllowed, NotFound}, answers
        assert len(refused) == 1 or (not refused and (first, second) in BOTH_MAY), answers
        assert await BrandMember.filter(brand_id=brand.id, role=ADMIN).count() == 1
    assert await snapshot(brands.check_brands) == []


async def test_of_two_who_accept_one_joins(database: str, rounds: int) -> None:
    ada, fay, bob = await a_fan("ada"), await a_fan("fay"), await a_fan("bob")
    for _ in range(rounds):
        brand = await a_brand(ada)
        token = await invited(brand, ada)
        answers = await race(
            *(in_the_end(brands.accept_brand_invitation, who, token) for who in (fay, bob))
        )
        assert refusals(answers) == [StateConflict], answers
        assert await BrandMember.filter(brand_id=brand.id, role=ANALYST).count() == 1
    assert await snapshot(brands.check_brands) == []


async def test_whoever_accepts_twice_at_once_has_one_place(database: str, rounds: int) -> None:
    ada, fay = await a_fan("ada"), await a_fan("fay")
    for _ in range(rounds):
        brand = await a_brand(ada)
        token = await invited(brand, ada)
        answers = await race(
            *(in_the_end(brands.accept_brand_invitation, fay, token) for _ in range(2))
        )
        assert len({one.id for one in answers}) == 1, answers
    assert await snapshot(brands.check_brands) == []


async def test_invitation_is_accepted_or_revoked(database: str, rounds: int) -> None:
    ada, fay = await a_fan("ada"), await a_fan("fay")
    for _ in range(rounds):
        brand = await a_brand(ada)
        token = await invited(brand, ada)
        one = await BrandInvitation.get(brand_id=brand.id)
        answers = await race(
            in_the_end(brands.accept_brand_invitation, fay, token),
            in_the_end(brands.revoke_brand_invitation, ada, one.id),
        )
        assert refusals(answers) == [StateConflict], answers
        state = (await BrandInvitation.get(brand_id=brand.id)).state
        members = await BrandMember.filter(brand_id=brand.id).count()
        assert (state, members) in [(InvitationState.ACCEPTED, 2), (InvitationState.REVOKED, 1)]
    assert await snapshot(brands.check_brands) == []


async def test_whoever_is_invited_by_an_admin_who_is_removed_comes_or_not(
    database: str, rounds: int
) -> None:
    for number in range(rounds):
        brand, ada, bob = await two_admins(number)
        token, fay = await invited(brand, bob), await a_fan("fay")
        await race(
            in_the_end(brands.accept_brand_invitation, fay, token),
            in_the_end(brands.remove_brand_member, ada, brand.id, user_of(bob)),
        )
        found = await BrandInvitation.get(invited_by=user_of(bob))
        there = await BrandMember.exists(brand_id=brand.id, user_id=user_of(fay))
        assert there is (found.state is InvitationState.ACCEPTED)
        assert found.state is not InvitationState.PENDING
    assert await snapshot(brands.check_brands) == []


async def test_invitation_is_accepted_or_expires(database: str, rounds: int) -> None:
    ada, fay = await a_fan("ada"), await a_fan("fay")
    for number in range(rounds):
        brand = await a_brand(ada)
        token = await invited(brand, ada)
        at = clock.now() + timedelta(milliseconds=number % 8)
        await BrandInvitation.filter(brand_id=brand.id).update(expires_at=at)
        answers = await race(
            in_the_end(brands.accept_brand_invitation, fay, token), in_the_end(brands.expire_due)
        )
        assert refusals(answers) in ([], [StateConflict])
        found = await BrandInvitation.get(brand_id=brand.id)
        there = await BrandMember.exists(brand_id=brand.id, user_id=user_of(fay))
        is_accepted = found.state is InvitationState.ACCEPTED
        assert there is is_accepted is (refusals(answers) == [])
    assert await snapshot(brands.check_brands) == []


# --- erasing -------------------------------------------------------------------------------------


@pytest.fixture
async def open_postgres(postgres_database: str) -> AsyncIterator[None]:
    """Where two transactions run at once."""
    await open_database(postgres_database)
    provider.use(Sandbox())
    yield
    await close_database()


async def _accepts(number: int) -> tuple[Caller, Callable[[], Awaitable[Any]]]:
    ada, eve = await a_fan(f"ada{number}"), await a_fan(f"eve{number}")
    token = await invited(await a_brand(ada), ada)
    return eve, lambda: brands.accept_brand_invitation(eve, token)


async def _founds(number: int) -> tuple[Caller, Callable[[], Awaitable[Any]]]:
    eve = await a_fan(f"eve{number}")
    return eve, lambda: a_brand(eve)


async def _invites(number: int) -> tuple[Caller, Callable[[], Awaitable[Any]]]:
    brand, _, eve = await two_admins(number)
    return eve, lambda: invited(brand, eve)


async def _is_left_alone(number: int) -> tuple[Caller, Callable[[], Awaitable[Any]]]:
    brand, ada, eve = await two_admins(number)
    return eve, lambda: brands.leave_brand(ada, brand.id)


async def _is_removed(number: int) -> tuple[Caller, Callable[[], Awaitable[Any]]]:
    brand, ada, eve = await two_admins(number)
    return eve, lambda: brands.remove_brand_member(ada, brand.id, user_of(eve))


async def _is_restored(number: int) -> tuple[Caller, Callable[[], Awaitable[Any]]]:
    brand = await a_brand(await a_fan(f"ada{number}"))
    eve = await a_fan(f"eve{number}")
    return eve, lambda: brands.restore_brand_admin(OPERATOR, brand.id, user_of(eve))


@pytest.mark.usefixtures("open_postgres")
@pytest.mark.parametrize("acceptance_is_first", [True, False], ids=["expires", "accepted"])
async def test_what_the_sweep_has_closed_is_not_accepted_at_that_instant(
    *, acceptance_is_first: bool
) -> None:
    ada, number, ran = await a_fan("ada"), 0, 1
    while number < ran:
        number += 1
        brand, fay = await a_brand(ada), await a_fan(f"fay{number}")
        token, expired = await invited(brand, ada), list[int]()

        async def accept(fay: Caller = fay, token: str = token) -> None:
            await brands.accept_brand_invitation(fay, token)

        async def expire(brand: Brand = brand, expired: list[int] = expired) -> None:
            await BrandInvitation.filter(brand_id=brand.id).update(expires_at=clock.now())
            expired.append(await brands.expire_due())

        first, second = (accept, expire) if acceptance_is_first else (expire, accept)
        ran = await between(first, second, number)
        found = await BrandInvitation.get(brand_id=brand.id)
        is_accepted = found.state is InvitationState.ACCEPTED
        assert expired == [0 if is_accepted else 1], f"after statement {number} of {ran}"
        assert is_accepted is await BrandMember.exists(user_id=user_of(fay))
    assert await snapshot(brands.check_brands) == []


@pytest.mark.usefixtures("open_postgres")
@pytest.mark.parametrize("erasure_is_first", [False, True], ids=["erased meanwhile", "meanwhile"])
@pytest.mark.parametrize(
    "scene_of", [_accepts, _founds, _invites, _is_left_alone, _is_removed, _is_restored]
)
async def test_whoever_is_erased_is_in_no_team_whatever_was_done_at_that_instant(
    scene_of: Callable[[int], Awaitable[tuple[Caller, Callable[[], Awaitable[Any]]]]],
    *,
    erasure_is_first: bool,
) -> None:
    before, number, ran = transactions.retried, 0, 1
    while number < ran:
        number += 1
        eve, act = await scene_of(number)

        async def erase(user_id: Any = eve.user_id) -> None:
            await erasure.erase_user(OPERATOR, user_id)

        first, second = (erase, act) if erasure_is_first else (act, erase)
        ran = await between(first, second, number)
        faults = await snapshot(erasure.audit) + await snapshot(brands.check_brands)
        assert faults == [], f"after statement {number} of {ran}"
    assert transactions.retried == before, "a deadlock"
