"""What must always hold of gifts: each has its money and is told, every counter is what its gifts
come to, and every streak is ended once and in time."""

from datetime import timedelta

from models import clock
from models.database import fetch
from models.ledger.audit import Violation, faults
from models.transactions import in_transaction

LATE = timedelta(hours=1)
"""A streak that is open so long after its end was forgotten."""


async def check_gifts() -> list[Violation]:
    """Every rule of gifts that is broken, and by what; an empty list is what it should be.

    Inside `snapshot`.
    """
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    return [*await faults(_RULES), *await fetch(Violation, _LATE, clock.now() - LATE)]


# What a gift's transfer burned of its fan's coins and issued to its creator, in thousandths.
_POSTED = """SELECT x.business_key, x.subject_id,
      coalesce(sum(CASE WHEN b.kind = 'WALLET' AND b.owner_id = s.fan_id THEN -e.amount END), 0)
        AS coins,
      coalesce(sum(CASE WHEN e.unit = 'DIAMOND' AND b.owner_id = s.creator_id THEN e.amount END), 0)
        AS diamonds
    FROM transfer x JOIN sent_gift s ON s.id = x.subject_id
    JOIN entry e ON e.transfer_id = x.id JOIN balance b ON b.id = e.account_id
    WHERE x.kind = 'GIFT_SENT' GROUP BY x.business_key, x.subject_id"""

_STANDING = """SELECT %s, sum(s.count * s.price_coins) AS coins, sum(s.count) AS gifts
    FROM sent_gift s WHERE s.reversed_at IS NULL AND %s GROUP BY %s"""
_IN_LIVES = _STANDING % ("s.live_id", "s.live_id IS NOT NULL", "s.live_id")
_OF_LIVE_GIVERS = _STANDING % (
    "s.live_id, s.fan_id",
    "s.live_id IS NOT NULL AND NOT s.anonymous",
    "s.live_id, s.fan_id",
)
_OF_VIDEO_GIVERS = _STANDING % (
    "s.video_id, s.fan_id",
    "s.video_id IS NOT NULL",
    "s.video_id, s.fan_id",
)
_ON_VIDEOS = f"""SELECT g.video_id, sum(g.coins) AS coins, sum(g.gifts) AS gifts,
    count(*) AS senders FROM ({_OF_VIDEO_GIVERS}) g GROUP BY g.video_id"""


def _told(table: str, kind: str, fact: str, topics: str, wanted: str) -> str:
    """SQL: rows that were not told exactly once to each of their topics."""
    return f"""SELECT s.id::text AS subject,
        'told ' || count(n.topic_id) || ' times' AS detail
      FROM {table} s LEFT JOIN (SELECT topic_id, facts ->> '{fact}' AS row_id FROM notification
        WHERE kind = '{kind}') n ON n.row_id = s.id::text
      GROUP BY s.id HAVING count(n.topic_id) <> {wanted}
        OR count(DISTINCT n.topic_id) <> {wanted}
        OR count(CASE WHEN n.topic_id IN ({topics}) THEN 1 END) <> {wanted}"""


_RULES = {
    "gift_is_posted": f"""SELECT s.id::text AS subject, coalesce('posted ' || p.coins || ' coins, '
        || p.diamonds || ' thousandths', 'not posted') AS detail
      FROM sent_gift s LEFT JOIN ({_POSTED}) p ON p.subject_id = s.id
        AND p.business_key = 'gift:' || s.id::text
      WHERE p.subject_id IS NULL OR p.coins <> s.count * s.price_coins
        OR p.diamonds <> s.diamonds_milli""",
    "posted_gift_is_there": """SELECT x.business_key AS subject, 'no such gift' AS detail
      FROM transfer x LEFT JOIN sent_gift s ON s.id = x.subject_id
      WHERE x.kind = 'GIFT_SENT' AND s.id IS NULL""",
    "gift_is_in_one_place": """SELECT s.id::text AS subject, 'on a video and in a LIVE, or neither'
        AS detail FROM sent_gift s WHERE (s.video_id IS NULL) = (s.live_id IS NULL)""",
    "gift_is_told_once": _told(
        "sent_gift",
        "GiftReceived",
        "sent_gift_id",
        "s.creator_id, s.live_id",
        "CASE WHEN s.live_id IS NULL THEN 1 ELSE 2 END",
    ),
    "day_counts_its_gifts": """SELECT d.id::text AS subject, 'counts ' || d.coins AS detail
      FROM gift_day d LEFT JOIN (SELECT s.fan_id, s.day, sum(s.count * s.price_coins) AS coins
        FROM sent_gift s GROUP BY s.fan_id, s.day) c ON c.fan_id = d.fan_id AND c.day = d.day
      WHERE d.coins <> coalesce(c.coins, 0)""",
    "gift_is_counted_on_a_day": """SELECT s.id::text AS subject, 'no such day' AS detail
      FROM sent_gift s LEFT JOIN gift_day d ON d.fan_id = s.fan_id AND d.day = s.day
      WHERE d.id IS NULL""",
    "live_counts_its_gifts": f"""SELECT l.id::text AS subject,
        'counts ' || l.coins || ' coins, ' || l.gifts || ' gifts' AS detail
      FROM live l LEFT JOIN ({_IN_LIVES}) c ON c.live_id = l.id
      WHERE l.coins <> coalesce(c.coins, 0) OR l.gifts <> coalesce(c.gifts, 0)""",
    "live_giver_counts_named_gifts": f"""SELECT g.id::text AS subject,
        'counts ' || g.coins || ' coins' AS detail
      FROM live_giver g LEFT JOIN ({_OF_LIVE_GIVERS}) c
        ON c.live_id = g.live_id AND c.fan_id = g.fan_id WHERE g.coins <> coalesce(c.coins, 0)""",
    "named_gift_in_a_live_has_its_giver": """SELECT s.id::text AS subject, 'no giver' AS detail
      FROM sent_gift s LEFT JOIN live_giver g ON g.live_id = s.live_id AND g.fan_id = s.fan_id
      WHERE s.live_id IS NOT NULL AND NOT s.anonymous AND g.id IS NULL""",
    "goal_is_reached_once": _told(
        "live",
        "GiftGoalReached",
        "live_id",
        "s.host_id, s.id",
        "CASE WHEN s.goal_reached_at IS NULL THEN 0 ELSE 2 END",
    ),
    "reached_goal_says_when": """SELECT l.id::text AS subject, l.coins || ' coins' AS detail
      FROM live l WHERE l.coins >= l.goal_coins AND l.goal_reached_at IS NULL""",
    "video_counts_its_gifts": f"""SELECT c.video_id::text AS subject,
        coalesce('counts ' || v.coins || ' coins, ' || v.gifts || ' gifts, ' || v.senders
          || ' senders', 'not counted') AS detail
      FROM ({_ON_VIDEOS}) c LEFT JOIN video_gifts v ON v.id = c.video_id
      WHERE v.id IS NULL OR v.coins <> c.coins OR v.gifts <> c.gifts OR v.senders <> c.senders""",
    "counted_video_has_gifts": f"""SELECT v.id::text AS subject, v.coins || ' coins' AS detail
      FROM video_gifts v LEFT JOIN ({_ON_VIDEOS}) c ON c.video_id = v.id
      WHERE c.video_id IS NULL AND (v.coins <> 0 OR v.gifts <> 0 OR v.senders <> 0)""",
    "video_giver_counts_gifts": f"""SELECT g.id::text AS subject,
        'counts ' || g.gifts || ' gifts' AS detail
      FROM video_giver g LEFT JOIN ({_OF_VIDEO_GIVERS}) c
        ON c.video_id = g.video_id AND c.fan_id = g.fan_id
      WHERE g.gifts <> coalesce(c.gifts, 0)""",
    "gift_on_a_video_has_its_giver": """SELECT s.id::text AS subject, 'no giver' AS detail
      FROM sent_gift s LEFT JOIN video_giver g ON g.video_id = s.video_id AND g.fan_id = s.fan_id
      WHERE s.video_id IS NOT NULL AND g.id IS NULL""",
    "streak_counts_its_gifts": """SELECT k.id::text AS subject, 'counts ' || k.count AS detail
      FROM gift_streak k LEFT JOIN (SELECT s.streak_id, sum(s.count) AS gifts FROM sent_gift s
        GROUP BY s.streak_id) c ON c.streak_id = k.id
      WHERE k.count <> coalesce(c.gifts, 0)""",
    "gift_is_like_its_streak": """SELECT s.id::text AS subject, 'of ' || s.streak_id AS detail
      FROM sent_gift s LEFT JOIN gift_streak k ON k.id = s.streak_id AND k.live_id = s.live_id
        AND k.fan_id = s.fan_id AND k.creator_id = s.creator_id AND k.gift_id = s.gift_id
        AND k.price_coins = s.price_coins AND k.anonymous = s.anonymous
      WHERE s.streak_id IS NOT NULL AND k.id IS NULL""",
    "streakable_gift_in_a_live_has_a_streak": """SELECT s.id::text AS subject, g.name AS detail
      FROM sent_gift s JOIN gift g ON g.id = s.gift_id
      WHERE (s.streak_id IS NOT NULL) <> (g.streakable AND s.live_id IS NOT NULL)""",
    "fan_has_one_open_streak": """SELECT k.fan_id::text AS subject,
        count(*) || ' in ' || k.live_id::text AS detail
      FROM gift_streak k WHERE k.state = 'OPEN' GROUP BY k.fan_id, k.live_id
      HAVING count(*) > 1""",
    "ended_streak_says_when_and_why": """SELECT k.id::text AS subject, k.state AS detail
      FROM gift_streak k WHERE (k.state = 'ENDED') <> (k.ended_at IS NOT NULL)
        OR (k.state = 'ENDED') <> (k.ended_by IS NOT NULL)""",
    "ended_streak_is_told_once": _told(
        "gift_streak",
        "GiftStreakEnded",
        "streak_id",
        "s.creator_id, s.live_id",
        "CASE WHEN s.state = 'ENDED' THEN 2 ELSE 0 END",
    ),
}

_LATE = """SELECT 'open_streak_is_not_past_its_end' AS rule, k.id::text AS subject,
    'was to end at ' || k.ends_at::text AS detail
  FROM gift_streak k JOIN live l ON l.id = k.live_id
  WHERE k.state = 'OPEN' AND (k.ends_at < $1 OR l.ended_at < $1) LIMIT 100"""
