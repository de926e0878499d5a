"""The tables of gifts: the catalogue, rates and caps as data, what was sent, streaks, reversals."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.database import CheckedBigInt, Row


class GiftPlace(Enum):
    """Where a gift may be sent."""

    VIDEO = "VIDEO"
    LIVE = "LIVE"
    BOTH = "BOTH"


class Gift(Row):
    """A gift of the catalogue, from a time on until it is retired. `picture` is its address."""

    name = fields.CharField(max_length=40)
    picture = fields.CharField(max_length=2048)
    place = fields.CharEnumField(GiftPlace, max_length=8, description="GiftPlace")
    streakable = fields.BooleanField()
    effective_from: datetime = fields.DatetimeField()
    retired_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "gift"


class GiftPrice(Row):
    """What a gift costs in coins from a time on. The latest holds."""

    gift_id: UUID = fields.UUIDField()
    price_coins = CheckedBigInt(check="price_coins BETWEEN 1 AND 1000000")
    effective_from: datetime = fields.DatetimeField()

    class Meta:
        table = "gift_price"
        unique_together = (("gift_id", "effective_from"),)


class DiamondRate(Row):
    """How many diamonds a coin becomes, as a fraction, from a time on. The latest holds. Each price
    of the catalogue comes to whole thousandths by it, so that nothing is ever rounded."""

    diamonds = CheckedBigInt(check="diamonds > 0 AND diamonds <= 1000000")
    per_coins = CheckedBigInt(check="per_coins > 0 AND per_coins <= 1000000")
    effective_from: datetime = fields.DatetimeField(unique=True)

    class Meta:
        table = "diamond_rate"


class GiftCaps(Row):
    """How many coins a fan may give in a UTC day, how many of a gift at once, and for how many
    seconds a streak stays open, from a time on. The latest holds."""

    effective_from: datetime = fields.DatetimeField(unique=True)
    most_coins_a_day = CheckedBigInt(check="most_coins_a_day > 0")
    most_at_once = CheckedBigInt(check="most_at_once BETWEEN 1 AND 10000")
    streak_s = CheckedBigInt(check="streak_s BETWEEN 1 AND 60")

    class Meta:
        table = "gift_caps"


class GiftDay(Row):
    """How many coins a fan has given in a UTC day."""

    fan_id: UUID = fields.UUIDField()
    day: date = fields.DateField()
    coins = CheckedBigInt(check="coins >= 0")

    class Meta:
        table = "gift_day"
        unique_together = (("fan_id", "day"),)


class SentGift(Row):
    """Some of a gift, sent at once to one creator on a video or in a LIVE, at the price and the
    rate that held. `streak_id` is the streak that it is a part of."""

    gift_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    creator_id: UUID = fields.UUIDField()
    video_id: UUID | None = fields.UUIDField(null=True)
    live_id: UUID | None = fields.UUIDField(null=True)
    streak_id: UUID | None = fields.UUIDField(null=True)
    count = CheckedBigInt(check="count BETWEEN 1 AND 10000")
    price_coins = CheckedBigInt(check="price_coins > 0")
    diamonds_milli = CheckedBigInt(check="diamonds_milli > 0")
    rate_id: UUID = fields.UUIDField()
    comment = fields.CharField(max_length=200, null=True)
    comment_hidden = fields.BooleanField(default=False)
    anonymous = fields.BooleanField()
    day: date = fields.DateField()
    """The UTC day whose cap it was counted on."""
    created_at: datetime = fields.DatetimeField()
    reversed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "sent_gift"
        unique_together = (("fan_id", "idempotency_key"),)
        indexes = (
            ("creator_id", "id"),
            ("fan_id", "id"),
            ("video_id", "id"),
            ("live_id", "id"),
            ("streak_id",),
        )

    @property
    def coins(self) -> int:
        """What it cost in all."""
        return int(self.count) * int(self.price_coins)


class StreakState(Enum):
    """Where a streak stands."""

    OPEN = "OPEN"
    ENDED = "ENDED"


class StreakEnd(Enum):
    """Why a streak ended."""

    TIMEOUT = "TIMEOUT"
    LIVE_ENDED = "LIVE_ENDED"
    BROKEN = "BROKEN"


class GiftStreak(Row):
    """The same gift from one fan to one creator in one LIVE, again and again, at one price. A fan
    has at most one open streak in a LIVE. `ends_at` is when it ends unless it goes on."""

    live_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    gift_id: UUID = fields.UUIDField()
    price_coins = CheckedBigInt(check="price_coins > 0")
    anonymous = fields.BooleanField()
    count = CheckedBigInt(check="count > 0")
    state = fields.CharEnumField(StreakState, max_length=8, description="StreakState")
    ended_by = fields.CharEnumField(StreakEnd, max_length=12, null=True, description="StreakEnd")
    started_at: datetime = fields.DatetimeField()
    ends_at: datetime = fields.DatetimeField()
    ended_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "gift_streak"
        indexes = (("live_id", "fan_id"), ("state", "ends_at"))


class VideoGifts(Row):
    """What was given on a video, whose id it has: coins, gifts, and how many fans gave. A reversed
    gift is taken off."""

    coins = CheckedBigInt(check="coins >= 0")
    gifts = CheckedBigInt(check="gifts >= 0")
    senders = CheckedBigInt(check="senders >= 0")

    class Meta:
        table = "video_gifts"
        indexes = (("coins", "id"),)


class VideoGiver(Row):
    """How many gifts of a fan a video has, by which its senders are counted."""

    video_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    gifts = CheckedBigInt(check="gifts >= 0")

    class Meta:
        table = "video_giver"
        unique_together = (("video_id", "fan_id"),)


class CoinsGo(Enum):
    """What becomes of a reversed gift's coins."""

    FROZEN = "FROZEN"
    BURNED = "BURNED"


class FrozenState(Enum):
    """Where the frozen coins of a reversal stand."""

    NONE = "NONE"
    FROZEN = "FROZEN"
    RELEASED = "RELEASED"
    REFUNDED = "REFUNDED"
    BURNED = "BURNED"


class GiftReversal(Row):
    """A gift undone by an operator, once. `frozen_coins` is what waits in its frozen account."""

    sent_gift_id: UUID = fields.UUIDField(unique=True)
    fan_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    actor_id: UUID = fields.UUIDField()
    coins_go = fields.CharEnumField(CoinsGo, max_length=8, description="CoinsGo")
    frozen_coins = CheckedBigInt(check="frozen_coins >= 0")
    frozen_state = fields.CharEnumField(FrozenState, max_length=10, description="FrozenState")
    reason = fields.CharField(max_length=500)
    created_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "gift_reversal"
        indexes = (("fan_id", "frozen_state"),)
