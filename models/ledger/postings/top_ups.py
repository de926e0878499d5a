"""Brands' top-ups, what goes back of them, and their chargebacks.

A: what the brand puts into its wallet, F: the fee that is paid on top, f: what the provider keeps
of it, x: what of A goes back, D: what a chargeback draws, B: the part of it that the brand bears,
at most what is left of A, or 0, X: what its opening took.
"""

from uuid import UUID

from models.ledger.accounts import (
    WalletAccounts,
    clearing,
    disputed,
    fees_charged,
    losses,
    outstanding,
    processing_fees,
    refunding,
)
from models.ledger.postings.keys import (
    chargeback_closed_key,
    chargeback_opened_key,
    refund_closed_key,
    refund_taken_key,
    top_up_key,
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


def top_up_settled(
    top_up_id: UUID,
    brand: WalletAccounts,
    provider: str,
    amount_minor: int,
    fee_minor: int,
    provider_fee_minor: int,
) -> Transfer:
    """The provider captured A+F; what the brand owes is repaid first."""
    currency = brand.wallet.unit
    lines = (
        Amount(clearing(provider, currency), -(amount_minor + fee_minor)),
        Amount(clearing(provider, currency), provider_fee_minor),
        Amount(processing_fees(provider, currency), -provider_fee_minor),
        Amount(fees_charged(currency), fee_minor),
        Give(brand, amount_minor),
    )
    return Transfer(top_up_key(top_up_id), TransferKind.TOP_UP_SETTLED, lines, top_up_id)


def wallet_refund_taken(refund_id: UUID, brand: WalletAccounts, part_minor: int) -> Transfer:
    """x leaves the wallet before the provider is asked; F stays with the platform."""
    lines = (
        Amount(brand.wallet, -part_minor),
        Amount(refunding(refund_id, brand.wallet.unit), part_minor),
    )
    return Transfer(refund_taken_key(refund_id), TransferKind.REFUND_TAKEN, lines, refund_id)


def wallet_refund_refused(refund_id: UUID, brand: WalletAccounts, part_minor: int) -> Transfer:
    """The provider's final word is no: x returns, and repays what is owed first."""
    lines = (
        Amount(refunding(refund_id, brand.wallet.unit), -part_minor),
        Give(brand, part_minor),
    )
    return Transfer(refund_closed_key(refund_id), TransferKind.REFUND_REFUSED, lines, refund_id)


def top_up_chargeback_opened(
    chargeback_id: UUID, brand: WalletAccounts, borne_minor: int
) -> Transfer:
    """What is in the wallet of B is set aside; nothing is owed yet. B is 0 if the platform
    bears."""
    case = disputed(chargeback_id, brand.wallet.unit)
    lines = (Take(brand, borne_minor, case, owing=False),)
    key = chargeback_opened_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_OPENED, lines, chargeback_id)


def top_up_chargeback_won(
    chargeback_id: UUID, brand: WalletAccounts, taken: tuple[PostedLine, ...]
) -> Transfer:
    """X returns to the wallet, and repays what is owed first."""
    set_aside = taken_amount(taken)
    lines = (
        Amount(disputed(chargeback_id, brand.wallet.unit), -set_aside),
        Give(brand, set_aside),
    )
    key = chargeback_closed_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_WON, lines, chargeback_id)


def top_up_chargeback_lost(
    chargeback_id: UUID,
    brand: WalletAccounts,
    provider: str,
    drawn_minor: int,
    borne_minor: int,
    taken: tuple[PostedLine, ...],
) -> Transfer:
    """D is gone: X, then the rest of B from the wallet, what is not there the brand owes, and D-B
    from the platform."""
    currency = brand.wallet.unit
    away, set_aside = outstanding(provider, currency), taken_amount(taken)
    lines = (
        Amount(disputed(chargeback_id, currency), -set_aside),
        Amount(away, set_aside, chargeback_id),
        Take(brand, borne_minor - set_aside, away, case_id=chargeback_id),
        Amount(losses(currency), -(drawn_minor - borne_minor)),
        Amount(away, drawn_minor - borne_minor, chargeback_id),
    )
    key = chargeback_closed_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_LOST, lines, chargeback_id)


def top_up_chargeback_overturned(
    chargeback_id: UUID,
    brand: WalletAccounts,
    provider: str,
    drawn_minor: int,
    borne_minor: int,
) -> Transfer:
    """Won after it was lost: B to the brand, which repays what it owes first, D-B to the
    platform."""
    currency = brand.wallet.unit
    lines = (
        Amount(outstanding(provider, currency), -drawn_minor, chargeback_id),
        Give(brand, borne_minor),
        Amount(losses(currency), drawn_minor - borne_minor),
    )
    key = f"chargeback:{chargeback_id}:overturned"
    return Transfer(key, TransferKind.CHARGEBACK_OVERTURNED, lines, chargeback_id)
