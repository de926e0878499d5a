"""What becomes of a person's places in teams when she is erased."""

from uuid import UUID

from models import clock
from models.brands import notified
from models.brands.rows import (
    Brand,
    BrandInvitation,
    BrandMember,
    BrandSpendLimit,
    InvitationState,
)
from models.brands.teams import revoke_all
from models.caller import BrandRole
from models.notifications import Draft
from models.transactions import lock


async def forget(user_id: UUID) -> list[Draft]:
    """Inside a transaction, under the person's lock, which keeps her from joining anything: take
    her out of every team, revoke her open invitations, and answer what is to be told of it.

    It may be the last admin who goes, for nobody is kept from being erased: the brand then has none
    until an operator restores one, and says since when.
    """
    seen = await BrandMember.filter(user_id=user_id).only("id", "brand_id")
    brands = await lock(Brand, [one.brand_id for one in seen])
    places = await BrandMember.filter(user_id=user_id).only("id")
    gone = await lock(BrandMember, [one.id for one in places])
    await BrandMember.filter(id__in=[one.id for one in gone]).delete()
    await BrandSpendLimit.filter(user_id=user_id).delete()
    open_ones = await BrandInvitation.filter(
        invited_by=user_id, state=InvitationState.PENDING
    ).only("id")
    await revoke_all([one.id for one in open_ones], user_id)
    await _note_lost_admins([one.id for one in brands])
    return [notified.left(one) for one in gone]


async def _note_lost_admins(brand_ids: list[UUID]) -> None:
    admins = await BrandMember.filter(brand_id__in=brand_ids, role=BrandRole.ADMIN).only("brand_id")
    without = set(brand_ids) - {one.brand_id for one in admins}
    await Brand.filter(id__in=list(without), admin_lost_at=None).update(admin_lost_at=clock.now())


RULES = {
    "erased_person_is_in_no_team": """SELECT m.id::text AS subject, 'is a member' AS detail
      FROM brand_member m JOIN app_user u ON u.id = m.user_id AND u.erased_at IS NOT NULL""",
    "erased_person_invites_nobody": """SELECT i.id::text AS subject, 'is open' AS detail
      FROM brand_invitation i JOIN app_user u ON u.id = i.invited_by AND u.erased_at IS NOT NULL
      WHERE i.state = 'PENDING'""",
}
"""What must hold of people who were erased: of the audit of erasure."""
