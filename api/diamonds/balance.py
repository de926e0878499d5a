"""What hangs on a creator: what she has in diamonds, line by line, and her redemptions."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import OPERATOR, SELF
from api.diamonds.redemption import Redemption
from api.fields import column, connection, noun, part, relation
from api.relay import Connection
from api.scalars import BigInt, enum
from models import diamonds, gifts
from models.diamonds import DiamondAccount, DiamondEvent, balances_of_creators, flags_of_creators

if TYPE_CHECKING:
    from api.gifts import SentGift

_PENDING = "In their hold period."
_AVAILABLE = "Can be redeemed; what is received repays a debt first."
_RECEIVABLE = "What she owes: 0 or less."
_REDEEMING = "Set aside for redemptions in review."

enum(
    DiamondAccount,
    "Which of a creator's accounts of diamonds a line stands on.",
    {
        "PENDING": _PENDING,
        "AVAILABLE": _AVAILABLE,
        "RECEIVABLE": _RECEIVABLE,
        "REDEEMING": _REDEEMING,
    },
)
enum(
    DiamondEvent,
    "What moved a creator's diamonds.",
    {
        "GIFT_SENT": "A gift was received.",
        "HOLD_RELEASED": "Diamonds left their hold period.",
        "GIFT_REVERSED": "A gift was undone, and its diamonds were taken back.",
        "REDEMPTION_REQUESTED": "Diamonds were set aside to be redeemed.",
        "REDEMPTION_CONVERTED": "Diamonds became money.",
        "REDEMPTION_GIVEN_BACK": "A redemption was rejected or cancelled, and all came back.",
    },
)


@noun(diamonds.DiamondEntry, "A line of the ledger on one of a creator's accounts of diamonds.")
class DiamondEntry:
    account: DiamondAccount = column("Which of her accounts.")
    diamonds_milli: BigInt = column(
        "What came to the account, or below 0 what left it, in thousandths of a diamond."
    )
    at: datetime = column("When it was posted.")
    held_until: datetime | None = column("The end of its hold period, on PENDING.")
    event: DiamondEvent = column("What moved it.")
    sent_gift: Annotated["SentGift", strawberry.lazy("api.gifts")] | None = relation(
        "The gift that it is about, if it is about one.", "subject_id", gifts.by_ids
    )
    redemption: Redemption | None = relation(
        "The redemption that it is about, if it is about one.", "subject_id", diamonds.by_ids
    )


@noun(
    diamonds.DiamondBalance, "What a creator has in diamonds: whole ones, each figure rounded down."
)
class DiamondBalance:
    pending: BigInt = column(_PENDING)
    available: BigInt = column(_AVAILABLE)
    redeeming: BigInt = column(_REDEEMING)
    receivable: BigInt = column(_RECEIVABLE)
    lifetime: BigInt = column("All that she ever received, but for gifts that were undone.")
    redemptions: Connection[Redemption] = connection(
        "Her redemptions, newest first.", diamonds.pages_of_creators, key="creator_id"
    )
    entries: Connection[DiamondEntry] = connection(
        "Every line on her accounts of diamonds, newest first.",
        diamonds.entries_of_creators,
        key="creator_id",
    )


@noun(diamonds.RedemptionFlag, "Why operators look first at what a creator redeems.")
class RedemptionFlag:
    reason: str = column("Why.")
    created_at: datetime = column("Since when.")


@part
class CreatorDiamonds:
    diamonds: DiamondBalance | None = relation(
        "What she has in diamonds.", "id", balances_of_creators, see=SELF | OPERATOR
    )
    redemption_flag: RedemptionFlag | None = relation(
        "Why operators look first at what she redeems; null if they do not.",
        "id",
        flags_of_creators,
        see=OPERATOR,
    )
