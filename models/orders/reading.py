"""Reading orders: by id, those of a brand, a creator or a campaign, their parts and their money."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.database import fetch
from models.orders.rows import Deliverable, Milestone, Order, OrderState
from models.pages import Keyset, Page, PageRequest


async def by_ids(ids: Sequence[UUID]) -> list[Order]:
    """Orders by id, those that there are."""
    return await Order.filter(id__in=list(ids))


async def of_offers(ids: Sequence[UUID]) -> dict[UUID, Order]:
    """The order that each offer became, if it was accepted."""
    return {one.offer_id: one for one in await Order.filter(offer_id__in=list(ids))}


async def deliverables_by_ids(ids: Sequence[UUID]) -> list[Deliverable]:
    """Deliverables by id, those that there are."""
    return await Deliverable.filter(id__in=list(ids))


async def deliverables_of(ids: Sequence[UUID]) -> dict[UUID, list[Deliverable]]:
    """What each order is for, in its order."""
    found: dict[UUID, list[Deliverable]] = {key: [] for key in ids}
    for one in await Deliverable.filter(order_id__in=list(ids)).order_by("position"):
        found[one.order_id].append(one)
    return found


async def milestones_by_ids(ids: Sequence[UUID]) -> list[Milestone]:
    """Milestones by id, which is their deliverable's, those that there are."""
    return await Milestone.filter(id__in=list(ids))


async def milestones_of(ids: Sequence[UUID]) -> dict[UUID, list[Milestone]]:
    """The milestones of each order, in its order."""
    found: dict[UUID, list[Milestone]] = {key: [] for key in ids}
    for one in await Milestone.filter(order_id__in=list(ids)).order_by("position"):
        found[one.order_id].append(one)
    return found


@dataclass(frozen=True, slots=True)
class OrderMoney:
    """What became of an order's money, in minor units: what is held, was released to the creator,
    was taken as commission and was given back adds up to price and commission."""

    order_id: UUID
    currency: str
    held_minor: int
    released_minor: int
    commission_taken_minor: int
    given_back_minor: int


async def money_of(ids: Sequence[UUID]) -> dict[UUID, OrderMoney]:
    """What became of each order's money."""
    return {key: _sum(key, of) for key, of in (await milestones_of(ids)).items() if of}


def _sum(order_id: UUID, of: list[Milestone]) -> OrderMoney:
    settled = [one for one in of if one.settled_at is not None]
    held = [one for one in of if one.settled_at is None]
    return OrderMoney(
        order_id,
        of[0].currency,
        sum(one.price_minor + one.commission_minor for one in held),
        sum(one.released_minor for one in settled),
        sum(one.commission_taken_minor for one in settled),
        sum(one.given_back_minor for one in settled),
    )


# --- pages ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID
    brand_id: UUID
    creator_id: UUID
    campaign_id: UUID


NEWEST = Keyset("orders:newest", id=UUID)


def _pages_of(owner: str) -> str:
    return f"""SELECT o.id, o.brand_id, o.creator_id, o.campaign_id FROM {{rows $1 r(id uuid)}}
      JOIN campaign_order o ON o.id {{among (SELECT x.id FROM campaign_order x
        WHERE x.{owner} = r.id AND (x.state = $2::text OR $2::text IS NULL)
          AND {NEWEST.where("x", 3)}
        ORDER BY {NEWEST.order("x")} LIMIT $4::bigint)}}
      ORDER BY {NEWEST.order("o")}"""


_OF_BRANDS = _pages_of("brand_id")
_OF_CREATORS = _pages_of("creator_id")
_OF_CAMPAIGNS = _pages_of("campaign_id")


async def pages_of_brands(
    ids: Sequence[UUID], page: PageRequest, state: OrderState | None = None
) -> dict[UUID, Page[Order]]:
    """Each brand's orders, newest first."""
    return await _pages(_OF_BRANDS, "brand_id", ids, page, state)


async def pages_of_creators(
    ids: Sequence[UUID], page: PageRequest, state: OrderState | None = None
) -> dict[UUID, Page[Order]]:
    """Each creator's orders, newest first."""
    return await _pages(_OF_CREATORS, "creator_id", ids, page, state)


async def pages_of_campaigns(
    ids: Sequence[UUID], page: PageRequest, state: OrderState | None = None
) -> dict[UUID, Page[Order]]:
    """The orders of each campaign, newest first."""
    return await _pages(_OF_CAMPAIGNS, "campaign_id", ids, page, state)


async def _pages(
    statement: str,
    owner: str,
    ids: Sequence[UUID],
    page: PageRequest,
    state: OrderState | None,
) -> dict[UUID, Page[Order]]:
    found = await fetch(_Id, statement, ids, state, *NEWEST.after(page), page.limit)
    rows = {one.id: one for one in await by_ids([one.id for one in found])} if found else {}
    return NEWEST.pages(page, [rows[one.id] for one in found], owner)
