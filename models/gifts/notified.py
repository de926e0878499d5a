"""What is told of gifts, to the creator who receives them and to the LIVE. Who sent one is not
among the facts: it is read from today's gift."""

from uuid import UUID

from models import notifications
from models.gifts.rows import StreakEnd
from models.notifications import Notified


@notifications.kind
class GiftReceived(Notified):
    """Some of a gift was sent. In a streak, `streak_count` is how many it has by now."""

    sent_gift_id: UUID
    gift_id: UUID
    count: int
    coins: int
    streak_id: UUID | None
    streak_count: int | None


@notifications.kind
class GiftStreakEnded(Notified):
    """A streak ended, once: how many of the gift it had, and what they cost in all."""

    streak_id: UUID
    gift_id: UUID
    count: int
    coins: int
    ended_by: str

    @property
    def why(self) -> StreakEnd:
        """Why it ended."""
        return StreakEnd(self.ended_by)


@notifications.kind
class GiftGoalReached(Notified):
    """A LIVE reached its goal, once: its gifts came to so many coins."""

    live_id: UUID
    goal_coins: int
    coins: int
