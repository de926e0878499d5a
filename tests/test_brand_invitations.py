"""Invitations: a token that is shown once and is good for one, and what closes it."""

from datetime import timedelta

import pytest

from models import brands, clock, sweeps, users
from models.brands import (
    AlreadyInTeam,
    Brand,
    BrandInvitation,
    BrandMember,
    InvitationState,
    invitations,
)
from models.caller import BrandRole, Caller
from models.database import MODULES, Row, new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotFound,
    StateConflict,
)
from models.transactions import snapshot
from tests.brand_teams import a_brand, invited, joined, role_of, told, user_of
from tests.factories import OPERATOR, a_fan

pytestmark = pytest.mark.usefixtures("database")

ANALYST, MANAGER, FINANCE, ADMIN = BrandRole


@pytest.fixture
async def ada(database: str) -> Caller:
    """Who founded the brand."""
    return await a_fan("ada")


@pytest.fixture
async def brand(ada: Caller) -> Brand:
    """Hers."""
    return await a_brand(ada)


async def everything() -> str:
    """Every row of every table, as text."""
    found = []
    for module in MODULES:
        for row in vars(__import__(module, fromlist=["*"])).values():
            if isinstance(row, type) and issubclass(row, Row) and row.__module__ == module:
                found += [str(one) for one in await row.all().values()]
    return "\n".join(found)


async def test_token_is_answered_once_and_kept_nowhere(ada: Caller, brand: Brand) -> None:
    key = new_id().hex
    made = await brands.invite_brand_member(ada, brand.id, FINANCE, key)
    again = await brands.invite_brand_member(ada, brand.id, FINANCE, key)
    assert made.token is not None
    assert len(made.token) >= 40
    assert (again.token, again.invitation.id) == (None, made.invitation.id)
    stored = await everything()
    assert str(brand.id) in stored
    assert made.token not in stored
    with pytest.raises(IdempotencyKeyReused):
        await brands.invite_brand_member(ada, brand.id, ADMIN, key)
    assert await BrandInvitation.all().count() == 1
    fay = await a_fan("fay")
    await brands.accept_brand_invitation(fay, made.token)
    assert made.token not in await everything()


async def test_whoever_holds_the_token_joins_in_its_role(ada: Caller, brand: Brand) -> None:
    fay = await a_fan("fay")
    member = await brands.accept_brand_invitation(fay, await invited(brand, ada, FINANCE))
    assert (member.brand_id, member.user_id, member.role) == (brand.id, fay.user_id, FINANCE)
    facts = {"user_id": str(fay.user_id), "role_name": "FINANCE"}
    assert (await told(brand))[-1] == ("BrandMemberJoined", facts)
    one = await BrandInvitation.get(brand_id=brand.id)
    assert (one.state, one.closed_by) == (InvitationState.ACCEPTED, fay.user_id)
    assert one.closed_at is not None
    assert await snapshot(brands.check_brands) == []


async def test_token_is_good_for_one(ada: Caller, brand: Brand) -> None:
    token = await invited(brand, ada)
    fay, bob = await a_fan("fay"), await a_fan("bob")
    first = await brands.accept_brand_invitation(fay, token)
    assert (await brands.accept_brand_invitation(fay, token)).id == first.id
    with pytest.raises(StateConflict) as refused:
        await brands.accept_brand_invitation(bob, token)
    assert refused.value.state == "ACCEPTED"
    assert await role_of(brand, bob) is None
    await brands.remove_brand_member(ada, brand.id, user_of(fay))
    with pytest.raises(StateConflict):
        await brands.accept_brand_invitation(fay, token)
    assert await role_of(brand, fay) is None


@pytest.mark.parametrize("token", ["unknown", "x" * 128])
async def test_token_that_nobody_made_is_not_there(token: str) -> None:
    with pytest.raises(NotFound):
        await brands.accept_brand_invitation(await a_fan(), token)


@pytest.mark.parametrize("token", ["", "x" * 129, "\ud800", "\x00"], ids=repr)
async def test_what_is_no_token_is_refused(token: str) -> None:
    with pytest.raises(InvalidInput):
        await brands.accept_brand_invitation(await a_fan(), token)


async def test_invitation_is_good_for_seven_days(ada: Caller, brand: Brand) -> None:
    token, later = await invited(brand, ada), await invited(brand, ada)
    await clock.advance(timedelta(days=7) - timedelta(minutes=1))
    assert await brands.expire_due() == 0
    await brands.accept_brand_invitation(await a_fan("fay"), token)
    await clock.advance(timedelta(minutes=1))
    with pytest.raises(StateConflict) as refused:  # before any sweep
        await brands.accept_brand_invitation(await a_fan("bob"), later)
    assert refused.value.state == "EXPIRED"
    assert (await sweeps.run_once())["brand_invitations"] == 1
    one = await BrandInvitation.get(state=InvitationState.EXPIRED)
    assert one.closed_by is None
    assert one.closed_at is not None
    with pytest.raises(StateConflict) as refused:
        await brands.accept_brand_invitation(await a_fan("bob"), later)
    assert refused.value.state == "EXPIRED"
    assert await snapshot(brands.check_brands) == []


async def test_sweep_expires_as_many_at_once_as_it_is_told(ada: Caller, brand: Brand) -> None:
    for _ in range(3):
        await invited(brand, ada)
    await clock.advance(timedelta(days=8))
    assert [await brands.expire_due(2), await brands.expire_due(2)] == [2, 1]


async def test_revoked_invitation_is_good_for_nobody(ada: Caller, brand: Brand) -> None:
    token = await invited(brand, ada)
    one = await BrandInvitation.get(brand_id=brand.id)
    revoked = await brands.revoke_brand_invitation(ada, one.id)
    assert (revoked.state, revoked.closed_by) == (InvitationState.REVOKED, ada.user_id)
    again = await brands.revoke_brand_invitation(ada, one.id)
    assert (again.state, again.closed_at) == (InvitationState.REVOKED, revoked.closed_at)
    with pytest.raises(StateConflict) as refused:
        await brands.accept_brand_invitation(await a_fan("bob"), token)
    assert refused.value.state == "REVOKED"


async def test_invitation_that_was_accepted_is_not_revoked(ada: Caller, brand: Brand) -> None:
    await joined(brand, ada, ANALYST, "fay")
    one = await BrandInvitation.get(brand_id=brand.id)
    with pytest.raises(StateConflict) as refused:
        await brands.revoke_brand_invitation(ada, one.id)
    assert refused.value.state == "ACCEPTED"


async def test_only_admins_of_the_brand_revoke(ada: Caller, brand: Brand) -> None:
    fay = await joined(brand, ada, FINANCE, "fay")
    rival = await a_fan("rival")
    await a_brand(rival, "Rival")
    await invited(brand, ada)
    one = await BrandInvitation.get(state=InvitationState.PENDING)
    for who in (fay, rival, OPERATOR):
        with pytest.raises(NotFound) as refused:
            await brands.revoke_brand_invitation(who, one.id)
        assert refused.value.what == "brand invitation"
    assert await BrandInvitation.filter(state=InvitationState.PENDING).count() == 1


async def test_member_cannot_come_twice_and_the_invitation_stays_open(
    ada: Caller, brand: Brand
) -> None:
    token = await invited(brand, ada, FINANCE)
    with pytest.raises(AlreadyInTeam) as refused:
        await brands.accept_brand_invitation(ada, token)
    assert refused.value.role == "ADMIN"
    await brands.accept_brand_invitation(await a_fan("fay"), token)
    assert await role_of(brand, ada) is ADMIN


async def test_only_people_of_age_join(ada: Caller, brand: Brand) -> None:
    token = await invited(brand, ada)
    with pytest.raises(users.AgeUnknown):
        await brands.accept_brand_invitation(await a_fan("kid", birth_date=None), token)
    restricted = await a_fan("rob", standing=users.Standing.RESTRICTED)
    with pytest.raises(users.NotInGoodStanding):
        await brands.accept_brand_invitation(restricted, token)
    assert await BrandMember.all().count() == 1
    await brands.accept_brand_invitation(await a_fan("fay"), token)


async def test_so_many_invitations_are_open_at_once(
    ada: Caller, brand: Brand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invitations, "MOST_PENDING", 2)
    token = await invited(brand, ada)
    await invited(brand, ada)
    with pytest.raises(LimitExceeded) as refused:
        await invited(brand, ada)
    assert (refused.value.limit, refused.value.unit) == ("openInvitations", "invitations")
    await brands.accept_brand_invitation(await a_fan("fay"), token)
    await invited(brand, ada)
