"""Lanes: what many ask in the same moment is decided in one transaction, each getting its answer.

It is the only way past the lock on a famous creator's row: while one batch commits, the next one
gathers, so there is no waiting window and no batch is larger than the load makes it. A command has
several lanes, by the hash of a key (its creator), so that an account that is stuck stops a part of
them and not all.

    SENDING = Lane("sendGift", send_gifts, key=lambda one: one.creator_id)
    outcome = await SENDING.ask(request)

The command takes a batch and answers an outcome for each, in order; refusals are outcomes. When it
raises, its transaction was rolled back: `Overloaded`, a lock that was not to be had, splits the
batch by key; anything else halves it down to the request that fails, and only that one gets the
error. A caller who hangs up is forgotten, and her request stands.

Loops run from `start` to `stop`, in the process that serves; elsewhere (a worker, the command line)
a request is decided by itself, as a batch of one.
"""

import asyncio
import contextvars
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from models.errors import Overloaded, where
from models.transactions import in_transaction, keep_connection

log = logging.getLogger("limelight.lanes")

Q = TypeVar("Q")
A = TypeVar("A")

MOST_IN_A_BATCH = 256
MOST_WAITING = 2048
"""So many requests may wait for one lane; what comes on top is refused at once."""
LONGEST_WAIT_S = 10.0
"""A request that still waits after so long is refused; one in a batch never is."""
IDLE_S = 5.0
"""So long a lane keeps its connection when nothing is asked."""
PARTS = 4
"""How many lanes a command has that waits for locks."""


@dataclass(slots=True)
class _Asked(Generic[Q, A]):
    request: Q
    answer: "asyncio.Future[A]"
    until: float

    def tell(self, outcome: A) -> None:
        if not self.answer.done():
            self.answer.set_result(outcome)

    def fail(self, error: BaseException) -> None:
        if not self.answer.done():
            self.answer.set_exception(error)


class _Part(Generic[Q, A]):
    """One loop: it gathers what is asked while its last batch commits."""

    def __init__(self, lane: "Lane[Q, A]") -> None:
        self.lane = lane
        self.waiting: deque[_Asked[Q, A]] = deque()
        self.stirred = asyncio.Event()
        self.ending = False

    async def ask(self, request: Q) -> A:
        if self.ending or len(self.waiting) >= MOST_WAITING:
            raise Overloaded
        loop = asyncio.get_running_loop()
        asked: _Asked[Q, A] = _Asked(request, loop.create_future(), loop.time() + LONGEST_WAIT_S)
        self.waiting.append(asked)
        self.stirred.set()
        return await asked.answer

    async def run(self) -> None:
        while await self._stirs(None):
            try:
                await self._serve()
            except Exception as error:  # noqa: BLE001 — no connection is to be had; the loop goes on
                log.error("the lane %s has no connection: %s", self.lane.name, where(error))
                while self.waiting:
                    self.waiting.popleft().fail(Overloaded())

    async def _serve(self) -> None:
        """Decide batches on one connection, as long as it holds and something is asked."""
        async with keep_connection() as holds:
            while holds() and await self._stirs(IDLE_S):
                batch = self._gathered()
                if batch:
                    await self._decide(batch)

    async def _stirs(self, within_s: float | None) -> bool:
        """Whether something is asked, now or within a time; false too when the lane ends."""
        if not self.waiting and not self.ending:
            self.stirred.clear()
            try:
                async with asyncio.timeout(within_s):
                    await self.stirred.wait()
            except TimeoutError:
                return False
        return bool(self.waiting)

    def _gathered(self) -> list[_Asked[Q, A]]:
        now = asyncio.get_running_loop().time()
        batch: list[_Asked[Q, A]] = []
        while self.waiting and len(batch) < MOST_IN_A_BATCH:
            asked = self.waiting.popleft()
            if asked.until < now and not self.ending:
                asked.fail(Overloaded())
            else:
                batch.append(asked)
        return batch

    async def _decide(self, batch: Sequence[_Asked[Q, A]]) -> None:
        try:
            outcomes = await self.lane.command([asked.request for asked in batch])
            told = list(zip(batch, outcomes, strict=True))
        except Overloaded as error:
            await self._apart(batch, error)
        except Exception as error:  # noqa: BLE001 — whose fault it was is found by halving
            await self._halves(batch, error)
        else:
            for asked, outcome in told:
                asked.tell(outcome)

    async def _apart(self, batch: Sequence[_Asked[Q, A]], error: Overloaded) -> None:
        by_key: dict[Hashable, list[_Asked[Q, A]]] = {}
        for asked in batch:
            by_key.setdefault(self.lane.key(asked.request), []).append(asked)
        if len(by_key) == 1:
            for asked in batch:
                asked.fail(error)
            return
        for of_key in by_key.values():
            await self._decide(of_key)

    async def _halves(self, batch: Sequence[_Asked[Q, A]], error: Exception) -> None:
        if len(batch) == 1:
            batch[0].fail(error)
            return
        middle = len(batch) // 2
        await self._decide(batch[:middle])
        await self._decide(batch[middle:])


class Lane(Generic[Q, A]):
    """The lanes of one command.

    `command` decides a batch in order, in a transaction of its own, and answers an outcome for
    each request; asked again about the same batch it answers the same (idempotency). It folds
    requests with one idempotency key, or about one payment. `key` is the row that requests queue
    for; what only reads needs no more than one part.
    """

    def __init__(
        self,
        name: str,
        command: Callable[[list[Q]], Awaitable[Sequence[A]]],
        key: Callable[[Q], UUID],
        parts: int = PARTS,
    ) -> None:
        self.name = name
        self.command = command
        self.key = key
        self.parts = parts
        self._parts: list[_Part[Q, A]] = []
        _lanes.append(self)

    async def ask(self, request: Q) -> A:
        """Have a request decided, and answer its outcome.

        Raises Overloaded when too many wait or a lock was not to be had, and what the command
        raises for this very request.
        """
        if in_transaction():
            raise RuntimeError("a lane is asked outside of transactions")
        if not self._parts:
            return (await self.command([request]))[0]
        return await self._parts[self.key(request).int % len(self._parts)].ask(request)

    def _begin(self) -> list[asyncio.Task[None]]:
        self._parts = [_Part(self) for _ in range(self.parts)]
        # A context of its own: no transaction, request or trace of whoever started the process.
        return [
            asyncio.create_task(part.run(), context=contextvars.copy_context())
            for part in self._parts
        ]

    def _end(self) -> None:
        for part in self._parts:
            part.ending = True
            part.stirred.set()

    def _forget(self) -> None:
        self._parts = []


_lanes: list[Lane[Any, Any]] = []
_loops: list[asyncio.Task[None]] = []


async def start() -> None:
    """Start the loops of every lane: when the process starts, outside any transaction."""
    if in_transaction():
        raise RuntimeError("lanes are started outside of transactions")
    if not _loops:
        _loops.extend(loop for lane in _lanes for loop in lane._begin())


async def stop() -> None:
    """Decide whatever waits, take nothing more, and end the loops."""
    for lane in _lanes:
        lane._end()
    loops = list(_loops)
    _loops.clear()
    try:
        await asyncio.gather(*loops)
    finally:
        for lane in _lanes:
            lane._forget()
