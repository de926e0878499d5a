"""Deliverables: what creators make for an order, from its submission to the release of its money.

rows        the table of submissions
refusals    why a step is refused
reviewing   submitted, approved, asked to be changed
publishing  published, verified, refused
sweeping    what silence and time decide
notified    what brands and creators are told
erasing     what becomes of what a creator wrote when she is erased
reading     submissions, and what waits for the platform
"""

from models.deliverables.erasing import RULES as ERASURE_RULES
from models.deliverables.erasing import erase_reasons, erase_words
from models.deliverables.notified import (
    DeliverableApproved,
    DeliverablePublished,
    DeliverableSubmitted,
    DeliverableVerified,
    RevisionRequested,
    VerificationRefused,
)
from models.deliverables.publishing import publish, refuse, verify
from models.deliverables.reading import (
    submissions_by_ids,
    submissions_of,
    waiting_for_platform,
)
from models.deliverables.refusals import RevisionsUsedUp, VideoDelivered, VideoUnfit
from models.deliverables.reviewing import SubmissionInput, approve, request_revision, submit
from models.deliverables.rows import Submission
from models.deliverables.sweeping import note_removed, pass_time

__all__ = [
    "ERASURE_RULES",
    "DeliverableApproved",
    "DeliverablePublished",
    "DeliverableSubmitted",
    "DeliverableVerified",
    "RevisionRequested",
    "RevisionsUsedUp",
    "Submission",
    "SubmissionInput",
    "VerificationRefused",
    "VideoDelivered",
    "VideoUnfit",
    "approve",
    "erase_reasons",
    "erase_words",
    "note_removed",
    "pass_time",
    "publish",
    "refuse",
    "request_revision",
    "submissions_by_ids",
    "submissions_of",
    "submit",
    "verify",
    "waiting_for_platform",
]
