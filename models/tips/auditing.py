"""What must always hold of tips: each has its payment, its money and its notification, and each
fan's day counts just what it should."""

from dataclasses import dataclass

from models.database import fetch
from models.ledger.audit import TOLD_PER_RULE, Violation
from models.transactions import in_transaction


@dataclass(frozen=True, slots=True)
class _Finding:
    subject: str
    found: int
    expected: int


async def check_tips() -> list[Violation]:
    """Every rule of tips that is broken, and by what; an empty list is what it should be.

    Inside `snapshot`.
    """
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return [
        Violation(rule, one.subject, f"found {one.found}, expected {one.expected}")
        for rule, statement in _RULES.items()
        for one in await fetch(_Finding, f"{statement} LIMIT {TOLD_PER_RULE}")
    ]


_SUBJECT = "CAST(t.id AS text) AS subject"
_WAS_PAID = "p.state IN ('SUCCEEDED', 'REFUNDING', 'REFUNDED', 'CHARGEBACK_OPEN', 'CHARGED_BACK')"
_COUNTS = f"(p.state IN ('PROCESSING', 'REQUIRES_ACTION') OR {_WAS_PAID})"

_RULES = {
    "tip has its payment": f"""SELECT {_SUBJECT}, 0 AS found, 1 AS expected FROM tip t
      LEFT JOIN payment p ON p.id = t.id AND p.kind = 'TIP' AND p.payer_id = t.fan_id
        AND p.currency = t.currency AND p.total_minor - p.fee_minor = t.amount_minor
      WHERE p.id IS NULL""",
    "payment of a tip has its tip": """SELECT CAST(p.id AS text) AS subject, 0 AS found,
      1 AS expected FROM payment p LEFT JOIN tip t ON t.id = p.id
      WHERE p.kind = 'TIP' AND t.id IS NULL""",
    "tip was received when it was paid": f"""SELECT {_SUBJECT},
      CASE WHEN t.received_at IS NULL THEN 0 ELSE 1 END AS found,
      CASE WHEN {_WAS_PAID} THEN 1 ELSE 0 END AS expected
      FROM tip t JOIN payment p ON p.id = t.id
      WHERE (t.received_at IS NOT NULL) <> ({_WAS_PAID})""",
    "tip has its transfer": f"""SELECT {_SUBJECT}, CASE WHEN x.id IS NULL THEN 0 ELSE 1 END
        AS found, CASE WHEN {_WAS_PAID} THEN 1 ELSE 0 END AS expected
      FROM tip t JOIN payment p ON p.id = t.id
      LEFT JOIN transfer x ON x.business_key = 'tip:' || CAST(t.id AS text)
        AND x.kind = 'TIP_SETTLED' AND x.subject_id = t.id
      WHERE (x.id IS NOT NULL) <> ({_WAS_PAID})""",
    "transfer of a tip has its tip": """SELECT x.business_key AS subject, 0 AS found, 1 AS expected
      FROM transfer x LEFT JOIN tip t ON t.id = x.subject_id
      WHERE x.kind = 'TIP_SETTLED' AND t.id IS NULL""",
    "refund has its transfers": """SELECT CAST(f.id AS text) AS subject, count(x.id) AS found,
        CASE f.state WHEN 'PROCESSING' THEN 1 ELSE 2 END AS expected
      FROM refund f JOIN tip t ON t.id = f.payment_id
      LEFT JOIN transfer x ON x.subject_id = f.id
        AND x.kind IN ('REFUND_TAKEN', 'REFUND_CLEARED', 'REFUND_REFUSED')
      GROUP BY f.id, f.state
      HAVING count(x.id) <> CASE f.state WHEN 'PROCESSING' THEN 1 ELSE 2 END""",
    "payment has the state of its refund": """SELECT CAST(p.id AS text) AS subject,
        count(f.id) AS found,
        CASE WHEN p.state IN ('REFUNDING', 'REFUNDED') THEN 1 ELSE 0 END AS expected
      FROM payment p JOIN tip t ON t.id = p.id
      LEFT JOIN refund f ON f.payment_id = p.id AND f.state <> 'FAILED'
      GROUP BY p.id, p.state
      HAVING count(f.id) <> CASE WHEN p.state IN ('REFUNDING', 'REFUNDED') THEN 1 ELSE 0 END""",
    "finished refund holds nothing": """SELECT CAST(f.id AS text) AS subject, b.amount AS found,
        CASE f.state WHEN 'PROCESSING' THEN f.total_minor ELSE 0 END AS expected
      FROM refund f JOIN balance b ON b.owner_id = f.id AND b.kind = 'REFUNDING'
      WHERE b.amount <> CASE f.state WHEN 'PROCESSING' THEN f.total_minor ELSE 0 END""",
    "fan's day counts her tips": f"""SELECT CAST(d.id AS text) AS subject, d.tips AS found,
        count(p.id) AS expected
      FROM tip_day d LEFT JOIN tip t ON t.fan_id = d.fan_id AND t.currency = d.currency
        AND t.day = d.day
      LEFT JOIN payment p ON p.id = t.id AND {_COUNTS}
      GROUP BY d.id, d.tips, d.amount_minor
      HAVING d.tips <> count(p.id)
        OR d.amount_minor <> sum(CASE WHEN p.id IS NOT NULL THEN t.amount_minor ELSE 0 END)""",
    "tip is counted on a day": """SELECT CAST(t.id AS text) AS subject, 0 AS found, 1 AS expected
      FROM tip t LEFT JOIN tip_day d ON d.fan_id = t.fan_id AND d.currency = t.currency
        AND d.day = t.day WHERE d.id IS NULL""",
    "received tip is told once": """SELECT CAST(t.id AS text) AS subject, count(n.tip_id) AS found,
        1 AS expected
      FROM tip t LEFT JOIN (SELECT facts ->> 'tip_id' AS tip_id FROM notification
        WHERE kind = 'TipReceived') n ON n.tip_id = CAST(t.id AS text)
      WHERE t.received_at IS NOT NULL GROUP BY t.id HAVING count(n.tip_id) <> 1""",
}
