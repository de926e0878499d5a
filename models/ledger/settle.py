"""The pure heart: a transfer over locked balances becomes entries, or changes nothing.

`Balances` holds the accounts that were locked and gathers what is to be written. Rules of holds:
an hour that was once released is never raised again, else its second release would be a duplicate
and the money would stay pending for ever; so money earned for hour h waits until
max(h, last released + 1 h), and what would wait for an hour that is past is given at once.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from models.errors import InsufficientFunds
from models.ledger.accounts import Account, CreatorAccounts, Purse, Storage
from models.ledger.money import MAX_AMOUNT
from models.ledger.transfers import (
    Amount,
    Earn,
    Give,
    GiveBack,
    Line,
    PostedLine,
    Release,
    Take,
    Transfer,
)

_HOUR = timedelta(hours=1)


class UnsoundTransfer(Exception):
    """A transfer that no balances could settle: a fault of ours, never a refusal."""


@dataclass(slots=True)
class Balance:
    """A locked balance. `holds` is None where they were not read: raising them needs no look."""

    account: Account
    amount: int = 0
    released_until: datetime | None = None
    holds: dict[datetime, int] | None = None


@dataclass(slots=True)
class Balances:
    """The locked balances, as the transfers so far leave them, and what is to be written."""

    locked: dict[UUID, Balance]
    raised: dict[tuple[UUID, datetime], int] = field(default_factory=lambda: defaultdict(int))
    """Change of each hold that is still there at the end, by pending account and hour."""
    released: set[tuple[UUID, datetime]] = field(default_factory=set)
    """Holds that are gone at the end."""
    deltas: dict[UUID, int] = field(default_factory=lambda: defaultdict(int))
    """Change of each account that has no locked balance."""
    moved: set[UUID] = field(default_factory=set)
    """Locked balances that changed."""

    @classmethod
    def of(cls, balances: Iterable[Balance]) -> "Balances":
        return cls({balance.account.id: balance for balance in balances})

    def of_account(self, account: Account) -> Balance:
        """The locked balance of an account. Raises UnsoundTransfer for one that was not locked."""
        try:
            return self.locked[account.id]
        except KeyError:
            raise UnsoundTransfer(f"{account} was not locked") from None

    def add(self, account: Account, amount: int, hold_at: datetime | None) -> None:
        if account.rule.storage is Storage.DELTA:
            self.deltas[account.id] += amount
            return
        balance = self.of_account(account)
        balance.amount += amount
        self.moved.add(account.id)
        if hold_at is not None:
            self.raised[account.id, hold_at] += amount
            if balance.holds is not None:
                balance.holds[hold_at] = balance.holds.get(hold_at, 0) + amount


def settle(balances: Balances, transfer: Transfer, at: datetime) -> list[PostedLine]:
    """Apply a transfer to the balances as of `at` and answer its lines as they are to be written.

    Raises InsufficientFunds when an account would fall below its floor, and UnsoundTransfer for
    what is a fault of ours; either way the balances are as they were.
    """
    settling = _Settling(balances, at)
    try:
        for line in transfer.lines:
            settling.line(line)
        settling.check()
    except BaseException:
        settling.undo()
        raise
    settling.finish()
    return settling.posted


def up_to_the_hour(at: datetime) -> datetime:
    """The time rounded up to a whole hour, in UTC."""
    whole = at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    return whole if whole == at else whole + _HOUR


@dataclass(slots=True)
class _Settling:
    balances: Balances
    at: datetime
    posted: list[PostedLine] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    releases: list[Release] = field(default_factory=list)

    def line(self, line: Line) -> None:
        match line:
            case Amount(account, amount, case_id):
                self.add(account, amount, case_id=case_id)
            case Earn(creator, amount, release_at):
                self.earn(creator, amount, release_at)
            case Take():
                self.take(line)
            case Give(owner, amount, rest_to):
                self.give(owner, amount, rest_to)
            case GiveBack(owner, taken):
                self.give_back(owner, taken)
            case Release():
                self.release(line)

    def add(
        self,
        account: Account,
        amount: int,
        hold_at: datetime | None = None,
        case_id: UUID | None = None,
    ) -> None:
        if amount == 0:
            return
        self.balances.add(account, amount, hold_at)
        self.accounts.append(account)
        self.posted.append(PostedLine(account.id, account.unit, amount, hold_at, case_id))

    def earn(self, creator: CreatorAccounts, amount: int, release_at: datetime | None) -> None:
        _not_negative(amount)
        hour = self._open_hour(creator, release_at)
        if hour is None:
            self.give(creator, amount)
        else:
            self.add(creator.pending, amount, hour)

    def _open_hour(self, creator: CreatorAccounts, wanted: datetime | None) -> datetime | None:
        if wanted is None:
            return None
        hour, last = up_to_the_hour(wanted), self._released_until(creator)
        if last is not None:
            hour = max(hour, last + _HOUR)
        return hour if hour > self.at else None

    def _released_until(self, creator: CreatorAccounts) -> datetime | None:
        return self.balances.of_account(creator.pending).released_until

    def give(self, owner: Purse, amount: int, rest_to: Account | None = None) -> None:
        _not_negative(amount)
        owed = -self.balances.of_account(owner.receivable).amount
        repaid = min(owed, amount)
        self.add(owner.receivable, repaid)
        self.add(rest_to or owner.free, amount - repaid)

    def take(self, line: Take) -> None:
        _not_negative(line.amount)
        owner, left = line.owner, line.amount
        for account in line.first:
            left -= self._take_from(account, left)
        if isinstance(owner, CreatorAccounts):
            for hour, remaining in self._holds_in_turn(owner, line.own_hold):
                part = min(left, remaining)
                self.add(owner.pending, -part, hour)
                left -= part
        left -= self._take_from(owner.free, left)
        if line.owing:
            self.add(owner.receivable, -left)
            left = 0
        self.add(line.to, line.amount - left, case_id=line.case_id)

    def _take_from(self, account: Account, at_most: int) -> int:
        part = min(at_most, self.balances.of_account(account).amount)
        self.add(account, -part)
        return part

    def _holds_in_turn(
        self, creator: CreatorAccounts, own_hold: datetime | None
    ) -> list[tuple[datetime, int]]:
        holds = self._holds(creator)
        hours = sorted(holds, key=lambda hour: (hour == own_hold, hour), reverse=True)
        return [(hour, holds[hour]) for hour in hours]

    def _holds(self, creator: CreatorAccounts) -> dict[datetime, int]:
        holds = self.balances.of_account(creator.pending).holds
        if holds is None:
            raise UnsoundTransfer(f"the holds of {creator.pending} were not read")
        return holds

    def give_back(self, owner: Purse, taken: tuple[PostedLine, ...]) -> None:
        rest = 0
        for line in taken:
            if isinstance(owner, CreatorAccounts) and self._is_ahead(owner, line.hold_at):
                self.add(owner.pending, -line.amount, line.hold_at)
            else:
                rest -= line.amount
        self.give(owner, rest)

    def _is_ahead(self, creator: CreatorAccounts, hour: datetime | None) -> bool:
        """Whether a hold of this hour can still be raised."""
        last = self._released_until(creator)
        return hour is not None and hour > self.at and (last is None or hour > last)

    def release(self, line: Release) -> None:
        if line.hour > self.at:
            raise UnsoundTransfer(f"the hold of {line.hour} is not due")
        remaining = self._holds(line.creator).get(line.hour, 0)
        self.add(line.creator.pending, -remaining, line.hour)
        self.give(line.creator, remaining)
        self.releases.append(line)

    def check(self) -> None:
        sums: dict[str, int] = defaultdict(int)
        for line in self.posted:
            if abs(line.amount) > MAX_AMOUNT:
                raise UnsoundTransfer(f"{line.amount} is more than a line can hold")
            sums[line.unit] += line.amount
        if any(sums.values()):
            raise UnsoundTransfer(f"the lines do not sum to zero: {dict(sums)}")
        for account in self.accounts:
            self._check_range(account)

    def _check_range(self, account: Account) -> None:
        rule = account.rule
        if rule.storage is Storage.DELTA:
            return
        amount = self.balances.of_account(account).amount
        if rule.minimum is not None and amount < rule.minimum:
            raise InsufficientFunds(rule.minimum - amount, account.unit)
        if rule.maximum is not None and amount > rule.maximum:
            raise UnsoundTransfer(f"{account} would be {amount}, above its ceiling")

    def undo(self) -> None:
        for account, line in zip(self.accounts, self.posted, strict=True):
            self.balances.add(account, -line.amount, line.hold_at)
        self.posted.clear()
        self.accounts.clear()

    def finish(self) -> None:
        for line in self.releases:
            pending = self.balances.of_account(line.creator.pending)
            pending.released_until = max(pending.released_until or line.hour, line.hour)
            self.balances.moved.add(pending.account.id)
            key = (pending.account.id, line.hour)
            self.balances.released.add(key)
            self.balances.raised.pop(key, None)
            self._holds(line.creator).pop(line.hour, None)


def _not_negative(amount: int) -> None:
    if amount < 0:
        raise UnsoundTransfer(f"{amount} is below 0: taking is no giving")
