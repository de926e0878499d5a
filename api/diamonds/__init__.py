"""Diamonds in GraphQL: what a creator has of them, and how they become money.

redemption  the type, who may see it, and its notifications
balance     what hangs on a creator: balance, lines of the ledger, redemptions
quotes      what diamonds become, rates and limits, and the operators' list
mutations   redeeming and what operators decide, and the refusals
"""

from api.diamonds.balance import CreatorDiamonds
from api.diamonds.mutations import DiamondMutations
from api.diamonds.quotes import DiamondQueries
from api.diamonds.redemption import DiamondsRedeemed, Redemption, RedemptionDecided

__all__ = [
    "CreatorDiamonds",
    "DiamondMutations",
    "DiamondQueries",
    "DiamondsRedeemed",
    "Redemption",
    "RedemptionDecided",
]
