"""What an app store has verified, told by the platform's service."""

import strawberry

from api.access import SERVICE
from api.coins.purchase import CoinPurchase
from api.context import Info
from api.errors import UserError, refusal
from api.fields import part
from api.money import MoneyInput
from api.relay import decode_id
from api.roots import Payload, mutation, payload
from models import chargebacks, coins
from models.coins import Channel
from models.errors import NotFound

_TRANSACTION = "The store's own name of the transaction, 1 to 128 characters."


@refusal(
    coins.StoreTransactionReused,
    "The transaction was recorded before, as another fan's purchase or of another package.",
)
class StoreTransactionReusedError(UserError):
    store_transaction_id: str = strawberry.field(description="The transaction.")


@strawberry.input(description="A purchase that a store has verified.")
class RecordStorePurchaseInput:
    user_id: strawberry.ID = strawberry.field(description="Who bought.")
    channel: Channel = strawberry.field(description="The store; not WEB.")
    store_transaction_id: str = strawberry.field(description=_TRANSACTION)
    package_id: strawberry.ID = strawberry.field(description="The package of this store.")
    price: MoneyInput = strawberry.field(description="What the store charged.")

    def decoded(self) -> coins.StorePurchase:
        """As `models/` takes it. Raises InvalidInput."""
        return coins.StorePurchase(
            channel=self.channel,
            store_transaction_id=self.store_transaction_id,
            user_id=decode_id(self.user_id, "User"),
            package_id=decode_id(self.package_id, "CoinPackage"),
            price_minor=self.price.minor,
            currency=self.price.code,
        )


@payload("The purchase, paid.")
class RecordStorePurchaseSuccess(Payload):
    coin_purchase: CoinPurchase = strawberry.field(description="The purchase.")


@strawberry.input(description="A purchase whose store sent the money back.")
class RecordStoreRefundInput:
    channel: Channel = strawberry.field(description="The store; not WEB.")
    store_transaction_id: str = strawberry.field(description=_TRANSACTION)


@payload("The purchase, its coins taken back.")
class RecordStoreRefundSuccess(Payload):
    coin_purchase: CoinPurchase = strawberry.field(description="The purchase.")


@part
class StoreMutations:
    @mutation(
        "Issue the coins of a purchase that a store has verified, once per transaction of the "
        "store: told again it is answered, not repeated.",
        RecordStorePurchaseSuccess,
        NotFound,
        coins.CoinPriceChanged,
        coins.StoreTransactionReused,
        by=SERVICE,
    )
    async def record_store_purchase(
        self, info: Info, input: RecordStorePurchaseInput
    ) -> RecordStorePurchaseSuccess:
        bought = await coins.record_store_purchase(info.context.caller, input.decoded())
        return RecordStorePurchaseSuccess(coin_purchase=bought)

    @mutation(
        "Take back the coins of a purchase whose store sent the money back, once per transaction. "
        "What was spent of them the fan owes.",
        RecordStoreRefundSuccess,
        NotFound,
        by=SERVICE,
    )
    async def record_store_refund(
        self, info: Info, input: RecordStoreRefundInput
    ) -> RecordStoreRefundSuccess:
        told = (input.channel, input.store_transaction_id)
        bought = await chargebacks.record_store_refund(info.context.caller, *told)
        return RecordStoreRefundSuccess(coin_purchase=bought)
