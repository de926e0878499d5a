"""Random lives of a team beside a model of it on paper: who is in it, what each may, which
invitations are open, and what is refused are the same after every step."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from models import brands, clock, erasure
from models.brands import Brand, BrandInvitation, BrandMember
from models.caller import BrandRole, Caller
from models.database import new_id
from models.errors import MarketplaceError
from models.transactions import snapshot
from tests.brand_teams import a_brand, user_of
from tests.factories import OPERATOR, a_fan

ADMIN = BrandRole.ADMIN
PEOPLE = ("ada", "bob", "cleo", "dan", "eve")


@dataclass
class Paper:
    """An invitation on paper."""

    token: str
    by: str
    role: BrandRole
    expires_at: datetime
    state: str = "PENDING"
    accepted_by: str | None = None


@dataclass
class Team:
    """The team on paper, and the people behind the names."""

    brand: Brand
    people: dict[str, Caller]
    roles: dict[str, BrandRole]
    erased: set[str] = field(default_factory=set)
    invitations: list[Paper] = field(default_factory=list)

    def by_admin(self, who: str) -> str | None:
        """Why she may not do what admins do."""
        if who not in self.roles:
            return "NotFound"
        return None if self.roles[who] is ADMIN else "NotAllowed"

    def is_last_admin(self, who: str) -> bool:
        """Whether nobody else is an admin."""
        return [one for one, role in self.roles.items() if role is ADMIN] == [who]

    def goes(self, who: str) -> None:
        """She is no admin any more, or not there at all."""
        for one in self.invitations:
            if one.by == who and one.state == "PENDING":
                one.state = "REVOKED"


def an_admin(team: Team, draw: random.Random) -> str:
    """Mostly an admin, who may; now and then anybody."""
    admins = [who for who, role in team.roles.items() if role is ADMIN]
    return draw.choice(admins if admins and draw.random() < 0.7 else PEOPLE)


Step = Callable[[Team, random.Random], Awaitable[tuple[Any, str | None]]]
"""Does something, and answers what came of it and the refusal that was to be expected."""


async def _came_of(act: Awaitable[Any]) -> Any:
    try:
        return await act
    except MarketplaceError as refusal:
        return refusal


async def invite(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    who, role = an_admin(team, draw), draw.choice(list(BrandRole))
    act = brands.invite_brand_member(team.people[who], team.brand.id, role, new_id().hex)
    came = await _came_of(act)
    expected = team.by_admin(who)
    if expected is None:
        expires_at = came.invitation.created_at + timedelta(days=7)
        team.invitations.append(Paper(came.token, who, role, expires_at))
    return came, expected


async def accept(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    who = draw.choice(PEOPLE)
    if not team.invitations:
        return await _came_of(brands.accept_brand_invitation(team.people[who], "none")), "NotFound"
    one = draw.choice(team.invitations[-4:])
    came = await _came_of(brands.accept_brand_invitation(team.people[who], one.token))
    if who in team.erased:
        return came, "NotFound"
    if one.state != "PENDING":
        is_again = one.accepted_by == who and who in team.roles
        return came, None if is_again else "StateConflict"
    if one.expires_at <= clock.now():
        return came, "StateConflict"
    if who in team.roles:
        return came, "AlreadyInTeam"
    team.roles[who] = one.role
    one.state, one.accepted_by = "ACCEPTED", who
    return came, None


async def revoke(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    if not team.invitations:
        return None, None
    who, one = an_admin(team, draw), draw.choice(team.invitations)
    hash_ = brands.invitations._hash(one.token)
    row = await BrandInvitation.get(token_hash=hash_)
    came = await _came_of(brands.revoke_brand_invitation(team.people[who], row.id))
    if team.by_admin(who):
        return came, "NotFound"
    if one.state in ("ACCEPTED", "EXPIRED"):
        return came, "StateConflict"
    one.state = "REVOKED"
    return came, None


async def change(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    who, whom, role = an_admin(team, draw), draw.choice(PEOPLE), draw.choice(list(BrandRole))
    act = brands.change_brand_member_role(
        team.people[who], team.brand.id, user_of(team.people[whom]), role
    )
    came, refused = await _came_of(act), team.by_admin(who)
    if refused or whom not in team.roles:
        return came, refused or "NotFound"
    if role is not ADMIN and team.is_last_admin(whom):
        return came, "LastAdmin"
    if team.roles[whom] is ADMIN and role is not ADMIN:
        team.goes(whom)
    team.roles[whom] = role
    return came, None


async def remove(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    who, whom = an_admin(team, draw), draw.choice(PEOPLE)
    act = brands.remove_brand_member(team.people[who], team.brand.id, user_of(team.people[whom]))
    came, refused = await _came_of(act), team.by_admin(who)
    if refused or whom not in team.roles:
        return came, refused or "NotFound"
    return came, _gone(team, whom)


async def leave(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    who = draw.choice(PEOPLE)
    came = await _came_of(brands.leave_brand(team.people[who], team.brand.id))
    return came, _gone(team, who) if who in team.roles else "NotFound"


def _gone(team: Team, who: str) -> str | None:
    if team.is_last_admin(who):
        return "LastAdmin"
    del team.roles[who]
    team.goes(who)
    return None


async def limit(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    who, whom = an_admin(team, draw), draw.choice(PEOPLE)
    limits = {code: draw.randint(1, 9) for code in draw.sample(["USD", "EUR", "JPY"], 2)}
    target = user_of(team.people[whom])
    came = await _came_of(
        brands.set_brand_spend_limit(team.people[who], team.brand.id, target, limits)
    )
    return came, team.by_admin(who) or (None if whom in team.roles else "NotFound")


async def restore(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    whom = draw.choice(PEOPLE)
    target = user_of(team.people[whom])
    came = await _came_of(brands.restore_brand_admin(OPERATOR, team.brand.id, target))
    if whom in team.erased:
        return came, "NotFound"
    team.roles[whom] = ADMIN
    return came, None


async def erase(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    whom = draw.choice(PEOPLE)
    if len(team.erased) == 2 and whom not in team.erased:
        return None, None
    came = await _came_of(erasure.erase_user(OPERATOR, user_of(team.people[whom])))
    team.erased.add(whom)
    team.roles.pop(whom, None)
    team.goes(whom)
    return came, None


async def wait(team: Team, draw: random.Random) -> tuple[Any, str | None]:
    await clock.advance(timedelta(days=draw.choice([1, 2, 4])))
    if draw.random() < 0.5:
        await brands.expire_due()
        for one in team.invitations:
            if one.state == "PENDING" and one.expires_at <= clock.now():
                one.state = "EXPIRED"
    return None, None


STEPS: dict[Step, int] = {
    invite: 5,
    accept: 8,
    revoke: 2,
    change: 5,
    remove: 3,
    leave: 3,
    limit: 4,
    restore: 1,
    erase: 1,
    wait: 2,
}


async def check(team: Team) -> None:
    """That the database says what the paper says."""
    rows = await BrandMember.filter(brand_id=team.brand.id)
    names = {user_of(who): name for name, who in team.people.items()}
    assert {names[row.user_id]: row.role for row in rows} == team.roles
    hashes = {brands.invitations._hash(one.token): one for one in team.invitations}
    kept = await BrandInvitation.filter(brand_id=team.brand.id)
    assert {row.token_hash: row.state.value for row in kept} == {
        hash_: one.state for hash_, one in hashes.items()
    }
    brand = await Brand.get(id=team.brand.id)
    assert (brand.admin_lost_at is None) is (ADMIN in team.roles.values())


@pytest.mark.parametrize("seed", range(4))
async def test_team_is_what_it_is_on_paper(
    database: str, request: pytest.FixtureRequest, seed: int
) -> None:
    draw = random.Random(seed)
    people = {name: await a_fan(name) for name in PEOPLE}
    team = Team(await a_brand(people["ada"]), people, {"ada": ADMIN})
    done: list[str] = []
    for _ in range(600 if request.config.getoption("--long") else 80):
        (step,) = draw.choices(list(STEPS), list(STEPS.values()))
        came, expected = await step(team, draw)
        done.append(step.__name__)
        refused = type(came).__name__ if isinstance(came, MarketplaceError) else None
        assert refused == expected, done
        await check(team)
    found = await snapshot(brands.check_brands) + await snapshot(erasure.audit)
    assert found == [], done
