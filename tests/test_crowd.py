"""Everything at once: fans who tip, hang up and try again, operators, banks and sweeps, beside a
reader who checks every total; in the end the books are whole and nobody waits for anybody."""

import asyncio
import contextlib
import logging
import random
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from models import clock, sweeps, tips
from models.caller import Caller
from models.chargebacks import Chargeback
from models.database import new_id
from models.errors import MarketplaceError, Overloaded
from models.ledger import audit as ledger_audit
from models.payments import payment, provider
from models.payments.payment import Payment, Refund
from models.payments.provider import ChargebackWord
from models.payments.sandbox import METHODS, Sandbox
from models.tips import Tip
from models.transactions import snapshot
from tests.factories import OPERATOR, a_fan, an_earner, tip_input

CLIENTS, CREATORS, TURNS = 16, 8, 4


@pytest.fixture(autouse=True)
async def sandbox(database: str) -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    provider.use(sandbox)
    yield sandbox
    await payment.drain()


async def _tips(client: int, chance: random.Random, creators: list[Caller]) -> None:
    fan = await a_fan(f"fan{client}")
    for _ in range(TURNS):
        method = chance.choice(sorted(METHODS))
        wanted = tip_input(chance.choice(creators), payment_method=method)
        task = asyncio.create_task(tips.send_tip(fan, wanted))
        if chance.random() < 0.3:
            await asyncio.sleep(chance.random() * 0.03)
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError, Overloaded):
            await task
        with contextlib.suppress(Overloaded):
            await tips.send_tip(fan, wanted)  # the same key: the same tip


async def _refunds(chance: random.Random, stop: asyncio.Event) -> None:
    while not stop.is_set():
        await asyncio.sleep(chance.random() * 0.05)
        paid = await Tip.filter(received_at__not_isnull=True).only("id")
        if paid:
            with contextlib.suppress(MarketplaceError):
                await tips.refund_tip(OPERATOR, chance.choice(paid).id, "crowd", new_id().hex)


async def _banks(chance: random.Random, sandbox: Sandbox, stop: asyncio.Event) -> None:
    """Cardholders charge back what was captured, and the bank decides, in any order of words."""
    while not stop.is_set():
        await asyncio.sleep(chance.random() * 0.1)
        paid = await Tip.filter(received_at__not_isnull=True).only("id")
        if not paid:
            continue
        tip_id = chance.choice(paid).id
        reference = await sandbox.charge_back(tip_id)
        word = chance.choice([ChargebackWord.WON, ChargebackWord.LOST])
        await sandbox.say_of_chargeback(tip_id, reference, word)


async def _sweeps(stop: asyncio.Event, errors: list[BaseException]) -> None:
    while not stop.is_set():
        try:
            await sweeps.run_once()
        except* Overloaded:
            pass
        except* Exception as group:  # noqa: BLE001
            errors.extend(group.exceptions)
        await asyncio.sleep(0.01)


async def _reader(stop: asyncio.Event, found: list[object]) -> None:
    while not stop.is_set():
        found += await sweeps.audit()
        await asyncio.sleep(0.02)


async def test_16_clients_on_8_creators_beside_refunds_banks_sweeps_and_a_reader(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    chance = random.Random(7)
    creators = [await an_earner(f"anna{n}") for n in range(CREATORS)]
    stop, errors, found = asyncio.Event(), list[BaseException](), list[object]()
    with caplog.at_level(logging.WARNING, "limelight"):
        beside = [
            asyncio.create_task(work)
            for work in (
                _refunds(chance, stop),
                _banks(chance, sandbox, stop),
                _sweeps(stop, errors),
                _sweeps(stop, errors),
                _reader(stop, found),
            )
        ]
        await asyncio.gather(*(_tips(n, chance, creators) for n in range(CLIENTS)))
        stop.set()
        await asyncio.gather(*beside)
        await payment.drain()
        for _ in range(4):
            await clock.advance(timedelta(days=3))
            await sweeps.run_once()
    assert errors == []
    assert found == []
    # A busy machine may make somebody wait too long; nothing else may go wrong, not even unseen.
    assert [line for line in caplog.messages if "Overloaded" not in line] == []
    assert await sweeps.audit() == []
    undecided = Chargeback.filter(state__in=["NEEDS_RESPONSE", "UNDER_REVIEW"])
    still_open = {case.id for case in await undecided}
    assert set(await snapshot(ledger_audit.open_cases)) <= still_open
    assert not await Payment.filter(state__in=["PROCESSING", "REQUIRES_ACTION"]).exists()
    assert not await Refund.filter(state="PROCESSING").exists()
