"""What must always hold in the ledger, checked on demand over all of it.

Each rule is one statement that answers what breaks it: the subject, what was found, what should
stand there. All of them are read in one `snapshot`, else a transfer between two of them would look
like a fault. What a noun knows of its cases (which are finished) it checks itself, by `open_cases`
and `outstanding_cases`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from uuid import UUID

from models.database import fetch
from models.ledger.accounts import RULES
from models.transactions import in_transaction

TOLD_PER_RULE = 100
"""Of each rule that is broken, at most so many subjects are told."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that breaks one rule."""

    rule: str
    subject: str
    detail: str


@dataclass(frozen=True, slots=True)
class _Finding:
    subject: str
    found: int
    expected: int


@dataclass(frozen=True, slots=True)
class _CaseAmount:
    case_id: UUID
    amount: int


async def check_ledger() -> list[Violation]:
    """Every rule of the ledger that is broken, and by what; an empty list is what it should be.

    Inside `snapshot`.
    """
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    found: list[Violation] = []
    for rule, statement in _RULES.items():
        for one in await fetch(_Finding, f"{statement} LIMIT {TOLD_PER_RULE}"):
            detail = f"found {one.found}, expected {one.expected}"
            found.append(Violation(rule, one.subject, detail))
    return found + await _ranges()


async def faults(rules: Mapping[str, str]) -> list[Violation]:
    """What breaks a noun's own rules, each a statement that answers `subject` and `detail` of what
    should not be. Inside `snapshot`."""
    return await fetch(Violation, _together(tuple(rules.items())))


@lru_cache
def _together(rules: tuple[tuple[str, str], ...]) -> str:
    """All rules in one statement: a hundred round trips would be most of a small audit."""
    return " UNION ALL ".join(
        f"""SELECT * FROM (SELECT '{rule}' AS rule, x.subject, x.detail
          FROM ({statement} LIMIT {TOLD_PER_RULE}) x) {rule}"""
        for rule, statement in rules
    )


async def _ranges() -> list[Violation]:
    chart = [(kind, rule.minimum, rule.maximum) for kind, rule in RULES.items()]
    outside = await fetch(_Finding, f"{_OUT_OF_RANGE} LIMIT {TOLD_PER_RULE}", chart)
    return [
        Violation("in_range", one.subject, f"found {one.found}, the bound is {one.expected}")
        for one in outside
    ]


async def open_cases() -> dict[UUID, int]:
    """What the accounts of cases hold, by the case; a case that is finished must not be in it."""
    rows = await fetch(_CaseAmount, _OPEN_CASES)
    return {row.case_id: row.amount for row in rows}


async def outstanding_cases() -> dict[UUID, int]:
    """What stands between the provider's movements and its final words, by the case; a case that is
    finished and whose movements were listed must not be in it."""
    rows = await fetch(_CaseAmount, _OUTSTANDING_CASES)
    return {row.case_id: row.amount for row in rows}


_TOTALS = """(SELECT b.id AS account_id, b.kind, b.unit, b.amount FROM balance b
  UNION ALL SELECT d.account_id, d.kind, d.unit, d.amount FROM balance_delta d)"""

_RULES = {
    "sums_to_zero": """SELECT e.unit AS subject, sum(e.amount)::bigint AS found, 0 AS expected
      FROM entry e GROUP BY e.unit HAVING sum(e.amount) <> 0""",
    "transfer_sums_to_zero": """SELECT t.business_key AS subject,
        sum(e.amount)::bigint AS found, 0 AS expected
      FROM entry e JOIN transfer t ON t.id = e.transfer_id
      GROUP BY t.business_key, e.unit HAVING sum(e.amount) <> 0""",
    "transfer_has_its_lines": """SELECT t.business_key AS subject,
        count(e.id) AS found, t.line_count AS expected
      FROM transfer t LEFT JOIN entry e ON e.transfer_id = t.id
      GROUP BY t.id, t.business_key, t.line_count HAVING count(e.id) <> t.line_count""",
    "balance_is_its_entries": f"""SELECT x.account_id::text AS subject,
        sum(x.kept)::bigint AS found, sum(x.booked)::bigint AS expected
      FROM (SELECT k.account_id, k.unit, k.amount AS kept, 0 AS booked FROM {_TOTALS} k
        UNION ALL SELECT e.account_id, e.unit, 0, e.amount FROM entry e) x
      GROUP BY x.account_id, x.unit HAVING sum(x.kept) <> sum(x.booked)""",
    "pending_is_its_holds": """SELECT b.id::text AS subject,
        b.amount AS found, coalesce(sum(h.remaining), 0)::bigint AS expected
      FROM balance b LEFT JOIN hold h ON h.account_id = b.id WHERE b.kind = 'PENDING'
      GROUP BY b.id, b.amount HAVING b.amount <> coalesce(sum(h.remaining), 0)""",
    "hold_is_its_entries": """SELECT x.account_id::text AS subject,
        sum(x.kept)::bigint AS found, sum(x.booked)::bigint AS expected
      FROM (SELECT h.account_id, h.release_at AS hold_at, h.remaining AS kept, 0 AS booked
          FROM hold h
        UNION ALL SELECT e.account_id, e.hold_at, 0, e.amount
          FROM entry e LEFT JOIN balance b ON b.id = e.account_id
          WHERE b.kind = 'PENDING' OR e.hold_at IS NOT NULL) x
      GROUP BY x.account_id, x.hold_at HAVING sum(x.kept) <> sum(x.booked)""",
    "hour_is_released_once": """SELECT h.account_id::text AS subject,
        h.remaining AS found, 0 AS expected
      FROM hold h JOIN entry e ON e.account_id = h.account_id AND e.hold_at = h.release_at
      JOIN transfer t ON t.id = e.transfer_id AND t.kind = 'HOLD_RELEASED'""",
    "available_or_receivable": """SELECT a.id::text AS subject,
        a.amount AS found, 0 AS expected
      FROM balance a JOIN balance r ON r.owner_id = a.owner_id AND r.unit = a.unit
      WHERE a.kind IN ('AVAILABLE', 'WALLET') AND a.amount > 0
        AND r.kind = 'RECEIVABLE' AND r.amount < 0""",
}

_OUT_OF_RANGE = f"""SELECT x.account_id::text AS subject, sum(x.amount)::bigint AS found,
    CASE WHEN sum(x.amount) < r.minimum THEN r.minimum ELSE r.maximum END AS expected
  FROM {_TOTALS} x JOIN {{rows $1 r(kind text, minimum bigint, maximum bigint)}} ON r.kind = x.kind
  GROUP BY x.account_id, r.minimum, r.maximum
  HAVING sum(x.amount) < r.minimum OR sum(x.amount) > r.maximum"""

_OPEN_CASES = """SELECT b.owner_id AS case_id, b.amount FROM balance b
  WHERE b.kind IN ('DISPUTED', 'FROZEN', 'IN_TRANSIT', 'REDEEMING', 'REFUNDING')
    AND b.amount <> 0"""

_OUTSTANDING_CASES = """SELECT e.case_id, sum(e.amount)::bigint AS amount FROM entry e
  WHERE e.case_id IS NOT NULL GROUP BY e.case_id HAVING sum(e.amount) <> 0"""
