"""Coins of reversed gifts that wait in an account of their own for a decision.

The rows of reversals belong to gifts, to the right; that a refund, or a chargeback that was lost,
took coins out of one is written here and nowhere else.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from models import clock
from models.database import execute, fetch
from models.ledger import accounts
from models.ledger.accounts import Account
from models.ledger.journal import Book
from models.transactions import note_lock

FROZEN, REFUNDED, BURNED = "FROZEN", "REFUNDED", "BURNED"


@dataclass(slots=True)
class FrozenCase:
    """One reversal, and where its frozen coins stand."""

    id: UUID
    fan_id: UUID
    state: str

    @property
    def account(self) -> Account:
        """Where they wait."""
        return accounts.frozen(self.id)

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided yet."""
        return self.state == FROZEN

    @property
    def takes_back(self) -> bool:
        """Whether coins may come back to it: the refund that ended it was not its last word."""
        return self.state in (FROZEN, REFUNDED)


_LOCK = """SELECT g.id, g.fan_id, g.frozen_state AS state FROM gift_reversal g
  WHERE g.id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY g.id {lock}"""

_LOCK_OF_FAN = """SELECT g.id, g.fan_id, g.frozen_state AS state FROM gift_reversal g
  WHERE g.fan_id = $1 AND g.frozen_state = 'FROZEN' ORDER BY g.id {lock}"""

_WRITE = """UPDATE gift_reversal SET frozen_coins = r.coins, frozen_state = r.state,
    closed_at = CASE WHEN r.state = 'FROZEN' THEN NULL ELSE r.now END
  FROM {rows $1 r(id uuid, coins bigint, state text, now timestamptz)}
  WHERE gift_reversal.id = r.id"""

_GOING_BACK = """SELECT c.case_id AS id FROM coin_refund c JOIN refund f ON f.id = c.id
  WHERE c.case_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND f.state = 'PROCESSING'"""


async def lock(case_ids: Iterable[UUID]) -> dict[UUID, FrozenCase]:
    """Inside a transaction: lock reversals, and answer those that there are."""
    wanted = sorted(set(case_ids))
    if not wanted:
        return {}
    note_lock("gift_reversal")
    return {one.id: one for one in await fetch(FrozenCase, _LOCK, wanted)}


async def lock_of_fan(fan_id: UUID) -> list[FrozenCase]:
    """Inside a transaction: lock the reversals of a fan's gifts that nobody has decided on yet."""
    note_lock("gift_reversal")
    return await fetch(FrozenCase, _LOCK_OF_FAN, fan_id)


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def write(cases: Iterable[FrozenCase], book: Book, emptied: str = FROZEN) -> None:
    """Write down what locked cases hold after what was posted. One that holds nothing, and of which
    no refund is under way, ended as `emptied` says; one that a refund had ended and that holds
    coins again waits again."""
    there = {one.id: one for one in cases if one.takes_back}
    if not there:
        return
    going_back = {row.id for row in await fetch(_Id, _GOING_BACK, sorted(there))}
    now, rows = clock.now(), []
    for one in there.values():
        coins = book.balance(one.account)
        state = FROZEN if coins or one.id in going_back else emptied
        rows.append((one.id, coins, state, now))
    await execute(_WRITE, rows)
