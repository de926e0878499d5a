"""What both sides of an order are told of its money and its end."""

from uuid import UUID

from models import notifications
from models.notifications import Draft, Notified
from models.orders.rows import Milestone, Order, Party


@notifications.kind
class EscrowReleased(Notified):
    """What was held for a deliverable was released to the creator: its price, in minor units."""

    order_id: UUID
    deliverable_id: UUID
    amount_minor: int
    currency: str


@notifications.kind
class OrderCompleted(Notified):
    """Nothing of an order is awaited any more, and some of it was released."""

    order_id: UUID


@notifications.kind
class OrderCancelled(Notified):
    """One of the two cancelled an order: what the creator was released by it, and what the brand
    has back of prices and commissions, in minor units."""

    order_id: UUID
    cancelled_by: str
    released_minor: int
    given_back_minor: int
    currency: str


def to_both(kind: type[Notified], order: Order, **facts: object) -> list[Draft]:
    """The same to the brand and to the creator."""
    topics = order.brand_id, order.creator_id
    return [Draft(kind, topic_id, order_id=order.id, **facts) for topic_id in topics]


def released(order: Order, milestone: Milestone) -> list[Draft]:
    """That a milestone was released."""
    money = {"amount_minor": milestone.price_minor, "currency": milestone.currency}
    return to_both(EscrowReleased, order, deliverable_id=milestone.id, **money)


def completed(order: Order) -> list[Draft]:
    """That an order ended well."""
    return to_both(OrderCompleted, order)


def cancelled(order: Order, by: Party, released_minor: int, given_back_minor: int) -> list[Draft]:
    """That an order was cancelled."""
    money = {"released_minor": released_minor, "given_back_minor": given_back_minor}
    said = {"cancelled_by": by.value, "currency": order.currency}
    return to_both(OrderCancelled, order, **money, **said)
