"""What must always hold of LIVEs."""

from models.ledger.audit import Violation, faults

_RULES = {
    "lives_have_a_topic_of_their_own": """SELECT l.id::text AS subject,
        coalesce('a topic of kind ' || t.kind, 'no topic') AS detail
      FROM live l LEFT JOIN topic t ON t.id = l.id WHERE coalesce(t.kind, '') <> 'live'""",
    "lives_that_ended_say_when": """SELECT l.id::text AS subject, l.state AS detail FROM live l
      WHERE (l.state = 'ENDED') <> (l.ended_at IS NOT NULL)""",
    "guests_of_a_live_are_others_than_its_host": """SELECT g.id::text AS subject,
        'the host of ' || l.id AS detail
      FROM live_guest g JOIN live l ON l.id = g.live_id WHERE l.host_id = g.creator_id""",
}


async def check_lives() -> list[Violation]:
    """Every rule of the LIVEs that is broken, and by what. Inside `snapshot`."""
    return await faults(_RULES)
