"""Gifts: coins are burned and diamonds issued, and no money moves. n: coins, d: thousandths of a
diamond."""

from datetime import datetime
from uuid import UUID

from models.ledger.accounts import (
    COIN,
    DIAMOND,
    CreatorAccounts,
    WalletAccounts,
    frozen,
    issuer,
)
from models.ledger.postings.keys import frozen_closed_key, gift_key, gift_reversed_key
from models.ledger.transfers import Amount, Earn, Give, Take, Transfer, TransferKind


def gift_sent(
    sent_gift_id: UUID,
    fan: WalletAccounts,
    creator: CreatorAccounts,
    coins: int,
    diamonds_milli: int,
    release_at: datetime | None,
) -> Transfer:
    """The fan's coins are burned, the creator's diamonds issued into their hold."""
    lines = (
        Amount(fan.wallet, -coins),
        Amount(issuer(COIN), coins),
        Amount(issuer(DIAMOND), -diamonds_milli),
        Earn(creator, diamonds_milli, release_at),
    )
    return Transfer(gift_key(sent_gift_id), TransferKind.GIFT_SENT, lines, sent_gift_id)


def gift_reversed(
    sent_gift_id: UUID,
    creator: CreatorAccounts,
    diamonds_milli: int,
    own_hold: datetime | None,
    fan: WalletAccounts,
    coins: int,
    into: UUID | None,
) -> Transfer:
    """The diamonds are burned: from the gift's own hold, the latest holds, available, else owed.
    The coins are issued anew, repay what the fan owes and wait in the frozen account of the case
    `into`; with None they stay burned."""
    burned = Take(creator, diamonds_milli, issuer(DIAMOND), own_hold)
    lines = (
        (burned,)
        if into is None
        else (burned, Amount(issuer(COIN), -coins), Give(fan, coins, rest_to=frozen(into)))
    )
    key = gift_reversed_key(sent_gift_id)
    return Transfer(key, TransferKind.GIFT_REVERSED, lines, sent_gift_id)


def frozen_released(case_id: UUID, fan: WalletAccounts, coins: int) -> Transfer:
    """What is left in a case's frozen account can be spent again."""
    lines = (Amount(frozen(case_id), -coins), Give(fan, coins))
    return Transfer(frozen_closed_key(case_id), TransferKind.FROZEN_RELEASED, lines, case_id)


def frozen_burned(case_id: UUID, coins: int) -> Transfer:
    """What is left in a case's frozen account is gone."""
    lines = (Amount(frozen(case_id), -coins), Amount(issuer(COIN), coins))
    return Transfer(frozen_closed_key(case_id), TransferKind.FROZEN_BURNED, lines, case_id)
