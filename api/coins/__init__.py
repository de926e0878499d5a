"""Coins in GraphQL: what is for sale, what a fan bought, and what she has.

packages   what is for sale, and what operators do to it
purchase   the type of a purchase, and who may see what of it
wallet     what hangs on a user: her coins, line by line
buying     buying, giving back, and the refusals
stores     what an app store has verified, told by the service
"""

from api.coins.buying import CoinMutations
from api.coins.packages import CoinPackage, CoinPackageMutations, CoinQueries
from api.coins.purchase import CoinPurchase
from api.coins.stores import StoreMutations
from api.coins.wallet import UserCoins

__all__ = [
    "CoinMutations",
    "CoinPackage",
    "CoinPackageMutations",
    "CoinPurchase",
    "CoinQueries",
    "StoreMutations",
    "UserCoins",
]
