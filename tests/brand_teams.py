"""Brands and their teams for the tests."""

from typing import Any

from models import brands
from models.brands import Brand, NewBrand
from models.caller import BrandRole, Caller
from models.database import new_id
from tests.factories import a_fan


async def a_brand(admin: Caller, name: str = "Acme", **said: Any) -> Brand:
    """A brand that this person founded, and is the only ADMIN of."""
    told: dict[str, Any] = {
        "website": "https://acme.example",
        "country": "US",
        "idempotency_key": new_id().hex,
        **said,
    }
    return await brands.create_brand(admin, NewBrand(name, **told))


async def joined(brand: Brand, admin: Caller, role: BrandRole, name: str) -> Caller:
    """Somebody of this name who was invited to the team by its ADMIN, and came."""
    person = await a_fan(name)
    invited = await brands.invite_member(admin, brand.id, role, new_id().hex)
    assert invited.token is not None
    await brands.accept_invitation(person, invited.token)
    return person
