"""How the steps of a tip's chargeback move its creator's money."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import tips
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
from models.ledger.accounts import Account, CreatorAccounts
from models.ledger.journal import Book
from models.ledger.transfers import PostedLine, hold_of, taken_lines
from models.payments.payment import Payment, PaymentState


@dataclass(slots=True)
class TipSide:
    """A tip whose payment is locked, and what its chargeback took so far."""

    tip: tips.Tip
    creator: CreatorAccounts
    case: Account
    own_hold: datetime | None
    taken: tuple[PostedLine, ...]

    @staticmethod
    async def prepare(payment: Payment, case_id: UUID) -> None:
        """Make the accounts that are moved."""
        tip = await tips.Tip.get(id=payment.id)
        await journal.prepare([accounts.disputed(case_id, tip.currency)], tip.creator_id)
        await journal.prepare(accounts.of_creator(tip.creator_id, tip.currency).all)

    @classmethod
    async def locked(cls, payment: Payment, case_id: UUID) -> "TipSide":
        """Under the payment's lock: what was posted so far."""
        tip = await tips.Tip.get(id=payment.id)
        creator = accounts.of_creator(tip.creator_id, tip.currency)
        tip_key, opened_key = postings.tip_key(tip.id), postings.chargeback_opened_key(case_id)
        posted = await journal.lines_of([tip_key, opened_key])
        taken = taken_lines(posted.get(opened_key, []), creator)
        case = accounts.disputed(case_id, tip.currency)
        return cls(tip, creator, case, hold_of(posted[tip_key]), taken)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All whose balances may be moved."""
        return *self.creator.all, self.case

    def fix(self, case: Chargeback, payment: Payment) -> None:
        """What holds from the opening on: whose the tip is, and how much of it she bears."""
        case.creator_id = self.creator.pending.owner_id
        if case.bearer is Bearer.CREATOR:
            case.borne_minor = min(payment.amount_minor, case.drawn_minor)

    async def count(self, before: PaymentState, after: PaymentState) -> None:
        """Her supporters are those whose tips stand."""
        await tips.count_supporters([self.tip], {self.tip.id: (before, after)})

    def post(self, case: Chargeback, state: ChargebackState, book: Book) -> None:
        """Post one step."""
        creator, drawn, borne = self.creator, case.drawn_minor, case.borne_minor
        if state is NEEDS:
            opened = postings.tip_chargeback_opened(case.id, creator, borne, self.own_hold)
            self.taken = taken_lines(book.post(opened), creator)
        elif state is WON:
            book.post(postings.tip_chargeback_won(case.id, creator, self.taken))
        elif state is LOST:
            lost = (case.provider, drawn, borne, self.taken, self.own_hold)
            book.post(postings.tip_chargeback_lost(case.id, creator, *lost))
        elif state is OVERTURNED:
            overturned = (case.provider, drawn, borne)
            book.post(postings.tip_chargeback_overturned(case.id, creator, *overturned))

    async def save(self, book: Book) -> None:
        """A tip keeps nothing of it: the payment's state says it all."""

    async def tell(self, case: Chargeback) -> None:
        """Nobody is told."""
