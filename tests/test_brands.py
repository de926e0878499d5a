"""Brands and their teams: who founds one, comes, changes and goes, and who may do that."""

from models import brands
from models.brands import BrandMember
from models.caller import BrandRole
from tests.brand_teams import a_brand, joined
from tests.factories import a_fan


async def test_smoke(database: str) -> None:
    ada = await a_fan("ada")
    brand = await a_brand(ada)
    fay = await joined(brand, ada, BrandRole.FINANCE, "fay")
    assert fay.user_id
    await brands.set_spend_limit(ada, brand.id, fay.user_id, {"USD": 5})
    (member,) = await BrandMember.filter(user_id=fay.user_id)
    assert await brands.may_commit(member, 5, "USD")
    assert not await brands.may_commit(member, 6, "USD")
    await brands.leave(fay, brand.id)
    assert await brands.expire_due() == 0
