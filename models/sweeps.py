"""What happens by itself: the one table of due jobs, and whatever must reach every noun.

A job picks what is due without a lock, then locks and reads again like everyone else, so each may
run twice, in several processes at once, and be killed at any point. `run_once` is one round of all
of them, which tests and the sandbox's clock ask for; `run` goes on until it is stopped.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from models import (
    applications,
    audit_log,
    brands,
    chargebacks,
    clock,
    coins,
    deliverables,
    diamonds,
    discovery,
    erasure,
    gifts,
    idempotency,
    lives,
    monetization,
    notifications,
    offers,
    orders,
    program,
    tips,
)
from models.caller import Caller
from models.errors import where
from models.ledger import audit as ledger_audit
from models.ledger import holds, journal
from models.ledger.audit import Violation
from models.payments import audit as payments_audit
from models.payments import deliveries, movements, notices, resolver
from models.payments.payment import PaymentKind, Settlers, SettlersByKind
from models.transactions import atomic, snapshot

log = logging.getLogger("limelight.sweeps")

SETTLERS: SettlersByKind = {
    PaymentKind.TIP: Settlers(tips.settle, tips.settle_refunds),
    PaymentKind.COINS: Settlers(coins.settle, coins.settle_refunds),
    PaymentKind.TOP_UP: Settlers(brands.settle, brands.settle_refunds),
}
"""Who settles a provider's answer, by what was paid for."""

CHECKS: tuple[Callable[[], Awaitable[list[Violation]]], ...] = (
    ledger_audit.check_ledger,
    payments_audit.audit,
    tips.check_tips,
    coins.check_coins,
    lives.check_lives,
    gifts.check_gifts,
    gifts.check_reversals,
    diamonds.check_diamonds,
    brands.check_brands,
    brands.check_wallets,
    orders.check_orders,
    offers.check_offers,
    applications.check_applications,
    chargebacks.audit,
    notifications.check_topics,
    program.check_program,
    discovery.check_discovery,
    erasure.audit,
)
"""What must always hold, noun by noun; each runs inside `snapshot`."""

ROUNDS = 100
"""How often at most one job of a round runs on while it finds more to do."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something to be done every so many seconds (real time); it answers how much it did."""

    name: str
    every_s: float
    do: Callable[[], Awaitable[int]]
    goes_on: bool = True
    """Whether it is asked again at once while it finds something."""


async def _refresh_clock() -> int:
    await clock.refresh()
    return 0


DUE = (
    Job("clock", 1, _refresh_clock, goes_on=False),
    Job("sandbox_webhooks", 1, deliveries.deliver),
    Job("notices", 1, lambda: notices.work(SETTLERS, chargebacks.hear_notice)),
    Job("payments", 1, lambda: resolver.resolve_payments(SETTLERS)),
    Job("refunds", 1, lambda: resolver.resolve_refunds(SETTLERS)),
    Job("gift_streaks", 0.3, gifts.end_due),
    Job("movements", 10, lambda: movements.sweep(SETTLERS)),
    Job("holds", 10, holds.release_due),
    Job("program", 60, program.check_members),
    Job("top_ups", 60, brands.expire_top_ups),
    Job("brand_invitations", 60, brands.expire_due),
    Job("offers", 60, offers.expire_offers),
    Job("campaign_applications", 60, applications.expire_applications),
    Job("campaign_invitations", 60, applications.expire_invitations),
    Job("deliverables", 10, deliverables.pass_time),
    Job("removed_videos", 60, deliverables.note_removed),
    Job("campaigns", 60, orders.complete_campaigns),
    Job("options", 60, monetization.check_options),
    Job("creator_cards", 1, discovery.make_cards),
    Job("roll_up", 10, journal.roll_up_deltas),
    Job("old_keys", 600, idempotency.forget),
    Job("old_notices", 600, notices.forget),
    Job("old_webhooks", 600, deliveries.forget),
)
"""Every job, in the order of a round: what was heard first, then what it made due."""


async def run_once() -> dict[str, int]:
    """Do all that is due now, and answer how much each job did.

    Raises ExceptionGroup, after every job had its turn, with what went wrong.
    """
    done: dict[str, int] = {}
    failed: list[Exception] = []
    for job in DUE:
        try:
            done[job.name] = await _do(job)
        except Exception as error:  # noqa: BLE001
            failed.append(error)
    if failed:
        raise ExceptionGroup("sweeps failed", failed)
    return done


async def advance_clock(caller: Caller, by: timedelta) -> datetime:
    """Move the sandbox's clock ahead, do all that this made due, and answer the new time.

    Raises ValueError for a step that is not ahead.
    """
    now = await clock.advance(by)
    facts = {"seconds": round(by.total_seconds())}
    await atomic(lambda: audit_log.write(caller, "advanceClock", [None], **facts))
    await run_once()
    return now


async def run(stop: asyncio.Event) -> None:
    """Do what is due, again and again, until `stop` is set. The jobs go side by side: one that
    fails is tried again at its next time, and one that waits for a provider holds up no other."""
    await asyncio.gather(*(_keep_doing(job, stop) for job in DUE))


async def _keep_doing(job: Job, stop: asyncio.Event) -> None:
    while not stop.is_set():
        if await _do_or_log(job) and job.goes_on:
            continue
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), job.every_s)


async def _do_or_log(job: Job) -> int:
    try:
        return await job.do()
    except Exception as error:  # noqa: BLE001
        log.error("the sweep %s failed: %s", job.name, where(error))
        return 0


async def _do(job: Job) -> int:
    total = 0
    for _ in range(ROUNDS if job.goes_on else 1):
        did = await job.do()
        total += did
        if not did:
            break
    return total


async def audit() -> list[Violation]:
    """Every invariant that does not hold, over the ledger and every noun, of one state of the
    database; an empty list is what it should be."""
    return await snapshot(_audit)


async def _audit() -> list[Violation]:
    return [violation for check in CHECKS for violation in await check()]
