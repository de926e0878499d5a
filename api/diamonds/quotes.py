"""What diamonds become, the rates and limits, and what waits for an operator."""

from typing import Annotated, cast

import strawberry
from strawberry import UNSET

from api.access import OPERATOR
from api.diamonds.redemption import Redemption
from api.fields import column, computed, noun, part
from api.money import CurrencyCode, Money
from api.relay import After, Connection, First, encode_id, requested
from api.roots import query
from api.scalars import BigInt
from models import diamonds
from models.diamonds import Listed, Rate, RedemptionState, Terms, quote
from models.diamonds import RedemptionQuote as Quote
from models.pages import Page

RATE = "RedemptionRate"
"""The kind of thing that the id of a rate names."""


@noun(Quote, "What diamonds become now.")
class RedemptionQuote:
    diamonds: BigInt = column(
        "How many: as many of those asked about as make a whole amount of money."
    )
    amount: Money = column("What they become.")
    rate: Money = column("The rate: so much money ...", attribute="rate_minor")
    per_diamonds: BigInt = column("... for so many diamonds.")

    @computed("The rate's id, which `redeemDiamonds` takes.")
    @staticmethod
    def rate_id(row: Quote) -> strawberry.ID:
        return encode_id(RATE, row.rate_id)


@noun(Rate, "At which rate diamonds become money of one currency now.")
class RedemptionRate:
    amount: Money = column("So much money ...", attribute="minor")
    per_diamonds: BigInt = column("... for so many diamonds.")

    @computed("Its id, which `redeemDiamonds` takes.")
    @staticmethod
    def id(row: Rate) -> strawberry.ID:
        return encode_id(RATE, row.id)

    @computed("The currency.")
    @staticmethod
    def currency(row: Rate) -> CurrencyCode:
        return cast(CurrencyCode, row.currency)  # a plain code: see Money.of


@noun(Terms, "How many diamonds can be redeemed.")
class RedemptionLimits:
    least: BigInt = column("At once at the least.", attribute="least_diamonds")
    most_a_day: BigInt = column(
        "Of one creator in a UTC day at the most.", attribute="most_a_day_diamonds"
    )
    review_above: BigInt = column(
        "Above how many at once an operator looks first.", attribute="review_above_diamonds"
    )


@part
class DiamondQueries:
    @query(
        "What diamonds become now; null where so many cannot be redeemed in this currency.",
        RedemptionQuote | None,
    )
    async def quote_redemption(
        self,
        currency: Annotated[CurrencyCode, strawberry.argument(description="The currency.")],
        diamonds: Annotated[BigInt, strawberry.argument(description="How many, whole ones.")],
    ) -> Quote | None:
        return await quote(diamonds, currency.value)

    @query("The rates that hold now, by currency.", list[RedemptionRate])
    async def redemption_rates(self) -> list[Rate]:
        return await diamonds.rates()

    @query("How many diamonds can be redeemed.", RedemptionLimits)
    async def redemption_limits(self) -> Terms:
        return await diamonds.terms()

    @query("Redemptions, newest first.", Connection[Redemption] | None, by=OPERATOR)
    async def redemptions(
        self,
        first: First = 20,
        after: After = UNSET,
        state: Annotated[
            RedemptionState | None, strawberry.argument(description="Only those in this state.")
        ] = UNSET,
    ) -> Page[Listed]:
        return await diamonds.page_of_all(requested(first, after), state or None)
