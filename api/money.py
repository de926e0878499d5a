"""Money at the edge: a decimal as text and an ISO 4217 code. Inside it is an int in minor units."""

from enum import Enum
from typing import Self, cast

import strawberry
from iso4217 import Currency

from api.scalars import DecimalText, enum
from models.ledger.money import DIGITS, format_amount, parse_amount


class CurrencyCode(Enum):
    """Every currency of ISO 4217 that has minor units; the members are made from the library."""

    _ignore_ = ["code"]
    for code in sorted(DIGITS):
        vars()[code] = code


enum(
    CurrencyCode,
    "A currency, by its ISO 4217 code.",
    {code: Currency(code).currency_name for code in CurrencyCode.__members__},
)


@strawberry.type(description="An amount of money.")
class Money:
    amount: DecimalText = strawberry.field(
        description='The decimal with the currency\'s full scale, such as "5.00" USD or "500" JPY.'
    )
    currency: CurrencyCode = strawberry.field(description="The currency.")

    @classmethod
    def of(cls, amount_minor: int, currency: str) -> Self:
        """From minor units."""
        # The code stays a plain str: for a member of the enum Strawberry walks through all of them.
        return cls(
            amount=DecimalText(format_amount(amount_minor, currency)),
            currency=cast(CurrencyCode, currency),
        )


@strawberry.input(description="An amount of money to be moved: above 0, and never rounded.")
class MoneyInput:
    amount: DecimalText = strawberry.field(
        description="A plain decimal as text, with at most the currency's digits after the point: "
        '"5" and "5.00" are both 5 USD. No sign, no exponent.'
    )
    currency: CurrencyCode = strawberry.field(description="The currency.")

    @property
    def code(self) -> str:
        """The currency's code."""
        return str(self.currency.value)

    @property
    def minor(self) -> int:
        """The amount in minor units. Raises InvalidInput."""
        return parse_amount(self.amount, self.code)
