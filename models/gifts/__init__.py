"""Gifts: coins that a fan turns into a creator's diamonds, on a video or in a LIVE.

rows        the tables
refusals    why a gift is refused
terms       the rate of diamonds, caps and the streak's window, as data; a fan's UTC day
catalogue   gifts and what they cost now
pricing     what operators do to the catalogue and the rate
requests    what a fan asks for, and whom it is for
guards      what decides but money, under its locks
deciding    a batch: money, streaks, totals, all that one transaction writes
sending     the lane and its command
streaks     gifts that follow one another, and the sweep that ends them
totals      what was given in a LIVE and on a video
reading     by id and in lists
moderating  hiding a comment, blocking who sent a gift
notified    what is told of gifts
reversing   a gift undone, and what becomes of its frozen coins
reversal_rules  what must always hold of reversals
auditing    what must always hold of gifts
"""

from models.gifts.auditing import check_gifts
from models.gifts.catalogue import GiftState, GiftView, gifts_at, gifts_by_ids, in_money, offered
from models.gifts.moderating import block_fan_of_gift, erase_comments, hide_gift_comment
from models.gifts.notified import GiftGoalReached, GiftReceived, GiftStreakEnded
from models.gifts.pricing import (
    LONGEST_NAME,
    NewGift,
    NewRate,
    add_diamond_rate,
    add_gift,
    current_rate,
    rates_by_ids,
    reprice_gift,
    retire_gift,
)
from models.gifts.reading import (
    GiftedVideo,
    SentGiftView,
    by_ids,
    pages_of_creators,
    pages_of_fans,
    pages_of_videos,
    streaks_by_ids,
    totals_of_videos,
    videos_by_gifts,
)
from models.gifts.refusals import (
    AccountTakesNoGifts,
    CoinsOwed,
    DiamondsNotWhole,
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
from models.gifts.reversal_rules import check_reversals
from models.gifts.reversing import (
    GiftReversed,
    ReversalInput,
    burn_frozen_coins,
    release_frozen_coins,
    reversals_by_ids,
    reversals_of_gifts,
    reverse_gift,
)
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
from models.gifts.streaks import Streak, end_due
from models.gifts.totals import VideoTotals

__all__ = [
    "LONGEST_COMMENT",
    "LONGEST_NAME",
    "AccountTakesNoGifts",
    "CoinsGo",
    "CoinsOwed",
    "DiamondRate",
    "DiamondsNotWhole",
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
    "GiftReversed",
    "GiftState",
    "GiftStreak",
    "GiftStreakEnded",
    "GiftToOneself",
    "GiftView",
    "GiftedVideo",
    "InsufficientCoins",
    "NewGift",
    "NewRate",
    "RecipientAgeUnknown",
    "RecipientNotInLive",
    "RecipientSuspended",
    "RecipientUnderAge",
    "ReversalInput",
    "SentGift",
    "SentGiftView",
    "Streak",
    "StreakEnd",
    "StreakState",
    "VideoGifts",
    "VideoGiver",
    "VideoTakesNoGifts",
    "VideoTotals",
    "add_diamond_rate",
    "add_gift",
    "block_fan_of_gift",
    "burn_frozen_coins",
    "by_ids",
    "check_gifts",
    "check_reversals",
    "current_rate",
    "end_due",
    "erase_comments",
    "gifts_at",
    "gifts_by_ids",
    "hide_gift_comment",
    "in_money",
    "offered",
    "pages_of_creators",
    "pages_of_fans",
    "pages_of_videos",
    "rates_by_ids",
    "release_frozen_coins",
    "reprice_gift",
    "requested",
    "retire_gift",
    "reversals_by_ids",
    "reversals_of_gifts",
    "reverse_gift",
    "send_gift",
    "send_gifts",
    "streaks_by_ids",
    "totals_of_videos",
    "videos_by_gifts",
]
