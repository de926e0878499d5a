"""Ctrl-C ends whatever runs, soon and without a traceback."""

import signal
import subprocess
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.cli.conftest import Run
from tests.served import LIMELIGHT, free_port

SOON_S = 3.0
"""Within how long Ctrl-C ends whatever runs: a second, on a machine that does nothing else."""


def interrupted(folder: Path, words: tuple[str, ...], after_s: float) -> tuple[float, int, str]:
    """How long a command took to end after Ctrl-C, its exit code, and all that it wrote."""
    with subprocess.Popen(
        [LIMELIGHT, *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as started:
        try:
            began = monotonic()
            while monotonic() - began < after_s and started.poll() is None:
                sleep(0.01)
            began = monotonic()
            started.send_signal(signal.SIGINT)
            out, _ = started.communicate(timeout=20)
            return monotonic() - began, started.returncode, out
        finally:
            started.kill()


@pytest.mark.parametrize("after_s", [0.3, 0.6, 1.2, 2.0, 3.0, 5.0, 8.0])
def test_ctrl_c_ends_the_demo_at_any_moment(tmp_path: Path, after_s: float) -> None:
    took_s, code, out = interrupted(tmp_path, ("demo", "--port", str(free_port())), after_s)
    assert "Traceback" not in out
    assert "Error:" not in out
    assert took_s < SOON_S
    assert code in (0, 130, -signal.SIGINT)


def test_ctrl_c_ends_an_import_and_leaves_whole_batches(tmp_path: Path, run: Run) -> None:
    rows = "".join(f"person{n},Somebody\n" for n in range(300_000))
    (tmp_path / "people.csv").write_text("subject,name\n" + rows)
    run("migrate")
    words = ("import", "users", "people.csv")
    took_s, code, out = interrupted(tmp_path, words, after_s=3.0)
    assert (code, "Traceback" in out) == (130, False)
    assert took_s < SOON_S
    assert run("audit")[0] == 0
