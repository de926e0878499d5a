"""How the steps of a chargeback of coins move its fan's coins.

What was left of the purchase when it opened is taken back: out of the wallet at once, and if it is
lost also out of the frozen coins of her reversed gifts, and what she spent she owes. While it is
open that part of the purchase is in flight, as it is while a refund is under way.
"""

from dataclasses import dataclass
from uuid import UUID

from models.chargebacks.rows import (
    LOST,
    NEEDS,
    OVERTURNED,
    WON,
    Bearer,
    Chargeback,
    ChargebackState,
)
from models.coins import CoinPurchase, frozen
from models.coins.frozen import FrozenCase
from models.ledger import accounts, journal, postings
from models.ledger.accounts import Account, WalletAccounts
from models.ledger.journal import Book
from models.ledger.transfers import PostedLine, taken_lines
from models.payments.payment import Payment, PaymentState
from models.transactions import lock


@dataclass(slots=True)
class CoinSide:
    """A purchase under its lock, the fan's frozen coins, and what its chargeback took so far."""

    fan: WalletAccounts
    case: Account
    bought: CoinPurchase
    others: list[FrozenCase]
    taken: tuple[PostedLine, ...]

    @staticmethod
    async def prepare(payment: Payment, case_id: UUID) -> None:
        """Make the accounts that are moved: what is frozen is the fan's."""
        await journal.prepare([accounts.frozen(case_id)], payment.payer_id)
        await journal.prepare(accounts.of_fan(payment.payer_id).all)

    @classmethod
    async def locked(cls, payment: Payment, case_id: UUID) -> "CoinSide":
        """Under the payment's lock: the purchase and the frozen coins, locked too."""
        fan, opened_key = accounts.of_fan(payment.payer_id), postings.chargeback_opened_key(case_id)
        (bought,) = await lock(CoinPurchase, [payment.id])
        others = await frozen.lock_of_fan(payment.payer_id)
        posted = await journal.lines_of([opened_key])
        taken = taken_lines(posted.get(opened_key, []), fan)
        return cls(fan, accounts.frozen(case_id), bought, others, taken)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All whose balances may be moved."""
        return *self.fan.all, self.case, *(one.account for one in self.others)

    def fix(self, case: Chargeback, payment: Payment) -> None:
        """What holds from the opening on: who bought, and what is taken back of it."""
        case.payer_id = payment.payer_id
        if case.bearer is Bearer.PAYER:
            case.coins, case.sales_minor = self.bought.coins_left, self.bought.price_left_minor

    async def count(self, before: PaymentState, after: PaymentState) -> None:
        """Nothing is counted of coins that were bought."""

    def post(self, case: Chargeback, state: ChargebackState, book: Book) -> None:
        """Post one step, and move what is left of the purchase along."""
        fan, of = self.fan, (case.provider, case.currency, case.drawn_minor, case.sales_minor)
        if state is NEEDS:
            opened = book.post(postings.coin_chargeback_opened(case.id, fan, case.coins))
            self.taken = taken_lines(opened, fan)
            self._raise_left(case, -1)
        elif state is WON:
            book.post(postings.coin_chargeback_won(case.id, fan, self.taken))
            self._raise_left(case, +1)
        elif state is LOST:
            others = [one.id for one in self.others]
            lost = (*of, case.coins, self.taken, others)
            book.post(postings.coin_chargeback_lost(case.id, fan, *lost))
        elif state is OVERTURNED:
            book.post(postings.coin_chargeback_overturned(case.id, fan, *of, case.coins))
            self._raise_left(case, +1)

    def _raise_left(self, case: Chargeback, sign: int) -> None:
        self.bought.coins_left += sign * case.coins
        self.bought.price_left_minor += sign * case.sales_minor

    async def save(self, book: Book) -> None:
        """Write the purchase, and what is left of the frozen coins."""
        await self.bought.save(update_fields=["coins_left", "price_left_minor"])
        await frozen.write(self.others, book, frozen.BURNED)

    async def tell(self, case: Chargeback) -> None:
        """Nobody is told."""
