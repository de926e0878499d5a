"""Orders in GraphQL: what was agreed, what is to be delivered, and the money that is held for it.

order       the types of an order, its milestones and its money
lists       what hangs on brands, creators and campaigns
notified    what both sides are told
cancelling  what each way out costs, and the way out
campaign_cancelling  the same of a campaign with all of its orders
"""

from api.orders.campaign_cancelling import (
    CampaignCancellationMutations,
    CampaignCancellationQueries,
)
from api.orders.cancelling import OrderMutations, OrderQueries
from api.orders.lists import BrandOrders, CampaignOrders, CreatorOrders
from api.orders.notified import EscrowReleased, OrderCancelled, OrderCompleted
from api.orders.order import BOTH_SIDES, Order, party_rights

__all__ = [
    "BOTH_SIDES",
    "BrandOrders",
    "CampaignCancellationMutations",
    "CampaignCancellationQueries",
    "CampaignOrders",
    "CreatorOrders",
    "EscrowReleased",
    "Order",
    "OrderCancelled",
    "OrderCompleted",
    "OrderMutations",
    "OrderQueries",
    "party_rights",
]
