"""Crowds: many tasks that wait for one moment, and go on a few at a time.

When a thousand followers of a topic wake at once, whatever else this process does would wait until
the last of them had its turn. So only a few of all that follow anything go on in each round of the
event loop, one after the other; between two rounds requests are read, statements answered and
timers run.
"""

import asyncio
from collections import deque
from collections.abc import Iterable
from weakref import WeakKeyDictionary

FEW = 3
"""So many go on in one round of the event loop: about a tenth of a millisecond."""


class Crowd:
    """Those who wait for the next `release`."""

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting: dict[asyncio.Future[None], None] = {}

    async def wait(self) -> None:
        """Wait for the next `release`, and then for a turn."""
        mine = asyncio.get_running_loop().create_future()
        self._waiting[mine] = None
        try:
            await mine
        finally:
            self._waiting.pop(mine, None)

    def release(self) -> None:
        """Let all who wait now go on, in the order in which they came."""
        leaving, self._waiting = self._waiting, {}
        _turns().add(leaving)


async def turn() -> None:
    """Wait until all who wait for a turn now have had theirs."""
    mine = asyncio.get_running_loop().create_future()
    _turns().add([mine])
    await mine


class _Turns:
    """The one queue of an event loop for those who go on."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._call_soon = loop.call_soon
        self._queue: deque[asyncio.Future[None]] = deque()

    def add(self, waiting: Iterable[asyncio.Future[None]]) -> None:
        is_new = not self._queue
        self._queue.extend(waiting)
        if is_new and self._queue:
            self._call_soon(self._go)

    def _go(self) -> None:
        queue = self._queue
        for _ in range(min(FEW, len(queue))):
            one = queue.popleft()
            if not one.done():  # else she gave up
                one.set_result(None)
        if queue:
            self._call_soon(self._go)


_by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, _Turns] = WeakKeyDictionary()


def _turns() -> _Turns:
    loop = asyncio.get_running_loop()
    found = _by_loop.get(loop)
    if found is None:
        found = _by_loop[loop] = _Turns(loop)
    return found
