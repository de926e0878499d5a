"""The command line: `limelight serve | worker | migrate | demo | token | import | ...`.

    commands    every command but the imports
    imports     `limelight import creators | users | videos | stats`
    demo        what `limelight demo` prints and plays
    serving     what a server holds while it runs: its port and its SQLite file
    faults      what becomes one line on standard error and exit code 2

Nothing is imported before `main` runs, so that Ctrl-C is understood from the first moment and a
`models` of another distribution is told instead of tripped over.
"""

import gc
import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

USAGE = 2
INTERRUPTED = 130
LEAVE_S = 0.5
"""How long what Ctrl-C ends may take to end well."""

COLLECTED_EVERY = (20_000, 20, 20)
"""After so many new objects that stay Python looks for garbage in cycles: some megabytes' worth."""

_is_leaving = False


def main() -> None:
    """Run the command line. A fault is one line on standard error, with exit code 2."""
    signal.signal(signal.SIGINT, _interrupt)
    try:
        code = _run()
    except BaseException:
        # Python wraps a KeyboardInterrupt where it cannot pass, as in the making of a class.
        if not _is_leaving:
            raise
        code = INTERRUPTED
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if _is_leaving:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)  # to take down every module first would be half of the second
    sys.exit(code)


def leave_soon(code: int = INTERRUPTED) -> None:
    """End the process with this exit code, if it has not ended well in a moment.

    Nothing is lost by leaving: a database rolls back what was under way.
    """
    global _is_leaving
    _is_leaving = True
    threading.excepthook = sys.unraisablehook = _unheard
    timer = threading.Timer(LEAVE_S, os._exit, (code,))
    timer.daemon = True
    timer.start()


def _unheard(_raised: object) -> None:
    """What Ctrl-C broke off has nobody left to tell: a driver's thread that answers an event loop
    that is gone, an object that was just being freed."""


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    leave_soon()
    raise KeyboardInterrupt


def _run() -> int:
    stranger = _another_models()
    if stranger is not None:
        sys.stderr.write(f"limelight: {stranger} takes the name `models`; uninstall it here.\n")
        return USAGE
    from api.cli.commands import run

    collect_rarely()
    return run()


def collect_rarely() -> None:
    """Have Python look for garbage in cycles less often, and never among what was imported, which
    stays. To look through it again and again was the longest step that held up Ctrl-C (a tenth of a
    second), two fifths of the time that a migration takes, and an eighth of what a server does when
    a thousand sockets wake."""
    gc.freeze()
    gc.set_threshold(*COLLECTED_EVERY)


def _another_models() -> str | None:
    """The place of a package `models` that is not ours, if Python finds it first."""
    import models

    found = Path(models.__file__ or "").resolve().parent
    return None if found.parent == Path(__file__).resolve().parents[2] else str(found)
