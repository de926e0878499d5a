"""Founding a brand, and saying anew what it is called and where it is."""

import strawberry
from strawberry import UNSET

from api.brands import roles
from api.brands.brand import Brand
from api.context import Info
from api.fields import part
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from models import brands, users
from models.brands import BrandChanges, NewBrand
from models.errors import IdempotencyKeyReused, InvalidInput, LimitExceeded, NotAllowed, NotFound

_NAME = "Its name, 1 to 100 characters."
_WEBSITE = "Its address on the web, http or https."
_COUNTRY = "Its country, ISO 3166-1 alpha-2, in capitals."


@strawberry.input(description="A brand to found.")
class CreateBrandInput:
    name: str = strawberry.field(description=_NAME)
    website: str | None = strawberry.field(default=UNSET, description=_WEBSITE)
    country: str | None = strawberry.field(default=UNSET, description=_COUNTRY)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> NewBrand:
        """As `models/` takes it."""
        return NewBrand(self.name, given(self.website), given(self.country), self.idempotency_key)


@payload("The brand, founded.")
class CreateBrandSuccess(Payload):
    brand: Brand = strawberry.field(description="The brand; the caller is its ADMIN.")


@strawberry.input(
    description="What is said of a brand anew: what is left out stays, and null empties."
)
class UpdateBrandInput:
    brand_id: strawberry.ID = strawberry.field(description="The brand's id.")
    name: str | None = strawberry.field(default=UNSET, description=_NAME)
    website: str | None = strawberry.field(default=UNSET, description=_WEBSITE)
    country: str | None = strawberry.field(default=UNSET, description=_COUNTRY)

    def decoded(self) -> BrandChanges:
        """As `models/` takes it. Raises InvalidInput for a name of null."""
        told: BrandChanges = {}
        if self.name is None:
            raise InvalidInput("A brand has a name.")
        if self.name is not UNSET:
            told["name"] = self.name
        if self.website is not UNSET:
            told["website"] = self.website
        if self.country is not UNSET:
            told["country"] = self.country
        return told


@payload("The brand, as it is now.")
class UpdateBrandSuccess(Payload):
    brand: Brand = strawberry.field(description="The brand.")


@part
class BrandMutations:
    @mutation(
        "Found a brand: anybody of age and in good standing, who is its first ADMIN.",
        CreateBrandSuccess,
        NotFound,
        users.NotInGoodStanding,
        users.AgeUnknown,
        users.UnderAge,
        LimitExceeded,
        IdempotencyKeyReused,
    )
    async def create_brand(self, info: Info, input: CreateBrandInput) -> CreateBrandSuccess:
        made = await brands.create_brand(info.context.caller, input.decoded())
        await roles.read_anew(info)
        return CreateBrandSuccess(brand=made)

    @mutation(
        "Say anew what a brand is called and where it is; for its ADMINs.",
        UpdateBrandSuccess,
        NotFound,
        NotAllowed,
    )
    async def update_brand(self, info: Info, input: UpdateBrandInput) -> UpdateBrandSuccess:
        brand_id = decode_id(input.brand_id, "Brand")
        brand = await brands.update_brand(info.context.caller, brand_id, input.decoded())
        return UpdateBrandSuccess(brand=brand)
