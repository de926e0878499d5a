"""What a creator may do about a gift she received: hide its comment, block who sent it."""

from uuid import UUID

from models import audit_log, blocks, idempotency
from models.blocks import Block
from models.caller import Caller
from models.database import execute
from models.errors import MarketplaceError, NotAllowed, NotFound
from models.gifts.reading import SentGiftView, by_ids
from models.gifts.rows import SentGift
from models.idempotency import Claim
from models.transactions import atomic, lock


async def hide_gift_comment(caller: Caller, sent_gift_id: UUID) -> SentGiftView:
    """Hide a gift's comment from everyone but operators, for good, on every path.

    For the creator who received it and operators. Raises NotFound, and NotAllowed for all others.
    """
    await atomic(_hide, caller, sent_gift_id)
    (sent,) = await by_ids([sent_gift_id])
    return sent


async def _hide(caller: Caller, sent_gift_id: UUID) -> None:
    rows = await lock(SentGift, [sent_gift_id])
    if not rows:
        raise NotFound("gift")
    if not caller.is_operator and rows[0].creator_id != caller.creator_id:
        raise NotAllowed("Only the creator and operators can hide a comment.")
    await SentGift.filter(id=sent_gift_id).update(comment_hidden=True)
    if caller.is_operator:
        await audit_log.write(caller, "hideGiftComment", [sent_gift_id])


async def block_fan_of_gift(caller: Caller, sent_gift_id: UUID, idempotency_key: str) -> Block:
    """Take no more tips and gifts from whoever sent this gift, whether or not she gave her name.

    For the creator who received it. Raises NotFound, also where the fan is the caller's own to
    see and the gift is another's, and IdempotencyKeyReused.
    """
    if caller.user_id is None:
        raise NotFound("gift")
    told = {"sent_gift_id": sent_gift_id}
    claim = idempotency.claim(caller.user_id, idempotency_key, "blockFanOfGift", told)
    outcome = await atomic(_block, caller, sent_gift_id, claim)
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def _block(caller: Caller, sent_gift_id: UUID, claim: Claim) -> Block | MarketplaceError:
    (known,) = await idempotency.settled_before([claim])
    if isinstance(known, MarketplaceError):
        return known
    sent = await SentGift.get_or_none(id=sent_gift_id)
    if sent is None or caller.creator_id != sent.creator_id:
        refusal = NotFound("gift")
        await idempotency.keep_refusals([(claim, refusal)])
        return refusal
    if known is not None:
        made = await Block.filter(id=known).first()
        # A key that met a block which stood already made none of its own.
        return made or await Block.filter(sent_gift_id=sent_gift_id).order_by("-id").get()
    cause = blocks.Cause(sent.creator_id, sent.fan_id, sent.anonymous, sent_gift_id=sent.id)
    return await blocks.begin(claim.made_id, cause)


async def erase_comments(user_id: UUID) -> int:
    """Inside a transaction: blank every comment that a person wrote; answers how many."""
    return await execute(
        "UPDATE sent_gift SET comment = NULL WHERE fan_id = $1::uuid AND comment IS NOT NULL",
        user_id,
    )
