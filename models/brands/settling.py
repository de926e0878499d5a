"""Settling: a provider's words about top-ups become states, money and notifications.

The mutation's own call, webhooks and the resolver all come here; one of them wins, by the step from
the state that the locked payment is in. No guard is asked again.
"""

from uuid import UUID

from models import clock, notifications
from models.brands.rows import TopUp
from models.brands.topup_notified import TopUpReceived
from models.database import execute
from models.ledger import accounts, journal, postings
from models.ledger.transfers import Transfer
from models.notifications import Draft
from models.payments.payment import Answers, Payment, Step, rounds, take_steps
from models.payments.provider import Answer
from models.transactions import atomic, lock


async def settle(answers: Answers) -> None:
    """Write a provider's words about top-ups. What is old, repeated or no top-up changes nothing. A
    payment that stands in the batch twice takes the steps of both words, in order."""
    for batch in rounds(answers):
        found = await TopUp.filter(id__in=list(batch))
        brands = {accounts.of_brand(one.brand_id, one.currency) for one in found}
        await journal.prepare(account for brand in brands for account in brand.all)
        await atomic(_settle, batch)


async def _settle(answers: dict[UUID, Answer]) -> None:
    payments = {one.id: one for one in await lock(Payment, answers)}
    steps = [Step(one.id, one.state, answers[one.id]) for one in payments.values()]
    by_id = {step.payment_id: step for step in steps if step.state is not None}
    if not by_id:
        return
    paid = await lock(TopUp, by_id)
    await take_steps(list(by_id.values()))
    await _receive([one for one in paid if by_id[one.id].succeeds], payments, by_id)


_RECEIVE = """UPDATE top_up SET received_at = $2
  WHERE id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND received_at IS NULL"""


async def _receive(
    paid: list[TopUp], payments: dict[UUID, Payment], steps: dict[UUID, Step]
) -> None:
    if not paid:
        return
    await execute(_RECEIVE, [one.id for one in paid], clock.now())

    def transfer(one: TopUp) -> Transfer:
        return postings.top_up_settled(
            one.id,
            accounts.of_brand(one.brand_id, one.currency),
            payments[one.id].provider,
            one.amount_minor,
            one.fee_minor,
            steps[one.id].answer.fee_minor,
        )

    await journal.post([transfer(one) for one in paid])
    await notifications.publish([_draft(one) for one in paid])


def _draft(one: TopUp) -> Draft:
    facts = {"amount_minor": one.amount_minor, "currency": one.currency}
    return Draft(TopUpReceived, one.brand_id, top_up_id=one.id, **facts)
