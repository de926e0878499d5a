"""Earnings in GraphQL: what a creator has, line by line, and statements of it."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, cast

import strawberry

from api.access import OPERATOR, SELF
from api.fields import argument, column, computed, connection, noun, part, relation
from api.money import CurrencyCode, Money
from api.relay import Connection
from api.scalars import enum
from models import diamonds, earnings, tips
from models.earnings import EarningsAccount, EarningsEvent, StatementAccount

if TYPE_CHECKING:
    from api.diamonds import Redemption
    from api.tips import Tip

_PENDING = "What is in its hold period."
_AVAILABLE = "What can be withdrawn; earnings repay a debt first."
_RECEIVABLE = "What she owes: 0 or less."
_DISPUTED = "What open chargebacks have set aside."
_IN_TRANSIT = "What payouts without a final word have taken."

enum(
    EarningsAccount,
    "Which of a creator's accounts a line stands on.",
    {
        "PENDING": _PENDING,
        "AVAILABLE": _AVAILABLE,
        "RECEIVABLE": _RECEIVABLE,
        "DISPUTED": _DISPUTED,
        "IN_TRANSIT": _IN_TRANSIT,
    },
)
enum(
    StatementAccount,
    "An account that has statements.",
    {"PENDING": _PENDING, "AVAILABLE": _AVAILABLE, "RECEIVABLE": _RECEIVABLE},
)
enum(
    EarningsEvent,
    "What moved a creator's money.",
    {
        "TIP_SETTLED": "A tip was paid.",
        "HOLD_RELEASED": "Money left its hold period.",
        "REFUND_TAKEN": "A tip is on its way back to its fan.",
        "REFUND_REFUSED": "The provider refused a refund, and all came back.",
        "CHARGEBACK_OPENED": "A fan's bank disputes a tip; what was there of it is set aside.",
        "CHARGEBACK_WON": "A chargeback was won, and all came back.",
        "CHARGEBACK_LOST": "A chargeback was lost.",
        "CHARGEBACK_OVERTURNED": "A chargeback was won after it was lost.",
        "REDEMPTION_CONVERTED": "Diamonds became money.",
        "MILESTONE_RELEASED": "What was held for a deliverable was released.",
        "MILESTONE_GIVEN_BACK": "An order was cancelled, and a part of its price released.",
    },
)


@noun(earnings.EarningsEntry, "A line of the ledger on one of a creator's accounts.")
class EarningsEntry:
    account: EarningsAccount = column("Which of her accounts.")
    amount: Money = column("What came to the account, or below 0 what left it.")
    at: datetime = column("When it was posted.")
    held_until: datetime | None = column("The end of its hold period, on PENDING.")
    event: EarningsEvent = column("What moved it.")
    tip: Annotated["Tip", strawberry.lazy("api.tips")] | None = relation(
        "The tip that it is about, if it is about one.", "subject_id", tips.of_subjects
    )
    redemption: Annotated["Redemption", strawberry.lazy("api.diamonds")] | None = relation(
        "The redemption that it is about, if it is about one.", "subject_id", diamonds.by_ids
    )


@noun(
    earnings.EarningsStatement,
    "One account of a creator over whole days in UTC: the opening balance and the period's lines "
    "make the closing balance.",
)
class EarningsStatement:
    account: StatementAccount = column("The account.")
    since: date = column("The first day.")
    until: date = column("The last day.")
    opening: Money = column("What was there before the first day.")
    closing: Money = column("What was there after the last day.")
    entries: Connection[EarningsEntry] = connection(
        "The lines of the period, oldest first.", earnings.entries_of_statements, key="key"
    )


@noun(earnings.CreatorBalance, "What a creator has in one currency.")
class Balance:
    pending: Money = column(_PENDING)
    available: Money = column(_AVAILABLE)
    disputed: Money = column(_DISPUTED)
    in_transit: Money = column(_IN_TRANSIT)
    receivable: Money = column(_RECEIVABLE)
    entries: Connection[EarningsEntry] = connection(
        "Every line on her accounts in this currency, newest first.",
        earnings.entries_of_balances,
        key=("creator_id", "currency"),
    )
    statement: EarningsStatement = relation(
        f"A statement over at most {earnings.LONGEST_PERIOD_DAYS} days.",
        ("creator_id", "currency"),
        earnings.statements_of_balances,
        account=argument(StatementAccount, "Of which account."),
        since=argument(date, "The first day, in UTC."),
        until=argument(date, "The last day, in UTC."),
    )

    @computed("The currency.")
    @staticmethod
    def currency(row: earnings.CreatorBalance) -> CurrencyCode:
        return cast(CurrencyCode, row.currency)  # a plain code: see Money.of


@part
class CreatorEarnings:
    balances: list[Balance] | None = relation(
        "What she has, a balance for each currency that she ever had anything in.",
        "id",
        earnings.balances_of_creators,
        see=SELF | OPERATOR,
        at_most=20,
    )
