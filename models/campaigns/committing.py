"""What a campaign's orders hold of its seats and its budget: taken when an offer is accepted, given
back when an order is cancelled. Both under the campaign's lock, so that neither is oversold."""

from uuid import UUID

from models.campaigns.rows import Campaign
from models.transactions import lock


async def lock_campaign(campaign_id: UUID) -> Campaign:
    """Inside a transaction: lock the campaign of an order, which is there."""
    (campaign,) = await lock(Campaign, [campaign_id])
    return campaign


async def give_back(campaign: Campaign, amount_minor: int, seats: int) -> None:
    """Inside a transaction, under the campaign's lock: what came back of prices and commissions, in
    minor units, can be spent again, and seats that came free be taken."""
    campaign.committed_minor -= amount_minor
    campaign.seats_taken -= seats
    await campaign.save(update_fields=["committed_minor", "seats_taken"])
