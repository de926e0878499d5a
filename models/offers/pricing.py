"""What an offer costs the brand: its price, and the commission on top."""

from dataclasses import dataclass
from uuid import UUID

from models import clock
from models.caller import Caller
from models.campaigns import Campaign
from models.errors import InvalidInput
from models.escrow import CommissionTerms
from models.ledger.money import checked_amount


@dataclass(frozen=True, slots=True)
class OfferQuote:
    """What a brand would pay for a price, in minor units: both are held when it is accepted."""

    price_minor: int
    commission_minor: int
    currency: str

    @property
    def total_minor(self) -> int:
        """Price and commission together."""
        return self.price_minor + self.commission_minor


async def quote(price_minor: int, currency: str) -> OfferQuote:
    """What a price costs now: the commission in basis points of it, rounded down.

    Raises InvalidInput where price and commission together are no amount.
    """
    checked_amount(price_minor)
    in_force = CommissionTerms.filter(effective_from__lte=clock.now()).order_by("-effective_from")
    terms = await in_force.first()
    bps = 0 if terms is None else terms.bps
    found = OfferQuote(price_minor, price_minor * bps // 10_000, currency)
    checked_amount(found.total_minor)
    return found


async def offer_quote(
    caller: Caller, campaign_id: UUID, price_minor: int, currency: str
) -> OfferQuote | None:
    """What a price would cost a campaign of one of the caller's brands, None for any other.

    Raises InvalidInput for another currency than the campaign's.
    """
    campaign = await Campaign.get_or_none(id=campaign_id)
    if campaign is None or campaign.brand_id not in caller.brands:
        return None
    if currency != campaign.currency:
        raise InvalidInput(f"Offers of this campaign are in {campaign.currency}.")
    return await quote(price_minor, currency)
