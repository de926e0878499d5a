"""The end of orders that are cancelled: their money goes by the schedule, and the campaign has the
seats and the budget back that came free."""

from collections.abc import Sequence

from models import campaigns, escrow, orders
from models.campaigns import Campaign
from models.cancellations.previewing import CancellationPreview, PartPreview, preview_of
from models.cancellations.refusals import CancellationChanged
from models.errors import InvalidInput
from models.escrow import Split
from models.notifications import Draft
from models.orders import Deliverable, DeliverableState, End, Order, OrderState, Party, Whole
from models.orders.notified import cancelled


async def preview(wholes: Sequence[Whole], by: Party) -> list[CancellationPreview]:
    """Inside a transaction, under the locks of orders: how each of them ends."""
    terms = await escrow.cancellation_terms({one.order.created_at for one in wholes})
    return [
        preview_of(
            one.order,
            ((part.deliverable, part.milestone) for part in one.parts),
            by,
            terms[one.order.created_at],
        )
        for one in wholes
    ]


def require_least(least_minor: int | None, currency: str | None, back: int, of: str) -> None:
    """Raise CancellationChanged unless the brand has back, in the currency `of`, what it wants at
    the least, and InvalidInput for another currency."""
    if least_minor is None:
        return
    if currency != of:
        raise InvalidInput(f"This is in {of}.")
    if back < least_minor:
        raise CancellationChanged(back, of)


async def end(
    campaign: Campaign,
    wholes: Sequence[Whole],
    previews: Sequence[CancellationPreview],
    reason: str,
) -> list[Draft]:
    """Inside a transaction, under the locks of a campaign and of orders of it that are under way:
    end them as their previews say, and answer what is to be told."""
    ends = [
        End(part, _split(parts[part.milestone.id]))
        for whole, told in zip(wholes, previews, strict=True)
        for parts in [{one.deliverable_id: one for one in told.parts}]
        for part in whole.parts
        if part.milestone.id in parts
    ]
    ids = [one.part.deliverable.id for one in ends]
    gone = {"state": DeliverableState.CANCELLED, "next_at": None, "in_queue": False}
    await Deliverable.filter(id__in=ids).update(**gone)
    await orders.settle(ends)
    for whole, told in zip(wholes, previews, strict=True):
        said = {"cancelled_by": told.by, "reason": reason}
        await Order.filter(id=whole.order.id).update(**said)
    seats = sum(one.order.state is OrderState.CANCELLED for one in wholes)
    back_minor = sum(one.given_back_minor for one in previews)
    await campaigns.give_back(campaign, back_minor, seats)
    return [
        draft
        for whole, told in zip(wholes, previews, strict=True)
        for draft in cancelled(whole.order, told.by, told.released_minor, told.given_back_minor)
    ]


def _split(one: PartPreview) -> Split:
    return Split(one.released_minor, one.commission_minor, one.given_back_minor)
