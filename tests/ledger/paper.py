"""A ledger on paper: balances in memory, settled by the real `settle` and kept by no database."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID

from models.ledger.accounts import Account, CreatorAccounts, Storage
from models.ledger.settle import Balance, Balances, settle
from models.ledger.transfers import PostedLine, Transfer

MIDNIGHT = datetime(2026, 1, 1, tzinfo=UTC)


class Paper:
    """Transfers settled one after the other on accounts that are opened when first touched."""

    def __init__(self, at: datetime = MIDNIGHT) -> None:
        self.at = at
        self.balances = Balances.of([])
        self.posted: dict[str, list[PostedLine]] = {}
        self.entries: list[PostedLine] = []

    def open(self, accounts: Iterable[Account]) -> None:
        for account in accounts:
            if account.rule.storage is not Storage.DELTA:
                self.balances.locked.setdefault(account.id, Balance(account, holds={}))

    def post(self, transfer: Transfer) -> list[PostedLine]:
        assert transfer.business_key not in self.posted, f"{transfer.business_key} twice"
        for line in transfer.lines:
            self.open(line.accounts)
        lines = settle(self.balances, transfer, self.at)
        self.posted[transfer.business_key] = lines
        self.entries += lines
        return lines

    def amount(self, account: Account) -> int:
        if account.rule.storage is Storage.DELTA:
            return self.balances.deltas[account.id]
        return self.balances.of_account(account).amount

    def of(self, creator: CreatorAccounts) -> tuple[int, int, int]:
        """Pending, available and receivable."""
        self.open(creator.all)
        pending, available, receivable = (self.amount(account) for account in creator.all)
        return pending, available, receivable

    def holds(self, creator: CreatorAccounts) -> dict[datetime, int]:
        """The holds that are not empty."""
        self.open(creator.all)
        holds = self.balances.of_account(creator.pending).holds or {}
        return {hour: remaining for hour, remaining in holds.items() if remaining}

    def sums(self) -> dict[str, int]:
        """The sum of all entries by unit."""
        sums: dict[str, int] = defaultdict(int)
        for line in self.entries:
            sums[line.unit] += line.amount
        return sums

    def by_case(self, account: Account) -> dict[UUID | None, int]:
        """The sum of an account's entries by case."""
        sums: dict[UUID | None, int] = defaultdict(int)
        for line in self.entries:
            if line.account_id == account.id:
                sums[line.case_id] += line.amount
        return sums
