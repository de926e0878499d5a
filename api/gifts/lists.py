"""Lists of gifts: what hangs on creators, users and videos."""

from api.access import ANYONE, OPERATOR, SELF
from api.fields import column, connection, noun, part, relation
from api.gifts.sent import SentGift
from api.relay import Connection
from api.scalars import BigInt
from models import gifts
from models.gifts import pages_of_creators, pages_of_fans, pages_of_videos, totals_of_videos


@part
class CreatorGifts:
    gifts_received: Connection[SentGift] | None = connection(
        "Gifts that she received, newest first, also those undone since.",
        pages_of_creators,
        see=SELF | OPERATOR,
    )


@part
class UserGifts:
    gifts_sent: Connection[SentGift] | None = connection(
        "Gifts that she sent, newest first, also those undone since.",
        pages_of_fans,
        see=SELF | OPERATOR,
    )


@noun(gifts.VideoTotals, "What was given on a video in all, but for what was undone.")
class VideoGiftTotals:
    coins: BigInt = column("What it cost, in coins.")
    gifts: BigInt = column("How many gifts.")
    senders: BigInt = column("How many fans gave, named or not.")


@part
class VideoGifts:
    gifts: Connection[SentGift] = connection(
        "What was given on it, with the comments that it was given with, newest first.",
        pages_of_videos,
        see=ANYONE,
    )
    gift_totals: VideoGiftTotals | None = relation(
        "What was given on it in all.", "id", totals_of_videos, see=ANYONE
    )
