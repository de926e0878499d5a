"""The tables of chargebacks, and every step between their states.

NEEDS_RESPONSE -> UNDER_REVIEW, LOST
UNDER_REVIEW   -> WON, LOST
LOST           -> OVERTURNED
"""

from datetime import datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row
from models.payments.payment import PaymentKind
from models.payments.provider import ChargebackWord


class ChargebackState(Enum):
    """Where a chargeback stands."""

    NEEDS_RESPONSE = "NEEDS_RESPONSE"
    UNDER_REVIEW = "UNDER_REVIEW"
    WON = "WON"
    LOST = "LOST"
    OVERTURNED = "OVERTURNED"


class Bearer(Enum):
    """Who bears a chargeback that is lost."""

    CREATOR = "CREATOR"
    PAYER = "PAYER"
    PLATFORM = "PLATFORM"


class ChargebackTerms(Row):
    """Who bears chargebacks of one kind of payment, from a time on. The latest holds."""

    kind = fields.CharEnumField(PaymentKind, max_length=10, description="PaymentKind")
    bearer = fields.CharEnumField(Bearer, max_length=10, description="Bearer")
    effective_from: datetime = fields.DatetimeField()

    class Meta:
        table = "chargeback_terms"
        unique_together = (("kind", "effective_from"),)


class Chargeback(Row):
    """One chargeback of one payment. Its id is derived from the provider's reference.

    `drawn_minor` is what the bank took, `borne_minor` the part of it that the creator or the brand
    bears if it is lost. Of a top-up it has the brand. Of coins it has the fan who bought them, and
    what was left of the purchase when it opened: `coins`, which are taken back, and `sales_minor`,
    which are given up with them. `is_take_back` tells whether this is the one that the payment's
    state goes along with.
    """

    provider = fields.CharField(max_length=32)
    reference = fields.CharField(max_length=64)
    payment_id: UUID = fields.UUIDField()
    creator_id: UUID | None = fields.UUIDField(null=True)
    payer_id: UUID | None = fields.UUIDField(null=True)
    brand_id: UUID | None = fields.UUIDField(null=True)
    state = fields.CharEnumField(ChargebackState, max_length=16, description="ChargebackState")
    bearer = fields.CharEnumField(Bearer, max_length=10, description="Bearer")
    drawn_minor: int = CheckedBigInt(check="drawn_minor > 0")
    borne_minor: int = CheckedBigInt(check="borne_minor >= 0 AND borne_minor <= drawn_minor")
    coins: int = CheckedBigInt(check="coins >= 0", default=0, db_default=0)
    sales_minor: int = CheckedBigInt(check="sales_minor >= 0", default=0, db_default=0)
    currency = fields.CharField(max_length=3)
    is_take_back = fields.BooleanField()
    opened_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "chargeback"
        unique_together = (("provider", "reference"),)
        indexes = (("payment_id", "id"), ("state", "id"))


NEEDS, REVIEW = ChargebackState.NEEDS_RESPONSE, ChargebackState.UNDER_REVIEW
WON, LOST, OVERTURNED = ChargebackState.WON, ChargebackState.LOST, ChargebackState.OVERTURNED

WAYS: dict[tuple[ChargebackState | None, ChargebackWord], tuple[ChargebackState, ...]] = {
    (None, ChargebackWord.OPENED): (NEEDS,),
    (None, ChargebackWord.UNDER_REVIEW): (NEEDS, REVIEW),
    (None, ChargebackWord.WON): (NEEDS, REVIEW, WON),
    (None, ChargebackWord.LOST): (NEEDS, LOST),
    (None, ChargebackWord.OVERTURNED): (NEEDS, LOST, OVERTURNED),
    (NEEDS, ChargebackWord.UNDER_REVIEW): (REVIEW,),
    (NEEDS, ChargebackWord.WON): (REVIEW, WON),
    (NEEDS, ChargebackWord.LOST): (LOST,),
    (NEEDS, ChargebackWord.OVERTURNED): (LOST, OVERTURNED),
    (REVIEW, ChargebackWord.WON): (WON,),
    (REVIEW, ChargebackWord.LOST): (LOST,),
    (REVIEW, ChargebackWord.OVERTURNED): (LOST, OVERTURNED),
    (LOST, ChargebackWord.OVERTURNED): (OVERTURNED,),
}
"""The steps that a word of the provider leads through, from a state or from nothing. A word that is
not here is old, said twice, or against a final one, and changes nothing."""
