"""What must always hold of orders: each has its escrow, what was funded is what was released, taken
as commission, given back and is held, states fit each other, and a campaign counts its orders."""

from models.ledger.audit import Violation, faults
from models.transactions import in_transaction


async def check_orders() -> list[Violation]:
    """Every rule of orders that is broken, and by what; an empty list is what it should be.

    Inside `snapshot`.
    """
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return await faults(_RULES)


_SETTLED = "('RELEASED', 'PARTIALLY_RELEASED', 'REFUNDED')"
_ENDED = "m.released_minor + m.commission_taken_minor + m.given_back_minor"

_RULES = {
    "order_is_funded": """SELECT o.id::text AS subject,
        'posted ' || coalesce(-sum(e.amount), 0)::bigint AS detail
      FROM campaign_order o
      LEFT JOIN transfer x ON x.business_key = 'order:' || o.id::text || ':funded'
        AND x.kind = 'ESCROW_FUNDED' AND x.subject_id = o.id
      LEFT JOIN entry e ON e.transfer_id = x.id AND e.amount < 0 AND e.unit = o.currency
      GROUP BY o.id, o.price_minor, o.commission_minor
      HAVING coalesce(-sum(e.amount), 0) <> o.price_minor + o.commission_minor""",
    "funded_order_is_there": """SELECT x.business_key AS subject, 'no such order' AS detail
      FROM transfer x LEFT JOIN campaign_order o ON o.id = x.subject_id
      WHERE x.kind = 'ESCROW_FUNDED' AND o.id IS NULL""",
    "order_is_its_milestones": """SELECT o.id::text AS subject,
        count(m.id) || ' milestones of ' || coalesce(sum(m.price_minor), 0)::bigint AS detail
      FROM campaign_order o
      LEFT JOIN milestone m ON m.order_id = o.id AND m.currency = o.currency
      GROUP BY o.id, o.price_minor, o.commission_minor
      HAVING coalesce(sum(m.price_minor), 0) <> o.price_minor
        OR coalesce(sum(m.commission_minor), 0) <> o.commission_minor""",
    "milestone_has_its_deliverable": """SELECT m.id::text AS subject, 'has none' AS detail
      FROM milestone m LEFT JOIN deliverable d ON d.id = m.id AND d.order_id = m.order_id
      LEFT JOIN campaign_order o ON o.id = m.order_id AND o.brand_id = d.brand_id
        AND o.creator_id = d.creator_id
      WHERE o.id IS NULL""",
    "escrow_is_what_is_held": f"""SELECT m.id::text AS subject, 'holds ' || b.amount AS detail
      FROM milestone m JOIN balance b ON b.owner_id = m.id AND b.kind = 'ESCROW'
      WHERE b.amount <> CASE WHEN m.state IN {_SETTLED} THEN 0
        ELSE m.price_minor + m.commission_minor END""",
    "escrow_is_of_a_milestone": """SELECT b.owner_id::text AS subject,
        'holds ' || b.amount AS detail
      FROM balance b LEFT JOIN milestone m ON m.id = b.owner_id AND m.currency = b.unit
      WHERE b.kind = 'ESCROW' AND b.amount <> 0 AND m.id IS NULL""",
    "settled_milestone_adds_up": f"""SELECT m.id::text AS subject,
        m.state || ', ended ' || ({_ENDED}) AS detail
      FROM milestone m WHERE (m.settled_at IS NULL) <> (m.state NOT IN {_SETTLED})
        OR {_ENDED} <> CASE WHEN m.state IN {_SETTLED} THEN m.price_minor + m.commission_minor
          ELSE 0 END
        OR (m.state = 'RELEASED' AND m.given_back_minor <> 0)
        OR (m.state = 'REFUNDED' AND m.released_minor <> 0)""",
    "commission_follows_what_is_released": """SELECT m.id::text AS subject,
        'took ' || m.commission_taken_minor AS detail
      FROM milestone m
      WHERE m.commission_taken_minor <> m.commission_minor * m.released_minor / m.price_minor""",
    "settled_milestone_is_posted": f"""SELECT m.id::text AS subject,
        m.state || ', but ' || coalesce(x.kind, 'nothing') AS detail
      FROM milestone m
      LEFT JOIN transfer x ON x.business_key = 'milestone:' || m.id::text || ':closed'
        AND x.subject_id = m.id
      WHERE coalesce(x.kind, 'OPEN') <> CASE WHEN m.state = 'RELEASED' THEN 'MILESTONE_RELEASED'
        WHEN m.state IN {_SETTLED} THEN 'MILESTONE_GIVEN_BACK' ELSE 'OPEN' END""",
    "posted_milestone_is_there": """SELECT x.business_key AS subject, x.kind AS detail
      FROM transfer x LEFT JOIN milestone m ON m.id = x.subject_id
      WHERE x.kind IN ('MILESTONE_RELEASED', 'MILESTONE_GIVEN_BACK') AND m.id IS NULL""",
    "creator_has_what_was_released": """SELECT m.id::text AS subject,
        'posted ' || coalesce(sum(e.amount), 0)::bigint AS detail
      FROM milestone m JOIN campaign_order o ON o.id = m.order_id
      JOIN transfer x ON x.business_key = 'milestone:' || m.id::text || ':closed'
      LEFT JOIN (SELECT e.transfer_id, e.amount, b.owner_id FROM entry e
        JOIN balance b ON b.id = e.account_id AND b.kind <> 'ESCROW') e
        ON e.transfer_id = x.id AND e.owner_id = o.creator_id
      GROUP BY m.id, m.released_minor HAVING coalesce(sum(e.amount), 0) <> m.released_minor""",
    "ended_order_has_no_open_milestone": f"""SELECT o.id::text AS subject, o.state AS detail
      FROM campaign_order o
      LEFT JOIN (SELECT m.order_id, count(CASE WHEN m.state NOT IN {_SETTLED} THEN 1 END) AS open,
          count(CASE WHEN m.state = 'RELEASED' THEN 1 END) AS paid
        FROM milestone m GROUP BY m.order_id) m ON m.order_id = o.id
      WHERE (o.ended_at IS NULL) <> (o.state = 'IN_PROGRESS')
        OR o.state <> CASE WHEN coalesce(m.open, 0) > 0 THEN 'IN_PROGRESS'
          WHEN coalesce(m.paid, 0) > 0 THEN 'COMPLETED' ELSE 'CANCELLED' END""",
    "deliverable_fits_its_milestone": f"""SELECT d.id::text AS subject,
        d.state || ', but ' || m.state AS detail
      FROM deliverable d JOIN milestone m ON m.id = d.id
      WHERE (m.state IN {_SETTLED}) <> (d.state = 'CANCELLED' OR d.released_at IS NOT NULL)
        OR (d.released_at IS NOT NULL AND (d.state <> 'VERIFIED' OR m.state <> 'RELEASED'))""",
    "clock_runs_where_silence_decides": """SELECT d.id::text AS subject, d.state AS detail
      FROM deliverable d
      WHERE (d.next_at IS NOT NULL) <> (d.state IN ('SUBMITTED', 'PUBLISHED')
        OR (d.state = 'VERIFIED' AND d.released_at IS NULL))""",
    "campaign_counts_its_orders": """SELECT c.id::text AS subject,
        c.seats_taken || ' seats, ' || c.committed_minor || ' committed' AS detail
      FROM campaign c LEFT JOIN campaign_order o ON o.campaign_id = c.id
      LEFT JOIN (SELECT m.order_id, sum(m.given_back_minor) AS back FROM milestone m
        GROUP BY m.order_id) m ON m.order_id = o.id
      GROUP BY c.id, c.seats_taken, c.committed_minor
      HAVING c.seats_taken <> count(CASE WHEN o.state <> 'CANCELLED' THEN 1 END)
        OR c.committed_minor
          <> coalesce(sum(o.price_minor + o.commission_minor - coalesce(m.back, 0)), 0)""",
    "released_milestone_is_told": """SELECT d.id::text AS subject,
        'told ' || count(n.deliverable_id) AS detail
      FROM deliverable d LEFT JOIN (SELECT facts ->> 'deliverable_id' AS deliverable_id
        FROM notification WHERE kind = 'EscrowReleased') n ON n.deliverable_id = d.id::text
      GROUP BY d.id, d.released_at
      HAVING count(n.deliverable_id) <> CASE WHEN d.released_at IS NULL THEN 0 ELSE 2 END""",
}
