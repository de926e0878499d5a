"""Earnings: how long earned money is held, what each creator has, and how it came to that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import clock
from models.database import CheckedBigInt, Row
from models.errors import InvalidInput
from models.ledger import accounts, statements
from models.ledger.accounts import Account, AccountKind
from models.ledger.money import DIGITS
from models.ledger.statements import EntryLine
from models.pages import Page, PageRequest


class EarningSource(Enum):
    """Where earned money comes from."""

    TIPS = "TIPS"
    GIFT_DIAMONDS = "GIFT_DIAMONDS"
    REDEMPTIONS = "REDEMPTIONS"
    CREATOR_FUND = "CREATOR_FUND"
    CREATOR_MARKETPLACE = "CREATOR_MARKETPLACE"


class HoldPeriod(Row):
    """For how many days money of one source is pending before it is available. 0 holds nothing."""

    source = fields.CharEnumField(
        EarningSource, max_length=24, unique=True, description="EarningSource"
    )
    days = CheckedBigInt(check="days BETWEEN 0 AND 365")

    class Meta:
        table = "hold_period"


async def release_at(source: EarningSource) -> datetime | None:
    """When money that is earned now becomes available; None where it is at once."""
    days = (await HoldPeriod.get(source=source)).days
    return clock.now() + timedelta(days=days) if days else None


# --- what a creator has --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CreatorBalance:
    """What a creator has in one currency, in minor units; `receivable_minor` is 0 or less."""

    creator_id: UUID
    currency: str
    pending_minor: int = 0
    available_minor: int = 0
    disputed_minor: int = 0
    in_transit_minor: int = 0
    receivable_minor: int = 0


_SHOWN = {
    AccountKind.PENDING: "pending_minor",
    AccountKind.AVAILABLE: "available_minor",
    AccountKind.DISPUTED: "disputed_minor",
    AccountKind.IN_TRANSIT: "in_transit_minor",
    AccountKind.RECEIVABLE: "receivable_minor",
}


async def balances_of_creators(ids: Sequence[UUID]) -> dict[UUID, list[CreatorBalance]]:
    """What each creator has, a balance per currency in which she ever had anything. Diamonds are
    no currency: they are money only once they are redeemed."""
    amounts: dict[UUID, dict[str, dict[str, int]]] = {}
    for row in await statements.balances_of_parties(ids):
        if row.unit not in DIGITS:
            continue
        of_currency = amounts.setdefault(row.party_id, {}).setdefault(row.unit, {})
        if row.kind in _SHOWN:
            of_currency[_SHOWN[row.kind]] = row.amount
    return {
        creator_id: [
            CreatorBalance(creator_id, currency, **of_currency)
            for currency, of_currency in by_currency.items()
        ]
        for creator_id, by_currency in amounts.items()
    }


class EarningsAccount(Enum):
    """Which of a creator's accounts a line of the ledger stands on; the last two are of cases."""

    PENDING = "PENDING"
    AVAILABLE = "AVAILABLE"
    RECEIVABLE = "RECEIVABLE"
    DISPUTED = "DISPUTED"
    IN_TRANSIT = "IN_TRANSIT"


class EarningsEvent(Enum):
    """What moves a creator's money: those kinds of transfers that touch her accounts."""

    TIP_SETTLED = "TIP_SETTLED"
    HOLD_RELEASED = "HOLD_RELEASED"
    REFUND_TAKEN = "REFUND_TAKEN"
    REFUND_REFUSED = "REFUND_REFUSED"
    CHARGEBACK_OPENED = "CHARGEBACK_OPENED"
    CHARGEBACK_WON = "CHARGEBACK_WON"
    CHARGEBACK_LOST = "CHARGEBACK_LOST"
    CHARGEBACK_OVERTURNED = "CHARGEBACK_OVERTURNED"
    REDEMPTION_CONVERTED = "REDEMPTION_CONVERTED"
    MILESTONE_RELEASED = "MILESTONE_RELEASED"
    MILESTONE_GIVEN_BACK = "MILESTONE_GIVEN_BACK"


@dataclass(frozen=True, slots=True)
class EarningsEntry:
    """A line of the ledger on one of a creator's accounts; `amount_minor` is signed.

    `subject_id` is the tip, refund, chargeback, redemption or milestone that it is about.
    """

    id: UUID
    account: EarningsAccount
    amount_minor: int
    currency: str
    at: datetime
    held_until: datetime | None
    event: EarningsEvent
    subject_id: UUID | None


BalanceKey = tuple[UUID, str]
"""A creator and a currency."""


async def entries_of_balances(
    keys: Sequence[BalanceKey], page: PageRequest
) -> dict[BalanceKey, Page[EarningsEntry]]:
    """The lines on all accounts of each creator in each currency, newest first."""
    found = await statements.entries_of_parties(keys, page)
    return {key: _entries(key[0], lines) for key, lines in found.items()}


def _entries(creator_id: UUID, lines: Page[EntryLine]) -> Page[EarningsEntry]:
    items = [_entry(creator_id, line) for line in lines.items]
    return Page(items, lines.has_next, lines.cursor_of)  # type: ignore[arg-type]  # same columns


def _entry(creator_id: UUID, line: EntryLine) -> EarningsEntry:
    return EarningsEntry(
        line.id,
        EarningsAccount(_kind_of(creator_id, line).value),
        line.amount,
        line.unit,
        line.at,
        line.hold_at,
        EarningsEvent(line.kind.value),
        line.subject_id,
    )


def _kind_of(creator_id: UUID, line: EntryLine) -> AccountKind:
    own = accounts.of_creator(creator_id, line.unit).all
    cases = (accounts.disputed(line.subject_id, line.unit),) if line.subject_id else ()
    known: dict[UUID, AccountKind] = {one.id: one.kind for one in (*own, *cases)}
    return known.get(line.account_id, AccountKind.IN_TRANSIT)


# --- statements ----------------------------------------------------------------------------------

LONGEST_PERIOD_DAYS = 366


class StatementAccount(Enum):
    """Of which account a creator asks for a statement."""

    PENDING = "PENDING"
    AVAILABLE = "AVAILABLE"
    RECEIVABLE = "RECEIVABLE"


@dataclass(frozen=True, slots=True)
class EarningsStatement:
    """One account of a creator over whole UTC days, both ends included, in minor units: the opening
    balance and the lines of the period make the closing balance."""

    creator_id: UUID
    currency: str
    account: StatementAccount
    since: date
    until: date
    opening_minor: int
    closing_minor: int

    @property
    def key(self) -> "StatementKey":
        """What its lines are read by."""
        return self.creator_id, self.currency, self.account, self.since, self.until


StatementKey = tuple[UUID, str, StatementAccount, date, date]


async def statements_of_balances(
    keys: Sequence[BalanceKey], account: StatementAccount, since: date, until: date
) -> dict[BalanceKey, EarningsStatement]:
    """The statement of each creator's account in each currency, without its lines.

    Raises InvalidInput for a period that ends before it begins, or is longer than 366 days.
    """
    found: dict[BalanceKey, EarningsStatement] = {}
    for creator_id, currency in keys:
        one = await _statement((creator_id, currency, account, since, until), PageRequest(1))
        found[creator_id, currency] = EarningsStatement(
            creator_id, currency, account, since, until, one.opening_minor, one.closing_minor
        )
    return found


async def entries_of_statements(
    keys: Sequence[StatementKey], page: PageRequest
) -> dict[StatementKey, Page[EarningsEntry]]:
    """The lines of each statement, oldest first."""
    return {key: _entries(key[0], (await _statement(key, page)).lines) for key in keys}


async def _statement(key: StatementKey, page: PageRequest) -> statements.Statement:
    creator_id, currency, kind, since, until = key
    if not 0 <= (until - since).days < LONGEST_PERIOD_DAYS or not 2000 <= since.year <= 9000:
        raise InvalidInput(f"A statement covers 1 to {LONGEST_PERIOD_DAYS} days.")
    account = Account(AccountKind(kind.value), creator_id, currency)
    return await statements.of_account(account, since, until, page)
