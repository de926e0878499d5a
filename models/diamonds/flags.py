"""Creators whose redemptions an operator looks at first.

Who flags locks the creator's user first, and whoever redeems holds that row too, so nothing is
converted at once after a flag.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from models import audit_log, clock
from models.caller import Caller
from models.creators import Creator
from models.database import new_id
from models.diamonds.rows import RedemptionFlag
from models.errors import checked_text
from models.program.gate import actor_of, lock_creator
from models.transactions import atomic

LONGEST_REASON = 500


async def flag_redemptions(caller: Caller, creator_id: UUID, reason: str) -> Creator:
    """Look first at what this creator redeems from now on, by an operator, who says why; one who is
    flagged stays so, with the new reason. Raises NotFound and InvalidInput."""
    checked_text(reason, "reason", LONGEST_REASON, shortest=1)
    return await atomic(_flag, caller, creator_id, reason)


async def _flag(caller: Caller, creator_id: UUID, reason: str) -> Creator:
    creator = await lock_creator(creator_id)
    values: dict[str, Any] = {
        "actor_id": actor_of(caller),
        "reason": reason,
        "created_at": clock.now(),
    }
    if not await RedemptionFlag.filter(creator_id=creator_id).update(**values):
        await RedemptionFlag.create(id=new_id(), creator_id=creator_id, **values)
    await audit_log.write(caller, "flagRedemptions", [creator_id])
    return creator


async def unflag_redemptions(caller: Caller, creator_id: UUID) -> Creator:
    """Have this creator's redemptions convert at once again, by an operator; those in review stay
    so. Raises NotFound."""
    return await atomic(_unflag, caller, creator_id)


async def _unflag(caller: Caller, creator_id: UUID) -> Creator:
    creator = await lock_creator(creator_id)
    if await RedemptionFlag.filter(creator_id=creator_id).delete():
        await audit_log.write(caller, "unflagRedemptions", [creator_id])
    return creator


async def flags_of_creators(creator_ids: Sequence[UUID]) -> dict[UUID, RedemptionFlag]:
    """The flags of those creators that have one."""
    found = await RedemptionFlag.filter(creator_id__in=list(creator_ids))
    return {row.creator_id: row for row in found}
