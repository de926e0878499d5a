"""Teams: what each role may, how members change and go, and that the last admin does neither."""

from typing import Any

import pytest

from models import brands, erasure, users
from models.audit_log import AuditRecord
from models.brands import Brand, BrandInvitation, BrandMember, BrandSpendLimit, LastAdmin, teams
from models.brands.rows import InvitationState
from models.caller import BrandRole, Caller
from models.errors import InvalidInput, NotAllowed, NotFound
from models.pages import PageRequest
from models.transactions import atomic, snapshot
from models.users import Standing
from tests.brand_teams import a_brand, invited, joined, role_of, told, user_of
from tests.factories import OPERATOR, a_fan

pytestmark = pytest.mark.usefixtures("database")

ANALYST, MANAGER, FINANCE, ADMIN = BrandRole


async def a_team() -> tuple[Brand, dict[BrandRole, Caller]]:
    """A brand with one of each role."""
    admin = await a_fan("ada")
    brand = await a_brand(admin)
    others = {role: await joined(brand, admin, role, role.value.lower()) for role in BrandRole}
    await brands.remove_brand_member(admin, brand.id, user_of(others[ADMIN]))
    return brand, {**others, ADMIN: admin}


async def acts_of(brand: Brand) -> list[tuple[str, dict[str, Any]]]:
    """What the audit log has of a brand, but for invitations."""
    rows = await AuditRecord.filter(subject_id=brand.id).order_by("id")
    return [(one.act, one.facts) for one in rows if one.act != "inviteBrandMember"]


async def test_member_does_what_her_role_may_and_an_admin_everything() -> None:
    brand, team = await a_team()
    for role, who in team.items():
        for wanted in BrandRole:
            if role in (wanted, ADMIN):
                member = await atomic(brands.lock_member, who, brand.id, wanted)
                assert (member.user_id, member.role) == (who.user_id, role)
            else:
                with pytest.raises(NotAllowed):
                    await atomic(brands.lock_member, who, brand.id, wanted)


async def test_brand_is_not_there_for_whoever_is_not_in_its_team() -> None:
    brand, team = await a_team()
    rival = await a_fan("rival")
    await a_brand(rival, "Rival")
    await brands.leave_brand(team[ANALYST], brand.id)
    for who in (rival, team[ANALYST]):
        with pytest.raises(NotFound):
            await atomic(brands.lock_member, who, brand.id, *BrandRole)
    with pytest.raises(NotFound):
        await atomic(brands.lock_member, team[ADMIN], user_of(rival), *BrandRole)


async def test_admin_changes_a_role_and_it_is_told_and_logged() -> None:
    brand, team = await a_team()
    ada, fay = team[ADMIN], team[FINANCE]
    before = len(await told(brand))
    member = await brands.change_brand_member_role(ada, brand.id, user_of(fay), MANAGER)
    assert member.role is MANAGER is await role_of(brand, fay)
    again = await brands.change_brand_member_role(ada, brand.id, user_of(fay), MANAGER)
    assert again.role is MANAGER
    facts = {"user_id": str(fay.user_id), "role_name": "CAMPAIGN_MANAGER"}
    assert (await told(brand))[before:] == [
        ("BrandMemberRoleChanged", {**facts, "changed_by": str(ada.user_id)})
    ]
    expected = {"user_id": str(fay.user_id), "to": "CAMPAIGN_MANAGER"}
    assert (await acts_of(brand))[-1] == ("changeBrandMemberRole", expected)


async def test_only_admins_decide_who_is_in_the_team() -> None:
    brand, team = await a_team()
    target = user_of(team[ANALYST])
    for role in (ANALYST, MANAGER, FINANCE):
        who = team[role]
        for act in (
            brands.change_brand_member_role(who, brand.id, target, ADMIN),
            brands.remove_brand_member(who, brand.id, target),
            brands.set_brand_spend_limit(who, brand.id, target, {}),
            brands.invite_brand_member(who, brand.id, ADMIN, "a-key-of-hers"),
        ):
            with pytest.raises(NotAllowed):
                await act
    assert await role_of(brand, team[ANALYST]) is ANALYST
    assert await BrandInvitation.filter(state=InvitationState.PENDING).count() == 0


async def test_whoever_is_not_in_the_team_has_no_place_to_change() -> None:
    brand, team = await a_team()
    bob = await a_fan("bob")
    for act in (
        brands.change_brand_member_role(team[ADMIN], brand.id, user_of(bob), ADMIN),
        brands.remove_brand_member(team[ADMIN], brand.id, user_of(bob)),
        brands.set_brand_spend_limit(team[ADMIN], brand.id, user_of(bob), {"USD": 1}),
    ):
        with pytest.raises(NotFound) as refused:
            await act
        assert refused.value.what == "brand member"


async def test_last_admin_neither_goes_nor_becomes_anything_else() -> None:
    brand, team = await a_team()
    ada = team[ADMIN]
    for act in (
        brands.leave_brand(ada, brand.id),
        brands.remove_brand_member(ada, brand.id, user_of(ada)),
        brands.change_brand_member_role(ada, brand.id, user_of(ada), FINANCE),
    ):
        with pytest.raises(LastAdmin):
            await act
    assert await role_of(brand, ada) is ADMIN
    await brands.change_brand_member_role(ada, brand.id, user_of(team[FINANCE]), ADMIN)
    await brands.leave_brand(ada, brand.id)
    assert await snapshot(brands.check_brands) == []


async def test_whoever_goes_leaves_no_limit_and_no_way_back() -> None:
    brand, team = await a_team()
    ada, eve = team[ADMIN], await joined(*await _with_admin(team), "eve")
    await brands.set_brand_spend_limit(ada, brand.id, user_of(eve), {"USD": 5})
    token = await invited(brand, eve, ADMIN)
    await brands.remove_brand_member(ada, brand.id, user_of(eve))
    assert await role_of(brand, eve) is None
    assert await BrandSpendLimit.all().count() == 0
    with pytest.raises(Exception, match="REVOKED"):
        await brands.accept_brand_invitation(eve, token)
    revoked = await BrandInvitation.get(state=InvitationState.REVOKED)
    assert (revoked.closed_by, revoked.invited_by) == (ada.user_id, eve.user_id)
    left = {"user_id": str(eve.user_id), "removed_by": str(ada.user_id)}
    assert (await told(brand))[-1] == ("BrandMemberLeft", left)
    assert (await acts_of(brand))[-1] == ("removeBrandMember", {"user_id": str(eve.user_id)})
    assert await snapshot(brands.check_brands) == []


async def _with_admin(team: dict[BrandRole, Caller]) -> tuple[Brand, Caller, BrandRole]:
    (brand,) = await Brand.all()
    return brand, team[ADMIN], ADMIN


async def test_whoever_leaves_is_told_of_as_removed_by_nobody() -> None:
    brand, team = await a_team()
    await brands.leave_brand(team[ANALYST], brand.id)
    left = {"user_id": str(team[ANALYST].user_id), "removed_by": None}
    assert (await told(brand))[-1] == ("BrandMemberLeft", left)
    with pytest.raises(NotFound):
        await brands.leave_brand(team[ANALYST], brand.id)


async def test_invitations_of_whoever_is_no_admin_any_more_are_revoked() -> None:
    brand, team = await a_team()
    eve = await joined(brand, team[ADMIN], ADMIN, "eve")
    token = await invited(brand, eve)
    kept = await invited(brand, team[ADMIN])
    await brands.change_brand_member_role(team[ADMIN], brand.id, user_of(eve), ANALYST)
    with pytest.raises(Exception, match="REVOKED"):
        await brands.accept_brand_invitation(await a_fan("bob"), token)
    await brands.accept_brand_invitation(await a_fan("bob"), kept)
    assert await snapshot(brands.check_brands) == []


# --- spend limits --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limits", "amount_minor", "currency", "may"),
    [
        ({}, 10**15, "USD", True),
        ({"USD": 100}, 100, "USD", True),
        ({"USD": 100}, 101, "USD", False),
        ({"USD": 100}, 1, "EUR", False),
        ({"USD": 100, "EUR": 7}, 7, "EUR", True),
        ({"USD": 100, "EUR": 7}, 8, "EUR", False),
    ],
    ids=str,
)
async def test_member_commits_up_to_her_limit(
    limits: dict[str, int], amount_minor: int, currency: str, *, may: bool
) -> None:
    brand, team = await a_team()
    fay = user_of(team[FINANCE])
    await brands.set_brand_spend_limit(team[ADMIN], brand.id, fay, {"JPY": 1, "USD": 1})
    member = await brands.set_brand_spend_limit(team[ADMIN], brand.id, fay, limits)
    assert await brands.may_commit(member, amount_minor, currency) is may
    of_ada = await BrandMember.get(user_id=user_of(team[ADMIN]))
    assert await brands.may_commit(of_ada, 10**15, "USD")
    assert (await acts_of(brand))[-1] == (
        "setBrandSpendLimit",
        {"user_id": str(fay), "limits": limits},
    )


@pytest.mark.parametrize("limits", [{"USD": 0}, {"USD": -1}, {"XXX": 1}, {"USD": 10**15 + 1}])
async def test_what_is_no_limit_is_refused(limits: dict[str, int]) -> None:
    brand, team = await a_team()
    with pytest.raises(InvalidInput):
        await brands.set_brand_spend_limit(team[ADMIN], brand.id, user_of(team[FINANCE]), limits)


# --- a brand without an admin --------------------------------------------------------------------


async def without_admin() -> list[Any]:
    return [one.id for one in (await brands.page(PageRequest(), without_admin=True)).items]


async def test_whoever_is_erased_leaves_every_team_the_last_admin_too() -> None:
    brand, team = await a_team()
    ada = team[ADMIN]
    other = await a_brand(await a_fan("zoe"), "Other")
    zoe = Caller(user_id=other.created_by)
    await brands.accept_brand_invitation(ada, await invited(other, zoe, ADMIN))
    token = await invited(brand, ada, FINANCE)
    await erasure.erase_user(OPERATOR, user_of(ada))
    assert await BrandMember.filter(user_id=user_of(ada)).count() == 0
    assert [await role_of(brand, team[role]) for role in BrandRole] == [
        *(ANALYST, MANAGER, FINANCE),
        None,
    ]
    assert await without_admin() == [brand.id]
    left = ("BrandMemberLeft", {"user_id": str(ada.user_id), "removed_by": None})
    assert (await told(brand))[-1] == (await told(other))[-1] == left
    with pytest.raises(Exception, match="REVOKED"):
        await brands.accept_brand_invitation(await a_fan("bob"), token)
    assert await snapshot(brands.check_brands) == await snapshot(erasure.audit) == []


async def test_operator_makes_a_member_the_admin_of_a_brand_that_has_none() -> None:
    brand, team = await a_team()
    await erasure.erase_user(OPERATOR, user_of(team[ADMIN]))
    fay = user_of(team[FINANCE])
    member = await brands.restore_brand_admin(OPERATOR, brand.id, fay)
    assert member.role is ADMIN
    assert await without_admin() == []
    facts = {"user_id": str(fay), "role_name": "ADMIN", "changed_by": str(OPERATOR.user_id)}
    assert (await told(brand))[-1] == ("BrandMemberRoleChanged", facts)
    record = await AuditRecord.get(act="restoreBrandAdmin")
    assert (record.subject_id, record.role, record.facts) == (
        brand.id,
        "operator",
        {"user_id": str(fay)},
    )
    await brands.change_brand_member_role(team[FINANCE], brand.id, user_of(team[ANALYST]), MANAGER)
    assert await snapshot(brands.check_brands) == []


async def test_operator_restores_a_stranger_to_a_brand_with_nobody_left() -> None:
    ada = await a_fan("ada")
    brand = await a_brand(ada)
    await erasure.erase_user(OPERATOR, user_of(ada))
    bob = await a_fan("bob")
    await brands.restore_brand_admin(OPERATOR, brand.id, user_of(bob))
    assert await role_of(brand, bob) is ADMIN
    before = await told(brand)
    await brands.restore_brand_admin(OPERATOR, brand.id, user_of(bob))
    assert await told(brand) == before
    assert await snapshot(brands.check_brands) == []


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"birth_date": None}, users.AgeUnknown),
        ({"standing": Standing.RESTRICTED}, users.NotInGoodStanding),
    ],
    ids=["age", "standing"],
)
async def test_admin_who_is_restored_is_of_age_and_in_good_standing(
    said: dict[str, Any], why: type[Exception]
) -> None:
    brand = await a_brand(await a_fan("ada"))
    bob = await a_fan("bob", **said)
    with pytest.raises(why):
        await brands.restore_brand_admin(OPERATOR, brand.id, user_of(bob))
    with pytest.raises(NotFound):
        await brands.restore_brand_admin(OPERATOR, brand.id, brand.id)
    with pytest.raises(NotFound):
        await brands.restore_brand_admin(OPERATOR, user_of(bob), brand.created_by)
    assert await BrandMember.all().count() == 1


async def test_team_has_so_many_members_at_the_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(teams, "MOST_MEMBERS", 2)
    ada = await a_fan("ada")
    brand = await a_brand(ada)
    await joined(brand, ada, ANALYST, "bob")
    token = await invited(brand, ada)
    with pytest.raises(Exception, match="membersOfBrand"):
        await brands.accept_brand_invitation(await a_fan("cleo"), token)
    assert await BrandInvitation.filter(state=InvitationState.PENDING).count() == 1
