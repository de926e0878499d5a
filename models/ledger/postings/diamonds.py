"""Diamonds become money: d thousandths of a diamond are burned, and m joins the earnings."""

from datetime import datetime
from uuid import UUID

from models.ledger.accounts import DIAMOND, CreatorAccounts, coin_sales, issuer, redeeming
from models.ledger.postings.keys import redemption_closed_key, redemption_requested_key
from models.ledger.transfers import Amount, Earn, Give, Transfer, TransferKind


def redemption_requested(
    redemption_id: UUID, diamonds: CreatorAccounts, diamonds_milli: int
) -> Transfer:
    """The diamonds leave what is available at once."""
    lines = (
        Amount(diamonds.available, -diamonds_milli),
        Amount(redeeming(redemption_id), diamonds_milli),
    )
    key = redemption_requested_key(redemption_id)
    return Transfer(key, TransferKind.REDEMPTION_REQUESTED, lines, redemption_id)


def redemption_converted(
    redemption_id: UUID,
    diamonds_milli: int,
    money: CreatorAccounts,
    amount_minor: int,
    release_at: datetime | None,
) -> Transfer:
    """The diamonds are burned, and money leaves the sales of coins for the creator's earnings."""
    lines = (
        Amount(redeeming(redemption_id), -diamonds_milli),
        Amount(issuer(DIAMOND), diamonds_milli),
        Amount(coin_sales(money.pending.unit), -amount_minor),
        Earn(money, amount_minor, release_at),
    )
    key = redemption_closed_key(redemption_id)
    return Transfer(key, TransferKind.REDEMPTION_CONVERTED, lines, redemption_id)


def redemption_given_back(
    redemption_id: UUID, diamonds: CreatorAccounts, diamonds_milli: int
) -> Transfer:
    """Rejected or cancelled: the diamonds return, what is owed is repaid first."""
    lines = (Amount(redeeming(redemption_id), -diamonds_milli), Give(diamonds, diamonds_milli))
    key = redemption_closed_key(redemption_id)
    return Transfer(key, TransferKind.REDEMPTION_GIVEN_BACK, lines, redemption_id)
