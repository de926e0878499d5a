"""The chart of accounts.

A balance is what its owner has. Positive: owed to the owner, or earned by the platform. Negative:
owed by the owner, spent by the platform, or held outside for us.

    account          owner       min/max  storage  the balance means
    pending          creator     0 / -    ROW      in its hold period; the sum of its holds
    available        creator     0 / -    ROW      can be withdrawn or redeemed; zero while
                                                   receivable < 0
    wallet           fan, brand  0 / -    ROW      COIN, or a brand's money, that can be spent; zero
                                                   while receivable < 0
    receivable       creator,    - / 0    ROW      owed back by the creator (money, DIAMOND), by the
                     fan, brand                    fan (COIN) or by the brand (money)
    disputed         chargeback  0 / -    CASE     taken when it opened; zero when WON or LOST
    in_transit       payout      0 / -    CASE     asked to be paid out; no final word yet
    redeeming        redemption  0 / -    CASE     DIAMOND asked to be converted; zero when closed
    refunding        refund      0 / -    CASE     on its way back to the payer; zero when closed
    escrow           milestone   0 / -    CASE     price and commission held for a deliverable; zero
                                                   when the milestone is settled
    frozen           reversal,   0 / -    CASE     COIN that cannot be spent; zero when closed
                     chargeback
    clearing         provider    -        DELTA    minus what this provider holds for us
    outstanding      provider    -        DELTA    minus what it moved for a case before its final
                                                   word; plus: final word first; in the end zero
    suspense         provider    -        DELTA    arrived and matches no case; never below 0
    processing_fees  provider    -        DELTA    fees of the provider (expense)
    fees_charged     platform    -        DELTA    processing fees that payers paid on top
    commissions      platform    -        DELTA    commission of released milestones
    losses           platform    -        DELTA    chargebacks that the platform bears (expense)
    coin_sales       platform    -        DELTA    coin money less refunds, redemptions, chargebacks
    issuer           platform    -        DELTA    COIN or DIAMOND: minus (issued less burned)

Every account has one unit: a currency, COIN, or DIAMOND, which is kept in thousandths. An account
is its kind, owner and unit, and its id is derived from these three: postings stay pure and no
posting needs to look an account up before it locks it.
"""

from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from uuid import UUID, uuid5

_NAMESPACE = UUID("6e1c7a52-9d3b-5f40-8b1e-2f6a90d4c318")
PLATFORM_ID = uuid5(_NAMESPACE, "platform")
"""The owner of the platform's own accounts."""

COIN = "COIN"
"""The unit of what fans buy and give, in whole coins."""
DIAMOND = "DIAMOND"
"""The unit of what creators collect from gifts, in thousandths of a diamond."""
MILLI = 1000
"""Thousandths in a diamond."""


class Storage(Enum):
    """How a balance is kept."""

    ROW = "ROW"
    """A locked row with a floor or a ceiling."""
    CASE = "CASE"
    """A locked row made beforehand for one case, zero when the case is finished."""
    DELTA = "DELTA"
    """Rows of change without a lock, since every transfer touches it; audited, never guarded."""


class AccountKind(Enum):
    """What an account's balance means."""

    PENDING = "PENDING"
    AVAILABLE = "AVAILABLE"
    WALLET = "WALLET"
    RECEIVABLE = "RECEIVABLE"
    DISPUTED = "DISPUTED"
    IN_TRANSIT = "IN_TRANSIT"
    REDEEMING = "REDEEMING"
    REFUNDING = "REFUNDING"
    ESCROW = "ESCROW"
    FROZEN = "FROZEN"
    CLEARING = "CLEARING"
    OUTSTANDING = "OUTSTANDING"
    SUSPENSE = "SUSPENSE"
    PROCESSING_FEES = "PROCESSING_FEES"
    FEES_CHARGED = "FEES_CHARGED"
    COMMISSIONS = "COMMISSIONS"
    LOSSES = "LOSSES"
    COIN_SALES = "COIN_SALES"
    ISSUER = "ISSUER"


@dataclass(frozen=True, slots=True)
class AccountRule:
    """What a kind's balance may be, in minor units, and how it is kept.

    The range of a DELTA account is audited, that of the others no transfer can leave."""

    storage: Storage
    minimum: int | None = None
    maximum: int | None = None


_DELTA = AccountRule(Storage.DELTA)

RULES: dict[AccountKind, AccountRule] = {
    AccountKind.PENDING: AccountRule(Storage.ROW, minimum=0),
    AccountKind.AVAILABLE: AccountRule(Storage.ROW, minimum=0),
    AccountKind.WALLET: AccountRule(Storage.ROW, minimum=0),
    AccountKind.RECEIVABLE: AccountRule(Storage.ROW, maximum=0),
    AccountKind.DISPUTED: AccountRule(Storage.CASE, minimum=0),
    AccountKind.IN_TRANSIT: AccountRule(Storage.CASE, minimum=0),
    AccountKind.REDEEMING: AccountRule(Storage.CASE, minimum=0),
    AccountKind.REFUNDING: AccountRule(Storage.CASE, minimum=0),
    AccountKind.ESCROW: AccountRule(Storage.CASE, minimum=0),
    AccountKind.FROZEN: AccountRule(Storage.CASE, minimum=0),
    AccountKind.CLEARING: _DELTA,
    AccountKind.OUTSTANDING: _DELTA,
    AccountKind.SUSPENSE: AccountRule(Storage.DELTA, minimum=0),
    AccountKind.PROCESSING_FEES: _DELTA,
    AccountKind.FEES_CHARGED: _DELTA,
    AccountKind.COMMISSIONS: _DELTA,
    AccountKind.LOSSES: _DELTA,
    AccountKind.COIN_SALES: _DELTA,
    AccountKind.ISSUER: _DELTA,
}


@dataclass(frozen=True, slots=True)
class Account:
    """One account. `owner_id` is a creator, a fan, a case, a provider or the platform."""

    kind: AccountKind
    owner_id: UUID
    unit: str
    id: UUID = field(init=False, compare=False)
    rule: AccountRule = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        derived = uuid5(_NAMESPACE, f"{self.kind.value}:{self.owner_id}:{self.unit}")
        object.__setattr__(self, "id", derived)
        object.__setattr__(self, "rule", RULES[self.kind])


@dataclass(frozen=True, slots=True)
class CreatorAccounts:
    """One creator's accounts in one unit: a currency, or DIAMOND."""

    pending: Account
    available: Account
    receivable: Account

    @property
    def all(self) -> tuple[Account, ...]:
        return self.pending, self.available, self.receivable

    @property
    def free(self) -> Account:
        """Where what she is given goes once nothing is owed."""
        return self.available


@dataclass(frozen=True, slots=True)
class WalletAccounts:
    """One fan's accounts in COIN, or a brand's in one currency."""

    wallet: Account
    receivable: Account

    @property
    def all(self) -> tuple[Account, ...]:
        return self.wallet, self.receivable

    @property
    def free(self) -> Account:
        """Where what she is given goes once nothing is owed."""
        return self.wallet


Purse = CreatorAccounts | WalletAccounts
"""Whoever can be given to, taken from, and owe."""


@lru_cache(maxsize=4096)
def of_creator(creator_id: UUID, unit: str) -> CreatorAccounts:
    """A creator's accounts in a currency or in DIAMOND."""
    return CreatorAccounts(
        Account(AccountKind.PENDING, creator_id, unit),
        Account(AccountKind.AVAILABLE, creator_id, unit),
        Account(AccountKind.RECEIVABLE, creator_id, unit),
    )


@lru_cache(maxsize=4096)
def of_fan(user_id: UUID) -> WalletAccounts:
    """A fan's coins."""
    return WalletAccounts(
        Account(AccountKind.WALLET, user_id, COIN),
        Account(AccountKind.RECEIVABLE, user_id, COIN),
    )


@lru_cache(maxsize=4096)
def of_brand(brand_id: UUID, currency: str) -> WalletAccounts:
    """A brand's money in one currency."""
    return WalletAccounts(
        Account(AccountKind.WALLET, brand_id, currency),
        Account(AccountKind.RECEIVABLE, brand_id, currency),
    )


@lru_cache(maxsize=64)
def provider_id(provider: str) -> UUID:
    """The owner of a provider's accounts, by the provider's name."""
    return uuid5(_NAMESPACE, f"provider:{provider}")


@lru_cache(maxsize=1024)
def of_provider(kind: AccountKind, provider: str, currency: str) -> Account:
    """An account that the platform keeps for one provider."""
    return Account(kind, provider_id(provider), currency)


@lru_cache(maxsize=1024)
def of_platform(kind: AccountKind, currency: str) -> Account:
    """An account of the platform's own."""
    return Account(kind, PLATFORM_ID, currency)


def clearing(provider: str, currency: str) -> Account:
    """Minus what the provider holds for us."""
    return of_provider(AccountKind.CLEARING, provider, currency)


def outstanding(provider: str, currency: str) -> Account:
    """Between a provider's movement and its final word; each entry bears its case."""
    return of_provider(AccountKind.OUTSTANDING, provider, currency)


def suspense(provider: str, currency: str) -> Account:
    """Arrived, and matches no case."""
    return of_provider(AccountKind.SUSPENSE, provider, currency)


def processing_fees(provider: str, currency: str) -> Account:
    """What the provider charged us."""
    return of_provider(AccountKind.PROCESSING_FEES, provider, currency)


def fees_charged(currency: str) -> Account:
    """What payers paid on top."""
    return of_platform(AccountKind.FEES_CHARGED, currency)


def losses(currency: str) -> Account:
    """What the platform bears of chargebacks."""
    return of_platform(AccountKind.LOSSES, currency)


def refunding(refund_id: UUID, currency: str) -> Account:
    """One refund's money on its way back to the payer."""
    return Account(AccountKind.REFUNDING, refund_id, currency)


def escrow(milestone_id: UUID, currency: str) -> Account:
    """What is held for one milestone."""
    return Account(AccountKind.ESCROW, milestone_id, currency)


def commissions(currency: str) -> Account:
    """Commission of released milestones."""
    return of_platform(AccountKind.COMMISSIONS, currency)


def disputed(chargeback_id: UUID, currency: str) -> Account:
    """What one chargeback took when it opened."""
    return Account(AccountKind.DISPUTED, chargeback_id, currency)


def coin_sales(currency: str) -> Account:
    """What coins brought in, less what was redeemed, refunded and charged back."""
    return of_platform(AccountKind.COIN_SALES, currency)


def issuer(unit: str) -> Account:
    """Minus the coins or diamonds (in thousandths) that were issued and not burned."""
    return of_platform(AccountKind.ISSUER, unit)


def frozen(case_id: UUID) -> Account:
    """Coins of one gift's reversal or one chargeback of coins, which cannot be spent."""
    return Account(AccountKind.FROZEN, case_id, COIN)


def redeeming(redemption_id: UUID) -> Account:
    """Diamonds, in thousandths, that one redemption asks to be converted."""
    return Account(AccountKind.REDEEMING, redemption_id, DIAMOND)
