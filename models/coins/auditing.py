"""What must always hold of coins: each purchase has its payment, its money and its coins, each
refund its share, and a fan's day and month count just what they should.

What chargebacks, gifts and redemptions have to do with it is checked where all of them are known,
by `chargebacks`.
"""

from models.ledger.accounts import COIN, issuer
from models.ledger.audit import Violation, faults
from models.transactions import in_transaction


async def check_coins() -> list[Violation]:
    """Every rule of coins that is broken, and by what; an empty list is what it should be.

    Inside `snapshot`.
    """
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return await faults(_RULES)


_PAID = "('SUCCEEDED', 'REFUNDING', 'REFUNDED', 'CHARGEBACK_OPEN', 'CHARGED_BACK')"
_STORES = "CASE c.channel WHEN 'APP_STORE' THEN 'app_store' ELSE 'play_store' END"
_MONTH = "substr(c.day::text, 1, 7) || '-01'"
_TRANSFERS_OF_REFUND = """(SELECT count(*) FROM transfer x WHERE x.subject_id = f.id
    AND x.kind IN ('REFUND_TAKEN', 'REFUND_CLEARED', 'REFUND_REFUSED'))"""

_RULES = {
    "purchase_has_its_payment": """SELECT c.id::text AS subject, 'no such payment' AS detail
      FROM coin_purchase c LEFT JOIN payment p ON p.id = c.id AND p.kind = 'COINS'
        AND p.payer_id = c.fan_id AND p.currency = c.currency AND p.total_minor = c.price_minor
        AND p.fee_minor = 0
      WHERE p.id IS NULL""",
    "payment_has_its_purchase": """SELECT p.id::text AS subject, 'no such purchase' AS detail
      FROM payment p LEFT JOIN coin_purchase c ON c.id = p.id
      WHERE p.kind = 'COINS' AND c.id IS NULL""",
    "paid_purchase_is_bought": f"""SELECT c.id::text AS subject, p.state AS detail
      FROM coin_purchase c JOIN payment p ON p.id = c.id
      WHERE (c.bought_at IS NOT NULL) <> (p.state IN {_PAID})""",
    "paid_purchase_is_posted": f"""SELECT c.id::text AS subject, p.state AS detail
      FROM coin_purchase c JOIN payment p ON p.id = c.id
      LEFT JOIN transfer x ON x.business_key = 'coins:' || c.id::text
        AND x.kind = 'COINS_BOUGHT' AND x.subject_id = c.id
      WHERE (x.id IS NOT NULL) <> (p.state IN {_PAID})""",
    "posted_purchase_is_there": """SELECT x.business_key AS subject, 'no such purchase' AS detail
      FROM transfer x LEFT JOIN coin_purchase c ON c.id = x.subject_id
      WHERE x.kind = 'COINS_BOUGHT' AND c.id IS NULL""",
    "posted_purchase_is_its_package": f"""SELECT c.id::text AS subject,
        c.coins || ' coins for ' || c.price_minor AS detail
      FROM coin_purchase c JOIN transfer x ON x.business_key = 'coins:' || c.id::text
      WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.transfer_id = x.id
          AND e.account_id = '{issuer(COIN).id}' AND e.amount = -c.coins)
        OR NOT EXISTS (SELECT 1 FROM entry e WHERE e.transfer_id = x.id
          AND e.unit = c.currency AND e.amount = -c.price_minor)""",
    "purchase_of_a_store_is_the_stores": f"""SELECT c.id::text AS subject, p.provider AS detail
      FROM coin_purchase c JOIN payment p ON p.id = c.id
      WHERE (c.channel = 'WEB') <> (c.store_transaction_id IS NULL)
        OR (c.channel = 'WEB') = (p.provider IN ('app_store', 'play_store'))
        OR (c.channel <> 'WEB' AND p.provider <> {_STORES})""",
    "span_counts_its_purchases": f"""SELECT s.id::text AS subject,
        'counts ' || s.amount_minor AS detail
      FROM coin_span s LEFT JOIN (SELECT c.fan_id, c.currency, x.span,
          CASE x.span WHEN 'DAY' THEN c.day::text ELSE {_MONTH} END AS first_day,
          sum(c.price_minor) AS amount_minor
        FROM coin_purchase c JOIN payment p ON p.id = c.id AND p.state <> 'FAILED'
        CROSS JOIN (SELECT 'DAY' AS span UNION ALL SELECT 'MONTH') x
        GROUP BY 1, 2, 3, 4) n
        ON n.fan_id = s.fan_id AND n.currency = s.currency AND n.span = s.span
          AND n.first_day = s.first_day::text
      WHERE s.amount_minor <> coalesce(n.amount_minor, 0)""",
    "purchase_is_counted": f"""SELECT c.id::text AS subject, 'no such day or month' AS detail
      FROM coin_purchase c
      LEFT JOIN coin_span d ON d.fan_id = c.fan_id AND d.currency = c.currency
        AND d.span = 'DAY' AND d.first_day = c.day
      LEFT JOIN coin_span m ON m.fan_id = c.fan_id AND m.currency = c.currency
        AND m.span = 'MONTH' AND m.first_day::text = {_MONTH}
      WHERE d.id IS NULL OR m.id IS NULL""",
    "refund_of_coins_has_its_coins": """SELECT f.id::text AS subject, 'no coins' AS detail
      FROM refund f JOIN payment p ON p.id = f.payment_id AND p.kind = 'COINS'
      LEFT JOIN coin_refund k ON k.id = f.id AND k.purchase_id = p.id AND k.fan_id = p.payer_id
      WHERE k.id IS NULL""",
    "coins_of_a_refund_have_it": """SELECT k.id::text AS subject, 'no such refund' AS detail
      FROM coin_refund k LEFT JOIN refund f ON f.id = k.id AND f.payment_id = k.purchase_id
      WHERE f.id IS NULL""",
    "refund_of_coins_is_posted": f"""SELECT f.id::text AS subject, f.state AS detail
      FROM refund f JOIN coin_purchase c ON c.id = f.payment_id
      WHERE {_TRANSFERS_OF_REFUND} <> CASE f.state WHEN 'PROCESSING' THEN 1 ELSE 2 END""",
    "refund_of_coins_is_the_payments_state": """SELECT p.id::text AS subject, p.state AS detail
      FROM payment p JOIN coin_purchase c ON c.id = p.id
      WHERE (p.state = 'REFUNDING') <> EXISTS (SELECT 1 FROM refund f
          WHERE f.payment_id = p.id AND f.state = 'PROCESSING')
        OR (p.state = 'REFUNDED' AND (c.coins_left <> 0 OR NOT EXISTS (SELECT 1 FROM refund f
          WHERE f.payment_id = p.id AND f.state = 'SUCCEEDED')))""",
    "refund_of_coins_holds_its_share": """SELECT f.id::text AS subject,
        'holds ' || b.amount || ' ' || b.unit AS detail
      FROM refund f JOIN coin_refund k ON k.id = f.id
      JOIN balance b ON b.owner_id = f.id AND b.kind = 'REFUNDING'
      WHERE b.amount <> CASE WHEN f.state <> 'PROCESSING' THEN 0
        WHEN b.unit = 'COIN' THEN k.coins ELSE f.total_minor END""",
    "coins_are_issued_less_burned": """SELECT 'COIN' AS subject,
        'off by ' || sum(x.amount)::bigint AS detail
      FROM (SELECT b.amount FROM balance b WHERE b.unit = 'COIN'
          AND b.kind IN ('WALLET', 'RECEIVABLE', 'FROZEN', 'REFUNDING', 'ISSUER')
        UNION ALL SELECT d.amount FROM balance_delta d
          WHERE d.unit = 'COIN' AND d.kind = 'ISSUER') x
      HAVING sum(x.amount) <> 0""",
}
