"""Coins: what fans buy, and give creators as gifts.

Coins have no names: of a wallet the newest purchases are what is left, for they are spent oldest
first.

rows        the tables
refusals    why a purchase, or its way back, is refused
terms       caps and days of refund, as data
gate        no coin pays more than the cheapest one cost
packages    what is for sale, and since and until when
spans       a fan's day and month: the locked counters on which reservations count
buying      guards, and the purchase recorded as PROCESSING; then the provider is asked
settling    the provider's words: states, money, coins
unspent     what of each purchase is in the wallet
refunding   taken from the wallet, then asked of the provider
closing     the provider's word about a refund
frozen      coins of reversed gifts that wait for a decision
stores      what an app store has verified
reading     purchases and wallets
auditing    what must always hold of coins
"""

from models.coins import frozen
from models.coins.auditing import check_coins
from models.coins.buying import BuyInput, BuyRequest, buy_all, buy_coins, requested
from models.coins.gate import CoinsBelowRedemption
from models.coins.packages import (
    PackageInput,
    add_coin_package,
    on_sale,
    retire_coin_package,
)
from models.coins.packages import by_ids as packages_by_ids
from models.coins.reading import (
    CoinAccount,
    CoinEntry,
    CoinEvent,
    CoinWallet,
    PurchaseView,
    by_ids,
    entries_of_wallets,
    of_subjects,
    pages_of_fans,
    sales,
    wallets_of_fans,
)
from models.coins.refunding import (
    RefundRequest,
    refund_coin_purchase,
    refund_coin_purchases,
    settle_refunds,
)
from models.coins.refusals import (
    BoughtInStore,
    CoinPriceChanged,
    NothingToRefund,
    RefundPeriodOver,
    StoreTransactionReused,
    TooManyCoinPackages,
)
from models.coins.rows import Channel, CoinPackage, CoinPurchase
from models.coins.settling import settle
from models.coins.stores import PROVIDERS, StorePurchase, purchase_of, record_store_purchase

__all__ = [
    "PROVIDERS",
    "BoughtInStore",
    "BuyInput",
    "BuyRequest",
    "Channel",
    "CoinAccount",
    "CoinEntry",
    "CoinEvent",
    "CoinPackage",
    "CoinPriceChanged",
    "CoinPurchase",
    "CoinWallet",
    "CoinsBelowRedemption",
    "NothingToRefund",
    "PackageInput",
    "PurchaseView",
    "RefundPeriodOver",
    "RefundRequest",
    "StorePurchase",
    "StoreTransactionReused",
    "TooManyCoinPackages",
    "add_coin_package",
    "buy_all",
    "buy_coins",
    "by_ids",
    "check_coins",
    "entries_of_wallets",
    "frozen",
    "of_subjects",
    "on_sale",
    "packages_by_ids",
    "pages_of_fans",
    "purchase_of",
    "record_store_purchase",
    "refund_coin_purchase",
    "refund_coin_purchases",
    "requested",
    "retire_coin_package",
    "sales",
    "settle",
    "settle_refunds",
    "wallets_of_fans",
]
