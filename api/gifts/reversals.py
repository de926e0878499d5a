"""Gifts undone by operators, what becomes of their coins, and what the creator is told."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import NOBODY, OPERATOR, SELF
from api.context import Info
from api.fields import column, noun, part, relation
from api.live import Notification, notified
from api.relay import Node, decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, mutation, payload
from api.scalars import BigInt, enum
from models import creators, gifts, users
from models.caller import Caller
from models.errors import IdempotencyKeyReused, NotFound, StateConflict
from models.gifts import CoinsGo, FrozenState, ReversalInput

if TYPE_CHECKING:
    from api.creators import Creator
    from api.gifts.sent import SentGift
    from api.users import User

enum(
    CoinsGo,
    "What becomes of the coins of a gift that is undone.",
    {
        "FROZEN": "They repay what the fan owes; the rest waits for a decision.",
        "BURNED": "They stay burned: they came of a stolen card.",
    },
)
enum(
    FrozenState,
    "What was decided on frozen coins.",
    {
        "NONE": "None were frozen.",
        "FROZEN": "They wait for a decision.",
        "RELEASED": "The fan may spend them again.",
        "REFUNDED": "They were sent back as money.",
        "BURNED": "They are gone.",
    },
)


def _operators(_row: gifts.GiftReversal, caller: Caller) -> int:
    return OPERATOR if caller.is_operator else NOBODY


@noun(
    gifts.GiftReversal,
    "A gift undone by an operator, once.",
    by_ids=gifts.reversals_by_ids,
    rights=_operators,
)
class GiftReversal(Node):
    sent_gift: Annotated["SentGift", strawberry.lazy("api.gifts.sent")] | None = relation(
        "What was undone.", "sent_gift_id", gifts.by_ids, see=OPERATOR
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Whose diamonds were taken back.", "creator_id", creators.by_ids, see=OPERATOR
    )
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who sent it.", "fan_id", users.by_ids, see=OPERATOR
    )
    coins_go: CoinsGo | None = column("What became of its coins.", see=OPERATOR)
    frozen_coins: BigInt | None = column("How many wait for a decision.", see=OPERATOR)
    frozen_state: FrozenState | None = column("What was decided on them.", see=OPERATOR)
    reason: str | None = column("Why it was undone.", see=OPERATOR)
    created_at: datetime | None = column("When.", see=OPERATOR)
    closed_at: datetime | None = column(
        "When nothing of it waited for a decision any more.", see=OPERATOR
    )


@notified(gifts.GiftReversed, "A gift was undone, and its diamonds were taken back.")
class GiftReversed(Notification):
    sent_gift: Annotated["SentGift", strawberry.lazy("api.gifts.sent")] | None = relation(
        "What was undone.", "sent_gift_id", gifts.by_ids, see=SELF | OPERATOR
    )
    diamonds_milli: BigInt | None = column(
        "How many, in thousandths of a diamond.", see=SELF | OPERATOR
    )


# --- mutations -----------------------------------------------------------------------------------

_REVERSAL = "The reversal."
_WHICH = "The reversal's id."


@strawberry.input(description="A gift to undo.")
class ReverseGiftInput:
    sent_gift_id: strawberry.ID = strawberry.field(description="The gift that was sent.")
    coins: CoinsGo = strawberry.field(description="What becomes of its coins.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The gift, undone.")
class ReverseGiftSuccess(Payload):
    reversal: GiftReversal = strawberry.field(description=_REVERSAL)


@strawberry.input(description="Frozen coins that the fan may spend again.")
class ReleaseFrozenCoinsInput:
    reversal_id: strawberry.ID = strawberry.field(description=_WHICH)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The reversal, its coins released.")
class ReleaseFrozenCoinsSuccess(Payload):
    reversal: GiftReversal = strawberry.field(description=_REVERSAL)


@strawberry.input(description="Frozen coins that are to be gone.")
class BurnFrozenCoinsInput:
    reversal_id: strawberry.ID = strawberry.field(description=_WHICH)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The reversal, its coins burned.")
class BurnFrozenCoinsSuccess(Payload):
    reversal: GiftReversal = strawberry.field(description=_REVERSAL)


@part
class ReversalMutations:
    @mutation(
        "Undo a gift: the creator's diamonds are taken back, and the coins are frozen for a "
        "decision or stay burned.",
        ReverseGiftSuccess,
        NotFound,
        StateConflict,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def reverse_gift(self, info: Info, input: ReverseGiftInput) -> ReverseGiftSuccess:
        wanted = ReversalInput(
            sent_gift_id=decode_id(input.sent_gift_id, "SentGift"),
            coins_go=input.coins,
            reason=input.reason,
            idempotency_key=input.idempotency_key,
        )
        return ReverseGiftSuccess(reversal=await gifts.reverse_gift(info.context.caller, wanted))

    @mutation(
        "Let the fan spend again what is left of a reversal's frozen coins.",
        ReleaseFrozenCoinsSuccess,
        NotFound,
        StateConflict,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def release_frozen_coins(
        self, info: Info, input: ReleaseFrozenCoinsInput
    ) -> ReleaseFrozenCoinsSuccess:
        key = decode_id(input.reversal_id, "GiftReversal")
        asked = (info.context.caller, key, input.idempotency_key)
        return ReleaseFrozenCoinsSuccess(reversal=await gifts.release_frozen_coins(*asked))

    @mutation(
        "Burn what is left of a reversal's frozen coins.",
        BurnFrozenCoinsSuccess,
        NotFound,
        StateConflict,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def burn_frozen_coins(
        self, info: Info, input: BurnFrozenCoinsInput
    ) -> BurnFrozenCoinsSuccess:
        key = decode_id(input.reversal_id, "GiftReversal")
        asked = (info.context.caller, key, input.idempotency_key)
        return BurnFrozenCoinsSuccess(reversal=await gifts.burn_frozen_coins(*asked))
