"""What the topics of both sides are told of an offer. Ids alone: terms and messages are read where
they stand."""

from uuid import UUID

from models import notifications
from models.notifications import Draft, Notified
from models.offers.rows import Offer, Side


@notifications.kind
class OfferAwaitingApproval(Notified):
    """An offer is above its author's limit, and waits for another's word. Told to the brand."""

    offer_id: UUID


@notifications.kind
class OfferReceived(Notified):
    """A brand makes an offer, which the creator sees from now on."""

    offer_id: UUID


@notifications.kind
class OfferCountered(Notified):
    """One side proposes other terms; `revision` is their number."""

    offer_id: UUID
    revision: int
    side_name: str

    @property
    def side(self) -> Side:
        """Who proposes them."""
        return Side(self.side_name)


@notifications.kind
class OfferAccepted(Notified):
    """One side accepted the terms: there is an order, and its money is held."""

    offer_id: UUID
    order_id: UUID
    side_name: str

    @property
    def side(self) -> Side:
        """Who accepted."""
        return Side(self.side_name)


@notifications.kind
class OfferDeclined(Notified):
    """One side wants no more of it."""

    offer_id: UUID
    side_name: str

    @property
    def side(self) -> Side:
        """Who declined."""
        return Side(self.side_name)


@notifications.kind
class OfferWithdrawn(Notified):
    """One side took its terms back before they were answered."""

    offer_id: UUID
    side_name: str

    @property
    def side(self) -> Side:
        """Who withdrew."""
        return Side(self.side_name)


@notifications.kind
class OfferExpired(Notified):
    """Nobody answered in time, or its campaign was closed."""

    offer_id: UUID


def awaiting(offer: Offer) -> list[Draft]:
    """That an offer waits for approval."""
    return [Draft(OfferAwaitingApproval, offer.brand_id, offer_id=offer.id)]


def received(offer: Offer) -> list[Draft]:
    """That an offer is open: the creator sees it from now on."""
    return to_both(offer, OfferReceived)


def to_both(offer: Offer, kind: type[Notified], **facts: object) -> list[Draft]:
    """A fact for both sides; for the brand alone while the creator does not see the offer."""
    topics = [offer.brand_id, *([offer.creator_id] if offer.opened_at is not None else [])]
    return [Draft(kind, topic_id, offer_id=offer.id, **facts) for topic_id in topics]
