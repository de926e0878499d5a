"""A small world with one row of each kind, that the access matrix is asked of.

Anna earns and has a video, Bob tipped her, Sam is a creator who has to do with none of it.
"""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from api.relay import encode_id
from models import stats
from models.audit_log import AuditRecord
from models.caller import Caller
from models.stats import CreatorSnapshot, DayInput
from tests.factories import SERVICE, a_creator, a_fan
from tests.test_videos import a_video

DAY = date(2026, 11, 1)


@dataclass(frozen=True, slots=True)
class World:
    """The ids of the rows, by the name of their GraphQL type."""

    anna: Caller
    bob: Caller
    keys: dict[str, UUID]

    def id_of(self, type_name: str) -> str:
        """The global id of the row of this type."""
        return encode_id(type_name, self.keys[type_name])

    def filled(self, arguments: str) -> str:
        """Arguments with `<Creator>` replaced by that row's global id, in quotes."""
        return re.sub(r"<(\w+)>", lambda match: f'"{self.id_of(match[1])}"', arguments)


async def a_world() -> World:
    """Everybody and everything."""
    anna = await a_creator("anna", followers=12_000, country="US")
    bob = await a_fan("bob")
    await a_creator("sam")
    assert anna.creator_id is not None
    assert bob.user_id is not None
    video = await a_video(anna)
    figures = [DayInput(anna.creator_id, DAY, 7, 6, 5, 4)]
    of_video = [DayInput(video.id, DAY, 3, 2, 1, 0)]
    await stats.upsert_daily_stats(SERVICE, creators=figures, videos=of_video)
    await CreatorSnapshot.create(creator_id=anna.creator_id, as_of=DAY, views_avg=9)
    record = (await AuditRecord.filter(subject_id=bob.user_id))[0]
    keys = {
        "User": bob.user_id,
        "Creator": anna.creator_id,
        "Video": video.id,
        "AuditRecord": record.id,
    }
    return World(anna, bob, keys)
