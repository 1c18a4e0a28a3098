"""How a change to a file can be taken back: with git, where git knows the file as it is."""

from __future__ import annotations

import enum
import shlex
import subprocess
from pathlib import Path


class Known(enum.Enum):
    """What git knows of a file."""

    AS_IT_IS = enum.auto()  # git can put it back
    CHANGED = enum.auto()  # git holds an older one
    NOT_AT_ALL = enum.auto()  # no git here, or it has never been told of the file


def known(file: Path) -> Known:
    """Return what git knows of a file."""
    if _git(file, "ls-files", "--error-unmatch") is None:
        return Known.NOT_AT_ALL
    return Known.CHANGED if _git(file, "status", "--porcelain") else Known.AS_IT_IS


def command(file: Path) -> str:
    """Return the command that puts a file back as git holds it, for a person to type."""
    if file.is_absolute() or ".." in file.parts:
        return f"git -C {shlex.quote(str(file.parent))} checkout -- {shlex.quote(file.name)}"
    return f"git checkout -- {shlex.quote(file.as_posix())}"


def _git(file: Path, *words: str) -> str | None:
    """Return what git says of a file; None where it refuses, or is not there."""
    try:
        said = subprocess.run(
            ["git", *words, "--", file.name], cwd=file.parent, capture_output=True, check=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return said.stdout
