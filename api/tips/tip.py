"""The type of a tip, who may see what of it, and what is told of it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import CREATOR, CREATOR_IF_NAMED, FAN, NOBODY, OPERATOR, SELF
from api.fields import column, computed, noun, relation
from api.live import Notification, notified
from api.money import Money
from api.relay import Node
from api.scalars import enum
from models import creators, tips, users, videos
from models.caller import Caller
from models.payments.payment import PaymentState

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


@notified(tips.TipReceived, "A tip was paid.")
class TipReceived(Notification):
    amount: Money | None = column("What the creator received.", see=SELF | OPERATOR)
    tip: Tip | None = relation("The tip.", "tip_id", tips.by_ids, see=SELF | OPERATOR)


@notified(tips.TipRefunded, "A tip was sent back to its fan.")
class TipRefunded(Notification):
    amount: Money | None = column("What the creator had received.", see=SELF | OPERATOR)
    tip: Tip | None = relation("The tip.", "tip_id", tips.by_ids, see=SELF | OPERATOR)
