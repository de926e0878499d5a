"""Videos: what creators post, as the platform tells it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import ANYONE, CREATOR, NOBODY, OPERATOR, SERVICE, roles
from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, connection, noun, part, relation
from api.gifts import VideoGifts
from api.relay import Connection, Node, decode_id
from api.roots import Payload, mutation, payload, query
from api.scalars import BigInt, enum
from api.stats import VideoStats
from models import creators, gifts, videos
from models.caller import Caller
from models.errors import NotFound

if TYPE_CHECKING:
    from api.creators import Creator

enum(
    videos.VideoKind,
    "Whether a video is the creator's own or builds on another's.",
    {
        "ORIGINAL": "Her own.",
        "DUET": "Side by side with another's.",
        "STITCH": "Begins with a piece of another's.",
    },
)


def rights(row: videos.Video | videos.Listed | gifts.GiftedVideo, caller: Caller) -> int:
    """A hidden video is its creator's and the platform's."""
    whoever = roles(caller) if row.visible else roles(caller) & (OPERATOR | SERVICE)
    return whoever | (CREATOR if row.creator_id == caller.creator_id else NOBODY)


@noun(
    (videos.Video, videos.Listed, gifts.GiftedVideo),
    "A video of one creator.",
    by_ids=videos.by_ids,
    rights=rights,
)
class Video(VideoStats, VideoGifts, Node):
    external_id: str = column("The platform's own id of it.", see=ANYONE)
    url: str | None = column("Where it is; null once its creator is erased.", see=ANYONE)
    published_at: datetime = column("When it was published.", see=ANYONE)
    duration_seconds: BigInt = column("How long it is.", see=ANYONE, attribute="duration_s")
    kind: videos.VideoKind = column("Whether it is the creator's own.", see=ANYONE)
    is_sponsored: bool = column("Whether a brand paid for it.", see=ANYONE, attribute="sponsored")
    is_promoted: bool = column("Whether its reach was paid for.", see=ANYONE, attribute="promoted")
    is_disclosed: bool = column(
        "Whether it says that it is paid for.", see=ANYONE, attribute="disclosed"
    )
    is_visible: bool = column(
        "Whether the public sees it; else it is its creator's and the platform's alone.",
        see=ANYONE,
        attribute="visible",
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] = relation(
        "Who posted it.", "creator_id", creators.by_ids, see=ANYONE
    )


@part
class CreatorVideos:
    videos: Connection[Video] = connection(
        "Her videos, newest first.", videos.pages_of_creators, see=ANYONE
    )


@part
class VideoQueries:
    @query("A video by the platform's own id of it.", Video | None)
    async def video(
        self,
        external_id: Annotated[str, strawberry.argument(description="The platform's id.")],
    ) -> videos.Video | None:
        return await videos.by_external_id(external_id)


# --- the platform's word -------------------------------------------------------------------------


@refusal(videos.VideoOfAnother, "The video is another creator's, and never changes hands.")
class VideoOfAnotherError(UserError):
    external_id: str = strawberry.field(description="The platform's id of the video.")


@strawberry.input(description="What the platform says of one video: all of it, each time.")
class VideoInput:
    external_id: str = strawberry.field(
        description="The platform's own id of it, 1 to 128 characters."
    )
    creator_id: strawberry.ID = strawberry.field(description="Who posted it.")
    url: str = strawberry.field(description="Where it is: an http or https address.")
    published_at: datetime = strawberry.field(description="When it was published.")
    duration_seconds: int = strawberry.field(description="How long it is, up to a week.")
    kind: videos.VideoKind = strawberry.field(description="Whether it is the creator's own.")
    is_sponsored: bool = strawberry.field(default=False, description="Whether a brand paid for it.")
    is_promoted: bool = strawberry.field(
        default=False, description="Whether its reach was paid for."
    )
    is_disclosed: bool = strawberry.field(
        default=False, description="Whether it says that it is paid for."
    )
    is_visible: bool = strawberry.field(default=True, description="Whether the public sees it.")

    def decoded(self) -> videos.VideoInput:
        """As `models/` takes it."""
        return videos.VideoInput(
            external_id=self.external_id,
            creator_id=decode_id(self.creator_id, "Creator"),
            url=self.url,
            published_at=self.published_at,
            duration_s=self.duration_seconds,
            kind=self.kind,
            sponsored=self.is_sponsored,
            promoted=self.is_promoted,
            disclosed=self.is_disclosed,
            visible=self.is_visible,
        )


@strawberry.input(description="Videos to store.")
class UpsertVideosInput:
    videos: list[VideoInput] = strawberry.field(
        description=f"Up to {videos.MOST_AT_ONCE}; of two for one external id the last wins."
    )


@payload("The videos, stored.")
class UpsertVideosSuccess(Payload):
    videos: list[Video] = strawberry.field(description="The videos, in the order given.")


@part
class VideoMutations:
    @mutation(
        "Store what the platform says of videos.",
        UpsertVideosSuccess,
        NotFound,
        videos.VideoOfAnother,
        by=SERVICE,
    )
    async def upsert_videos(self, info: Info, input: UpsertVideosInput) -> UpsertVideosSuccess:
        entries = [entry.decoded() for entry in input.videos]
        return UpsertVideosSuccess(videos=await videos.upsert_videos(info.context.caller, entries))
