"""Gifts in GraphQL.

gift        the catalogue's types
catalogue   what can be sent, and what operators do to it
sent        what was sent, streaks, who may see what of them, and what is told
lists       what hangs on creators, users and videos
sending     sending a gift, hiding its comment, blocking its fan, and the refusals
reversals   gifts undone by operators, and what becomes of their coins
"""

from api.gifts.catalogue import CatalogueMutations, GiftQueries
from api.gifts.gift import DiamondRate, Gift
from api.gifts.lists import CreatorGifts, UserGifts, VideoGifts
from api.gifts.reversals import GiftReversal, GiftReversed, ReversalMutations
from api.gifts.sending import GiftMutations
from api.gifts.sent import (
    GiftGoalReached,
    GiftReceived,
    GiftStreak,
    GiftStreakEnded,
    SentGift,
)

__all__ = [
    "CatalogueMutations",
    "CreatorGifts",
    "DiamondRate",
    "Gift",
    "GiftGoalReached",
    "GiftMutations",
    "GiftQueries",
    "GiftReceived",
    "GiftReversal",
    "GiftReversed",
    "GiftStreak",
    "GiftStreakEnded",
    "ReversalMutations",
    "SentGift",
    "UserGifts",
    "VideoGifts",
]
