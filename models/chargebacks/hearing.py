"""Hearing what a provider says of a chargeback, and taking the steps that its word leads through.

Opening one takes what is there into a case of its own, winning gives it back, losing takes the rest
of what the creator or the payer bears, and the platform bears what is left. Who bears is data, and
how much is fixed on the row at opening: never more than the payment, and nothing where another
take-back of the same payment is open or done. A word that comes while a refund is under way waits
for the end of it, for a refund that is refused took nothing back. Words may come twice and in any
order: a later word opens what was never opened, and an older one changes nothing.
"""

import logging
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from models import audit_log, clock
from models.caller import Caller
from models.chargebacks.of_coins import CoinSide
from models.chargebacks.of_tips import TipSide
from models.chargebacks.of_top_ups import TopUpSide
from models.chargebacks.rows import (
    LOST,
    NEEDS,
    OVERTURNED,
    WAYS,
    WON,
    Bearer,
    Chargeback,
    ChargebackState,
    ChargebackTerms,
)
from models.ledger import journal
from models.ledger.accounts import Account
from models.ledger.journal import Book
from models.payments.notices import ProviderNotice
from models.payments.payment import Payment, PaymentKind, PaymentState, change
from models.payments.provider import ChargebackWord, case_of_chargeback
from models.transactions import atomic, lock

log = logging.getLogger("limelight.chargebacks")

_UNPAID = (PaymentState.PROCESSING, PaymentState.REQUIRES_ACTION, PaymentState.FAILED)
_PAYMENT_STATES = {
    NEEDS: PaymentState.CHARGEBACK_OPEN,
    WON: PaymentState.SUCCEEDED,
    LOST: PaymentState.CHARGED_BACK,
    OVERTURNED: PaymentState.SUCCEEDED,
}


class Side(Protocol):
    """What is charged back: how the steps of its chargeback move what was paid for."""

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All whose balances may be moved."""

    def fix(self, case: Chargeback, payment: Payment) -> None:
        """Write on a new case what holds from its opening on."""

    async def count(self, before: PaymentState, after: PaymentState) -> None:
        """Count what stands or falls with the payment's state, before any balance is locked."""

    def post(self, case: Chargeback, state: ChargebackState, book: Book) -> None:
        """Post one step."""

    async def save(self, book: Book) -> None:
        """Write whatever goes with the steps."""

    async def tell(self, case: Chargeback) -> None:
        """Tell whom it concerns, last of all."""


_SIDES: dict[PaymentKind, type[TipSide] | type[CoinSide] | type[TopUpSide]] = {
    PaymentKind.TIP: TipSide,
    PaymentKind.COINS: CoinSide,
    PaymentKind.TOP_UP: TopUpSide,
}


@dataclass(frozen=True, slots=True)
class Heard:
    """What a provider said of a chargeback; `drawn_minor` is what the payer's bank takes. `by` is
    the service where that told it of a store."""

    provider: str
    reference: str
    payment_id: UUID
    word: ChargebackWord
    drawn_minor: int
    currency: str
    by: Caller | None = None

    @property
    def case_id(self) -> UUID:
        """The chargeback's id."""
        return case_of_chargeback(self.provider, self.reference)


async def hear_notice(notice: ProviderNotice) -> bool:
    """Write what a webhook says of a chargeback; False where the payment has no success yet or a
    refund of it is under way, so that it must be said again. What names no payment of ours is done
    with."""
    facts = notice.facts
    if notice.reference is None:
        raise ValueError("a chargeback without a name")
    told = Heard(
        notice.provider,
        notice.reference,
        notice.key,
        ChargebackWord(facts["word"]),
        int(facts["drawn_minor"]),
        str(facts["currency"]),
    )
    return await hear(told)


async def hear(told: Heard) -> bool:
    """Take the steps that a provider's word leads through; answers whether it is done with."""
    payment = await Payment.get_or_none(id=told.payment_id)
    if payment is None:
        log.warning("a chargeback %s of a payment that is not ours", told.reference)
        return True
    if (payment.currency, told.drawn_minor > 0) != (told.currency, True):
        raise ValueError("a chargeback of another currency, or of nothing")
    await _SIDES[payment.kind].prepare(payment, told.case_id)
    return await atomic(_hear, told)


async def _hear(told: Heard) -> bool:
    (payment,) = await lock(Payment, [told.payment_id])
    if payment.provider != told.provider:
        log.warning("a chargeback %s of another provider's payment", told.reference)
        return True
    if payment.state in _UNPAID:
        return False
    side: Side = await _SIDES[payment.kind].locked(payment, told.case_id)
    found = await lock(Chargeback, [told.case_id])
    if not found and payment.state is PaymentState.REFUNDING:
        return False
    way = WAYS.get((found[0].state if found else None, told.word), ())
    if not way:
        return True
    case = found[0] if found else await _new(told, payment, side)
    states = [_PAYMENT_STATES[state] for state in way if state in _PAYMENT_STATES]
    if case.is_take_back and states:
        await side.count(payment.state, states[-1])
    async with journal.open(side.accounts) as book:
        for state in way:
            side.post(case, state, book)
            await _step(case, state, payment)
        await side.save(book)
    await case.save()
    if told.by is not None:
        await audit_log.write(told.by, "recordStoreRefund", [payment.id], coins=case.coins)
    await side.tell(case)
    return True


async def _new(told: Heard, payment: Payment, side: Side) -> Chargeback:
    # Another take-back of this payment is open or done: nobody but the platform pays twice.
    is_take_back = payment.state is PaymentState.SUCCEEDED
    case = Chargeback(
        id=told.case_id,
        provider=told.provider,
        reference=told.reference,
        payment_id=payment.id,
        state=NEEDS,
        bearer=await bearer_of(payment.kind) if is_take_back else Bearer.PLATFORM,
        drawn_minor=told.drawn_minor,
        borne_minor=0,
        coins=0,
        sales_minor=0,
        currency=told.currency,
        is_take_back=is_take_back,
        opened_at=clock.now(),
    )
    side.fix(case, payment)
    return case


async def bearer_of(kind: PaymentKind) -> Bearer:
    """Who bears chargebacks of such payments that are opened now."""
    terms = ChargebackTerms.filter(kind=kind, effective_from__lte=clock.now())
    (latest,) = await terms.order_by("-effective_from").limit(1)
    return latest.bearer


async def _step(case: Chargeback, state: ChargebackState, payment: Payment) -> None:
    """The row's and the payment's part of one step."""
    case.state = state
    if state in (WON, LOST, OVERTURNED):
        case.closed_at = clock.now()
    if case.is_take_back and state in _PAYMENT_STATES:
        await change({payment.id: _PAYMENT_STATES[state]}, {payment.id: payment})
