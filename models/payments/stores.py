"""The port's other side: what an app store charged by itself, and verified.

A store is no `Provider`: it is never asked to charge, refund or look anything up, it sends no
webhook here, and it has no list of movements that is read. The platform's service verifies its
receipts and says what it found, once per transaction of the store. Of a store's purchases the
clearing account is audited like any provider's, against what was recorded; what the store moved
later (its payouts to the platform, its refunds) lies outside of these books, so what is outstanding
for a refund of a store is never cleared here.
"""

from uuid import UUID, uuid5

from models.payments import recording
from models.payments.payment import Payment, PaymentState, Step, take_steps
from models.payments.provider import Answer, Word

_TRANSACTIONS = UUID("5d0f7a3e-3b0c-5c57-9c43-8f0c0a7e51d2")


def payment_id(store: str, transaction_id: str) -> UUID:
    """The payment of a store's transaction, derived from the store's own name of it."""
    return uuid5(_TRANSACTIONS, f"{store}:{transaction_id}")


async def take(verified: Payment, commission_minor: int) -> Step:
    """Inside a transaction: write down a payment that a store has charged already, less what it
    keeps. The payment is new: its noun knows each transaction of the store once."""
    verified.method = "store"
    verified.idempotency_key = verified.id.hex
    if await recording.record([verified]) != {verified.id}:
        raise RuntimeError("a transaction of a store is recorded once")
    step = Step(verified.id, PaymentState.PROCESSING, Answer(Word.SUCCEEDED, commission_minor))
    await take_steps([step])
    return step
