"""Tips, their refunds and their chargebacks.

A: what the fan tips, F: the processing fee that she pays on top, f: what the provider keeps of it,
D: what a chargeback draws, B: the part of it that the creator bears, min(A, D) or 0, X: what its
opening took.
"""

from datetime import datetime
from uuid import UUID

from models.ledger.accounts import (
    CreatorAccounts,
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
    tip_key,
)
from models.ledger.transfers import (
    Amount,
    Earn,
    Give,
    GiveBack,
    PostedLine,
    Take,
    Transfer,
    TransferKind,
    taken_amount,
)


def tip_settled(
    tip_id: UUID,
    creator: CreatorAccounts,
    provider: str,
    amount_minor: int,
    fee_minor: int,
    provider_fee_minor: int,
    release_at: datetime | None,
) -> Transfer:
    """The provider captured A+F. Where the platform pays the fee, F is 0."""
    currency = creator.pending.unit
    lines = (
        Amount(clearing(provider, currency), -(amount_minor + fee_minor)),
        Amount(clearing(provider, currency), provider_fee_minor),
        Amount(processing_fees(provider, currency), -provider_fee_minor),
        Amount(fees_charged(currency), fee_minor),
        Earn(creator, amount_minor, release_at),
    )
    return Transfer(tip_key(tip_id), TransferKind.TIP_SETTLED, lines, tip_id)


def tip_refund_taken(
    refund_id: UUID,
    creator: CreatorAccounts,
    amount_minor: int,
    fee_minor: int,
    own_hold: datetime | None,
) -> Transfer:
    """A comes from the creator, F from the platform, before the provider is asked."""
    currency = creator.pending.unit
    case = refunding(refund_id, currency)
    lines = (
        Take(creator, amount_minor, case, own_hold, owing=True),
        Amount(fees_charged(currency), -fee_minor),
        Amount(case, fee_minor),
    )
    return Transfer(refund_taken_key(refund_id), TransferKind.REFUND_TAKEN, lines, refund_id)


def tip_refund_refused(
    refund_id: UUID, creator: CreatorAccounts, fee_minor: int, taken: tuple[PostedLine, ...]
) -> Transfer:
    """The provider's final word is no: all returns to where it came from."""
    currency = creator.pending.unit
    lines = (
        Amount(refunding(refund_id, currency), -(taken_amount(taken) + fee_minor)),
        Amount(fees_charged(currency), fee_minor),
        GiveBack(creator, taken),
    )
    key = refund_closed_key(refund_id)
    return Transfer(key, TransferKind.REFUND_REFUSED, lines, refund_id)


def tip_chargeback_opened(
    chargeback_id: UUID, creator: CreatorAccounts, borne_minor: int, own_hold: datetime | None
) -> Transfer:
    """What is there of B is set aside; nothing is owed yet. B is 0 if the platform bears."""
    case = disputed(chargeback_id, creator.pending.unit)
    lines = (Take(creator, borne_minor, case, own_hold, owing=False),)
    key = chargeback_opened_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_OPENED, lines, chargeback_id)


def tip_chargeback_won(
    chargeback_id: UUID, creator: CreatorAccounts, taken: tuple[PostedLine, ...]
) -> Transfer:
    """X returns to where it came from."""
    lines = (
        Amount(disputed(chargeback_id, creator.pending.unit), -taken_amount(taken)),
        GiveBack(creator, taken),
    )
    key = chargeback_closed_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_WON, lines, chargeback_id)


def tip_chargeback_lost(
    chargeback_id: UUID,
    creator: CreatorAccounts,
    provider: str,
    drawn_minor: int,
    borne_minor: int,
    taken: tuple[PostedLine, ...],
    own_hold: datetime | None,
) -> Transfer:
    """D is gone: X, then the rest of B from the creator, and D-B from the platform."""
    currency = creator.pending.unit
    away, set_aside = outstanding(provider, currency), taken_amount(taken)
    lines = (
        Amount(disputed(chargeback_id, currency), -set_aside),
        Amount(away, set_aside, chargeback_id),
        Take(creator, borne_minor - set_aside, away, own_hold, owing=True, case_id=chargeback_id),
        Amount(losses(currency), -(drawn_minor - borne_minor)),
        Amount(away, drawn_minor - borne_minor, chargeback_id),
    )
    key = chargeback_closed_key(chargeback_id)
    return Transfer(key, TransferKind.CHARGEBACK_LOST, lines, chargeback_id)


def tip_chargeback_overturned(
    chargeback_id: UUID,
    creator: CreatorAccounts,
    provider: str,
    drawn_minor: int,
    borne_minor: int,
) -> Transfer:
    """Won after it was lost: B to the creator, D-B to the platform."""
    currency = creator.pending.unit
    lines = (
        Amount(outstanding(provider, currency), -drawn_minor, chargeback_id),
        Give(creator, borne_minor),
        Amount(losses(currency), drawn_minor - borne_minor),
    )
    key = f"chargeback:{chargeback_id}:overturned"
    return Transfer(key, TransferKind.CHARGEBACK_OVERTURNED, lines, chargeback_id)
