"""What must always hold of tips: each has its payment, its money and its notification, and a fan's
day counts just what it should."""

from models.ledger.audit import Violation, faults
from models.transactions import in_transaction


async def check_tips() -> list[Violation]:
    """Every rule of tips that is broken, and by what; an empty list is what it should be.

    Inside `snapshot`.
    """
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return await faults(_RULES)


_PAID = "('SUCCEEDED', 'REFUNDING', 'REFUNDED', 'CHARGEBACK_OPEN', 'CHARGED_BACK')"
_TRANSFERS_OF_REFUND = """(SELECT count(*) FROM transfer x WHERE x.subject_id = f.id
    AND x.kind IN ('REFUND_TAKEN', 'REFUND_CLEARED', 'REFUND_REFUSED'))"""

_RULES = {
    "tip_has_its_payment": """SELECT t.id::text AS subject, 'no such payment' AS detail
      FROM tip t LEFT JOIN payment p ON p.id = t.id AND p.kind = 'TIP' AND p.payer_id = t.fan_id
        AND p.currency = t.currency AND p.total_minor - p.fee_minor = t.amount_minor
      WHERE p.id IS NULL""",
    "payment_has_its_tip": """SELECT p.id::text AS subject, 'no such tip' AS detail
      FROM payment p LEFT JOIN tip t ON t.id = p.id WHERE p.kind = 'TIP' AND t.id IS NULL""",
    "paid_tip_is_received": f"""SELECT t.id::text AS subject, p.state AS detail
      FROM tip t JOIN payment p ON p.id = t.id
      WHERE (t.received_at IS NOT NULL) <> (p.state IN {_PAID})""",
    "paid_tip_is_posted": f"""SELECT t.id::text AS subject, p.state AS detail
      FROM tip t JOIN payment p ON p.id = t.id
      LEFT JOIN transfer x ON x.business_key = 'tip:' || t.id::text
        AND x.kind = 'TIP_SETTLED' AND x.subject_id = t.id
      WHERE (x.id IS NOT NULL) <> (p.state IN {_PAID})""",
    "posted_tip_is_there": """SELECT x.business_key AS subject, 'no such tip' AS detail
      FROM transfer x LEFT JOIN tip t ON t.id = x.subject_id
      WHERE x.kind = 'TIP_SETTLED' AND t.id IS NULL""",
    "refund_is_posted": f"""SELECT f.id::text AS subject, f.state AS detail
      FROM refund f JOIN tip t ON t.id = f.payment_id
      WHERE {_TRANSFERS_OF_REFUND} <> CASE f.state WHEN 'PROCESSING' THEN 1 ELSE 2 END""",
    "refund_is_the_payments_state": """SELECT p.id::text AS subject, p.state AS detail
      FROM payment p JOIN tip t ON t.id = p.id
      WHERE (SELECT count(*) FROM refund f WHERE f.payment_id = p.id
          AND f.state = CASE p.state WHEN 'REFUNDING' THEN 'PROCESSING' ELSE 'SUCCEEDED' END)
        <> CASE WHEN p.state IN ('REFUNDING', 'REFUNDED') THEN 1 ELSE 0 END""",
    "refund_holds_its_total": """SELECT f.id::text AS subject, 'holds ' || b.amount AS detail
      FROM refund f JOIN tip t ON t.id = f.payment_id
      JOIN balance b ON b.owner_id = f.id AND b.kind = 'REFUNDING'
      WHERE b.amount <> CASE f.state WHEN 'PROCESSING' THEN f.total_minor ELSE 0 END""",
    "day_counts_its_tips": """SELECT d.id::text AS subject, 'counts ' || d.tips AS detail
      FROM tip_day d LEFT JOIN (SELECT t.fan_id, t.currency, t.day, count(*) AS tips,
          sum(t.amount_minor) AS amount_minor
        FROM tip t JOIN payment p ON p.id = t.id AND p.state <> 'FAILED'
        GROUP BY t.fan_id, t.currency, t.day) c
        ON c.fan_id = d.fan_id AND c.currency = d.currency AND c.day = d.day
      WHERE d.tips <> coalesce(c.tips, 0) OR d.amount_minor <> coalesce(c.amount_minor, 0)""",
    "tip_is_counted_on_a_day": """SELECT t.id::text AS subject, 'no such day' AS detail
      FROM tip t LEFT JOIN tip_day d ON d.fan_id = t.fan_id AND d.currency = t.currency
        AND d.day = t.day WHERE d.id IS NULL""",
    "supporter_counts_her_tips": """SELECT x.creator_id::text || ' ' || x.fan_id AS subject,
        'counts ' || sum(x.kept) || ', has ' || sum(x.sent) AS detail
      FROM (SELECT s.creator_id, s.fan_id, s.tips AS kept, 0 AS sent FROM supporter s
        UNION ALL SELECT t.creator_id, t.fan_id, 0, 1 FROM tip t JOIN payment p ON p.id = t.id
        WHERE NOT t.anonymous AND p.state IN ('SUCCEEDED', 'CHARGEBACK_OPEN')) x
      GROUP BY x.creator_id, x.fan_id HAVING sum(x.kept) <> sum(x.sent)""",
    "received_tip_is_told_once": """SELECT t.id::text AS subject,
        'told ' || count(n.tip_id) AS detail
      FROM tip t LEFT JOIN (SELECT facts ->> 'tip_id' AS tip_id FROM notification
        WHERE kind = 'TipReceived') n ON n.tip_id = t.id::text
      WHERE t.received_at IS NOT NULL GROUP BY t.id HAVING count(n.tip_id) <> 1""",
}
