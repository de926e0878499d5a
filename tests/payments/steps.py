"""Steps that the tests of payments share, and providers that misbehave."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from models import clock, sweeps
from models.ledger import statements
from models.ledger.accounts import of_creator
from models.payments.payment import LEASE, Payment, PaymentState
from models.payments.provider import Answer, ProviderUnavailable
from models.payments.sandbox import Sandbox
from models.tips import TipView
from tests.factories import a_fan, a_tip, an_earner

SETTLERS = sweeps.SETTLERS


async def a_tip_by(method: str, amount_minor: int = 500) -> TipView:
    """A tip to a creator of its own."""
    fan, creator = await a_fan(), await an_earner(f"anna{await Payment.all().count()}")
    return await a_tip(fan, creator, amount_minor, payment_method=f"sandbox:{method}")


async def state_of(tip: TipView) -> PaymentState:
    return (await Payment.get(id=tip.id)).state


async def pending_of(tip: TipView) -> int:
    account = of_creator(tip.creator_id, "USD").pending
    return (await statements.totals_of([account]))[account]


async def the_lease_runs_out() -> None:
    await clock.advance(LEASE + timedelta(seconds=1))


async def away(*_asked: Any) -> Answer:
    raise ProviderUnavailable


class Killed(BaseException):
    """The process was killed here."""


class Dead(Sandbox):
    """The process dies before the call is made."""

    async def charge(self, *_: Any) -> Answer:
        raise Killed

    async def refund(self, *_: Any) -> Answer:
        raise Killed


class Deaf(Sandbox):
    """A provider that gives no answer to any question."""

    async def look_up(self, key: UUID) -> Answer:
        raise ProviderUnavailable

    async def cancel(self, key: UUID) -> Answer:
        raise ProviderUnavailable
