"""What must always hold between chargebacks, their payments and the ledger."""

from models.chargebacks.coin_rules import check_coin_rules
from models.ledger.audit import Violation, faults
from models.payments.audit import outstanding_of, uncleared

_FAULTS = {
    "chargeback_is_posted": """SELECT c.id::text AS subject, c.state AS detail FROM chargeback c
      WHERE NOT EXISTS (SELECT 1 FROM transfer t
          WHERE t.business_key = 'chargeback:' || c.id || ':opened')
        OR (c.state IN ('WON', 'LOST', 'OVERTURNED')) <> EXISTS (SELECT 1 FROM transfer t
          WHERE t.business_key = 'chargeback:' || c.id || ':closed')
        OR (c.state = 'OVERTURNED') <> EXISTS (SELECT 1 FROM transfer t
          WHERE t.business_key = 'chargeback:' || c.id || ':overturned')""",
    "posted_chargeback_is_there": """SELECT t.business_key AS subject, t.kind AS detail
      FROM transfer t LEFT JOIN chargeback c ON c.id = t.subject_id
      WHERE t.kind IN ('CHARGEBACK_OPENED', 'CHARGEBACK_WON', 'CHARGEBACK_LOST',
        'CHARGEBACK_OVERTURNED') AND c.id IS NULL""",
    "finished_chargeback_holds_nothing": """SELECT c.id::text AS subject, c.state AS detail
      FROM chargeback c JOIN balance b ON b.owner_id = c.id AND b.kind IN ('DISPUTED', 'FROZEN')
      WHERE c.state IN ('WON', 'LOST', 'OVERTURNED') AND b.amount <> 0""",
    "payment_goes_with_its_chargeback": """SELECT p.id::text AS subject, p.state AS detail
      FROM payment p
      WHERE (p.state = 'CHARGEBACK_OPEN') <> EXISTS (SELECT 1 FROM chargeback c
          WHERE c.payment_id = p.id AND c.is_take_back
            AND c.state IN ('NEEDS_RESPONSE', 'UNDER_REVIEW'))
        OR (p.state = 'CHARGED_BACK') <> EXISTS (SELECT 1 FROM chargeback c
          WHERE c.payment_id = p.id AND c.is_take_back AND c.state = 'LOST')""",
    "chargeback_is_outstanding": outstanding_of(
        "chargeback", "CASE WHEN c.state = 'LOST' THEN c.drawn_minor ELSE 0 END"
    ),
}


async def audit() -> list[Violation]:
    """What of chargebacks does not fit their payments or the ledger. Inside `snapshot`."""
    late = {"chargeback_is_cleared": uncleared("chargeback", "closed_at")}
    return await faults({**_FAULTS, **late}) + await check_coin_rules()
