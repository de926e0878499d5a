"""Invitations: a brand wants creators to take part, and each one's answer.

PENDING -> ACCEPTED (the creator: it opens an offer), DECLINED (the creator),
    REVOKED (campaign managers), EXPIRED (nobody answered in time, or the campaign takes nobody)

A batch is decided in order under the locks of all its creators, and each creator gets an answer of
her own: one who cannot be invited costs the others nothing.
"""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from models import clock, idempotency, notifications
from models.applications.notified import invitation_told
from models.applications.refusals import AlreadyInvited, AuthorLeft
from models.applications.rows import CampaignInvitation, InvitationState
from models.brands import BrandMember, teams
from models.caller import BrandRole, Caller
from models.campaigns import Campaign, CampaignState, Sourcing
from models.database import execute, fetch
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    MarketplaceError,
    NotFound,
    StateConflict,
)
from models.idempotency import Claim
from models.monetization import Option, lock_earners
from models.offers.gate import lock_earner, lock_team
from models.offers.making import (
    OfferInput,
    checked_message,
    require_active,
    told_of,
    write_offer,
)
from models.offers.refusals import OwnBrand
from models.offers.terms import Terms
from models.program.gate import actor_of, creator_of, lock_creators
from models.transactions import atomic, lock

MOST_AT_ONCE = 100
"""So many creators are invited at once."""
ANSWERED_WITHIN = timedelta(days=14)
SWEPT_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class InvitationInput:
    """Whom a brand wants, and the terms that an offer would begin with, in this currency."""

    campaign_id: UUID
    creator_ids: tuple[UUID, ...]
    currency: str
    terms: Terms
    message: str | None
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class Invited:
    """A creator's invitation, or why she was not invited."""

    creator_id: UUID
    invitation: CampaignInvitation | None
    refusal: MarketplaceError | None


async def invite_creators(caller: Caller, wanted: InvitationInput) -> list[Invited]:
    """Invite creators to a campaign that is not for one creator alone, by a campaign manager, once
    per key, and answer for each: her invitation, or NotFound, OptionDisabled, OwnBrand or
    AlreadyInvited.

    Raises NotFound (campaign), NotAllowed, StateConflict for a campaign that is not ACTIVE,
    IdempotencyKeyReused and InvalidInput.
    """
    wanted.terms.checked()
    message = checked_message(wanted.message)
    ids = wanted.creator_ids
    if not 0 < len(ids) <= MOST_AT_ONCE or len(set(ids)) < len(ids):
        raise InvalidInput(f"1 to {MOST_AT_ONCE} creators are invited at once, each once.")
    claims = [_claim(caller, wanted, creator_id) for creator_id in ids]
    outcomes = await atomic(_invite, caller, wanted, message, claims)
    made = [one for one in outcomes if isinstance(one, UUID)]
    rows = {one.id: one for one in await CampaignInvitation.filter(id__in=made)}
    return [
        Invited(creator_id, None, one)
        if isinstance(one, MarketplaceError)
        else Invited(creator_id, rows[one], None)
        for creator_id, one in zip(ids, outcomes, strict=True)
    ]


def _claim(caller: Caller, wanted: InvitationInput, creator_id: UUID) -> Claim:
    """A claim for each creator, whose key is of the caller's key and her: all of them are told
    again on a retry."""
    told = [wanted.campaign_id, wanted.creator_ids, asdict(wanted.terms), wanted.message]
    whole = idempotency.claim(actor_of(caller), wanted.idempotency_key, "inviteCreators", told)
    key = sha256(f"{whole.key}:{creator_id}".encode()).hexdigest()
    return idempotency.claim(whole.caller_id, key, "inviteCreators", told)


async def _invite(
    caller: Caller, wanted: InvitationInput, message: str | None, claims: Sequence[Claim]
) -> list[UUID | MarketplaceError]:
    known = await idempotency.settled_before(claims)
    for before in known:
        if isinstance(before, IdempotencyKeyReused):
            raise before
    todo = {
        creator_id: claim
        for creator_id, claim, before in zip(wanted.creator_ids, claims, known, strict=True)
        if before is None
    }
    refused: dict[UUID, MarketplaceError] = {}
    if todo:
        refused = await _decide(caller, wanted, message, todo)
        await idempotency.keep_refusals(
            [(todo[one], refused[one]) for one in todo if one in refused]
        )
    return [
        before or refused.get(creator_id) or claim.made_id
        for creator_id, claim, before in zip(wanted.creator_ids, claims, known, strict=True)
    ]


async def _decide(
    caller: Caller, wanted: InvitationInput, message: str | None, todo: dict[UUID, Claim]
) -> dict[UUID, MarketplaceError]:
    """Invite whom nothing speaks against, and answer the refusals of the others."""
    creators = {one.id: one for one in await lock_creators(todo)}
    earners = await lock_earners(creators, Option.CREATOR_MARKETPLACE)
    seen = await Campaign.get_or_none(id=wanted.campaign_id)
    if seen is None:
        raise NotFound("campaign")
    roles = (BrandRole.CAMPAIGN_MANAGER,)
    member = await lock_team(caller, seen.brand_id, "campaign", roles)
    (campaign,) = await lock(Campaign, [seen.id])
    require_active(campaign)
    if wanted.currency != campaign.currency:
        raise InvalidInput(f"Invitations to this campaign are in {campaign.currency}.")
    if campaign.sourcing is Sourcing.DIRECT:
        raise InvalidInput("A DIRECT campaign makes offers, and invites nobody.")
    people = [one.user_id for one in creators.values()]
    team = await BrandMember.filter(brand_id=campaign.brand_id, user_id__in=people)
    own = {one.user_id for one in team}
    waiting = CampaignInvitation.filter(campaign_id=campaign.id, creator_id__in=list(todo))
    pending = {one.creator_id for one in await waiting.filter(state=InvitationState.PENDING)}
    refused: dict[UUID, MarketplaceError] = {}
    for creator_id in todo:
        creator = creators.get(creator_id)
        refusal = NotFound("creator") if creator is None else earners[creator_id]
        if refusal is None and creator is not None and creator.user_id in own:
            refusal = OwnBrand()
        if refusal is None and creator_id in pending:
            refusal = AlreadyInvited()
        if refusal is not None:
            refused[creator_id] = refusal
    invited = [one for one in todo if one not in refused]
    made = [_row(campaign, member, one, todo[one].made_id, wanted, message) for one in invited]
    await _write(made)
    await notifications.publish([invitation_told(one.creator_id, one) for one in made])
    return refused


def _row(
    campaign: Campaign,
    member: BrandMember,
    creator_id: UUID,
    invitation_id: UUID,
    wanted: InvitationInput,
    message: str | None,
) -> CampaignInvitation:
    now = clock.now()
    return CampaignInvitation(
        id=invitation_id,
        campaign_id=campaign.id,
        brand_id=campaign.brand_id,
        creator_id=creator_id,
        author_id=member.user_id,
        message=message,
        currency=campaign.currency,
        terms=wanted.terms.to_json(),
        state=InvitationState.PENDING,
        created_at=now,
        expires_at=now + ANSWERED_WITHIN,
    )


_INSERT = """INSERT INTO campaign_invitation (id, campaign_id, brand_id, creator_id, author_id,
    message, currency, terms, state, created_at, expires_at)
  SELECT r.id, r.campaign_id, r.brand_id, r.creator_id, r.author_id, r.message, r.currency, r.terms,
    r.state, r.created_at, r.expires_at
  FROM {rows $1 r(id uuid, campaign_id uuid, brand_id uuid, creator_id uuid, author_id uuid,
    message text, currency text, terms jsonb, state text, created_at timestamptz,
    expires_at timestamptz)}"""


async def _write(made: Sequence[CampaignInvitation]) -> None:
    rows = [
        (
            one.id,
            one.campaign_id,
            one.brand_id,
            one.creator_id,
            one.author_id,
            one.message,
            one.currency,
            one.terms,
            one.state,
            one.created_at,
            one.expires_at,
        )
        for one in made
    ]
    if rows:
        await execute(_INSERT, rows)


# --- answers -------------------------------------------------------------------------------------


async def accept_invitation(caller: Caller, invitation_id: UUID, key: str) -> CampaignInvitation:
    """Say yes, by the creator, once per key: it opens an offer of the terms that she was told,
    which she answers next. Above its author's spend limit another of the brand approves it first.

    Raises NotFound, NotAllowed, StateConflict (invitation, or a campaign that is not ACTIVE),
    OptionDisabled, OwnBrand, AlreadyOffered, AuthorLeft, DueInPast, IdempotencyKeyReused.
    """
    creator_id = creator_of(caller)
    claim = idempotency.claim(actor_of(caller), key, "acceptCampaignInvitation", invitation_id)

    async def decide() -> None:
        await _accept(creator_id, invitation_id, claim)

    await idempotency.once(claim, decide)
    return await CampaignInvitation.get(id=invitation_id)


async def _accept(creator_id: UUID, invitation_id: UUID, claim: Claim) -> None:
    seen = await _seen_by(creator_id, invitation_id)
    creator = await lock_earner(creator_id)
    await teams.lock_brand(seen.brand_id)
    author = await BrandMember.get_or_none(brand_id=seen.brand_id, user_id=seen.author_id)
    one, campaign = await _locked(seen)
    require_active(campaign)
    await creator.require_deal(seen.brand_id)
    if author is None or author.role not in (BrandRole.CAMPAIGN_MANAGER, BrandRole.ADMIN):
        raise AuthorLeft
    wanted = OfferInput(
        campaign_id=campaign.id,
        creator_id=creator_id,
        currency=campaign.currency,
        terms=Terms.from_json(one.terms),
        message=one.message,
        idempotency_key=claim.made_id.hex,
    )
    made = await write_offer(claim.made_id, campaign, author, wanted, one.message)
    one.offer_id = made.id
    await _turn(one, InvitationState.ACCEPTED)
    await notifications.publish([invitation_told(one.brand_id, one), *told_of(made)])


async def decline_invitation(caller: Caller, invitation_id: UUID) -> CampaignInvitation:
    """Say no, by the creator. Raises NotFound, NotAllowed and StateConflict."""
    return await atomic(_decline, creator_of(caller), invitation_id)


async def _decline(creator_id: UUID, invitation_id: UUID) -> CampaignInvitation:
    one, _ = await _locked(await _seen_by(creator_id, invitation_id))
    await _turn(one, InvitationState.DECLINED)
    await notifications.publish([invitation_told(one.brand_id, one)])
    return one


async def revoke_invitation(caller: Caller, invitation_id: UUID) -> CampaignInvitation:
    """Take an invitation back, by a campaign manager.

    Raises NotFound, NotAllowed and StateConflict.
    """
    return await atomic(_revoke, caller, invitation_id)


async def _revoke(caller: Caller, invitation_id: UUID) -> CampaignInvitation:
    seen = await CampaignInvitation.get_or_none(id=invitation_id)
    if seen is None:
        raise NotFound("invitation")
    await lock_team(caller, seen.brand_id, "invitation", (BrandRole.CAMPAIGN_MANAGER,))
    one, _ = await _locked(seen)
    await _turn(one, InvitationState.REVOKED)
    await notifications.publish([invitation_told(one.creator_id, one)])
    return one


# --- locks and steps -----------------------------------------------------------------------------


async def _seen_by(creator_id: UUID, invitation_id: UUID) -> CampaignInvitation:
    seen = await CampaignInvitation.get_or_none(id=invitation_id)
    if seen is None or seen.creator_id != creator_id:
        raise NotFound("invitation")
    return seen


async def _locked(seen: CampaignInvitation) -> tuple[CampaignInvitation, Campaign]:
    """An invitation under its lock and that of its campaign, which still waits for an answer.
    Raises StateConflict; one whose time is over is EXPIRED before the sweep says so."""
    (campaign,) = await lock(Campaign, [seen.campaign_id])
    (one,) = await lock(CampaignInvitation, [seen.id])
    if one.state is InvitationState.PENDING and _is_over(one, campaign):
        raise StateConflict("invitation", InvitationState.EXPIRED.value)
    if one.state is not InvitationState.PENDING:
        raise StateConflict("invitation", one.state.value)
    return one, campaign


_ALIVE: Collection[CampaignState] = (CampaignState.ACTIVE, CampaignState.PAUSED)


def _is_over(one: CampaignInvitation, campaign: Campaign) -> bool:
    return one.expires_at <= clock.now() or campaign.state not in _ALIVE


async def _turn(one: CampaignInvitation, after: InvitationState) -> None:
    one.state, one.closed_at = after, clock.now()
    await one.save(update_fields=["state", "closed_at", "offer_id"])


# --- the sweep -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Due:
    id: UUID
    campaign_id: UUID


_DUE = """SELECT i.id, i.campaign_id FROM campaign_invitation i
  JOIN campaign c ON c.id = i.campaign_id
  WHERE i.state = 'PENDING' AND (i.expires_at <= $1 OR c.state NOT IN ('ACTIVE', 'PAUSED'))
  ORDER BY i.id LIMIT $2::bigint"""


async def expire_invitations() -> int:
    """End the invitations that nobody answered in time, or whose campaign takes nobody any more;
    answers how many."""
    due = await fetch(_Due, _DUE, clock.now(), SWEPT_AT_ONCE)
    return await atomic(_expire, due) if due else 0


async def _expire(due: list[_Due]) -> int:
    campaigns = {one.id: one for one in await lock(Campaign, {one.campaign_id for one in due})}
    ended: list[CampaignInvitation] = []
    for one in await lock(CampaignInvitation, [one.id for one in due]):
        if one.state is InvitationState.PENDING and _is_over(one, campaigns[one.campaign_id]):
            await _turn(one, InvitationState.EXPIRED)
            ended.append(one)
    told = [(topic, one) for one in ended for topic in (one.brand_id, one.creator_id)]
    await notifications.publish([invitation_told(topic, one) for topic, one in told])
    return len(ended)
