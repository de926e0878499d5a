"""The type of a redemption, who may see what of it, and what is told of it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import NOBODY, OPERATOR, SELF
from api.fields import column, noun, relation
from api.live import Notification, notified
from api.money import Money
from api.relay import Node
from api.scalars import BigInt, enum
from models import creators, diamonds
from models.caller import Caller
from models.diamonds import Listed, RedemptionState, by_ids

if TYPE_CHECKING:
    from api.creators import Creator

enum(
    RedemptionState,
    "Where a redemption stands.",
    {
        "IN_REVIEW": "An operator looks first; the diamonds are set aside.",
        "CONVERTED": "The diamonds became money, which joined the earnings.",
        "REJECTED": "An operator refused it, or diamonds were owed; they were given back.",
        "CANCELLED": "The creator took it back, and the diamonds with it.",
    },
)


def rights(row: diamonds.Redemption | Listed, caller: Caller) -> int:
    """A redemption is its creator's and the operators'."""
    is_hers = caller.creator_id is not None and caller.creator_id == row.creator_id
    return (SELF if is_hers else NOBODY) | (OPERATOR if caller.is_operator else NOBODY)


_SIDES = SELF | OPERATOR


@noun(
    (diamonds.Redemption, Listed),
    "Diamonds that a creator asked to have turned into money.",
    by_ids=by_ids,
    rights=rights,
)
class Redemption(Node):
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Whose diamonds.", "creator_id", creators.by_ids, see=_SIDES
    )
    diamonds: BigInt | None = column("How many, whole ones.", see=_SIDES)
    amount: Money | None = column("What they become, at the rate that she saw.", see=_SIDES)
    state: RedemptionState | None = column("Where it stands.", see=_SIDES)
    reason: str | None = column("Why it was rejected, if it was.", see=_SIDES)
    created_at: datetime | None = column("When it was asked for.", see=_SIDES)
    closed_at: datetime | None = column("When it left review, or became money.", see=_SIDES)


_REDEMPTION = "The redemption."


@notified(diamonds.DiamondsRedeemed, "Diamonds became money at once.")
class DiamondsRedeemed(Notification):
    diamonds: BigInt | None = column("How many, whole ones.", see=_SIDES)
    amount: Money | None = column("What joined the earnings.", see=_SIDES)
    redemption: Redemption | None = relation(_REDEMPTION, "redemption_id", by_ids, see=_SIDES)


@notified(diamonds.RedemptionDecided, "A redemption left review, at an operator's word.")
class RedemptionDecided(Notification):
    state: RedemptionState | None = column("CONVERTED or REJECTED.", see=_SIDES)
    redemption: Redemption | None = relation(_REDEMPTION, "redemption_id", by_ids, see=_SIDES)
