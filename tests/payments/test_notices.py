"""Webhooks of a provider: checked, stored once, and worked from the store."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from models import chargebacks, clock, sweeps
from models.payments import deliveries, notices, provider
from models.payments.payment import PaymentState
from models.payments.provider import BadNotice
from models.payments.sandbox import OLDEST_NOTICE, Sandbox
from tests.payments.steps import SETTLERS, Deaf, a_tip_by, state_of, the_lease_runs_out


def a_notice(key: UUID, notice_id: str = "n_1") -> bytes:
    told = f'{{"id":"{notice_id}","kind":"PAYMENT","key":"{key}","facts":{{}}}}'
    return told.encode()


async def test_webhook_is_stored_once_however_often_it_comes(sandbox: Sandbox) -> None:
    body = a_notice(UUID(int=1))
    headers = sandbox.signed(body, clock.now())
    assert await notices.receive("sandbox", headers, body)
    assert not await notices.receive("sandbox", headers, body)
    assert await notices.ProviderNotice.all().count() == 1


@pytest.mark.parametrize("fault", ["no signature", "another secret", "changed", "old", "no notice"])
async def test_webhook_that_is_not_the_provider_s_is_refused(sandbox: Sandbox, fault: str) -> None:
    body = b"{" if fault == "no notice" else a_notice(UUID(int=1))
    at = clock.now() - (OLDEST_NOTICE + timedelta(seconds=2)) * (fault == "old")
    signer = Sandbox(secret=b"other") if fault == "another secret" else sandbox
    headers = {} if fault == "no signature" else signer.signed(body, at)
    with pytest.raises(BadNotice):
        await notices.receive("sandbox", headers, body + b" " * (fault == "changed"))
    assert await notices.ProviderNotice.all().count() == 0


async def test_webhook_of_an_unknown_provider_is_refused() -> None:
    with pytest.raises(KeyError):
        await notices.receive("nobody", {}, b"{}")


async def test_webhook_about_nothing_of_ours_is_done_with(sandbox: Sandbox) -> None:
    body = a_notice(UUID(int=1))
    await notices.receive("sandbox", sandbox.signed(body, clock.now()), body)
    assert await notices.work(SETTLERS, chargebacks.hear_notice) == 1


async def test_notice_is_worked_by_one_of_several(sandbox: Sandbox) -> None:
    tip = await a_tip_by("chargeback")
    await deliveries.deliver()
    heard = []

    async def hear(notice: notices.ProviderNotice) -> bool:
        heard.append(notice.key)
        return True

    await asyncio.gather(*(notices.work(SETTLERS, hear) for _ in range(4)))
    assert heard == [tip.id]
    await notices.ProviderNotice.all().update(worked_at=None, due_at=clock.now())


async def test_webhook_is_worked_again_after_the_provider_was_away(sandbox: Sandbox) -> None:
    tip = await a_tip_by("webhook_first")
    await deliveries.deliver()
    provider.use(Deaf())
    assert await notices.work(SETTLERS, chargebacks.hear_notice) == 0
    provider.use(sandbox)
    assert await notices.work(SETTLERS, chargebacks.hear_notice) == 0
    await the_lease_runs_out()
    assert await notices.work(SETTLERS, chargebacks.hear_notice) == 1
    assert await state_of(tip) is PaymentState.SUCCEEDED


async def test_webhooks_are_forgotten_long_after_they_were_worked() -> None:
    await a_tip_by("webhook_twice")
    await sweeps.run_once()
    await clock.advance(notices.KEPT + timedelta(seconds=1))
    done = await sweeps.run_once()
    assert (done["old_notices"], done["old_webhooks"]) == (1, 2)
