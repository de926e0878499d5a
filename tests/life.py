"""What random lives are checked against: a book that knows what each payment method comes to.

It knows nothing of ledgers, leases or webhooks: for each tip it keeps the state that a fan is told
at once, and the state that it must come to when the provider has said all it has to say.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

MOST_A_DAY_MINOR = 50_000
SETTLED = ("SUCCEEDED", "REFUNDING", "REFUNDED", "CHARGEBACK_OPEN", "CHARGED_BACK")
RESERVED = ("PROCESSING", "REQUIRES_ACTION", *SETTLED)
METHODS: dict[str, tuple[str, str]] = {
    "succeed": ("SUCCEEDED", "SUCCEEDED"),
    "decline": ("FAILED", "FAILED"),
    "action": ("REQUIRES_ACTION", "FAILED"),  # unless she acts within 24 hours
    "timeout_before": ("PROCESSING", "SUCCEEDED"),
    "timeout_after": ("PROCESSING", "SUCCEEDED"),
    "slow": ("PROCESSING", "SUCCEEDED"),
    "webhook_first": ("PROCESSING", "SUCCEEDED"),
    "webhook_twice": ("SUCCEEDED", "SUCCEEDED"),
    "webhook_late": ("SUCCEEDED", "SUCCEEDED"),
    "fail_then_succeed": ("FAILED", "SUCCEEDED"),
    "captured_twice": ("SUCCEEDED", "SUCCEEDED"),
    "refund_fails": ("SUCCEEDED", "SUCCEEDED"),
    "refund_timeout": ("SUCCEEDED", "SUCCEEDED"),
    "chargeback": ("SUCCEEDED", "CHARGEBACK_OPEN"),
    "chargeback_won": ("SUCCEEDED", "SUCCEEDED"),
    "chargeback_lost": ("SUCCEEDED", "CHARGED_BACK"),
    "chargeback_overturned": ("SUCCEEDED", "SUCCEEDED"),
    "chargeback_disordered": ("SUCCEEDED", "CHARGED_BACK"),
}
"""By outcome of the sandbox: the state that is answered at once, and the one it comes to."""
CHARGED_BACK = frozenset(method for method in METHODS if method.startswith("chargeback"))


@dataclass
class Sent:
    """A tip as a fan sent it; `state` is what was last answered, `comes_to` what it ends as."""

    id: str
    fan: str
    creator: str
    amount_minor: int
    method: str
    key: str
    anonymous: bool
    day: date
    comes_to: str
    refunds: int = 0

    @property
    def was_received(self) -> bool:
        """Whether its money reaches the creator at any time."""
        return self.comes_to in SETTLED

    @property
    def stays_minor(self) -> int:
        """What of it is the creator's in the end, or set aside while it is disputed."""
        return self.amount_minor if self.comes_to in ("SUCCEEDED", "CHARGEBACK_OPEN") else 0


@dataclass
class Book:
    """All tips that were accepted, and who switched tips on."""

    sent: list[Sent] = field(default_factory=list)
    tips_on: dict[str, bool] = field(default_factory=dict)

    def of(self, creator: str) -> list[Sent]:
        """The tips to one creator."""
        return [tip for tip in self.sent if tip.creator == creator]

    def notified(self, creator: str) -> Counter[str]:
        """How many notifications of each kind a creator has in the end."""
        tips = self.of(creator)
        return Counter(
            {
                "TipReceived": sum(tip.was_received for tip in tips),
                "TipRefunded": sum(tip.comes_to == "REFUNDED" for tip in tips),
            }
        )
