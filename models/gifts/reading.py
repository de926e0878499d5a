"""Reading what was sent: by id, in lists, and what a video has in all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from models.database import fetch


@dataclass(frozen=True, slots=True)
class SentGiftView:
    """Some of a gift that was sent. Diamonds are in thousandths."""

    id: UUID
    gift_id: UUID
    fan_id: UUID
    creator_id: UUID
    video_id: UUID | None
    live_id: UUID | None
    streak_id: UUID | None
    count: int
    price_coins: int
    diamonds_milli: int
    rate_id: UUID
    comment: str | None
    comment_hidden: bool
    anonymous: bool
    day: date
    created_at: datetime
    reversed_at: datetime | None = None

    @property
    def coins(self) -> int:
        """What it cost in all."""
        return self.count * self.price_coins


_COLUMNS = """s.id, s.gift_id, s.fan_id, s.creator_id, s.video_id, s.live_id, s.streak_id, s.count,
    s.price_coins, s.diamonds_milli, s.rate_id, s.comment, s.comment_hidden, s.anonymous, s.day,
    s.created_at, s.reversed_at"""

_BY_IDS = f"SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}} JOIN sent_gift s ON s.id = r.id"


async def by_ids(ids: Sequence[UUID]) -> list[SentGiftView]:
    """Sent gifts by id, those that there are."""
    return await fetch(SentGiftView, _BY_IDS, ids)
