"""What hangs on a brand: its wallets, line by line, with statements, and its top-ups."""

from datetime import date, datetime
from typing import Annotated, Any, cast

import strawberry

from api.access import BRAND, OPERATOR
from api.brands.topup import TopUp
from api.fields import argument, column, computed, connection, noun, part, relation
from api.money import CurrencyCode, Money, MoneyInput
from api.relay import Connection
from api.roots import query
from api.scalars import enum
from models import brands
from models.brands import TopUpState, WalletAccount, WalletEvent, WalletStatementAccount
from models.earnings import LONGEST_PERIOD_DAYS

_WALLET = "Can be spent."
_RECEIVABLE = "What the brand owes after a chargeback: 0 or less. The next top-up repays it first."
_DISPUTED = "What open chargebacks of top-ups have set aside."

enum(
    WalletAccount,
    "Which of a brand's accounts a line stands on.",
    {"WALLET": _WALLET, "RECEIVABLE": _RECEIVABLE, "DISPUTED": _DISPUTED},
    name="BrandWalletAccount",
)
enum(
    WalletStatementAccount,
    "An account of a brand that has statements.",
    {"WALLET": _WALLET, "RECEIVABLE": _RECEIVABLE},
    name="BrandStatementAccount",
)
enum(
    WalletEvent,
    "What moved a brand's money.",
    {
        "TOP_UP_SETTLED": "A top-up was paid.",
        "ESCROW_FUNDED": "An offer was accepted: its price and commission are held.",
        "MILESTONE_GIVEN_BACK": "What was held for a deliverable came back, or a part of it.",
        "REFUND_TAKEN": "What was unspent of a top-up is on its way back.",
        "REFUND_REFUSED": "The provider refused a refund, and all came back.",
        "CHARGEBACK_OPENED": "A bank disputes a top-up; what was there of it is set aside.",
        "CHARGEBACK_WON": "A chargeback was won, and all came back.",
        "CHARGEBACK_LOST": "A chargeback was lost.",
        "CHARGEBACK_OVERTURNED": "A chargeback was won after it was lost.",
    },
    name="BrandWalletEvent",
)


@noun(brands.WalletEntry, "A line of the ledger on one of a brand's accounts.")
class BrandWalletEntry:
    account: WalletAccount = column("Which of its accounts.")
    amount: Money = column("What came to the account, or below 0 what left it.")
    at: datetime = column("When it was posted.")
    event: WalletEvent = column("What moved it.")
    top_up: TopUp | None = relation(
        "The top-up that it is about, if it is about one.",
        "subject_id",
        brands.top_ups_of_subjects,
    )


@noun(
    brands.WalletStatement,
    "One account of a brand over whole days in UTC: the opening balance and the period's lines "
    "make the closing balance.",
)
class BrandWalletStatement:
    account: WalletStatementAccount = column("The account.")
    since: date = column("The first day.")
    until: date = column("The last day.")
    opening: Money = column("What was there before the first day.")
    closing: Money = column("What was there after the last day.")
    entries: Connection[BrandWalletEntry] = connection(
        "The lines of the period, oldest first.", brands.entries_of_wallet_statements, key="key"
    )


@noun(brands.BrandWallet, "What a brand has in one currency.")
class BrandWallet:
    balance: Money = column(_WALLET)
    disputed: Money = column(_DISPUTED)
    receivable: Money = column(_RECEIVABLE)
    entries: Connection[BrandWalletEntry] = connection(
        "Every line on its accounts in this currency, newest first.",
        brands.entries_of_wallets,
        key=("brand_id", "currency"),
    )
    statement: BrandWalletStatement = relation(
        f"A statement over at most {LONGEST_PERIOD_DAYS} days.",
        ("brand_id", "currency"),
        brands.statements_of_wallets,
        account=argument(WalletStatementAccount, "Of which account."),
        since=argument(date, "The first day, in UTC."),
        until=argument(date, "The last day, in UTC."),
    )

    @computed("The currency.")
    @staticmethod
    def currency(row: brands.BrandWallet) -> CurrencyCode:
        return cast(CurrencyCode, row.currency)  # a plain code: see Money.of


async def _in_currency(keys: Any, currency: Any) -> Any:
    return await brands.wallets_in(keys, currency.value)


@part
class BrandMoney:
    wallets: list[BrandWallet] | None = relation(
        "What it has, a wallet for each currency in which it ever had anything.",
        "id",
        brands.wallets_of_brands,
        see=BRAND | OPERATOR,
        at_most=20,
    )
    wallet: BrandWallet | None = relation(
        "What it has in one currency, also where that is nothing yet.",
        "id",
        _in_currency,
        see=BRAND | OPERATOR,
        currency=argument(CurrencyCode, "The currency."),
    )
    top_ups: Connection[TopUp] | None = connection(
        "Its top-ups, newest first, also what is not paid yet or never was.",
        brands.top_ups_of_brands,
        see=BRAND | OPERATOR,
        state=argument(TopUpState | None, "Only those in this state."),
    )


@noun(brands.TopUpQuote, "What a top-up costs now.")
class TopUpQuote:
    amount: Money = column("What the wallet receives.")
    fee: Money = column("The processing fee on top of it.")
    total: Money = column("What is charged; `expectedTotal` takes it.")


@part
class TopUpQueries:
    @query(
        "What a top-up costs now; null where the limits allow no such top-up.", TopUpQuote | None
    )
    async def top_up_quote(
        self,
        amount: Annotated[MoneyInput, strawberry.argument(description="What to put in.")],
    ) -> brands.TopUpQuote | None:
        return await brands.quote_or_none(amount.minor, amount.code)
