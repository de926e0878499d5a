"""A creator's supporters: who tipped her by name, how often. Anonymous tips count for nobody.

They are counted where the states of payments change, in the same transaction, since a count of her
tips at each read took a creator with 100,000 of them 210 ms.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from models.caller import Caller
from models.creators import Creator
from models.database import execute, fetch, new_id
from models.errors import NotAllowed
from models.pages import Keyset, Page, PageRequest
from models.payments.payment import PaymentState
from models.program.gate import lock_creator
from models.tips.rows import Tip
from models.transactions import atomic, note_lock

STANDING = (PaymentState.SUCCEEDED, PaymentState.CHARGEBACK_OPEN)
"""States of a payment in which its tip counts: not sent back, and not lost to a chargeback."""


@dataclass(frozen=True, slots=True)
class Supporter:
    """One fan of one creator, and how many of her named tips stand."""

    creator_id: UUID
    fan_id: UUID
    tips: int


MOST_TIPS = Keyset("supporters:most-tips", tips=int, fan_id=UUID)

_PAGES = f"""SELECT s.creator_id, s.fan_id, s.tips FROM {{rows $1 r(id uuid)}}
  JOIN supporter s ON s.id {{among (SELECT x.id FROM supporter x
    WHERE x.creator_id = r.id AND x.tips > 0 AND {MOST_TIPS.where("x", 2)}
    ORDER BY {MOST_TIPS.order("x")} LIMIT $4::bigint)}}
  ORDER BY {MOST_TIPS.order("s")}"""


async def supporters_of_creators(
    ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[Supporter]]:
    """Each creator's supporters, those with the most tips first. Tips that were refunded or lost to
    a chargeback do not count."""
    rows = await fetch(Supporter, _PAGES, ids, *MOST_TIPS.after(page), page.limit)
    return MOST_TIPS.pages(page, rows, "creator_id")


# --- counting ------------------------------------------------------------------------------------

# In the order of the rows, which is that of the locks; also where two make a counter at once.
_ADD = """INSERT INTO supporter AS s (id, creator_id, fan_id, tips)
  SELECT r.id, r.creator_id, r.fan_id, r.tips
  FROM {rows $1 r(id uuid, creator_id uuid, fan_id uuid, tips bigint)} WHERE true
  ON CONFLICT (creator_id, fan_id) DO UPDATE SET tips = s.tips + excluded.tips"""

_LOCK = """SELECT s.creator_id, s.fan_id, s.tips FROM supporter s
  WHERE (s.creator_id, s.fan_id) IN
    (SELECT r.creator_id, r.fan_id FROM {rows $1 r(creator_id uuid, fan_id uuid)})
  ORDER BY s.creator_id, s.fan_id {lock}"""

_TAKE = """UPDATE supporter SET tips = supporter.tips - r.tips
  FROM {rows $1 r(creator_id uuid, fan_id uuid, tips bigint)}
  WHERE supporter.creator_id = r.creator_id AND supporter.fan_id = r.fan_id"""

Steps = Mapping[UUID, tuple[PaymentState, PaymentState]]
"""By the tip: the state that its payment leaves, and the one it comes to."""


async def count(tips: Iterable[Tip], steps: Steps) -> None:
    """Inside a transaction that has locked the payments: count with their fans what stands since
    these steps, and no more what stands no more."""
    by: Counter[tuple[UUID, UUID]] = Counter()
    for tip in tips:
        before, after = steps[tip.id]
        if not tip.anonymous:
            by[tip.creator_id, tip.fan_id] += (after in STANDING) - (before in STANDING)
    more = sorted((*pair, many) for pair, many in by.items() if many > 0)
    fewer = sorted((*pair, -many) for pair, many in by.items() if many < 0)
    if more or fewer:
        note_lock("supporter")
    if more:
        await execute(_ADD, [(new_id(), *row) for row in more])
    if fewer:
        await fetch(Supporter, _LOCK, [row[:2] for row in fewer])
        if await execute(_TAKE, fewer) != len(fewer):
            raise RuntimeError("a tip that stood was never counted")


# --- showing -------------------------------------------------------------------------------------


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
