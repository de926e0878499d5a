"""What all kinds of payments and earnings share: holds that end, refunds that are cleared, and the
lines of a provider's list."""

from datetime import datetime
from uuid import UUID

from models.ledger.accounts import (
    CreatorAccounts,
    clearing,
    outstanding,
    processing_fees,
    refunding,
    suspense,
)
from models.ledger.postings.keys import movement_key, refund_closed_key
from models.ledger.transfers import Amount, Release, Transfer, TransferKind


def hold_released(creator: CreatorAccounts, hour: datetime) -> Transfer:
    """What is left of an hour's hold becomes available, or repays what the creator owes."""
    key = f"hold:{creator.pending.id}:{hour:%Y-%m-%dT%H}"
    return Transfer(
        key, TransferKind.HOLD_RELEASED, (Release(creator, hour),), creator.pending.owner_id
    )


def refund_cleared(refund_id: UUID, provider: str, currency: str, total_minor: int) -> Transfer:
    """The provider's final word is yes."""
    lines = (
        Amount(refunding(refund_id, currency), -total_minor),
        Amount(outstanding(provider, currency), total_minor, refund_id),
    )
    key = refund_closed_key(refund_id)
    return Transfer(key, TransferKind.REFUND_CLEARED, lines, refund_id)


def case_movement(
    provider: str, movement_id: str, currency: str, moved_minor: int, case_id: UUID
) -> Transfer:
    """The provider moved money for a case: above 0 to us, below 0 away; its word may follow."""
    lines = (
        Amount(clearing(provider, currency), -moved_minor),
        Amount(outstanding(provider, currency), moved_minor, case_id),
    )
    key = movement_key(provider, movement_id)
    return Transfer(key, TransferKind.CASE_MOVEMENT, lines, case_id)


def cost_movement(
    provider: str, movement_id: str, currency: str, moved_minor: int, case_id: UUID | None
) -> Transfer:
    """The provider charged us (below 0) for a chargeback, or returned such a fee (above 0)."""
    lines = (
        Amount(clearing(provider, currency), -moved_minor),
        Amount(processing_fees(provider, currency), moved_minor),
    )
    key = movement_key(provider, movement_id)
    return Transfer(key, TransferKind.COST_MOVEMENT, lines, case_id)


def unexplained_movement(
    provider: str, movement_id: str, currency: str, moved_minor: int
) -> Transfer:
    """The provider moved money that matches no case, such as a second capture."""
    lines = (
        Amount(clearing(provider, currency), -moved_minor),
        Amount(suspense(provider, currency), moved_minor),
    )
    return Transfer(movement_key(provider, movement_id), TransferKind.UNEXPLAINED_MOVEMENT, lines)


def suspense_explained(
    provider: str, movement_id: str, currency: str, moved_minor: int, case_id: UUID
) -> Transfer:
    """A movement in suspense turned out to belong to a case, or one was opened to send it back."""
    lines = (
        Amount(suspense(provider, currency), -moved_minor),
        Amount(outstanding(provider, currency), moved_minor, case_id),
    )
    key = f"explained:{provider}:{movement_id}"
    return Transfer(key, TransferKind.SUSPENSE_EXPLAINED, lines, case_id)
