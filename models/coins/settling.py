"""Settling: a provider's words about purchases of coins become states, money and coins.

The mutation's own call, webhooks, the resolver and a store's verified purchase all come here; one
of them wins, by the step from the state that the locked payment is in. No guard is asked again.
"""

from collections.abc import Sequence
from uuid import UUID

from models import clock
from models.coins import spans
from models.coins.rows import CoinPurchase
from models.database import execute
from models.ledger import accounts, journal, postings
from models.payments.payment import Answers, Payment, PaymentState, Step, rounds, take_steps
from models.payments.provider import Answer
from models.transactions import atomic, lock


async def settle(answers: Answers) -> None:
    """Write a provider's words about purchases. What is old, repeated or no purchase changes
    nothing. A payment that stands in the batch twice takes the steps of both words, in order."""
    for batch in rounds(answers):
        bought = await CoinPurchase.filter(id__in=list(batch))
        fans = {accounts.of_fan(one.fan_id) for one in bought}
        await journal.prepare(account for fan in fans for account in fan.all)
        await atomic(_settle, batch)


async def _settle(answers: dict[UUID, Answer]) -> None:
    payments = {one.id: one for one in await lock(Payment, answers)}
    steps = [Step(one.id, one.state, answers[one.id]) for one in payments.values()]
    by_id = {step.payment_id: step for step in steps if step.state is not None}
    if not by_id:
        return
    await _count(by_id)
    bought = await lock(CoinPurchase, by_id)
    await take_steps(list(by_id.values()))
    await issue([one for one in bought if by_id[one.id].succeeds], payments, by_id)


async def _count(steps: dict[UUID, Step]) -> None:
    """A failure gives the fan's caps back; a late success counts again, even above a cap."""
    changed = {key: by for key, step in steps.items() if (by := _counts(step))}
    if not changed:
        return
    # The payment's lock is held, and what is read here of a purchase never changes.
    bought = await CoinPurchase.filter(id__in=list(changed))
    keys = {one.id: spans.keys_of(one.fan_id, one.currency, one.day) for one in bought}
    spent = await spans.lock(key for of_one in keys.values() for key in of_one)
    for one in bought:
        for key in keys[one.id]:
            spent[key].amount_minor += changed[one.id] * one.price_minor
    await spans.write(spent.values())


def _counts(step: Step) -> int:
    if step.fails:
        return -1
    return 1 if step.before is PaymentState.FAILED else 0


_BOUGHT = """UPDATE coin_purchase SET bought_at = $2
  WHERE id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND bought_at IS NULL"""


async def issue(
    bought: Sequence[CoinPurchase], payments: dict[UUID, Payment], steps: dict[UUID, Step]
) -> None:
    """Inside a transaction that has taken these steps of locked payments: issue the coins."""
    if not bought:
        return
    await execute(_BOUGHT, [one.id for one in bought], clock.now())
    await journal.post(
        [
            postings.coins_bought(
                one.id,
                accounts.of_fan(one.fan_id),
                payments[one.id].provider,
                one.currency,
                one.price_minor,
                steps[one.id].answer.fee_minor,
                one.coins,
            )
            for one in bought
        ]
    )
