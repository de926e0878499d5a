"""Lists of tips: what hangs on creators and on users."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import ANYONE, ANYONE_IF_SHARED, OPERATOR, SELF
from api.fields import argument, column, computed, connection, noun, part, relation
from api.money import Money
from api.relay import Connection
from api.scalars import BigInt
from api.tips.tip import Tip
from models import tips, users
from models.creators import Creator as CreatorRow
from models.creators import Listed as ListedCreator
from models.tips import pages_of_creators, supporters_of_creators, totals_of_creators

if TYPE_CHECKING:
    from api.users import User


@noun(tips.DayTotal, "The tips of one day, in UTC, in one currency; not those taken back since.")
class TipDayTotal:
    day: date = column("The day.")
    tips: BigInt = column("How many.")
    amount: Money = column("What they come to.")


@noun(tips.Supporter, "A fan who tipped a creator by name.")
class Supporter:
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who.", "fan_id", users.by_ids
    )
    tips: BigInt = column("How many of her named tips stand.")


_SINCE = argument(date, "The first day, in UTC.")
_UNTIL = argument(date, f"The last day, in UTC; at most {tips.MOST_DAYS} days in all.")


@part
class CreatorTips:
    tips: Connection[Tip] | None = connection(
        "Tips that she received, newest first.", pages_of_creators, see=SELF | OPERATOR
    )
    tip_totals: list[TipDayTotal] | None = relation(
        "What she received per day and currency, newest first.",
        "id",
        totals_of_creators,
        see=SELF | OPERATOR,
        at_most=200,
        since=_SINCE,
        until=_UNTIL,
    )
    supporters: Connection[Supporter] | None = connection(
        "Who tips her by name, those with the most tips first. Anonymous tips count for nobody.",
        supporters_of_creators,
        see=SELF | OPERATOR | ANYONE_IF_SHARED,
    )

    @computed("Whether everyone sees who supports her.", see=ANYONE)
    @staticmethod
    def are_supporters_public(row: CreatorRow | ListedCreator) -> bool:
        return row.supporters_public


@part
class UserTips:
    tips_sent: Connection[Tip] | None = connection(
        "Tips that she sent, newest first, also those not paid yet.",
        tips.pages_of_fans,
        see=SELF | OPERATOR,
    )
    tip_totals_sent: list[TipDayTotal] | None = relation(
        "What of her tips was paid per day and currency, newest first.",
        "id",
        tips.totals_of_fans,
        see=SELF | OPERATOR,
        at_most=200,
        since=_SINCE,
        until=_UNTIL,
    )
