"""Gifts: coins that a fan turns into a creator's diamonds, on a video or in a LIVE.

rows        the tables
refusals    why a gift is refused
terms       the rate of diamonds, caps and the streak's window, as data; a fan's UTC day
catalogue   gifts and what they cost now
requests    what a fan asks for, and whom it is for
guards      what decides but money, under its locks
deciding    a batch: money, streaks, totals, all that one transaction writes
sending     the lane and its command
streaks     gifts that follow one another, and the sweep that ends them
totals      what was given in a LIVE and on a video
reading     by id and in lists
notified    what is told of gifts
auditing    what must always hold of gifts
"""

from models.gifts.auditing import check_gifts
from models.gifts.catalogue import GiftState, GiftView, gifts_at, gifts_by_ids, offered
from models.gifts.notified import GiftGoalReached, GiftReceived, GiftStreakEnded
from models.gifts.reading import SentGiftView, by_ids
from models.gifts.refusals import (
    AccountTakesNoGifts,
    CoinsOwed,
    GiftNotAvailable,
    GiftNotForThisPlace,
    GiftPriceChanged,
    GiftToOneself,
    InsufficientCoins,
    RecipientAgeUnknown,
    RecipientNotInLive,
    RecipientSuspended,
    RecipientUnderAge,
    VideoTakesNoGifts,
)
from models.gifts.requests import LONGEST_COMMENT, GiftInput, GiftRequest, requested
from models.gifts.rows import (
    CoinsGo,
    DiamondRate,
    FrozenState,
    Gift,
    GiftCaps,
    GiftDay,
    GiftPlace,
    GiftPrice,
    GiftReversal,
    GiftStreak,
    SentGift,
    StreakEnd,
    StreakState,
    VideoGifts,
    VideoGiver,
)
from models.gifts.sending import send_gift, send_gifts
from models.gifts.streaks import end_due

__all__ = [
    "LONGEST_COMMENT",
    "AccountTakesNoGifts",
    "CoinsGo",
    "CoinsOwed",
    "DiamondRate",
    "FrozenState",
    "Gift",
    "GiftCaps",
    "GiftDay",
    "GiftGoalReached",
    "GiftInput",
    "GiftNotAvailable",
    "GiftNotForThisPlace",
    "GiftPlace",
    "GiftPrice",
    "GiftPriceChanged",
    "GiftReceived",
    "GiftRequest",
    "GiftReversal",
    "GiftState",
    "GiftStreak",
    "GiftStreakEnded",
    "GiftToOneself",
    "GiftView",
    "InsufficientCoins",
    "RecipientAgeUnknown",
    "RecipientNotInLive",
    "RecipientSuspended",
    "RecipientUnderAge",
    "SentGift",
    "SentGiftView",
    "StreakEnd",
    "StreakState",
    "VideoGifts",
    "VideoGiver",
    "VideoTakesNoGifts",
    "by_ids",
    "check_gifts",
    "end_due",
    "gifts_at",
    "gifts_by_ids",
    "offered",
    "requested",
    "send_gift",
    "send_gifts",
]
