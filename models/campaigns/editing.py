"""Making a campaign, and its steps up to its closing.

A draft is its team's alone and can be changed whole; what was published stays as it was published,
for creators rely on it.

DRAFT -> ACTIVE (published)
ACTIVE <-> PAUSED
ACTIVE, PAUSED -> CLOSED (no new applications or offers)
"""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from models import clock, idempotency, videos
from models.brands import teams
from models.caller import BrandRole, Caller
from models.campaigns.conditions import Conditions
from models.campaigns.refusals import CampaignInPast
from models.campaigns.rows import Campaign, CampaignState, Sourcing, WantedDeliverable
from models.database import execute, new_id
from models.errors import InvalidInput, NotFound, StateConflict, checked_text
from models.ledger.money import checked_amount, digits
from models.program.gate import actor_of
from models.rate_cards import ContentFormat
from models.transactions import atomic, lock

MOST_DELIVERABLES = 20
MOST_OF_ONE = 50
"""So many pieces of one format a deliverable asks for at the most."""
MOST_SEATS = 10_000
LONGEST_BRIEF = 10_000
LONGEST_WORDS = 1_000


@dataclass(frozen=True, slots=True)
class DeliverableInput:
    """One thing that each creator is to make, by a day (UTC)."""

    format: ContentFormat
    count: int
    due_on: date
    wanted: str | None
    unwanted: str | None
    disclosure: str

    def checked(self) -> "DeliverableInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        if not 0 < self.count <= MOST_OF_ONE:
            raise InvalidInput(f"A deliverable's count is 1 to {MOST_OF_ONE}.")
        checked_text(self.wanted or "", "wanted", LONGEST_WORDS)
        checked_text(self.unwanted or "", "unwanted", LONGEST_WORDS)
        checked_text(self.disclosure, "disclosure", 200, shortest=1)
        return self


@dataclass(frozen=True, slots=True)
class CampaignInput:
    """A campaign as its team writes it; the budget in minor units of `currency`, days in UTC."""

    name: str
    product_name: str
    product_url: str | None
    product_category: str | None
    is_gifted: bool
    brief: str
    sourcing: Sourcing
    seats: int
    budget_minor: int
    currency: str
    conditions: Conditions
    starts_on: date
    ends_on: date
    deliverables: tuple[DeliverableInput, ...]

    def checked(self) -> "CampaignInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        checked_text(self.name, "name", 100, shortest=1)
        checked_text(self.product_name, "productName", 100, shortest=1)
        checked_text(self.product_category or "", "productCategory", 40)
        checked_text(self.brief, "brief", LONGEST_BRIEF, shortest=1)
        if self.product_url is not None:
            videos.checked_url(self.product_url, "productUrl")
        if not 0 < self.seats <= MOST_SEATS:
            raise InvalidInput(f"seats is 1 to {MOST_SEATS}.")
        digits(self.currency)
        checked_amount(self.budget_minor)
        self.conditions.checked()
        if self.ends_on < self.starts_on:
            raise InvalidInput("A campaign ends on or after the day it begins.")
        if not 0 < len(self.deliverables) <= MOST_DELIVERABLES:
            raise InvalidInput(f"A campaign wants 1 to {MOST_DELIVERABLES} deliverables.")
        for one in self.deliverables:
            if not self.starts_on <= one.checked().due_on <= self.ends_on:
                raise InvalidInput("A deliverable is due while its campaign lasts.")
        return self

    def columns(self) -> dict[str, Any]:
        """The columns of the campaign's own row."""
        told = asdict(self)
        del told["deliverables"]
        return told


# --- making --------------------------------------------------------------------------------------


async def create_campaign(
    caller: Caller, brand_id: UUID, wanted: CampaignInput, key: str
) -> Campaign:
    """Make a draft, by a campaign manager of the brand, once per key.

    Raises NotFound for a brand that is not hers, NotAllowed, IdempotencyKeyReused, InvalidInput.
    """
    wanted.checked()
    told = [brand_id, asdict(wanted)]
    claim = idempotency.claim(actor_of(caller), key, "createCampaign", told)

    async def decide() -> None:
        member = await teams.lock_member(caller, brand_id, BrandRole.CAMPAIGN_MANAGER)
        await Campaign.create(
            id=claim.made_id,
            brand_id=brand_id,
            author_id=member.user_id,
            idempotency_key=key,
            state=CampaignState.DRAFT,
            created_at=clock.now(),
            **wanted.columns(),
        )
        await _write_deliverables(claim.made_id, wanted)

    return await Campaign.get(id=await idempotency.once(claim, decide))


_INSERT = """INSERT INTO wanted_deliverable (id, campaign_id, position, format, count, due_on,
    wanted, unwanted, disclosure)
  SELECT r.id, r.campaign_id, r.position, r.format, r.count, r.due_on, r.wanted, r.unwanted,
    r.disclosure
  FROM {rows $1 r(id uuid, campaign_id uuid, position bigint, format text, count bigint,
    due_on date, wanted text, unwanted text, disclosure text)}"""


async def _write_deliverables(campaign_id: UUID, wanted: CampaignInput) -> None:
    rows = [
        (
            new_id(),
            campaign_id,
            position,
            one.format,
            one.count,
            one.due_on,
            one.wanted or None,
            one.unwanted or None,
            one.disclosure,
        )
        for position, one in enumerate(wanted.deliverables)
    ]
    await execute(_INSERT, rows)


async def update_campaign(caller: Caller, campaign_id: UUID, wanted: CampaignInput) -> Campaign:
    """Write a draft anew, by a campaign manager of its brand.

    Raises NotFound, NotAllowed, InvalidInput, and StateConflict for one that is no draft any more.
    """
    wanted.checked()
    return await atomic(_update, caller, campaign_id, wanted)


async def _update(caller: Caller, campaign_id: UUID, wanted: CampaignInput) -> Campaign:
    campaign = await _lock(caller, campaign_id, {CampaignState.DRAFT})
    columns = wanted.columns()
    campaign.update_from_dict(columns)
    await campaign.save(update_fields=list(columns))
    await WantedDeliverable.filter(campaign_id=campaign_id).delete()
    await _write_deliverables(campaign_id, wanted)
    return campaign


# --- its steps -----------------------------------------------------------------------------------


async def publish_campaign(caller: Caller, campaign_id: UUID) -> Campaign:
    """DRAFT becomes ACTIVE: creators see it, or can be invited.

    Raises NotFound, NotAllowed, StateConflict, and CampaignInPast.
    """
    return await atomic(_publish, caller, campaign_id)


async def _publish(caller: Caller, campaign_id: UUID) -> Campaign:
    campaign = await _lock(caller, campaign_id, {CampaignState.DRAFT})
    today = clock.today()
    if campaign.ends_on < today:
        raise CampaignInPast("end")
    if await WantedDeliverable.filter(campaign_id=campaign_id, due_on__lt=today).exists():
        raise CampaignInPast("deliverable")
    campaign.state, campaign.published_at = CampaignState.ACTIVE, clock.now()
    await campaign.save(update_fields=["state", "published_at"])
    return campaign


async def pause_campaign(caller: Caller, campaign_id: UUID) -> Campaign:
    """ACTIVE becomes PAUSED: no new applications and offers; open offers may still be accepted.

    Raises NotFound, NotAllowed and StateConflict.
    """
    return await atomic(_turn, caller, campaign_id, {CampaignState.ACTIVE}, CampaignState.PAUSED)


async def resume_campaign(caller: Caller, campaign_id: UUID) -> Campaign:
    """PAUSED becomes ACTIVE again. Raises NotFound, NotAllowed and StateConflict."""
    return await atomic(_turn, caller, campaign_id, {CampaignState.PAUSED}, CampaignState.ACTIVE)


_ALIVE = {CampaignState.ACTIVE, CampaignState.PAUSED}


async def close_campaign(caller: Caller, campaign_id: UUID) -> Campaign:
    """ACTIVE or PAUSED becomes CLOSED: nobody comes to it any more.

    Raises NotFound, NotAllowed and StateConflict.
    """
    return await atomic(_turn, caller, campaign_id, _ALIVE, CampaignState.CLOSED)


async def _turn(
    caller: Caller, campaign_id: UUID, before: Collection[CampaignState], after: CampaignState
) -> Campaign:
    campaign = await _lock(caller, campaign_id, before)
    campaign.state = after
    if after is CampaignState.CLOSED:
        campaign.closed_at = clock.now()
    await campaign.save(update_fields=["state", "closed_at"])
    return campaign


async def _lock(caller: Caller, campaign_id: UUID, before: Collection[CampaignState]) -> Campaign:
    """A campaign of one of the caller's brands, where she manages campaigns, in such a state."""
    found = await Campaign.get_or_none(id=campaign_id)
    if found is None:
        raise NotFound("campaign")
    try:
        await teams.lock_member(caller, found.brand_id, BrandRole.CAMPAIGN_MANAGER)
    except NotFound:
        raise NotFound("campaign") from None  # another brand's is the same as none
    (campaign,) = await lock(Campaign, [campaign_id])
    if campaign.state not in before:
        raise StateConflict("campaign", campaign.state.value)
    return campaign
