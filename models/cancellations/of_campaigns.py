"""Cancelling a campaign: nobody comes to it any more, and every order of it that is under way is
cancelled by the brand, all at once."""

from dataclasses import asdict, dataclass
from uuid import UUID

from models import campaigns, clock, idempotency, notifications, orders
from models.caller import Caller
from models.campaigns import Campaign, CampaignState
from models.cancellations import ending
from models.cancellations.of_orders import LONGEST_REASON
from models.errors import NotFound, StateConflict, checked_text
from models.ledger.money import checked_amount
from models.orders import Order, OrderState, Party
from models.program.gate import actor_of

_OVER = {CampaignState.COMPLETED, CampaignState.CANCELLED}


@dataclass(frozen=True, slots=True)
class CancelCampaignInput:
    """A campaign to cancel, and why, which its creators read. `least_back_minor`, where it is
    named, in the campaign's currency, is what the brand is to have back at the least."""

    campaign_id: UUID
    reason: str
    least_back_minor: int | None
    currency: str | None
    idempotency_key: str

    def checked(self) -> "CancelCampaignInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        checked_text(self.reason, "reason", LONGEST_REASON, shortest=1)
        if self.least_back_minor is not None:
            checked_amount(self.least_back_minor)
        return self


async def cancel_campaign(caller: Caller, wanted: CancelCampaignInput) -> Campaign:
    """Cancel a campaign with every order of it that is under way, by a campaign manager. What is
    still open of offers, applications and invitations has expired with it.

    Raises NotFound, NotAllowed, StateConflict, CancellationChanged, IdempotencyKeyReused and
    InvalidInput.
    """
    wanted.checked()
    key = wanted.idempotency_key
    claim = idempotency.claim(actor_of(caller), key, "cancelCampaign", asdict(wanted))

    async def decide() -> None:
        await _cancel(caller, wanted)

    await idempotency.once(claim, decide)
    return await Campaign.get(id=wanted.campaign_id)


async def _cancel(caller: Caller, wanted: CancelCampaignInput) -> None:
    seen = await Campaign.get_or_none(id=wanted.campaign_id)
    if seen is None:
        raise NotFound("campaign")
    await orders.lock_manager(caller, seen.brand_id, "campaign")
    campaign = await campaigns.lock_campaign(seen.id)
    if campaign.state in _OVER:
        raise StateConflict("campaign", campaign.state.value)
    # Whoever makes an order of it holds the campaign, so these are all.
    going_on = await Order.filter(campaign_id=seen.id, state=OrderState.IN_PROGRESS).only("id")
    locked = await orders.lock_orders([one.id for one in going_on]) if going_on else []
    wholes = [one for one in locked if one.order.state is OrderState.IN_PROGRESS]
    told = await ending.preview(wholes, Party.BRAND)
    back_minor = sum(one.given_back_minor for one in told)
    least = wanted.least_back_minor, wanted.currency
    ending.require_least(*least, back_minor, campaign.currency)
    drafts = await ending.end(campaign, wholes, told, wanted.reason)
    campaign.state, campaign.closed_at = CampaignState.CANCELLED, clock.now()
    await campaign.save(update_fields=["state", "closed_at"])
    await notifications.publish(drafts)
