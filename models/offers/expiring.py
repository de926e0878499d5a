"""Offers that nobody answered in time, or whose campaign is closed."""

from dataclasses import dataclass
from uuid import UUID

from models import clock, notifications
from models.campaigns import Campaign
from models.database import fetch
from models.notifications import Draft
from models.offers import notified
from models.offers.gate import ANSWERABLE, GOES_ON, standing
from models.offers.rows import Offer, OfferState
from models.transactions import atomic, lock

EXPIRED_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class _Due:
    id: UUID
    campaign_id: UUID


_DUE = """SELECT o.id, o.campaign_id FROM offer o JOIN campaign c ON c.id = o.campaign_id
  WHERE o.state IN (SELECT r.state FROM {rows $2 r(state text)})
    AND (o.expires_at <= $1
      OR c.state NOT IN (SELECT r.state FROM {rows $3 r(state text)}))
  ORDER BY o.expires_at LIMIT $4::bigint"""


async def expire_offers(limit: int = EXPIRED_AT_ONCE) -> int:
    """Let go of offers whose time is over, or that of their campaign; answers how many."""
    found = await fetch(_Due, _DUE, clock.now(), GOES_ON, ANSWERABLE, limit)
    return await atomic(_expire, found) if found else 0


async def _expire(due: list[_Due]) -> int:
    campaigns = {one.id: one for one in await lock(Campaign, [one.campaign_id for one in due])}
    told: list[Draft] = []
    expired = 0
    for offer in await lock(Offer, [one.id for one in due]):
        if offer.state not in GOES_ON:
            continue
        if standing(offer, campaigns[offer.campaign_id]) is OfferState.EXPIRED:
            offer.state, offer.closed_at = OfferState.EXPIRED, clock.now()
            await offer.save(update_fields=["state", "closed_at"])
            told += notified.to_both(offer, notified.OfferExpired)
            expired += 1
    await notifications.publish(told)
    return expired
