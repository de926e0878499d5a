"""What must always hold of diamonds: each redemption has its transfers and each transfer its
redemption, closed ones hold nothing, a day counts just what it should, and each end is told."""

from models.ledger.audit import Violation, faults
from models.transactions import in_transaction


async def check_diamonds() -> list[Violation]:
    """Every rule of diamonds that is broken, and by what. Inside `snapshot`."""
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return await faults(_RULES)


_KINDS = "('REDEMPTION_REQUESTED', 'REDEMPTION_CONVERTED', 'REDEMPTION_GIVEN_BACK')"

_RULES = {
    "redemption_is_requested": """SELECT d.id::text AS subject, d.state AS detail FROM redemption d
      LEFT JOIN transfer x ON x.business_key = 'redemption:' || d.id::text || ':requested'
        AND x.kind = 'REDEMPTION_REQUESTED' AND x.subject_id = d.id
      WHERE x.id IS NULL""",
    "redemption_is_closed": """SELECT d.id::text AS subject, d.state || ', but '
        || coalesce(x.kind, 'nothing') AS detail
      FROM redemption d
      LEFT JOIN transfer x ON x.business_key = 'redemption:' || d.id::text || ':closed'
      WHERE coalesce(x.kind, 'OPEN') <> CASE d.state WHEN 'IN_REVIEW' THEN 'OPEN'
          WHEN 'CONVERTED' THEN 'REDEMPTION_CONVERTED' ELSE 'REDEMPTION_GIVEN_BACK' END
        OR (d.closed_at IS NULL) <> (d.state = 'IN_REVIEW')""",
    "posted_redemption_is_there": f"""SELECT x.business_key AS subject, x.kind AS detail
      FROM transfer x LEFT JOIN redemption d ON d.id = x.subject_id
      WHERE x.kind IN {_KINDS} AND d.id IS NULL""",
    "redeeming_is_what_is_in_review": """SELECT b.owner_id::text AS subject,
        'holds ' || b.amount AS detail
      FROM balance b LEFT JOIN redemption d ON d.id = b.owner_id WHERE b.kind = 'REDEEMING'
        AND b.amount <> CASE WHEN d.state = 'IN_REVIEW' THEN d.diamonds * 1000 ELSE 0 END""",
    "redemption_pays_its_amount": """SELECT d.id::text AS subject,
        'posted ' || coalesce(-sum(e.amount), 0) AS detail
      FROM redemption d JOIN transfer x ON x.subject_id = d.id AND x.kind = 'REDEMPTION_CONVERTED'
      LEFT JOIN entry e ON e.transfer_id = x.id AND e.unit = d.currency AND e.amount < 0
      GROUP BY d.id, d.amount_minor HAVING coalesce(-sum(e.amount), 0) <> d.amount_minor""",
    "redemption_is_at_its_rate": """SELECT d.id::text AS subject, 'at another rate' AS detail
      FROM redemption d LEFT JOIN redemption_rate t ON t.id = d.rate_id AND t.currency = d.currency
        AND t.minor * d.diamonds = d.amount_minor * t.per_diamonds
      WHERE t.id IS NULL""",
    "day_counts_its_redemptions": """SELECT y.id::text AS subject, 'counts ' || y.diamonds AS detail
      FROM redemption_day y LEFT JOIN (SELECT d.creator_id, d.day, sum(d.diamonds) AS diamonds
        FROM redemption d WHERE d.state IN ('IN_REVIEW', 'CONVERTED')
        GROUP BY d.creator_id, d.day) c ON c.creator_id = y.creator_id AND c.day = y.day
      WHERE y.diamonds <> coalesce(c.diamonds, 0)""",
    "redemption_is_counted_on_a_day": """SELECT d.id::text AS subject, 'no such day' AS detail
      FROM redemption d
      LEFT JOIN redemption_day y ON y.creator_id = d.creator_id AND y.day = d.day
      WHERE y.id IS NULL""",
    "redemption_is_told_once": """SELECT d.id::text AS subject,
        d.state || ', told ' || count(n.redemption_id) AS detail
      FROM redemption d LEFT JOIN (SELECT facts ->> 'redemption_id' AS redemption_id
        FROM notification WHERE kind IN ('DiamondsRedeemed', 'RedemptionDecided')) n
        ON n.redemption_id = d.id::text
      GROUP BY d.id, d.state
      HAVING count(n.redemption_id) <> CASE WHEN d.state IN ('CONVERTED', 'REJECTED') THEN 1
        ELSE 0 END""",
    "diamonds_are_issued_less_burned": """SELECT x.unit AS subject,
        'off by ' || sum(x.amount) AS detail
      FROM (SELECT b.unit, b.amount FROM balance b
        UNION ALL SELECT t.unit, t.amount FROM balance_delta t) x
      WHERE x.unit = 'DIAMOND' GROUP BY x.unit HAVING sum(x.amount) <> 0""",
    "diamonds_are_gifts_less_redemptions": """SELECT x.creator_id::text AS subject,
        'has ' || sum(x.has) || ' thousandths, received ' || sum(x.received) AS detail
      FROM (SELECT b.party_id AS creator_id, b.amount AS has, 0 AS received FROM balance b
          WHERE b.unit = 'DIAMOND' AND b.party_id IS NOT NULL
        UNION ALL SELECT g.creator_id, 0, g.diamonds_milli FROM sent_gift g
          WHERE g.reversed_at IS NULL
        UNION ALL SELECT d.creator_id, 0, -1000 * d.diamonds FROM redemption d
          WHERE d.state = 'CONVERTED') x
      GROUP BY x.creator_id HAVING sum(x.has) <> sum(x.received)""",
}
