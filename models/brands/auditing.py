"""What must always hold of brands: each has its topic and an admin or says since when it has none,
each team is what its topic was told, and what is closed says when and by whom."""

from models.ledger.audit import Violation, faults
from models.transactions import in_transaction


async def check_brands() -> list[Violation]:
    """Every rule of brands and their teams that is broken, and by what. Inside `snapshot`."""
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return await faults(_RULES)


_RULES = {
    "brand_has_its_topic": """SELECT b.id::text AS subject,
        coalesce('of a ' || t.kind, 'no topic') AS detail
      FROM brand b LEFT JOIN topic t ON t.id = b.id WHERE coalesce(t.kind, '') <> 'brand'""",
    "topic_of_a_brand_has_it": """SELECT t.id::text AS subject, 'no such brand' AS detail
      FROM topic t LEFT JOIN brand b ON b.id = t.id WHERE t.kind = 'brand' AND b.id IS NULL""",
    "brand_has_an_admin_or_says_since_when_not": """SELECT b.id::text AS subject,
        count(m.id) || ' admins, lost at ' || coalesce(CAST(b.admin_lost_at AS text), 'no time')
          AS detail
      FROM brand b LEFT JOIN brand_member m ON m.brand_id = b.id AND m.role = 'ADMIN'
      GROUP BY b.id, b.admin_lost_at
      HAVING (count(m.id) = 0) <> (b.admin_lost_at IS NOT NULL)""",
    "member_is_a_person_of_a_brand": """SELECT m.id::text AS subject, 'of nothing' AS detail
      FROM brand_member m LEFT JOIN brand b ON b.id = m.brand_id
      LEFT JOIN app_user u ON u.id = m.user_id WHERE b.id IS NULL OR u.id IS NULL""",
    "team_is_what_was_told": """SELECT x.brand_id AS subject,
        x.user_id || ' came or went untold' AS detail
      FROM (SELECT m.brand_id::text AS brand_id, m.user_id::text AS user_id, 1 AS there, 0 AS told
          FROM brand_member m
        UNION ALL SELECT n.topic_id::text, n.facts ->> 'user_id', 0,
          CASE n.kind WHEN 'BrandMemberJoined' THEN 1 ELSE -1 END
        FROM notification n WHERE n.kind IN ('BrandMemberJoined', 'BrandMemberLeft')) x
      GROUP BY x.brand_id, x.user_id HAVING sum(x.there) <> sum(x.told)""",
    "spend_limit_is_of_a_member": """SELECT l.id::text AS subject, 'of nobody' AS detail
      FROM brand_spend_limit l LEFT JOIN brand_member m
        ON m.brand_id = l.brand_id AND m.user_id = l.user_id
      WHERE m.id IS NULL""",
    "closed_invitation_says_when_and_by_whom": """SELECT i.id::text AS subject, i.state AS detail
      FROM brand_invitation i
      WHERE (i.closed_at IS NULL) <> (i.state = 'PENDING')
        OR (i.closed_by IS NOT NULL) <> (i.state IN ('ACCEPTED', 'REVOKED'))""",
    "open_invitation_is_an_admins": """SELECT i.id::text AS subject,
        'by a ' || coalesce(m.role, 'stranger') AS detail
      FROM brand_invitation i LEFT JOIN brand_member m
        ON m.brand_id = i.brand_id AND m.user_id = i.invited_by
      WHERE i.state = 'PENDING' AND coalesce(m.role, '') <> 'ADMIN'""",
    "accepted_invitation_was_told": """SELECT i.id::text AS subject, 'untold' AS detail
      FROM brand_invitation i LEFT JOIN notification n ON n.topic_id = i.brand_id
        AND n.kind = 'BrandMemberJoined' AND n.facts ->> 'user_id' = i.closed_by::text
      WHERE i.state = 'ACCEPTED' AND n.id IS NULL""",
}
