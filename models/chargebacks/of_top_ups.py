"""How the steps of a chargeback of a top-up move its brand's money.

The brand bears at most what was left of the top-up when it opened: what is in the wallet is set
aside at once, and if it is lost the rest is taken from there, or owed. The fee is the platform's.
While it is open, or once it is lost, that part of the top-up cannot be given back any more.
"""

from dataclasses import dataclass
from uuid import UUID

from models import notifications
from models.brands.rows import TopUp
from models.brands.topup_notified import TopUpChargedBack
from models.chargebacks.rows import (
    LOST,
    NEEDS,
    OVERTURNED,
    WON,
    Bearer,
    Chargeback,
    ChargebackState,
)
from models.ledger import accounts, journal, postings
from models.ledger.accounts import Account, WalletAccounts
from models.ledger.journal import Book
from models.ledger.transfers import PostedLine, taken_lines
from models.notifications import Draft
from models.payments.payment import Payment, PaymentState
from models.transactions import lock


@dataclass(slots=True)
class TopUpSide:
    """A top-up whose payment is locked, and what its chargeback took so far."""

    top_up: TopUp
    brand: WalletAccounts
    case: Account
    taken: tuple[PostedLine, ...]

    @staticmethod
    async def prepare(payment: Payment, case_id: UUID) -> None:
        """Make the accounts that are moved: what is set aside is the brand's."""
        top_up = await TopUp.get(id=payment.id)
        await journal.prepare([accounts.disputed(case_id, top_up.currency)], top_up.brand_id)
        await journal.prepare(accounts.of_brand(top_up.brand_id, top_up.currency).all)

    @classmethod
    async def locked(cls, payment: Payment, case_id: UUID) -> "TopUpSide":
        """Under the payment's lock: the top-up, locked too, and what was posted so far."""
        (top_up,) = await lock(TopUp, [payment.id])
        brand = accounts.of_brand(top_up.brand_id, top_up.currency)
        opened_key = postings.chargeback_opened_key(case_id)
        posted = await journal.lines_of([opened_key])
        taken = taken_lines(posted.get(opened_key, []), brand)
        return cls(top_up, brand, accounts.disputed(case_id, top_up.currency), taken)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All whose balances may be moved."""
        return *self.brand.all, self.case

    def fix(self, case: Chargeback, payment: Payment) -> None:
        """What holds from the opening on: whose wallet it filled, and how much the brand bears."""
        case.brand_id = self.top_up.brand_id
        if case.bearer is Bearer.PAYER:
            case.borne_minor = min(self.top_up.left_minor, payment.amount_minor, case.drawn_minor)

    async def count(self, before: PaymentState, after: PaymentState) -> None:
        """Nothing is counted of top-ups."""

    def post(self, case: Chargeback, state: ChargebackState, book: Book) -> None:
        """Post one step, and move what is left of the top-up along."""
        brand, drawn, borne = self.brand, case.drawn_minor, case.borne_minor
        if state is NEEDS:
            opened = book.post(postings.top_up_chargeback_opened(case.id, brand, borne))
            self.taken = taken_lines(opened, brand)
            self.top_up.left_minor -= borne
        elif state is WON:
            book.post(postings.top_up_chargeback_won(case.id, brand, self.taken))
            self.top_up.left_minor += borne
        elif state is LOST:
            lost = (case.provider, drawn, borne, self.taken)
            book.post(postings.top_up_chargeback_lost(case.id, brand, *lost))
        elif state is OVERTURNED:
            overturned = (case.provider, drawn, borne)
            book.post(postings.top_up_chargeback_overturned(case.id, brand, *overturned))
            self.top_up.left_minor += borne

    async def save(self, book: Book) -> None:  # noqa: ARG002
        """Write what is left of the top-up."""
        await self.top_up.save(update_fields=["left_minor"])

    async def tell(self, case: Chargeback) -> None:
        """Tell the brand where it stands, unless its top-up was taken back before."""
        if not case.is_take_back:
            return
        facts = {"amount_minor": case.borne_minor, "currency": case.currency}
        told = {"top_up_id": self.top_up.id, "state": case.state.value, **facts}
        await notifications.publish([Draft(TopUpChargedBack, self.top_up.brand_id, **told)])
