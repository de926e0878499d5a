"""Invitations to a team: by a token that is shown once, kept as its SHA-256, and good for one.

Whoever holds the token may come, whoever she is: the brand hands it to the person herself. The
token is in no log, no notification and no row, also not in that of the idempotency key: whoever
asks again with her key is answered the invitation without it.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models import clock, idempotency, notifications
from models.brands import notified
from models.brands.rows import BrandInvitation, BrandMember, InvitationState
from models.brands.teams import join, lock_brand, lock_member, lock_person, log_act, revoke_all
from models.caller import BrandRole, Caller
from models.database import fetch
from models.errors import LimitExceeded, NotAllowed, NotFound, StateConflict, checked_text
from models.program.gate import actor_of
from models.transactions import atomic, lock, note_lock

VALID_DAYS = 7
"""For so long an invitation may be accepted."""
MOST_PENDING = 100
"""So many invitations of a brand are open at once, at the most."""
LONGEST_TOKEN = 128


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation, and its token: to whom made it now, and to nobody ever again."""

    invitation: BrandInvitation
    token: str | None


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


async def invite_brand_member(caller: Caller, brand_id: UUID, role: BrandRole, key: str) -> Invited:
    """Make an invitation to a team, by an ADMIN, once per idempotency key; the token is answered
    to the call that made it alone.

    Raises InvalidInput, NotFound, NotAllowed, LimitExceeded and IdempotencyKeyReused.
    """
    told = {"brand_id": brand_id, "role": role.value}
    claim = idempotency.claim(actor_of(caller), key, "inviteBrandMember", told)
    token = secrets.token_urlsafe(32)

    async def decide() -> None:
        await _invite(caller, brand_id, role, claim.made_id, _hash(token))

    made_id = await idempotency.once(claim, decide)
    invitation = await BrandInvitation.get(id=made_id)
    return Invited(invitation, token if made_id == claim.made_id else None)


async def _invite(
    caller: Caller, brand_id: UUID, role: BrandRole, invitation_id: UUID, token_hash: str
) -> None:
    mine = await lock_member(caller, brand_id)
    pending = await BrandInvitation.filter(brand_id=brand_id, state=InvitationState.PENDING).count()
    if pending >= MOST_PENDING:
        raise LimitExceeded("openInvitations", MOST_PENDING, pending + 1, "invitations")
    now = clock.now()
    await BrandInvitation.create(
        id=invitation_id,
        brand_id=brand_id,
        role=role,
        token_hash=token_hash,
        state=InvitationState.PENDING,
        invited_by=mine.user_id,
        created_at=now,
        expires_at=now + timedelta(days=VALID_DAYS),
    )
    await log_act(
        caller, "inviteBrandMember", brand_id, invitation_id=str(invitation_id), to=role.value
    )


async def accept_brand_invitation(caller: Caller, token: str) -> BrandMember:
    """Join the team that a token is good for, by anybody of age, once: of two at the same time one
    joins. Whoever accepted it, and is there still, is answered her place again.

    Raises InvalidInput, NotFound (user, brand invitation), NotInGoodStanding, AgeUnknown, UnderAge,
    StateConflict for one that is closed or over, AlreadyInTeam and LimitExceeded.
    """
    checked_text(token, "token", LONGEST_TOKEN, shortest=1)
    return await atomic(_accept, caller, _hash(token))


async def _accept(caller: Caller, token_hash: str) -> BrandMember:
    user = await lock_person(actor_of(caller))
    seen = await BrandInvitation.get_or_none(token_hash=token_hash)
    if seen is None:
        raise NotFound("brand invitation")
    brand = await lock_brand(seen.brand_id)
    (invitation,) = await lock(BrandInvitation, [seen.id])
    now = clock.now()
    if invitation.state is not InvitationState.PENDING:
        return await _accepted_before(invitation, user.id)
    if invitation.expires_at <= now:  # the sweep has not come by yet
        raise StateConflict("brand invitation", InvitationState.EXPIRED.value)
    member = await join(brand, user.id, invitation.role)
    invitation.state = InvitationState.ACCEPTED
    invitation.closed_by, invitation.closed_at = user.id, now
    await invitation.save(update_fields=["state", "closed_by", "closed_at"])
    await notifications.publish([notified.joined(member)])
    return member


async def _accepted_before(invitation: BrandInvitation, user_id: UUID) -> BrandMember:
    if invitation.state is InvitationState.ACCEPTED and invitation.closed_by == user_id:
        there = await BrandMember.get_or_none(brand_id=invitation.brand_id, user_id=user_id)
        if there is not None:
            return there
    raise StateConflict("brand invitation", invitation.state.value)


async def revoke_brand_invitation(caller: Caller, invitation_id: UUID) -> BrandInvitation:
    """Take an invitation back, by an ADMIN; to others it is not there. One that was revoked stays
    as it is.

    Raises NotFound, and StateConflict for one that was accepted or expired.
    """
    return await atomic(_revoke, caller, invitation_id)


async def _revoke(caller: Caller, invitation_id: UUID) -> BrandInvitation:
    seen = await BrandInvitation.get_or_none(id=invitation_id)
    if seen is None:
        raise NotFound("brand invitation")
    try:
        mine = await lock_member(caller, seen.brand_id)
    except (NotAllowed, NotFound):
        raise NotFound("brand invitation") from None
    await revoke_all([invitation_id], mine.user_id)
    invitation = await BrandInvitation.get(id=invitation_id)
    if invitation.state is not InvitationState.REVOKED:
        raise StateConflict("brand invitation", invitation.state.value)
    if seen.state is InvitationState.PENDING:
        facts = {"invitation_id": str(invitation_id)}
        await log_act(caller, "revokeBrandInvitation", seen.brand_id, **facts)
    return invitation


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


_DUE = """SELECT i.id FROM brand_invitation i WHERE i.state = 'PENDING' AND i.expires_at <= $1
  ORDER BY i.expires_at LIMIT $2::bigint {lock free}"""


async def expire_due(limit: int = 1000) -> int:
    """Close invitations whose days are over, at most `limit`; answers how many."""
    return await atomic(_expire, limit)


async def _expire(limit: int) -> int:
    note_lock("brand_invitation")
    now = clock.now()
    due = [one.id for one in await fetch(_Id, _DUE, now, limit)]
    if due:
        await BrandInvitation.filter(id__in=due).update(
            state=InvitationState.EXPIRED, closed_at=now
        )
    return len(due)
