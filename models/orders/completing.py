"""Campaigns come to their end: CLOSED -> COMPLETED, once every order of one has ended."""

from dataclasses import dataclass
from uuid import UUID

from models.campaigns import Campaign, CampaignState
from models.database import fetch
from models.orders.rows import OrderState
from models.transactions import atomic, lock

AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


# A closed campaign gets no new orders, so what was found without a lock stays true.
_ENDED = """SELECT c.id FROM campaign c WHERE c.state = $1
    AND NOT EXISTS (SELECT 1 FROM campaign_order o WHERE o.campaign_id = c.id AND o.state = $2)
  ORDER BY c.id LIMIT $3::bigint"""


async def complete_campaigns() -> int:
    """Complete campaigns that are closed and have no order under way, at most 50 at once; answers
    how many."""
    wanted = (CampaignState.CLOSED, OrderState.IN_PROGRESS, AT_ONCE)
    found = [one.id for one in await fetch(_Id, _ENDED, *wanted)]
    return await atomic(_complete, found) if found else 0


async def _complete(campaign_ids: list[UUID]) -> int:
    closed = [
        one.id for one in await lock(Campaign, campaign_ids) if one.state is CampaignState.CLOSED
    ]
    return await Campaign.filter(id__in=closed).update(state=CampaignState.COMPLETED)
