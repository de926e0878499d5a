"""What both sides are told of an offer; its terms are read where they stand."""

from api.access import BRAND, OPERATOR, SELF
from api.fields import column, relation
from api.live import Notification, notified
from api.offers.offer import Offer
from api.offers.terms import Side
from models import offers

_TOLD = BRAND | SELF | OPERATOR
_WHICH = "The offer."


@notified(offers.OfferAwaitingApproval, "An offer is above its author's limit.")
class OfferAwaitingApproval(Notification):
    offer: Offer | None = relation(_WHICH, "offer_id", offers.by_ids, see=BRAND | OPERATOR)


@notified(offers.OfferReceived, "A brand makes a creator an offer.")
class OfferReceived(Notification):
    offer: Offer | None = relation(_WHICH, "offer_id", offers.by_ids, see=_TOLD)


@notified(offers.OfferCountered, "One side proposes other terms.")
class OfferCountered(Notification):
    offer: Offer | None = relation(_WHICH, "offer_id", offers.by_ids, see=_TOLD)
    revision: int | None = column("The number of these terms.", see=_TOLD)
    side: Side | None = column("Who proposes them.", see=_TOLD)


@notified(offers.OfferAccepted, "One side accepted: there is an order, and its money is held.")
class OfferAccepted(Notification):
    offer: Offer | None = relation(_WHICH, "offer_id", offers.by_ids, see=_TOLD)
    side: Side | None = column("Who accepted.", see=_TOLD)


@notified(offers.OfferDeclined, "One side wants no more of an offer.")
class OfferDeclined(Notification):
    offer: Offer | None = relation(_WHICH, "offer_id", offers.by_ids, see=_TOLD)
    side: Side | None = column("Who declined.", see=_TOLD)


@notified(offers.OfferWithdrawn, "One side took its terms back.")
class OfferWithdrawn(Notification):
    offer: Offer | None = relation(_WHICH, "offer_id", offers.by_ids, see=_TOLD)
    side: Side | None = column("Who withdrew.", see=_TOLD)


@notified(offers.OfferExpired, "Nobody answered an offer in time, or its campaign was closed.")
class OfferExpired(Notification):
    offer: Offer | None = relation(_WHICH, "offer_id", offers.by_ids, see=_TOLD)
