"""Orders: accepted offers, whose money is held until the work is done.

rows        the tables
refusals    why none is opened
opening     an order with its milestones and deliverables, and its escrow
"""

from models.orders.opening import Agreed, AgreedPart, open_order, prepare
from models.orders.refusals import BrandOwes
from models.orders.rows import (
    Deliverable,
    DeliverableState,
    Milestone,
    MilestoneState,
    Order,
    OrderState,
)

__all__ = [
    "Agreed",
    "AgreedPart",
    "BrandOwes",
    "Deliverable",
    "DeliverableState",
    "Milestone",
    "MilestoneState",
    "Order",
    "OrderState",
    "open_order",
    "prepare",
]
