"""Reading coins: purchases with what is unspent of them, and a fan's wallet, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from uuid import UUID

from models.coins import gate
from models.coins.rows import Channel
from models.coins.terms import RefundDays, refund_days, refundable_until
from models.coins.unspent import pro_rata, unspent
from models.database import fetch
from models.ledger import accounts, statements
from models.ledger.accounts import COIN, AccountKind
from models.ledger.statements import EntryLine
from models.pages import Keyset, Page, PageRequest
from models.payments.payment import PaymentState

# --- purchases -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PurchaseView:
    """A purchase with what its payment says of it; prices in minor units.

    `wallet_coins` is what its fan has, `later_coins` what is left of purchases after this one;
    `refund_failure_reason` is why the latest refund was refused, if it was.
    """

    id: UUID
    fan_id: UUID
    package_id: UUID
    channel: Channel
    country: str
    coins: int
    price_minor: int
    currency: str
    coins_left: int
    price_left_minor: int
    state: PaymentState
    failure_reason: str | None
    next_action_url: str | None
    created_at: datetime
    bought_at: datetime | None
    wallet_coins: int
    later_coins: int
    refunded_minor: int
    refund_failure_reason: str | None
    refundable_until: datetime | None

    @property
    def unspent_coins(self) -> int:
        """Coins of it that are in the wallet: coins are spent oldest purchase first."""
        return unspent(self.coins_left, self.wallet_coins, self.later_coins)

    @property
    def refund_minor(self) -> int:
        """What its unspent coins would give back."""
        return pro_rata(self.price_left_minor, self.unspent_coins, self.coins_left)


_LATER = """(SELECT coalesce(sum(q.coins_left), 0)::bigint FROM coin_purchase q
    WHERE q.fan_id = c.fan_id AND q.bought_at >= c.bought_at
      AND (q.bought_at > c.bought_at OR q.id > c.id))"""

_REFUNDED = """coalesce((SELECT sum(f.total_minor) FROM refund f
    WHERE f.payment_id = c.id AND f.state = 'SUCCEEDED'), 0)::bigint"""

_REFUSED = """(SELECT CASE WHEN f.state = 'FAILED' THEN coalesce(f.failure_reason, 'refused') END
    FROM refund f WHERE f.payment_id = c.id ORDER BY f.id DESC LIMIT 1)"""

_COLUMNS = f"""c.id, c.fan_id, c.package_id, c.channel, c.country, c.coins, c.price_minor,
    c.currency, c.coins_left, c.price_left_minor, p.state, p.failure_reason, p.next_action_url,
    c.created_at, c.bought_at,
    CASE WHEN c.bought_at IS NULL THEN 0 ELSE coalesce((SELECT b.amount FROM balance b
      WHERE b.owner_id = c.fan_id AND b.kind = 'WALLET' AND b.unit = 'COIN'), 0) END
      AS wallet_coins, {_LATER} AS later_coins, {_REFUNDED} AS refunded_minor,
    {_REFUSED} AS refund_failure_reason, NULL::timestamptz AS refundable_until"""


def _told(row: PurchaseView, days: list[RefundDays]) -> PurchaseView:
    """A purchase as it was read, with the end of its fan's right to give it back."""
    own = row.bought_at if row.channel is Channel.WEB else None
    until = refundable_until(days, row.country, own) if own else None
    return replace(row, refundable_until=until)


_BY_IDS = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN coin_purchase c ON c.id = r.id JOIN payment p ON p.id = c.id"""

NEWEST = Keyset("coin-purchases:newest", id=UUID)

_OF_FANS = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN coin_purchase c ON c.id {{among (SELECT x.id FROM coin_purchase x
    WHERE x.fan_id = r.id AND {NEWEST.where("x", 2)}
    ORDER BY {NEWEST.order("x")} LIMIT $3::bigint)}}
  JOIN payment p ON p.id = c.id ORDER BY {NEWEST.order("c")}"""


async def by_ids(ids: Sequence[UUID]) -> list[PurchaseView]:
    """Purchases by id, those that there are."""
    return await _views(await fetch(PurchaseView, _BY_IDS, ids))


async def pages_of_fans(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[PurchaseView]]:
    """What each fan bought, newest first, also what is not paid yet or failed."""
    rows = await fetch(PurchaseView, _OF_FANS, ids, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, await _views(rows), "fan_id")


async def _views(rows: list[PurchaseView]) -> list[PurchaseView]:
    days = await refund_days() if any(row.bought_at for row in rows) else []
    return [_told(row, days) for row in rows]


@dataclass(frozen=True, slots=True)
class _Subject:
    subject_id: UUID
    purchase_id: UUID


_SUBJECTS = """SELECT r.id AS subject_id, coalesce(
    (SELECT f.payment_id FROM refund f WHERE f.id = r.id),
    (SELECT c.payment_id FROM chargeback c WHERE c.id = r.id), r.id) AS purchase_id
  FROM {rows $1 r(id uuid)}"""


async def of_subjects(ids: Sequence[UUID]) -> dict[UUID, PurchaseView]:
    """The purchase that each subject of a transfer is about: itself, or a refund's or
    chargeback's."""
    subjects = await fetch(_Subject, _SUBJECTS, ids)
    found = {one.id: one for one in await by_ids([row.purchase_id for row in subjects])}
    return {row.subject_id: found[row.purchase_id] for row in subjects if row.purchase_id in found}


async def sales() -> dict[str, int]:
    """What coins brought in, less what was redeemed, refunded and charged back, by currency, in
    minor units. One is below zero where more was redeemed in it than was sold: a coin that was
    bought in one currency may be redeemed in another."""
    of = {currency: accounts.coin_sales(currency) for currency in await gate.margins()}
    totals = await statements.totals_of(of.values())
    return {currency: totals[account] for currency, account in of.items()}


# --- the wallet ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CoinWallet:
    """What a fan has in coins. `frozen_coins` cannot be spent; `receivable_coins` is 0 or less."""

    fan_id: UUID
    balance_coins: int = 0
    frozen_coins: int = 0
    receivable_coins: int = 0


_SHOWN = {
    AccountKind.WALLET: "balance_coins",
    AccountKind.FROZEN: "frozen_coins",
    AccountKind.RECEIVABLE: "receivable_coins",
}


async def wallets_of_fans(ids: Sequence[UUID]) -> dict[UUID, CoinWallet]:
    """The wallet of each fan, also of whoever never bought."""
    amounts: dict[UUID, dict[str, int]] = {fan_id: {} for fan_id in ids}
    for row in await statements.balances_of_parties(ids):
        if row.unit == COIN and row.kind in _SHOWN:
            amounts[row.party_id][_SHOWN[row.kind]] = row.amount
    return {fan_id: CoinWallet(fan_id, **of_fan) for fan_id, of_fan in amounts.items()}


class CoinAccount(Enum):
    """Which of a fan's accounts a line stands on."""

    WALLET = "WALLET"
    FROZEN = "FROZEN"
    RECEIVABLE = "RECEIVABLE"


class CoinEvent(Enum):
    """What moves a fan's coins: those kinds of transfers that touch her accounts."""

    COINS_BOUGHT = "COINS_BOUGHT"
    GIFT_SENT = "GIFT_SENT"
    GIFT_REVERSED = "GIFT_REVERSED"
    FROZEN_RELEASED = "FROZEN_RELEASED"
    FROZEN_BURNED = "FROZEN_BURNED"
    REFUND_TAKEN = "REFUND_TAKEN"
    REFUND_REFUSED = "REFUND_REFUSED"
    CHARGEBACK_OPENED = "CHARGEBACK_OPENED"
    CHARGEBACK_WON = "CHARGEBACK_WON"
    CHARGEBACK_LOST = "CHARGEBACK_LOST"
    CHARGEBACK_OVERTURNED = "CHARGEBACK_OVERTURNED"


@dataclass(frozen=True, slots=True)
class CoinEntry:
    """A line of the ledger on one of a fan's accounts; `coins` is signed."""

    id: UUID
    account: CoinAccount
    coins: int
    at: datetime
    event: CoinEvent
    subject_id: UUID | None


async def entries_of_wallets(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[CoinEntry]]:
    """Every line on each fan's accounts, newest first."""
    found = await statements.entries_of_parties([(fan_id, COIN) for fan_id in ids], page)
    return {fan_id: _entries(fan_id, of_fan) for (fan_id, _), of_fan in found.items()}


def _entries(fan_id: UUID, lines: Page[EntryLine]) -> Page[CoinEntry]:
    items = [_entry(fan_id, line) for line in lines.items]
    return Page(items, lines.has_next, lines.cursor_of)  # type: ignore[arg-type]  # same columns


def _entry(fan_id: UUID, line: EntryLine) -> CoinEntry:
    own = {one.id: one.kind for one in accounts.of_fan(fan_id).all}
    kind = own.get(line.account_id, AccountKind.FROZEN)
    event = CoinEvent(line.kind.value)
    return CoinEntry(line.id, CoinAccount(kind.value), line.amount, line.at, event, line.subject_id)
