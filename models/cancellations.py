"""Cancelling an order: what each way out would cost, and the way out.

The brand has of each price what the terms say of where the deliverable stands, by the terms of when
the order was made: all of it before anything was submitted, and where approved work is not
published 7 days after its due day; less after the submission, nothing after the approval. A creator
who cancels gives everything back that was not released. Commission follows what is released.
"""

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from uuid import UUID

from models import campaigns, clock, escrow, idempotency, notifications, orders
from models.caller import Caller
from models.errors import InvalidInput, MarketplaceError, NotFound, StateConflict, checked_text
from models.escrow import WHOLE_BPS, CancellationTerms, Split
from models.ledger.money import checked_amount
from models.orders import (
    Deliverable,
    DeliverableState,
    End,
    Milestone,
    MilestoneState,
    Order,
    OrderState,
    Party,
    Whole,
)
from models.orders.notified import cancelled
from models.program.gate import actor_of

LONGEST_REASON = 500
_BEFORE_SUBMISSION = {DeliverableState.DUE}
_BEFORE_APPROVAL = {DeliverableState.SUBMITTED, DeliverableState.REVISION_REQUESTED}


@dataclass(eq=False)
class CancellationChanged(MarketplaceError):
    """The brand would have back less than it wants at the least; this is what it would have now, in
    minor units."""

    given_back_minor: int
    currency: str

    @property
    def message(self) -> str:
        return "Cancelling this order would give back less by now; look at it again."


# --- what it costs -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PartPreview:
    """How one deliverable that is open would end, in minor units."""

    deliverable_id: UUID
    released_minor: int
    commission_minor: int
    given_back_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class CancellationPreview:
    """What cancelling an order now would do, in minor units: what the creator is released, what is
    taken as commission, and what the brand has back. What was released before is not in it."""

    order_id: UUID
    by: Party
    parts: tuple[PartPreview, ...]
    currency: str

    @property
    def released_minor(self) -> int:
        """What the creator would be released."""
        return sum(one.released_minor for one in self.parts)

    @property
    def commission_minor(self) -> int:
        """What would be taken as commission."""
        return sum(one.commission_minor for one in self.parts)

    @property
    def given_back_minor(self) -> int:
        """What the brand would have back."""
        return sum(one.given_back_minor for one in self.parts)


def back_bps(one: Deliverable, by: Party, terms: CancellationTerms, today: date) -> int:
    """What part of the price the brand has back of an open deliverable, in basis points."""
    if by is Party.CREATOR:
        return WHOLE_BPS
    if one.state in _BEFORE_SUBMISSION:
        return terms.before_submission_bps
    if one.state in _BEFORE_APPROVAL:
        return terms.after_submission_bps
    is_late = one.state is DeliverableState.APPROVED and today > _publish_by(one, terms)
    return WHOLE_BPS if is_late else terms.after_approval_bps


def _publish_by(one: Deliverable, terms: CancellationTerms) -> date:
    """By when approved work is to be published at the latest: nobody loses by the days that the
    brand took to approve it, or the platform to refuse it."""
    turns = (one.approved_at, one.refused_at)
    since = [one.due_on, *(at.date() for at in turns if at is not None)]
    return max(since) + timedelta(days=terms.unpublished_days)


def _splits(
    pairs: list[tuple[Deliverable, Milestone]], by: Party, terms: CancellationTerms
) -> dict[UUID, Split]:
    """How each open milestone would end."""
    today = clock.today()
    return {
        money.id: escrow.split(
            money.price_minor, money.commission_minor, back_bps(one, by, terms, today)
        )
        for one, money in pairs
        if money.state is MilestoneState.HELD
    }


def side_of(caller: Caller, order: Order) -> Party:
    """Whose side the caller is on. Raises NotFound for whoever is on none."""
    if caller.creator_id is not None and caller.creator_id == order.creator_id:
        return Party.CREATOR
    if order.brand_id in caller.brands:
        return Party.BRAND
    raise NotFound("order")


async def preview_order_cancellation(
    caller: Caller, order_id: UUID, by: Party | None = None
) -> CancellationPreview | None:
    """What cancelling an order now would do, if the caller's own side did it or the one that is
    named; each side may see both. None for an order that is not hers to see."""
    order = await Order.get_or_none(id=order_id)
    if order is None:
        return None
    try:
        side = side_of(caller, order)
    except NotFound:
        if not caller.is_operator:
            return None
        side = Party.BRAND
    chosen = by or side
    parts = (await orders.deliverables_of([order_id]))[order_id]
    money = (await orders.milestones_of([order_id]))[order_id]
    terms = await escrow.cancellation_terms(order.created_at)
    pairs = list(zip(parts, money, strict=True))
    return _preview(order, chosen, _splits(pairs, chosen, terms))


def _preview(order: Order, by: Party, splits: dict[UUID, Split]) -> CancellationPreview:
    parts = (
        PartPreview(key, one.part_minor, one.taken_minor, one.back_minor, order.currency)
        for key, one in splits.items()
    )
    return CancellationPreview(order.id, by, tuple(parts), order.currency)


# --- the way out ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CancelOrderInput:
    """An order to cancel, and why. `least_back_minor`, where it is named, in the order's currency,
    is what the brand is to have back at the least: else the order is not cancelled."""

    order_id: UUID
    reason: str
    least_back_minor: int | None
    currency: str | None
    idempotency_key: str

    def checked(self) -> "CancelOrderInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        checked_text(self.reason, "reason", LONGEST_REASON, shortest=1)
        if self.least_back_minor is not None:
            checked_amount(self.least_back_minor)
        return self


async def cancel_order(caller: Caller, wanted: CancelOrderInput) -> Order:
    """End all of an order that is open, by its creator or by a campaign manager of its brand.

    Raises NotFound, NotAllowed, StateConflict, CancellationChanged, IdempotencyKeyReused and
    InvalidInput.
    """
    wanted.checked()
    key = wanted.idempotency_key
    claim = idempotency.claim(actor_of(caller), key, "cancelOrder", asdict(wanted))

    async def decide() -> None:
        await _cancel(caller, wanted)

    await idempotency.once(claim, decide)
    return await Order.get(id=wanted.order_id)


async def _cancel(caller: Caller, wanted: CancelOrderInput) -> None:
    seen = await Order.get_or_none(id=wanted.order_id)
    if seen is None:
        raise NotFound("order")
    by = side_of(caller, seen)
    if by is Party.BRAND:
        await orders.lock_manager(caller, seen.brand_id, "order")
    campaign = await campaigns.lock_campaign(seen.campaign_id)
    (whole,) = await orders.lock_orders([seen.id])
    order = whole.order
    if order.state is not OrderState.IN_PROGRESS:
        raise StateConflict("order", order.state.value)
    terms = await escrow.cancellation_terms(order.created_at)
    pairs = [(one.deliverable, one.milestone) for one in whole.parts]
    splits = _splits(pairs, by, terms)
    preview = _preview(order, by, splits)
    _require_least(wanted, preview)
    await _end(whole, by, wanted.reason, splits)
    seat = whole.order.state is OrderState.CANCELLED
    await campaigns.give_back(campaign, preview.given_back_minor, seat=seat)
    told = cancelled(order, by, preview.released_minor, preview.given_back_minor)
    await notifications.publish(told)


def _require_least(wanted: CancelOrderInput, preview: CancellationPreview) -> None:
    least_minor = wanted.least_back_minor
    if least_minor is None:
        return
    if wanted.currency != preview.currency:
        raise InvalidInput(f"This order is in {preview.currency}.")
    if preview.given_back_minor < least_minor:
        raise CancellationChanged(preview.given_back_minor, preview.currency)


async def _end(whole: Whole, by: Party, reason: str, splits: dict[UUID, Split]) -> None:
    ends = [End(one, splits[one.milestone.id]) for one in whole.parts if one.milestone.id in splits]
    for end in ends:
        one = end.part.deliverable
        one.state, one.next_at, one.in_queue = DeliverableState.CANCELLED, None, False
        await one.save(update_fields=["state", "next_at", "in_queue"])
    await orders.settle(ends)
    whole.order.cancelled_by, whole.order.reason = by, reason
    await whole.order.save(update_fields=["cancelled_by", "reason"])
