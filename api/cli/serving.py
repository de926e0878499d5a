"""What a server holds while it runs: its port, found free before anything else, and, on SQLite, the
database file, which one process alone may write."""

import asyncio
import errno
import fcntl
import os
import signal
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import uvicorn
import uvloop
from starlette.applications import Starlette
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from api.cli import leave_soon
from api.cli.faults import Fault
from api.settings import Settings
from models import clock
from models.database import check_reachable, close_database, open_database
from models.migrating import migrate, pending_migrations

BACKLOG = 2048
LOCK_WAIT_S = 10.0
"""How long a command waits for another short one that holds the file."""


@contextmanager
def bound(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that listens. Raises Fault for a port in use or an address that is not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise Fault(f"Port {port} is in use; choose another with --port.") from error
        raise Fault(f"Cannot listen at {host}, port {port}: {error.strerror}.") from error
    with listening:
        yield listening


def address_of(listening: socket.socket, scheme: str = "http") -> str:
    """The address of a listening socket, as a client on this machine writes it."""
    host, port = listening.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


@contextmanager
def held(path: Path | None, act: str) -> Iterator[None]:
    """Hold a SQLite file for `act`; None (another kind of database) is not held.

    The lock is the kernel's and ends with the process, however it ends. Raises Fault while another
    process holds the file: at once if that one serves, else after it had time to end.
    """
    if path is None:
        yield
        return
    try:
        file = Path(f"{path}.lock").open("a+")  # noqa: SIM115 - closed below, which ends the lock
    except OSError as error:
        raise Fault(f"{path} cannot be written beside: {error.strerror}.") from error
    with file:
        deadline = time.monotonic() + LOCK_WAIT_S
        while not _locked(file.fileno()):
            file.seek(0)
            holder = file.read().strip() or "another command"
            if holder in ("serve", "demo") or time.monotonic() > deadline:
                raise Fault(f"`limelight {holder}` holds {path}; stop it first.")
            time.sleep(0.05)
        file.truncate(0)
        file.write(act)
        file.flush()
        yield


def _locked(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@asynccontextmanager
async def reached(settings: Settings, *, reads_only: bool = False) -> AsyncIterator[None]:
    """The configured database, open and answering. Raises DatabaseAway."""
    await open_database(
        settings.database_url, pool_size=settings.database_pool, reads_only=reads_only
    )
    try:
        await check_reachable()
        yield
    finally:
        await close_database()


@asynccontextmanager
async def opened(
    settings: Settings, *, migrates: bool = False, reads_only: bool = False
) -> AsyncIterator[None]:
    """The configured database, reached and with no migration pending, and its clock read.

    `migrates` applies what is pending on SQLite, as a server does there; `reads_only` is for a
    command that only looks. Raises Fault for pending migrations, and DatabaseAway.
    """
    async with reached(settings, reads_only=reads_only):
        if migrates and settings.backend == "sqlite":
            await migrate()
        elif await pending_migrations():
            raise Fault("Migrations are pending; run `limelight migrate`.")
        await clock.refresh()
        yield


def require_file(path: Path | None) -> None:
    """Raise Fault for a SQLite file that is not there: to look at it must not make it."""
    if path is not None and not path.exists():
        raise Fault(f"There is no database {path} yet; `limelight serve` or `migrate` makes it.")


class Server(uvicorn.Server):
    """A server that SIGTERM ends when what is under way is answered, and Ctrl-C within a second."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to end."""
        if sig == signal.SIGINT:
            leave_soon(0)
        super().handle_exit(sig, frame)


@contextmanager
def ended_by_ctrl_c() -> Iterator[None]:
    """Inside a task: Ctrl-C cancels it, and then ends the command.

    `main` raises KeyboardInterrupt wherever Ctrl-C finds it, which in a running event loop could be
    any other task.
    """
    task, loop, was_heard = asyncio.current_task(), asyncio.get_running_loop(), False

    def hear(_number: int, _frame: FrameType | None) -> None:
        nonlocal was_heard
        was_heard = True
        leave_soon()
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)

    before = signal.signal(signal.SIGINT, hear)
    try:
        yield
    except asyncio.CancelledError:
        if was_heard:
            raise KeyboardInterrupt from None
        raise
    finally:
        signal.signal(signal.SIGINT, before)


class WebSockets(WebSocketsSansIOProtocol):
    """A client's connection; one whose handshake was denied is done, and no fault of ours.

    uvicorn takes a denial for an answer that is still to come, and logs each as an error: anybody
    could fill the log.
    """

    async def send(self, message: Any) -> None:
        """Send what the application says."""
        await super().send(message)
        if self.initial_response is not None and self.close_sent:
            self.handshake_complete = True


def server_of(app: Starlette, settings: Settings, *, graceful_s: float) -> Server:
    """A server of the application; what is under way at its end has `graceful_s` to finish."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="on",
        ws=WebSockets,
        ws_max_size=settings.socket_frame_bytes,
        ws_per_message_deflate=False,  # 42 KiB a connection
        proxy_headers=False,  # addresses come from trusted proxies alone, in `addresses.py`
        server_header=False,
        timeout_graceful_shutdown=max(1, round(graceful_s)),
    )
    return Server(config)


async def serve(server: uvicorn.Server, listening: socket.socket) -> None:
    """Serve until SIGINT or SIGTERM. Raises Fault when the application cannot start."""
    await server.serve(sockets=[listening])
    if not server.started:
        raise Fault("Limelight could not start; the log above says why.")


def run(server: uvicorn.Server, listening: socket.socket) -> None:
    """Serve in an event loop of its own; Ctrl-C is a clean end."""
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(serve(server, listening))
    except KeyboardInterrupt:
        os.write(2, b"\n")
