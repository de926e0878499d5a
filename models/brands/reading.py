"""Reading brands and their teams."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from models.caller import BrandRole
from models.database import fetch


@dataclass(frozen=True, slots=True)
class _Role:
    user_id: UUID
    brand_id: UUID
    role: BrandRole


_ROLES = """SELECT m.user_id, m.brand_id, m.role FROM brand_member m
  WHERE m.user_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY m.brand_id"""


async def roles_of_users(user_ids: Iterable[UUID]) -> dict[UUID, dict[UUID, BrandRole]]:
    """The role of each person in each brand whose team she is in, by one statement."""
    roles: dict[UUID, dict[UUID, BrandRole]] = {}
    for one in await fetch(_Role, _ROLES, sorted(set(user_ids))):
        roles.setdefault(one.user_id, {})[one.brand_id] = one.role
    return roles
