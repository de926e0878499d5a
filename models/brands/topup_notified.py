"""What a brand is told of its top-ups."""

from uuid import UUID

from models import notifications
from models.notifications import Notified


@notifications.kind
class TopUpAwaitingApproval(Notified):
    """A top-up above its author's limit waits for another of the team; in minor units, without the
    fee."""

    top_up_id: UUID
    amount_minor: int
    currency: str


@notifications.kind
class TopUpReceived(Notified):
    """A top-up was paid; the amount came to the wallet, in minor units."""

    top_up_id: UUID
    amount_minor: int
    currency: str


@notifications.kind
class TopUpRefunded(Notified):
    """What was unspent of a top-up went back to who paid it; the amount, in minor units."""

    top_up_id: UUID
    amount_minor: int
    currency: str


@notifications.kind
class TopUpChargedBack(Notified):
    """The bank of who paid a top-up took it back, or said more of it: `state` is the chargeback's,
    and the amount what the brand bears if it is lost, in minor units."""

    top_up_id: UUID
    state: str
    amount_minor: int
    currency: str
