"""Brands and members by the dozen, for tests that are about neither."""

from uuid import UUID

from models import brands
from models.brands import BrandMember
from models.caller import BrandRole, Caller
from models.database import new_id
from tests import brand_teams
from tests.factories import a_fan


async def a_brand(name: str = "Acme") -> tuple[UUID, Caller]:
    """The id of a new brand, and its ADMIN, somebody of her own."""
    admin = await a_fan(f"admin-{new_id().hex}")
    brand = await brand_teams.a_brand(admin, name)
    return brand.id, _in(brand.id, admin, BrandRole.ADMIN)


async def a_member(brand_id: UUID, role: BrandRole) -> Caller:
    """Somebody new in a brand's team."""
    (admin, *_) = await BrandMember.filter(brand_id=brand_id, role=BrandRole.ADMIN)
    (brand,) = await brands.by_ids([brand_id])
    person = await brand_teams.joined(
        brand, Caller(user_id=admin.user_id), role, f"{role.value.lower()}-{new_id().hex}"
    )
    return _in(brand_id, person, role)


def _in(brand_id: UUID, person: Caller, role: BrandRole) -> Caller:
    return Caller(user_id=person.user_id, brands={brand_id: role})
