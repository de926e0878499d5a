"""Buying coins, giving them back, and the refusals."""

from datetime import datetime

import strawberry
from strawberry import UNSET

from api.coins.purchase import CoinPurchase
from api.context import Info
from api.errors import UserError, refusal
from api.fields import part
from api.money import Money, MoneyInput
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from models import coins, users
from models.coins import Channel
from models.errors import (
    IdempotencyKeyReused,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.payments.provider import PaymentsUnavailable


@refusal(
    coins.CoinPriceChanged,
    "The package costs something else than was expected.",
    lambda error: {"price": Money.of(error.price_minor, error.currency)},
)
class CoinPriceChangedError(UserError):
    price: Money = strawberry.field(description="What it costs.")


@refusal(coins.NothingToRefund, "Nothing of the purchase is left to be given back.")
class NothingToRefundError(UserError):
    pass


@refusal(coins.RefundPeriodOver, "The fan may not give it back herself any more.")
class RefundPeriodOverError(UserError):
    until: datetime = strawberry.field(description="Until when she could.")


@refusal(
    coins.BoughtInStore,
    "An app store sold it, which alone gives the money back.",
    lambda error: {"channel": Channel(error.channel)},
)
class BoughtInStoreError(UserError):
    channel: Channel = strawberry.field(description="The store.")


@strawberry.input(description="Coins to buy.")
class BuyCoinsInput:
    package_id: strawberry.ID = strawberry.field(description="The package.")
    expected_price: MoneyInput = strawberry.field(
        description="What the fan was told it costs: `CoinPackage { price }`."
    )
    payment_method: str = strawberry.field(
        description="The provider's token of the payment method, never a card's number."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> coins.BuyInput:
        """As `models/` takes it. Raises InvalidInput."""
        return coins.BuyInput(
            package_id=decode_id(self.package_id, "CoinPackage"),
            expected_price_minor=self.expected_price.minor,
            currency=self.expected_price.code,
            payment_method=self.payment_method,
            idempotency_key=self.idempotency_key,
        )


@payload("The purchase, recorded; its state says whether it is paid.")
class BuyCoinsSuccess(Payload):
    coin_purchase: CoinPurchase = strawberry.field(description="The purchase.")


@strawberry.input(description="A purchase of coins to give back.")
class RefundCoinPurchaseInput:
    purchase_id: strawberry.ID = strawberry.field(description="The purchase.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters; kept with the refund.")
    case_id: strawberry.ID | None = strawberry.field(
        default=UNSET,
        description="The undone gift whose frozen coins are given back, for operators; left out, "
        "what is unspent in the wallet is.",
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload(
    "The purchase: REFUNDING while what was left of it is on its way back, then with more in "
    "`refunded`; or with a `refundFailureReason`."
)
class RefundCoinPurchaseSuccess(Payload):
    coin_purchase: CoinPurchase = strawberry.field(description="The purchase.")


@part
class CoinMutations:
    @mutation(
        "Buy coins on the web. It answers within about 5 s; a purchase that is PROCESSING then is "
        "followed by `node(id)`.",
        BuyCoinsSuccess,
        NotFound,
        NotAllowed,
        users.NotInGoodStanding,
        users.AgeUnknown,
        users.UnderAge,
        coins.CoinPriceChanged,
        LimitExceeded,
        IdempotencyKeyReused,
        PaymentsUnavailable,
    )
    async def buy_coins(self, info: Info, input: BuyCoinsInput) -> BuyCoinsSuccess:
        bought = await coins.buy_coins(info.context.caller, input.decoded())
        return BuyCoinsSuccess(coin_purchase=bought)

    @mutation(
        "Give back what is unspent of a purchase, at its share of the price, rounded down. The fan "
        "may for some days after she bought it, an operator at any time.",
        RefundCoinPurchaseSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        coins.BoughtInStore,
        coins.RefundPeriodOver,
        coins.NothingToRefund,
        PaymentsUnavailable,
        IdempotencyKeyReused,
    )
    async def refund_coin_purchase(
        self, info: Info, input: RefundCoinPurchaseInput
    ) -> RefundCoinPurchaseSuccess:
        case_id = given(input.case_id)
        refunded = await coins.refund_coin_purchase(
            info.context.caller,
            decode_id(input.purchase_id, "CoinPurchase"),
            input.reason,
            input.idempotency_key,
            None if case_id is None else decode_id(case_id, "GiftReversal"),
        )
        return RefundCoinPurchaseSuccess(coin_purchase=refunded)
