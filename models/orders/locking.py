"""The locks of an order, and whose it is.

An order is the gate of its milestones and deliverables: whoever takes a step of one locks the order
first, so of two steps at the same instant one finds the other done. A brand's side is in its team
and manages campaigns; to anybody else an order is not there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from models.brands import lock_member
from models.caller import BrandRole, Caller
from models.errors import NotFound, StateConflict
from models.orders.rows import Deliverable, DeliverableState, Milestone, MilestoneState, Order
from models.program.gate import creator_of
from models.transactions import lock


@dataclass(frozen=True, slots=True)
class Part:
    """One deliverable with its order and its milestone, all locked."""

    order: Order
    milestone: Milestone
    deliverable: Deliverable

    def require(self, *states: DeliverableState) -> None:
        """Raises StateConflict unless it stands in one of these, and its money is held."""
        if self.deliverable.state not in states:
            raise StateConflict("deliverable", self.deliverable.state.value)
        if self.milestone.state is not MilestoneState.HELD:
            raise StateConflict("milestone", self.milestone.state.value)


@dataclass(frozen=True, slots=True)
class Whole:
    """An order with all its parts, in their order, all locked."""

    order: Order
    parts: tuple[Part, ...]


async def lock_parts(deliverable_ids: Iterable[UUID]) -> list[Part]:
    """Inside a transaction: lock deliverables with their orders and milestones, and answer those
    that there are."""
    wanted = list(deliverable_ids)
    seen = await Deliverable.filter(id__in=wanted).only("id", "order_id")
    return await _lock({one.order_id for one in seen}, [one.id for one in seen])


async def lock_orders(order_ids: Iterable[UUID]) -> list[Whole]:
    """Inside a transaction: lock orders with all their parts, and answer those that there are."""
    wanted = set(order_ids)
    seen = await Deliverable.filter(order_id__in=list(wanted)).only("id")
    by_order: dict[UUID, list[Part]] = {}
    for part in await _lock(wanted, [one.id for one in seen]):
        by_order.setdefault(part.order.id, []).append(part)
    return [
        Whole(parts[0].order, tuple(sorted(parts, key=lambda part: part.deliverable.position)))
        for parts in by_order.values()
    ]


async def _lock(order_ids: Iterable[UUID], ids: list[UUID]) -> list[Part]:
    orders = {one.id: one for one in await lock(Order, order_ids)}
    milestones = {one.id: one for one in await lock(Milestone, ids)}
    deliverables = await lock(Deliverable, ids)
    return [Part(orders[one.order_id], milestones[one.id], one) for one in deliverables]


async def require_own(caller: Caller, deliverable_id: UUID) -> UUID:
    """The creator who asks, and whose deliverable it is, which never changes: asked before anything
    else is looked at. Raises NotAllowed for whoever is no creator, and NotFound."""
    creator_id = creator_of(caller)
    if not await Deliverable.exists(id=deliverable_id, creator_id=creator_id):
        raise NotFound("deliverable")
    return creator_id


async def lock_part_of_brand(caller: Caller, deliverable_id: UUID) -> Part:
    """Inside a transaction: lock a deliverable that was ordered by a brand whose campaigns the
    caller manages.

    Raises NotFound, and NotAllowed for a member who does not.
    """
    seen = await Deliverable.get_or_none(id=deliverable_id)
    if seen is None:
        raise NotFound("deliverable")
    await lock_manager(caller, seen.brand_id, "deliverable")
    (part,) = await lock_parts([deliverable_id])
    return part


async def lock_manager(caller: Caller, brand_id: UUID, what: str) -> None:
    """Inside a transaction: lock a brand and the caller's place in its team, who manages its
    campaigns.

    Raises NotFound of `what` for whoever is not in the team, and NotAllowed.
    """
    try:
        await lock_member(caller, brand_id, BrandRole.CAMPAIGN_MANAGER)
    except NotFound:
        raise NotFound(what) from None  # another brand's is the same as none
