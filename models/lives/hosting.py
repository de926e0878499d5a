"""Starting and ending a LIVE, letting guests in and out, and why that may be refused."""

from dataclasses import dataclass
from uuid import UUID

from models import audit_log, clock, idempotency, notifications
from models.caller import Caller
from models.creators import Creator
from models.database import execute, new_id
from models.errors import (
    InvalidInput,
    LimitExceeded,
    MarketplaceError,
    NotAllowed,
    NotFound,
    checked_text,
)
from models.lives.rows import Live, LiveGuest, LiveState
from models.program.gate import actor_of, lock_creator
from models.transactions import atomic, lock, note_lock

TOPIC = "live"
"""The kind of a LIVE's topic, which is for everyone."""

MOST_GUESTS = 20
"""So many guests are in a LIVE at once, at the most."""
LONGEST_TITLE = 200
LARGEST_GOAL_COINS = 10**12


@dataclass(eq=False)
class AlreadyLive(MarketplaceError):
    """A creator hosts one LIVE at a time; this one of hers runs."""

    live_id: UUID

    @property
    def message(self) -> str:
        return "This creator hosts a LIVE that is not over yet."


@dataclass(eq=False)
class LiveIdTaken(MarketplaceError):
    """There is a LIVE with this external id."""

    external_id: str

    @property
    def message(self) -> str:
        return f"There is a LIVE {self.external_id!r} already."


@dataclass(eq=False)
class LiveNotRunning(MarketplaceError):
    """This LIVE is over, for good."""

    live_id: UUID

    @property
    def message(self) -> str:
        return "This LIVE is over."


@dataclass(eq=False)
class HostIsNoGuest(MarketplaceError):
    """Nobody is a guest in her own LIVE."""

    live_id: UUID

    @property
    def message(self) -> str:
        return "The host of a LIVE is no guest of it."


# --- starting and ending -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LiveInput:
    """A LIVE to start. `external_id` is the platform's own id of it."""

    external_id: str
    host_id: UUID
    title: str | None
    goal_coins: int | None
    idempotency_key: str

    def checked(self) -> "LiveInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        checked_text(self.external_id, "externalId", 128, shortest=1)
        if self.title is not None:
            checked_text(self.title, "title", LONGEST_TITLE, shortest=1)
        if self.goal_coins is not None and not 0 < self.goal_coins <= LARGEST_GOAL_COINS:
            raise InvalidInput(f"goalCoins takes 1 to {LARGEST_GOAL_COINS}.")
        return self


_START = """INSERT INTO live (id, external_id, host_id, title, state, goal_coins, coins, gifts,
    started_at)
  SELECT r.id, r.external_id, r.host_id, r.title, 'RUNNING', r.goal_coins, 0, 0, r.started_at
  FROM {rows $1 r(id uuid, external_id text, host_id uuid, title text, goal_coins bigint,
    started_at timestamptz)} WHERE true
  ON CONFLICT DO NOTHING"""


async def start_live(caller: Caller, wanted: LiveInput) -> Live:
    """Start a LIVE, with a topic of its own, by the platform's service or the host.

    Raises NotAllowed, NotFound for a host that there is not, AlreadyLive, LiveIdTaken and
    IdempotencyKeyReused.
    """
    wanted.checked()
    claim = idempotency.claim(actor_of(caller), wanted.idempotency_key, "startLive", wanted)

    async def decide() -> None:
        await _start(caller, wanted, claim.made_id)

    return await Live.get(id=await idempotency.once(claim, decide))


async def _start(caller: Caller, wanted: LiveInput, live_id: UUID) -> None:
    _require_host(caller, wanted.host_id)
    host = await lock_creator(wanted.host_id)
    if host.erased_at is not None:
        raise NotFound("creator")
    running = await Live.get_or_none(host_id=host.id, state=LiveState.RUNNING)
    if running is not None:
        raise AlreadyLive(live_id=running.id)
    row = (live_id, wanted.external_id, host.id, wanted.title, wanted.goal_coins, clock.now())
    if not await execute(_START, [row]):  # the lock of the host leaves this one way to lose
        raise LiveIdTaken(external_id=wanted.external_id)
    await notifications.create_topics([live_id], TOPIC)
    await _note(caller, "startLive", live_id)


async def end_live(caller: Caller, live_id: UUID) -> Live:
    """End a LIVE, by the platform's service or its host; one that is over stays as it is.

    Raises NotFound and NotAllowed.
    """
    return await atomic(_end, caller, live_id)


async def _end(caller: Caller, live_id: UUID) -> Live:
    live = await _lock(caller, live_id)
    if live.state is LiveState.RUNNING:
        live.state, live.ended_at = LiveState.ENDED, clock.now()
        await live.save(update_fields=["state", "ended_at"])
        await _note(caller, "endLive", live_id)
    return live


async def _lock(caller: Caller, live_id: UUID) -> Live:
    """Lock a LIVE that the caller may change."""
    rows = await lock(Live, [live_id])
    if not rows:
        raise NotFound("live")
    _require_host(caller, rows[0].host_id)
    return rows[0]


def _require_host(caller: Caller, host_id: UUID) -> None:
    if not caller.is_service and caller.creator_id != host_id:
        raise NotAllowed("Only the host of a LIVE and the platform's service do this.")


async def _note(caller: Caller, act: str, live_id: UUID, **facts: str) -> None:
    if caller.is_service:
        await audit_log.write(caller, act, [live_id], **facts)


# --- guests --------------------------------------------------------------------------------------

_JOIN = """INSERT INTO live_guest (id, live_id, creator_id, joined_at)
  SELECT r.id, r.live_id, r.creator_id, r.joined_at
  FROM {rows $1 r(id uuid, live_id uuid, creator_id uuid, joined_at timestamptz)} WHERE true
  ON CONFLICT DO NOTHING"""

_LEAVE = """UPDATE live_guest SET left_at = $3
  WHERE live_id = $1::uuid AND creator_id = $2::uuid AND left_at IS NULL"""


async def add_live_guest(caller: Caller, live_id: UUID, creator_id: UUID) -> Live:
    """Let a creator into a LIVE that runs, by the platform's service or the host; whoever is there
    already stays.

    Raises NotFound, NotAllowed, LiveNotRunning, HostIsNoGuest, and LimitExceeded past 20 guests.
    """
    return await atomic(_add_guest, caller, live_id, creator_id)


async def _add_guest(caller: Caller, live_id: UUID, creator_id: UUID) -> Live:
    live = await _lock_running(caller, live_id)
    if creator_id == live.host_id:
        raise HostIsNoGuest(live_id=live_id)
    if not await Creator.exists(id=creator_id, erased_at=None):
        raise NotFound("creator")
    present = await LiveGuest.filter(live_id=live_id, left_at=None)
    if creator_id in {guest.creator_id for guest in present}:
        return live
    if len(present) >= MOST_GUESTS:
        raise LimitExceeded("LIVE_GUESTS", MOST_GUESTS, len(present) + 1, "guests")
    note_lock("live_guest")
    await execute(_JOIN, [(new_id(), live_id, creator_id, clock.now())])
    await _note(caller, "addLiveGuest", live_id, creator_id=str(creator_id))
    return live


async def remove_live_guest(caller: Caller, live_id: UUID, creator_id: UUID) -> Live:
    """Have a guest leave a LIVE that runs, by the platform's service or the host; nothing changes
    if she is not there.

    Raises NotFound, NotAllowed and LiveNotRunning.
    """
    return await atomic(_remove_guest, caller, live_id, creator_id)


async def _remove_guest(caller: Caller, live_id: UUID, creator_id: UUID) -> Live:
    live = await _lock_running(caller, live_id)
    note_lock("live_guest")
    if await execute(_LEAVE, live_id, creator_id, clock.now()):
        await _note(caller, "removeLiveGuest", live_id, creator_id=str(creator_id))
    return live


async def _lock_running(caller: Caller, live_id: UUID) -> Live:
    live = await _lock(caller, live_id)
    if live.state is not LiveState.RUNNING:
        raise LiveNotRunning(live_id=live_id)
    return live


async def forget(creator_id: UUID) -> None:
    """Inside a transaction: a creator who is erased hosts nothing any more, is nobody's guest, and
    no title of hers stays."""
    hosted = {live.id for live in await Live.filter(host_id=creator_id).only("id")}
    stays = await LiveGuest.filter(creator_id=creator_id, left_at=None).only("live_id")
    now = clock.now()
    for live in await lock(Live, hosted | {stay.live_id for stay in stays}):
        note_lock("live_guest")
        await execute(_LEAVE, live.id, creator_id, now)
        if live.id not in hosted:
            continue
        live.title = None
        if live.state is LiveState.RUNNING:
            live.state, live.ended_at = LiveState.ENDED, now
        await live.save(update_fields=["title", "state", "ended_at"])
