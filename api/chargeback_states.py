"""Where a chargeback stands, as operators and brands read it."""

from api.scalars import enum
from models.chargebacks import ChargebackState

enum(
    ChargebackState,
    "Where a chargeback stands.",
    {
        "NEEDS_RESPONSE": "Opened by the payer's bank.",
        "UNDER_REVIEW": "The bank looks at the evidence.",
        "WON": "The money stays.",
        "LOST": "The money is gone.",
        "OVERTURNED": "Won after it was lost.",
    },
)

__all__ = ["ChargebackState"]
