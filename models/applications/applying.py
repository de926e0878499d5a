"""Applications: a creator wants to take part, and the brand's answer.

SUBMITTED <-> SHORTLISTED (campaign managers)
SUBMITTED, SHORTLISTED -> ACCEPTED (see `accepting.py`), DECLINED (campaign managers),
    WITHDRAWN (the creator), EXPIRED (the campaign takes nobody any more)

What is decided is decided under the lock of the campaign and then of the application, so that an
application and the end of its campaign are told apart.
"""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from models import clock, creators, idempotency, notifications, users
from models.applications.notified import told_to_brand, told_to_creator
from models.applications.refusals import AlreadyApplied, ConditionNotMet
from models.applications.rows import ApplicationState, CampaignApplication
from models.brands import teams
from models.caller import BrandRole, Caller
from models.campaigns import Campaign, CampaignState, Conditions
from models.database import fetch
from models.errors import InvalidInput, NotFound, StateConflict, checked_text
from models.ledger.money import checked_amount
from models.offers.gate import lock_earner
from models.program.gate import actor_of, creator_of
from models.transactions import atomic, lock

LONGEST_PITCH = 2_000
OPEN = (ApplicationState.SUBMITTED, ApplicationState.SHORTLISTED)


@dataclass(frozen=True, slots=True)
class Pitch:
    """What a creator would make of a campaign, and for how much, in minor units of `currency`."""

    campaign_id: UUID
    pitch: str
    price_minor: int
    currency: str
    idempotency_key: str


async def apply_to_campaign(caller: Caller, wanted: Pitch) -> CampaignApplication:
    """Apply to a campaign that is open to all creators, once per key, one at a time.

    Raises NotAllowed for who is no creator, NotFound, whatever keeps her from earning by the
    marketplace, StateConflict for a campaign that takes nobody now, OwnBrand, ConditionNotMet,
    AlreadyApplied, IdempotencyKeyReused and InvalidInput.
    """
    checked_text(wanted.pitch, "pitch", LONGEST_PITCH, shortest=1)
    checked_amount(wanted.price_minor)
    creator_id = creator_of(caller)
    told = [wanted.campaign_id, wanted.pitch, wanted.price_minor, wanted.currency]
    claim = idempotency.claim(actor_of(caller), wanted.idempotency_key, "applyToCampaign", told)

    async def decide() -> None:
        await _apply(creator_id, wanted, claim.made_id)

    return await CampaignApplication.get(id=await idempotency.once(claim, decide))


async def _apply(creator_id: UUID, wanted: Pitch, application_id: UUID) -> None:
    creator = await lock_earner(creator_id)
    found = await lock(Campaign, [wanted.campaign_id])
    if not found or not found[0].is_listed:
        raise NotFound("campaign")
    (campaign,) = found
    if campaign.state is not CampaignState.ACTIVE:
        raise StateConflict("campaign", campaign.state.value)
    if wanted.currency != campaign.currency:
        raise InvalidInput(f"Applications to this campaign are in {campaign.currency}.")
    await creator.require_deal(campaign.brand_id)
    unmet = await condition_unmet(campaign.asked, creator_id)
    if unmet is not None:
        raise ConditionNotMet(unmet)
    before = await CampaignApplication.get_or_none(
        campaign_id=campaign.id, creator_id=creator_id, state__in=OPEN
    )
    if before is not None:
        raise AlreadyApplied(before.state.value)
    made = await CampaignApplication.create(
        id=application_id,
        campaign_id=campaign.id,
        brand_id=campaign.brand_id,
        creator_id=creator_id,
        idempotency_key=wanted.idempotency_key,
        pitch=wanted.pitch,
        price_minor=wanted.price_minor,
        currency=campaign.currency,
        state=ApplicationState.SUBMITTED,
        created_at=clock.now(),
    )
    await notifications.publish([told_to_brand(made)])


async def condition_unmet(asked: Conditions, creator_id: UUID) -> str | None:
    """Which of a campaign's conditions a creator does not meet, or None if she meets all: what is
    not known is not met."""
    (creator,) = await creators.by_ids([creator_id])
    if asked.least_followers is not None and (creator.followers or 0) < asked.least_followers:
        return "FOLLOWERS"
    if asked.languages and creator.language not in asked.languages:
        return "LANGUAGE"
    if not asked.countries:
        return None
    (person,) = await users.by_ids([creator.user_id])
    return None if (creator.country or person.country) in asked.countries else "COUNTRY"


# --- answers -------------------------------------------------------------------------------------


async def withdraw_application(caller: Caller, application_id: UUID) -> CampaignApplication:
    """Take back an application, by its creator. Raises NotFound, NotAllowed and StateConflict."""
    return await atomic(_withdraw, caller, application_id)


async def _withdraw(caller: Caller, application_id: UUID) -> CampaignApplication:
    seen = await CampaignApplication.get_or_none(id=application_id)
    if seen is None or seen.creator_id != creator_of(caller):
        raise NotFound("application")
    one, _ = await locked(seen, OPEN)
    await turn(one, ApplicationState.WITHDRAWN)
    await notifications.publish([told_to_brand(one)])
    return one


async def shortlist_application(caller: Caller, application_id: UUID) -> CampaignApplication:
    """SUBMITTED becomes SHORTLISTED, by a campaign manager; the creator is not told.

    Raises NotFound, NotAllowed and StateConflict.
    """
    states = (ApplicationState.SUBMITTED, ApplicationState.SHORTLISTED)
    return await atomic(_sort, caller, application_id, *states)


async def unshortlist_application(caller: Caller, application_id: UUID) -> CampaignApplication:
    """SHORTLISTED becomes SUBMITTED again, by a campaign manager; the creator is not told.

    Raises NotFound, NotAllowed and StateConflict.
    """
    states = (ApplicationState.SHORTLISTED, ApplicationState.SUBMITTED)
    return await atomic(_sort, caller, application_id, *states)


async def _sort(
    caller: Caller, application_id: UUID, before: ApplicationState, after: ApplicationState
) -> CampaignApplication:
    one = await lock_as_manager(caller, application_id, [before])
    await turn(one, after)
    return one


async def decline_application(caller: Caller, application_id: UUID) -> CampaignApplication:
    """Say no, by a campaign manager. Raises NotFound, NotAllowed and StateConflict."""
    return await atomic(_decline, caller, application_id)


async def _decline(caller: Caller, application_id: UUID) -> CampaignApplication:
    one = await lock_as_manager(caller, application_id, OPEN)
    await turn(one, ApplicationState.DECLINED)
    await notifications.publish([told_to_creator(one)])
    return one


# --- locks and steps -----------------------------------------------------------------------------


async def lock_as_manager(
    caller: Caller, application_id: UUID, before: Collection[ApplicationState]
) -> CampaignApplication:
    """Inside a transaction: lock an application to a campaign that the caller manages, and what
    decides on it. Raises NotFound, NotAllowed and StateConflict."""
    seen = await CampaignApplication.get_or_none(id=application_id)
    if seen is None:
        raise NotFound("application")
    try:
        await teams.lock_member(caller, seen.brand_id, BrandRole.CAMPAIGN_MANAGER)
    except NotFound:
        raise NotFound("application") from None  # another brand's is the same as none
    one, _ = await locked(seen, before)
    return one


async def locked(
    seen: CampaignApplication, before: Collection[ApplicationState]
) -> tuple[CampaignApplication, Campaign]:
    """An application in such a state and its campaign, both under their locks."""
    (campaign,) = await lock(Campaign, [seen.campaign_id])
    (one,) = await lock(CampaignApplication, [seen.id])
    if one.state not in before:
        raise StateConflict("application", one.state.value)
    return one, campaign


async def turn(one: CampaignApplication, after: ApplicationState) -> None:
    """Write a step of a locked application."""
    one.state = after
    one.closed_at = None if after in OPEN else clock.now()
    await one.save(update_fields=["state", "closed_at", "offer_id"])


# --- the sweep -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Due:
    id: UUID
    campaign_id: UUID


_DUE = """SELECT a.id, a.campaign_id FROM campaign_application a
  JOIN campaign c ON c.id = a.campaign_id
  WHERE a.state IN ('SUBMITTED', 'SHORTLISTED')
    AND (c.state NOT IN ('ACTIVE', 'PAUSED') OR c.ends_on < $1)
  ORDER BY a.id LIMIT $2::bigint"""

MOST_AT_ONCE = 500


async def expire_applications() -> int:
    """End the applications to campaigns that take nobody any more; answers how many."""
    due = await fetch(_Due, _DUE, clock.today(), MOST_AT_ONCE)
    return await atomic(_expire, due) if due else 0


async def _expire(due: list[_Due]) -> int:
    campaigns = {one.id: one for one in await lock(Campaign, {one.campaign_id for one in due})}
    ended: list[CampaignApplication] = []
    for one in await lock(CampaignApplication, [one.id for one in due]):
        campaign = campaigns[one.campaign_id]
        alive = campaign.state in (CampaignState.ACTIVE, CampaignState.PAUSED)
        if one.state in OPEN and not (alive and campaign.ends_on >= clock.today()):
            await turn(one, ApplicationState.EXPIRED)
            ended.append(one)
    await notifications.publish([told_to_creator(one) for one in ended])
    return len(ended)
