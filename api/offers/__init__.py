"""Offers in GraphQL: what a brand and a creator negotiate, what they do, and what they are told.

terms       what is proposed, as it is read
offer       the type of an offer, and what hangs on campaigns and creators
proposing   terms as they are written
refusals    why something is refused
making      making and approving
answering   countering, accepting, declining, withdrawing
notified    what both sides are told
"""

from api.offers.answering import OfferAnswerMutations
from api.offers.making import OfferMutations, OfferQueries
from api.offers.notified import (
    OfferAccepted,
    OfferAwaitingApproval,
    OfferCountered,
    OfferDeclined,
    OfferExpired,
    OfferReceived,
    OfferWithdrawn,
)
from api.offers.offer import CampaignOffers, CreatorOffers, Offer

__all__ = [
    "CampaignOffers",
    "CreatorOffers",
    "Offer",
    "OfferAccepted",
    "OfferAnswerMutations",
    "OfferAwaitingApproval",
    "OfferCountered",
    "OfferDeclined",
    "OfferExpired",
    "OfferMutations",
    "OfferQueries",
    "OfferReceived",
    "OfferWithdrawn",
]
