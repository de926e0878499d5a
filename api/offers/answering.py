"""Answering an offer: other terms, yes, no, or taking one's own terms back."""

import strawberry
from strawberry import UNSET

from api.context import Info
from api.fields import part
from api.offers import refusals as refusals  # their types, which the unions below need
from api.offers.offer import Offer
from api.offers.proposing import OfferTermsInput
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from models import brands, offers, orders
from models.errors import (
    IdempotencyKeyReused,
    InsufficientFunds,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.monetization import OptionDisabled

_NUMBER = "The number of the terms that are answered: the offer's `revision`."


@strawberry.input(description="Other terms than those that were proposed.")
class CounterOfferInput:
    offer_id: strawberry.ID = strawberry.field(description="The offer.")
    revision: int = strawberry.field(description=_NUMBER)
    terms: OfferTermsInput = strawberry.field(description="What is proposed instead, all of it.")
    message: str | None = strawberry.field(
        default=UNSET, description="What is said with it, at most 1000 characters."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@strawberry.input(description="An offer to accept.")
class AcceptOfferInput:
    offer_id: strawberry.ID = strawberry.field(description="The offer.")
    revision: int = strawberry.field(description=_NUMBER)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@strawberry.input(description="An offer to decline.")
class DeclineOfferInput:
    offer_id: strawberry.ID = strawberry.field(description="The offer.")


@strawberry.input(description="An offer to withdraw.")
class WithdrawOfferInput:
    offer_id: strawberry.ID = strawberry.field(description="The offer.")


@payload("The offer, whose answer is awaited from the other side now.")
class CounterOfferSuccess(Payload):
    offer: Offer = strawberry.field(description="The offer.")


@payload("The offer, ACCEPTED, with its order.")
class AcceptOfferSuccess(Payload):
    offer: Offer = strawberry.field(description="The offer.")


@payload("The offer, DECLINED.")
class DeclineOfferSuccess(Payload):
    offer: Offer = strawberry.field(description="The offer.")


@payload("The offer, WITHDRAWN.")
class WithdrawOfferSuccess(Payload):
    offer: Offer = strawberry.field(description="The offer.")


_STEP = (NotFound, NotAllowed, StateConflict, offers.TurnConflict)


@part
class OfferAnswerMutations:
    @mutation(
        "Propose other terms, by the side whose turn it is: the creator, or a campaign manager of "
        "the brand within her limit. The turn passes.",
        CounterOfferSuccess,
        *_STEP,
        offers.StaleRevision,
        LimitExceeded,
        offers.DueInPast,
        brands.AboveSpendLimit,
        IdempotencyKeyReused,
    )
    async def counter_offer(self, info: Info, input: CounterOfferInput) -> CounterOfferSuccess:
        wanted = offers.CounterInput(
            offer_id=decode_id(input.offer_id, "Offer"),
            revision=input.revision,
            currency=input.terms.code,
            terms=input.terms.decoded(),
            message=given(input.message),
            idempotency_key=input.idempotency_key,
        )
        found = await offers.counter_offer(info.context.caller, wanted)
        return CounterOfferSuccess(offer=found)

    @mutation(
        "Accept the present terms, by the side whose turn it is: the order is made, and price and "
        "commission are held. A refusal says what is missing, and the offer stays open.",
        AcceptOfferSuccess,
        *_STEP,
        offers.StaleRevision,
        OptionDisabled,
        offers.OwnBrand,
        offers.DueInPast,
        brands.AboveSpendLimit,
        offers.NoSeatLeft,
        offers.BudgetExceeded,
        orders.BrandOwes,
        InsufficientFunds,
        IdempotencyKeyReused,
    )
    async def accept_offer(self, info: Info, input: AcceptOfferInput) -> AcceptOfferSuccess:
        offer_id = decode_id(input.offer_id, "Offer")
        told = (offer_id, input.revision, input.idempotency_key)
        return AcceptOfferSuccess(offer=await offers.accept_offer(info.context.caller, *told))

    @mutation(
        "Want no more of an offer, by the side whose turn it is.", DeclineOfferSuccess, *_STEP
    )
    async def decline_offer(self, info: Info, input: DeclineOfferInput) -> DeclineOfferSuccess:
        offer_id = decode_id(input.offer_id, "Offer")
        return DeclineOfferSuccess(offer=await offers.decline_offer(info.context.caller, offer_id))

    @mutation(
        "Take one's own terms back before they are answered, or an offer that waits for approval.",
        WithdrawOfferSuccess,
        *_STEP,
    )
    async def withdraw_offer(self, info: Info, input: WithdrawOfferInput) -> WithdrawOfferSuccess:
        offer_id = decode_id(input.offer_id, "Offer")
        return WithdrawOfferSuccess(
            offer=await offers.withdraw_offer(info.context.caller, offer_id)
        )
