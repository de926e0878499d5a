"""Statistics: figures per day, and averages from imported lists."""

from datetime import date
from typing import Any

import strawberry
from strawberry import UNSET

from api.access import ANYONE, CREATOR, OPERATOR, SERVICE
from api.context import Info
from api.fields import argument, column, connection, noun, part
from api.relay import Connection, decode_id
from api.roots import Payload, mutation, payload
from api.scalars import BigInt
from models import stats
from models.errors import NotFound

_FIRST_DAY = argument(date | None, "The first day (UTC); the earliest if left out.")
_LAST_DAY = argument(date | None, "The last day (UTC); the latest if left out.")


@noun(stats.Day, "What a creator or a video got on one day (UTC).")
class DailyStat:
    day: date = column("The day (UTC).")
    views: BigInt = column("Views.")
    likes: BigInt = column("Likes.")
    comments: BigInt = column("Comments.")
    shares: BigInt = column("Shares.")


@noun(stats.Averages, "A creator's averages per video, as a list told them on a day.")
class CreatorAverages:
    as_of: date = column("The day (UTC) of the list.")
    followers: BigInt | None = column("How many followed her.")
    views: BigInt | None = column("Views of a video.", attribute="views_avg")
    likes: BigInt | None = column("Likes of a video.", attribute="likes_avg")
    comments: BigInt | None = column("Comments on a video.", attribute="comments_avg")
    shares: BigInt | None = column("Shares of a video.", attribute="shares_avg")


@part
class CreatorStats:
    daily_stats: Connection[DailyStat] | None = connection(
        "What she got each day, over all she posted, newest first.",
        stats.days_of_creators,
        see=CREATOR | OPERATOR | SERVICE,
        first_day=_FIRST_DAY,
        last_day=_LAST_DAY,
    )
    averages: Connection[CreatorAverages] = connection(
        "Her averages in imported lists, the latest first; they never count as views of a day.",
        stats.averages_of_creators,
        see=ANYONE,
    )


@part
class VideoStats:
    daily_stats: Connection[DailyStat] | None = connection(
        "What it got each day, newest first.",
        stats.days_of_videos,
        see=CREATOR | OPERATOR | SERVICE,
        first_day=_FIRST_DAY,
        last_day=_LAST_DAY,
    )


# --- the platform's word -------------------------------------------------------------------------


@strawberry.input(description="The figures of one creator for one day (UTC): all of them.")
class CreatorDayInput:
    creator_id: strawberry.ID = strawberry.field(description="The creator.")
    day: date = strawberry.field(description="The day (UTC): today or earlier.")
    views: BigInt = strawberry.field(description="Views over all she posted.")
    likes: BigInt = strawberry.field(description="Likes.")
    comments: BigInt = strawberry.field(description="Comments.")
    shares: BigInt = strawberry.field(description="Shares.")


@strawberry.input(description="The figures of one video for one day (UTC): all of them.")
class VideoDayInput:
    video_id: strawberry.ID = strawberry.field(description="The video.")
    day: date = strawberry.field(description="The day (UTC): today or earlier.")
    views: BigInt = strawberry.field(description="Views.")
    likes: BigInt = strawberry.field(description="Likes.")
    comments: BigInt = strawberry.field(description="Comments.")
    shares: BigInt = strawberry.field(description="Shares.")


@strawberry.input(description="Days to store or to correct, of creators and of videos.")
class UpsertDailyStatsInput:
    creators: list[CreatorDayInput] | None = strawberry.field(
        default=UNSET,
        description=f"Creators' days; with the videos' at most {stats.MOST_AT_ONCE}. "
        "Of two for one day the last wins.",
    )
    videos: list[VideoDayInput] | None = strawberry.field(
        default=UNSET, description="Videos' days."
    )


@payload("The days, stored.")
class UpsertDailyStatsSuccess(Payload):
    changed: int = strawberry.field(description="How many days were new or corrected.")


def _day(owner_id: strawberry.ID, type_name: str, entry: Any) -> stats.DayInput:
    return stats.DayInput(
        owner_id=decode_id(owner_id, type_name),
        day=entry.day,
        views=entry.views,
        likes=entry.likes,
        comments=entry.comments,
        shares=entry.shares,
    )


@part
class StatMutations:
    @mutation(
        "Store what creators and videos got on days; corrections may come at any time.",
        UpsertDailyStatsSuccess,
        NotFound,
        by=SERVICE,
    )
    async def upsert_daily_stats(
        self, info: Info, input: UpsertDailyStatsInput
    ) -> UpsertDailyStatsSuccess:
        changed = await stats.upsert_daily_stats(
            info.context.caller,
            creators=[_day(e.creator_id, "Creator", e) for e in input.creators or ()],
            videos=[_day(e.video_id, "Video", e) for e in input.videos or ()],
        )
        return UpsertDailyStatsSuccess(changed=changed)
