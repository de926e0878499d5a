"""Brands and their teams for the tests."""

from typing import Any
from uuid import UUID

from models import brands
from models.brands import Brand, BrandMember, NewBrand
from models.caller import BrandRole, Caller
from models.database import new_id
from models.notifications import Notification
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


async def invited(brand: Brand, admin: Caller, role: BrandRole = BrandRole.ANALYST) -> str:
    """The token of a new invitation by the brand's ADMIN."""
    made = await brands.invite_brand_member(admin, brand.id, role, new_id().hex)
    assert made.token is not None
    return made.token


async def joined(brand: Brand, admin: Caller, role: BrandRole, name: str) -> Caller:
    """Somebody of this name who was invited to the team by its ADMIN, and came."""
    person = await a_fan(name)
    await brands.accept_brand_invitation(person, await invited(brand, admin, role))
    return person


def user_of(who: Caller) -> UUID:
    """The person's id."""
    assert who.user_id is not None
    return who.user_id


async def role_of(brand: Brand, who: Caller) -> BrandRole | None:
    """What somebody does in a team, None if she is not in it."""
    found = await BrandMember.get_or_none(brand_id=brand.id, user_id=user_of(who))
    return found.role if found else None


async def told(brand: Brand) -> list[tuple[str, dict[str, Any]]]:
    """Kinds and facts of all that the brand's topic was told, in order."""
    rows = await Notification.filter(topic_id=brand.id).order_by("number")
    return [(one.kind, one.facts) for one in rows]
