"""What of each purchase is unspent: of a wallet the newest purchases are what is left, for coins
are spent oldest first. No lot is kept; what a wallet and the purchases have says it all.

Whatever changes what is left of a purchase also moves its fan's wallet, in the same transaction. So
what is read after the lock on the wallet belongs to what the wallet has.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from models.database import fetch


def unspent(coins_left: int, wallet_coins: int, later_coins: int) -> int:
    """How many of a purchase's coins are in the wallet, by what is left of it and of later ones."""
    return min(max(wallet_coins - later_coins, 0), coins_left)


def pro_rata(price_left_minor: int, coins: int, coins_left: int) -> int:
    """What so many of the coins left cost, rounded down, in minor units."""
    return price_left_minor * coins // coins_left if coins_left else 0


@dataclass(slots=True)
class _Left:
    id: UUID
    fan_id: UUID
    coins_left: int


_LEFT = """SELECT c.id, c.fan_id, c.coins_left FROM coin_purchase c
  WHERE c.fan_id IN (SELECT r.id FROM {rows $1 r(id uuid)})
    AND c.bought_at IS NOT NULL AND c.coins_left > 0
  ORDER BY c.fan_id, c.bought_at DESC, c.id DESC"""


class Left:
    """What is left of some fans' purchases, newest first, as a batch takes of it."""

    def __init__(self, rows: Iterable[_Left]) -> None:
        self._of_fan: dict[UUID, list[_Left]] = {}
        for row in rows:
            self._of_fan.setdefault(row.fan_id, []).append(row)

    @classmethod
    async def read(cls, fan_ids: Iterable[UUID]) -> "Left":
        """Under the locks on the fans' wallets."""
        return cls(await fetch(_Left, _LEFT, sorted(set(fan_ids))))

    def unspent(self, fan_id: UUID, purchase_id: UUID, wallet_coins: int) -> int:
        """How many coins of a purchase are in a wallet that has so many."""
        later = 0
        for row in self._of_fan.get(fan_id, ()):
            if row.id == purchase_id:
                return unspent(row.coins_left, wallet_coins, later)
            later += row.coins_left
        return 0

    def lower(self, fan_id: UUID, purchase_id: UUID, coins: int) -> None:
        """So many coins of a purchase are taken."""
        for row in self._of_fan.get(fan_id, ()):
            if row.id == purchase_id:
                row.coins_left -= coins
