"""The type of a deliverable, of each try at it, and what waits for the platform."""

from datetime import date, datetime
from typing import Annotated

import strawberry
from strawberry import UNSET

from api.access import OPERATOR, SERVICE
from api.fields import column, noun, part, relation
from api.formats import ContentFormat
from api.orders.order import BOTH_SIDES, Milestone, Order, party_rights
from api.relay import After, Connection, First, Node, requested
from api.roots import query
from api.scalars import enum
from api.users import User
from api.videos import Video
from models import deliverables, orders, users, videos
from models.offers.terms import MOST_ROUNDS
from models.orders import DeliverableState, WaitsFor
from models.pages import Page

enum(
    DeliverableState,
    "Where a deliverable stands.",
    {
        "DUE": "The creator is to submit it.",
        "SUBMITTED": "The brand is to review it; its silence of 14 days is approval.",
        "REVISION_REQUESTED": "The creator is to change it.",
        "APPROVED": "The creator is to publish it.",
        "PUBLISHED": "The platform is to verify it; its silence of 14 days counts as verified.",
        "VERIFIED": "Its money is released, or will be after the delay.",
        "CANCELLED": "The order was cancelled before its money was released.",
    },
)
enum(
    WaitsFor,
    "Whose turn it is with a deliverable.",
    {
        "CREATOR": "The creator's.",
        "BRAND": "The brand's.",
        "PLATFORM": "The platform's.",
        "RELEASE": "Nobody's: its money is released after the delay.",
    },
)

_ALL = BOTH_SIDES | SERVICE
MOST_TRIES = MOST_ROUNDS + 1
"""A first one, and one after each round of revision."""


@noun(deliverables.Submission, "One try at a deliverable.")
class Submission:
    number: int = column("Which try it is, from 1 on.")
    link: str | None = column("Where it is to be seen; null once its author is erased.")
    caption: str | None = column("What is to be said with it.")
    video: Video | None = relation("The video, if it was one already.", "video_id", videos.by_ids)
    author: User | None = relation("Who submitted it.", "author_id", users.by_ids)
    created_at: datetime = column("When.")
    answered_at: datetime | None = column("When it was approved, or changes were asked for.")
    asked_changes: str | None = column("What the brand wants changed.")


@noun(
    orders.Deliverable,
    "One thing of an order.",
    by_ids=orders.deliverables_by_ids,
    rights=party_rights,
)
class Deliverable(Node):
    order: Order | None = relation(
        "The order that it is a part of.", "order_id", orders.by_ids, see=BOTH_SIDES
    )
    milestone: Milestone | None = relation(
        "The money of it.", "id", orders.milestones_by_ids, see=BOTH_SIDES
    )
    format: ContentFormat | None = column("What it is.", see=_ALL)
    count: int | None = column("How many pieces.", see=_ALL)
    due_on: date | None = column("By which day (UTC).", see=_ALL)
    wanted: str | None = column("What is to be in it.", see=BOTH_SIDES)
    unwanted: str | None = column("What is not to be in it.", see=BOTH_SIDES)
    disclosure: str | None = column("How she must say that it is paid for.", see=_ALL)
    state: DeliverableState | None = column("Where it stands.", see=_ALL)
    waits_for: WaitsFor | None = column("Whose turn it is; null once it has ended.", see=_ALL)
    next_at: datetime | None = column(
        "Until when they may be silent: then it is approved, counts as verified, or is paid.",
        see=_ALL,
    )
    is_overdue: bool | None = column(
        "Whether its day is over and the creator has not done her part.", see=BOTH_SIDES
    )
    rounds: int | None = column("How often the brand asked for changes.", see=BOTH_SIDES)
    is_in_queue: bool | None = column(
        "Whether operators are asked to verify it, since the platform was silent for 7 days.",
        see=OPERATOR | SERVICE,
        attribute="in_queue",
    )
    video: Video | None = relation("The video that is it.", "video_id", videos.by_ids, see=_ALL)
    submissions: list[Submission] | None = relation(
        "Every try, the first one first.",
        "id",
        deliverables.submissions_of,
        see=BOTH_SIDES,
        at_most=MOST_TRIES,
    )
    submitted_at: datetime | None = column("When it was last submitted.", see=BOTH_SIDES)
    approved_at: datetime | None = column("When it was approved.", see=BOTH_SIDES)
    published_at: datetime | None = column("When it was published.", see=_ALL)
    verified_at: datetime | None = column("When it was verified.", see=_ALL)
    released_at: datetime | None = column("When its money was released.", see=BOTH_SIDES)
    removed_at: datetime | None = column(
        "When it was seen that the video is visible no more.", see=_ALL
    )
    refused_at: datetime | None = column(
        "When the platform last refused what was published.", see=_ALL
    )
    refused_reason: str | None = column("Why it did.", see=_ALL)


@part
class DeliverableQueries:
    @query(
        "What was published and waits to be verified, the most urgent first.",
        Connection[Deliverable] | None,
        by=OPERATOR | SERVICE,
    )
    async def deliverables_to_verify(
        self,
        first: First = 20,
        after: After = UNSET,
        in_queue: Annotated[
            bool,
            strawberry.argument(description="Only where the platform was silent for 7 days."),
        ] = False,
    ) -> Page[orders.Deliverable]:
        page = requested(first, after)
        return await deliverables.waiting_for_platform(page, in_queue=in_queue)
