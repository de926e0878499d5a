"""The sandbox provider, which every test of payments uses."""

from collections.abc import AsyncIterator

import pytest

from models import sweeps
from models.payments import payment, provider
from models.payments.sandbox import Sandbox


@pytest.fixture(autouse=True)
async def sandbox(database: str) -> AsyncIterator[Sandbox]:
    """The sandbox provider; after each test, when all is swept, every invariant holds."""
    sandbox = Sandbox()
    provider.use(sandbox)
    yield sandbox
    await payment.drain()
    provider.use(sandbox)
    await sweeps.run_once()
    assert await sweeps.audit() == []
