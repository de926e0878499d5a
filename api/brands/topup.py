"""The type of a top-up, who may see it, and what a brand is told of it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import BRAND, NOBODY, OPERATOR, in_team
from api.chargeback_states import ChargebackState
from api.fields import column, computed, noun, relation
from api.live import Notification, notified
from api.money import Money
from api.relay import Node
from api.scalars import enum
from api.tips.tip import NextAction
from models import brands, users
from models.brands import TopUpState, TopUpView
from models.caller import Caller
from models.payments.payment import PaymentState

if TYPE_CHECKING:
    from api.brands.brand import Brand
    from api.users import User

enum(
    TopUpState,
    "Whether a top-up may be charged; how its payment stands says the payment's state.",
    {
        "AWAITING_APPROVAL": "Above its author's limit: it waits for another of the team.",
        "APPROVED": "Charged, or on its way.",
        "DECLINED": "Another of the team said no.",
        "WITHDRAWN": "Its author took it back.",
        "EXPIRED": "Nobody decided on it in time.",
    },
)


def rights(row: TopUpView, caller: Caller) -> int:
    """A top-up is its brand's team's and the operators'."""
    return in_team(row.brand_id, caller) | (OPERATOR if caller.is_operator else NOBODY)


_SIDES = BRAND | OPERATOR


@noun(
    TopUpView,
    "Money that a brand puts into its wallet. Who asked for it pays it.",
    by_ids=brands.top_ups_by_ids,
    rights=rights,
)
class TopUp(Node):
    brand: Annotated["Brand", strawberry.lazy("api.brands.brand")] | None = relation(
        "Whose wallet.", "brand_id", brands.by_ids, see=_SIDES
    )
    author: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who asked for it, and pays.", "author_id", users.by_ids, see=_SIDES
    )
    decided_by: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who approved, declined or withdrew it; null where nobody had to.",
        "decided_by",
        users.by_ids,
        see=_SIDES,
    )
    amount: Money | None = column("What the wallet receives.", see=_SIDES)
    fee: Money | None = column("The processing fee on top of it.", see=_SIDES)
    total: Money | None = column("What is charged.", see=_SIDES)
    state: TopUpState | None = column("Whether it may be charged.", see=_SIDES)
    payment_state: PaymentState | None = column(
        "Where its payment stands; null while there is none.", see=_SIDES
    )
    failure_reason: str | None = column("Why the payment failed.", see=_SIDES)
    unspent: Money | None = column("What giving it back would bring now.", see=_SIDES)
    refunded: Money | None = column("What went back so far.", see=_SIDES)
    refund_failure_reason: str | None = column(
        "Why the latest refund was refused; its money is in the wallet again.", see=_SIDES
    )
    created_at: datetime | None = column("When it was asked for.", see=_SIDES)
    expires_at: datetime | None = column(
        "Until when another of the team decides on it; null where nobody has to.", see=_SIDES
    )
    decided_at: datetime | None = column("When that was decided, or its time was over.", see=_SIDES)
    received_at: datetime | None = column("When it was paid first.", see=_SIDES)

    @computed("What who pays must do before it goes on.", see=_SIDES)
    @staticmethod
    def next_action(row: TopUpView) -> NextAction | None:
        waits = row.payment_state is PaymentState.REQUIRES_ACTION
        url = row.next_action_url if waits else None
        return None if url is None else NextAction(url=url)


@notified(brands.TopUpAwaitingApproval, "A top-up above its author's limit waits for another.")
class TopUpAwaitingApproval(Notification):
    amount: Money | None = column("What the wallet would receive.", see=_SIDES)
    top_up: TopUp | None = relation("The top-up.", "top_up_id", brands.top_ups_by_ids, see=_SIDES)


@notified(brands.TopUpReceived, "A top-up was paid.")
class TopUpReceived(Notification):
    amount: Money | None = column("What the wallet received.", see=_SIDES)
    top_up: TopUp | None = relation("The top-up.", "top_up_id", brands.top_ups_by_ids, see=_SIDES)


@notified(brands.TopUpRefunded, "What was unspent of a top-up went back to who paid it.")
class TopUpRefunded(Notification):
    amount: Money | None = column("What went back.", see=_SIDES)
    top_up: TopUp | None = relation("The top-up.", "top_up_id", brands.top_ups_by_ids, see=_SIDES)


@notified(
    brands.TopUpChargedBack,
    "The bank of who paid a top-up took it back, or said more of that: `state` is where it stands.",
)
class TopUpChargedBack(Notification):
    amount: Money | None = column("What the brand bears if it is lost.", see=_SIDES)
    top_up: TopUp | None = relation("The top-up.", "top_up_id", brands.top_ups_by_ids, see=_SIDES)

    @computed("Where the chargeback stands.", see=_SIDES)
    @staticmethod
    def state(row: brands.TopUpChargedBack) -> ChargebackState | None:
        return ChargebackState(row.state)
