"""What must always hold of offers: each has the terms that it is about, one side whose turn it is
while it is open, an order if and only if it was accepted, and its campaign counts what was
accepted."""

from models.ledger.audit import Violation, faults
from models.transactions import in_transaction


async def check_offers() -> list[Violation]:
    """Every rule of offers that is broken, and by what. Inside `snapshot`."""
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return await faults(_RULES)


_TOLD = (
    ("received", "OfferReceived", "o.opened_at IS NOT NULL"),
    ("accepted", "OfferAccepted", "o.state = 'ACCEPTED'"),
    ("declined", "OfferDeclined", "o.state = 'DECLINED'"),
    ("withdrawn", "OfferWithdrawn", "o.state = 'WITHDRAWN' AND o.opened_at IS NOT NULL"),
    ("expired", "OfferExpired", "o.state = 'EXPIRED' AND o.opened_at IS NOT NULL"),
)

_RULES = {
    "offer_is_of_its_campaign": """SELECT o.id::text AS subject,
        coalesce('of ' || c.brand_id || ' in ' || c.currency, 'of none') AS detail
      FROM offer o LEFT JOIN campaign c ON c.id = o.campaign_id
      WHERE c.id IS NULL OR c.brand_id <> o.brand_id OR c.currency <> o.currency""",
    "offer_is_about_its_latest_terms": """SELECT o.id::text AS subject,
        'about ' || o.revision || ' of ' || count(v.id) AS detail
      FROM offer o LEFT JOIN offer_revision v ON v.offer_id = o.id
      GROUP BY o.id, o.revision
      HAVING count(v.id) <> o.revision OR coalesce(max(v.number), 0) <> o.revision
        OR coalesce(min(v.number), 0) <> 1""",
    "terms_are_of_an_offer": """SELECT v.id::text AS subject, 'of none' AS detail
      FROM offer_revision v LEFT JOIN offer o ON o.id = v.offer_id WHERE o.id IS NULL""",
    "turn_is_the_other_sides": """SELECT o.id::text AS subject, 'of the ' || o.turn AS detail
      FROM offer o JOIN offer_revision v ON v.offer_id = o.id AND v.number = o.revision
      WHERE v.side = o.turn""",
    "sides_take_turns": """SELECT v.offer_id::text AS subject,
        v.number || ' is of the ' || v.side AS detail
      FROM offer_revision v WHERE (v.side = 'BRAND') <> (v.number % 2 = 1)""",
    "offer_that_ended_says_when": """SELECT o.id::text AS subject, o.state AS detail
      FROM offer o
      WHERE (o.closed_at IS NULL) <> (o.state IN ('AWAITING_APPROVAL', 'OPEN'))""",
    "only_what_was_opened_goes_on": """SELECT o.id::text AS subject, o.state AS detail
      FROM offer o WHERE (o.state = 'AWAITING_APPROVAL' AND o.opened_at IS NOT NULL)
        OR (o.state IN ('OPEN', 'ACCEPTED', 'DECLINED') AND o.opened_at IS NULL)""",
    "author_approves_nothing_of_hers": """SELECT o.id::text AS subject, 'did' AS detail
      FROM offer o WHERE o.approved_by = o.author_id
        OR (o.approved_by IS NOT NULL AND o.opened_at IS NULL)""",
    "one_open_offer_of_a_campaign_to_a_creator": """SELECT o.campaign_id::text AS subject,
        count(*) || ' to ' || o.creator_id AS detail
      FROM offer o WHERE o.state IN ('AWAITING_APPROVAL', 'OPEN')
      GROUP BY o.campaign_id, o.creator_id HAVING count(*) > 1""",
    "accepted_offer_has_its_order": """SELECT o.id::text AS subject,
        CASE WHEN d.id IS NULL THEN 'no order' ELSE 'another order' END AS detail
      FROM offer o JOIN offer_revision v ON v.offer_id = o.id AND v.number = o.revision
      LEFT JOIN campaign_order d ON d.offer_id = o.id
      WHERE o.state = 'ACCEPTED' AND (d.id IS NULL OR d.revision_id <> v.id
        OR d.campaign_id <> o.campaign_id OR d.brand_id <> o.brand_id
        OR d.creator_id <> o.creator_id OR d.price_minor <> v.price_minor
        OR d.commission_minor <> v.commission_minor OR d.currency <> o.currency)""",
    "order_has_its_accepted_offer": """SELECT d.id::text AS subject,
        coalesce(o.state, 'no offer') AS detail
      FROM campaign_order d LEFT JOIN offer o ON o.id = d.offer_id
      WHERE coalesce(o.state, '') <> 'ACCEPTED'""",
    "campaign_counts_its_seats": """SELECT c.id::text AS subject,
        c.seats_taken || ' of ' || count(d.id) AS detail
      FROM campaign c LEFT JOIN campaign_order d
        ON d.campaign_id = c.id AND d.state <> 'CANCELLED'
      GROUP BY c.id, c.seats_taken HAVING c.seats_taken <> count(d.id)""",
    "campaign_counts_what_is_committed": """SELECT c.id::text AS subject,
        c.committed_minor || ' of ' || coalesce(sum(d.held_minor), 0) AS detail
      FROM campaign c LEFT JOIN (SELECT d.campaign_id,
          m.price_minor + m.commission_minor - m.given_back_minor AS held_minor
        FROM campaign_order d JOIN milestone m ON m.order_id = d.id) d ON d.campaign_id = c.id
      GROUP BY c.id, c.committed_minor
      HAVING c.committed_minor <> coalesce(sum(d.held_minor), 0)""",
    **{
        f"{word}_offer_was_told": f"""SELECT o.id::text AS subject, 'to ' || count(n.id) AS detail
      FROM offer o LEFT JOIN notification n ON n.kind = '{kind}'
        AND n.topic_id IN (o.brand_id, o.creator_id) AND n.facts ->> 'offer_id' = o.id::text
      WHERE {when} GROUP BY o.id HAVING count(n.id) <> 2"""
        for word, kind, when in _TOLD
    },
}
