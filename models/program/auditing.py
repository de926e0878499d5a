"""What must always hold of the program: every state was brought by a decision that says so."""

from dataclasses import dataclass

from models.database import fetch
from models.ledger.audit import Violation

_BROUGHT_BY = (
    ("ACTIVE", "APPROVED"),
    ("ACTIVE", "REINSTATED"),
    ("ACTIVE", "GRACE_ENDED"),
    ("ACTIVE", "APPEAL_OVERTURNED"),
    ("IN_GRACE", "GRACE_STARTED"),
    ("SUSPENDED", "SUSPENDED"),
    ("LEFT", "LEFT"),
    ("TERMINATED", "TERMINATED"),
)
"""States of a membership, and the decisions that bring them."""

_CLOSED_BY = (
    ("APPROVED", "APPROVED"),
    ("APPROVED", "APPEAL_OVERTURNED"),
    ("REJECTED", "REJECTED"),
    ("WITHDRAWN", "WITHDRAWN"),
)
"""States of an application, and the decisions that close it so."""

_WITHOUT_DECISION = """SELECT s.id AS subject, s.state AS detail FROM {table} s
  LEFT JOIN program_decision d ON d.id = s.decision_id AND d.creator_id = s.creator_id
  LEFT JOIN {rows $1 r(state text, act text)} ON r.state = s.state AND r.act = d.act
  WHERE r.act IS NULL AND s.state <> 'PENDING' ORDER BY s.id LIMIT 100"""

_MEMBER_WITHOUT_APPLICATION = """SELECT m.id AS subject, m.state AS detail FROM membership m
  WHERE NOT EXISTS (SELECT 1 FROM program_application a
    WHERE a.creator_id = m.creator_id AND a.state = 'APPROVED') ORDER BY m.id LIMIT 100"""

_SWITCH_WITHOUT_DECISION = """SELECT o.id AS subject, o.option AS detail FROM monetization_option o
  WHERE o.is_on AND coalesce((SELECT d.act FROM program_decision d
    WHERE d.creator_id = o.creator_id AND d.scope = o.option AND d.act IN ('ENABLED', 'DISABLED')
    ORDER BY d.id DESC LIMIT 1), '') <> 'ENABLED' ORDER BY o.id LIMIT 100"""


@dataclass(frozen=True, slots=True)
class _Finding:
    subject: object
    detail: str


async def check_program() -> list[Violation]:
    """Inside `snapshot`: each membership, application and switch that no decision explains."""
    found = [
        ("membership_without_decision", await _unexplained("membership", _BROUGHT_BY)),
        ("application_without_decision", await _unexplained("program_application", _CLOSED_BY)),
        ("member_without_application", await fetch(_Finding, _MEMBER_WITHOUT_APPLICATION)),
        ("switch_without_decision", await fetch(_Finding, _SWITCH_WITHOUT_DECISION)),
    ]
    return [Violation(rule, str(one.subject), one.detail) for rule, them in found for one in them]


async def _unexplained(table: str, explained: tuple[tuple[str, str], ...]) -> list[_Finding]:
    return await fetch(_Finding, _WITHOUT_DECISION.replace("{table}", table), explained)
