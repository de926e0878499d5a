"""A server that renders each notification for each socket, as Limelight does not: what rendering
once is compared with.

    python -m tests.benchmarks.alone PORT
"""

import socket
import sys
from typing import Any

from api.app import create_app
from api.cli import collect_rarely
from api.cli.serving import run, server_of
from api.renderings import Asker, Renderings, Told
from api.settings import load


async def _told(self: Renderings, row: Any, asker: Asker) -> Told:
    return (await self._render(row, asker)).told


if __name__ == "__main__":
    Renderings.told = _told  # type: ignore[method-assign]
    settings = load()
    listening = socket.create_server(("127.0.0.1", int(sys.argv[1])), backlog=1024)
    collect_rarely()
    run(server_of(create_app(settings), settings, graceful_s=2), listening)
