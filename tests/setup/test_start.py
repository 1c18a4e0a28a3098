"""What a person is told when set-up cannot even begin."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
Make = Callable[..., str]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Run make in a fresh clone, with nothing on the path but what a test put in `bin`; give what it printed."""
    shutil.copytree(PROJECT / "setup", tmp_path / "setup")
    for file in ("Makefile", "requirements.lock"):
        shutil.copy(PROJECT / file, tmp_path)
    (tmp_path / "bin").mkdir()
    for program in ("make", "sh", "awk"):
        (tmp_path / "bin" / program).symlink_to(str(shutil.which(program)))

    def run(*words: str, **settings: str) -> str:
        env = {"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path)} | settings
        done = subprocess.run(["make", *words], cwd=tmp_path, env=env, check=False, capture_output=True, text=True)
        printed = done.stdout + done.stderr
        assert bool(done.returncode) == bool(words), printed
        assert "Traceback" not in printed
        return printed

    return run


def a_python(file: Path, script: str) -> str:
    """A stand-in for a Python."""
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return str(file)


def test_a_python_that_is_too_old_is_told_with_its_version(make: Make, tmp_path: Path) -> None:
    a_python(tmp_path / "bin" / "python3", "echo 3.9")
    assert "Python 3.11 or newer is needed, and python3 is Python 3.9; install a newer one" in make("check")


def test_a_newer_python_is_found_beside_one_that_is_too_old(make: Make, tmp_path: Path) -> None:
    a_python(tmp_path / "bin" / "python3", "echo 3.9")
    a_python(tmp_path / "bin" / "python", "case $1 in -c) echo ready ;; *) echo this one; exit 1 ;; esac")
    assert "this one" in make("check")


def test_no_python_at_all_is_told(make: Make) -> None:
    assert "no Python was found here; install Python 3.11 or newer" in make("check")


def test_a_python_that_was_named_and_does_not_run_is_told(make: Make) -> None:
    assert "“nonsense” is not a Python that runs here; name another one" in make("check", PYTHON="nonsense")


def test_a_python_without_venv_is_told_with_the_remedy(make: Make, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['ensurepip'] = None\n")
    python = os.path.realpath(sys.executable)
    bare = a_python(tmp_path / "bare python", f'PYTHONPATH="{tmp_path}" exec "{python}" "$@"')
    assert "install its venv (on Debian and Ubuntu: apt install python3-venv)" in make("check", PYTHON=bare)


def test_make_alone_lists_the_targets_and_sets_nothing_up(make: Make, tmp_path: Path) -> None:
    lines = make().splitlines()
    assert {"make check", "make test", "make update", "make publish"} <= {line[:12].strip() for line in lines}
    assert all(line.startswith("make ") for line in lines)
    assert not (tmp_path / ".venv").exists()
