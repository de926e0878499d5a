"""Coins: bought, refunded, charged back.

P: the price, f: what the provider or store keeps of it, N: the coins, k: coins that go back, m: the
money that goes back for them, D: what a chargeback draws, "left" of a purchase: what was neither
refunded nor charged back.
"""

from collections.abc import Sequence
from uuid import UUID

from models.ledger.accounts import (
    COIN,
    Account,
    WalletAccounts,
    clearing,
    coin_sales,
    frozen,
    issuer,
    losses,
    outstanding,
    processing_fees,
    refunding,
)
from models.ledger.postings.keys import (
    chargeback_closed_key,
    chargeback_opened_key,
    coins_key,
    refund_closed_key,
    refund_taken_key,
)
from models.ledger.transfers import (
    Amount,
    Give,
    PostedLine,
    Take,
    Transfer,
    TransferKind,
    taken_amount,
)


def coins_bought(
    purchase_id: UUID,
    fan: WalletAccounts,
    provider: str,
    currency: str,
    price_minor: int,
    provider_fee_minor: int,
    coins: int,
) -> Transfer:
    """The provider or store captured P and the coins are issued; what the fan owes is repaid."""
    lines = (
        Amount(clearing(provider, currency), -price_minor),
        Amount(clearing(provider, currency), provider_fee_minor),
        Amount(processing_fees(provider, currency), -provider_fee_minor),
        Amount(coin_sales(currency), price_minor),
        Amount(issuer(COIN), -coins),
        Give(fan, coins),
    )
    return Transfer(coins_key(purchase_id), TransferKind.COINS_BOUGHT, lines, purchase_id)


def coin_refund_taken(
    refund_id: UUID, source: Account, currency: str, coins: int, money_minor: int
) -> Transfer:
    """k coins leave the wallet, or the frozen account of a case, before the provider is asked."""
    lines = (
        Amount(source, -coins),
        Amount(refunding(refund_id, COIN), coins),
        Amount(coin_sales(currency), -money_minor),
        Amount(refunding(refund_id, currency), money_minor),
    )
    return Transfer(refund_taken_key(refund_id), TransferKind.REFUND_TAKEN, lines, refund_id)


def coin_refund_cleared(
    refund_id: UUID, provider: str, currency: str, coins: int, money_minor: int
) -> Transfer:
    """The provider's final word is yes: the coins are burned."""
    lines = (
        Amount(refunding(refund_id, COIN), -coins),
        Amount(issuer(COIN), coins),
        Amount(refunding(refund_id, currency), -money_minor),
        Amount(outstanding(provider, currency), money_minor, refund_id),
    )
    return Transfer(refund_closed_key(refund_id), TransferKind.REFUND_CLEARED, lines, refund_id)


def coin_refund_refused(
    refund_id: UUID,
    fan: WalletAccounts,
    source: Account,
    currency: str,
    coins: int,
    money_minor: int,
) -> Transfer:
    """The provider's final word is no: the coins return to where they came from."""
    back = Give(fan, coins) if source == fan.wallet else Amount(source, coins)
    lines = (
        Amount(refunding(refund_id, COIN), -coins),
        back,
        Amount(refunding(refund_id, currency), -money_minor),
        Amount(coin_sales(currency), money_minor),
    )
    return Transfer(refund_closed_key(refund_id), TransferKind.REFUND_REFUSED, lines, refund_id)


def coin_chargeback_opened(chargeback_id: UUID, fan: WalletAccounts, coins_left: int) -> Transfer:
    """What is in the wallet of the coins left is frozen; nothing is owed yet."""
    lines = (Take(fan, coins_left, frozen(chargeback_id), owing=False),)
    key = chargeback_opened_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_OPENED, lines, chargeback_id)


def coin_chargeback_won(
    chargeback_id: UUID, fan: WalletAccounts, taken: tuple[PostedLine, ...]
) -> Transfer:
    """What the opening froze returns."""
    coins = taken_amount(taken)
    lines = (Amount(frozen(chargeback_id), -coins), Give(fan, coins))
    key = chargeback_closed_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_WON, lines, chargeback_id)


def coin_chargeback_lost(
    chargeback_id: UUID,
    fan: WalletAccounts,
    provider: str,
    currency: str,
    drawn_minor: int,
    price_left_minor: int,
    coins_left: int,
    taken: tuple[PostedLine, ...],
    frozen_cases: Sequence[UUID] = (),
) -> Transfer:
    """D is gone. All coins left are burned: the frozen ones, then those frozen by reversals of the
    fan's gifts, then her wallet's; the rest she owes. What D takes above the price left is the
    platform's."""
    set_aside = taken_amount(taken)
    others = tuple(frozen(case_id) for case_id in frozen_cases)
    lines = (
        Amount(frozen(chargeback_id), -set_aside),
        Amount(issuer(COIN), set_aside),
        Take(fan, coins_left - set_aside, issuer(COIN), first=others),
        Amount(coin_sales(currency), -price_left_minor),
        Amount(losses(currency), -(drawn_minor - price_left_minor)),
        Amount(outstanding(provider, currency), drawn_minor, chargeback_id),
    )
    key = chargeback_closed_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_LOST, lines, chargeback_id)


def coin_chargeback_overturned(
    chargeback_id: UUID,
    fan: WalletAccounts,
    provider: str,
    currency: str,
    drawn_minor: int,
    price_left_minor: int,
    coins_left: int,
) -> Transfer:
    """Won after it was lost: the coins are issued anew, what is owed is repaid first."""
    lines = (
        Amount(outstanding(provider, currency), -drawn_minor, chargeback_id),
        Amount(coin_sales(currency), price_left_minor),
        Amount(losses(currency), drawn_minor - price_left_minor),
        Amount(issuer(COIN), -coins_left),
        Give(fan, coins_left),
    )
    key = f"chargeback:{chargeback_id}:overturned"
    return Transfer(key, TransferKind.CHARGEBACK_OVERTURNED, lines, chargeback_id)
