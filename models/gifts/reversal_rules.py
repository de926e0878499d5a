"""What must always hold of reversals: each has its transfers and each transfer its reversal, what
is frozen is what waits for a decision, and what is decided holds nothing."""

from models.ledger.audit import Violation, faults
from models.transactions import in_transaction


async def check_reversals() -> list[Violation]:
    """Every rule of reversals that is broken, and by what. Inside `snapshot`."""
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return await faults(_RULES)


_GOING_BACK = """(SELECT 1 FROM coin_refund c JOIN refund f ON f.id = c.id
    WHERE c.case_id = g.id AND f.state = 'PROCESSING')"""

_RULES = {
    "reversed_gift_has_its_reversal": """SELECT s.id::text AS subject, 'no reversal' AS detail
      FROM sent_gift s LEFT JOIN gift_reversal g ON g.sent_gift_id = s.id
      WHERE s.reversed_at IS NOT NULL AND (g.id IS NULL OR g.fan_id <> s.fan_id
        OR g.creator_id <> s.creator_id)""",
    "reversal_has_its_gift": """SELECT g.id::text AS subject, 'no reversed gift' AS detail
      FROM gift_reversal g LEFT JOIN sent_gift s ON s.id = g.sent_gift_id
      WHERE s.reversed_at IS NULL""",
    "reversal_is_posted": """SELECT g.id::text AS subject, 'took '
        || coalesce(sum(CASE WHEN e.unit = 'DIAMOND' AND e.amount < 0 THEN -e.amount END), 0)
        || ' thousandths' AS detail
      FROM gift_reversal g JOIN sent_gift s ON s.id = g.sent_gift_id
      LEFT JOIN transfer x ON x.business_key = 'gift:' || s.id::text || ':reversed'
        AND x.kind = 'GIFT_REVERSED'
      LEFT JOIN entry e ON e.transfer_id = x.id
      GROUP BY g.id, s.diamonds_milli
      HAVING coalesce(sum(CASE WHEN e.unit = 'DIAMOND' AND e.amount < 0 THEN -e.amount END), 0)
        <> s.diamonds_milli""",
    "posted_reversal_is_there": """SELECT x.business_key AS subject, 'no such reversal' AS detail
      FROM transfer x LEFT JOIN gift_reversal g ON g.sent_gift_id = x.subject_id
      WHERE x.kind = 'GIFT_REVERSED' AND g.id IS NULL""",
    "coins_go_where_it_was_said": """SELECT g.id::text AS subject, g.coins_go AS detail
      FROM gift_reversal g JOIN transfer x ON x.kind = 'GIFT_REVERSED'
        AND x.subject_id = g.sent_gift_id
      WHERE (g.coins_go = 'FROZEN') <> EXISTS (SELECT 1 FROM entry e
        WHERE e.transfer_id = x.id AND e.unit = 'COIN')""",
    "frozen_is_what_waits": """SELECT b.owner_id::text AS subject, 'holds ' || b.amount AS detail
      FROM balance b LEFT JOIN gift_reversal g ON g.id = b.owner_id
      LEFT JOIN chargeback c ON c.id = b.owner_id
      WHERE b.kind = 'FROZEN' AND c.id IS NULL AND b.amount <> coalesce(g.frozen_coins, 0)""",
    "decided_reversal_holds_nothing": """SELECT g.id::text AS subject,
        g.frozen_state || ', ' || g.frozen_coins || ' coins' AS detail
      FROM gift_reversal g WHERE (g.closed_at IS NULL) <> (g.frozen_state = 'FROZEN')
        OR (g.frozen_state <> 'FROZEN' AND g.frozen_coins <> 0)""",
    "undecided_reversal_holds_something": f"""SELECT g.id::text AS subject, g.frozen_state AS detail
      FROM gift_reversal g WHERE g.frozen_state = 'FROZEN' AND g.frozen_coins = 0
        AND NOT EXISTS {_GOING_BACK}""",
    "decision_on_frozen_coins_is_posted": """SELECT g.id::text AS subject,
        g.frozen_state || ', but ' || coalesce(x.kind, 'nothing') AS detail
      FROM gift_reversal g
      LEFT JOIN transfer x ON x.business_key = 'frozen:' || g.id::text || ':closed'
      WHERE (g.frozen_state = 'RELEASED') <> (coalesce(x.kind, '') = 'FROZEN_RELEASED')
        OR (x.kind = 'FROZEN_BURNED' AND g.frozen_state <> 'BURNED')""",
    "posted_decision_is_there": """SELECT x.business_key AS subject, x.kind AS detail
      FROM transfer x LEFT JOIN gift_reversal g ON g.id = x.subject_id
      WHERE x.kind IN ('FROZEN_RELEASED', 'FROZEN_BURNED') AND g.id IS NULL""",
    "reversal_is_told_once": """SELECT g.id::text AS subject,
        'told ' || count(n.sent_gift_id) AS detail
      FROM gift_reversal g LEFT JOIN (SELECT facts ->> 'sent_gift_id' AS sent_gift_id
        FROM notification WHERE kind = 'GiftReversed') n ON n.sent_gift_id = g.sent_gift_id::text
      GROUP BY g.id HAVING count(n.sent_gift_id) <> 1""",
}
