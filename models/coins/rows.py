"""The tables of coins: what is for sale, on which terms, what was bought, what of it is left."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row


class Channel(Enum):
    """Where coins are bought: on the web through the payment provider, or in a store's app."""

    WEB = "WEB"
    APP_STORE = "APP_STORE"
    PLAY_STORE = "PLAY_STORE"


class Span(Enum):
    """What a cap on purchases counts over, in UTC."""

    DAY = "DAY"
    MONTH = "MONTH"


class CoinPackage(Row):
    """So many coins for a price, in one country (ZZ: any other) and channel, for a time.

    `commission_bps` is what a store keeps of the price, or the provider at the most. The reference
    package of a currency is the one by which gifts are told in money.
    """

    country = fields.CharField(max_length=2)
    currency = fields.CharField(max_length=3)
    channel = fields.CharEnumField(Channel, max_length=12, description="Channel")
    price_minor = CheckedBigInt(check="price_minor > 0")
    coins = CheckedBigInt(check="coins > 0 AND coins <= 10000000")
    commission_bps = CheckedBigInt(check="commission_bps BETWEEN 0 AND 5000")
    is_reference = fields.BooleanField(default=False)
    effective_from: datetime = fields.DatetimeField()
    effective_until: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "coin_package"
        indexes = (("currency", "country", "channel"),)


class CoinCaps(Row):
    """What one fan may spend on coins in one currency, per UTC day and month, from a time on. The
    latest holds. A currency without a row has no coins. Amounts are in minor units."""

    currency = fields.CharField(max_length=3)
    effective_from: datetime = fields.DatetimeField()
    most_a_day_minor = CheckedBigInt(check="most_a_day_minor > 0")
    most_a_month_minor = CheckedBigInt(check="most_a_month_minor >= most_a_day_minor")

    class Meta:
        table = "coin_caps"
        unique_together = (("currency", "effective_from"),)


class CoinRefundTerms(Row):
    """For how many days a fan of a country (ZZ: any other) may give back what she has not spent,
    from a time on. The latest holds, and after it an operator decides."""

    country = fields.CharField(max_length=2)
    effective_from: datetime = fields.DatetimeField()
    days = CheckedBigInt(check="days BETWEEN 0 AND 3650")

    class Meta:
        table = "coin_refund_terms"
        unique_together = (("country", "effective_from"),)


class CoinSpan(Row):
    """How much a fan has spent on coins in one day or month: reservations and successes count."""

    fan_id: UUID = fields.UUIDField()
    currency = fields.CharField(max_length=3)
    span = fields.CharEnumField(Span, max_length=8, description="Span")
    first_day: date = fields.DateField()
    amount_minor = CheckedBigInt(check="amount_minor >= 0")

    class Meta:
        table = "coin_span"
        unique_together = (("fan_id", "currency", "span", "first_day"),)


class CoinPurchase(Row):
    """Coins that a fan bought. Its payment has the same id, and its state is the payment's.

    `coins_left` and `price_left_minor` are what was neither refunded nor charged back, spent or
    not. They are in flight while a refund is under way.
    """

    fan_id: UUID = fields.UUIDField()
    package_id: UUID = fields.UUIDField()
    channel = fields.CharEnumField(Channel, max_length=12, description="Channel")
    country = fields.CharField(max_length=2)
    coins = CheckedBigInt(check="coins > 0")
    price_minor = CheckedBigInt(check="price_minor > 0")
    currency = fields.CharField(max_length=3)
    coins_left = CheckedBigInt(check="coins_left >= 0 AND coins_left <= coins")
    price_left_minor = CheckedBigInt(
        check="price_left_minor >= 0 AND price_left_minor <= price_minor"
    )
    store_transaction_id = fields.CharField(max_length=128, null=True)
    day: date = fields.DateField()
    """The UTC day whose caps it was counted on."""
    created_at: datetime = fields.DatetimeField()
    bought_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "coin_purchase"
        unique_together = (("channel", "store_transaction_id"),)
        indexes = (("fan_id", "bought_at", "id"), ("fan_id", "id"))


class CoinRefund(Row):
    """Coins of a purchase on their way back. It has the id of its refund. `case_id` is the reversal
    whose frozen coins they are, null for coins of the wallet."""

    purchase_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    coins = CheckedBigInt(check="coins > 0")
    case_id: UUID | None = fields.UUIDField(null=True)

    class Meta:
        table = "coin_refund"
        indexes = (("purchase_id", "id"),)
