"""Transactions: whole or not at all, whoever hangs up; retried; locks in one order."""

import asyncio
import random
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from tortoise import Tortoise
from tortoise.exceptions import IntegrityError

from models import clock, transactions
from models.clock import ProductClock
from models.database import (
    Row,
    backend,
    close_database,
    connection,
    execute,
    fetch,
    new_id,
    open_database,
)
from models.errors import Overloaded
from models.transactions import (
    LockOrderError,
    after_commit,
    atomic,
    in_transaction,
    lock,
    note_lock,
    snapshot,
)
from models.users import MinimumAge, User


@dataclass(frozen=True, slots=True)
class _Years:
    years: int


async def add_user(subject: str, *, user_id: UUID | None = None) -> UUID:
    made = user_id or new_id()
    await User.create(id=made, subject=subject, created_at=clock.now())
    return made


async def subjects() -> set[str]:
    return {user.subject for user in await User.all()}


async def open_connections() -> int:
    """Connections that somebody holds, of the pool of PostgreSQL or of SQLite's one."""
    client: Any = connection()
    if backend() == "sqlite":
        return int(client._lock.locked())
    pool = client._pool
    return int(pool.get_size() - pool.get_idle_size())


async def test_what_was_written_stands_after_the_commit(database: str) -> None:
    made = await atomic(add_user, "a")
    assert (await User.get(id=made)).subject == "a"


async def test_any_error_takes_everything_back(database: str) -> None:
    async def work() -> None:
        await add_user("a")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await atomic(work)
    assert await subjects() == set()
    await atomic(add_user, "b")
    assert await subjects() == {"b"}


async def test_an_error_of_the_database_inside_leaves_no_transaction_open(database: str) -> None:
    async def work() -> None:
        await add_user("a")
        await MinimumAge.create(country="ZZ", years=1)  # there is one

    for _ in range(3):
        with pytest.raises(IntegrityError):
            await atomic(work)
    await atomic(add_user, "b")
    assert await subjects() == {"b"}


async def test_a_snapshot_only_reads(database: str) -> None:
    with pytest.raises(Exception, match=r"read-?only"):
        await snapshot(add_user, "a")
    await atomic(add_user, "b")  # and writing is possible again after it
    assert await subjects() == {"b"}


async def test_a_snapshot_sees_one_state_while_others_write(postgres_database: str) -> None:
    await open_database(postgres_database)
    try:
        seen: list[int] = []

        async def look() -> None:
            seen.append(await User.all().count())
            await outside.wait()
            seen.append(await User.all().count())

        outside = asyncio.Event()
        reading = asyncio.create_task(snapshot(look))
        while not seen:
            await asyncio.sleep(0.001)
        await atomic(add_user, "a")
        outside.set()
        await reading
        assert seen == [0, 0]
    finally:
        await close_database()


async def test_a_transaction_inside_a_transaction_is_a_mistake(database: str) -> None:
    async def outer() -> None:
        assert in_transaction()
        await atomic(add_user, "a")

    with pytest.raises(RuntimeError, match="inside"):
        await atomic(outer)
    assert not in_transaction()


async def test_what_waits_for_the_commit_happens_after_it_and_never_without(
    database: str,
) -> None:
    rung: list[str] = []

    async def work(fails: bool) -> None:
        after_commit(lambda: rung.append("rang"))
        assert rung == []
        if fails:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await atomic(work, True)
    assert rung == []
    await atomic(work, False)
    assert rung == ["rang"]


async def test_outside_of_a_transaction_nothing_can_be_locked(database: str) -> None:
    with pytest.raises(RuntimeError, match="outside"):
        await lock(User, [new_id()])


# --- hanging up ----------------------------------------------------------------------------------


async def test_whoever_hangs_up_the_work_is_done_whole(database: str) -> None:
    started, may_end = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        await add_user("a")
        started.set()
        await may_end.wait()
        await add_user("b")

    call = asyncio.create_task(atomic(work))
    await started.wait()
    call.cancel()
    await asyncio.sleep(0)
    call.cancel()  # twice, for a client and its server may both lose patience
    may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert await subjects() == {"a", "b"}


async def test_cancelled_at_random_points_no_lock_and_no_connection_stays_behind(
    database: str,
) -> None:
    chance = random.Random(7)

    async def work(number: int) -> None:
        await add_user(f"{number}:a")
        await add_user(f"{number}:b")
        if number % 5 == 0:
            raise ZeroDivisionError

    async def call(number: int) -> None:
        task = asyncio.create_task(atomic(work, number))
        await asyncio.sleep(chance.uniform(0, 0.01))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    for first in range(0, 60, 6):
        await asyncio.gather(*(call(number) for number in range(first, first + 6)))
    await transactions.drain()
    assert await open_connections() == 0
    await asyncio.wait_for(atomic(add_user, "last"), 5)
    # Whole or not at all: of each pair both or none.
    left = {subject.partition(":")[0] for subject in await subjects() if ":" in subject}
    assert await subjects() == {f"{n}:{half}" for n in left for half in "ab"} | {"last"}
    assert not {n for n in left if int(n) % 5 == 0}


async def test_draining_waits_for_what_is_under_way(database: str) -> None:
    async def work() -> None:
        await asyncio.sleep(0.05)
        await add_user("a")

    call = asyncio.create_task(atomic(work))
    await asyncio.sleep(0.01)
    call.cancel()
    await transactions.drain()
    assert await subjects() == {"a"}
    await asyncio.gather(call, return_exceptions=True)


# --- again ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "undone",
    [
        asyncpg.DeadlockDetectedError("deadlock"),
        asyncpg.SerializationError("could not serialize"),
        asyncpg.ConnectionDoesNotExistError("gone"),
        asyncpg.InterfaceError("closed"),
        ConnectionResetError(),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_what_another_undid_is_done_again_from_the_start(
    database: str, undone: Exception
) -> None:
    runs = 0

    async def work() -> None:
        nonlocal runs
        runs += 1
        await add_user("a")
        if runs < 3:
            raise undone

    await atomic(work)
    assert (runs, await subjects()) == (3, {"a"})


async def test_what_a_restart_of_the_database_cut_off_is_done_again(postgres_database: str) -> None:
    runs = 0

    async def work() -> None:
        nonlocal runs
        runs += 1
        await add_user("a")
        if runs == 1:
            await execute("SELECT pg_terminate_backend(pg_backend_pid())")

    await open_database(postgres_database)
    try:
        await atomic(work)
        assert (runs, await subjects()) == (2, {"a"})
    finally:
        await close_database()


async def test_after_some_tries_the_error_is_told(database: str) -> None:
    runs = 0

    async def work() -> None:
        nonlocal runs
        runs += 1
        raise asyncpg.DeadlockDetectedError("deadlock")

    with pytest.raises(asyncpg.DeadlockDetectedError):
        await atomic(work)
    assert runs == transactions.ATTEMPTS


async def test_a_lock_that_is_not_to_be_had_in_time_is_overloaded(postgres_database: str) -> None:
    await open_database(postgres_database)
    try:
        made = await atomic(add_user, "a")
        held, may_end = asyncio.Event(), asyncio.Event()

        async def hold() -> None:
            await lock(User, [made])
            held.set()
            await may_end.wait()

        holding = asyncio.create_task(atomic(hold))
        await held.wait()
        with pytest.raises(Overloaded):
            await atomic(lock, User, [made])
        may_end.set()
        await holding
    finally:
        await close_database()


async def test_two_who_lock_the_same_rows_in_any_order_never_deadlock(database: str) -> None:
    ids = [await atomic(add_user, name) for name in "abcdefgh"]
    before = transactions.retried

    async def work(wanted: list[UUID]) -> None:
        for user in await lock(User, wanted):
            await User.filter(id=user.id).update(display_name=user.display_name + "x")

    chance = random.Random(1)
    calls = [atomic(work, chance.sample(ids, 4)) for _ in range(40)]
    await asyncio.gather(*calls)
    assert sum(len(user.display_name) for user in await User.all()) == 160
    assert transactions.retried == before


# --- the one order of locks ----------------------------------------------------------------------


async def test_a_lock_out_of_order_is_refused_under_test(database: str) -> None:
    async def backwards() -> None:
        note_lock("tip")
        note_lock("app_user")

    async def twice() -> None:
        await lock(User, [])
        await lock(User, [])

    for work in (backwards, twice):
        with pytest.raises(LockOrderError):
            await atomic(work)


async def test_every_rank_is_a_table_and_stands_once(database: str) -> None:
    tables = {row._meta.db_table for row in apps()}
    assert set(transactions.RANKS) <= tables
    assert len(set(transactions.RANKS)) == len(transactions.RANKS)


def apps() -> list[type[Row]]:
    """Every row class there is."""
    return list(Tortoise.apps["models"].values())


async def test_rows_are_locked_and_answered_in_the_order_of_their_ids(database: str) -> None:
    ids = [await atomic(add_user, name) for name in "abc"]
    found = await atomic(lock, User, [ids[2], ids[0], ids[1], ids[0]])
    assert [user.id for user in found] == sorted(ids)


# --- the clock -----------------------------------------------------------------------------------


async def test_the_clock_goes_ahead_and_others_learn_of_it(database: str) -> None:
    before = clock.now()
    await clock.advance(timedelta(days=8))
    await clock.advance(timedelta(seconds=5))
    assert timedelta(days=8, seconds=5) <= clock.now() - before < timedelta(days=8, seconds=10)
    clock._offset = timedelta()
    await clock.refresh()
    assert clock.now() - before > timedelta(days=8)
    assert await ProductClock.all().count() == 1
    assert clock.real_now() - before < timedelta(seconds=10)


@pytest.mark.parametrize("step", [timedelta(), timedelta(seconds=-1)])
async def test_the_clock_never_goes_back(database: str, step: timedelta) -> None:
    with pytest.raises(ValueError, match="ahead"):
        await clock.advance(step)


async def test_a_write_outside_of_a_transaction_is_its_own(database: str) -> None:
    changed = await execute("UPDATE minimum_age SET years = 21 WHERE country = $1", "JP")
    assert changed == 1
    assert (await fetch(_Years, "SELECT years FROM minimum_age WHERE country = 'JP'"))[
        0
    ].years == 21
