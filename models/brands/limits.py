"""What a member may commit at once: an offer, an acceptance, a top-up. What is above it waits for
another member of the team, who may."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from models.brands.rows import BrandMember, BrandSpendLimit
from models.brands.teams import lock_member, log_act
from models.caller import Caller
from models.database import fetch
from models.errors import InvalidInput, NotFound
from models.ledger.money import checked_amount, digits
from models.transactions import atomic

MOST_CURRENCIES = 20
"""In so many currencies a member has limits, at the most."""


async def may_commit(member: BrandMember, amount_minor: int, currency: str) -> bool:
    """Inside a transaction, under the brand's lock: whether a member may commit so much by herself.

    One without any limit may, whatever it is; one with limits may up to that of its currency, and
    nothing in a currency for which she has none.
    """
    found = await BrandSpendLimit.filter(brand_id=member.brand_id, user_id=member.user_id)
    if not found:
        return True
    most = next((one.most_minor for one in found if one.currency == currency), None)
    return most is not None and amount_minor <= most


@dataclass(frozen=True, slots=True)
class MemberLimit:
    """The most that a member commits at once in one currency, in minor units."""

    brand_id: UUID
    user_id: UUID
    currency: str
    most_minor: int


_LIMITS = """SELECT l.brand_id, l.user_id, l.currency, l.most_minor FROM brand_spend_limit l
  JOIN {rows $1 r(brand_id uuid, user_id uuid)}
    ON r.brand_id = l.brand_id AND r.user_id = l.user_id ORDER BY l.currency"""


async def limits_of_members(
    places: Sequence[tuple[UUID, UUID]],
) -> dict[tuple[UUID, UUID], list[MemberLimit]]:
    """What members may commit at once, by brand and person, in the order of the currencies; nothing
    for whoever is not limited."""
    found: dict[tuple[UUID, UUID], list[MemberLimit]] = {place: [] for place in places}
    for one in await fetch(MemberLimit, _LIMITS, places):
        found[one.brand_id, one.user_id].append(one)
    return found


async def set_brand_spend_limit(
    caller: Caller, brand_id: UUID, user_id: UUID, limits: Mapping[str, int]
) -> BrandMember:
    """Set the most that a member may commit at once, in minor units by currency, by an ADMIN, who
    may be limited herself. It replaces every limit of before; without any she is not limited.

    Raises InvalidInput, NotFound (brand, brand member) and NotAllowed.
    """
    for currency, most_minor in limits.items():
        digits(currency)
        checked_amount(most_minor)
    if len(limits) > MOST_CURRENCIES:
        raise InvalidInput(f"A member has limits in at most {MOST_CURRENCIES} currencies.")
    return await atomic(_set, caller, brand_id, user_id, dict(limits))


async def _set(
    caller: Caller, brand_id: UUID, user_id: UUID, limits: dict[str, int]
) -> BrandMember:
    await lock_member(caller, brand_id)
    member = await BrandMember.get_or_none(brand_id=brand_id, user_id=user_id)
    if member is None:
        raise NotFound("brand member")
    await BrandSpendLimit.filter(brand_id=brand_id, user_id=user_id).delete()
    for currency, most_minor in sorted(limits.items()):
        await BrandSpendLimit.create(
            brand_id=brand_id, user_id=user_id, currency=currency, most_minor=most_minor
        )
    await log_act(caller, "setBrandSpendLimit", brand_id, user_id=str(user_id), limits=limits)
    return member
