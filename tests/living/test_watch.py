"""`plainleaf watch`: only what is new and what is gone, each time a file is saved."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

HOME = Path(__file__).parents[2]
PATIENCE_S = 60.0
Run = Callable[..., tuple[int, str]]


def _heed_ctrl_c() -> None:
    """Undo what a shell does that runs the tests in its background: there, programs are started deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Watching:
    """A watch that is under way, and what it has said so far."""

    def __init__(self, project: Path, *words: str) -> None:
        self._file = project.parent / "said.txt"
        command = [sys.executable, "-m", "pipeline", "watch", *words, "--project", str(project)]
        with self._file.open("w") as out:
            self.process = subprocess.Popen(
                [*command, "--today", "2026-11-26"],
                cwd=HOME,
                stdout=out,
                stderr=subprocess.STDOUT,
                env=os.environ,
                preexec_fn=_heed_ctrl_c,
            )

    def said(self, words: str) -> str:
        """Wait until it has said these words, and return all of it."""
        end = time.monotonic() + PATIENCE_S
        while words not in self._file.read_text("utf-8"):
            assert time.monotonic() < end, self._file.read_text("utf-8")
            time.sleep(0.05)
        return self._file.read_text("utf-8")

    def stop(self) -> int:
        """Press Ctrl-C, and return the exit status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE_S)


@pytest.fixture
def watch(project: Path) -> Iterator[Callable[..., Watching]]:
    """Return what begins to watch; it is stopped at the end."""
    begun: list[Watching] = []

    def begin(*words: str) -> Watching:
        begun.append(Watching(project, *words))
        return begun[-1]

    yield begin
    for one in begun:
        if one.process.poll() is None:
            one.process.kill()
            one.process.wait()


def test_a_save_is_answered_with_what_is_new_and_what_is_gone(watch, project: Path) -> None:
    watching = watch("hay-fever")
    watching.said("Watching; Ctrl-C ends it.")
    page = project / "source/pages/hay-fever.md"
    page.write_text(page.read_text("utf-8").replace("You don't", "You do not") + "\nWe can't say.\n", "utf-8")
    said = watching.said("“can't”").split("Ctrl-C ends it.\n", 1)[1].splitlines()
    assert [line[:2] for line in said[:2]] == ["+ ", "- "]
    assert "page.lost-list" not in "".join(said)
    assert watching.stop() == 0
    assert watching.said("Stopped").endswith("Stopped watching.\n")


def test_a_page_that_cannot_be_read_is_named_and_watching_goes_on(watch, project: Path) -> None:
    watching = watch()
    watching.said("Watching; Ctrl-C ends it.")
    page = project / "source/pages/hay-fever.md"
    good = page.read_bytes()
    page.write_bytes(b"\xff")
    watching.said("source/pages/hay-fever.md:1: byte 0xff")
    page.write_bytes(good + b"\nWe can't say.\n")
    watching.said("“can't”")
    assert watching.stop() == 0


def test_a_number_of_rounds_ends_it_too(run: Run) -> None:
    status, printed = run("watch", "--rounds", "1")
    assert status == 0
    assert "+ source/pages/hay-fever.md:7:1: error page.lost-list: " in printed


def test_a_page_or_profile_that_there_is_not_ends_it_at_once(run: Run) -> None:
    assert run("watch", "hay-fevr")[0] == 2
    assert run("watch", "--profile", "plane")[0] == 2
