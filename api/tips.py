"""Tips in GraphQL. Who sent an anonymous one is null to all but the fan and operators."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import (
    ANYONE,
    ANYONE_IF_SHARED,
    CREATOR,
    CREATOR_IF_NAMED,
    FAN,
    NOBODY,
    OPERATOR,
    SELF,
)
from api.context import Info
from api.errors import UserError, refusal
from api.fields import argument, column, computed, connection, noun, part, relation
from api.live import Notification, notified
from api.money import CurrencyCode, Money, MoneyInput
from api.relay import Connection, Node, decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from api.scalars import BigInt, enum
from models import blocks, creators, tips, users, videos
from models.caller import Caller
from models.creators import Creator as CreatorRow
from models.creators import Listed as ListedCreator
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.monetization import OptionDisabled
from models.payments.payment import PaymentState
from models.tips import pages_of_creators, supporters_of_creators, totals_of_creators

if TYPE_CHECKING:
    from api.creators import Creator
    from api.users import User
    from api.videos import Video

enum(
    PaymentState,
    "Where a payment stands.",
    {
        "PROCESSING": "The provider has not said its final word.",
        "REQUIRES_ACTION": "The payer must do something first; `nextAction` says where.",
        "SUCCEEDED": "Paid.",
        "FAILED": "Not paid. A late word of the provider may still turn it to SUCCEEDED.",
        "REFUNDING": "On its way back to the payer.",
        "REFUNDED": "Sent back to the payer.",
        "CHARGEBACK_OPEN": "The payer's bank disputes it.",
        "CHARGED_BACK": "Lost to the payer's bank.",
    },
)
enum(
    tips.FeePayer,
    "Who pays the processing fee.",
    {
        "FAN": "The fan, on top of the amount.",
        "PLATFORM": "The platform; the total is the amount.",
    },
)


def rights(tip: tips.TipView, caller: Caller) -> int:
    """A tip is its fan's; once it was paid it is the creator's too, and who sent it if she is
    named."""
    bits = OPERATOR if caller.is_operator else NOBODY
    if caller.user_id is not None and caller.user_id == tip.fan_id:
        bits |= FAN
    received = tip.received_at is not None
    if received and caller.creator_id is not None and caller.creator_id == tip.creator_id:
        bits |= CREATOR if tip.anonymous else CREATOR | CREATOR_IF_NAMED
    return bits


_SIDES = CREATOR | FAN | OPERATOR


@strawberry.type(description="What the payer must do before a payment goes on.")
class NextAction:
    url: str = strawberry.field(description="The provider's page to send her to.")


@noun(tips.TipView, "What a fan gave a creator.", by_ids=tips.by_ids, rights=rights)
class Tip(Node):
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who receives it: the whole amount.", "creator_id", creators.by_ids, see=_SIDES
    )
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who sent it.", "fan_id", users.by_ids, see=CREATOR_IF_NAMED | FAN | OPERATOR
    )
    video: Annotated["Video", strawberry.lazy("api.videos")] | None = relation(
        "The video that it was given for, if it was for one.",
        "video_id",
        videos.by_ids,
        see=_SIDES,
    )
    amount: Money | None = column("What the creator receives.", see=_SIDES)
    fee: Money | None = column("The processing fee on top of it.", see=FAN | OPERATOR)
    total: Money | None = column("What the fan is charged.", see=FAN | OPERATOR)
    is_anonymous: bool | None = column(
        "Whether the fan stays unnamed.", see=_SIDES, attribute="anonymous"
    )
    is_message_hidden: bool | None = column(
        "Whether the message was hidden.", see=_SIDES, attribute="message_hidden"
    )
    state: PaymentState | None = column("Where its payment stands.", see=_SIDES)
    failure_reason: str | None = column("Why it failed.", see=FAN | OPERATOR)
    created_at: datetime | None = column("When it was sent.", see=_SIDES)
    received_at: datetime | None = column("When it was paid first.", see=_SIDES)

    @computed("The fan's message; once hidden, for operators alone.", see=_SIDES)
    @staticmethod
    def message(row: tips.TipView, who: int) -> str | None:
        return None if row.message_hidden and not who & OPERATOR else row.message

    @computed("What the fan must do before it goes on.", see=FAN | OPERATOR)
    @staticmethod
    def next_action(row: tips.TipView) -> NextAction | None:
        waits = row.state is PaymentState.REQUIRES_ACTION and row.next_action_url is not None
        return NextAction(url=str(row.next_action_url)) if waits else None


@noun(tips.DayTotal, "The tips of one day, in UTC, in one currency; not those taken back since.")
class TipDayTotal:
    day: date = column("The day.")
    tips: BigInt = column("How many.")
    amount: Money = column("What they come to.")


@noun(tips.Supporter, "A fan who tipped a creator by name.")
class Supporter:
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who.", "fan_id", users.by_ids
    )
    tips: BigInt = column("How many of her named tips stand.")


@noun(tips.TipQuote, "What a tip costs now.")
class TipQuote:
    amount: Money = column("What the creator receives.")
    fee: Money = column("The processing fee on top of it.")
    total: Money = column("What the fan pays; `expectedTotal` takes it.")
    fee_payer: tips.FeePayer = column("Who pays the processing fee.")


@noun(tips.Terms, "The limits of tips in one currency.")
class TipLimits:
    smallest: Money = column("The smallest tip.", attribute="least_minor")
    largest: Money = column("The largest tip.", attribute="most_minor")
    most_a_day: Money = column(
        "The most that a fan tips on one UTC day, over all creators.",
        attribute="most_a_day_minor",
    )
    most_tips_a_day: BigInt = column(
        "The most tips of a fan on one UTC day, over all creators.", attribute="most_a_day"
    )
    fee_payer: tips.FeePayer = column("Who pays the processing fee.")


_SINCE = argument(date, "The first day, in UTC.")
_UNTIL = argument(date, f"The last day, in UTC; at most {tips.MOST_DAYS} days in all.")


@part
class CreatorTips:
    tips: Connection[Tip] | None = connection(
        "Tips that she received, newest first.", pages_of_creators, see=SELF | OPERATOR
    )
    tip_totals: list[TipDayTotal] | None = relation(
        "What she received per day and currency, newest first.",
        "id",
        totals_of_creators,
        see=SELF | OPERATOR,
        at_most=200,
        since=_SINCE,
        until=_UNTIL,
    )
    supporters: Connection[Supporter] | None = connection(
        "Who tips her by name, those with the most tips first. Anonymous tips count for nobody.",
        supporters_of_creators,
        see=SELF | OPERATOR | ANYONE_IF_SHARED,
    )

    @computed("Whether everyone sees who supports her.", see=ANYONE)
    @staticmethod
    def are_supporters_public(row: CreatorRow | ListedCreator) -> bool:
        return row.supporters_public


@part
class UserTips:
    tips_sent: Connection[Tip] | None = connection(
        "Tips that she sent, newest first, also those not paid yet.",
        tips.pages_of_fans,
        see=SELF | OPERATOR,
    )
    tip_totals_sent: list[TipDayTotal] | None = relation(
        "What of her tips was paid per day and currency, newest first.",
        "id",
        tips.totals_of_fans,
        see=SELF | OPERATOR,
        at_most=200,
        since=_SINCE,
        until=_UNTIL,
    )


@part
class TipQueries:
    @query("What a tip costs now; null where the limits allow no such tip.", TipQuote | None)
    async def tip_quote(
        self,
        amount: Annotated[MoneyInput, strawberry.argument(description="What to give.")],
    ) -> tips.TipQuote | None:
        return await tips.quote_or_none(amount.minor, amount.code)

    @query("Amounts to offer, with what each costs; none where there are no tips.", list[TipQuote])
    async def tip_presets(
        self,
        currency: Annotated[CurrencyCode, strawberry.argument(description="In this currency.")],
    ) -> list[tips.TipQuote]:
        return await tips.presets(currency.value)

    @query("The limits of tips in a currency; null where there are none.", TipLimits | None)
    async def tip_limits(
        self,
        currency: Annotated[CurrencyCode, strawberry.argument(description="The currency.")],
    ) -> tips.Terms | None:
        return await tips.limits(currency.value)


# --- refusals ------------------------------------------------------------------------------------


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
    )
    async def send_tip(self, info: Info, input: SendTipInput) -> SendTipSuccess:
        return SendTipSuccess(tip=await tips.send_tip(info.context.caller, input.decoded()))

    @mutation(
        "Send a tip back to its fan, whole and with its fee.",
        RefundTipSuccess,
        NotFound,
        StateConflict,
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


# --- notifications -------------------------------------------------------------------------------


@notified(tips.TipReceived, "A tip was paid.")
class TipReceived(Notification):
    amount: Money | None = column("What the creator received.", see=SELF | OPERATOR)
    tip: Tip | None = relation("The tip.", "tip_id", tips.by_ids, see=SELF | OPERATOR)


@notified(tips.TipRefunded, "A tip was sent back to its fan.")
class TipRefunded(Notification):
    amount: Money | None = column("What the creator had received.", see=SELF | OPERATOR)
    tip: Tip | None = relation("The tip.", "tip_id", tips.by_ids, see=SELF | OPERATOR)
