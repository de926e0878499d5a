"""Reading a brand's wallets: what is in each, line by line, and statements of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from models.earnings import LONGEST_PERIOD_DAYS
from models.errors import InvalidInput
from models.ledger import accounts, statements
from models.ledger.accounts import Account, AccountKind
from models.ledger.statements import EntryLine
from models.pages import Page, PageRequest


@dataclass(frozen=True, slots=True)
class BrandWallet:
    """What a brand has in one currency, in minor units. `disputed_minor` cannot be spent, and
    `receivable_minor` is 0 or less."""

    brand_id: UUID
    currency: str
    balance_minor: int = 0
    disputed_minor: int = 0
    receivable_minor: int = 0


_SHOWN = {
    AccountKind.WALLET: "balance_minor",
    AccountKind.DISPUTED: "disputed_minor",
    AccountKind.RECEIVABLE: "receivable_minor",
}


async def wallets_of_brands(ids: Sequence[UUID]) -> dict[UUID, list[BrandWallet]]:
    """The wallets of each brand, one per currency in which it ever had anything, by currency."""
    amounts: dict[UUID, dict[str, dict[str, int]]] = {}
    for row in await statements.balances_of_parties(ids):
        of_currency = amounts.setdefault(row.party_id, {}).setdefault(row.unit, {})
        if row.kind in _SHOWN:
            of_currency[_SHOWN[row.kind]] = row.amount
    return {
        brand_id: [BrandWallet(brand_id, unit, **of_unit) for unit, of_unit in by_unit.items()]
        for brand_id, by_unit in amounts.items()
    }


async def wallets_in(ids: Sequence[UUID], currency: str) -> dict[UUID, BrandWallet]:
    """The wallet of each brand in one currency, also where it never had anything."""
    known = await wallets_of_brands(ids)
    found = {
        one.brand_id: one
        for of_brand in known.values()
        for one in of_brand
        if one.currency == currency
    }
    return {brand_id: found.get(brand_id, BrandWallet(brand_id, currency)) for brand_id in ids}


class WalletAccount(Enum):
    """Which of a brand's accounts a line stands on; the last is of cases."""

    WALLET = "WALLET"
    RECEIVABLE = "RECEIVABLE"
    DISPUTED = "DISPUTED"


class WalletEvent(Enum):
    """What moves a brand's money: those kinds of transfers that touch its accounts."""

    TOP_UP_SETTLED = "TOP_UP_SETTLED"
    ESCROW_FUNDED = "ESCROW_FUNDED"
    MILESTONE_GIVEN_BACK = "MILESTONE_GIVEN_BACK"
    REFUND_TAKEN = "REFUND_TAKEN"
    REFUND_REFUSED = "REFUND_REFUSED"
    CHARGEBACK_OPENED = "CHARGEBACK_OPENED"
    CHARGEBACK_WON = "CHARGEBACK_WON"
    CHARGEBACK_LOST = "CHARGEBACK_LOST"
    CHARGEBACK_OVERTURNED = "CHARGEBACK_OVERTURNED"


@dataclass(frozen=True, slots=True)
class WalletEntry:
    """A line of the ledger on one of a brand's accounts; `amount_minor` is signed.

    `subject_id` is the top-up, refund, chargeback, order or milestone that it is about.
    """

    id: UUID
    account: WalletAccount
    amount_minor: int
    currency: str
    at: datetime
    event: WalletEvent
    subject_id: UUID | None


WalletKey = tuple[UUID, str]
"""A brand and a currency."""


async def entries_of_wallets(
    keys: Sequence[WalletKey], page: PageRequest
) -> dict[WalletKey, Page[WalletEntry]]:
    """The lines on all accounts of each brand in each currency, newest first."""
    found = await statements.entries_of_parties(keys, page)
    return {key: _entries(key[0], lines) for key, lines in found.items()}


def _entries(brand_id: UUID, lines: Page[EntryLine]) -> Page[WalletEntry]:
    items = [_entry(brand_id, line) for line in lines.items]
    return Page(items, lines.has_next, lines.cursor_of)  # type: ignore[arg-type]  # same columns


def _entry(brand_id: UUID, line: EntryLine) -> WalletEntry:
    own = {one.id: one.kind for one in accounts.of_brand(brand_id, line.unit).all}
    kind = own.get(line.account_id, AccountKind.DISPUTED)
    return WalletEntry(
        line.id,
        WalletAccount(kind.value),
        line.amount,
        line.unit,
        line.at,
        WalletEvent(line.kind.value),
        line.subject_id,
    )


# --- statements ----------------------------------------------------------------------------------


class WalletStatementAccount(Enum):
    """Of which account a brand asks for a statement."""

    WALLET = "WALLET"
    RECEIVABLE = "RECEIVABLE"


StatementKey = tuple[UUID, str, WalletStatementAccount, date, date]


@dataclass(frozen=True, slots=True)
class WalletStatement:
    """One account of a brand over whole UTC days, both ends included, in minor units: the opening
    balance and the lines of the period make the closing balance."""

    brand_id: UUID
    currency: str
    account: WalletStatementAccount
    since: date
    until: date
    opening_minor: int
    closing_minor: int

    @property
    def key(self) -> StatementKey:
        """What its lines are read by."""
        return self.brand_id, self.currency, self.account, self.since, self.until


async def statements_of_wallets(
    keys: Sequence[WalletKey], account: WalletStatementAccount, since: date, until: date
) -> dict[WalletKey, WalletStatement]:
    """The statement of each brand's account in each currency, without its lines.

    Raises InvalidInput for a period that ends before it begins, or is longer than 366 days.
    """
    found: dict[WalletKey, WalletStatement] = {}
    for brand_id, currency in keys:
        one = await _statement((brand_id, currency, account, since, until), PageRequest(1))
        found[brand_id, currency] = WalletStatement(
            brand_id, currency, account, since, until, one.opening_minor, one.closing_minor
        )
    return found


async def entries_of_wallet_statements(
    keys: Sequence[StatementKey], page: PageRequest
) -> dict[StatementKey, Page[WalletEntry]]:
    """The lines of each statement, oldest first."""
    return {key: _entries(key[0], (await _statement(key, page)).lines) for key in keys}


async def _statement(key: StatementKey, page: PageRequest) -> statements.Statement:
    brand_id, currency, kind, since, until = key
    if not 0 <= (until - since).days < LONGEST_PERIOD_DAYS or not 2000 <= since.year <= 9000:
        raise InvalidInput(f"A statement covers 1 to {LONGEST_PERIOD_DAYS} days.")
    account = Account(AccountKind(kind.value), brand_id, currency)
    return await statements.of_account(account, since, until, page)
