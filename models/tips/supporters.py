"""A creator's supporters: who tipped her by name, how often. Anonymous tips count for nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.caller import Caller
from models.creators import Creator
from models.database import fetch
from models.errors import NotAllowed
from models.pages import Keyset, Page, PageRequest
from models.program.gate import lock_creator
from models.transactions import atomic


@dataclass(frozen=True, slots=True)
class Supporter:
    """One fan of one creator, and how many of her named tips stand."""

    creator_id: UUID
    fan_id: UUID
    tips: int


MOST_TIPS = Keyset("supporters:most-tips", tips=int, fan_id=UUID)

_PAGES = f"""SELECT s.creator_id, s.fan_id, s.tips FROM (
    SELECT g.*, row_number() OVER (PARTITION BY g.creator_id ORDER BY {MOST_TIPS.order("g")})
      AS place FROM (
      SELECT t.creator_id, t.fan_id, count(*) AS tips FROM {{rows $1 r(id uuid)}}
      JOIN tip t ON t.creator_id = r.id AND t.received_at IS NOT NULL AND NOT t.anonymous
      JOIN payment p ON p.id = t.id AND p.state IN ('SUCCEEDED', 'CHARGEBACK_OPEN')
      GROUP BY t.creator_id, t.fan_id) AS g
    WHERE {MOST_TIPS.where("g", 2)}) AS s
  WHERE s.place <= $4::bigint ORDER BY {MOST_TIPS.order("s")}"""


async def supporters_of_creators(
    ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[Supporter]]:
    """Each creator's supporters, those with the most tips first. Tips that were refunded or lost to
    a chargeback do not count."""
    rows = await fetch(Supporter, _PAGES, ids, *MOST_TIPS.after(page), page.limit)
    return MOST_TIPS.pages(page, rows, "creator_id")


async def show_supporters(caller: Caller, creator_id: UUID, *, shown: bool) -> Creator:
    """Make a creator's supporters public, or hers alone again. Raises NotFound and NotAllowed."""
    return await atomic(_show, caller, creator_id, shown)


async def _show(caller: Caller, creator_id: UUID, shown: bool) -> Creator:
    creator = await lock_creator(creator_id)
    if caller.creator_id != creator_id:
        raise NotAllowed("Only the creator decides who sees her supporters.")
    creator.supporters_public = shown
    await creator.save(update_fields=["supporters_public"])
    return creator
