"""The provider's list of movements: each line is read once, and what it tells is not forgotten."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from models import chargebacks, clock, sweeps, tips
from models.ledger import statements
from models.ledger.accounts import clearing, suspense
from models.payments import movements, notices, provider, resolver, sandbox_books
from models.payments.movements import MovementState, ProviderMovement
from models.payments.payment import PaymentState
from models.payments.provider import Movement
from models.payments.sandbox import Sandbox
from models.payments.sandbox_books import SandboxEvent
from tests.factories import OPERATOR
from tests.payments.steps import (
    SETTLERS,
    Killed,
    a_tip_by,
    away,
    pending_of,
    state_of,
    the_lease_runs_out,
)


async def test_list_is_read_once_and_clears() -> None:
    tip = await a_tip_by("succeed")
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    assert (await sweeps.run_once())["movements"] == 2
    assert (await sweeps.run_once())["movements"] == 0
    account = clearing("sandbox", "USD")
    assert (await statements.totals_of([account]))[account] == 46  # the fee is not given back


async def test_list_is_read_by_several_at_once_and_each_line_counts_once() -> None:
    for _ in range(3):
        await a_tip_by("captured_twice")
    read = await asyncio.gather(*(movements.sweep(SETTLERS) for _ in range(4)))
    assert sum(read) == 6


async def test_list_of_many_pages_is_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(movements, "PAGE", 2)
    monkeypatch.setattr(movements, "PAGES_AT_ONCE", 1)
    for _ in range(5):
        await a_tip_by("succeed")
    assert [await movements.sweep(SETTLERS) for _ in range(4)] == [2, 2, 1, 0]
    await a_tip_by("succeed")
    assert sum([await movements.sweep(SETTLERS) for _ in range(4)]) == 1  # old lines come first


async def test_list_that_cannot_be_read_holds_up_no_other(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Garbled(Sandbox):
        name = "garbled"

        async def movements(self, *_asked: Any) -> list[Movement]:
            raise ValueError

    await a_tip_by("succeed")
    monkeypatch.setattr(provider, "_known", {"garbled": Garbled(), "sandbox": sandbox})
    with pytest.raises(ExceptionGroup):
        await movements.sweep(SETTLERS)
    assert await ProviderMovement.all().count() == 1
    monkeypatch.undo()


async def test_line_that_stands_twice_on_a_page_counts_once(sandbox: Sandbox) -> None:
    class Stammering(Sandbox):
        async def movements(self, since: datetime, limit: int, after: str | None) -> list[Movement]:
            return [line for line in await super().movements(since, limit, after) for _ in "12"]

    tip = await a_tip_by("captured_twice")
    provider.use(Stammering())
    assert await movements.sweep(SETTLERS) == 2
    assert await ProviderMovement.filter(key=tip.id).count() == 2


async def test_refund_line_in_another_currency_is_nobodys() -> None:
    tip = await a_tip_by("succeed")
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    await SandboxEvent.filter(step="REFUNDED").update(currency="EUR", amount_minor=545)
    await movements.sweep(SETTLERS)
    (strange,) = await ProviderMovement.filter(state=MovementState.SUSPENSE)
    assert (strange.currency, strange.case_id) == ("EUR", None)


async def test_late_success_on_the_list_is_found_though_nobody_could_be_asked_about_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tip = await a_tip_by("fail_then_succeed")
    with monkeypatch.context() as patch:  # its webhook is lost, and now the provider is away
        patch.setattr(Sandbox, "look_up", away)
        await movements.sweep(SETTLERS)
    await the_lease_runs_out()
    await notices.work(SETTLERS, chargebacks.hear_notice)
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_late_success_on_the_list_is_found_though_the_process_was_killed_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def die(*_asked: Any) -> None:
        raise Killed

    tip = await a_tip_by("fail_then_succeed")
    with monkeypatch.context() as patch:
        patch.setattr(resolver, "look_up_payments", die)
        with pytest.raises(Killed):
            await movements.sweep(SETTLERS)
    await the_lease_runs_out()
    await notices.work(SETTLERS, chargebacks.hear_notice)
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_line_that_appears_late_is_read_in_a_later_pass() -> None:
    await movements.sweep(SETTLERS)
    late = sandbox_books.charge_event(UUID(int=5), "CAPTURED", "sandbox:succeed", "USD", 545)
    at = clock.now() - timedelta(seconds=30)
    await sandbox_books.store([replace(late, at=at)])
    assert await movements.sweep(SETTLERS) == 1


async def test_second_capture_goes_to_suspense_until_it_is_explained() -> None:
    tip = await a_tip_by("captured_twice")
    await sweeps.run_once()
    (strange,) = await ProviderMovement.filter(state=MovementState.SUSPENSE)
    account = suspense("sandbox", "USD")
    assert (await statements.totals_of([account]))[account] == strange.net_minor > 0
    assert await pending_of(tip) == 500
