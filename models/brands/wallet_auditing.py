"""What must always hold of top-ups and wallets: each approved top-up has its payment, each that was
paid its money and its notification, and what is left of it adds up.

That a wallet and a receivable never stand side by side, and that finished cases hold nothing, the
ledger and the chargebacks check for everyone.
"""

from models.ledger.audit import Violation, faults
from models.transactions import in_transaction


async def check_wallets() -> list[Violation]:
    """Every rule of top-ups that is broken, and by what; an empty list is what it should be.

    Inside `snapshot`.
    """
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return await faults(RULES)


_PAID = "('SUCCEEDED', 'REFUNDING', 'REFUNDED', 'CHARGEBACK_OPEN', 'CHARGED_BACK')"
_TRANSFERS_OF_REFUND = """(SELECT count(*) FROM transfer x WHERE x.subject_id = f.id
    AND x.kind IN ('REFUND_TAKEN', 'REFUND_CLEARED', 'REFUND_REFUSED'))"""

RULES = {
    "top_up_has_its_payment": """SELECT t.id::text AS subject, t.state AS detail
      FROM top_up t LEFT JOIN payment p ON p.id = t.id AND p.kind = 'TOP_UP'
        AND p.payer_id = t.author_id AND p.idempotency_key = t.idempotency_key
        AND p.currency = t.currency AND p.fee_minor = t.fee_minor
        AND p.total_minor - p.fee_minor = t.amount_minor
      WHERE (t.state = 'APPROVED') <> (p.id IS NOT NULL)""",
    "payment_has_its_top_up": """SELECT p.id::text AS subject, 'no such top-up' AS detail
      FROM payment p LEFT JOIN top_up t ON t.id = p.id WHERE p.kind = 'TOP_UP' AND t.id IS NULL""",
    "top_up_was_decided_by_another": """SELECT t.id::text AS subject, t.state AS detail
      FROM top_up t
      WHERE (t.decided_at IS NOT NULL) <> (t.expires_at IS NOT NULL
          AND t.state <> 'AWAITING_APPROVAL')
        OR (t.state = 'AWAITING_APPROVAL' AND t.expires_at IS NULL)
        OR (t.expires_at IS NOT NULL AND t.state IN ('APPROVED', 'DECLINED')
          AND (t.decided_by IS NULL OR t.decided_by = t.author_id))
        OR (t.state = 'WITHDRAWN' AND (t.decided_by IS NULL OR t.decided_by <> t.author_id))
        OR (t.state = 'EXPIRED' AND t.decided_by IS NOT NULL)""",
    "paid_top_up_is_received": f"""SELECT t.id::text AS subject, p.state AS detail
      FROM top_up t JOIN payment p ON p.id = t.id
      WHERE (t.received_at IS NOT NULL) <> (p.state IN {_PAID})""",
    "paid_top_up_is_posted": f"""SELECT t.id::text AS subject, p.state AS detail
      FROM top_up t JOIN payment p ON p.id = t.id
      LEFT JOIN transfer x ON x.business_key = 'topup:' || t.id::text
        AND x.kind = 'TOP_UP_SETTLED' AND x.subject_id = t.id
      WHERE (x.id IS NOT NULL) <> (p.state IN {_PAID})""",
    "posted_top_up_is_there": """SELECT x.business_key AS subject, 'no such top-up' AS detail
      FROM transfer x LEFT JOIN top_up t ON t.id = x.subject_id
      WHERE x.kind = 'TOP_UP_SETTLED' AND t.id IS NULL""",
    "posted_top_up_is_its_amount": """SELECT t.id::text AS subject,
        'posted ' || coalesce(sum(e.amount), 0)::bigint AS detail
      FROM top_up t JOIN transfer x ON x.business_key = 'topup:' || t.id::text
      LEFT JOIN (SELECT e.transfer_id, e.amount, b.owner_id FROM entry e
        JOIN balance b ON b.id = e.account_id AND b.kind IN ('WALLET', 'RECEIVABLE')) e
        ON e.transfer_id = x.id AND e.owner_id = t.brand_id
      GROUP BY t.id, t.amount_minor HAVING coalesce(sum(e.amount), 0) <> t.amount_minor""",
    "received_top_up_is_told_once": """SELECT t.id::text AS subject,
        'told ' || count(n.top_up_id) AS detail
      FROM top_up t LEFT JOIN (SELECT facts ->> 'top_up_id' AS top_up_id FROM notification
        WHERE kind = 'TopUpReceived') n ON n.top_up_id = t.id::text
      WHERE t.received_at IS NOT NULL GROUP BY t.id HAVING count(n.top_up_id) <> 1""",
    "top_up_has_what_is_left": """SELECT t.id::text AS subject, 'left ' || t.left_minor AS detail
      FROM top_up t
      LEFT JOIN (SELECT x.top_up_id, sum(x.minor) AS minor
        FROM (SELECT f.payment_id AS top_up_id, f.total_minor AS minor FROM refund f
            WHERE f.state <> 'FAILED'
          UNION ALL SELECT c.payment_id, c.borne_minor FROM chargeback c
            WHERE c.state IN ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'LOST')) x
        GROUP BY x.top_up_id) g ON g.top_up_id = t.id
      WHERE t.left_minor <> t.amount_minor - coalesce(g.minor, 0)""",
    "refund_of_a_top_up_is_posted": f"""SELECT f.id::text AS subject, f.state AS detail
      FROM refund f JOIN top_up t ON t.id = f.payment_id
      WHERE {_TRANSFERS_OF_REFUND} <> CASE f.state WHEN 'PROCESSING' THEN 1 ELSE 2 END""",
    "refund_of_a_top_up_is_the_payments_state": """SELECT p.id::text AS subject, p.state AS detail
      FROM payment p JOIN top_up t ON t.id = p.id
      WHERE (p.state = 'REFUNDING') <> EXISTS (SELECT 1 FROM refund f
          WHERE f.payment_id = p.id AND f.state = 'PROCESSING')
        OR (p.state = 'REFUNDED' AND (t.left_minor <> 0 OR NOT EXISTS (SELECT 1 FROM refund f
          WHERE f.payment_id = p.id AND f.state = 'SUCCEEDED')))""",
    "refund_of_a_top_up_holds_its_part": """SELECT f.id::text AS subject,
        'holds ' || b.amount AS detail
      FROM refund f JOIN top_up t ON t.id = f.payment_id
      JOIN balance b ON b.owner_id = f.id AND b.kind = 'REFUNDING'
      WHERE b.amount <> CASE f.state WHEN 'PROCESSING' THEN f.total_minor ELSE 0 END""",
}
