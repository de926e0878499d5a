"""What a movement of money is made of.

A transfer is a tuple of lines. A line is an amount on an account, or one of five that only the
locked balances can settle (`settle.py`): take, give, earn, give back, release.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from models.ledger.accounts import Account, CreatorAccounts, Purse


class TransferKind(Enum):
    """The business event that a transfer records."""

    TIP_SETTLED = "TIP_SETTLED"
    HOLD_RELEASED = "HOLD_RELEASED"
    REFUND_TAKEN = "REFUND_TAKEN"
    REFUND_CLEARED = "REFUND_CLEARED"
    REFUND_REFUSED = "REFUND_REFUSED"
    CHARGEBACK_OPENED = "CHARGEBACK_OPENED"
    CHARGEBACK_WON = "CHARGEBACK_WON"
    CHARGEBACK_LOST = "CHARGEBACK_LOST"
    CHARGEBACK_OVERTURNED = "CHARGEBACK_OVERTURNED"
    CASE_MOVEMENT = "CASE_MOVEMENT"
    COST_MOVEMENT = "COST_MOVEMENT"
    UNEXPLAINED_MOVEMENT = "UNEXPLAINED_MOVEMENT"
    SUSPENSE_EXPLAINED = "SUSPENSE_EXPLAINED"
    COINS_BOUGHT = "COINS_BOUGHT"
    TOP_UP_SETTLED = "TOP_UP_SETTLED"
    ESCROW_FUNDED = "ESCROW_FUNDED"
    MILESTONE_RELEASED = "MILESTONE_RELEASED"
    MILESTONE_GIVEN_BACK = "MILESTONE_GIVEN_BACK"
    GIFT_SENT = "GIFT_SENT"
    GIFT_REVERSED = "GIFT_REVERSED"
    FROZEN_RELEASED = "FROZEN_RELEASED"
    FROZEN_BURNED = "FROZEN_BURNED"
    REDEMPTION_REQUESTED = "REDEMPTION_REQUESTED"
    REDEMPTION_CONVERTED = "REDEMPTION_CONVERTED"
    REDEMPTION_GIVEN_BACK = "REDEMPTION_GIVEN_BACK"


@dataclass(slots=True)
class PostedLine:
    """A line as it was settled and stands in the ledger: `amount` is signed, in minor units.

    A line on a pending account bears the hour of its hold, one on an outstanding account its case.
    """

    account_id: UUID
    unit: str
    amount: int
    hold_at: datetime | None = None
    case_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A signed amount on one account."""

    account: Account
    amount: int
    case_id: UUID | None = None

    @property
    def accounts(self) -> tuple[Account, ...]:
        return (self.account,)


@dataclass(frozen=True, slots=True)
class Take:
    """Take from an owner, for `to`: the accounts `first` in their order, of a creator then the hold
    `own_hold` and the latest holds, then what is available or in the wallet; the rest becomes a
    receivable, or is not taken when `owing` is false."""

    owner: Purse
    amount: int
    to: Account
    own_hold: datetime | None = None
    owing: bool = True
    case_id: UUID | None = None
    first: tuple[Account, ...] = ()

    @property
    def accounts(self) -> tuple[Account, ...]:
        return (*self.first, *self.owner.all, self.to)


@dataclass(frozen=True, slots=True)
class Give:
    """Give to an owner: a receivable is repaid first, the rest is available, or in the wallet, or
    goes to `rest_to`."""

    owner: Purse
    amount: int
    rest_to: Account | None = None

    @property
    def accounts(self) -> tuple[Account, ...]:
        return (*self.owner.all, *((self.rest_to,) if self.rest_to else ()))


@dataclass(frozen=True, slots=True)
class Earn:
    """Earned and held until `release_at`, rounded up to the hour; None holds nothing and gives."""

    creator: CreatorAccounts
    amount: int
    release_at: datetime | None

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self.creator.all


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Undo an earlier take, whose posted lines these are: what came from a hold whose hour is still
    ahead returns to that hold, the rest is given."""

    owner: Purse
    taken: tuple[PostedLine, ...]

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self.owner.all


@dataclass(frozen=True, slots=True)
class Release:
    """All that remains in the hold of one hour is given, and the hour is never raised again."""

    creator: CreatorAccounts
    hour: datetime

    @property
    def accounts(self) -> tuple[Account, ...]:
        return self.creator.all


Line = Amount | Take | Give | Earn | GiveBack | Release
NEEDS_HOLDS = (Take, Release)
"""Lines that can only be settled when the holds of the pending account were read."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """One step of one business event.

    `business_key` is unique for ever, so that the step is posted once; outcomes that exclude each
    other share one. `subject_id` is the tip, refund or chargeback that it is about.
    """

    business_key: str
    kind: TransferKind
    lines: tuple[Line, ...]
    subject_id: UUID | None = None


def taken_lines(posted: Sequence[PostedLine], owner: Purse) -> tuple[PostedLine, ...]:
    """Of an earlier transfer's lines, those that took from the owner."""
    ids = {account.id for account in owner.all}
    return tuple(line for line in posted if line.account_id in ids and line.amount < 0)


def taken_amount(taken: tuple[PostedLine, ...]) -> int:
    """How much these lines took, in minor units."""
    return -sum(line.amount for line in taken)


def hold_of(posted: Sequence[PostedLine]) -> datetime | None:
    """The hour in whose hold an earlier transfer put its money, or None if it was given at once."""
    return next((line.hold_at for line in posted if line.hold_at and line.amount > 0), None)
