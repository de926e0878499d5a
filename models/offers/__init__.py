"""Offers: a brand negotiates with one creator about one campaign, until a deal or none.

rows        the tables
terms       what is proposed, and what differs between two proposals
pricing     price and commission
refusals    why something is refused
gate        the two sides, their locks, and what a step asks
making      an offer, and another's word for one above its author's limit
answering   other terms, declined, withdrawn
accepting   the deal: seat, budget, order and escrow at once
expiring    nobody answered in time
notified    what both topics are told
reading     offers and their terms, for many at once
erasing     what becomes of a person's messages when she is erased
auditing    what must always hold
"""

from models.offers.accepting import accept_offer
from models.offers.answering import (
    MOST_REVISIONS,
    CounterInput,
    counter_offer,
    decline_offer,
    withdraw_offer,
)
from models.offers.auditing import check_offers
from models.offers.erasing import RULES as ERASURE_RULES
from models.offers.erasing import erase_messages
from models.offers.expiring import expire_offers
from models.offers.making import ANSWERED_WITHIN, OfferInput, approve_offer, make_offer
from models.offers.notified import (
    OfferAccepted,
    OfferAwaitingApproval,
    OfferCountered,
    OfferDeclined,
    OfferExpired,
    OfferReceived,
    OfferWithdrawn,
)
from models.offers.pricing import OfferQuote, offer_quote
from models.offers.reading import (
    Offered,
    OfferView,
    PartView,
    RevisionView,
    by_ids,
    changes_of,
    offered_by,
    orders_of,
    pages_of_campaigns,
    pages_of_creators,
    revisions_of,
)
from models.offers.refusals import (
    AlreadyOffered,
    BudgetExceeded,
    DueInPast,
    NoSeatLeft,
    OwnBrand,
    StaleRevision,
    TurnConflict,
)
from models.offers.rows import Offer, OfferRevision, OfferState, Side
from models.offers.terms import (
    MOST_CHANGES,
    MOST_DELIVERABLES,
    Channel,
    Exclusivity,
    Part,
    TermChange,
    Terms,
    UsageRights,
    changes,
)

__all__ = [
    "ANSWERED_WITHIN",
    "ERASURE_RULES",
    "MOST_CHANGES",
    "MOST_DELIVERABLES",
    "MOST_REVISIONS",
    "AlreadyOffered",
    "BudgetExceeded",
    "Channel",
    "CounterInput",
    "DueInPast",
    "Exclusivity",
    "NoSeatLeft",
    "Offer",
    "OfferAccepted",
    "OfferAwaitingApproval",
    "OfferCountered",
    "OfferDeclined",
    "OfferExpired",
    "OfferInput",
    "OfferQuote",
    "OfferReceived",
    "OfferRevision",
    "OfferState",
    "OfferView",
    "OfferWithdrawn",
    "Offered",
    "OwnBrand",
    "Part",
    "PartView",
    "RevisionView",
    "Side",
    "StaleRevision",
    "TermChange",
    "Terms",
    "TurnConflict",
    "UsageRights",
    "accept_offer",
    "approve_offer",
    "by_ids",
    "changes",
    "changes_of",
    "check_offers",
    "counter_offer",
    "decline_offer",
    "erase_messages",
    "expire_offers",
    "make_offer",
    "offer_quote",
    "offered_by",
    "orders_of",
    "pages_of_campaigns",
    "pages_of_creators",
    "revisions_of",
    "withdraw_offer",
]
