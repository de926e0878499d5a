"""Settling: a provider's words about tips become states, money and notifications.

The mutation's own call, webhooks and the resolver all come here; one of them wins, by the step from
the state that the locked payment is in. No guard is asked again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models import clock, earnings, notifications
from models.database import execute
from models.earnings import EarningSource
from models.lanes import Lane
from models.ledger import accounts, journal, postings
from models.ledger.transfers import Transfer
from models.notifications import Draft
from models.payments.payment import Answers, Payment, PaymentState, Settle, Step, rounds, take_steps
from models.payments.provider import Answer
from models.tips import days, supporters
from models.tips.notified import TipReceived
from models.tips.rows import Tip
from models.transactions import atomic, lock


async def settle(answers: Answers) -> None:
    """Write a provider's words about tips. What is old, repeated or no tip changes nothing.

    A payment that stands in the batch twice takes the steps of both words, in their order.
    """
    for batch in rounds(answers):
        tips = await Tip.filter(id__in=list(batch))
        creators = {accounts.of_creator(tip.creator_id, tip.currency) for tip in tips}
        await journal.prepare(account for creator in creators for account in creator.all)
        await atomic(_settle, batch)


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a provider answered about one tip of a creator."""

    creator_id: UUID
    payment_id: UUID
    answer: Answer


async def _settle_together(batch: Sequence[Settlement]) -> Sequence[None]:
    await settle([(one.payment_id, one.answer) for one in batch])
    return [None] * len(batch)


SETTLING = Lane("settleTip", _settle_together, key=lambda one: one.creator_id)


def settling_of(creator_id: UUID) -> Settle:
    """How answers about tips of one creator are settled: together with what else she is given in
    the same moment."""

    async def settle_soon(answers: Answers) -> None:
        for payment_id, answer in answers:
            await SETTLING.ask(Settlement(creator_id, payment_id, answer))

    return settle_soon


async def _settle(answers: dict[UUID, Answer]) -> None:
    payments = {payment.id: payment for payment in await lock(Payment, answers)}
    steps = {p.id: Step(p.id, p.state, answers[p.id]) for p in payments.values()}
    steps = {payment_id: step for payment_id, step in steps.items() if step.state is not None}
    if not steps:
        return
    tips = await lock(Tip, steps)
    await _count(tips, steps)
    await take_steps(list(steps.values()))
    received = [tip for tip in tips if steps[tip.id].succeeds]
    if received:
        await _receive(received, payments, steps)


async def _count(tips: list[Tip], steps: dict[UUID, Step]) -> None:
    """A failure gives the fan's limit back; a late success counts again, even above the limit."""
    changed = [(tip, by) for tip in tips if (by := _counts(steps[tip.id]))]
    if not changed:
        return
    used = await days.lock((tip.fan_id, tip.currency, tip.day) for tip, _ in changed)
    for tip, by in changed:
        counter = used[tip.fan_id, tip.currency, tip.day]
        counter.amount_minor += by * tip.amount_minor
        counter.tips += by
    await days.write(used.values())


def _counts(step: Step) -> int:
    if step.fails:
        return -1
    return 1 if step.before is PaymentState.FAILED else 0


_RECEIVE = """UPDATE tip SET received_at = $2
  WHERE tip.id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND tip.received_at IS NULL"""


async def _receive(tips: list[Tip], payments: dict[UUID, Payment], steps: dict[UUID, Step]) -> None:
    await execute(_RECEIVE, [tip.id for tip in tips], clock.now())
    succeeded = {tip.id: (steps[tip.id].before, PaymentState.SUCCEEDED) for tip in tips}
    await supporters.count(tips, succeeded)
    release_at = await earnings.release_at(EarningSource.TIPS)

    def transfer(tip: Tip) -> Transfer:
        return postings.tip_settled(
            tip.id,
            accounts.of_creator(tip.creator_id, tip.currency),
            payments[tip.id].provider,
            tip.amount_minor,
            payments[tip.id].fee_minor,
            steps[tip.id].answer.fee_minor,
            release_at,
        )

    await journal.post([transfer(tip) for tip in tips])
    await notifications.publish(
        [
            Draft(
                TipReceived,
                tip.creator_id,
                tip_id=tip.id,
                amount_minor=tip.amount_minor,
                currency=tip.currency,
            )
            for tip in tips
        ]
    )
