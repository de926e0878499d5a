"""What hangs on a user: her coins, line by line, and what she bought."""

from datetime import datetime

from api.access import OPERATOR, SELF
from api.coins.purchase import CoinPurchase
from api.fields import column, connection, noun, part, relation
from api.relay import Connection
from api.scalars import BigInt, enum
from models import coins
from models.coins import CoinAccount, CoinEvent, of_subjects

_BALANCE = "Can be spent."
_FROZEN = "Cannot be spent: of gifts that were undone, or of a chargeback that is open."
_RECEIVABLE = "What she owes after a chargeback: 0 or less. The next coins repay it first."

enum(
    CoinAccount,
    "Which of a fan's accounts of coins a line stands on.",
    {"WALLET": _BALANCE, "FROZEN": _FROZEN, "RECEIVABLE": _RECEIVABLE},
)
enum(
    CoinEvent,
    "What moved a fan's coins.",
    {
        "COINS_BOUGHT": "Coins were bought.",
        "GIFT_SENT": "A gift was sent.",
        "GIFT_REVERSED": "A gift was undone, and its coins are frozen.",
        "FROZEN_RELEASED": "Frozen coins can be spent again.",
        "FROZEN_BURNED": "Frozen coins are gone.",
        "REFUND_TAKEN": "Coins are on their way back.",
        "REFUND_REFUSED": "The provider refused a refund, and all came back.",
        "CHARGEBACK_OPENED": "The fan's bank disputes a purchase; what was there is frozen.",
        "CHARGEBACK_WON": "A chargeback was won, and all came back.",
        "CHARGEBACK_LOST": "A chargeback was lost, and the coins are gone.",
        "CHARGEBACK_OVERTURNED": "A chargeback was won after it was lost.",
    },
)


@noun(coins.CoinEntry, "A line of the ledger on one of a fan's accounts of coins.")
class CoinEntry:
    account: CoinAccount = column("Which of her accounts.")
    coins: BigInt = column("What came to the account, or below 0 what left it.")
    at: datetime = column("When it was posted.")
    event: CoinEvent = column("What moved it.")
    purchase: CoinPurchase | None = relation(
        "The purchase that it is about, if it is about one.", "subject_id", of_subjects
    )


@noun(coins.CoinWallet, "What a fan has in coins.")
class CoinWallet:
    balance: BigInt = column(_BALANCE, attribute="balance_coins")
    frozen: BigInt = column(_FROZEN, attribute="frozen_coins")
    receivable: BigInt = column(_RECEIVABLE, attribute="receivable_coins")
    history: Connection[CoinEntry] = connection(
        "Every line on her accounts of coins, newest first.",
        coins.entries_of_wallets,
        key="fan_id",
    )
    purchases: Connection[CoinPurchase] = connection(
        "What she bought, newest first, also what is not paid yet or failed.",
        coins.pages_of_fans,
        key="fan_id",
    )


@part
class UserCoins:
    coin_wallet: CoinWallet | None = relation(
        "Her coins.", "id", coins.wallets_of_fans, see=SELF | OPERATOR
    )
