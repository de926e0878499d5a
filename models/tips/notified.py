"""What is told of tips. Who sent one is not among the facts: it is read from today's tip."""

from uuid import UUID

from models import notifications
from models.notifications import Notified


@notifications.kind
class TipReceived(Notified):
    """A tip was paid; the amount is in minor units."""

    tip_id: UUID
    amount_minor: int
    currency: str


@notifications.kind
class TipRefunded(Notified):
    """A tip went back to who sent it; the amount is in minor units."""

    tip_id: UUID
    amount_minor: int
    currency: str
