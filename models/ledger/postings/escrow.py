"""Escrow: what an order holds of a brand's money, milestone by milestone, and its end.

p: a milestone's price, C: the commission on top of it, part: what the creator is released of p, c:
the commission that is taken for it, back: what returns to the brand; part + c + back = p + C.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from models.ledger.accounts import Account, CreatorAccounts, WalletAccounts, commissions
from models.ledger.postings.keys import escrow_funded_key, milestone_closed_key
from models.ledger.transfers import Amount, Earn, Give, Transfer, TransferKind


def escrow_funded(
    order_id: UUID, brand: WalletAccounts, held: Sequence[tuple[Account, int]]
) -> Transfer:
    """The wallet pays p+C of each milestone into its escrow; what is not there is not owed."""
    total = sum(minor for _, minor in held)
    lines = (
        Amount(brand.wallet, -total),
        *(Amount(escrow, minor) for escrow, minor in held),
    )
    return Transfer(escrow_funded_key(order_id), TransferKind.ESCROW_FUNDED, lines, order_id)


def milestone_released(
    escrow: Account,
    creator: CreatorAccounts,
    price_minor: int,
    commission_minor: int,
    release_at: datetime | None,
) -> Transfer:
    """All of p is earned, and all of C taken."""
    lines = (
        Amount(escrow, -(price_minor + commission_minor)),
        Earn(creator, price_minor, release_at),
        Amount(commissions(escrow.unit), commission_minor),
    )
    key = milestone_closed_key(escrow.owner_id)
    return Transfer(key, TransferKind.MILESTONE_RELEASED, lines, escrow.owner_id)


def milestone_given_back(
    escrow: Account,
    creator: CreatorAccounts,
    brand: WalletAccounts,
    part_minor: int,
    taken_minor: int,
    back_minor: int,
    release_at: datetime | None,
) -> Transfer:
    """The part is earned and c taken; the rest returns to the brand, which repays what it owes
    first."""
    lines = (
        Amount(escrow, -(part_minor + taken_minor + back_minor)),
        Earn(creator, part_minor, release_at),
        Amount(commissions(escrow.unit), taken_minor),
        Give(brand, back_minor),
    )
    key = milestone_closed_key(escrow.owner_id)
    return Transfer(key, TransferKind.MILESTONE_GIVEN_BACK, lines, escrow.owner_id)
