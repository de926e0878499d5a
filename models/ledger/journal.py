"""The only writer of transfers, entries, balances and holds.

    async with journal.open(accounts) as book:      # locks, reads; inside atomic()
        if book.balance(wallet) < price: ...        # a guard over the locked state
        lines = book.post(postings.tip_settled(...))
                                                    # on leaving everything is written in bulk

`book.post` is applied, or raises InsufficientFunds and changes nothing, so a refusal never harms
its neighbours. A batch that is left by an error writes nothing.

Balance rows are made beforehand by `prepare`, in a short transaction of its own: made inside the
posting they would deadlock. A DELTA account needs none.

A business key is posted once. `AlreadyPosted` undoes the whole transaction: who could be second (an
answer, a webhook, a resolver) finds out before, by the compare-and-set of the state row that goes
with the money, or by `lines_of`.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import clock
from models.database import backend, execute, fetch, new_id
from models.ledger.accounts import Account, AccountKind, Storage
from models.ledger.settle import Balance, Balances, UnsoundTransfer, settle
from models.ledger.transfers import NEEDS_HOLDS, PostedLine, Transfer
from models.transactions import atomic, in_transaction, note_lock

ROLLED_UP_AT_ONCE = 20_000
"""How many delta rows one roll-up adds to their totals at the most."""


class AlreadyPosted(Exception):
    """These business keys stand in the ledger already. Never a refusal: somebody did this step."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__(f"already posted: {', '.join(keys)}")
        self.keys = tuple(keys)


class Book:
    """Locked balances, the transfers posted on them so far, and the time they are posted at."""

    def __init__(self, balances: Balances, at: datetime) -> None:
        self.at = at
        self._balances = balances
        self._accounts: dict[UUID, Account] = {}
        self._posted: dict[str, tuple[UUID, Transfer, list[PostedLine]]] = {}

    def balance(self, account: Account) -> int:
        """What a locked account has after the transfers so far, in minor units."""
        return self._balances.of_account(account).amount

    def due_hours(self, pending: Account) -> list[datetime]:
        """The hours of a pending account's holds that are to be released by now, earliest first."""
        holds = self._balances.of_account(pending).holds
        if holds is None:
            raise UnsoundTransfer(f"the holds of {pending} were not read")
        return sorted(hour for hour in holds if hour <= self.at)

    def post(self, transfer: Transfer) -> list[PostedLine]:
        """Post a transfer and answer its lines, which are written when the book is left.

        Raises InsufficientFunds when an account would fall below its floor, AlreadyPosted for a key
        that this book has posted, UnsoundTransfer for a fault of ours; all change nothing.
        """
        if transfer.business_key in self._posted:
            raise AlreadyPosted([transfer.business_key])
        lines = settle(self._balances, transfer, self.at)
        self._accounts |= {one.id: one for line in transfer.lines for one in line.accounts}
        self._posted[transfer.business_key] = (new_id(), transfer, lines)
        return lines

    async def write(self) -> None:
        """Write all that was posted; `open` does it."""
        if not self._posted:
            return
        await self._write_balances()
        await self._write_holds()
        await self._write_deltas()
        await self._write_transfers()

    async def _write_balances(self) -> None:
        moved = [self._balances.locked[account_id] for account_id in self._balances.moved]
        rows = [(one.account.id, one.amount, one.released_until) for one in moved]
        if rows:
            await execute(_UPDATE_BALANCES, rows)

    async def _write_holds(self) -> None:
        changes = self._balances.raised.items()
        raised = [(new_id(), *key, by) for key, by in changes if by > 0]
        lowered = [(*key, -by) for key, by in changes if by < 0]
        released = list(self._balances.released)
        if released and await execute(_DELETE_HOLDS, released) > len(released):
            raise AssertionError("a hold stood twice")
        if lowered and await execute(_LOWER_HOLDS, lowered) != len(lowered):
            raise UnsoundTransfer("money was taken from a hold that is not there")
        if raised:
            await execute(_RAISE_HOLDS, raised)

    async def _write_deltas(self) -> None:
        # A transfer that was refused leaves changes of 0 behind.
        moved = [(self._accounts[key], by) for key, by in self._balances.deltas.items() if by]
        deltas = [
            (new_id(), account.id, account.kind, account.owner_id, account.unit, by)
            for account, by in moved
        ]
        if deltas:
            await execute(_INSERT_DELTAS, deltas)

    async def _write_transfers(self) -> None:
        transfers = [
            (transfer_id, one.business_key, one.kind, one.subject_id, len(lines), self.at)
            for transfer_id, one, lines in self._posted.values()
        ]
        transfers.sort(key=_by_key)  # two batches that post the same keys meet at the first of them
        entries = [
            (new_id(), transfer_id, *_columns(line), self.at)
            for transfer_id, _, lines in self._posted.values()
            for line in lines
        ]
        if backend() == "sqlite":
            # There the transfer goes last: its trigger sums the entries that are there before it.
            await execute("PRAGMA defer_foreign_keys=ON")
            await self._insert_entries(entries)
            await self._insert_transfers(transfers)
        else:
            await self._insert_transfers(transfers)
            await self._insert_entries(entries)

    async def _insert_transfers(self, rows: Sequence[tuple[object, ...]]) -> None:
        written = {row.business_key for row in await fetch(_Key, _INSERT_TRANSFERS, rows)}
        twice = [key for key in self._posted if key not in written]
        if twice:
            raise AlreadyPosted(twice)

    async def _insert_entries(self, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            await execute(_INSERT_ENTRIES, rows)


def _by_key(transfer: tuple[UUID, str, object, object, object, object]) -> str:
    return transfer[1]


def _columns(line: PostedLine) -> tuple[object, ...]:
    return line.account_id, line.unit, line.amount, line.hold_at, line.case_id


@asynccontextmanager
async def open(  # noqa: A001 (read as journal.open)
    accounts: Iterable[Account], *, read_holds: bool = True
) -> AsyncIterator[Book]:
    """Lock the balances of all accounts that will be written, and answer the book to post in.

    Once per transaction, inside `atomic`, after every lock of a lower rank. DELTA accounts are not
    locked and may be left out. Holds are read unless `read_holds` is false, which suits batches
    that only earn, give or give back. Raises UnsoundTransfer for a balance never prepared.
    """
    wanted = {one.id: one for one in accounts if one.rule.storage is not Storage.DELTA}
    balances = await _lock(wanted)
    pending = [one.id for one in wanted.values() if one.kind is AccountKind.PENDING]
    if read_holds and pending:
        await _read_holds(balances, pending)
    book = Book(balances, clock.now())
    yield book
    await book.write()


async def post(transfers: Sequence[Transfer]) -> list[list[PostedLine]]:
    """Post transfers in order, without guards, and answer the lines of each.

    Inside `atomic`. Raises InsufficientFunds when one finds too little; then none may be kept.
    """
    lines = [line for transfer in transfers for line in transfer.lines]
    accounts = {account for line in lines for account in line.accounts}
    read_holds = any(isinstance(line, NEEDS_HOLDS) for line in lines)
    async with open(accounts, read_holds=read_holds) as book:
        return [book.post(transfer) for transfer in transfers]


async def prepare(accounts: Iterable[Account], party_id: UUID | None = None) -> None:
    """Make the balance rows that are not there yet, at zero, in a transaction of their own.

    `party_id` is the creator whose money the accounts of a case hold; a creator's own accounts are
    hers without saying so. Raises RuntimeError inside a transaction, also when all are there.
    """
    if in_transaction():
        raise RuntimeError("balance rows are prepared before the transaction that posts on them")
    wanted = {one.id: one for one in accounts if one.rule.storage is not Storage.DELTA}
    there = {row.id for row in await fetch(_Id, _THERE, sorted(wanted))}
    missing = [wanted[account_id] for account_id in wanted.keys() - there]
    if missing:
        await atomic(_insert_balances, missing, party_id)


async def _insert_balances(accounts: Sequence[Account], party_id: UUID | None) -> None:
    rows = [
        (
            one.id,
            one.kind,
            one.owner_id,
            one.unit,
            one.owner_id if one.rule.storage is Storage.ROW else party_id,
            one.rule.minimum if one.rule.storage is not Storage.DELTA else None,
            one.rule.maximum if one.rule.storage is not Storage.DELTA else None,
        )
        for one in sorted(accounts, key=lambda one: one.id)
    ]
    await execute(_INSERT_BALANCES, rows)


async def lines_of(business_keys: Iterable[str]) -> dict[str, list[PostedLine]]:
    """The lines of transfers that were posted, by key; a key that was never posted is not in it."""
    keys = sorted(set(business_keys))
    lines: dict[str, list[PostedLine]] = {}
    for row in await fetch(_Line, _LINES, keys) if keys else []:
        of_key = lines.setdefault(row.business_key, [])
        if row.account_id is not None:
            line = PostedLine(row.account_id, row.unit, row.amount, row.hold_at, row.case_id)
            of_key.append(line)
    return lines


async def roll_up_deltas() -> int:
    """Add the deltas that are there to their accounts' totals; answers how many there were.

    What is deleted is what is added, in one transaction: no id and no time says where the last
    roll-up stopped, since transactions do not commit in the order of either.
    """
    found = await fetch(_DeltaAccount, _DELTA_ACCOUNTS)
    if not found:
        return 0
    accounts = [Account(one.kind, one.owner_id, one.unit) for one in found]
    await atomic(_insert_balances, accounts, None)
    return await atomic(_roll_up, sorted(one.id for one in accounts))


async def _roll_up(account_ids: list[UUID]) -> int:
    note_lock("balance")
    await fetch(_Locked, _LOCK_BALANCES, account_ids)
    gone = await fetch(_Delta, _DELETE_DELTAS, account_ids, ROLLED_UP_AT_ONCE)
    sums: dict[UUID, int] = {}
    for delta in gone:
        sums[delta.account_id] = sums.get(delta.account_id, 0) + delta.amount
    if sums:
        await execute(_RAISE_TOTALS, list(sums.items()))
    return len(gone)


async def _lock(wanted: dict[UUID, Account]) -> Balances:
    if not wanted:
        return Balances.of([])
    note_lock("balance")
    rows = await fetch(_Locked, _LOCK_BALANCES, sorted(wanted))
    if len(rows) < len(wanted):
        missing = wanted.keys() - {row.id for row in rows}
        raise UnsoundTransfer(f"{wanted[missing.pop()]} was not prepared")
    return Balances.of(Balance(wanted[row.id], row.amount, row.released_until) for row in rows)


async def _read_holds(balances: Balances, pending: list[UUID]) -> None:
    holds: dict[UUID, dict[datetime, int]] = {account_id: {} for account_id in pending}
    for row in await fetch(_Hold, _HOLDS, pending):
        holds[row.account_id][row.release_at] = row.remaining
    for account_id, of_account in holds.items():
        balances.locked[account_id].holds = of_account


# --- statements --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


@dataclass(frozen=True, slots=True)
class _Key:
    business_key: str


@dataclass(frozen=True, slots=True)
class _Locked:
    id: UUID
    amount: int
    released_until: datetime | None


@dataclass(frozen=True, slots=True)
class _Hold:
    account_id: UUID
    release_at: datetime
    remaining: int


@dataclass(frozen=True, slots=True)
class _Delta:
    account_id: UUID
    amount: int


@dataclass(frozen=True, slots=True)
class _DeltaAccount:
    kind: AccountKind
    owner_id: UUID
    unit: str


@dataclass(frozen=True, slots=True)
class _Line:
    business_key: str
    account_id: UUID | None
    unit: str
    amount: int
    hold_at: datetime | None
    case_id: UUID | None


_THERE = "SELECT b.id FROM balance b WHERE b.id IN (SELECT r.id FROM {rows $1 r(id uuid)})"

_INSERT_BALANCES = """INSERT INTO balance
    (id, kind, owner_id, unit, party_id, minimum, maximum, amount)
  SELECT r.id, r.kind, r.owner_id, r.unit, r.party_id, r.minimum, r.maximum, 0
  FROM {rows $1 r(id uuid, kind text, owner_id uuid, unit text, party_id uuid, minimum bigint,
    maximum bigint)} WHERE true
  ON CONFLICT (id) DO NOTHING"""

_LOCK_BALANCES = """SELECT b.id, b.amount, b.released_until FROM balance b
  WHERE b.id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY b.id {lock}"""

_HOLDS = """SELECT h.account_id, h.release_at, h.remaining FROM hold h
  WHERE h.account_id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""

_UPDATE_BALANCES = """UPDATE balance SET amount = r.amount, released_until = r.released_until
  FROM {rows $1 r(id uuid, amount bigint, released_until timestamptz)} WHERE balance.id = r.id"""

_DELETE_HOLDS = """DELETE FROM hold WHERE (account_id, release_at) IN
  (SELECT r.account_id, r.release_at FROM {rows $1 r(account_id uuid, release_at timestamptz)})"""

_LOWER_HOLDS = """UPDATE hold SET remaining = remaining - r.amount
  FROM {rows $1 r(account_id uuid, release_at timestamptz, amount bigint)}
  WHERE hold.account_id = r.account_id AND hold.release_at = r.release_at"""

_RAISE_HOLDS = """INSERT INTO hold (id, account_id, release_at, remaining)
  SELECT r.id, r.account_id, r.release_at, r.amount
  FROM {rows $1 r(id uuid, account_id uuid, release_at timestamptz, amount bigint)} WHERE true
  ON CONFLICT (account_id, release_at)
    DO UPDATE SET remaining = hold.remaining + excluded.remaining"""

_INSERT_DELTAS = """INSERT INTO balance_delta (id, account_id, kind, owner_id, unit, amount)
  SELECT r.id, r.account_id, r.kind, r.owner_id, r.unit, r.amount FROM {rows $1 r(id uuid,
    account_id uuid, kind text, owner_id uuid, unit text, amount bigint)}"""

_DELTA_ACCOUNTS = "SELECT DISTINCT d.kind, d.owner_id, d.unit FROM balance_delta d"

# Their accounts' totals are locked, so nobody else deletes them.
_DELETE_DELTAS = """DELETE FROM balance_delta WHERE id IN
  (SELECT d.id FROM balance_delta d
   WHERE d.account_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) LIMIT $2::bigint)
  RETURNING account_id, amount"""

_RAISE_TOTALS = """UPDATE balance SET amount = balance.amount + r.amount
  FROM {rows $1 r(id uuid, amount bigint)} WHERE balance.id = r.id"""

_INSERT_TRANSFERS = """INSERT INTO transfer (id, business_key, kind, subject_id, line_count, at)
  SELECT r.id, r.business_key, r.kind, r.subject_id, r.line_count, r.at FROM {rows $1 r(id uuid,
    business_key text, kind text, subject_id uuid, line_count bigint, at timestamptz)} WHERE true
  ON CONFLICT (business_key) DO NOTHING RETURNING business_key"""

_INSERT_ENTRIES = """INSERT INTO entry
    (id, transfer_id, account_id, unit, amount, hold_at, case_id, at)
  SELECT r.id, r.transfer_id, r.account_id, r.unit, r.amount, r.hold_at, r.case_id, r.at
  FROM {rows $1 r(id uuid, transfer_id uuid, account_id uuid, unit text, amount bigint,
    hold_at timestamptz, case_id uuid, at timestamptz)}"""

_LINES = """SELECT t.business_key, e.account_id, e.unit, e.amount, e.hold_at, e.case_id
  FROM transfer t LEFT JOIN entry e ON e.transfer_id = t.id
  WHERE t.business_key IN (SELECT r.key FROM {rows $1 r(key text)}) ORDER BY e.id"""
