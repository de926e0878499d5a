"""What a tip costs, which amounts to offer, and the limits."""

from typing import Annotated

import strawberry

from api.fields import column, noun, part
from api.money import CurrencyCode, Money, MoneyInput
from api.roots import query
from api.scalars import BigInt, enum
from models import tips

enum(
    tips.FeePayer,
    "Who pays the processing fee.",
    {
        "FAN": "The fan, on top of the amount.",
        "PLATFORM": "The platform; the total is the amount.",
    },
)


@noun(tips.TipQuote, "What a tip costs now.")
class TipQuote:
    amount: Money = column("What the creator receives.")
    fee: Money = column("The processing fee on top of it.")
    total: Money = column("What the fan pays; `expectedTotal` takes it.")
    fee_payer: tips.FeePayer = column("Who pays the processing fee.")


@noun(tips.Terms, "The limits of tips in one currency.")
class TipLimits:
    smallest: Money = column("The smallest tip.", attribute="least_minor")
    largest: Money = column("The largest tip.", attribute="most_minor")
    most_a_day: Money = column(
        "The most that a fan tips on one UTC day, over all creators.",
        attribute="most_a_day_minor",
    )
    most_tips_a_day: BigInt = column(
        "The most tips of a fan on one UTC day, over all creators.", attribute="most_a_day"
    )
    fee_payer: tips.FeePayer = column("Who pays the processing fee.")


@part
class TipQueries:
    @query("What a tip costs now; null where the limits allow no such tip.", TipQuote | None)
    async def tip_quote(
        self,
        amount: Annotated[MoneyInput, strawberry.argument(description="What to give.")],
    ) -> tips.TipQuote | None:
        return await tips.quote_or_none(amount.minor, amount.code)

    @query("Amounts to offer, with what each costs; none where there are no tips.", list[TipQuote])
    async def tip_presets(
        self,
        currency: Annotated[CurrencyCode, strawberry.argument(description="In this currency.")],
    ) -> list[tips.TipQuote]:
        return await tips.presets(currency.value)

    @query("The limits of tips in a currency; null where there are none.", TipLimits | None)
    async def tip_limits(
        self,
        currency: Annotated[CurrencyCode, strawberry.argument(description="The currency.")],
    ) -> tips.Terms | None:
        return await tips.limits(currency.value)
