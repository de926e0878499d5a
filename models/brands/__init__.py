"""Brands: the companies that pay creators, their teams, and their wallets.

rows         the tables
refusals     why something is refused
founding     who founds a brand, and what its admins say of it
teams        the locks of a team, and who comes, changes and goes
invitations  by a token that is shown once
limits       what a member may commit at once
notified     what a brand's topic is told of its team
reading      brands, teams and invitations, for many at once
erasing      what becomes of a person's places when she is erased
auditing     what must always hold of brands
"""

from models.brands.auditing import check_brands
from models.brands.erasing import RULES as ERASURE_RULES
from models.brands.erasing import forget
from models.brands.founding import BrandChanges, NewBrand, create_brand, update_brand
from models.brands.invitations import (
    VALID_DAYS,
    Invited,
    accept_invitation,
    expire_due,
    invite_member,
    revoke_invitation,
)
from models.brands.limits import MemberLimit, limits_of_members, may_commit, set_spend_limit
from models.brands.notified import BrandMemberJoined, BrandMemberLeft, BrandMemberRoleChanged
from models.brands.reading import (
    Listed,
    ListedInvitation,
    ListedMember,
    by_ids,
    invitations_by_ids,
    members_by_ids,
    page,
    pages_of_invitations,
    pages_of_members,
    teams_of_users,
)
from models.brands.refusals import AlreadyInTeam, LastAdmin
from models.brands.rows import (
    Brand,
    BrandInvitation,
    BrandMember,
    BrandSpendLimit,
    InvitationState,
)
from models.brands.teams import (
    MOST_TEAMS,
    change_role,
    leave,
    lock_member,
    remove_member,
    restore_brand_admin,
)

__all__ = [
    "ERASURE_RULES",
    "MOST_TEAMS",
    "VALID_DAYS",
    "AlreadyInTeam",
    "Brand",
    "BrandChanges",
    "BrandInvitation",
    "BrandMember",
    "BrandMemberJoined",
    "BrandMemberLeft",
    "BrandMemberRoleChanged",
    "BrandSpendLimit",
    "InvitationState",
    "Invited",
    "LastAdmin",
    "Listed",
    "ListedInvitation",
    "ListedMember",
    "MemberLimit",
    "NewBrand",
    "accept_invitation",
    "by_ids",
    "change_role",
    "check_brands",
    "create_brand",
    "expire_due",
    "forget",
    "invitations_by_ids",
    "invite_member",
    "leave",
    "limits_of_members",
    "lock_member",
    "may_commit",
    "members_by_ids",
    "page",
    "pages_of_invitations",
    "pages_of_members",
    "remove_member",
    "restore_brand_admin",
    "revoke_invitation",
    "set_spend_limit",
    "teams_of_users",
    "update_brand",
]
