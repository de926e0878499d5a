"""The provider port: what Limelight asks of whoever moves real money.

Every call may be made again with the same key and then answers as before. A call that got no
answer in time, or a server's error, raises ProviderUnavailable: nothing is known then, and nothing
is final. An app store, which charges by itself, is none: see `stores.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, Protocol
from uuid import UUID, uuid5

from models.errors import MarketplaceError


class Word(Enum):
    """What a provider says of a payment or refund."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    PROCESSING = "PROCESSING"
    UNHEARD = "UNHEARD"  # the provider knows no such key: the call never arrived


@dataclass(frozen=True, slots=True)
class Answer:
    """A provider's word with its facts; `fee_minor` is what it keeps of a success."""

    word: Word
    fee_minor: int = 0
    reason: str | None = None
    next_action_url: str | None = None


class NoticeKind(Enum):
    """What a webhook is about."""

    PAYMENT = "PAYMENT"
    REFUND = "REFUND"
    CHARGEBACK = "CHARGEBACK"


class ChargebackWord(Enum):
    """What a provider says of a chargeback."""

    OPENED = "OPENED"
    UNDER_REVIEW = "UNDER_REVIEW"
    WON = "WON"
    LOST = "LOST"
    OVERTURNED = "OVERTURNED"


@dataclass(frozen=True, slots=True)
class Notice:
    """A webhook, decoded: `key` is the payment's or refund's id, `reference` the provider's own
    name of a chargeback, `facts` what it says of it (`word`, `drawn_minor`, `currency`)."""

    id: str
    kind: NoticeKind
    key: UUID
    reference: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)


class MovementKind(Enum):
    """Why a provider moved its balance."""

    CAPTURE = "CAPTURE"
    REFUND = "REFUND"
    CHARGEBACK = "CHARGEBACK"
    COST = "COST"


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of a provider's list: `amount_minor` came in (above 0) or went out (below 0).

    A capture's amount is gross, its fee beside it. `key` is the payment, refund or, with
    `reference`, the charged-back payment that it is for.
    """

    id: str
    kind: MovementKind
    key: UUID
    reference: str | None
    amount_minor: int
    fee_minor: int
    currency: str
    at: datetime


_CASES = UUID("0b1f5f0a-6a55-5c1e-9a57-3f6f3c7f4a10")


def case_of_chargeback(provider: str, reference: str) -> UUID:
    """The id of a chargeback, derived from the provider's own name of it: money may be moved for it
    before anybody says that it was opened."""
    return uuid5(_CASES, f"{provider}:{reference}")


class ProviderUnavailable(Exception):
    """No answer, or none to rely on: a timeout, a broken connection, a server's error."""


@dataclass(eq=False)
class PaymentsUnavailable(MarketplaceError):
    """Nobody is there to charge a payment, or to send one back. Nothing is written then, so nothing
    is kept under the key."""

    @property
    def message(self) -> str:
        return "Nothing can be paid just now; ask again later, with the same idempotency key."


class UnknownProvider(KeyError):
    """No provider of this name was in use since the start."""


class BadNotice(Exception):
    """A webhook that is not the provider's, or too old, or no notice at all."""


class Provider(Protocol):
    """A payment provider."""

    name: str
    lag: timedelta
    """How much later than its own time a line can appear in the provider's list."""

    async def charge(self, key: UUID, amount_minor: int, currency: str, method: str) -> Answer:
        """Charge a payment method, once per key. Raises ProviderUnavailable."""

    async def look_up(self, key: UUID) -> Answer:
        """What became of a charge. Raises ProviderUnavailable."""

    async def cancel(self, key: UUID) -> Answer:
        """Give up a charge that waits for the payer; answers what it is now. Raises
        ProviderUnavailable."""

    async def refund(self, key: UUID, charge_key: UUID, amount_minor: int, currency: str) -> Answer:
        """Send money of a charge back, once per key. Raises ProviderUnavailable."""

    async def look_up_refund(self, key: UUID) -> Answer:
        """What became of a refund. Raises ProviderUnavailable."""

    async def movements(self, since: datetime, limit: int, after: str | None) -> list[Movement]:
        """Lines of the provider's list from a time on, oldest first, those after the line `after`;
        the same line may come again in a later reading. Raises ProviderUnavailable."""

    def read_notice(self, headers: Mapping[str, str], body: bytes, now: datetime) -> Notice:
        """Check a webhook's signature and age, and decode it. Raises BadNotice."""


_known: dict[str, Provider] = {}
_active: list[Provider] = []


def use(provider: Provider) -> None:
    """Charge new payments by this provider, of this name from now on; those that were used before
    still answer for their own payments."""
    _known[provider.name] = provider
    _active[:] = [provider]


def active() -> Provider:
    """The provider that new payments are charged by. Raises PaymentsUnavailable when none is."""
    if not _active:
        raise PaymentsUnavailable
    return _active[0]


def by_name(name: str) -> Provider:
    """The provider of this name. Raises UnknownProvider."""
    try:
        return _known[name]
    except KeyError:
        raise UnknownProvider(name) from None


def check_in_use(name: str) -> None:
    """Raise PaymentsUnavailable where the provider of this name is not in use."""
    if name not in _known:
        raise PaymentsUnavailable


def all_known() -> list[Provider]:
    """Every provider that was in use since the start."""
    return list(_known.values())
