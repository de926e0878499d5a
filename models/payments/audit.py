"""What must hold between payments, the provider's list and the ledger.

An app store has no list that is read (see `stores.py`): of its payments clearing is checked against
what was recorded, and nothing is asked of its movements.
"""

from datetime import timedelta

from models import clock
from models.ledger.audit import Violation, faults

TRIED_TOO_OFTEN = 10
"""After so many tries a notice is told of."""
CLEARS_WITHIN = timedelta(days=7)
"""How long after its final word a provider takes at most to move a case's money."""

_CAPTURED = "('SUCCEEDED', 'REFUNDING', 'REFUNDED', 'CHARGEBACK_OPEN', 'CHARGED_BACK')"
_OF_CASES = """(SELECT e.case_id, sum(e.amount)::bigint AS amount FROM entry e
  WHERE e.case_id IS NOT NULL GROUP BY e.case_id)"""
_LISTED = """(SELECT m.case_id, sum(m.amount_minor - m.fee_minor)::bigint AS amount
  FROM provider_movement m WHERE m.case_id IS NOT NULL AND m.kind <> 'COST' GROUP BY m.case_id)"""


def outstanding_of(table: str, word: str) -> str:
    """The cases of a table whose outstanding amount is not what their final `word` and the
    movements that were listed for them make."""
    return f"""SELECT c.id::text AS subject, c.state AS detail FROM {table} c
      LEFT JOIN {_OF_CASES} o ON o.case_id = c.id LEFT JOIN {_LISTED} l ON l.case_id = c.id
      WHERE coalesce(o.amount, 0) <> {word} + coalesce(l.amount, 0)"""


def uncleared(table: str, closed_at: str) -> str:
    """The cases of a table that had their final word long ago, on a list that was read since, and
    of which money is outstanding all the same."""
    # Both databases compare an instant with this form of text.
    before = (clock.now() - CLEARS_WITHIN).isoformat(" ")
    return f"""SELECT c.id::text AS subject, c.state AS detail FROM {table} c
      JOIN {_OF_CASES} o ON o.case_id = c.id JOIN payment p ON p.id = c.payment_id
      JOIN provider_list l ON l.provider = p.provider
      WHERE o.amount <> 0 AND c.{closed_at} < '{before}' AND c.{closed_at} < l.since"""


def unsettled_captures() -> str:
    """The captures that were listed long ago, of payments that have no success all the same."""
    before = (clock.now() - CLEARS_WITHIN).isoformat(" ")
    return f"""SELECT m.external_id AS subject, p.state AS detail
      FROM provider_movement m JOIN payment p ON p.id = m.key
      WHERE m.kind = 'CAPTURE' AND m.state = 'MATCHED' AND m.moved_at < '{before}'
        AND p.state NOT IN {_CAPTURED}"""


_RULES = {
    "posted_refund_is_there": """SELECT t.business_key AS subject, t.kind AS detail
      FROM transfer t LEFT JOIN refund f ON f.id = t.subject_id
      WHERE t.kind IN ('REFUND_TAKEN', 'REFUND_CLEARED', 'REFUND_REFUSED') AND f.id IS NULL""",
    "refund_is_outstanding": outstanding_of(
        "refund", "CASE WHEN c.state = 'SUCCEEDED' THEN c.total_minor ELSE 0 END"
    ),
    "capture_is_its_payment": f"""SELECT m.external_id AS subject, p.state AS detail
      FROM provider_movement m JOIN payment p ON p.id = m.key
      WHERE m.kind = 'CAPTURE' AND m.state = 'MATCHED' AND p.state IN {_CAPTURED}
        AND (m.amount_minor <> p.total_minor OR m.fee_minor <> p.provider_fee_minor
          OR m.currency <> p.currency)""",
    "capture_is_listed": f"""SELECT p.id::text AS subject, p.state AS detail
      FROM payment p JOIN provider_list l ON l.provider = p.provider
      WHERE p.state IN {_CAPTURED} AND p.settled_at < l.since
        AND NOT EXISTS (SELECT 1 FROM provider_movement m
          WHERE m.key = p.id AND m.kind = 'CAPTURE' AND m.state = 'MATCHED')""",
    "movement_is_posted": """SELECT m.external_id AS subject, m.state AS detail
      FROM provider_movement m
      WHERE (m.kind <> 'CAPTURE' OR m.state <> 'MATCHED') <> EXISTS (SELECT 1 FROM transfer t
          WHERE t.business_key = 'movement:' || m.provider || ':' || m.external_id)
        OR (m.state = 'EXPLAINED') <> EXISTS (SELECT 1 FROM transfer t
          WHERE t.business_key = 'explained:' || m.provider || ':' || m.external_id)""",
    "clearing_is_the_list": f"""SELECT x.unit AS subject,
        'off by ' || sum(x.amount)::bigint AS detail
      FROM (SELECT b.unit, b.amount FROM balance b WHERE b.kind = 'CLEARING'
        UNION ALL SELECT d.unit, d.amount FROM balance_delta d WHERE d.kind = 'CLEARING'
        UNION ALL SELECT p.currency, p.total_minor - p.provider_fee_minor FROM payment p
          WHERE p.state IN {_CAPTURED}
        UNION ALL SELECT m.currency, m.amount_minor - m.fee_minor FROM provider_movement m
          WHERE m.kind <> 'CAPTURE' OR m.state <> 'MATCHED') x
      GROUP BY x.unit HAVING sum(x.amount) <> 0""",
    "suspense_is_unexplained": """SELECT x.unit AS subject,
        'off by ' || sum(x.amount)::bigint AS detail
      FROM (SELECT b.unit, b.amount FROM balance b WHERE b.kind = 'SUSPENSE'
        UNION ALL SELECT d.unit, d.amount FROM balance_delta d WHERE d.kind = 'SUSPENSE'
        UNION ALL SELECT m.currency, m.fee_minor - m.amount_minor FROM provider_movement m
          WHERE m.state = 'SUSPENSE') x
      GROUP BY x.unit HAVING sum(x.amount) <> 0""",
    "notice_is_worked": f"""SELECT n.external_id AS subject, n.kind AS detail
      FROM provider_notice n WHERE n.worked_at IS NULL AND n.attempts >= {TRIED_TOO_OFTEN}""",
}


async def audit() -> list[Violation]:
    """What of payments does not fit the provider's list or the ledger. Inside `snapshot`."""
    late = {
        "refund_is_cleared": uncleared("refund", "settled_at"),
        "captured_payment_succeeded": unsettled_captures(),
    }
    return await faults({**_RULES, **late})
