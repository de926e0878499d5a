"""Releasing what has waited long enough: pending becomes available, or repays what is owed."""

from dataclasses import dataclass
from uuid import UUID

from models import clock
from models.database import fetch
from models.ledger import accounts, journal, postings
from models.ledger.accounts import CreatorAccounts
from models.transactions import atomic

ACCOUNTS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class _Due:
    owner_id: UUID
    unit: str


_DUE = """SELECT b.owner_id, b.unit FROM balance b WHERE b.id IN
  (SELECT h.account_id FROM hold h WHERE h.release_at <= $1
   ORDER BY h.release_at LIMIT $2::bigint)"""


async def release_due(limit: int = ACCOUNTS_AT_ONCE) -> int:
    """Release every hold whose hour has come, of at most `limit` accounts; answers how many holds.

    A sweep: accounts are picked without a lock, then locked like anywhere else and read again, so
    two may run at once and one may be killed at any point. 0 says that nothing was due.
    """
    due = await fetch(_Due, _DUE, clock.now(), limit)
    creators = [accounts.of_creator(one.owner_id, one.unit) for one in due]
    return await atomic(_release, creators) if creators else 0


async def _release(creators: list[CreatorAccounts]) -> int:
    released = 0
    async with journal.open(account for creator in creators for account in creator.all) as book:
        for creator in creators:
            for hour in book.due_hours(creator.pending):
                book.post(postings.hold_released(creator, hour))
                released += 1
    return released
