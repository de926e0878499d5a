"""Reading LIVEs: by id, those of a creator, who is in one, and who gives most."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.database import fetch
from models.lives.rows import Live, LiveGuest, LiveState
from models.pages import Keyset, Page, PageRequest

MOST_GIVERS = 100
"""So many givers are ranked."""


async def by_ids(ids: Sequence[UUID]) -> list[Live]:
    """LIVEs by id, those that there are."""
    return await Live.filter(id__in=ids)


async def by_external_id(external_id: str) -> Live | None:
    """The LIVE that the platform knows by this id."""
    return await Live.get_or_none(external_id=external_id)


@dataclass(frozen=True, slots=True)
class Listed:
    """A LIVE in a list."""

    id: UUID
    external_id: str
    host_id: UUID
    title: str | None
    state: LiveState
    goal_coins: int | None
    goal_reached_at: datetime | None
    coins: int
    gifts: int
    started_at: datetime
    ended_at: datetime | None


NEWEST = Keyset("lives:newest", id=UUID)

_PAGES = f"""SELECT l.id, l.external_id, l.host_id, l.title, l.state, l.goal_coins,
    l.goal_reached_at, l.coins, l.gifts, l.started_at, l.ended_at
  FROM {{rows $1 r(id uuid)}} JOIN live l ON l.id {{among (SELECT x.id FROM live x
    WHERE x.host_id = r.id AND {NEWEST.where("x", 2)}
    ORDER BY {NEWEST.order("x")} LIMIT $3::bigint)}}
  ORDER BY {NEWEST.order("l")}"""


async def pages_of_creators(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[Listed]]:
    """The LIVEs that each creator hosted, newest first."""
    rows = await fetch(Listed, _PAGES, ids, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, rows, "host_id")


async def guests_of_lives(live_ids: Sequence[UUID]) -> dict[UUID, list[LiveGuest]]:
    """Who is a guest of each LIVE now, or was so at its end, in the order in which they came."""
    found: dict[UUID, list[LiveGuest]] = {}
    for guest in await LiveGuest.filter(live_id__in=live_ids, left_at=None).order_by("id"):
        found.setdefault(guest.live_id, []).append(guest)
    return found


@dataclass(frozen=True, slots=True)
class Giver:
    """A fan who gave in a LIVE by her name, and how many coins' worth."""

    live_id: UUID
    fan_id: UUID
    coins: int
    last_at: datetime


_GIVERS = """SELECT g.live_id, g.fan_id, g.coins, g.last_at
  FROM {rows $1 r(id uuid)} JOIN live_giver g ON g.id {among (SELECT x.id FROM live_giver x
    WHERE x.live_id = r.id AND x.coins > 0 ORDER BY x.coins DESC, x.id DESC LIMIT $2::bigint)}
  ORDER BY g.coins DESC, g.id DESC"""


async def givers_of_lives(live_ids: Sequence[UUID]) -> dict[UUID, list[Giver]]:
    """The 100 who gave most in each LIVE by their names, those with the most coins first."""
    found: dict[UUID, list[Giver]] = {}
    for giver in await fetch(Giver, _GIVERS, live_ids, MOST_GIVERS):
        found.setdefault(giver.live_id, []).append(giver)
    return found
