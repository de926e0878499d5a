"""Reading campaigns: by id, those of a brand, and those that are open to creators."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.campaigns.rows import Campaign, CampaignState, Sourcing, WantedDeliverable
from models.database import fetch
from models.pages import Keyset, Page, PageRequest


async def by_ids(ids: Sequence[UUID]) -> list[Campaign]:
    """Campaigns by id, those that there are."""
    return await Campaign.filter(id__in=list(ids))


async def deliverables_of(ids: Sequence[UUID]) -> dict[UUID, list[WantedDeliverable]]:
    """What each campaign wants made, in its order."""
    found: dict[UUID, list[WantedDeliverable]] = {key: [] for key in ids}
    for one in await WantedDeliverable.filter(campaign_id__in=list(ids)).order_by("position"):
        found[one.campaign_id].append(one)
    return found


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID
    brand_id: UUID


OF_BRANDS = Keyset("campaigns:of-brand", id=UUID)
OPEN = Keyset("campaigns:open", id=UUID)

_OF_BRANDS = f"""SELECT c.id, c.brand_id FROM {{rows $1 r(id uuid)}}
  JOIN campaign c ON c.id {{among (SELECT x.id FROM campaign x
    WHERE x.brand_id = r.id AND (x.state = $2::text OR $2::text IS NULL)
      AND {OF_BRANDS.where("x", 3)}
    ORDER BY {OF_BRANDS.order("x")} LIMIT $4::bigint)}}
  ORDER BY {OF_BRANDS.order("c")}"""

_OPEN = f"""SELECT c.id, c.brand_id FROM campaign c
  WHERE c.state = $1 AND c.sourcing = $2 AND {OPEN.where("c", 3)}
  ORDER BY {OPEN.order("c")} LIMIT $4::bigint"""


async def pages_of_brands(
    ids: Sequence[UUID], page: PageRequest, state: CampaignState | None = None
) -> dict[UUID, Page[Campaign]]:
    """Each brand's campaigns, newest first."""
    found = await fetch(_Id, _OF_BRANDS, ids, state, *OF_BRANDS.after(page), page.limit)
    return OF_BRANDS.pages(page, await _rows(found), "brand_id")


async def open_page(page: PageRequest) -> Page[Campaign]:
    """Campaigns that any creator may apply to, newest first."""
    wanted = (CampaignState.ACTIVE, Sourcing.OPEN)
    found = await fetch(_Id, _OPEN, *wanted, *OPEN.after(page), page.limit)
    return OPEN.page(page, await _rows(found))


async def _rows(found: list[_Id]) -> list[Campaign]:
    rows = {one.id: one for one in await by_ids([one.id for one in found])} if found else {}
    return [rows[one.id] for one in found]
