"""What a server costs in memory: idle, for each idle subscription, and after 80 notifications each.

    python -m tests.benchmarks.memory [SOCKETS]

The clients offer compression, as browsers do; the server's process is measured from outside, its
resident memory less what it shares.
"""

import asyncio
import secrets
import sys
from contextlib import AsyncExitStack
from dataclasses import dataclass
from uuid import UUID

import psutil  # type: ignore[import-untyped]

from models import notifications, wakeups
from models.database import close_database, open_database
from models.migrating import migrate
from models.notifications import Draft
from models.program import MembershipSuspended
from models.transactions import atomic
from tests.bells import Wire
from tests.benchmarks.places import database
from tests.client import KEY
from tests.conftest import REDIS_URL
from tests.factories import a_creator
from tests.served import limelight

DOCUMENT = """subscription ($topic: NotificationTopic!) {
  notifications(topic: $topic) { __typename cursor at ... on MembershipSuspended { until } } }"""
NOTIFICATIONS = 80
OPENED_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes of an idle server; kilobytes of a subscription, new and after 80 notifications."""

    sockets: int
    idle_mb: float
    subscription_kb: float
    after_kb: float

    @property
    def growth(self) -> float:
        """By how much a subscription grew, as a share."""
        return self.after_kb / self.subscription_kb - 1


def _bytes_of(process_id: int) -> int:
    return int(psutil.Process(process_id).memory_full_info().uss)


async def _follow(stack: AsyncExitStack, url: str, token: str, creator_id: UUID) -> Wire:
    wire = await stack.enter_async_context(Wire.raw(url, ping_interval=None))
    await wire.initialise(token)
    await wire.subscribe(creator_id, document=DOCUMENT)
    await wire.told(60)
    return wire


async def _tell(creator_id: UUID, wires: list[Wire]) -> None:
    """Tell every socket so many notifications, and wait until each has them all."""
    for _ in range(NOTIFICATIONS):
        told = Draft(MembershipSuspended, creator_id, decision_id=creator_id, until=None)
        await atomic(notifications.publish, [told])
        await asyncio.gather(*(wire.told(60) for wire in wires))


async def measure(sockets: int = 1000) -> Memory:
    """Measure a server of its own with so many sockets on one topic."""
    async with database() as url:
        await open_database(url)
        try:
            await migrate()
            creator_id = (await a_creator(f"anna{secrets.token_hex(4)}")).creator_id
            assert creator_id is not None
            await wakeups.start(REDIS_URL)
            async with (
                limelight(
                    url, LIMELIGHT_SOCKETS_PER_USER="100000", LIMELIGHT_REDIS_URL=REDIS_URL
                ) as (server, address),
                AsyncExitStack() as stack,
            ):
                where = f"ws://{address}/graphql"
                return await _measured(stack, where, server.pid, creator_id, sockets)
        finally:
            await wakeups.stop()
            await close_database()


async def _measured(
    stack: AsyncExitStack, address: str, process_id: int, creator_id: UUID, sockets: int
) -> Memory:
    token = KEY.token("operator")
    async with AsyncExitStack() as first:  # what the first of a kind loads is no socket's own
        wires = await asyncio.gather(
            *(_follow(first, address, token, creator_id) for _ in range(OPENED_AT_ONCE))
        )
        await _tell(creator_id, wires)
    await asyncio.sleep(1)
    idle = _bytes_of(process_id)
    wires = []
    for _ in range(0, sockets, OPENED_AT_ONCE):
        wires += await asyncio.gather(
            *(_follow(stack, address, token, creator_id) for _ in range(OPENED_AT_ONCE))
        )
    await asyncio.sleep(1)
    subscribed = _bytes_of(process_id)
    await _tell(creator_id, wires)
    await asyncio.sleep(1)
    after = _bytes_of(process_id)
    each, each_after = ((now - idle) / sockets / 1000 for now in (subscribed, after))
    return Memory(sockets, idle / 1e6, each, each_after)


if __name__ == "__main__":
    found = asyncio.run(measure(*map(int, sys.argv[1:2])))
    sys.stdout.write(
        f"idle server {found.idle_mb:.0f} MB; {found.sockets} subscriptions of "
        f"{found.subscription_kb:.1f} kB, after {NOTIFICATIONS} notifications each "
        f"{found.after_kb:.1f} kB ({found.growth:+.0%})\n"
    )
