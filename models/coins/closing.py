"""A provider's final word about a refund of coins: cleared, or given back to where it came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.coins import frozen
from models.coins.frozen import FrozenCase
from models.coins.rows import CoinPurchase, CoinRefund
from models.database import execute
from models.ledger import accounts, journal, postings
from models.ledger.accounts import COIN, Account
from models.ledger.transfers import Transfer
from models.payments.payment import (
    Payment,
    PaymentState,
    Refund,
    RefundState,
    change,
    close_refunds,
)
from models.payments.provider import Answer, Word
from models.transactions import atomic, lock


async def settle_refunds(answers: Sequence[tuple[UUID, Answer]]) -> None:
    """Write a provider's final words about refunds of coins. What is old, repeated, not final or no
    refund changes nothing; of two final words about one the first counts."""
    final: dict[UUID, Answer] = {}
    for key, answer in answers:
        if answer.word in (Word.SUCCEEDED, Word.FAILED):
            final.setdefault(key, answer)
    if final:
        await atomic(_settle_refunds, final)


@dataclass(frozen=True, slots=True)
class _Closing:
    """A refund under its lock, with the provider's final word about it."""

    refund: Refund
    answer: Answer
    payment: Payment
    bought: CoinPurchase
    coins: int
    case: FrozenCase | None

    @property
    def succeeds(self) -> bool:
        return self.answer.word is Word.SUCCEEDED

    @property
    def payment_state(self) -> PaymentState:
        """What becomes of the payment: a part of it may have gone back alone."""
        is_whole = self.succeeds and self.bought.coins_left == 0
        return PaymentState.REFUNDED if is_whole else PaymentState.SUCCEEDED

    @property
    def source(self) -> Account:
        """Where the coins return to: a case that was decided on meanwhile takes none."""
        if self.case is not None and self.case.takes_back:
            return self.case.account
        return accounts.of_fan(self.bought.fan_id).wallet

    @property
    def moved(self) -> list[Account]:
        """All whose balances it may move."""
        case = [self.case.account] if self.case is not None else []
        fan, refund = accounts.of_fan(self.bought.fan_id), self.refund
        return [
            *fan.all,
            *case,
            accounts.refunding(refund.id, COIN),
            accounts.refunding(refund.id, refund.currency),
        ]

    def transfer(self) -> Transfer:
        """Cleared, or given back."""
        refund, fan = self.refund, accounts.of_fan(self.bought.fan_id)
        told = (refund.currency, self.coins, refund.total_minor)
        if self.succeeds:
            return postings.coin_refund_cleared(refund.id, self.payment.provider, *told)
        return postings.coin_refund_refused(refund.id, fan, self.source, *told)

    def restore(self) -> None:
        """What the word leaves of the purchase."""
        if not self.succeeds:
            self.bought.coins_left += self.coins
            self.bought.price_left_minor += self.refund.total_minor


async def _settle_refunds(answers: dict[UUID, Answer]) -> None:
    # What is read of them here never changes; the locks follow in their order.
    asked = {one.id: one for one in await CoinRefund.filter(id__in=list(answers))}
    payments = {one.id: one for one in await lock(Payment, [o.purchase_id for o in asked.values()])}
    bought = {one.id: one for one in await lock(CoinPurchase, payments)}
    cases = await frozen.lock(one.case_id for one in asked.values() if one.case_id is not None)
    closing: list[_Closing] = []
    for refund in await lock(Refund, asked):
        if refund.state is RefundState.PROCESSING:
            of, answer = asked[refund.id], answers[refund.id]
            case = cases.get(of.case_id) if of.case_id else None
            paid, what = payments[of.purchase_id], bought[of.purchase_id]
            closing.append(_Closing(refund, answer, paid, what, of.coins, case))
    if not closing:
        return
    for one in closing:
        one.restore()
    await change({one.payment.id: one.payment_state for one in closing}, payments)
    await close_refunds([(one.refund.id, one.answer) for one in closing])
    await _restore(closing)
    await _post(closing)


async def _post(closing: list[_Closing]) -> None:
    """The money and the coins, and what becomes of the cases that they came from."""
    wanted = {account for one in closing for account in one.moved}
    async with journal.open(wanted) as book:
        for one in closing:
            book.post(one.transfer())
        cases = [one.case for one in closing if one.case is not None]
        await frozen.write(cases, book, frozen.REFUNDED)


_RESTORE = """UPDATE coin_purchase SET coins_left = r.coins, price_left_minor = r.price_minor
  FROM {rows $1 r(id uuid, coins bigint, price_minor bigint)} WHERE coin_purchase.id = r.id"""


async def _restore(closing: list[_Closing]) -> None:
    left = [(b.id, b.coins_left, b.price_left_minor) for b in (one.bought for one in closing)]
    await execute(_RESTORE, left)
