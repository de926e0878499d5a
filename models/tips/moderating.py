"""What a creator may do about a tip she received: hide its message, block who sent it."""

from uuid import UUID

from models import audit_log, blocks, idempotency
from models.blocks import Block
from models.caller import Caller
from models.database import execute
from models.errors import MarketplaceError, NotAllowed, NotFound
from models.idempotency import Claim
from models.tips.reading import TipView, by_ids
from models.tips.rows import Tip
from models.transactions import atomic, lock


async def hide_tip_message(caller: Caller, tip_id: UUID) -> TipView:
    """Hide a tip's message from everyone but operators, for good, on every path.

    For the tip's creator and operators. Raises NotFound, and NotAllowed for the fan.
    """
    await atomic(_hide, caller, tip_id)
    (tip,) = await by_ids([tip_id])
    return tip


async def _hide(caller: Caller, tip_id: UUID) -> None:
    rows = await lock(Tip, [tip_id])
    if not rows:
        raise NotFound("tip")
    tip = rows[0]
    if not caller.is_operator and not _is_hers(tip, caller):
        if tip.fan_id == caller.user_id:
            raise NotAllowed("Only the creator and operators can hide a message.")
        raise NotFound("tip")
    await Tip.filter(id=tip_id).update(message_hidden=True)
    if caller.is_operator:
        await audit_log.write(caller, "hideTipMessage", [tip_id])


def _is_hers(tip: Tip, caller: Caller) -> bool:
    """Whether the caller is the creator who received it: before it was paid only the fan's."""
    return tip.received_at is not None and tip.creator_id == caller.creator_id


async def block_fan_of_tip(caller: Caller, tip_id: UUID, idempotency_key: str) -> Block:
    """Take no more tips and gifts from whoever sent this tip, whether or not she gave her name.

    For the creator who received it. Raises NotFound and IdempotencyKeyReused.
    """
    if caller.user_id is None:
        raise NotFound("tip")
    claim = idempotency.claim(caller.user_id, idempotency_key, "blockFanOfTip", {"tip_id": tip_id})
    outcome = await atomic(_block, caller, tip_id, claim)
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def _block(caller: Caller, tip_id: UUID, claim: Claim) -> Block | MarketplaceError:
    (known,) = await idempotency.settled_before([claim])
    if isinstance(known, MarketplaceError):
        return known
    tip = await Tip.get_or_none(id=tip_id)
    if tip is None or not _is_hers(tip, caller):
        refusal = NotFound("tip")
        await idempotency.keep_refusals([(claim, refusal)])
        return refusal
    if known is not None:
        made = await Block.filter(id=known).first()
        # A key that met a block which stood already made none of its own.
        return made or await Block.filter(tip_id=tip_id).order_by("-id").get()
    cause = blocks.Cause(tip.creator_id, tip.fan_id, tip.anonymous, tip_id=tip.id)
    return await blocks.begin(claim.made_id, cause)


async def erase_messages(user_id: UUID) -> int:
    """Inside a transaction: blank every message that a person sent; answers how many there were."""
    return await execute(
        "UPDATE tip SET message = NULL WHERE fan_id = $1::uuid AND message IS NOT NULL", user_id
    )
