"""A brand's yes to an application: it opens an offer, and takes no seat, budget or money yet."""

from dataclasses import asdict, dataclass
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


@dataclass(frozen=True, slots=True)
class Yes:
    """A brand's yes to an application: the offer that it makes, in this currency."""

    application_id: UUID
    currency: str
    terms: Terms
    message: str | None
    idempotency_key: str


async def accept_application(caller: Caller, wanted: Yes) -> CampaignApplication:
    """Say yes to an application with an offer of these terms, by a campaign manager, once per key.
    The offer is as any other: the creator answers it, and may propose other terms.

    Raises NotFound, NotAllowed, StateConflict (application, or a campaign that is not ACTIVE),
    OptionDisabled, OwnBrand, AlreadyOffered, DueInPast, IdempotencyKeyReused and InvalidInput.
    """
    wanted.terms.checked()
    words = checked_message(wanted.message)
    claim = idempotency.claim(
        actor_of(caller), wanted.idempotency_key, "acceptCampaignApplication", asdict(wanted)
    )

    async def decide() -> None:
        seen = await CampaignApplication.get_or_none(id=wanted.application_id)
        if seen is None:
            raise NotFound("application")
        creator = await lock_earner(seen.creator_id)
        team = (caller, seen.brand_id, "application", (BrandRole.CAMPAIGN_MANAGER,))
        member = await lock_team(*team)
        one, campaign = await locked(seen, OPEN)
        offered = OfferInput(
            campaign_id=seen.campaign_id,
            creator_id=seen.creator_id,
            currency=wanted.currency,
            terms=wanted.terms,
            message=words,
            idempotency_key=wanted.idempotency_key,
        )
        require_active(campaign)
        await creator.require_deal(seen.brand_id)
        made = await write_offer(claim.made_id, campaign, member, offered, words)
        one.offer_id = made.id
        await turn(one, ApplicationState.ACCEPTED)
        await notifications.publish([told_to_creator(one), *told_of(made)])

    await idempotency.once(claim, decide)
    return await CampaignApplication.get(id=wanted.application_id)
