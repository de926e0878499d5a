"""What both sides are told of an order's money and of its end."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import BRAND, OPERATOR, SELF
from api.fields import column, computed, relation
from api.live import Notification, notified
from api.money import Money
from api.orders.order import Order
from models import orders
from models.orders import Party

if TYPE_CHECKING:
    from api.deliverables import Deliverable

_TOLD = BRAND | SELF | OPERATOR
_WHICH = "The order."


@notified(orders.EscrowReleased, "What was held for a deliverable was paid to the creator.")
class EscrowReleased(Notification):
    order: Order | None = relation(_WHICH, "order_id", orders.by_ids, see=_TOLD)
    deliverable: Annotated["Deliverable", strawberry.lazy("api.deliverables")] | None = relation(
        "The deliverable.", "deliverable_id", orders.deliverables_by_ids, see=_TOLD
    )
    amount: Money | None = column("Its price.", see=_TOLD)


@notified(orders.OrderCompleted, "All of an order has ended, and some of it was paid.")
class OrderCompleted(Notification):
    order: Order | None = relation(_WHICH, "order_id", orders.by_ids, see=_TOLD)


@notified(orders.OrderCancelled, "One of the two sides cancelled an order.")
class OrderCancelled(Notification):
    order: Order | None = relation(_WHICH, "order_id", orders.by_ids, see=_TOLD)
    released: Money | None = column("What the creator was paid by it.", see=_TOLD)
    given_back: Money | None = column(
        "What the brand has back, of prices and commissions.", see=_TOLD
    )

    @computed("Who.", see=_TOLD)
    @staticmethod
    def cancelled_by(row: orders.OrderCancelled) -> Party | None:
        return Party(row.cancelled_by)
