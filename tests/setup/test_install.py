"""Set-up, run for real in scratch clones: their lock files name two tiny packages that lie in a folder beside them."""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(
    not (shutil.which("make") and importlib.util.find_spec("ensurepip")), reason="make or ensurepip is not here"
)


class Clone:
    """A fresh clone of the project's set-up, with a pipeline of one line."""

    def __init__(self, folder: Path) -> None:
        self.home, self.wheels, programs = folder / "a clone", folder / "wheels", folder / "bin"
        shutil.copytree(PROJECT / "setup", self.home / "setup")
        shutil.copy(PROJECT / "Makefile", self.home)
        (self.home / "pipeline").mkdir()
        (self.home / "pipeline" / "__main__.py").write_text("import leaf, sys\nprint('ran', *sys.argv[1:])\n")
        self.pin("requirements.lock", "leaf", "1.0")
        self.pin("requirements-dev.lock", "twig", "1.0")
        programs.mkdir()  # nothing else is on the path: no uv, and no Python but the one named
        for program in ("make", "sh"):
            (programs / program).symlink_to(str(shutil.which(program)))
        self.settings = {
            "PATH": str(programs),
            "HOME": str(folder),
            "PYTHON": os.path.realpath(sys.executable),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": self.wheels.as_uri(),
        }

    def pin(self, lock: str, name: str, version: str) -> None:
        """Build a package of one module, and lock it by its hash."""
        self.wheels.mkdir(exist_ok=True)
        wheel = self.wheels / f"{name}-{version}-py3-none-any.whl"
        about = f"{name}-{version}.dist-info"
        parts = {
            f"{name}.py": "whole = True\n",
            f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
            f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            f"{about}/RECORD": f"{name}.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n{about}/RECORD,,\n",
        }
        with zipfile.ZipFile(wheel, "w") as file:
            for part, text in parts.items():
                file.writestr(part, text)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        (self.home / lock).write_text(f"{name}=={version} --hash=sha256:{digest}\n")

    def start(self, *words: str, **settings: str) -> subprocess.Popen[str]:
        """Begin a make."""
        return subprocess.Popen(
            ["make", *words],
            cwd=self.home,
            env=self.settings | settings,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    def make(self, *words: str, **settings: str) -> tuple[int, str]:
        """Run a make to its end: exit status, and all that it printed."""
        running = self.start(*words, **settings)
        printed, _ = running.communicate(timeout=120)
        return running.returncode, printed

    def age(self, stamp: str) -> None:
        """Make a stamp older than its lock file, as a checkout of another branch may do."""
        os.utime(self.home / ".venv" / stamp, (1, 1))


@pytest.fixture
def fresh(tmp_path: Path) -> Clone:
    """A clone in which nothing was run yet. Its path has a space in it."""
    return Clone(tmp_path)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> tuple[Clone, list[str]]:
    """A clone whose first set-up was killed half-way, and where then two makes were run at once; what they printed."""
    clone = Clone(tmp_path_factory.mktemp("story"))
    killed = clone.start("check")
    while not (clone.home / ".venv" / "core-begun").exists():
        assert killed.poll() is None, killed.communicate()
        time.sleep(0.01)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert not (clone.home / ".venv" / "core").exists()
    two = [clone.start("check"), clone.start(".venv/dev", "check", "-j4")]
    printed = [make.communicate(timeout=120)[0] for make in two]
    assert [make.returncode for make in two] == [0, 0], printed
    return clone, printed


@pytest.fixture
def stood(story: tuple[Clone, list[str]]) -> Clone:
    """A clone that is set up."""
    return story[0]


def test_two_makes_at_once_both_succeed_after_a_set_up_that_was_killed(story: tuple[Clone, list[str]]) -> None:
    clone, printed = story
    together = "".join(printed)
    assert together.count("Setting up Plainleaf") == together.count("Setting up the test tools") == 1
    assert all("ran check" in one for one in printed)
    check = "import leaf, twig; assert leaf.whole and twig.whole"
    assert subprocess.run([clone.home / ".venv/bin/python", "-c", check], check=False).returncode == 0


def test_a_set_up_project_starts_no_process_to_look_at_its_set_up(stood: Clone) -> None:
    status, printed = stood.make("-n", "check")
    assert (status, printed.split()) == (0, [".venv/bin/python", "-m", "pipeline", "check"])


def test_options_are_passed_on(stood: Clone) -> None:
    assert stood.make("check", "TODAY=2026-11-01", "ARGS=--json")[1] == "ran check --today 2026-11-01 --json\n"
    assert stood.make("publish", "CHANNEL=live")[1] == "ran publish --channel live\n"


def test_settings_meant_for_another_python_are_put_aside(stood: Clone) -> None:
    elsewhere = {"PYTHONPATH": "/nowhere", "PYTHONHOME": "/nowhere", "PYTHONSAFEPATH": "1", "VIRTUAL_ENV": "/nowhere"}
    assert stood.make("check", **elsewhere) == (0, "ran check\n")
    assert not list(stood.home.glob("*/__pycache__")), "a run leaves nothing among the sources"


def test_a_clone_that_was_moved_still_runs(stood: Clone) -> None:
    moved = stood.home.rename(stood.home.with_name("elsewhere"))
    try:
        assert subprocess.run(["make", "check"], cwd=moved, env=stood.settings, check=False).returncode == 0
        assert subprocess.check_output([moved / ".venv/bin/plainleaf", "terms"], text=True) == "ran terms\n"
    finally:
        moved.rename(stood.home)


def test_a_lock_file_that_is_only_touched_installs_nothing(stood: Clone) -> None:
    stood.age("core")
    assert stood.make("check") == (0, "ran check\n")


def test_a_second_set_up_waits_for_the_first(stood: Clone) -> None:
    stood.age("core")
    with (stood.home / ".venv" / "lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        second = stood.start("check")
        assert second.stdout and second.stdout.readline() == "Another make is setting up; waiting for it …\n"
        assert second.poll() is None
    assert second.communicate(timeout=60)[0] == "ran check\n"


def test_a_python_that_was_removed_is_noticed(stood: Clone) -> None:
    python = stood.home / ".venv" / "bin" / "python"
    kept = python.rename(python.with_name("kept"))
    python.symlink_to("/nowhere/python3.11")
    try:
        assert "setup/start.sh core" in stood.make("-n", "check")[1]
    finally:
        python.unlink()
        kept.rename(python)


def test_a_package_that_differs_from_the_locked_one_is_refused(stood: Clone) -> None:
    stood.pin("requirements-dev.lock", "twig", "2.0")
    (stood.wheels / "twig-2.0-py3-none-any.whl").write_bytes((stood.wheels / "leaf-1.0-py3-none-any.whl").read_bytes())
    stood.age("dev")
    status, printed = stood.make(".venv/dev")
    assert status and "not the one that this project was tested with" in printed
    assert stood.make("check")[0] == 0, "what stood before still stands"


def test_an_index_out_of_reach_is_told_in_one_sentence(fresh: Clone) -> None:
    del fresh.settings["PIP_NO_INDEX"], fresh.settings["PIP_FIND_LINKS"]
    status, printed = fresh.make("check", PIP_INDEX_URL="http://127.0.0.1:9/simple", PIP_RETRIES="1")
    assert status and "no package index can be reached; connect to the network" in printed
    assert len(printed.splitlines()) == 3, "the start, the sentence, and make's own line"
    assert not (fresh.home / ".venv" / "core").exists()


@pytest.mark.outside("uv")
def test_uv_is_used_when_it_is_there(fresh: Clone) -> None:
    program = fresh.home.parent / "bin" / "uv"  # with our own path: uv may be a script that looks for the program
    program.write_text(f'#!/bin/sh\nPATH="{os.environ["PATH"]}" exec "{shutil.which("uv")}" "$@"\n')
    program.chmod(0o755)
    (fresh.home / "uv.toml").write_text(f'no-index = true\nfind-links = ["{fresh.wheels}"]\n')
    status, printed = fresh.make("check", UV_CONFIG_FILE="uv.toml")
    assert status == 0 and "ran check" in printed
    assert not list(fresh.home.glob(".venv/lib/python*/site-packages/pip"))
