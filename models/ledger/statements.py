"""What an account has, and how it came to it: totals, entries, and statements of a period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from models.database import fetch
from models.errors import InvalidInput
from models.ledger.accounts import Account, AccountKind
from models.ledger.transfers import TransferKind
from models.pages import Keyset, Page, PageRequest
from models.transactions import in_transaction, snapshot

OLDEST = Keyset("entries:oldest", descending=False, at=datetime, id=UUID)
NEWEST = Keyset("entries:newest", at=datetime, id=UUID)


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry with what its transfer says of it. `amount` is signed, in minor units of `unit`."""

    id: UUID
    account_id: UUID
    unit: str
    amount: int
    at: datetime
    hold_at: datetime | None
    case_id: UUID | None
    business_key: str
    kind: TransferKind
    subject_id: UUID | None


@dataclass(frozen=True, slots=True)
class Statement:
    """One account over whole days in UTC, the first and the last among them, in minor units.

    `opening_minor` and all lines of the period make `closing_minor`; `lines` is a page of them,
    oldest first.
    """

    account: Account
    first: date
    last: date
    opening_minor: int
    closing_minor: int
    lines: Page[EntryLine]


async def of_account(
    account: Account, first: date, last: date, page: PageRequest | None = None
) -> Statement:
    """The statement of any account for any period. Raises InvalidInput for one that ends before it
    begins, and for a foreign cursor."""
    if last < first:
        raise InvalidInput("A period ends after it begins.")
    asked = (account, first, last, page or PageRequest())
    return await (_statement(*asked) if in_transaction() else snapshot(_statement, *asked))


async def _statement(account: Account, first: date, last: date, page: PageRequest) -> Statement:
    since, until = _midnight(first), _midnight(last + timedelta(days=1))
    (sums,) = await fetch(_Sums, _SUMS, account.id, since, until)
    lines = await fetch(
        EntryLine, _PERIOD, account.id, since, until, *OLDEST.after(page), page.limit
    )
    closing = sums.before + sums.during
    return Statement(account, first, last, sums.before, closing, OLDEST.page(page, lines))


async def totals_of(accounts: Iterable[Account]) -> dict[Account, int]:
    """What each account has, its rows of change included, in minor units; 0 if it never moved."""
    wanted = {one.id: one for one in accounts}
    found = {row.id: row.amount for row in await fetch(_Total, _TOTALS, sorted(wanted))}
    return {account: found.get(account.id, 0) for account in wanted.values()}


@dataclass(frozen=True, slots=True)
class PartyBalance:
    """One account that holds a party's money: her own, or that of a case about it."""

    party_id: UUID
    unit: str
    kind: AccountKind
    amount: int


async def balances_of_parties(party_ids: Iterable[UUID]) -> list[PartyBalance]:
    """Of each party the sum of her accounts of each kind and unit, in minor units."""
    return await fetch(PartyBalance, _PARTY_BALANCES, sorted(set(party_ids)))


async def entries_of_parties(
    parties: Sequence[tuple[UUID, str]], page: PageRequest
) -> dict[tuple[UUID, str], Page[EntryLine]]:
    """The entries on all accounts that hold a party's money in one unit, newest first.

    By party and unit; parties without entries are not in the answer. Raises InvalidInput for a
    foreign cursor.
    """
    rows = await fetch(_PartyEntry, _NEWEST_OF_PARTIES, parties, *NEWEST.after(page), page.limit)
    lines: dict[tuple[UUID, str], list[EntryLine]] = {}
    for row in rows:
        lines.setdefault((row.party_id, row.unit), []).append(row.line)
    # Of each account at most a page was read; of all of a party's the newest are kept.
    for of_party in lines.values():
        of_party.sort(key=lambda line: (line.at, line.id), reverse=True)
        del of_party[page.limit :]
    return {party: NEWEST.page(page, of_party) for party, of_party in lines.items()}


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


@dataclass(frozen=True, slots=True)
class _Sums:
    before: int
    during: int


@dataclass(frozen=True, slots=True)
class _Total:
    id: UUID
    amount: int


@dataclass(frozen=True, slots=True)
class _PartyEntry:
    party_id: UUID
    id: UUID
    account_id: UUID
    unit: str
    amount: int
    at: datetime
    hold_at: datetime | None
    case_id: UUID | None
    business_key: str
    kind: TransferKind
    subject_id: UUID | None

    @property
    def line(self) -> EntryLine:
        values: list[Any] = [getattr(self, name) for name in EntryLine.__slots__]
        return EntryLine(*values)


_COLUMNS = """e.id, e.account_id, e.unit, e.amount, e.at, e.hold_at, e.case_id,
    t.business_key, t.kind, t.subject_id"""

_SUMS = """SELECT
    coalesce(sum(CASE WHEN e.at < $2::timestamptz THEN e.amount ELSE 0 END), 0)::bigint AS before,
    coalesce(sum(CASE WHEN e.at < $2::timestamptz THEN 0 ELSE e.amount END), 0)::bigint AS during
  FROM entry e WHERE e.account_id = $1::uuid AND e.at < $3::timestamptz"""

_PERIOD = f"""SELECT {_COLUMNS} FROM entry e JOIN transfer t ON t.id = e.transfer_id
  WHERE e.account_id = $1::uuid AND e.at >= $2::timestamptz AND e.at < $3::timestamptz
    AND {OLDEST.where("e", 4)}
  ORDER BY {OLDEST.order("e")} LIMIT $6::bigint"""

_TOTALS = """SELECT x.id, sum(x.amount)::bigint AS amount
  FROM (SELECT b.id, b.amount FROM balance b
      WHERE b.id IN (SELECT r.id FROM {rows $1 r(id uuid)})
    UNION ALL SELECT d.account_id, d.amount FROM balance_delta d
      WHERE d.account_id IN (SELECT r.id FROM {rows $1 r(id uuid)})) x
  GROUP BY x.id"""

_PARTY_BALANCES = """SELECT b.party_id, b.unit, b.kind, sum(b.amount)::bigint AS amount
  FROM balance b WHERE b.party_id IN (SELECT r.id FROM {rows $1 r(id uuid)})
  GROUP BY b.party_id, b.unit, b.kind ORDER BY b.party_id, b.unit, b.kind"""

_NEWEST_OF_PARTIES = f"""SELECT b.party_id, {_COLUMNS}
  FROM {{rows $1 r(party_id uuid, unit text)}}
  JOIN balance b ON b.party_id = r.party_id AND b.unit = r.unit
  JOIN entry e ON e.id {{among (SELECT x.id FROM entry x
    WHERE x.account_id = b.id AND {NEWEST.where("x", 2)}
    ORDER BY {NEWEST.order("x")} LIMIT $4::bigint)}}
  JOIN transfer t ON t.id = e.transfer_id"""
