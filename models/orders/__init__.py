"""Orders: accepted offers, whose money is held until the work is done.

rows        the tables
refusals    why none is opened
opening     an order with its milestones and deliverables, and its escrow
locking     the locks of an order, and whose it is
settling    the end of milestones, and of the order with the last of them
notified    what both sides are told of its money and its end
reading     orders, their parts and their money, for many at once
completing  campaigns that are closed and whose orders have all ended
auditing    what must always hold of orders and their escrow
"""

from models.orders.auditing import check_orders
from models.orders.completing import complete_campaigns
from models.orders.locking import (
    Part,
    Whole,
    lock_manager,
    lock_orders,
    lock_part_of_brand,
    lock_parts,
    require_own,
)
from models.orders.notified import EscrowReleased, OrderCancelled, OrderCompleted
from models.orders.opening import Agreed, AgreedPart, open_order, prepare
from models.orders.reading import (
    OrderMoney,
    by_ids,
    deliverables_by_ids,
    deliverables_of,
    milestones_by_ids,
    milestones_of,
    money_of,
    of_offers,
    pages_of_brands,
    pages_of_campaigns,
    pages_of_creators,
)
from models.orders.refusals import BrandOwes
from models.orders.rows import (
    Deliverable,
    DeliverableState,
    Milestone,
    MilestoneState,
    Order,
    OrderState,
    Party,
    WaitsFor,
)
from models.orders.settling import End, settle

__all__ = [
    "Agreed",
    "AgreedPart",
    "BrandOwes",
    "Deliverable",
    "DeliverableState",
    "End",
    "EscrowReleased",
    "Milestone",
    "MilestoneState",
    "Order",
    "OrderCancelled",
    "OrderCompleted",
    "OrderMoney",
    "OrderState",
    "Part",
    "Party",
    "WaitsFor",
    "Whole",
    "by_ids",
    "check_orders",
    "complete_campaigns",
    "deliverables_by_ids",
    "deliverables_of",
    "lock_manager",
    "lock_orders",
    "lock_part_of_brand",
    "lock_parts",
    "milestones_by_ids",
    "milestones_of",
    "money_of",
    "of_offers",
    "open_order",
    "pages_of_brands",
    "pages_of_campaigns",
    "pages_of_creators",
    "prepare",
    "require_own",
    "settle",
]
