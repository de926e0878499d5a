"""What the ledger is checked against: independent books of the provider and of what each owns.

None of it knows of accounts or lines. The provider keeps its own balance and a list of movements,
which we read late and in any order; an owner's book keeps what was earned and what became of it.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from uuid import UUID

from models.ledger.accounts import CreatorAccounts

HOUR = timedelta(hours=1)


class State(Enum):
    """Of a tip, as its payment stands."""

    SUCCEEDED = "SUCCEEDED"
    REFUNDING = "REFUNDING"
    REFUNDED = "REFUNDED"
    DISPUTED = "DISPUTED"
    CHARGED_BACK = "CHARGED_BACK"


@dataclass
class Tip:
    id: UUID
    creator: CreatorAccounts
    amount: int
    fee: int
    matured_at: datetime
    state: State = State.SUCCEEDED
    due_by: datetime = datetime.max

    def learn_due_by(self, now: datetime) -> None:
        """The latest hour at which it may be released: the hour after it matured, or the next hour,
        since no hour that was released lies ahead."""
        next_hour = now.replace(minute=0, second=0, microsecond=0) + HOUR
        self.due_by = max(self.matured_at + HOUR, next_hour)


@dataclass
class Case:
    """A refund or a chargeback: what is to be told of it, and when it may be believed finished."""

    id: UUID
    tip: Tip
    drawn: int = 0
    borne: int = 0
    set_aside: int = 0
    finished: bool = False


@dataclass
class Movement:
    """One line of the provider's list: of a case, a cost, or explained by nothing."""

    id: str
    currency: str
    amount: int
    case_id: UUID | None
    is_cost: bool = False


@dataclass
class Provider:
    """The provider's own books."""

    holds_for_us: dict[str, int] = field(default_factory=lambda: {"USD": 0, "EUR": 0})
    unread: list[Movement] = field(default_factory=list)
    count: int = 0

    def capture(self, currency: str, gross: int, fee: int) -> None:
        self.holds_for_us[currency] += gross - fee

    def move(
        self, currency: str, amount: int, case_id: UUID | None, *, is_cost: bool = False
    ) -> Movement:
        self.count += 1
        moved = Movement(f"mv_{self.count}", currency, amount, case_id, is_cost)
        self.holds_for_us[currency] += amount
        self.unread.append(moved)
        return moved

    def told_us(self, currency: str) -> int:
        """What it holds for us as far as we have read its list."""
        unread = sum(moved.amount for moved in self.unread if moved.currency == currency)
        return self.holds_for_us[currency] - unread

    def has_unread(self, case_id: UUID) -> bool:
        return any(moved.case_id == case_id for moved in self.unread)


@dataclass
class Owned:
    """One creator's book in one currency."""

    tips: list[Tip] = field(default_factory=list)
    refunds: list[Case] = field(default_factory=list)
    aside: list[Case] = field(default_factory=list)
    lost: list[Case] = field(default_factory=list)
    won_late: int = 0
    left: int = 0

    def net(self) -> int:
        """All that is hers, less what she owes."""
        earned = sum(tip.amount for tip in self.tips)
        refunded = sum(case.tip.amount for case in self.refunds)
        aside = sum(case.set_aside for case in self.aside)
        lost = sum(case.borne for case in self.lost)
        return earned - refunded - aside - lost - self.left

    def matured(self, now: datetime) -> int:
        """The most that can be available: earned long enough ago, or given back to her at once."""
        earned = sum(tip.amount for tip in self.tips if tip.matured_at <= now)
        return earned + self.won_late

    def held_at_most(self, now: datetime) -> int:
        """The most that can be pending once all that is due was released."""
        return sum(tip.amount for tip in self.tips if tip.due_by > now)


@dataclass
class PlatformBook:
    """The platform's own book in one currency."""

    fees_charged: int = 0
    processing_fees: int = 0
    losses: int = 0
    unexplained: int = 0
