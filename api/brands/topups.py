"""Topping up, another's word on it, giving back what is unspent, and the refusals."""

import strawberry

from api.brands.topup import TopUp
from api.context import Info
from api.errors import UserError, refusal
from api.fields import part
from api.money import CurrencyCode, Money, MoneyInput
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, mutation, payload
from models import brands, users
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.payments.provider import PaymentsUnavailable


@refusal(brands.CurrencyNotToppedUp, "There are no wallets in this currency.")
class CurrencyNotToppedUpError(UserError):
    currency: CurrencyCode = strawberry.field(description="The currency.")


@refusal(
    brands.TopUpTooSmall,
    "The top-up is smaller than the smallest one.",
    lambda error: {"smallest": Money.of(error.least_minor, error.currency)},
)
class TopUpTooSmallError(UserError):
    smallest: Money = strawberry.field(description="The smallest top-up.")


@refusal(
    brands.TopUpQuoteChanged,
    "The top-up costs something else than was expected; these are the figures now.",
    lambda error: {
        "amount": Money.of(error.amount_minor, error.currency),
        "fee": Money.of(error.fee_minor, error.currency),
        "total": Money.of(error.total_minor, error.currency),
    },
)
class TopUpQuoteChangedError(UserError):
    amount: Money = strawberry.field(description="What the wallet would receive.")
    fee: Money = strawberry.field(description="The processing fee on top of it.")
    total: Money = strawberry.field(description="What would be charged.")


@refusal(
    brands.AboveSpendLimit,
    "More than the caller herself may commit at once.",
    lambda error: {"amount": Money.of(error.amount_minor, error.currency)},
)
class AboveSpendLimitError(UserError):
    amount: Money = strawberry.field(description="What it comes to.")


@refusal(brands.NothingUnspent, "Nothing of the top-up is left in the wallet.")
class NothingUnspentError(UserError):
    pass


# --- mutations -----------------------------------------------------------------------------------


@strawberry.input(description="Money to put into a brand's wallet.")
class TopUpBrandWalletInput:
    brand_id: strawberry.ID = strawberry.field(description="The brand.")
    amount: MoneyInput = strawberry.field(description="What the wallet receives, all of it.")
    expected_total: MoneyInput = strawberry.field(
        description="What the caller was told it costs: `topUpQuote { total }`."
    )
    payment_method: str = strawberry.field(
        description="The provider's token of the payment method, never a card's number."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> brands.TopUpInput:
        """As `models/` takes it. Raises InvalidInput."""
        if self.expected_total.code != self.amount.code:
            raise InvalidInput("expectedTotal is in the amount's currency.")
        return brands.TopUpInput(
            brand_id=decode_id(self.brand_id, "Brand"),
            amount_minor=self.amount.minor,
            expected_total_minor=self.expected_total.minor,
            currency=self.amount.code,
            payment_method=self.payment_method,
            idempotency_key=self.idempotency_key,
        )


@payload("The top-up: its states say whether it waits for another, and whether it is paid.")
class TopUpBrandWalletSuccess(Payload):
    top_up: TopUp = strawberry.field(description="The top-up.")


@strawberry.input(description="A top-up that waits, to be charged.")
class ApproveTopUpInput:
    top_up_id: strawberry.ID = strawberry.field(description="The top-up.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The top-up, approved; its payment's state says whether it is paid.")
class ApproveTopUpSuccess(Payload):
    top_up: TopUp = strawberry.field(description="The top-up.")


@strawberry.input(description="A top-up that waits, to be refused.")
class DeclineTopUpInput:
    top_up_id: strawberry.ID = strawberry.field(description="The top-up.")


@payload("The top-up, declined.")
class DeclineTopUpSuccess(Payload):
    top_up: TopUp = strawberry.field(description="The top-up.")


@strawberry.input(description="A top-up that waits, to be taken back.")
class WithdrawTopUpInput:
    top_up_id: strawberry.ID = strawberry.field(description="The top-up.")


@payload("The top-up, withdrawn.")
class WithdrawTopUpSuccess(Payload):
    top_up: TopUp = strawberry.field(description="The top-up.")


@strawberry.input(description="A top-up to give back, as far as it is unspent.")
class RefundTopUpInput:
    top_up_id: strawberry.ID = strawberry.field(description="The top-up.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters; kept with the refund.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload(
    "The top-up: REFUNDING while what was unspent of it is on its way back, then with more in "
    "`refunded`; or with a `refundFailureReason`."
)
class RefundTopUpSuccess(Payload):
    top_up: TopUp = strawberry.field(description="The top-up.")


@part
class TopUpMutations:
    @mutation(
        "Put money into a brand's wallet, for its FINANCE and ADMIN. Above the caller's spend "
        "limit nothing is charged until another of them approves it. It answers within about 5 s; "
        "a payment that is PROCESSING then is followed by `node(id)`.",
        TopUpBrandWalletSuccess,
        NotFound,
        NotAllowed,
        users.NotInGoodStanding,
        users.AgeUnknown,
        users.UnderAge,
        brands.CurrencyNotToppedUp,
        brands.TopUpTooSmall,
        brands.TopUpQuoteChanged,
        LimitExceeded,
        IdempotencyKeyReused,
        PaymentsUnavailable,
    )
    async def top_up_brand_wallet(
        self, info: Info, input: TopUpBrandWalletInput
    ) -> TopUpBrandWalletSuccess:
        made = await brands.top_up_brand_wallet(info.context.caller, input.decoded())
        return TopUpBrandWalletSuccess(top_up=made)

    @mutation(
        "Have a top-up charged that waits, by another FINANCE or ADMIN of the brand than its "
        "author, whose own limit allows it.",
        ApproveTopUpSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        brands.AboveSpendLimit,
        users.NotInGoodStanding,
        users.AgeUnknown,
        users.UnderAge,
        IdempotencyKeyReused,
        PaymentsUnavailable,
    )
    async def approve_top_up(self, info: Info, input: ApproveTopUpInput) -> ApproveTopUpSuccess:
        top_up_id = decode_id(input.top_up_id, "TopUp")
        told = (info.context.caller, top_up_id, input.idempotency_key)
        return ApproveTopUpSuccess(top_up=await brands.approve_top_up(*told))

    @mutation(
        "Refuse a top-up that waits, by another FINANCE or ADMIN of the brand than its author.",
        DeclineTopUpSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
    )
    async def decline_top_up(self, info: Info, input: DeclineTopUpInput) -> DeclineTopUpSuccess:
        top_up_id = decode_id(input.top_up_id, "TopUp")
        declined = await brands.decline_top_up(info.context.caller, top_up_id)
        return DeclineTopUpSuccess(top_up=declined)

    @mutation(
        "Take back a top-up that waits, for its author.",
        WithdrawTopUpSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
    )
    async def withdraw_top_up(self, info: Info, input: WithdrawTopUpInput) -> WithdrawTopUpSuccess:
        top_up_id = decode_id(input.top_up_id, "TopUp")
        withdrawn = await brands.withdraw_top_up(info.context.caller, top_up_id)
        return WithdrawTopUpSuccess(top_up=withdrawn)

    @mutation(
        "Give back what is unspent of a top-up to who paid it, without its fee. For the brand's "
        "FINANCE and ADMIN, and operators.",
        RefundTopUpSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        brands.NothingUnspent,
        PaymentsUnavailable,
        IdempotencyKeyReused,
    )
    async def refund_top_up(self, info: Info, input: RefundTopUpInput) -> RefundTopUpSuccess:
        top_up_id = decode_id(input.top_up_id, "TopUp")
        told = (info.context.caller, top_up_id, input.reason, input.idempotency_key)
        return RefundTopUpSuccess(top_up=await brands.refund_top_up(*told))
