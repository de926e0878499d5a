"""Brands, teams and invitations as they are read, for many at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from models.brands.rows import Brand, BrandInvitation, BrandMember, InvitationState
from models.caller import BrandRole, Caller
from models.database import fetch
from models.pages import Keyset, Page, PageRequest


async def by_ids(ids: Sequence[UUID]) -> list[Brand]:
    """Brands by id, those that there are."""
    return await Brand.filter(id__in=list(ids))


async def members_by_ids(ids: Sequence[UUID]) -> list[BrandMember]:
    """Members by the id of their place in a team, those that are there still."""
    return await BrandMember.filter(id__in=list(ids))


async def invitations_by_ids(ids: Sequence[UUID]) -> list[BrandInvitation]:
    """Invitations by id, those that there are."""
    return await BrandInvitation.filter(id__in=list(ids))


# --- lists ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Listed:
    """A brand in a list."""

    id: UUID
    name: str
    website: str | None
    country: str | None
    created_at: datetime
    admin_lost_at: datetime | None


NEWEST = Keyset("brands:newest", id=UUID)

_PAGE = f"""SELECT b.id, b.name, b.website, b.country, b.created_at, b.admin_lost_at FROM brand b
  WHERE {NEWEST.where("b", 1)}{{}} ORDER BY {NEWEST.order("b")} LIMIT $2::bigint"""
_EVERY, _WITHOUT_ADMIN = _PAGE.format(""), _PAGE.format(" AND b.admin_lost_at IS NOT NULL")


async def page(request: PageRequest, *, without_admin: bool = False) -> Page[Listed]:
    """Brands, newest first: all, or those whose last admin was erased."""
    statement = _WITHOUT_ADMIN if without_admin else _EVERY
    rows = await fetch(Listed, statement, *NEWEST.after(request), request.limit)
    return NEWEST.page(request, rows)


@dataclass(frozen=True, slots=True)
class ListedMember:
    """A member in a list."""

    id: UUID
    brand_id: UUID
    user_id: UUID
    role: BrandRole
    joined_at: datetime


OLDEST_MEMBERS = Keyset("brand_members:oldest", descending=False, id=UUID)

# A team is small, so row_number() reads all of it.
_MEMBERS = f"""SELECT id, brand_id, user_id, role, joined_at FROM (
    SELECT m.*, row_number() OVER (
      PARTITION BY m.brand_id ORDER BY {OLDEST_MEMBERS.order("m")}) AS place
    FROM brand_member m JOIN {{rows $1 r(id uuid)}} ON r.id = m.brand_id
    WHERE {OLDEST_MEMBERS.where("m", 2)}) AS m
  WHERE place <= $3::bigint ORDER BY {OLDEST_MEMBERS.order("m")}"""


async def pages_of_members(
    brand_ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[ListedMember]]:
    """The team of each brand, whoever joined first first."""
    rows = await fetch(ListedMember, _MEMBERS, brand_ids, *OLDEST_MEMBERS.after(page), page.limit)
    return OLDEST_MEMBERS.pages(page, rows, "brand_id")


_TEAMS = """SELECT m.id, m.brand_id, m.user_id, m.role, m.joined_at FROM brand_member m
  WHERE m.user_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY m.id"""


async def teams_of_users(user_ids: Sequence[UUID]) -> dict[UUID, list[ListedMember]]:
    """The places that people have in teams, at most MOST_TEAMS each, the oldest first."""
    found: dict[UUID, list[ListedMember]] = {user_id: [] for user_id in user_ids}
    for one in await fetch(ListedMember, _TEAMS, user_ids):
        found[one.user_id].append(one)
    return found


async def with_teams(caller: Caller) -> Caller:
    """The caller, with what she does in teams now."""
    if caller.user_id is None:
        return caller
    teams = await teams_of_users([caller.user_id])
    return replace(caller, brands={one.brand_id: one.role for one in teams[caller.user_id]})


@dataclass(frozen=True, slots=True)
class ListedInvitation:
    """An invitation in a list."""

    id: UUID
    brand_id: UUID
    role: BrandRole
    state: InvitationState
    invited_by: UUID
    created_at: datetime
    expires_at: datetime
    closed_at: datetime | None
    closed_by: UUID | None


NEWEST_INVITATIONS = Keyset("brand_invitations:newest", id=UUID)

_INVITATIONS = f"""SELECT i.id, i.brand_id, i.role, i.state, i.invited_by, i.created_at,
    i.expires_at, i.closed_at, i.closed_by
  FROM {{rows $1 r(id uuid)}} JOIN brand_invitation i ON i.id {{among (SELECT x.id
    FROM brand_invitation x WHERE x.brand_id = r.id AND {NEWEST_INVITATIONS.where("x", 2)}
    ORDER BY {NEWEST_INVITATIONS.order("x")} LIMIT $3::bigint)}}
  ORDER BY {NEWEST_INVITATIONS.order("i")}"""


async def pages_of_invitations(
    brand_ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[ListedInvitation]]:
    """The invitations of each brand, newest first, closed ones too."""
    rows = await fetch(
        ListedInvitation, _INVITATIONS, brand_ids, *NEWEST_INVITATIONS.after(page), page.limit
    )
    return NEWEST_INVITATIONS.pages(page, rows, "brand_id")
