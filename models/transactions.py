"""The two ways to open a transaction: `atomic` to write, `snapshot` to read.

`atomic` runs its work in a task of its own, shielded from cancellation, because a client that hangs
up must not cancel a BEGIN or COMMIT half way: Tortoise then leaks the connection and, on SQLite,
the lock. It retries what another transaction or a lost connection undid, so its work may run more
than once: ids are minted before, and nothing is published, spawned or awaited over the network
inside.

Locks are taken in one order everywhere, which is what keeps deadlocks away: the tables of `RANKS`
from left to right, within a table by id, and a table at most once. A decision is read in a
statement after its lock (the isolation is READ COMMITTED). Two rows are gates: who wants to change
anything that decides whether a fan may pay locks her `app_user` row first, and whether a creator
may earn, the creator's `membership` row; whoever records a payment locks both, so nothing is
recorded after a switch.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
from tortoise.backends.asyncpg.client import TransactionWrapper
from tortoise.backends.sqlite.client import SqliteTransactionWrapper
from tortoise.connection import get_connections

from models import database
from models.database import Row
from models.errors import Overloaded

T = TypeVar("T")
RowType = TypeVar("RowType", bound=Row)

RANKS = (
    "idempotency_key",
    "product_clock",
    "app_user",
    "creator",
    "video",
    "ruleset",
    "program_application",
    "appeal",
    "membership",
    "monetization_option",
    "brand",
    "brand_member",
    "brand_invitation",
    "rate_card",
    "campaign",
    "campaign_application",
    "campaign_invitation",
    "offer",
    "campaign_order",
    "milestone",
    "deliverable",
    "submission",
    "block",
    "live",
    "live_guest",
    "payment",
    "top_up",
    "tip",
    "tip_day",
    "coin_span",
    "coin_purchase",
    "gift_day",
    "gift_streak",
    "sent_gift",
    "gift_reversal",
    "live_giver",
    "video_gifts",
    "video_giver",
    "redemption_day",
    "redemption",
    "refund",
    "coin_refund",
    "chargeback",
    "supporter",
    "provider_notice",
    "provider_list",
    "provider_movement",
    "balance",
    "topic",
)
"""Tables that are locked, in the order in which their locks are taken."""

ATTEMPTS = 6
check_lock_order = False
"""Whether a lock out of order raises; the tests switch it on."""

LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
)
"""What a lost connection to the database raises. A transaction that changed nothing is repeated,
and a read outside of one is refused as OVERLOADED: ask again."""
_UNDONE = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)


class LockOrderError(RuntimeError):
    """A lock was taken out of order: a deadlock that waits for its day."""


@dataclass(slots=True)
class _Transaction:
    rank: int = -1
    after: list[Callable[[], None]] = field(default_factory=list)


_running: ContextVar[_Transaction | None] = ContextVar("running_transaction", default=None)
_kept: ContextVar[Any] = ContextVar("kept_connection", default=None)
_open: set[asyncio.Task[Any]] = set()
retried = 0
"""How many transactions of this process had to run again."""


async def atomic(work: Callable[..., Awaitable[T]], *args: Any) -> T:
    """Run `work(*args)` in one transaction and answer what it answers.

    Raises what `work` raises, after everything it wrote was taken back, and `Overloaded` when a
    lock was not to be had in time.
    """
    return await shielded(_with_retries(work, args))


async def snapshot(work: Callable[..., Awaitable[T]], *args: Any) -> T:
    """Run `work(*args)`, which only reads, on one unchanging state of the whole database."""
    return await shielded(_run(work, args, read_only=True))


def in_transaction() -> bool:
    """Whether the caller runs inside `atomic` or `snapshot`."""
    return _running.get() is not None


def after_commit(act: Callable[[], None]) -> None:
    """Have `act` called once the running transaction is committed, and never if it is not."""
    _transaction().after.append(act)


def note_lock(table: str) -> None:
    """Say that rows of `table` are locked now; under test a lower rank after a higher raises."""
    running = _transaction()
    rank = RANKS.index(table)
    if check_lock_order and rank <= running.rank:
        raise LockOrderError(f"{table} is locked after {RANKS[running.rank]}")
    running.rank = max(rank, running.rank)


async def lock(row_class: type[RowType], ids: Iterable[UUID]) -> list[RowType]:
    """Lock rows by id and answer them as they are now, in the order of their ids."""
    note_lock(row_class._meta.db_table)
    return (
        await row_class.filter(id__in=sorted(set(ids)))
        .order_by("id")
        .select_for_update(no_key=True)
    )


@asynccontextmanager
async def keep_connection() -> AsyncIterator[Callable[[], bool]]:
    """Have the transactions of this task run on one connection, so that none of them waits for the
    pool; answers a question: whether the connection still holds. SQLite has but one anyway.

    A connection that was lost is not used again: transactions take one of the pool then.
    """
    if database.backend() == "sqlite":
        yield lambda: True
        return
    client: Any = database.connection()
    async with client.acquire_connection() as session:
        token = _kept.set(session)
        try:
            yield lambda: _holds(session)
        finally:
            _kept.reset(token)


async def drain() -> None:
    """Wait for every transaction that is under way; called at shutdown."""
    while _open:
        await asyncio.wait(set(_open))


def _transaction() -> _Transaction:
    running = _running.get()
    if running is None:
        raise RuntimeError("outside of a transaction")
    return running


async def shielded(work: Coroutine[Any, Any, T]) -> T:
    """Bring `work` to its end whoever hangs up meanwhile, and only then raise the cancellation."""
    if _running.get() is not None:
        work.close()
        raise RuntimeError("a transaction inside a transaction")
    task = asyncio.create_task(work)
    _open.add(task)
    task.add_done_callback(_open.discard)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError:
                continue  # the work goes on, whoever hangs up; the first one is raised below
        if not task.cancelled():
            task.exception()  # the caller is gone: what went wrong was rolled back, unread
        raise


async def _with_retries(work: Callable[..., Awaitable[T]], args: tuple[Any, ...]) -> T:
    global retried
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return await _run(work, args, read_only=False)
        except asyncpg.LockNotAvailableError as error:
            raise Overloaded from error
        except (*_UNDONE, *LOST):
            if attempt == ATTEMPTS:
                raise
            retried += 1
            await asyncio.sleep(random.uniform(0, 0.02 * 2**attempt))
    raise AssertionError("unreachable")


async def _run(work: Callable[..., Awaitable[T]], args: tuple[Any, ...], *, read_only: bool) -> T:
    begin = _on_sqlite if database.backend() == "sqlite" else _on_postgres
    running = _Transaction()
    token = _running.set(running)
    try:
        answer = await begin(work, args, read_only)
    finally:
        _running.reset(token)
    for act in running.after:
        act()
    return answer


def _holds(session: Any) -> bool:
    try:
        return not session.is_closed()
    except asyncpg.InterfaceError:  # the pool took it back when it was lost
        return False


@asynccontextmanager
async def _session(client: Any) -> AsyncIterator[Any]:
    kept = _kept.get()
    if kept is not None and _holds(kept):
        yield kept
        return
    async with client.acquire_connection() as session:
        yield session


async def _on_postgres(
    work: Callable[..., Awaitable[T]], args: tuple[Any, ...], read_only: bool
) -> T:
    client: Any = database.connection()
    async with _session(client) as session:
        wrapper = TransactionWrapper(client)
        wrapper._connection = session
        token = get_connections().set(client.connection_name, wrapper)
        try:
            await session.execute(
                "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if read_only else "BEGIN"
            )
            answer = await work(*args)
            await session.execute("COMMIT")
        except BaseException:
            await _roll_back_postgres(session)
            raise
        finally:
            get_connections().reset(token)
        return answer


async def _roll_back_postgres(session: Any) -> None:
    """Roll back; a connection that cannot is thrown away. The first error stays the one raised."""
    try:
        await session.execute("ROLLBACK")
    except (asyncpg.PostgresError, *LOST):
        session.terminate()


async def _on_sqlite(
    work: Callable[..., Awaitable[T]], args: tuple[Any, ...], read_only: bool
) -> T:
    client: Any = database.connection()
    async with client.acquire_connection() as session:
        token = get_connections().set(client.connection_name, SqliteTransactionWrapper(client))
        try:
            if read_only:
                await session.execute("PRAGMA query_only=ON")
            # IMMEDIATE: a read first and a write later would be "database is locked" at once.
            await session.execute("BEGIN" if read_only else "BEGIN IMMEDIATE")
            answer = await work(*args)
            await session.execute("COMMIT")
        except BaseException:
            # SQLite keeps the transaction open after a failed COMMIT or CHECK.
            if session.in_transaction:
                await session.execute("ROLLBACK")
            raise
        finally:
            get_connections().reset(token)
            if read_only:
                await session.execute("PRAGMA query_only=OFF")
        return answer
