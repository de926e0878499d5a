"""Gifts in GraphQL.

reversals   gifts undone by operators, and what becomes of their coins
"""

from api.gifts.reversals import GiftReversal, GiftReversed, ReversalMutations

__all__ = ["GiftReversal", "GiftReversed", "ReversalMutations"]
