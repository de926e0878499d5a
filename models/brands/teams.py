"""Teams: who works for a brand, in which role, and who may change that.

The brand's row is the gate of its team: whoever changes a role, adds or removes somebody locks it
first, so a role that was read under it holds until the transaction ends, and two who would both be
the last admin to go are told apart. An admin may do whatever any other role may.
"""

from collections.abc import Iterable
from uuid import UUID

from models import audit_log, clock, notifications, users
from models.audit_log import Act
from models.brands import notified
from models.brands.refusals import AlreadyInTeam, LastAdmin
from models.brands.rows import (
    Brand,
    BrandInvitation,
    BrandMember,
    BrandSpendLimit,
    InvitationState,
)
from models.caller import BrandRole, Caller
from models.database import new_id
from models.errors import LimitExceeded, NotAllowed, NotFound
from models.program.gate import actor_of
from models.transactions import atomic, lock
from models.users import Standing, User

MOST_MEMBERS = 200
"""So many people are in one team, at the most."""
MOST_TEAMS = 50
"""In so many teams is one person, at the most: they are read with every request of hers."""
BY_ADMIN = "brand_admin"
"""The role under which the audit log keeps what a brand's admin did."""


# --- locks ---------------------------------------------------------------------------------------


async def lock_member(caller: Caller, brand_id: UUID, *roles: BrandRole) -> BrandMember:
    """Inside a transaction: lock a brand and the caller's place in its team, and answer it.

    Raises NotFound for a brand whose team she is not in, and NotAllowed for one in whose team she
    has none of these roles; an ADMIN has all.
    """
    mine, _ = await _lock_members(caller, brand_id, roles)
    return mine


async def _lock_members(
    caller: Caller, brand_id: UUID, roles: Iterable[BrandRole], other_id: UUID | None = None
) -> tuple[BrandMember, BrandMember | None]:
    """Like `lock_member`, with the place of one more person, who may be the caller herself."""
    await lock_brand(brand_id)
    own_id = actor_of(caller)
    wanted = [own_id] if other_id is None else [own_id, other_id]
    seen = await BrandMember.filter(brand_id=brand_id, user_id__in=wanted).only("id")
    locked = {one.user_id: one for one in await lock(BrandMember, [one.id for one in seen])}
    mine = locked.get(own_id)
    if mine is None:
        raise NotFound("brand")
    if mine.role is not BrandRole.ADMIN and mine.role not in roles:
        raise NotAllowed(f"A member who is {mine.role.value} may not do this.")
    return mine, None if other_id is None else locked.get(other_id)


async def lock_brand(brand_id: UUID) -> Brand:
    """Inside a transaction: lock a brand, and with it its team. Raises NotFound."""
    rows = await lock(Brand, [brand_id])
    if not rows:
        raise NotFound("brand")
    return rows[0]


async def lock_person(user_id: UUID) -> User:
    """Inside a transaction, before any lock on a brand: lock a person who may work for one.

    Raises NotFound (user), NotInGoodStanding, AgeUnknown and UnderAge.
    """
    ages = await users.minimum_ages()
    rows = await lock(User, [user_id])
    if not rows or rows[0].erased_at is not None:
        raise NotFound("user")
    (user,) = rows
    if user.standing is not Standing.GOOD:
        raise users.NotInGoodStanding(user.standing.value)
    refusal = users.age_refusal(user.id, user.known_birth_date, user.country, ages)
    if refusal is not None:
        raise refusal
    return user


# --- coming --------------------------------------------------------------------------------------


async def join(brand: Brand, user_id: UUID, role: BrandRole) -> BrandMember:
    """Inside a transaction, under the locks of the person and the brand: add her to the team. It is
    told with `notified.joined`.

    Raises AlreadyInTeam and LimitExceeded.
    """
    there = await BrandMember.get_or_none(brand_id=brand.id, user_id=user_id)
    if there is not None:
        raise AlreadyInTeam(there.role.value)
    members = await BrandMember.filter(brand_id=brand.id).count()
    if members >= MOST_MEMBERS:
        raise LimitExceeded("membersOfBrand", MOST_MEMBERS, members + 1, "members")
    teams = await BrandMember.filter(user_id=user_id).count()
    if teams >= MOST_TEAMS:
        raise LimitExceeded("teamsOfPerson", MOST_TEAMS, teams + 1, "teams")
    made = await BrandMember.create(
        id=new_id(), brand_id=brand.id, user_id=user_id, role=role, joined_at=clock.now()
    )
    await _note_admins(brand.id)
    return made


async def _note_admins(brand_id: UUID) -> None:
    """Keep on the brand since when it has no admin, or that it has one."""
    has_one = await BrandMember.exists(brand_id=brand_id, role=BrandRole.ADMIN)
    if has_one:
        await Brand.filter(id=brand_id, admin_lost_at__isnull=False).update(admin_lost_at=None)
    else:
        await Brand.filter(id=brand_id, admin_lost_at=None).update(admin_lost_at=clock.now())


async def restore_brand_admin(caller: Caller, brand_id: UUID, user_id: UUID) -> BrandMember:
    """Make a person of age an admin of a brand, by an operator: its last admin was erased, is
    banned, or lost her account. A member becomes one, anybody else joins; an admin stays one.

    Raises NotFound (user, brand), NotInGoodStanding, AgeUnknown, UnderAge and LimitExceeded.
    """
    return await atomic(_restore, caller, brand_id, user_id)


async def _restore(caller: Caller, brand_id: UUID, user_id: UUID) -> BrandMember:
    await lock_person(user_id)
    brand = await lock_brand(brand_id)
    seen = await BrandMember.filter(brand_id=brand_id, user_id=user_id).only("id")
    there = await lock(BrandMember, [one.id for one in seen])
    if there and there[0].role is BrandRole.ADMIN:
        return there[0]
    if there:
        member = there[0]
        await _set_role(member, BrandRole.ADMIN)
        draft = notified.role_changed(member, actor_of(caller))
    else:
        member = await join(brand, user_id, BrandRole.ADMIN)
        draft = notified.joined(member)
    await audit_log.write(caller, "restoreBrandAdmin", [brand_id], user_id=str(user_id))
    await notifications.publish([draft])
    return member


# --- changing and going --------------------------------------------------------------------------


async def change_brand_member_role(
    caller: Caller, brand_id: UUID, user_id: UUID, role: BrandRole
) -> BrandMember:
    """Have a member do something else from now on, by an ADMIN. One who is no admin any more leaves
    no invitation open.

    Raises NotFound (brand, brand member), NotAllowed and LastAdmin.
    """
    return await atomic(_change_role, caller, brand_id, user_id, role)


async def _change_role(
    caller: Caller, brand_id: UUID, user_id: UUID, role: BrandRole
) -> BrandMember:
    mine, member = await _lock_members(caller, brand_id, (), user_id)
    if member is None:
        raise NotFound("brand member")
    if member.role is role:
        return member
    if member.role is BrandRole.ADMIN:
        await _require_another_admin(member)
        await _revoke_invitations(member, mine.user_id)
    await _set_role(member, role)
    await log_act(caller, "changeBrandMemberRole", brand_id, user_id=str(user_id), to=role.value)
    await notifications.publish([notified.role_changed(member, mine.user_id)])
    return member


async def _set_role(member: BrandMember, role: BrandRole) -> None:
    member.role = role
    await member.save(update_fields=["role"])
    await _note_admins(member.brand_id)


async def remove_brand_member(caller: Caller, brand_id: UUID, user_id: UUID) -> Brand:
    """Take somebody out of the team, by an ADMIN: her access ends with the commit, her streams
    within seconds, and no invitation of hers stays open.

    Raises NotFound (brand, brand member), NotAllowed and LastAdmin.
    """
    return await atomic(_remove, caller, brand_id, user_id)


async def _remove(caller: Caller, brand_id: UUID, user_id: UUID) -> Brand:
    mine, member = await _lock_members(caller, brand_id, (), user_id)
    if member is None:
        raise NotFound("brand member")
    await _require_another_admin(member)
    await _take_out(member, mine.user_id)
    await log_act(caller, "removeBrandMember", brand_id, user_id=str(user_id))
    removed_by = None if member.user_id == mine.user_id else mine.user_id
    await notifications.publish([notified.left(member, removed_by)])
    return await Brand.get(id=brand_id)


async def leave_brand(caller: Caller, brand_id: UUID) -> Brand:
    """Leave a team. Raises NotFound and LastAdmin."""
    return await atomic(_leave, caller, brand_id)


async def _leave(caller: Caller, brand_id: UUID) -> Brand:
    member = await lock_member(caller, brand_id, *BrandRole)
    await _require_another_admin(member)
    await _take_out(member, member.user_id)
    await notifications.publish([notified.left(member)])
    return await Brand.get(id=brand_id)


async def _require_another_admin(member: BrandMember) -> None:
    if member.role is not BrandRole.ADMIN:
        return
    others = BrandMember.filter(brand_id=member.brand_id, role=BrandRole.ADMIN)
    if not await others.exclude(user_id=member.user_id).exists():
        raise LastAdmin


async def _take_out(member: BrandMember, by: UUID) -> None:
    await BrandMember.filter(id=member.id).delete()
    await BrandSpendLimit.filter(brand_id=member.brand_id, user_id=member.user_id).delete()
    await _revoke_invitations(member, by)


async def _revoke_invitations(member: BrandMember, by: UUID) -> None:
    """Whoever made invitations knows their tokens, and could come back by one."""
    seen = await BrandInvitation.filter(
        brand_id=member.brand_id, invited_by=member.user_id, state=InvitationState.PENDING
    ).only("id")
    await revoke_all([one.id for one in seen], by)


async def revoke_all(invitation_ids: Iterable[UUID], by: UUID) -> None:
    """Inside a transaction: lock invitations, and revoke those that are open."""
    locked = await lock(BrandInvitation, invitation_ids)
    pending = [one.id for one in locked if one.state is InvitationState.PENDING]
    await BrandInvitation.filter(id__in=pending).update(
        state=InvitationState.REVOKED, closed_by=by, closed_at=clock.now()
    )


async def log_act(caller: Caller, act: str, brand_id: UUID, **facts: object) -> None:
    """Inside a transaction: keep what an admin of a brand did, for operators to read."""
    await audit_log.write_all([Act(caller, act, brand_id, facts, role=BY_ADMIN)])
