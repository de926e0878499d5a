"""Sending a gift, hiding its comment, and why a gift is refused."""

from enum import Enum
from uuid import UUID

import strawberry
from strawberry import UNSET

from api.account_types import AccountType
from api.blocks import Block
from api.context import Info
from api.errors import UserError, refusal
from api.fields import part
from api.gifts.sent import SentGift
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from api.scalars import BigInt, enum
from models import blocks, gifts, lives, users
from models.errors import (
    IdempotencyKeyReused,
    LimitExceeded,
    NotAllowed,
    NotFound,
)
from models.gifts import GiftPlace, GiftState
from models.monetization import OptionDisabled


@refusal(gifts.GiftNotAvailable, "The gift is not offered now.")
class GiftNotAvailableError(UserError):
    state: GiftState = strawberry.field(description="Whether not yet, or no longer.")


@refusal(gifts.GiftNotForThisPlace, "The gift is not sent in this place.")
class GiftNotForThisPlaceError(UserError):
    place: GiftPlace = strawberry.field(description="Where it is sent.")


@refusal(gifts.GiftPriceChanged, "The gift costs something else than the fan was shown.")
class GiftPriceChangedError(UserError):
    price_coins: BigInt = strawberry.field(description="What one costs now, in coins.")


@refusal(gifts.InsufficientCoins, "The wallet holds less than the gift costs.")
class InsufficientCoinsError(UserError):
    missing_coins: BigInt = strawberry.field(description="How many coins are missing.")


@refusal(gifts.CoinsOwed, "The fan owes coins after a chargeback; the next ones repay them.")
class CoinsOwedError(UserError):
    owed_coins: BigInt = strawberry.field(description="How many coins are owed.")


@refusal(gifts.GiftToOneself, "Nobody sends herself gifts.")
class GiftToOneselfError(UserError):
    pass


class NoGiftsReason(Enum):
    """Why a video takes no gifts."""

    DUET = "DUET"
    STITCH = "STITCH"
    SPONSORED = "SPONSORED"
    PROMOTED = "PROMOTED"
    AD = "AD"


enum(
    NoGiftsReason,
    "Why a video takes no gifts.",
    {
        "DUET": "It stands side by side with another's.",
        "STITCH": "It begins with a piece of another's.",
        "SPONSORED": "A brand paid for it.",
        "PROMOTED": "Its reach was paid for.",
        "AD": "It says that it is paid for.",
    },
)


@refusal(gifts.VideoTakesNoGifts, "A video of this kind takes no gifts.")
class VideoTakesNoGiftsError(UserError):
    why: NoGiftsReason = strawberry.field(description="Of which kind it is.")


@refusal(gifts.RecipientNotInLive, "The creator is neither the LIVE's host nor a guest present.")
class RecipientNotInLiveError(UserError):
    pass


@refusal(gifts.AccountTakesNoGifts, "Accounts of the recipient's type take no gifts.")
class AccountTakesNoGiftsError(UserError):
    account_type: AccountType = strawberry.field(description="The type.")


@refusal(gifts.RecipientAgeUnknown, "Nobody has said how old the recipient is.")
class RecipientAgeUnknownError(UserError):
    pass


@refusal(gifts.RecipientUnderAge, "The recipient is younger than her country's minimum.")
class RecipientUnderAgeError(UserError):
    pass


@refusal(gifts.RecipientSuspended, "The recipient is suspended from the program.")
class RecipientSuspendedError(UserError):
    pass


# --- mutations -----------------------------------------------------------------------------------


@strawberry.input(one_of=True, description="Where a gift is sent: exactly one of these.")
class GiftTargetInput:
    video_id: strawberry.Maybe[strawberry.ID] = strawberry.field(
        description="On this video, to its creator."
    )
    live_id: strawberry.Maybe[strawberry.ID] = strawberry.field(description="In this LIVE.")


@strawberry.input(description="A gift to send.")
class SendGiftInput:
    gift_id: strawberry.ID = strawberry.field(description="Which gift of the catalogue.")
    count: int = strawberry.field(default=1, description="How many of it at once.")
    target: GiftTargetInput = strawberry.field(description="Where.")
    recipient_id: strawberry.ID | None = strawberry.field(
        default=UNSET,
        description="A creator in the LIVE: its host if left out, or a guest who is present.",
    )
    expected_price_coins: BigInt = strawberry.field(
        description="What the fan was told one costs: `Gift.priceCoins`."
    )
    comment: str | None = strawberry.field(
        default=UNSET,
        description=f"A few words for all to read, at most {gifts.LONGEST_COMMENT} characters.",
    )
    anonymous: bool = strawberry.field(
        default=False,
        description="Whether nobody is told who sent it. An open gift in the midst of an anonymous "
        "streak breaks it in the same moment, from which whoever watches can tell that both are of "
        "one fan.",
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> gifts.GiftInput:
        """As `models/` takes it. Raises InvalidInput."""
        recipient_id = given(self.recipient_id)
        return gifts.GiftInput(
            gift_id=decode_id(self.gift_id, "Gift"),
            count=self.count,
            video_id=_decoded(self.target.video_id, "Video"),
            live_id=_decoded(self.target.live_id, "Live"),
            recipient_id=None if recipient_id is None else decode_id(recipient_id, "Creator"),
            expected_price_coins=self.expected_price_coins,
            comment=given(self.comment),
            anonymous=self.anonymous,
            idempotency_key=self.idempotency_key,
        )


def _decoded(told: strawberry.Some[strawberry.ID] | None, type_name: str) -> UUID | None:
    return None if told is None else decode_id(told.value, type_name)


@payload("The gift, sent.")
class SendGiftSuccess(Payload):
    sent_gift: SentGift = strawberry.field(description="What was sent.")


@strawberry.input(description="A gift whose comment is to be hidden.")
class HideGiftCommentInput:
    sent_gift_id: strawberry.ID = strawberry.field(description="The gift that was sent.")


@payload("The gift, its comment hidden.")
class HideGiftCommentSuccess(Payload):
    sent_gift: SentGift = strawberry.field(description="The gift.")


@strawberry.input(description="Whose gifts and tips are no longer wanted.")
class BlockFanOfGiftInput:
    sent_gift_id: strawberry.ID = strawberry.field(description="A gift that the creator received.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The block.")
class BlockFanOfGiftSuccess(Payload):
    block: Block = strawberry.field(description="The block.")


@part
class GiftMutations:
    @mutation(
        "Send a gift: its coins leave the fan's wallet, and the creator receives diamonds.",
        SendGiftSuccess,
        NotFound,
        NotAllowed,
        OptionDisabled,
        users.NotInGoodStanding,
        users.AgeUnknown,
        users.UnderAge,
        gifts.GiftToOneself,
        blocks.FanBlocked,
        gifts.VideoTakesNoGifts,
        lives.LiveNotRunning,
        gifts.RecipientNotInLive,
        gifts.AccountTakesNoGifts,
        gifts.RecipientAgeUnknown,
        gifts.RecipientUnderAge,
        gifts.RecipientSuspended,
        gifts.GiftNotAvailable,
        gifts.GiftNotForThisPlace,
        gifts.GiftPriceChanged,
        LimitExceeded,
        gifts.CoinsOwed,
        gifts.InsufficientCoins,
        IdempotencyKeyReused,
    )
    async def send_gift(self, info: Info, input: SendGiftInput) -> SendGiftSuccess:
        sent = await gifts.send_gift(info.context.caller, input.decoded())
        return SendGiftSuccess(sent_gift=sent)

    @mutation(
        "Hide a gift's comment from all but operators, for good. For the creator who received it "
        "and operators.",
        HideGiftCommentSuccess,
        NotFound,
        NotAllowed,
    )
    async def hide_gift_comment(
        self, info: Info, input: HideGiftCommentInput
    ) -> HideGiftCommentSuccess:
        sent_gift_id = decode_id(input.sent_gift_id, "SentGift")
        hidden = await gifts.hide_gift_comment(info.context.caller, sent_gift_id)
        return HideGiftCommentSuccess(sent_gift=hidden)

    @mutation(
        "Take no more gifts and tips from whoever sent this one, also where she stays unnamed. For "
        "the creator who received it.",
        BlockFanOfGiftSuccess,
        NotFound,
        IdempotencyKeyReused,
    )
    async def block_fan_of_gift(
        self, info: Info, input: BlockFanOfGiftInput
    ) -> BlockFanOfGiftSuccess:
        sent_gift_id = decode_id(input.sent_gift_id, "SentGift")
        asked = (info.context.caller, sent_gift_id, input.idempotency_key)
        return BlockFanOfGiftSuccess(block=await gifts.block_fan_of_gift(*asked))
