"""Gifts that were sent, streaks, who may see what of them, and what is told of them.

What is given is public, like a comment. Who gave an anonymous gift is null to all but the fan and
operators, in lists and in notifications.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import ANYONE, ANYONE_IF_NAMED, CREATOR, FAN, NOBODY, OPERATOR, roles
from api.fields import column, computed, noun, relation
from api.gifts.gift import DiamondRate, Gift
from api.live import Notification, notified
from api.relay import Node
from api.scalars import BigInt, enum
from models import creators, gifts, lives, users, videos
from models.caller import Caller
from models.gifts import StreakEnd, StreakState

if TYPE_CHECKING:
    from api.creators import Creator
    from api.gifts.reversals import GiftReversal
    from api.lives import Live
    from api.users import User
    from api.videos import Video

enum(
    StreakState,
    "Where a streak stands.",
    {"OPEN": "The next gift makes it longer.", "ENDED": "It is over, for good."},
)
enum(
    StreakEnd,
    "Why a streak ended.",
    {
        "TIMEOUT": "The fan waited too long.",
        "LIVE_ENDED": "The LIVE was over.",
        "BROKEN": "The fan sent something else, to someone else, at a new price, or with or "
        "without her name.",
    },
)


def rights(row: gifts.SentGiftView | gifts.Streak, caller: Caller) -> int:
    """Everyone sees what was given; who gave it is the fan's to hide."""
    bits = roles(caller) | (NOBODY if row.anonymous else ANYONE_IF_NAMED)
    if caller.user_id is not None and caller.user_id == row.fan_id:
        bits |= FAN
    if caller.creator_id is not None and caller.creator_id == row.creator_id:
        bits |= CREATOR
    return bits


_NAMED = ANYONE_IF_NAMED | FAN | OPERATOR


@noun(
    gifts.SentGiftView,
    "Some of a gift that a fan sent to a creator, on a video or in a LIVE.",
    by_ids=gifts.by_ids,
    rights=rights,
)
class SentGift(Node):
    gift: Gift | None = relation("What was sent.", "gift_id", gifts.gifts_by_ids, see=ANYONE)
    count: BigInt = column("How many, at once.", see=ANYONE)
    price_coins: BigInt = column("What one cost, in coins.", see=ANYONE)
    coins: BigInt = column("What it cost in all, in coins.", see=ANYONE)
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who received it.", "creator_id", creators.by_ids, see=ANYONE
    )
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who sent it.", "fan_id", users.by_ids, see=_NAMED
    )
    video: Annotated["Video", strawberry.lazy("api.videos")] | None = relation(
        "The video that it was sent on.", "video_id", videos.by_ids, see=ANYONE
    )
    live: Annotated["Live", strawberry.lazy("api.lives")] | None = relation(
        "The LIVE that it was sent in.", "live_id", lives.by_ids, see=ANYONE
    )
    streak: Annotated["GiftStreak", strawberry.lazy("api.gifts.sent")] | None = relation(
        "The streak that it is a part of.", "streak_id", gifts.streaks_by_ids, see=ANYONE
    )
    is_anonymous: bool = column("Whether the fan stays unnamed.", see=ANYONE, attribute="anonymous")
    is_comment_hidden: bool = column(
        "Whether the comment was hidden.", see=ANYONE, attribute="comment_hidden"
    )
    diamonds_milli: BigInt | None = column(
        "What the creator received for it, in thousandths of a diamond.", see=CREATOR | OPERATOR
    )
    rate: DiamondRate | None = relation(
        "The rate by which.", "rate_id", gifts.rates_by_ids, see=CREATOR | OPERATOR
    )
    created_at: datetime = column("When it was sent.", see=ANYONE)
    reversed_at: datetime | None = column(
        "When it was undone by an operator.", see=CREATOR | FAN | OPERATOR
    )
    reversal: Annotated["GiftReversal", strawberry.lazy("api.gifts.reversals")] | None = relation(
        "How it was undone, if it was.", "id", gifts.reversals_of_gifts, see=OPERATOR
    )

    @computed("The fan's comment; once hidden, for operators alone.", see=ANYONE)
    @staticmethod
    def comment(row: gifts.SentGiftView, who: int) -> str | None:
        return None if row.comment_hidden and not who & OPERATOR else row.comment


@noun(
    gifts.Streak,
    "The same gift from one fan to one creator in one LIVE, again and again.",
    by_ids=gifts.streaks_by_ids,
    rights=rights,
)
class GiftStreak(Node):
    gift: Gift | None = relation("What is sent.", "gift_id", gifts.gifts_by_ids, see=ANYONE)
    count: BigInt = column("How many, so far or in the end.", see=ANYONE)
    coins: BigInt = column("What they cost in all, in coins.", see=ANYONE)
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who receives them.", "creator_id", creators.by_ids, see=ANYONE
    )
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who sends them.", "fan_id", users.by_ids, see=_NAMED
    )
    live: Annotated["Live", strawberry.lazy("api.lives")] | None = relation(
        "In which LIVE.", "live_id", lives.by_ids, see=ANYONE
    )
    is_anonymous: bool = column("Whether the fan stays unnamed.", see=ANYONE, attribute="anonymous")
    state: StreakState = column("Whether it goes on.", see=ANYONE)
    ended_by: StreakEnd | None = column("Why it ended.", see=ANYONE)
    started_at: datetime = column("When it began.", see=ANYONE)
    ends_at: datetime = column("When it ends unless it goes on.", see=ANYONE)
    ended_at: datetime | None = column("When it ended.", see=ANYONE)


@notified(gifts.GiftReceived, "A gift was sent: to the creator and to the LIVE.")
class GiftReceived(Notification):
    sent_gift: SentGift | None = relation(
        "What was sent.", "sent_gift_id", gifts.by_ids, see=ANYONE
    )
    count: BigInt = column("How many, at once.", see=ANYONE)
    coins: BigInt = column("What they cost in all, in coins.", see=ANYONE)
    streak_count: BigInt | None = column(
        "How many its streak has by now; null where it is a part of none.", see=ANYONE
    )


@notified(gifts.GiftStreakEnded, "A streak ended, once: to the creator and to the LIVE.")
class GiftStreakEnded(Notification):
    streak: GiftStreak | None = relation(
        "The streak.", "streak_id", gifts.streaks_by_ids, see=ANYONE
    )
    count: BigInt = column("How many of the gift it had.", see=ANYONE)
    coins: BigInt = column("What they cost in all, in coins.", see=ANYONE)
    ended_by: StreakEnd = column("Why.", see=ANYONE, attribute="why")


@notified(gifts.GiftGoalReached, "A LIVE reached its goal, once: to the host and to the LIVE.")
class GiftGoalReached(Notification):
    live: Annotated["Live", strawberry.lazy("api.lives")] | None = relation(
        "The LIVE.", "live_id", lives.by_ids, see=ANYONE
    )
    goal_coins: BigInt = column("The goal, in coins.", see=ANYONE)
    coins: BigInt = column("What its gifts came to by then, in coins.", see=ANYONE)
