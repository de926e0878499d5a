"""Cancelling an order, by its creator or by its brand."""

from dataclasses import asdict, dataclass
from uuid import UUID

from models import campaigns, idempotency, notifications, orders
from models.caller import Caller
from models.cancellations import ending
from models.cancellations.previewing import side_of
from models.errors import NotFound, StateConflict, checked_text
from models.ledger.money import checked_amount
from models.orders import Order, OrderState, Party
from models.program.gate import actor_of

LONGEST_REASON = 500


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
    if whole.order.state is not OrderState.IN_PROGRESS:
        raise StateConflict("order", whole.order.state.value)
    (told,) = await ending.preview([whole], by)
    least = wanted.least_back_minor, wanted.currency
    ending.require_least(*least, told.given_back_minor, told.currency)
    await notifications.publish(await ending.end(campaign, [whole], [told], wanted.reason))
