"""Rate cards in GraphQL: what a creator asks, and who may know it."""

from datetime import datetime

import strawberry

from api.access import ANY_BRAND, OPERATOR, SELF
from api.context import Info
from api.fields import column, noun, part, relation
from api.formats import ContentFormat
from api.money import CurrencyCode, Money, MoneyInput
from api.roots import Payload, mutation, payload
from models import rate_cards
from models.errors import LimitExceeded, NotAllowed, NotFound
from models.rate_cards import MOST_RATE_CARDS, Rate

_FORMAT = "What she makes."


@noun(rate_cards.RateCard, "What a creator asks for one format in one currency.")
class RateCard:
    format: ContentFormat = column(_FORMAT)
    price: Money = column("What she asks.")
    negotiable: bool = column("Whether she takes offers below it.")
    updated_at: datetime = column("Since when she asks so.")


@part
class CreatorRateCards:
    rate_cards: list[RateCard] | None = relation(
        "What she asks, by format and currency.",
        "id",
        rate_cards.of_creators,
        see=SELF | ANY_BRAND | OPERATOR,
        at_most=MOST_RATE_CARDS,
    )


@strawberry.input(description="What the caller asks for a format, in place of what she asked.")
class SetRateCardInput:
    format: ContentFormat = strawberry.field(description=_FORMAT)
    price: MoneyInput = strawberry.field(
        description="What she asks. Another currency is another rate card."
    )
    negotiable: bool = strawberry.field(description="Whether she takes offers below it.")


@payload("The rate card, set.")
class SetRateCardSuccess(Payload):
    rate_card: RateCard = strawberry.field(description="The rate card.")


@strawberry.input(description="A rate card of the caller's to remove.")
class RemoveRateCardInput:
    format: ContentFormat = strawberry.field(description=_FORMAT)
    currency: CurrencyCode = strawberry.field(description="The currency of its price.")


@payload("The rate card, removed.")
class RemoveRateCardSuccess(Payload):
    rate_cards: list[RateCard] = strawberry.field(description="Those that stay.")


@part
class RateCardMutations:
    @mutation(
        "Ask for a price for a format, by a creator, whether or not brands may make her offers "
        "now. Another of the same format and currency takes its place.",
        SetRateCardSuccess,
        NotAllowed,
        NotFound,
        LimitExceeded,
    )
    async def set_rate_card(self, info: Info, input: SetRateCardInput) -> SetRateCardSuccess:
        rate = Rate(input.format, input.price.code, input.price.minor, input.negotiable)
        card = await rate_cards.set_rate_card(info.context.caller, rate)
        return SetRateCardSuccess(rate_card=card)

    @mutation(
        "Ask for no price any more for a format in a currency.",
        RemoveRateCardSuccess,
        NotAllowed,
        NotFound,
    )
    async def remove_rate_card(
        self, info: Info, input: RemoveRateCardInput
    ) -> RemoveRateCardSuccess:
        currency = str(input.currency.value)
        left = await rate_cards.remove_rate_card(info.context.caller, input.format, currency)
        return RemoveRateCardSuccess(rate_cards=left)
