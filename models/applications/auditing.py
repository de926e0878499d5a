"""What must always hold of applications and invitations."""

from models.ledger.audit import Violation, faults

_RULES = {
    "application_is_of_its_campaign": """SELECT a.id::text AS subject, c.currency AS detail
      FROM campaign_application a JOIN campaign c ON c.id = a.campaign_id
      WHERE a.brand_id <> c.brand_id OR a.currency <> c.currency""",
    "application_that_ended_says_when": """SELECT a.id::text AS subject, a.state AS detail
      FROM campaign_application a
      WHERE (a.closed_at IS NULL) <> (a.state IN ('SUBMITTED', 'SHORTLISTED'))""",
    "invitation_is_of_its_campaign": """SELECT i.id::text AS subject, c.name AS detail
      FROM campaign_invitation i JOIN campaign c ON c.id = i.campaign_id
      WHERE i.brand_id <> c.brand_id""",
    "invitation_that_ended_says_when": """SELECT i.id::text AS subject, i.state AS detail
      FROM campaign_invitation i WHERE (i.closed_at IS NULL) <> (i.state = 'PENDING')""",
    "yes_opened_an_offer": """SELECT x.id::text AS subject, x.state AS detail
      FROM (SELECT a.id, a.state, a.offer_id, a.campaign_id, a.creator_id
          FROM campaign_application a
        UNION ALL SELECT i.id, i.state, i.offer_id, i.campaign_id, i.creator_id
          FROM campaign_invitation i) x
      LEFT JOIN offer o ON o.id = x.offer_id AND o.campaign_id = x.campaign_id
        AND o.creator_id = x.creator_id
      WHERE (x.state = 'ACCEPTED') <> (o.id IS NOT NULL)
        OR (x.state <> 'ACCEPTED' AND x.offer_id IS NOT NULL)""",
}


async def check_applications() -> list[Violation]:
    """What of applications and invitations does not fit together. Inside `snapshot`."""
    return await faults(_RULES)
