"""Brands: who founds one, and what its admins say of it."""

from dataclasses import asdict, dataclass
from typing import TypedDict
from uuid import UUID

from models import clock, idempotency, notifications, users, videos
from models.brands import notified
from models.brands.rows import Brand
from models.brands.teams import join, lock_member, lock_person, log_act
from models.caller import BrandRole, Caller
from models.errors import IdempotencyKeyReused, InvalidInput, checked_text
from models.program.gate import actor_of
from models.transactions import atomic

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class NewBrand:
    """A brand to found."""

    name: str
    website: str | None
    country: str | None
    idempotency_key: str


class BrandChanges(TypedDict, total=False):
    """What is to be said of a brand anew; what is not in it stays."""

    name: str
    website: str | None
    country: str | None


def _checked(told: BrandChanges) -> BrandChanges:
    """Itself, if it can be stored. Raises InvalidInput."""
    name, website, country = told.get("name"), told.get("website"), told.get("country")
    if name is not None and not checked_text(name, "name", LONGEST_NAME).strip():
        raise InvalidInput(f"name takes 1 to {LONGEST_NAME} characters.")
    if website is not None:
        videos.checked_url(website, "website")
    if country is not None:
        users.checked_country(country)
    return told


async def create_brand(caller: Caller, wanted: NewBrand) -> Brand:
    """Found a brand, once per idempotency key, by anybody of age, who is its first ADMIN.

    Raises InvalidInput, NotFound (user), NotInGoodStanding, AgeUnknown, UnderAge, LimitExceeded and
    IdempotencyKeyReused.
    """
    _checked({"name": wanted.name, "website": wanted.website, "country": wanted.country})
    user_id = actor_of(caller)
    claim = idempotency.claim(user_id, wanted.idempotency_key, "createBrand", asdict(wanted))

    async def decide() -> None:
        await _create(user_id, wanted, claim.made_id)

    return await Brand.get(id=await idempotency.once(claim, decide))


async def _create(user_id: UUID, wanted: NewBrand, brand_id: UUID) -> None:
    await lock_person(user_id)
    key = wanted.idempotency_key
    if await Brand.exists(created_by=user_id, idempotency_key=key):  # it was forgotten since
        raise IdempotencyKeyReused(key)
    brand = Brand(id=brand_id, created_by=user_id, created_at=clock.now(), **asdict(wanted))
    founder = await join(brand, user_id, BrandRole.ADMIN)
    await brand.save(force_create=True)
    await notifications.create_topics([brand_id], "brand")
    await notifications.publish([notified.joined(founder)])


async def update_brand(caller: Caller, brand_id: UUID, told: BrandChanges) -> Brand:
    """Say anew what a brand is called and where it is, by an ADMIN.

    Raises InvalidInput, NotFound and NotAllowed.
    """
    return await atomic(_update, caller, brand_id, _checked(told))


async def _update(caller: Caller, brand_id: UUID, told: BrandChanges) -> Brand:
    await lock_member(caller, brand_id)
    brand = await Brand.get(id=brand_id)
    if told:
        brand.update_from_dict(dict(told))
        await brand.save(update_fields=list(told))
        await log_act(caller, "updateBrand", brand_id, changed=sorted(told))
    return brand
