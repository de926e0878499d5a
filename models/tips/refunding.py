"""Refunds of tips, in two phases: taken from the creator into the refund's own account, asked of
the provider, then cleared, or given back to the very holds it came from. Always whole, fee too."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import audit_log, idempotency, notifications
from models.audit_log import Act
from models.caller import Caller
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
from models.ledger.transfers import PostedLine, Transfer, hold_of, taken_lines
from models.notifications import Draft
from models.payments import payment as asking
from models.payments import recording
from models.payments.payment import (
    Payment,
    PaymentState,
    Refund,
    RefundState,
    change,
    close_refunds,
)
from models.payments.provider import Answer, Word
from models.tips import supporters
from models.tips.notified import TipRefunded
from models.tips.reading import TipView, by_ids
from models.tips.rows import Tip
from models.transactions import atomic, lock

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """An operator's wish to refund one tip, whose claim has minted the refund's id."""

    caller: Caller
    tip_id: UUID
    reason: str
    claim: Claim


async def refund_tip(caller: Caller, tip_id: UUID, reason: str, idempotency_key: str) -> TipView:
    """Send a tip back to its fan, once, and answer it as its payment then stands: REFUNDING where
    the provider took longer than 5 s.

    Raises NotFound, StateConflict for a tip that is not SUCCEEDED, PaymentsUnavailable where its
    provider is not in use any more, IdempotencyKeyReused, and InvalidInput.
    """
    if caller.user_id is None:
        raise NotAllowed("Only an operator with a user can refund.")
    checked_text(reason, "reason", LONGEST_REASON, shortest=1)
    told = {"tip_id": tip_id, "reason": reason}
    claim = idempotency.claim(caller.user_id, idempotency_key, "refundTip", told)
    (outcome,) = await refund_tips([RefundRequest(caller, tip_id, reason, claim)])
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def refund_tips(requests: Sequence[RefundRequest]) -> list[TipView | MarketplaceError]:
    """Decide a batch of refunds in order, ask the provider about those that were taken, and answer
    each request its tip or its refusal. No key stands twice in it."""
    await _prepare(requests)
    outcomes, taken = await atomic(_take, list(requests))
    await asyncio.gather(*(asking.ask_refund(one, of, settle_refunds) for one, of in taken))
    tip_ids = [one.tip_id for one in requests]
    tips = {tip.id: tip for tip in await by_ids(tip_ids)}
    return [
        tips[one.tip_id] if outcome is None else outcome
        for one, outcome in zip(requests, outcomes, strict=True)
    ]


async def _prepare(requests: Sequence[RefundRequest]) -> None:
    tips = await Tip.filter(id__in=[one.tip_id for one in requests])
    currencies = {tip.id: tip.currency for tip in tips}
    await journal.prepare(
        accounts.refunding(one.claim.made_id, currencies[one.tip_id])
        for one in requests
        if one.tip_id in currencies
    )


# --- taking --------------------------------------------------------------------------------------


async def _take(
    requests: list[RefundRequest],
) -> tuple[list[MarketplaceError | None], list[tuple[Refund, Payment]]]:
    """The refusal of each request or None, and what the provider is to be asked."""
    known = await idempotency.settled_before([one.claim for one in requests])
    undecided = [one for one, before in zip(requests, known, strict=True) if before is None]
    payments = {p.id: p for p in await lock(Payment, [one.tip_id for one in undecided])}
    tips = {tip.id: tip for tip in await Tip.filter(id__in=list(payments))}
    used_up = await _used_up([one.claim for one in undecided])
    states = {tip_id: payments[tip_id].state for tip_id in tips}
    taken: list[RefundRequest] = []
    refused: dict[UUID, MarketplaceError] = {}
    for one in undecided:
        refusal = _refusal(one, states.get(one.tip_id), used_up)
        if refusal is None:
            states[one.tip_id] = PaymentState.REFUNDING
            taken.append(one)
        else:
            refused[one.claim.made_id] = refusal
    await idempotency.keep_refusals(
        [(o.claim, refused[o.claim.made_id]) for o in undecided if o.claim.made_id in refused]
    )
    opened = await _open(taken, payments, tips) if taken else []
    return [
        before if isinstance(before, MarketplaceError) else refused.get(one.claim.made_id)
        for one, before in zip(requests, known, strict=True)
    ], opened


def _refusal(
    one: RefundRequest, state: PaymentState | None, used_up: set[tuple[UUID, str]]
) -> MarketplaceError | None:
    if (one.claim.caller_id, one.claim.key) in used_up:
        return IdempotencyKeyReused(key=one.claim.key)
    if state is None:
        return NotFound("tip")
    return None if state is PaymentState.SUCCEEDED else StateConflict("tip", state.value)


async def _used_up(claims: Sequence[Claim]) -> set[tuple[UUID, str]]:
    """Of these keys, those that ever made a refund, also when its outcome was forgotten."""
    found = Refund.filter(
        actor_id__in=[one.caller_id for one in claims],
        idempotency_key__in=[one.key for one in claims],
    )
    return {(row.actor_id, row.idempotency_key) for row in await found}


async def _open(
    taken: list[RefundRequest], payments: dict[UUID, Payment], tips: dict[UUID, Tip]
) -> list[tuple[Refund, Payment]]:
    """Write the refunds, and take their money from the creators; each is of another payment."""
    await change({one.tip_id: PaymentState.REFUNDING for one in taken}, payments)
    opened = [(_refund(one, payments[one.tip_id]), payments[one.tip_id]) for one in taken]
    await recording.record_refunds(opened)
    await audit_log.write_all(
        [_act(one, refund) for one, (refund, _) in zip(taken, opened, strict=True)]
    )
    taken_back = {p.id: (PaymentState.SUCCEEDED, p.state) for _, p in opened}
    await supporters.count([tips[payment_id] for payment_id in taken_back], taken_back)
    await _post_taken(opened, tips)
    return opened


def _refund(one: RefundRequest, payment: Payment) -> Refund:
    return Refund(
        id=one.claim.made_id,
        payment_id=payment.id,
        actor_id=one.claim.caller_id,
        idempotency_key=one.claim.key,
        reason=one.reason,
        total_minor=payment.total_minor,
        currency=payment.currency,
    )


def _act(one: RefundRequest, refund: Refund) -> Act:
    facts = {
        "refund_id": str(refund.id),
        "total_minor": refund.total_minor,
        "currency": refund.currency,
    }
    return Act(one.caller, "refundTip", one.tip_id, facts)


async def _post_taken(taken: list[tuple[Refund, Payment]], tips: dict[UUID, Tip]) -> None:
    settled = await journal.lines_of(postings.tip_key(payment.id) for _, payment in taken)

    def transfer(refund: Refund, payment: Payment) -> Transfer:
        tip = tips[payment.id]
        return postings.tip_refund_taken(
            refund.id,
            accounts.of_creator(tip.creator_id, tip.currency),
            tip.amount_minor,
            payment.fee_minor,
            hold_of(settled[postings.tip_key(payment.id)]),
        )

    await journal.post([transfer(refund, payment) for refund, payment in taken])


# --- settling ------------------------------------------------------------------------------------


async def settle_refunds(answers: Sequence[tuple[UUID, Answer]]) -> None:
    """Write a provider's final words about refunds of tips. What is old, repeated, not final or no
    refund changes nothing; of two final words about one the first counts."""
    final: dict[UUID, Answer] = {}
    for key, answer in answers:
        if answer.word in (Word.SUCCEEDED, Word.FAILED):
            final.setdefault(key, answer)
    if final:
        await atomic(_settle_refunds, final)


async def _settle_refunds(answers: dict[UUID, Answer]) -> None:
    asked = {row.id: row.payment_id for row in await Refund.filter(id__in=list(answers))}
    payments = {payment.id: payment for payment in await lock(Payment, asked.values())}
    tips = {tip.id: tip for tip in await Tip.filter(id__in=list(payments))}
    closing = [
        _Closing(refund, answers[refund.id], payments[refund.payment_id], tips[refund.payment_id])
        for refund in await lock(Refund, asked)
        if refund.state is RefundState.PROCESSING and refund.payment_id in tips
    ]
    if not closing:
        return
    await change({one.payment.id: one.payment_state for one in closing}, payments)
    await close_refunds([(one.refund.id, one.answer) for one in closing])
    steps = {one.tip.id: (PaymentState.REFUNDING, one.payment_state) for one in closing}
    await supporters.count([one.tip for one in closing], steps)
    taken = await journal.lines_of(one.taken_key for one in closing)
    await journal.post([one.transfer(taken[one.taken_key]) for one in closing])
    await notifications.publish([_draft(one.tip) for one in closing if one.succeeds])


@dataclass(frozen=True, slots=True)
class _Closing:
    """A refund under its lock, with the provider's final word about it."""

    refund: Refund
    answer: Answer
    payment: Payment
    tip: Tip

    @property
    def succeeds(self) -> bool:
        return self.answer.word is Word.SUCCEEDED

    @property
    def payment_state(self) -> PaymentState:
        """What becomes of the payment."""
        return PaymentState.REFUNDED if self.succeeds else PaymentState.SUCCEEDED

    @property
    def taken_key(self) -> str:
        """The key of the transfer by which it was taken from the creator."""
        return postings.refund_taken_key(self.refund.id)

    def transfer(self, taken: list[PostedLine]) -> Transfer:
        """Cleared, or given back to the very holds that `taken` came from."""
        refund, payment = self.refund, self.payment
        if self.succeeds:
            return postings.refund_cleared(
                refund.id, payment.provider, refund.currency, refund.total_minor
            )
        creator = accounts.of_creator(self.tip.creator_id, self.tip.currency)
        lines = taken_lines(taken, creator)
        return postings.tip_refund_refused(refund.id, creator, payment.fee_minor, lines)


def _draft(tip: Tip) -> Draft:
    return Draft(
        TipRefunded,
        tip.creator_id,
        tip_id=tip.id,
        amount_minor=tip.amount_minor,
        currency=tip.currency,
    )
