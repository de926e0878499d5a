"""Blocks in GraphQL: a creator sees through which tip or gift she blocked, and no more of the fan
than that shows."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import CREATOR, CREATOR_IF_NAMED, NOBODY, OPERATOR, SELF
from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, computed, connection, noun, part, relation
from api.relay import Connection, Node, decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, mutation, payload
from models import blocks, gifts, tips, users
from models.caller import Caller
from models.errors import IdempotencyKeyReused, NotFound

if TYPE_CHECKING:
    from api.gifts import SentGift
    from api.tips import Tip
    from api.users import User


def rights(row: blocks.Block | blocks.Listed, caller: Caller) -> int:
    """A block is its creator's and the operators'; the blocked fan never sees it."""
    bits = OPERATOR if caller.is_operator else NOBODY
    if caller.creator_id is not None and caller.creator_id == row.creator_id:
        bits |= CREATOR if row.anonymous else CREATOR | CREATOR_IF_NAMED
    return bits


@noun(
    (blocks.Block, blocks.Listed),
    "A creator takes no more tips and gifts from whoever sent one of hers.",
    by_ids=blocks.by_ids,
    rights=rights,
)
class Block(Node):
    tip: Annotated["Tip", strawberry.lazy("api.tips")] | None = relation(
        "The tip whose sender is blocked, if it was a tip.",
        "tip_id",
        tips.by_ids,
        see=CREATOR | OPERATOR,
    )
    sent_gift: Annotated["SentGift", strawberry.lazy("api.gifts")] | None = relation(
        "The gift whose sender is blocked, if it was a gift.",
        "sent_gift_id",
        gifts.by_ids,
        see=CREATOR | OPERATOR,
    )
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who is blocked.", "fan_id", users.by_ids, see=CREATOR_IF_NAMED | OPERATOR
    )
    created_at: datetime | None = column("Since when.", see=CREATOR | OPERATOR)
    ended_at: datetime | None = column(
        "When it was ended; null while it stands.", see=CREATOR | OPERATOR
    )

    @computed("Whether it still stands.", see=CREATOR | OPERATOR)
    @staticmethod
    def stands(row: blocks.Block | blocks.Listed) -> bool | None:
        return row.ended_at is None


@part
class CreatorBlocks:
    blocks: Connection[Block] | None = connection(
        "Her blocks that stand, newest first.", blocks.pages_of_creators, see=SELF | OPERATOR
    )


@refusal(blocks.FanBlocked, "The creator takes no tips and no gifts from this fan.", lambda _: {})
class FanBlockedError(UserError):
    pass


@strawberry.input(description="Whose tips are no longer wanted.")
class BlockFanOfTipInput:
    tip_id: strawberry.ID = strawberry.field(description="A tip that the creator received.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The block.")
class BlockFanOfTipSuccess(Payload):
    block: Block = strawberry.field(description="The block.")


@strawberry.input(description="Which block to end.")
class UnblockFanInput:
    block_id: strawberry.ID = strawberry.field(description="A block of the creator's own.")


@payload("The block, ended.")
class UnblockFanSuccess(Payload):
    block: Block = strawberry.field(description="The block.")


@part
class BlockMutations:
    @mutation(
        "Take no more tips and gifts from whoever sent this tip, also where she stays unnamed. "
        "For the creator who received it.",
        BlockFanOfTipSuccess,
        NotFound,
        IdempotencyKeyReused,
    )
    async def block_fan_of_tip(self, info: Info, input: BlockFanOfTipInput) -> BlockFanOfTipSuccess:
        tip_id = decode_id(input.tip_id, "Tip")
        block = await tips.block_fan_of_tip(info.context.caller, tip_id, input.idempotency_key)
        return BlockFanOfTipSuccess(block=block)

    @mutation(
        "End a block of the creator's own. Blocks of the same fan by other tips or gifts go on.",
        UnblockFanSuccess,
        NotFound,
    )
    async def unblock_fan(self, info: Info, input: UnblockFanInput) -> UnblockFanSuccess:
        block_id = decode_id(input.block_id, "Block")
        return UnblockFanSuccess(block=await blocks.unblock_fan(info.context.caller, block_id))
