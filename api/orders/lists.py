"""Lists of orders: what hangs on brands, on creators and on campaigns."""

from api.access import BRAND, OPERATOR, SELF
from api.fields import argument, connection, part
from api.orders.order import Order
from api.relay import Connection
from models import orders
from models.orders import OrderState

_IN_STATE = argument(OrderState | None, "Only those in this state.")


@part
class BrandOrders:
    orders: Connection[Order] | None = connection(
        "What it ordered, newest first.",
        orders.pages_of_brands,
        see=BRAND | OPERATOR,
        state=_IN_STATE,
    )


@part
class CreatorOrders:
    orders: Connection[Order] | None = connection(
        "What brands ordered of her, newest first.",
        orders.pages_of_creators,
        see=SELF | OPERATOR,
        state=_IN_STATE,
    )


@part
class CampaignOrders:
    orders: Connection[Order] | None = connection(
        "What was ordered in it, newest first.",
        orders.pages_of_campaigns,
        see=BRAND | OPERATOR,
        state=_IN_STATE,
    )
