"""Redeeming diamonds, what operators decide of it, and the refusals."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import OPERATOR
from api.context import Info
from api.diamonds.quotes import RATE
from api.diamonds.redemption import Redemption
from api.errors import UserError, refusal
from api.fields import part
from api.money import CurrencyCode, Money, MoneyInput
from api.relay import decode_id, encode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from api.scalars import BigInt
from models import coins, diamonds, users
from models.diamonds import RateInput, RedemptionInput
from models.errors import (
    IdempotencyKeyReused,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
)

if TYPE_CHECKING:
    from api.creators import Creator


@refusal(diamonds.CurrencyNotRedeemed, "Diamonds cannot be redeemed in this currency.")
class CurrencyNotRedeemedError(UserError):
    currency: CurrencyCode = strawberry.field(description="The currency.")


@refusal(
    diamonds.RedemptionRateChanged,
    "Another rate holds than the creator saw; this is the one of now.",
    lambda error: {
        "rate_id": encode_id(RATE, error.rate_id),
        "rate": Money.of(error.minor, error.currency),
        "per_diamonds": error.per_diamonds,
    },
)
class RedemptionRateChangedError(UserError):
    rate_id: strawberry.ID = strawberry.field(description="Its id.")
    rate: Money = strawberry.field(description="So much money ...")
    per_diamonds: BigInt = strawberry.field(description="... for so many diamonds.")


@refusal(diamonds.TooFewDiamonds, "Fewer diamonds than can be redeemed at once.")
class TooFewDiamondsError(UserError):
    least_diamonds: BigInt = strawberry.field(description="The fewest.")


@refusal(diamonds.RedemptionNotWhole, "So many diamonds would make a fraction of a minor unit.")
class RedemptionNotWholeError(UserError):
    nearest_diamonds: BigInt = strawberry.field(
        description="The nearest number below that makes a whole amount."
    )


@refusal(diamonds.InsufficientDiamonds, "Too few diamonds are available.")
class InsufficientDiamondsError(UserError):
    missing_diamonds: BigInt = strawberry.field(description="How many whole ones are missing.")


# Also of those who price coins and gifts.
@refusal(
    coins.CoinsBelowRedemption,
    "In this currency a coin would be redeemed for more than the cheapest one ever cost.",
)
class CoinsBelowRedemptionError(UserError):
    currency: CurrencyCode = strawberry.field(description="The currency.")
    pays_minor: BigInt = strawberry.field(
        description="Coins would be redeemed for so many minor units ..."
    )
    pays_coins: BigInt = strawberry.field(description="... for so many coins.")
    costs_minor: BigInt = strawberry.field(
        description="The cheapest ones cost, less what the store keeps, so many minor units ..."
    )
    costs_coins: BigInt = strawberry.field(description="... for so many coins.")


# --- by the creator ------------------------------------------------------------------------------

_REDEMPTION = "The redemption."
_WHICH = "The redemption's id."
_CREATOR = "The creator's id."


@strawberry.input(description="Diamonds to redeem.")
class RedeemDiamondsInput:
    diamonds: BigInt = strawberry.field(
        description="How many: whole ones, as many as make a whole amount of money."
    )
    currency: CurrencyCode = strawberry.field(description="What they are to become.")
    rate_id: strawberry.ID = strawberry.field(
        description="The rate that the creator was shown: `quoteRedemption { rateId }`."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> RedemptionInput:
        """As `models/` takes it. Raises InvalidInput."""
        return RedemptionInput(
            diamonds=self.diamonds,
            currency=self.currency.value,
            rate_id=decode_id(self.rate_id, RATE),
            idempotency_key=self.idempotency_key,
        )


@payload("The redemption: converted, or in review.")
class RedeemDiamondsSuccess(Payload):
    redemption: Redemption = strawberry.field(description=_REDEMPTION)


@strawberry.input(description="A redemption to take back.")
class CancelRedemptionInput:
    redemption_id: strawberry.ID = strawberry.field(description=_WHICH)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The redemption, taken back.")
class CancelRedemptionSuccess(Payload):
    redemption: Redemption = strawberry.field(description=_REDEMPTION)


# --- by an operator ------------------------------------------------------------------------------


@strawberry.input(description="A redemption to convert.")
class ApproveRedemptionInput:
    redemption_id: strawberry.ID = strawberry.field(description=_WHICH)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The redemption: converted, or rejected because diamonds were owed, as its state says.")
class ApproveRedemptionSuccess(Payload):
    redemption: Redemption = strawberry.field(description=_REDEMPTION)


@strawberry.input(description="A redemption to refuse, and why.")
class RejectRedemptionInput:
    redemption_id: strawberry.ID = strawberry.field(description=_WHICH)
    reason: str = strawberry.field(description="Why, for the creator to read: 1 to 500 characters.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The redemption, refused; the diamonds were given back.")
class RejectRedemptionSuccess(Payload):
    redemption: Redemption = strawberry.field(description=_REDEMPTION)


@strawberry.input(description="Whose redemptions operators look at first, and why.")
class FlagRedemptionsInput:
    creator_id: strawberry.ID = strawberry.field(description=_CREATOR)
    reason: str = strawberry.field(description="Why, for operators alone: 1 to 500 characters.")


@payload("The creator, flagged.")
class FlagRedemptionsSuccess(Payload):
    creator: Annotated["Creator", strawberry.lazy("api.creators")] = strawberry.field(
        description="The creator."
    )


@strawberry.input(description="Whose redemptions operators need not look at first any more.")
class UnflagRedemptionsInput:
    creator_id: strawberry.ID = strawberry.field(description=_CREATOR)


@payload("The creator, flagged no more.")
class UnflagRedemptionsSuccess(Payload):
    creator: Annotated["Creator", strawberry.lazy("api.creators")] = strawberry.field(
        description="The creator."
    )


@strawberry.input(description="A rate of redemption.")
class AddRedemptionRateInput:
    amount: MoneyInput = strawberry.field(description="So much money ...")
    per_diamonds: BigInt = strawberry.field(description="... for so many diamonds.")
    effective_from: datetime | None = strawberry.field(
        default=UNSET, description="From when it holds, until a later one does; left out, from now."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> RateInput:
        """As `models/` takes it. Raises InvalidInput."""
        return RateInput(
            currency=self.amount.code,
            minor=self.amount.minor,
            per_diamonds=self.per_diamonds,
            effective_from=given(self.effective_from),
            idempotency_key=self.idempotency_key,
        )


@payload("The rate, added.")
class AddRedemptionRateSuccess(Payload):
    rate_id: strawberry.ID = strawberry.field(description="Its id.")
    effective_from: datetime = strawberry.field(description="From when it holds.")


@part
class DiamondMutations:
    @mutation(
        "Have the caller's diamonds become money, which joins her earnings: at once, or once an "
        "operator has looked.",
        RedeemDiamondsSuccess,
        NotFound,
        NotAllowed,
        users.NotInGoodStanding,
        diamonds.CurrencyNotRedeemed,
        diamonds.RedemptionRateChanged,
        diamonds.TooFewDiamonds,
        diamonds.RedemptionNotWhole,
        diamonds.InsufficientDiamonds,
        LimitExceeded,
        IdempotencyKeyReused,
    )
    async def redeem_diamonds(
        self, info: Info, input: RedeemDiamondsInput
    ) -> RedeemDiamondsSuccess:
        made = await diamonds.redeem_diamonds(info.context.caller, input.decoded())
        return RedeemDiamondsSuccess(redemption=made)

    @mutation(
        "Take a redemption of the caller's back that is in review.",
        CancelRedemptionSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        IdempotencyKeyReused,
    )
    async def cancel_redemption(
        self, info: Info, input: CancelRedemptionInput
    ) -> CancelRedemptionSuccess:
        key = decode_id(input.redemption_id, "Redemption")
        asked = (info.context.caller, key, input.idempotency_key)
        return CancelRedemptionSuccess(redemption=await diamonds.cancel_redemption(*asked))

    @mutation(
        "Convert a redemption that is in review, at the rate that was named.",
        ApproveRedemptionSuccess,
        NotFound,
        StateConflict,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def approve_redemption(
        self, info: Info, input: ApproveRedemptionInput
    ) -> ApproveRedemptionSuccess:
        key = decode_id(input.redemption_id, "Redemption")
        asked = (info.context.caller, key, input.idempotency_key)
        return ApproveRedemptionSuccess(redemption=await diamonds.approve_redemption(*asked))

    @mutation(
        "Refuse a redemption that is in review, and give the diamonds back.",
        RejectRedemptionSuccess,
        NotFound,
        StateConflict,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def reject_redemption(
        self, info: Info, input: RejectRedemptionInput
    ) -> RejectRedemptionSuccess:
        key = decode_id(input.redemption_id, "Redemption")
        asked = (info.context.caller, key, input.reason, input.idempotency_key)
        return RejectRedemptionSuccess(redemption=await diamonds.reject_redemption(*asked))

    @mutation(
        "Look first at whatever a creator redeems from now on.",
        FlagRedemptionsSuccess,
        NotFound,
        by=OPERATOR,
    )
    async def flag_redemptions(
        self, info: Info, input: FlagRedemptionsInput
    ) -> FlagRedemptionsSuccess:
        creator_id = decode_id(input.creator_id, "Creator")
        flagged = await diamonds.flag_redemptions(info.context.caller, creator_id, input.reason)
        return FlagRedemptionsSuccess(creator=flagged)

    @mutation(
        "Have a creator's redemptions convert at once again; those in review stay so.",
        UnflagRedemptionsSuccess,
        NotFound,
        by=OPERATOR,
    )
    async def unflag_redemptions(
        self, info: Info, input: UnflagRedemptionsInput
    ) -> UnflagRedemptionsSuccess:
        creator_id = decode_id(input.creator_id, "Creator")
        unflagged = await diamonds.unflag_redemptions(info.context.caller, creator_id)
        return UnflagRedemptionsSuccess(creator=unflagged)

    @mutation(
        "Add a rate at which diamonds become money. One that pays more for a coin than the "
        "cheapest coin of its currency ever cost is refused.",
        AddRedemptionRateSuccess,
        coins.CoinsBelowRedemption,
        StateConflict,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def add_redemption_rate(
        self, info: Info, input: AddRedemptionRateInput
    ) -> AddRedemptionRateSuccess:
        made = await diamonds.add_redemption_rate(info.context.caller, input.decoded())
        return AddRedemptionRateSuccess(
            rate_id=encode_id(RATE, made.id), effective_from=made.effective_from
        )
