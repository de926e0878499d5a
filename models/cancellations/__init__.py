"""Cancelling: what each way out of an order or a campaign would cost, and the way out.

refusals      why something is not cancelled
previewing    what it costs
ending        the end of orders, for both
of_orders     an order, by either side
of_campaigns  a campaign with all of its orders
"""

from models.cancellations.of_campaigns import CancelCampaignInput, cancel_campaign
from models.cancellations.of_orders import CancelOrderInput, cancel_order
from models.cancellations.previewing import (
    CampaignCancellationPreview,
    CancellationPreview,
    PartPreview,
    preview_campaign_cancellation,
    preview_order_cancellation,
)
from models.cancellations.refusals import CancellationChanged

__all__ = [
    "CampaignCancellationPreview",
    "CancelCampaignInput",
    "CancelOrderInput",
    "CancellationChanged",
    "CancellationPreview",
    "PartPreview",
    "cancel_campaign",
    "cancel_order",
    "preview_campaign_cancellation",
    "preview_order_cancellation",
]
