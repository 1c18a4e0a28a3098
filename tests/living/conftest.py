"""A small project with one page, and what a person does to it on the command line."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main

TODAY = "2026-11-26"
HOUSE = 'name = "Example Trust"\nlanguages = []\nprofile = "plain"\n'
PAGE = """\
# Hay fever

Hay fever is an allergy to pollen.

## Treatment

Treatment may include

You don't need to rest. It isn’t catching.

Last updated: 1 May 2026
"""
Run = Callable[..., tuple[int, str]]
Found = dict[str, object]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with one page: it has a lost list, and two contractions."""
    root = tmp_path / "team"
    write(root, "source/pages/hay-fever.md", PAGE)
    write(root, "source/house.toml", HOUSE)
    write(root, "source/glossary.toml", "")
    return root


def write(root: Path, path: str, text: str) -> None:
    """Write one file, with its folders."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command there, and gives its exit status and all that it printed."""

    def command(*words: str) -> tuple[int, str]:
        status = main([*words, "--project", str(project), "--today", TODAY])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    return command


@pytest.fixture
def found(run: Run) -> Callable[..., list[Found]]:
    """Return what checks pages, and gives every finding."""

    def look(*words: str) -> list[Found]:
        _, printed = run("check", *words, "--json")
        return [finding for page in json.loads(printed)["pages"] for finding in page["findings"]]

    return look


@pytest.fixture
def git(project: Path) -> Callable[..., str]:
    """Return what runs git in the project, which is under it from now on, all committed."""

    def command(*words: str) -> str:
        names = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main")
        done = subprocess.run(["git", *names, *words], cwd=project, check=True, capture_output=True, text=True)
        return done.stdout

    command("init", "-q")
    command("add", "-A")
    command("commit", "-qm", "all")
    return command
