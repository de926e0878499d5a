"""Refunds of tips, in two phases: taken from the creator into the refund's own account, asked of
the provider, then cleared, or given back to the very holds it came from. Always whole, fee too."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import audit_log, clock, idempotency, notifications
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
from models.ledger.transfers import Transfer, hold_of, taken_lines
from models.notifications import Draft
from models.payments import payment as asking
from models.payments.payment import LEASE, Payment, PaymentState, Refund, RefundState, change
from models.payments.provider import Answer, Word
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

    Raises NotFound, StateConflict for a tip that is not SUCCEEDED, IdempotencyKeyReused, and
    InvalidInput.
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
    for one in requests:
        await _prepare(one)
    outcomes, taken = await atomic(_take, list(requests))
    for refund, of in taken:
        await asking.ask_refund(refund, of, settle_refunds)
    tip_ids = [one.tip_id for one in requests]
    tips = {tip.id: tip for tip in await by_ids(tip_ids)}
    return [
        tips[one.tip_id] if outcome is None else outcome
        for one, outcome in zip(requests, outcomes, strict=True)
    ]


async def _prepare(one: RefundRequest) -> None:
    tip = await Tip.get_or_none(id=one.tip_id)
    if tip is not None:
        case = accounts.refunding(one.claim.made_id, tip.currency)
        await journal.prepare([case])


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
    taken: list[tuple[Refund, Payment]] = []
    refused: dict[UUID, MarketplaceError] = {}
    for one in undecided:
        payment = payments.get(one.tip_id) if one.tip_id in tips else None
        if (one.claim.caller_id, one.claim.key) in used_up:
            refused[one.claim.made_id] = IdempotencyKeyReused(key=one.claim.key)
        elif payment is None:
            refused[one.claim.made_id] = NotFound("tip")
        elif payment.state is not PaymentState.SUCCEEDED:
            refused[one.claim.made_id] = StateConflict("tip", payment.state.value)
        else:
            taken.append((await _open(one, payment), payment))
    await idempotency.keep_refusals(
        [(o.claim, refused[o.claim.made_id]) for o in undecided if o.claim.made_id in refused]
    )
    if taken:
        await _post_taken(taken, tips)
    return [
        before if isinstance(before, MarketplaceError) else refused.get(one.claim.made_id)
        for one, before in zip(requests, known, strict=True)
    ], taken


async def _used_up(claims: Sequence[Claim]) -> set[tuple[UUID, str]]:
    """Of these keys, those that ever made a refund, also when its outcome was forgotten."""
    found = Refund.filter(
        actor_id__in=[one.caller_id for one in claims],
        idempotency_key__in=[one.key for one in claims],
    )
    return {(row.actor_id, row.idempotency_key) for row in await found}


async def _open(one: RefundRequest, payment: Payment) -> Refund:
    await change(payment, PaymentState.REFUNDING)
    now = clock.now()
    refund = await Refund.create(
        id=one.claim.made_id,
        payment_id=payment.id,
        actor_id=one.claim.caller_id,
        idempotency_key=one.claim.key,
        reason=one.reason,
        total_minor=payment.total_minor,
        currency=payment.currency,
        state=RefundState.PROCESSING,
        lease_until=now + LEASE,
        created_at=now,
    )
    await audit_log.write(
        one.caller,
        "refundTip",
        [payment.id],
        refund_id=str(refund.id),
        total_minor=payment.total_minor,
        currency=payment.currency,
    )
    return refund


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
    refunds = [
        refund
        for refund in await lock(Refund, asked)
        if refund.state is RefundState.PROCESSING and refund.payment_id in tips
    ]
    if not refunds:
        return
    taken = await journal.lines_of(postings.refund_taken_key(refund.id) for refund in refunds)
    transfers, drafts = [], []
    for refund in refunds:
        payment, tip = payments[refund.payment_id], tips[refund.payment_id]
        cleared = answers[refund.id].word is Word.SUCCEEDED
        await change(payment, PaymentState.REFUNDED if cleared else PaymentState.SUCCEEDED)
        await _close(refund, answers[refund.id])
        if cleared:
            drafts.append(_draft(tip))
            transfers.append(
                postings.refund_cleared(
                    refund.id, payment.provider, refund.currency, refund.total_minor
                )
            )
        else:
            creator = accounts.of_creator(tip.creator_id, tip.currency)
            lines = taken_lines(taken[postings.refund_taken_key(refund.id)], creator)
            transfers.append(
                postings.tip_refund_refused(refund.id, creator, payment.fee_minor, lines)
            )
    await journal.post(transfers)
    await notifications.publish(drafts)


async def _close(refund: Refund, answer: Answer) -> None:
    succeeded = answer.word is Word.SUCCEEDED
    refund.state = RefundState.SUCCEEDED if succeeded else RefundState.FAILED
    refund.failure_reason = None if succeeded else (answer.reason or "")[:200] or None
    refund.settled_at = clock.now()
    await refund.save(update_fields=["state", "failure_reason", "settled_at"])


def _draft(tip: Tip) -> Draft:
    return Draft(
        TipRefunded,
        tip.creator_id,
        tip_id=tip.id,
        amount_minor=tip.amount_minor,
        currency=tip.currency,
    )
