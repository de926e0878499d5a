"""The types of a team: its members, its invitations, and what is told of it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import BRAND, BRAND_ADMINS, NOBODY, OPERATOR, SELF, in_team
from api.brands.roles import BrandRole
from api.fields import column, connection, noun, part, relation
from api.live import Notification, notified
from api.money import Money
from api.relay import Connection, Node
from api.scalars import enum
from models import brands, users
from models.brands import InvitationState, ListedInvitation, ListedMember
from models.caller import Caller

if TYPE_CHECKING:
    from api.brands.brand import Brand
    from api.users import User

enum(
    InvitationState,
    "Where an invitation to a team stands.",
    {
        "PENDING": "It may be accepted.",
        "ACCEPTED": "Somebody came by it.",
        "REVOKED": "It was taken back, or its author is no ADMIN any more.",
        "EXPIRED": f"Nobody came in {brands.VALID_DAYS} days.",
    },
)

_TEAM = BRAND | OPERATOR
_HERS = SELF | BRAND | OPERATOR


def _operators(caller: Caller) -> int:
    return OPERATOR if caller.is_operator else NOBODY


def rights_of_member(row: brands.BrandMember | ListedMember, caller: Caller) -> int:
    """Who is in a team is for the team, for herself and for operators."""
    is_she = SELF if row.user_id == caller.user_id else NOBODY
    return in_team(row.brand_id, caller) | is_she | _operators(caller)


@noun(brands.MemberLimit, "The most that a member commits at once in one currency.")
class BrandSpendLimit:
    most: Money = column("The most.", attribute="most_minor")


@noun(
    (brands.BrandMember, ListedMember),
    "A person's place in a brand's team.",
    by_ids=brands.members_by_ids,
    rights=rights_of_member,
)
class BrandMember(Node):
    brand: Annotated["Brand", strawberry.lazy("api.brands.brand")] | None = relation(
        "The brand.", "brand_id", brands.by_ids, see=_HERS
    )
    user: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "The person.", "user_id", users.by_ids, see=_HERS
    )
    role: BrandRole | None = column("What she does there.", see=_HERS)
    joined_at: datetime | None = column("Since when she is there.", see=_HERS)
    spend_limits: list[BrandSpendLimit] | None = relation(
        "What she may commit at once; above it another FINANCE or ADMIN must approve. Without any "
        "she is not limited; with some, she commits nothing in other currencies.",
        ("brand_id", "user_id"),
        brands.limits_of_members,
        see=_HERS,
        at_most=brands.MOST_CURRENCIES,
    )


def rights_of_invitation(row: brands.BrandInvitation | ListedInvitation, caller: Caller) -> int:
    """Who was invited is for those who invite, and for operators."""
    return in_team(row.brand_id, caller) & BRAND_ADMINS | _operators(caller)


_ADMINS = BRAND_ADMINS | OPERATOR


@noun(
    (brands.BrandInvitation, ListedInvitation),
    "An invitation to a brand's team; whoever holds its token may come, once.",
    by_ids=brands.invitations_by_ids,
    rights=rights_of_invitation,
)
class BrandInvitation(Node):
    brand: Annotated["Brand", strawberry.lazy("api.brands.brand")] | None = relation(
        "The brand.", "brand_id", brands.by_ids, see=_ADMINS
    )
    role: BrandRole | None = column("What whoever comes by it does there.", see=_ADMINS)
    state: InvitationState | None = column("Where it stands.", see=_ADMINS)
    invited_by: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "The ADMIN who made it.", "invited_by", users.by_ids, see=_ADMINS
    )
    created_at: datetime | None = column("When it was made.", see=_ADMINS)
    expires_at: datetime | None = column("Until when it may be accepted.", see=_ADMINS)
    closed_at: datetime | None = column("When it was accepted, revoked or over.", see=_ADMINS)
    closed_by: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who accepted or revoked it; nobody where it expired.",
        "closed_by",
        users.by_ids,
        see=_ADMINS,
    )


@part
class BrandTeam:
    members: Connection[BrandMember] | None = connection(
        "Its team, whoever joined first first.", brands.pages_of_members, see=_TEAM
    )
    invitations: Connection[BrandInvitation] | None = connection(
        "Invitations to its team, newest first, closed ones too.",
        brands.pages_of_invitations,
        see=_ADMINS,
    )


@part
class UserBrands:
    brands: list[BrandMember] | None = relation(
        "Her places in the teams of brands, the oldest first.",
        "id",
        brands.teams_of_users,
        see=SELF | OPERATOR,
        at_most=brands.MOST_TEAMS,
    )


# --- what is told --------------------------------------------------------------------------------

_WHO = "Who."


@notified(brands.BrandMemberJoined, "A person joined a brand's team.")
class BrandMemberJoined(Notification):
    user: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        _WHO, "user_id", users.by_ids, see=_TEAM
    )
    role: BrandRole | None = column("What she does there.", see=_TEAM)


@notified(brands.BrandMemberLeft, "A person is in a brand's team no more.")
class BrandMemberLeft(Notification):
    user: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        _WHO, "user_id", users.by_ids, see=_TEAM
    )
    removed_by: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who removed her; nobody, if she left or was erased.",
        "removed_by",
        users.by_ids,
        see=_TEAM,
    )


@notified(brands.BrandMemberRoleChanged, "A member of a brand's team has another role.")
class BrandMemberRoleChanged(Notification):
    user: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        _WHO, "user_id", users.by_ids, see=_TEAM
    )
    role: BrandRole | None = column("What she does there now.", see=_TEAM)
    changed_by: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who changed it.", "changed_by", users.by_ids, see=_TEAM
    )
