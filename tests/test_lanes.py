"""Lanes: one transaction for what many ask at once, and each gets an answer of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from models import lanes, tips
from models.caller import Caller
from models.database import execute
from models.errors import IdempotencyKeyReused, MarketplaceError, Overloaded
from models.lanes import Lane
from models.tips import Tip, TipView, sending, settling
from tests.factories import a_fan, an_earner, in_the_end, tip_input
from tests.tipping import pending_of

ANNA, BEA = UUID(int=4), UUID(int=8)  # of one lane, by their hash


class Desk:
    """A command that notes its batches, waits until it may go on, and fails where it is told to."""

    def __init__(self, name: str = "desk") -> None:
        self.batches: list[list[tuple[UUID, int]]] = []
        self.may_go_on = asyncio.Event()
        self.may_go_on.set()
        self.poison: set[int] = set()
        self.stuck: set[UUID] = set()
        self.lane = Lane(name, self.decide, key=lambda one: one[0])

    async def decide(self, batch: list[tuple[UUID, int]]) -> list[int]:
        self.batches.append(list(batch))
        await self.may_go_on.wait()
        if any(key in self.stuck for key, _ in batch):
            raise Overloaded
        if any(number in self.poison for _, number in batch):
            raise ZeroDivisionError
        return [-number for _, number in batch]

    def ask(self, number: int, key: UUID = ANNA) -> "asyncio.Task[int]":
        return asyncio.create_task(self.lane.ask((key, number)))

    async def held(self) -> None:
        """Have the first request decided alone and held, so that what follows gathers."""
        self.may_go_on.clear()
        self.first = self.ask(0)
        while not self.batches and not self.first.done():
            await asyncio.sleep(0)
        assert self.batches


@asynccontextmanager
async def _none_needed() -> AsyncIterator[Callable[[], bool]]:
    yield lambda: True


@pytest.fixture
async def desk(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    """A lane of its own that runs, on no database; one that was open before is gone."""
    monkeypatch.setattr(lanes, "_lanes", [])
    monkeypatch.setattr(lanes, "keep_connection", _none_needed)
    made = Desk()
    await lanes.start()
    yield made
    made.may_go_on.set()
    await lanes.stop()


async def test_what_is_asked_while_a_batch_is_decided_is_the_next_batch(desk: Desk) -> None:
    await desk.held()
    asked = [desk.ask(number) for number in (1, 2, 3)]
    await asyncio.sleep(0)
    desk.may_go_on.set()
    assert await asyncio.gather(desk.first, *asked) == [0, -1, -2, -3]
    assert desk.batches == [[(ANNA, 0)], [(ANNA, 1), (ANNA, 2), (ANNA, 3)]]


async def test_a_batch_holds_at_most_so_many(desk: Desk) -> None:
    await desk.held()
    asked = [desk.ask(number) for number in range(1, lanes.MOST_IN_A_BATCH + 3)]
    await asyncio.sleep(0)
    desk.may_go_on.set()
    await asyncio.gather(*asked)
    assert [len(batch) for batch in desk.batches] == [1, lanes.MOST_IN_A_BATCH, 2]


async def test_a_poison_request_among_256_fails_alone(desk: Desk) -> None:
    desk.poison = {77}
    await desk.held()
    asked = [desk.ask(number) for number in range(1, 257)]
    await asyncio.sleep(0)
    desk.may_go_on.set()
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert [n for n, a in enumerate(answers, 1) if isinstance(a, ZeroDivisionError)] == [77]
    assert [a for a in answers if isinstance(a, int)] == [-n for n in range(1, 257) if n != 77]
    assert len(desk.batches) < 20  # halved, not one by one


async def test_a_stuck_key_is_set_apart_from_its_neighbours(desk: Desk) -> None:
    desk.stuck = {BEA}
    await desk.held()
    asked = [desk.ask(number, BEA if number % 2 else ANNA) for number in range(1, 7)]
    await asyncio.sleep(0)
    desk.may_go_on.set()
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert [a for a in answers if isinstance(a, int)] == [-2, -4, -6]
    assert sum(isinstance(a, Overloaded) for a in answers) == 3


async def test_a_full_queue_refuses_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "MOST_WAITING", 2)
    await desk.held()
    asked = [desk.ask(number) for number in (1, 2)]
    await asyncio.sleep(0)
    with pytest.raises(Overloaded):
        await desk.lane.ask((ANNA, 3))
    desk.may_go_on.set()
    assert await asyncio.gather(*asked) == [-1, -2]


async def test_what_waited_too_long_is_refused_and_what_is_in_a_batch_never(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "LONGEST_WAIT_S", 0.05)
    await desk.held()
    late = desk.ask(1)
    await asyncio.sleep(0.1)
    desk.may_go_on.set()
    assert await desk.first == 0
    with pytest.raises(Overloaded):
        await late


async def test_a_cancelled_caller_is_skipped_and_her_request_stands(desk: Desk) -> None:
    await desk.held()
    gone, other = desk.ask(1), desk.ask(2)
    await asyncio.sleep(0)
    gone.cancel()
    desk.may_go_on.set()
    assert await other == -2
    assert desk.batches[1] == [(ANNA, 1), (ANNA, 2)]
    assert gone.cancelled()


async def test_a_lane_that_stops_decides_what_waits_and_takes_nothing_more(desk: Desk) -> None:
    await desk.held()
    waiting = desk.ask(1)
    await asyncio.sleep(0)
    ending = asyncio.create_task(lanes.stop())
    await asyncio.sleep(0)
    with pytest.raises(Overloaded):
        await desk.lane.ask((ANNA, 2))
    desk.may_go_on.set()
    await ending
    assert await waiting == -1


# --- on a database -------------------------------------------------------------------------------


@asynccontextmanager
async def _running() -> AsyncIterator[None]:
    await lanes.start()
    try:
        yield
    finally:
        await lanes.stop()


async def _fans(count: int) -> list[Caller]:
    return [await a_fan(f"fan {number}") for number in range(count)]


async def test_same_key_twice_in_one_batch_is_one_tip_and_another_input_is_refused(
    sandbox: Any,
) -> None:
    fan, creator = await a_fan(), await an_earner()
    wanted = tip_input(creator)
    other = tip_input(creator, 600, idempotency_key=wanted.idempotency_key)
    async with _running():
        asked = [wanted, wanted, other]
        first, second, third = await asyncio.gather(
            *(tips.send_tip(fan, one) for one in asked), return_exceptions=True
        )
    assert isinstance(first, TipView) and isinstance(second, TipView) and first.id == second.id
    assert isinstance(third, IdempotencyKeyReused)
    assert await Tip.all().count() == 1
    assert await pending_of(creator) == 500


async def test_many_fans_of_one_creator_share_few_transactions(
    sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In both phases, and when the tips are read back."""
    fans, creator = await _fans(40), await an_earner()
    every = (sending.RECORDING, settling.SETTLING, sending.READING)
    sizes = [_batches_of(lane, monkeypatch) for lane in every]
    async with _running():
        found = await asyncio.gather(*(tips.send_tip(fan, tip_input(creator)) for fan in fans))
    assert len({tip.id for tip in found}) == 40
    assert [sum(of_lane) for of_lane in sizes] == [40, 40, 40]
    assert all(len(of_lane) < 25 for of_lane in sizes) and len(sizes[0]) < 10
    assert await pending_of(creator) == 40 * 500


def _batches_of(lane: Lane[Any, Any], monkeypatch: pytest.MonkeyPatch) -> list[int]:
    sizes: list[int] = []
    command = lane.command

    async def counted(batch: Any) -> Any:
        sizes.append(len(batch))
        return await command(batch)

    monkeypatch.setattr(lane, "command", counted)
    return sizes


async def test_a_fault_in_one_request_takes_back_nothing_of_its_neighbours(
    sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The batch is rolled back and halved down to the request that fails."""
    fans, creator = await _fans(20), await an_earner()
    look = sending.Guards.refusal

    def faulty(guards: Any, one: Any) -> MarketplaceError | None:
        if one.wanted.message == "poison":
            raise ZeroDivisionError
        return look(guards, one)

    monkeypatch.setattr(sending.Guards, "refusal", faulty)
    wanted = [tip_input(creator, message="poison" if n == 7 else None) for n in range(20)]
    async with _running():
        found = await asyncio.gather(
            *(tips.send_tip(fan, one) for fan, one in zip(fans, wanted, strict=True)),
            return_exceptions=True,
        )
    assert [n for n, one in enumerate(found) if not isinstance(one, TipView)] == [7]
    assert isinstance(found[7], ZeroDivisionError)
    assert await pending_of(creator) == 19 * 500


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_a_stuck_creator_stops_her_own_tips_alone(sandbox: Any, database_url: str) -> None:
    """More creators than lanes, so that some of them share the stuck one's; each has fans of her
    own, since a fan who also tips the stuck one waits for her too."""
    fans = await _fans(16)
    creators = [await an_earner(f"c{number}") for number in range(8)]
    stuck = creators[0]
    holder = await asyncpg.connect(database_url)
    try:
        held = holder.transaction()
        await held.start()
        await holder.execute(
            "SELECT * FROM membership WHERE creator_id = $1 FOR UPDATE", stuck.creator_id
        )
        async with _running():
            found = await asyncio.gather(
                *(tips.send_tip(f, tip_input(creators[n % 8])) for n, f in enumerate(fans)),
                return_exceptions=True,
            )
        await held.rollback()
    finally:
        await holder.close()
    assert [n for n, one in enumerate(found) if isinstance(one, Overloaded)] == [0, 8]
    assert sum(isinstance(one, TipView) for one in found) == 14
    assert [await pending_of(creator) for creator in creators] == [0] + 7 * [1000]


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_a_killed_backend_costs_no_tip_and_makes_none_twice(
    sandbox: Any, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once in the midst of a batch, once before the next: the lane takes another connection."""
    fans, creator = await _fans(12), await an_earner()
    kills = 2
    look = sending._look

    async def killed(*args: Any) -> Any:
        nonlocal kills
        guards = await look(*args)
        if kills:
            kills -= 1
            await execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return guards

    monkeypatch.setattr(sending, "_look", killed)
    async with _running():
        await asyncio.gather(*(tips.send_tip(fan, tip_input(creator)) for fan in fans[:6]))
        server = await asyncpg.connect(database_url)
        with suppress(asyncpg.PostgresError):
            await server.execute(
                """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND pid <> pg_backend_pid()"""
            )
        await server.close()
        wanted = [tip_input(creator) for _ in fans[6:]]
        await asyncio.gather(
            *(in_the_end(tips.send_tip, f, w) for f, w in zip(fans[6:], wanted, strict=True))
        )
    assert not kills
    assert await Tip.all().count() == 12
    assert await pending_of(creator) == 12 * 500


async def test_a_caller_who_hangs_up_has_tipped_all_the_same(sandbox: Any) -> None:
    fan, creator = await a_fan(), await an_earner()
    wanted = tip_input(creator)
    async with _running():
        asking = asyncio.create_task(tips.send_tip(fan, wanted))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        asking.cancel()
        with suppress(asyncio.CancelledError):
            await asking
        again = await tips.send_tip(fan, wanted)
    assert await Tip.all().count() == 1
    assert again.fan_id == fan.user_id
