"""Sending a tip, sending it back, hiding its message, showing supporters, and their refusals."""

from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import OPERATOR
from api.context import Info
from api.errors import UserError, refusal
from api.fields import part
from api.money import CurrencyCode, Money, MoneyInput
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from api.tips.tip import Tip
from models import blocks, tips, users
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.monetization import OptionDisabled
from models.payments.provider import PaymentsUnavailable

if TYPE_CHECKING:
    from api.creators import Creator


@refusal(tips.CurrencyNotTipped, "There are no tips in this currency.")
class CurrencyNotTippedError(UserError):
    currency: CurrencyCode = strawberry.field(description="The currency.")


@refusal(
    tips.TipTooSmall,
    "The tip is smaller than the smallest one.",
    lambda error: {"smallest": Money.of(error.least_minor, error.currency)},
)
class TipTooSmallError(UserError):
    smallest: Money = strawberry.field(description="The smallest tip.")


@refusal(
    tips.TipQuoteChanged,
    "The tip costs something else than was expected; these are the figures now.",
    lambda error: {
        "amount": Money.of(error.amount_minor, error.currency),
        "fee": Money.of(error.fee_minor, error.currency),
        "total": Money.of(error.total_minor, error.currency),
    },
)
class TipQuoteChangedError(UserError):
    amount: Money = strawberry.field(description="What the creator would receive.")
    fee: Money = strawberry.field(description="The processing fee on top of it.")
    total: Money = strawberry.field(description="What the fan would pay.")


@refusal(tips.TipToOneself, "Nobody can tip herself.")
class TipToOneselfError(UserError):
    pass


# --- mutations -----------------------------------------------------------------------------------


@strawberry.input(description="A tip to send.")
class SendTipInput:
    creator_id: strawberry.ID = strawberry.field(description="Who receives it.")
    amount: MoneyInput = strawberry.field(description="What she receives, all of it.")
    expected_total: MoneyInput = strawberry.field(
        description="What the fan was told it costs her: `tipQuote { total }`."
    )
    message: str | None = strawberry.field(
        default=UNSET, description=f"A few words, at most {tips.LONGEST_MESSAGE} characters."
    )
    anonymous: bool = strawberry.field(
        default=False, description="Whether the creator is not told who sent it."
    )
    video_id: strawberry.ID | None = strawberry.field(
        default=UNSET, description="A video of the creator's that it is given for."
    )
    payment_method: str = strawberry.field(
        description="The provider's token of the payment method, never a card's number."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> tips.TipInput:
        """As `models/` takes it. Raises InvalidInput."""
        if self.expected_total.code != self.amount.code:
            raise InvalidInput("expectedTotal is in the amount's currency.")
        video_id = given(self.video_id)
        return tips.TipInput(
            creator_id=decode_id(self.creator_id, "Creator"),
            amount_minor=self.amount.minor,
            currency=self.amount.code,
            expected_total_minor=self.expected_total.minor,
            message=given(self.message),
            anonymous=self.anonymous,
            video_id=None if video_id is None else decode_id(video_id, "Video"),
            payment_method=self.payment_method,
            idempotency_key=self.idempotency_key,
        )


@payload("The tip, recorded; its state says whether it is paid.")
class SendTipSuccess(Payload):
    tip: Tip = strawberry.field(description="The tip.")


@strawberry.input(description="A tip to send back.")
class RefundTipInput:
    tip_id: strawberry.ID = strawberry.field(description="The tip.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters; kept with the refund.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The tip, on its way back or sent back already, as its state says.")
class RefundTipSuccess(Payload):
    tip: Tip = strawberry.field(description="The tip.")


@strawberry.input(description="A tip whose message is to be hidden.")
class HideTipMessageInput:
    tip_id: strawberry.ID = strawberry.field(description="The tip.")


@payload("The tip, its message hidden.")
class HideTipMessageSuccess(Payload):
    tip: Tip = strawberry.field(description="The tip.")


@strawberry.input(description="Whose supporters.")
class ShowSupportersInput:
    creator_id: strawberry.ID = strawberry.field(description="The creator: the caller herself.")


@payload("The creator, whose supporters everyone sees.")
class ShowSupportersSuccess(Payload):
    creator: Annotated["Creator", strawberry.lazy("api.creators")] = strawberry.field(
        description="The creator."
    )


@strawberry.input(description="Whose supporters.")
class HideSupportersInput:
    creator_id: strawberry.ID = strawberry.field(description="The creator: the caller herself.")


@payload("The creator, whose supporters are hers alone.")
class HideSupportersSuccess(Payload):
    creator: Annotated["Creator", strawberry.lazy("api.creators")] = strawberry.field(
        description="The creator."
    )


@part
class TipMutations:
    @mutation(
        "Tip a creator. It answers within about 5 s; a tip that is PROCESSING then is followed by "
        "`node(id)`.",
        SendTipSuccess,
        NotFound,
        NotAllowed,
        OptionDisabled,
        users.NotInGoodStanding,
        users.AgeUnknown,
        users.UnderAge,
        tips.TipToOneself,
        blocks.FanBlocked,
        tips.CurrencyNotTipped,
        tips.TipTooSmall,
        tips.TipQuoteChanged,
        LimitExceeded,
        IdempotencyKeyReused,
        PaymentsUnavailable,
    )
    async def send_tip(self, info: Info, input: SendTipInput) -> SendTipSuccess:
        return SendTipSuccess(tip=await tips.send_tip(info.context.caller, input.decoded()))

    @mutation(
        "Send a tip back to its fan, whole and with its fee.",
        RefundTipSuccess,
        NotFound,
        StateConflict,
        PaymentsUnavailable,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def refund_tip(self, info: Info, input: RefundTipInput) -> RefundTipSuccess:
        tip_id = decode_id(input.tip_id, "Tip")
        tip = await tips.refund_tip(
            info.context.caller, tip_id, input.reason, input.idempotency_key
        )
        return RefundTipSuccess(tip=tip)

    @mutation(
        "Hide a tip's message from all but operators, for good. For the creator who received it "
        "and operators.",
        HideTipMessageSuccess,
        NotFound,
        NotAllowed,
    )
    async def hide_tip_message(
        self, info: Info, input: HideTipMessageInput
    ) -> HideTipMessageSuccess:
        tip_id = decode_id(input.tip_id, "Tip")
        return HideTipMessageSuccess(tip=await tips.hide_tip_message(info.context.caller, tip_id))

    @mutation(
        "Let everyone see who supports the creator. For herself.",
        ShowSupportersSuccess,
        NotFound,
        NotAllowed,
    )
    async def show_supporters(
        self, info: Info, input: ShowSupportersInput
    ) -> ShowSupportersSuccess:
        creator_id = decode_id(input.creator_id, "Creator")
        shown = await tips.show_supporters(info.context.caller, creator_id, shown=True)
        return ShowSupportersSuccess(creator=shown)

    @mutation(
        "Keep who supports the creator to herself. For herself.",
        HideSupportersSuccess,
        NotFound,
        NotAllowed,
    )
    async def hide_supporters(
        self, info: Info, input: HideSupportersInput
    ) -> HideSupportersSuccess:
        creator_id = decode_id(input.creator_id, "Creator")
        hidden = await tips.show_supporters(info.context.caller, creator_id, shown=False)
        return HideSupportersSuccess(creator=hidden)
