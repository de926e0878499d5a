"""Many writers at once: nothing is lost, nothing deadlocks, and every read adds up."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import uuid4

import pytest

from models import clock, transactions
from models.ledger import audit, holds, journal, postings, rows, statements
from models.ledger.accounts import CreatorAccounts, clearing, fees_charged, of_creator
from models.ledger.settle import up_to_the_hour
from models.ledger.transfers import Transfer, TransferKind
from models.transactions import atomic, snapshot
from tests.ledger.books import a_tip, broken_rules, has, new_creator, post, refund, tip

pytestmark = pytest.mark.usefixtures("database")
HOUR = timedelta(hours=1)
WRITERS, CREATORS, TURNS = 16, 8, 12


async def all_of(*work: Awaitable[object]) -> None:
    """Wait for all, at most a minute."""
    async with asyncio.timeout(60):
        await asyncio.gather(*work)


async def until(done: asyncio.Event, act: Callable[[], Awaitable[object]]) -> int:
    """Act again and again until the others are done; answers how often, and acts once more then."""
    turns = 0
    for _ in range(100_000):
        await act()
        turns += 1
        if done.is_set():
            break
        await asyncio.sleep(0.005)
    await act()
    return turns


async def test_16_writers_on_8_creators_and_every_read_adds_up() -> None:
    creators = [await new_creator() for _ in range(CREATORS)]
    earned = dict.fromkeys(creators, 0)
    taken = dict.fromkeys(creators, 0)
    done = asyncio.Event()

    async def writer(number: int) -> None:
        chance = random.Random(number)
        for _ in range(TURNS):
            creator, amount = chance.choice(creators), chance.randint(1, 500)
            release_at = chance.choice([None, up_to_the_hour(clock.now() + HOUR)])
            if chance.random() < 0.25:
                await refund(creator, amount, release_at)
                taken[creator] += amount
            else:
                await tip(creator, amount, release_at, fee=20)
                earned[creator] += amount

    async def reader() -> None:
        assert await snapshot(audit.check_ledger) == []

    async def write_all() -> None:
        try:
            await all_of(*(writer(number) for number in range(WRITERS)))
        finally:
            done.set()

    _, reads = await asyncio.gather(write_all(), until(done, reader))
    assert reads >= 2
    for creator in creators:
        assert sum(await has(creator)) == earned[creator] - taken[creator]
    assert await broken_rules() == set()


async def test_a_roll_up_beside_writers_loses_nothing() -> None:
    creators = [await new_creator() for _ in range(4)]
    done, rolled = asyncio.Event(), 0

    async def writer(creator: CreatorAccounts) -> None:
        for _ in range(TURNS):
            await tip(creator, 500, fee=20)

    async def roll_up() -> None:
        nonlocal rolled
        count = await journal.roll_up_deltas()
        rolled += count

    async def write_all() -> None:
        try:
            await all_of(*(writer(creators[i % 4]) for i in range(WRITERS)))
        finally:
            done.set()

    await asyncio.gather(write_all(), until(done, roll_up), until(done, roll_up))
    assert rolled == 3 * WRITERS * TURNS
    assert await rows.BalanceDelta.all().count() == 0
    totals = await statements.totals_of([fees_charged("USD"), clearing("sandbox", "USD")])
    assert list(totals.values()) == [20 * WRITERS * TURNS, -517 * WRITERS * TURNS]
    assert await broken_rules() == set()


async def test_batches_over_the_same_creators_in_opposite_order_never_deadlock() -> None:
    creators = [await new_creator() for _ in range(6)]
    before = transactions.retried

    async def batches(of: list[CreatorAccounts]) -> None:
        for _ in range(TURNS):
            await post(*[a_tip(creator, 5, fee=2) for creator in of])

    await all_of(*(batches(creators[:: 1 if number % 2 else -1]) for number in range(6)))
    assert transactions.retried == before
    assert {await has(creator) for creator in creators} == {(0, 5 * 6 * TURNS, 0)}


async def test_batches_with_the_same_keys_in_opposite_order_post_each_once() -> None:
    # Movements lock no balance: their keys are all that can make two batches wait for each other.
    moved = [
        postings.case_movement("sandbox", f"mv_{number}", "USD", 5, uuid4()) for number in range(40)
    ]
    before, refused = transactions.retried, 0

    async def batch(transfers: list[Transfer]) -> None:
        nonlocal refused
        try:
            await post(*transfers)
        except journal.AlreadyPosted:
            refused += 1

    await all_of(*(batch(moved[:: 1 if number % 2 else -1]) for number in range(10)))
    assert (refused, transactions.retried) == (9, before)
    assert await rows.Transfer.all().count() == 40
    assert await broken_rules() == set()


async def test_a_batch_waits_for_a_key_of_another_before_it_takes_one() -> None:
    first, second = (
        postings.case_movement("sandbox", f"mv_{number}", "USD", 5, uuid4()) for number in (1, 2)
    )
    before = transactions.retried

    async def one_by_one() -> None:
        await journal.post([first])
        await asyncio.sleep(0.3)  # meanwhile the other meets the key
        await journal.post([second])

    async def both() -> None:
        await asyncio.sleep(0.1)
        with pytest.raises(journal.AlreadyPosted):
            await post(second, first)

    await all_of(atomic(one_by_one), both())
    assert transactions.retried == before


async def test_preparing_waits_for_a_row_of_another_before_it_makes_one() -> None:
    wanted = sorted((of_creator(uuid4(), "USD").pending for _ in range(30)), key=lambda one: one.id)
    before = transactions.retried

    async def one_by_one() -> None:
        await journal._insert_balances(wanted[:1], None)
        await asyncio.sleep(0.3)  # meanwhile the other meets the row
        await journal._insert_balances(wanted[1:], None)

    async def both() -> None:
        await asyncio.sleep(0.1)
        await journal.prepare(reversed(wanted))

    await all_of(atomic(one_by_one), both())
    assert transactions.retried == before
    assert await rows.Balance.all().count() == 30


async def test_releases_beside_tips_and_refunds_release_every_hour_once() -> None:
    creators = [await new_creator() for _ in range(3)]
    hours = [up_to_the_hour(clock.now()) + n * HOUR for n in range(1, 4)]
    done, released = asyncio.Event(), 0

    async def writer(number: int) -> None:
        chance = random.Random(number)
        for turn in range(TURNS):
            if number == 0:
                clock._offset = turn * HOUR / 2
            creator, hour = chance.choice(creators), chance.choice(hours)
            await (refund(creator, 40, hour) if chance.random() < 0.2 else tip(creator, 50, hour))

    async def release() -> None:
        nonlocal released
        count = await holds.release_due()
        released += count

    async def write_all() -> None:
        try:
            await all_of(*(writer(number) for number in range(WRITERS)))
        finally:
            done.set()

    await asyncio.gather(write_all(), until(done, release), until(done, release))
    clock._offset = 99 * HOUR
    await release()
    assert [(await has(creator))[0] for creator in creators] == [0, 0, 0]
    assert await rows.Transfer.filter(kind=TransferKind.HOLD_RELEASED).count() == released
    assert await broken_rules() == set()


async def test_accounts_prepared_by_many_at_once_are_there_once() -> None:
    creator = await new_creator()
    others = [of_creator(uuid4(), "USD") for _ in range(5)]
    wanted = [account for other in others for account in other.all]
    before = transactions.retried
    await all_of(
        *(journal.prepare(wanted[:: 1 if number % 2 else -1]) for number in range(WRITERS))
    )
    await all_of(*(tip(other, 5) for other in others), tip(creator, 5))
    assert transactions.retried == before
    assert await broken_rules() == set()


async def test_a_writer_that_is_cancelled_leaves_all_or_nothing_and_no_lock() -> None:
    creator = await new_creator()
    for delay in range(20):
        task = asyncio.create_task(tip(creator, 5))
        await asyncio.sleep(delay / 5000)
        task.cancel()
        await asyncio.wait([task])
    await atomic(journal.post, [a_tip(creator, 5)])
    assert await broken_rules() == set()
