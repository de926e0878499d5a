"""Ctrl-C ends whatever runs, soon and without a traceback."""

import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.cli.conftest import SOON_S, Run
from tests.served import LIMELIGHT, STARTS_WITHIN_S, free_port


def interrupted(
    folder: Path, words: tuple[str, ...], after_s: float, said: str = ""
) -> tuple[float, int, str]:
    """How long a command took to end after Ctrl-C, which came so long after it had `said` something,
    its exit code, and all that it wrote."""
    with (folder / "told.txt").open("w+") as told:
        started = subprocess.Popen([LIMELIGHT, *words], cwd=folder, stdout=told, stderr=told)
        try:
            patience = monotonic() + STARTS_WITHIN_S
            while said not in (folder / "told.txt").read_text() and monotonic() < patience:
                sleep(0.05)
            with suppress(subprocess.TimeoutExpired):
                started.wait(after_s)
            began = monotonic()
            started.send_signal(signal.SIGINT)
            code = started.wait(20)
            took_s = monotonic() - began
        finally:
            started.kill()
        told.seek(0)
        return took_s, code, told.read()


@pytest.mark.parametrize("after_s", [0.3, 0.6, 1.2, 2.0, 3.0, 5.0, 8.0])
def test_ctrl_c_ends_the_demo_at_any_moment(tmp_path: Path, after_s: float) -> None:
    took_s, code, out = interrupted(tmp_path, ("demo", "--port", str(free_port())), after_s)
    assert "Traceback" not in out
    assert "Error:" not in out
    assert took_s < SOON_S
    assert code in (0, 130, -signal.SIGINT)


def test_ctrl_c_ends_a_server(tmp_path: Path) -> None:
    words = ("serve", "--port", str(free_port()))
    took_s, code, out = interrupted(tmp_path, words, after_s=1.0, said="Limelight serves")
    assert "Limelight serves" in out
    assert (code, "Traceback" in out) == (0, False)
    assert took_s < SOON_S


def test_ctrl_c_ends_an_import_and_leaves_whole_batches(tmp_path: Path, run: Run) -> None:
    rows = "".join(f"person{n},Somebody\n" for n in range(300_000))
    (tmp_path / "people.csv").write_text("subject,name\n" + rows)
    run("migrate")
    words = ("import", "users", "people.csv")
    took_s, code, out = interrupted(tmp_path, words, after_s=3.0)
    assert (code, "Traceback" in out) == (130, False)
    assert took_s < SOON_S
    assert run("audit")[0] == 0


SWALLOWED = """
import os, signal, time
import api.cli

class Interrupts:
    def __set_name__(self, owner, name):
        self.__del__()

    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0)

def run():
    {}
    time.sleep(10)

api.cli._run = run
api.cli.main()
"""


@pytest.mark.parametrize("where", ["type('Any', (), {'field': Interrupts()})", "Interrupts()"])
def test_ctrl_c_where_python_wraps_or_swallows_it_is_told_to_nobody(where: str) -> None:
    program = SWALLOWED.replace("{}", where, 1)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=5)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
