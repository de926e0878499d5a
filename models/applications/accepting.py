"""A brand's yes to an application: it opens an offer, and takes no seat, budget or money yet."""

from dataclasses import asdict
from uuid import UUID

from models import idempotency, notifications
from models.applications.applying import OPEN, locked, turn
from models.applications.notified import told_to_creator
from models.applications.rows import ApplicationState, CampaignApplication
from models.caller import BrandRole, Caller
from models.errors import NotFound
from models.offers.gate import lock_earner, lock_team
from models.offers.making import (
    OfferInput,
    checked_message,
    require_active,
    told_of,
    write_offer,
)
from models.offers.terms import Terms
from models.program.gate import actor_of


async def accept_application(
    caller: Caller, application_id: UUID, terms: Terms, message: str | None, key: str
) -> CampaignApplication:
    """Say yes to an application with an offer of these terms, by a campaign manager, once per key.
    The offer is as any other: the creator answers it, and may propose other terms.

    Raises NotFound, NotAllowed, StateConflict (application, or a campaign that is not ACTIVE),
    OptionDisabled, OwnBrand, AlreadyOffered, DueInPast, IdempotencyKeyReused and InvalidInput.
    """
    terms.checked()
    words = checked_message(message)
    told = [application_id, asdict(terms), message]
    claim = idempotency.claim(actor_of(caller), key, "acceptApplication", told)

    async def decide() -> None:
        seen = await CampaignApplication.get_or_none(id=application_id)
        if seen is None:
            raise NotFound("application")
        creator = await lock_earner(seen.creator_id)
        team = (caller, seen.brand_id, "application", (BrandRole.CAMPAIGN_MANAGER,))
        member = await lock_team(*team)
        one, campaign = await locked(seen, OPEN)
        wanted = OfferInput(
            campaign_id=seen.campaign_id,
            creator_id=seen.creator_id,
            currency=seen.currency,
            terms=terms,
            message=words,
            idempotency_key=key,
        )
        require_active(campaign)
        await creator.require_deal(seen.brand_id)
        made = await write_offer(claim.made_id, campaign, member, wanted, words)
        one.offer_id = made.id
        await turn(one, ApplicationState.ACCEPTED)
        await notifications.publish([told_to_creator(one), *told_of(made)])

    await idempotency.once(claim, decide)
    return await CampaignApplication.get(id=application_id)
