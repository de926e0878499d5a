"""Refunds of purchases: what is unspent goes back, at its price pro rata, rounded down.

In two phases: taken out of the wallet (or out of the frozen coins of a reversed gift) into the
refund's own accounts, asked of the provider, then cleared or given back (`closing.py`). The fan may
do it herself for so many days, after that an operator; frozen coins only an operator gives back.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import audit_log, clock, idempotency
from models.audit_log import Act
from models.caller import Caller
from models.coins import frozen
from models.coins.closing import settle_refunds
from models.coins.frozen import FrozenCase
from models.coins.reading import PurchaseView, by_ids
from models.coins.refusals import BoughtInStore, NothingToRefund, RefundPeriodOver
from models.coins.rows import Channel, CoinPurchase
from models.coins.terms import RefundDays, refund_days, refundable_until
from models.coins.unspent import Left, pro_rata
from models.database import execute
from models.errors import (
    IdempotencyKeyReused,
    MarketplaceError,
    NotAllowed,
    NotFound,
    StateConflict,
    checked_text,
)
from models.idempotency import Claim
from models.ledger import accounts, journal, postings
from models.ledger.accounts import COIN, Account
from models.ledger.journal import Book
from models.payments import payment as asking
from models.payments import recording
from models.payments.payment import Payment, PaymentState, Refund, change
from models.transactions import atomic, lock

__all__ = ["RefundRequest", "refund_coin_purchase", "refund_coin_purchases", "settle_refunds"]

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """A wish to give back a purchase, whose claim has minted the refund's id. `case_id` is the
    reversal whose frozen coins are given back, None for what is unspent in the wallet."""

    caller: Caller
    purchase_id: UUID
    reason: str
    case_id: UUID | None
    claim: Claim


async def refund_coin_purchase(
    caller: Caller,
    purchase_id: UUID,
    reason: str,
    idempotency_key: str,
    case_id: UUID | None = None,
) -> PurchaseView:
    """Give back what is unspent of a purchase, or frozen in a case, once per key, and answer the
    purchase as its payment then stands: REFUNDING where the provider took longer than 5 s.

    Raises NotFound (coin purchase, case), NotAllowed, BoughtInStore, StateConflict for a payment
    that is not SUCCEEDED, RefundPeriodOver, NothingToRefund, PaymentsUnavailable where its provider
    is not in use any more, IdempotencyKeyReused, InvalidInput.
    """
    if caller.user_id is None:
        raise NotAllowed("Only a person gives coins back.")
    if case_id is not None and not caller.is_operator:
        raise NotAllowed("Only an operator gives back frozen coins.")
    checked_text(reason, "reason", LONGEST_REASON, shortest=1)
    told = {"purchase_id": purchase_id, "reason": reason, "case_id": case_id}
    claim = idempotency.claim(caller.user_id, idempotency_key, "refundCoinPurchase", told)
    wish = RefundRequest(caller, purchase_id, reason, case_id, claim)
    (outcome,) = await refund_coin_purchases([wish])
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def refund_coin_purchases(
    requests: Sequence[RefundRequest],
) -> list[PurchaseView | MarketplaceError]:
    """Decide a batch of refunds in order, ask the provider about those that were taken, and answer
    each request its purchase or its refusal. No key stands twice in it."""
    await _prepare(requests)
    outcomes, taken = await atomic(_take, list(requests), await refund_days())
    await asyncio.gather(*(asking.ask_refund(one, of, settle_refunds) for one, of in taken))
    found = {one.id: one for one in await by_ids([one.purchase_id for one in requests])}
    return [
        found[one.purchase_id] if outcome is None else outcome
        for one, outcome in zip(requests, outcomes, strict=True)
    ]


async def _prepare(requests: Sequence[RefundRequest]) -> None:
    bought = await CoinPurchase.filter(id__in=[one.purchase_id for one in requests])
    currencies = {one.id: one.currency for one in bought}
    await journal.prepare(
        accounts.refunding(one.claim.made_id, unit)
        for one in requests
        if one.purchase_id in currencies
        for unit in (COIN, currencies[one.purchase_id])
    )


# --- deciding ------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Taken:
    """A refund that is taken: of which purchase, how much, and from where."""

    wish: RefundRequest
    bought: CoinPurchase
    case: FrozenCase | None
    coins: int
    money_minor: int

    @property
    def refund_id(self) -> UUID:
        return self.wish.claim.made_id

    @property
    def source(self) -> Account:
        """Where its coins come from."""
        if self.case is not None:
            return self.case.account
        return accounts.of_fan(self.bought.fan_id).wallet


@dataclass(frozen=True, slots=True)
class _Desk:
    """Everything that decides on refunds, read under its locks."""

    days: list[RefundDays]
    payments: dict[UUID, Payment]
    bought: dict[UUID, CoinPurchase]
    cases: dict[UUID, FrozenCase]
    used_up: set[tuple[UUID, str]]

    def refusal(self, one: RefundRequest, state: PaymentState | None) -> MarketplaceError | None:
        """Why this refund is refused whatever is left of the purchase, or None if it is not."""
        if (one.claim.caller_id, one.claim.key) in self.used_up:
            return IdempotencyKeyReused(key=one.claim.key)
        bought, caller = self.bought.get(one.purchase_id), one.caller
        if bought is None or state is None:
            return NotFound("coin purchase")
        if not caller.is_operator and bought.fan_id != caller.user_id:
            return NotFound("coin purchase")
        if bought.channel is not Channel.WEB:
            return BoughtInStore(bought.channel.value)
        if one.case_id is not None and not self._is_hers(one.case_id, bought):
            return NotFound("case")
        if state is not PaymentState.SUCCEEDED or bought.bought_at is None:
            return StateConflict("coin purchase", state.value)
        until = refundable_until(self.days, bought.country, bought.bought_at)
        is_over = until <= clock.now() and not caller.is_operator
        return RefundPeriodOver(until) if is_over else None

    def _is_hers(self, case_id: UUID, bought: CoinPurchase) -> bool:
        case = self.cases.get(case_id)
        return case is not None and case.is_open and case.fan_id == bought.fan_id

    def taken(self, one: RefundRequest, left: Left, book: Book) -> _Taken | None:
        """How much of the purchase goes back, or None where that is no money."""
        bought = self.bought[one.purchase_id]
        case = self.cases[one.case_id] if one.case_id else None
        if case is None:
            wallet_coins = book.balance(accounts.of_fan(bought.fan_id).wallet)
            coins = left.unspent(bought.fan_id, bought.id, wallet_coins)
        else:
            coins = min(book.balance(case.account), bought.coins_left)
        money = pro_rata(bought.price_left_minor, coins, bought.coins_left)
        return _Taken(one, bought, case, coins, money) if money else None


async def _take(
    requests: list[RefundRequest], days: list[RefundDays]
) -> tuple[list[MarketplaceError | None], list[tuple[Refund, Payment]]]:
    """The refusal of each request or None, and what the provider is to be asked."""
    known = await idempotency.settled_before([one.claim for one in requests])
    undecided = [one for one, before in zip(requests, known, strict=True) if before is None]
    desk = await _look(undecided, days)
    states = {key: one.state for key, one in desk.payments.items()}
    refused: dict[UUID, MarketplaceError] = {}
    wanted: list[RefundRequest] = []
    for one in undecided:
        refusal = desk.refusal(one, states.get(one.purchase_id))
        if refusal is None:
            wanted.append(one)
            states[one.purchase_id] = PaymentState.REFUNDING
        else:
            refused[one.claim.made_id] = refusal
    taken = await _post(wanted, desk) if wanted else []
    made = {one.refund_id for one in taken}
    nothing = {o.claim.made_id: NothingToRefund() for o in wanted if o.claim.made_id not in made}
    refused |= nothing
    await idempotency.keep_refusals(
        [(o.claim, refused[o.claim.made_id]) for o in undecided if o.claim.made_id in refused]
    )
    return [
        before if isinstance(before, MarketplaceError) else refused.get(one.claim.made_id)
        for one, before in zip(requests, known, strict=True)
    ], [(_refund(one), desk.payments[one.bought.id]) for one in taken]


async def _look(undecided: list[RefundRequest], days: list[RefundDays]) -> _Desk:
    ids = [one.purchase_id for one in undecided]
    payments = {one.id: one for one in await lock(Payment, ids)}
    bought = {one.id: one for one in await lock(CoinPurchase, ids)}
    cases = await frozen.lock(one.case_id for one in undecided if one.case_id is not None)
    return _Desk(days, payments, bought, cases, await _used_up(undecided))


async def _used_up(undecided: Sequence[RefundRequest]) -> set[tuple[UUID, str]]:
    """Of these keys, those that ever made a refund, also when its outcome was forgotten."""
    found = Refund.filter(
        actor_id__in=[one.claim.caller_id for one in undecided],
        idempotency_key__in=[one.claim.key for one in undecided],
    )
    return {(row.actor_id, row.idempotency_key) for row in await found}


# --- taking --------------------------------------------------------------------------------------


async def _post(wanted: list[RefundRequest], desk: _Desk) -> list[_Taken]:
    """Take what is there of each, under the locks on the wallets; of some there is nothing."""
    taken: list[_Taken] = []
    fans = {desk.bought[one.purchase_id].fan_id for one in wanted}
    async with journal.open(_accounts(wanted, desk)) as book:
        left = await Left.read(fans)
        for one in wanted:
            found = desk.taken(one, left, book)
            if found is not None:
                _take_one(found, left, book)
                taken.append(found)
        await _write(taken, desk)
        await frozen.write([one.case for one in taken if one.case is not None], book)
    return taken


def _accounts(wanted: list[RefundRequest], desk: _Desk) -> list[Account]:
    found: list[Account] = [case.account for case in desk.cases.values()]
    for one in wanted:
        bought = desk.bought[one.purchase_id]
        found += accounts.of_fan(bought.fan_id).all
        found += [accounts.refunding(one.claim.made_id, u) for u in (COIN, bought.currency)]
    return found


def _take_one(one: _Taken, left: Left, book: Book) -> None:
    bought = one.bought
    told = (one.refund_id, one.source, bought.currency, one.coins, one.money_minor)
    book.post(postings.coin_refund_taken(*told))
    left.lower(bought.fan_id, bought.id, one.coins)
    bought.coins_left -= one.coins
    bought.price_left_minor -= one.money_minor


_INSERT = """INSERT INTO coin_refund (id, purchase_id, fan_id, coins, case_id)
  SELECT r.id, r.purchase_id, r.fan_id, r.coins, r.case_id
  FROM {rows $1 r(id uuid, purchase_id uuid, fan_id uuid, coins bigint, case_id uuid)}"""

_LOWER = """UPDATE coin_purchase SET coins_left = r.coins, price_left_minor = r.price_minor
  FROM {rows $1 r(id uuid, coins bigint, price_minor bigint)} WHERE coin_purchase.id = r.id"""


async def _write(taken: list[_Taken], desk: _Desk) -> None:
    """Write the refunds, each of another payment, and what of their purchases is left."""
    if not taken:
        return
    await change({one.bought.id: PaymentState.REFUNDING for one in taken}, desk.payments)
    await recording.record_refunds([(_refund(one), desk.payments[one.bought.id]) for one in taken])
    rows = [
        (one.refund_id, one.bought.id, one.bought.fan_id, one.coins, one.wish.case_id)
        for one in taken
    ]
    await execute(_INSERT, rows)
    left = [(b.id, b.coins_left, b.price_left_minor) for b in (one.bought for one in taken)]
    await execute(_LOWER, left)
    acts = [_act(one) for one in taken if one.wish.caller.is_operator]
    if acts:
        await audit_log.write_all(acts)


def _refund(one: _Taken) -> Refund:
    return Refund(
        id=one.refund_id,
        payment_id=one.bought.id,
        actor_id=one.wish.claim.caller_id,
        idempotency_key=one.wish.claim.key,
        reason=one.wish.reason,
        total_minor=one.money_minor,
        currency=one.bought.currency,
    )


def _act(one: _Taken) -> Act:
    facts = {
        "refund_id": str(one.refund_id),
        "coins": one.coins,
        "total_minor": one.money_minor,
        "currency": one.bought.currency,
    }
    return Act(one.wish.caller, "refundCoinPurchase", one.bought.id, facts)
