"""Crowds go on a few at a time, in order, and whoever gives up is left behind."""

import asyncio

from models import crowds
from models.crowds import FEW, Crowd, turn


async def _waits(crowd: Crowd, name: int, went: list[int]) -> None:
    await crowd.wait()
    went.append(name)


async def _a_crowd(crowd: Crowd, size: int, went: list[int]) -> list[asyncio.Task[None]]:
    tasks = [asyncio.create_task(_waits(crowd, number, went)) for number in range(size)]
    await asyncio.sleep(0)
    return tasks


async def test_a_crowd_goes_on_a_few_in_each_round_and_in_order() -> None:
    crowd, went = Crowd(), list[int]()
    tasks = await _a_crowd(crowd, 10 * FEW, went)
    crowd.release()
    seen = 0
    while len(went) < len(tasks):
        await asyncio.sleep(0)
        assert len(went) - seen <= FEW
        seen = len(went)
    assert went == list(range(10 * FEW))


async def test_all_crowds_of_a_process_share_the_rounds() -> None:
    went = list[int]()
    many = [Crowd() for _ in range(5)]
    tasks = [task for crowd in many for task in await _a_crowd(crowd, FEW, went)]
    for crowd in many:
        crowd.release()
    seen = 0
    while len(went) < len(tasks):
        await asyncio.sleep(0)
        assert len(went) - seen <= FEW
        seen = len(went)


async def test_who_comes_after_the_release_waits_for_the_next() -> None:
    crowd, went = Crowd(), list[int]()
    crowd.release()
    (task,) = await _a_crowd(crowd, 1, went)
    await asyncio.sleep(0.01)
    assert not task.done()
    crowd.release()
    await task


async def test_who_gives_up_is_left_behind_and_holds_up_nobody() -> None:
    crowd, went = Crowd(), list[int]()
    tasks = await _a_crowd(crowd, 3 * FEW, went)
    for task in tasks[: 2 * FEW]:
        task.cancel()
    await asyncio.sleep(0)
    assert len(crowd._waiting) == FEW
    crowd.release()
    tasks[-1].cancel()  # she gives up while she waits for her turn
    await asyncio.gather(*tasks, return_exceptions=True)
    assert went == list(range(2 * FEW, 3 * FEW - 1))
    assert not crowds._turns()._queue


async def test_a_turn_comes_after_all_who_waited_before() -> None:
    crowd, went = Crowd(), list[int]()
    await _a_crowd(crowd, 3 * FEW, went)
    crowd.release()
    await turn()
    assert len(went) == 3 * FEW
    await turn()  # with nobody before her it is the next round
