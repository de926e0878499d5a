"""Founding a brand, and what its admins say of it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

import pytest

from models import brands, clock, erasure, idempotency, users
from models.audit_log import AuditRecord
from models.brands import Brand, BrandMember, NewBrand, teams
from models.caller import ANONYMOUS, BrandRole, Caller
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotAllowed,
    NotAuthenticated,
    NotFound,
)
from models.notifications import Topic
from models.transactions import snapshot
from models.users import MinimumAge, Standing
from tests.brand_teams import a_brand, joined, role_of, told, user_of
from tests.factories import OPERATOR, a_fan, in_the_end

pytestmark = pytest.mark.usefixtures("database")


async def test_whoever_founds_a_brand_is_its_admin() -> None:
    ada = await a_fan("ada")
    brand = await a_brand(ada, "Acme", website="https://acme.example/a", country="DE")
    (found,) = await brands.by_ids([brand.id])
    assert (found.name, found.website, found.country) == ("Acme", "https://acme.example/a", "DE")
    assert found.admin_lost_at is None
    assert await role_of(brand, ada) is BrandRole.ADMIN
    assert (await Topic.get(id=brand.id)).kind == "brand"
    facts = {"user_id": str(ada.user_id), "role_name": "ADMIN"}
    assert await told(brand) == [("BrandMemberJoined", facts)]
    assert await snapshot(brands.check_brands) == []


async def test_website_and_country_can_be_left_out() -> None:
    brand = await a_brand(await a_fan(), website=None, country=None)
    assert (brand.website, brand.country) == (None, None)


async def test_one_key_founds_one_brand_however_many_ask_at_once() -> None:
    ada = await a_fan("ada")
    wanted = NewBrand("Acme", None, None, "a-key-of-ada")
    made = await asyncio.gather(*(in_the_end(brands.create_brand, ada, wanted) for _ in range(10)))
    assert len({one.id for one in made}) == 1
    assert await Brand.all().count() == await BrandMember.all().count() == 1
    with pytest.raises(IdempotencyKeyReused):
        await brands.create_brand(ada, NewBrand("Other", None, None, "a-key-of-ada"))
    other = await brands.create_brand(await a_fan("bob"), wanted)
    assert other.id != made[0].id


async def test_key_that_was_forgotten_founds_no_second_brand() -> None:
    ada = await a_fan("ada")
    wanted = NewBrand("Acme", None, None, "a-key-of-ada")
    await brands.create_brand(ada, wanted)
    await clock.advance(timedelta(days=idempotency.KEPT_DAYS + 2))
    assert await idempotency.forget()
    with pytest.raises(IdempotencyKeyReused):
        await brands.create_brand(ada, wanted)
    assert await Brand.all().count() == 1


def _said(**said: Any) -> Callable[[], Awaitable[Caller]]:
    return lambda: a_fan("ada", **said)


async def _erased() -> Caller:
    ada = await a_fan("ada")
    await erasure.erase_user(OPERATOR, user_of(ada))
    return ada


async def _nobody() -> Caller:
    return ANONYMOUS


@pytest.mark.parametrize(
    ("who", "why"),
    [
        (_said(birth_date=None), users.AgeUnknown),
        (_said(birth_date=date(2020, 1, 1)), users.UnderAge),
        (_said(standing=Standing.RESTRICTED), users.NotInGoodStanding),
        (_said(standing=Standing.BANNED), users.NotInGoodStanding),
        (_erased, NotFound),
        (_nobody, NotAuthenticated),
    ],
    ids=["age unknown", "under age", "restricted", "banned", "erased", "nobody"],
)
async def test_brand_is_founded_by_people_of_age_in_good_standing(
    who: Callable[[], Awaitable[Caller]], why: type[Exception]
) -> None:
    asking = await who()
    with pytest.raises(why):
        await a_brand(asking)
    assert await Brand.all().count() == await Topic.filter(kind="brand").count() == 0


async def test_minimum_age_is_data() -> None:
    ada = await a_fan("ada", country="FR")
    await MinimumAge.filter(country="ZZ").update(years=90)
    with pytest.raises(users.UnderAge) as refused:
        await a_brand(ada)
    assert refused.value.minimum_years == 90


async def test_one_person_is_in_so_many_teams_at_the_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(teams, "MOST_TEAMS", 2)
    ada = await a_fan("ada")
    await a_brand(ada)
    await a_brand(ada)
    with pytest.raises(LimitExceeded) as refused:
        await a_brand(ada)
    assert (refused.value.limit, refused.value.maximum) == ("teamsOfPerson", 2)
    assert await Brand.all().count() == 2


@pytest.mark.parametrize(
    "said",
    [
        {"name": ""},
        {"name": "   "},
        {"name": "x" * 101},
        {"name": "a\x00b"},
        {"website": "acme.example"},
        {"website": "javascript:alert(1)"},
        {"country": "usa"},
        {"idempotency_key": "short"},
    ],
    ids=str,
)
async def test_what_no_brand_can_be_is_refused(said: dict[str, str]) -> None:
    with pytest.raises(InvalidInput):
        await a_brand(await a_fan(), **said)
    assert await Brand.all().count() == 0


async def test_what_is_left_out_stays_and_none_empties() -> None:
    ada = await a_fan("ada")
    brand = await a_brand(ada)
    await brands.update_brand(ada, brand.id, {"name": "Acme & Co."})
    await brands.update_brand(ada, brand.id, {"website": None})
    found = await brands.update_brand(ada, brand.id, {})
    assert (found.name, found.website, found.country) == ("Acme & Co.", None, "US")
    acts = await AuditRecord.filter(subject_id=brand.id).order_by("id")
    assert [(one.act, one.role, one.actor_id, one.facts) for one in acts] == [
        ("updateBrand", "brand_admin", ada.user_id, {"changed": ["name"]}),
        ("updateBrand", "brand_admin", ada.user_id, {"changed": ["website"]}),
    ]


async def test_only_admins_say_what_their_brand_is_called() -> None:
    ada, bob = await a_fan("ada"), await a_fan("bob")
    brand = await a_brand(ada)
    await a_brand(bob, "Other")
    fay = await joined(brand, ada, BrandRole.FINANCE, "fay")
    with pytest.raises(NotAllowed):
        await brands.update_brand(fay, brand.id, {"name": "Mine"})
    with pytest.raises(NotFound):
        await brands.update_brand(bob, brand.id, {"name": "Mine"})
    with pytest.raises(InvalidInput):
        await brands.update_brand(ada, brand.id, {"name": " "})
    assert (await Brand.get(id=brand.id)).name == "Acme"
