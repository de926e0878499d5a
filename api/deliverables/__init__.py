"""Deliverables in GraphQL: what creators make for an order, and each step of it.

deliverable  its type, each try at it, and what waits for the platform
notified     what brands and creators are told
steps        submitted, reviewed, published, verified, and the refusals
"""

from api.deliverables.deliverable import Deliverable, DeliverableQueries, Submission
from api.deliverables.notified import (
    DeliverableApproved,
    DeliverablePublished,
    DeliverableSubmitted,
    DeliverableVerified,
    RevisionRequested,
    VerificationRefused,
)
from api.deliverables.steps import DeliverableMutations

__all__ = [
    "Deliverable",
    "DeliverableApproved",
    "DeliverableMutations",
    "DeliverablePublished",
    "DeliverableQueries",
    "DeliverableSubmitted",
    "DeliverableVerified",
    "RevisionRequested",
    "Submission",
    "VerificationRefused",
]
