"""The command line in process, in a folder of its own."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from api.cli import commands

Run = Callable[..., tuple[int, str, str]]

SOON_S = 1.0
"""Within how long Ctrl-C ends whatever runs, from the signal to the end of the process."""


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command line in an empty folder: its exit code, standard output and error."""
    monkeypatch.chdir(tmp_path)

    def run_(*words: str, **variables: str) -> tuple[int, str, str]:
        with monkeypatch.context() as patch:
            patch.setattr(sys, "argv", ["limelight", *words])
            for name, value in variables.items():
                patch.setenv(name, value)
            code = commands.run()
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_
