"""The type of a purchase of coins, and who may see what of it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import FAN, NOBODY, OPERATOR, SERVICE
from api.coins.packages import CoinPackage
from api.fields import column, computed, noun, relation
from api.money import Money
from api.relay import Node
from api.scalars import BigInt
from api.tips.tip import NextAction
from models import coins, users
from models.caller import Caller
from models.coins import Channel, PurchaseView
from models.payments.payment import PaymentState

if TYPE_CHECKING:
    from api.users import User


def rights(bought: PurchaseView, caller: Caller) -> int:
    """A purchase is its fan's and the operators'; what a store sold also the service's, which told
    of it."""
    is_hers = caller.user_id is not None and caller.user_id == bought.fan_id
    is_told = caller.is_service and bought.channel is not Channel.WEB
    bits = (FAN if is_hers else NOBODY) | (SERVICE if is_told else NOBODY)
    return bits | (OPERATOR if caller.is_operator else NOBODY)


_SIDES = FAN | OPERATOR | SERVICE


@noun(
    PurchaseView,
    "Coins that a fan bought. Coins are spent oldest purchase first.",
    by_ids=coins.by_ids,
    rights=rights,
)
class CoinPurchase(Node):
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who bought them.", "fan_id", users.by_ids, see=_SIDES
    )
    package: CoinPackage | None = relation(
        "What she bought.", "package_id", coins.packages_by_ids, see=_SIDES
    )
    channel: Channel | None = column("Where.", see=_SIDES)
    coins: BigInt | None = column("How many coins.", see=_SIDES)
    price: Money | None = column("What she is charged.", see=_SIDES)
    state: PaymentState | None = column("Where its payment stands.", see=_SIDES)
    failure_reason: str | None = column("Why it failed.", see=_SIDES)
    created_at: datetime | None = column("When it was asked for.", see=_SIDES)
    bought_at: datetime | None = column("When it was paid first.", see=_SIDES)
    unspent_coins: BigInt | None = column("How many of them are in the wallet.", see=_SIDES)
    refund: Money | None = column(
        "What giving them back would bring: their share of the price, rounded down.",
        see=_SIDES,
        attribute="refund_minor",
    )
    refunded: Money | None = column(
        "What went back to her so far.", see=_SIDES, attribute="refunded_minor"
    )
    refund_failure_reason: str | None = column(
        "Why the latest refund was refused; its coins are in the wallet again.", see=_SIDES
    )
    refundable_until: datetime | None = column(
        "Until when she may give them back herself; null for what is not paid, and for what a "
        "store sold.",
        see=_SIDES,
    )
    coins_left: BigInt | None = column(
        "How many, spent or not, were neither given back nor charged back.", see=OPERATOR
    )
    price_left: Money | None = column("Their share of the price.", see=OPERATOR)

    @computed("What the fan must do before it goes on.", see=_SIDES)
    @staticmethod
    def next_action(row: PurchaseView) -> NextAction | None:
        waits = row.state is PaymentState.REQUIRES_ACTION and row.next_action_url is not None
        return NextAction(url=str(row.next_action_url)) if waits else None
