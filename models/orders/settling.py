"""The end of a milestone: its escrow goes to the creator, as commission, and back to the brand; and
the end of an order, which comes with that of its last milestone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import clock, earnings
from models.database import execute
from models.earnings import EarningSource
from models.escrow import Split
from models.ledger import accounts, journal, postings
from models.ledger.transfers import Transfer
from models.orders.locking import Part
from models.orders.rows import Milestone, MilestoneState, Order, OrderState

_OPEN = {MilestoneState.HELD, MilestoneState.FROZEN, MilestoneState.SHORT}


@dataclass(frozen=True, slots=True)
class End:
    """How a locked milestone whose money is held ends."""

    part: Part
    split: Split

    @property
    def state(self) -> MilestoneState:
        """What becomes of it."""
        if self.split.back_minor == 0:
            return MilestoneState.RELEASED
        if self.split.part_minor == 0:
            return MilestoneState.REFUNDED
        return MilestoneState.PARTIALLY_RELEASED


async def settle(ends: Sequence[End]) -> list[Order]:
    """Inside a transaction, under the locks of the parts: end milestones, and with them the orders
    of which none is left; answers these orders.

    An order whose milestones have all ended is COMPLETED if one of them was released whole.
    """
    if not ends:
        return []
    release_at = await earnings.release_at(EarningSource.CREATOR_MARKETPLACE)
    await journal.post([_transfer(end, release_at) for end in ends])
    at = clock.now()
    await _write(ends, at)
    return await _end_orders({end.part.order.id: end.part.order for end in ends}.values(), at)


def _transfer(end: End, release_at: datetime | None) -> Transfer:
    one, order = end.part.milestone, end.part.order
    escrow = accounts.escrow(one.id, one.currency)
    creator = accounts.of_creator(order.creator_id, one.currency)
    if end.state is MilestoneState.RELEASED:
        money = one.price_minor, one.commission_minor
        return postings.milestone_released(escrow, creator, *money, release_at)
    brand = accounts.of_brand(order.brand_id, one.currency)
    split = end.split
    return postings.milestone_given_back(
        escrow,
        creator,
        brand,
        split.part_minor,
        split.taken_minor,
        split.back_minor,
        release_at,
    )


_SETTLE = """UPDATE milestone SET state = r.state, settled_at = $2,
    released_minor = r.released, commission_taken_minor = r.taken, given_back_minor = r.back
  FROM {rows $1 r(id uuid, state text, released bigint, taken bigint, back bigint)}
  WHERE milestone.id = r.id AND milestone.state = 'HELD'"""


async def _write(ends: Sequence[End], at: datetime) -> None:
    rows = [
        (
            end.part.milestone.id,
            end.state,
            end.split.part_minor,
            end.split.taken_minor,
            end.split.back_minor,
        )
        for end in ends
    ]
    if await execute(_SETTLE, rows, at) != len(rows):
        raise RuntimeError("a locked milestone changed its state")


async def _end_orders(orders: Iterable[Order], at: datetime) -> list[Order]:
    by_id = {one.id: one for one in orders}
    states: dict[UUID, set[MilestoneState]] = {order_id: set() for order_id in by_id}
    for one in await Milestone.filter(order_id__in=list(by_id)).only("order_id", "state"):
        states[one.order_id].add(one.state)
    ended = [by_id[order_id] for order_id, of in states.items() if not of & _OPEN]
    for order in ended:
        is_paid = MilestoneState.RELEASED in states[order.id]
        order.state = OrderState.COMPLETED if is_paid else OrderState.CANCELLED
        order.ended_at = at
        await order.save(update_fields=["state", "ended_at"])
    return ended
