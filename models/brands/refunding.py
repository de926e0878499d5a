"""Refunds of top-ups: what is unspent goes back to who paid, in two phases.

Taken out of the wallet into the refund's own account, asked of the provider, then cleared or given
back. What is unspent of a top-up is what of it was neither sent back nor charged back, as far as it
is in the wallet; the fee stays. No limit is asked: what goes back is no spending.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import audit_log, idempotency, notifications
from models.brands.rows import TopUp
from models.brands.teams import lock_member
from models.brands.topup_notified import TopUpRefunded
from models.brands.topup_reading import TopUpView, top_ups_by_ids
from models.brands.topup_refusals import NothingUnspent
from models.caller import BrandRole, Caller
from models.database import execute
from models.errors import (
    IdempotencyKeyReused,
    MarketplaceError,
    NotFound,
    StateConflict,
    checked_text,
)
from models.idempotency import Claim
from models.ledger import accounts, journal, postings
from models.ledger.accounts import WalletAccounts
from models.ledger.transfers import Transfer
from models.notifications import Draft
from models.payments import payment as asking
from models.payments import provider, recording
from models.payments.payment import (
    Payment,
    PaymentState,
    Refund,
    RefundState,
    change,
    close_refunds,
)
from models.payments.provider import Answer, PaymentsUnavailable, Word
from models.program.gate import actor_of
from models.transactions import atomic, lock

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class _Wish:
    """A wish to give back what is unspent of a top-up, whose claim has minted the refund's id."""

    caller: Caller
    top_up_id: UUID
    reason: str
    claim: Claim


async def refund_top_up(
    caller: Caller, top_up_id: UUID, reason: str, idempotency_key: str
) -> TopUpView:
    """Give back what is unspent of a top-up, once per key, and answer it as its payment then
    stands: REFUNDING where the provider took longer than 5 s.

    Raises NotFound, NotAllowed for who is neither of the brand's FINANCE or ADMIN nor an operator,
    StateConflict for one whose payment is not SUCCEEDED, NothingUnspent, PaymentsUnavailable where
    its provider is not in use any more, IdempotencyKeyReused and InvalidInput.
    """
    checked_text(reason, "reason", LONGEST_REASON, shortest=1)
    told = {"top_up_id": top_up_id, "reason": reason}
    claim = idempotency.claim(actor_of(caller), idempotency_key, "refundTopUp", told)
    seen = await TopUp.get_or_none(id=top_up_id)
    if seen is not None and not caller.is_operator and seen.brand_id not in caller.brands:
        seen = None  # another brand's is not there
    if seen is not None:
        case = accounts.refunding(claim.made_id, seen.currency)
        await journal.prepare([*_brand(seen).all, case])
    outcome = await atomic(_take, _Wish(caller, top_up_id, reason, claim), seen)
    if isinstance(outcome, MarketplaceError):
        raise outcome
    if outcome is not None:
        await asking.ask_refund(*outcome, settle_refunds)
    (found,) = await top_ups_by_ids([top_up_id])
    return found


def _brand(top_up: TopUp) -> WalletAccounts:
    return accounts.of_brand(top_up.brand_id, top_up.currency)


# --- taking --------------------------------------------------------------------------------------


async def _take(
    wish: _Wish, seen: TopUp | None
) -> MarketplaceError | tuple[Refund, Payment] | None:
    """The refusal, or what the provider is to be asked; None where that was decided before."""
    (before,) = await idempotency.settled_before([wish.claim])
    if before is not None:
        return before if isinstance(before, MarketplaceError) else None
    try:
        return await _decide(wish, seen)
    except PaymentsUnavailable:
        raise  # nothing is kept: the same key works once the provider is back
    except MarketplaceError as refusal:
        await idempotency.keep_refusals([(wish.claim, refusal)])
        return refusal


async def _decide(wish: _Wish, seen: TopUp | None) -> tuple[Refund, Payment]:
    """Decide under every lock, and take what is unspent; whose a top-up is never changes."""
    if seen is None:
        raise NotFound("top-up")
    await _check_caller(wish.caller, seen)
    payments = await lock(Payment, [seen.id])
    (top_up,) = await lock(TopUp, [seen.id])
    if not payments or payments[0].state is not PaymentState.SUCCEEDED:
        state = payments[0].state.value if payments else top_up.state.value
        raise StateConflict("top-up", state)
    key = wish.claim.caller_id, wish.claim.key
    if await Refund.exists(actor_id=key[0], idempotency_key=key[1]):
        raise IdempotencyKeyReused(key=key[1])  # its outcome was forgotten
    (payment,) = payments
    provider.check_in_use(payment.provider)
    brand = _brand(top_up)
    case = accounts.refunding(wish.claim.made_id, top_up.currency)
    async with journal.open([*brand.all, case]) as book:
        unspent = min(int(top_up.left_minor), book.balance(brand.wallet))
        if not unspent:
            raise NothingUnspent
        book.post(postings.wallet_refund_taken(wish.claim.made_id, brand, unspent))
    return await _write(wish, top_up, payment, unspent), payment


async def _check_caller(caller: Caller, seen: TopUp) -> None:
    """Raise NotFound or NotAllowed unless the caller is of the brand's finance, or an operator."""
    if caller.is_operator:
        return
    try:
        await lock_member(caller, seen.brand_id, BrandRole.FINANCE)
    except NotFound:
        raise NotFound("top-up") from None


async def _write(wish: _Wish, top_up: TopUp, payment: Payment, part_minor: int) -> Refund:
    made = Refund(
        id=wish.claim.made_id,
        payment_id=payment.id,
        actor_id=wish.claim.caller_id,
        idempotency_key=wish.claim.key,
        reason=wish.reason,
        total_minor=part_minor,
        currency=top_up.currency,
    )
    await change({payment.id: PaymentState.REFUNDING}, {payment.id: payment})
    await recording.record_refunds([(made, payment)])
    await execute(_LEAVE, [(top_up.id, top_up.left_minor - part_minor)])
    if wish.caller.is_operator:
        facts = {"refund_id": str(made.id), "total_minor": part_minor, "currency": made.currency}
        await audit_log.write(wish.caller, "refundTopUp", [top_up.id], **facts)
    return made


_LEAVE = """UPDATE top_up SET left_minor = r.left_minor
  FROM {rows $1 r(id uuid, left_minor bigint)} WHERE top_up.id = r.id"""


# --- settling ------------------------------------------------------------------------------------


async def settle_refunds(answers: Sequence[tuple[UUID, Answer]]) -> None:
    """Write a provider's final words about refunds of top-ups. What is old, repeated, not final or
    no refund changes nothing; of two final words about one the first counts."""
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
    top_up: TopUp

    @property
    def succeeds(self) -> bool:
        return self.answer.word is Word.SUCCEEDED

    @property
    def left_minor(self) -> int:
        """What is left of the top-up now: all as it was where the refund was refused."""
        part = 0 if self.succeeds else int(self.refund.total_minor)
        return int(self.top_up.left_minor) + part

    @property
    def payment_state(self) -> PaymentState:
        """What becomes of the payment: a part of it may have gone back alone."""
        return PaymentState.SUCCEEDED if self.left_minor else PaymentState.REFUNDED

    def transfer(self) -> Transfer:
        """Cleared, or given back."""
        refund, part = self.refund, int(self.refund.total_minor)
        if self.succeeds:
            return postings.refund_cleared(refund.id, self.payment.provider, refund.currency, part)
        return postings.wallet_refund_refused(refund.id, _brand(self.top_up), part)

    def draft(self) -> Draft:
        """What the brand is told of a success."""
        facts = {"amount_minor": self.refund.total_minor, "currency": self.refund.currency}
        return Draft(TopUpRefunded, self.top_up.brand_id, top_up_id=self.top_up.id, **facts)


async def _settle_refunds(answers: dict[UUID, Answer]) -> None:
    # What is read of them here never changes; the locks follow in their order.
    asked = {row.id: row.payment_id for row in await Refund.filter(id__in=list(answers))}
    payments = {one.id: one for one in await lock(Payment, asked.values())}
    top_ups = {one.id: one for one in await lock(TopUp, payments)}
    closing = [
        _Closing(one, answers[one.id], payments[one.payment_id], top_ups[one.payment_id])
        for one in await lock(Refund, asked)
        if one.state is RefundState.PROCESSING and one.payment_id in top_ups
    ]
    if not closing:
        return
    await change({one.payment.id: one.payment_state for one in closing}, payments)
    await close_refunds([(one.refund.id, one.answer) for one in closing])
    await execute(_LEAVE, [(one.top_up.id, one.left_minor) for one in closing])
    await journal.post([one.transfer() for one in closing])
    await notifications.publish([one.draft() for one in closing if one.succeeds])
