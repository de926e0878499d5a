"""Making an offer, what it would cost, and another's approval."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from api.context import Info
from api.fields import column, noun, part
from api.money import Money, MoneyInput
from api.offers import refusals as refusals  # their types, which the unions below need
from api.offers.offer import Offer
from api.offers.proposing import OfferTermsInput
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from models import brands, offers
from models.errors import IdempotencyKeyReused, NotAllowed, NotFound, StateConflict
from models.monetization import OptionDisabled


@noun(offers.OfferQuote, "What a price costs a brand now; all of it is held on acceptance.")
class OfferQuote:
    price: Money = column("What the creator is paid.")
    commission: Money = column("What the brand pays on top of it.")
    total: Money = column("What the brand pays: price and commission.")


@part
class OfferQueries:
    @query(
        "What a price would cost a campaign; null if it is not of the caller's brand.",
        OfferQuote | None,
    )
    async def offer_quote(
        self,
        info: Info,
        campaign_id: Annotated[strawberry.ID, strawberry.argument(description="The campaign.")],
        price: Annotated[MoneyInput, strawberry.argument(description="A price, in its currency.")],
    ) -> offers.OfferQuote | None:
        key = decode_id(campaign_id, "Campaign")
        return await offers.offer_quote(info.context.caller, key, price.minor, price.code)


@strawberry.input(description="An offer to a creator.")
class MakeOfferInput:
    campaign_id: strawberry.ID = strawberry.field(description="An active campaign.")
    creator_id: strawberry.ID = strawberry.field(
        description="A creator who has the marketplace on, and no open offer of this campaign."
    )
    terms: OfferTermsInput = strawberry.field(description="What is proposed.")
    message: str | None = strawberry.field(
        default=UNSET, description="What is said with it, at most 1000 characters."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@strawberry.input(description="An offer to approve.")
class ApproveOfferInput:
    offer_id: strawberry.ID = strawberry.field(description="One that waits for it.")


@payload("The offer: OPEN, or AWAITING_APPROVAL above the caller's limit.")
class MakeOfferSuccess(Payload):
    offer: Offer = strawberry.field(description="The offer.")


@payload("The offer, OPEN.")
class ApproveOfferSuccess(Payload):
    offer: Offer = strawberry.field(description="The offer.")


@part
class OfferMutations:
    @mutation(
        "Make a creator an offer, by a campaign manager of the brand. Price and commission are "
        "held only once it is accepted.",
        MakeOfferSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        OptionDisabled,
        offers.OwnBrand,
        offers.AlreadyOffered,
        offers.DueInPast,
        IdempotencyKeyReused,
    )
    async def make_offer(self, info: Info, input: MakeOfferInput) -> MakeOfferSuccess:
        wanted = offers.OfferInput(
            campaign_id=decode_id(input.campaign_id, "Campaign"),
            creator_id=decode_id(input.creator_id, "Creator"),
            currency=input.terms.code,
            terms=input.terms.decoded(),
            message=given(input.message),
            idempotency_key=input.idempotency_key,
        )
        return MakeOfferSuccess(offer=await offers.make_offer(info.context.caller, wanted))

    @mutation(
        "Have an offer reach the creator that waits for approval, by another FINANCE or ADMIN "
        "than its author, within her own limit.",
        ApproveOfferSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        OptionDisabled,
        brands.AboveSpendLimit,
        offers.OwnBrand,
        offers.DueInPast,
    )
    async def approve_offer(self, info: Info, input: ApproveOfferInput) -> ApproveOfferSuccess:
        offer_id = decode_id(input.offer_id, "Offer")
        return ApproveOfferSuccess(offer=await offers.approve_offer(info.context.caller, offer_id))
