"""What every command needs: its own description, the project's folder, and a line of progress."""

from __future__ import annotations

import datetime
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import msgspec

from pipeline.model.errors import ProjectError

MEMO = ".plainleaf"
_FIRST_YEAR, _LAST_YEAR = 1990, 2200


class Voice(Protocol):
    """How a command speaks; see `cli.py`."""

    out: str
    err: str

    @property
    def has_colour(self) -> bool: ...
    def result(self, text: str) -> None: ...
    def progress(self, text: str) -> None: ...
    def trouble(self, text: str) -> None: ...


class Option(msgspec.Struct, frozen=True):
    """One option of a command, as argparse wants it."""

    words: tuple[str, ...]
    settings: dict[str, Any]


class Command(msgspec.Struct, frozen=True):
    """One command of the command line."""

    name: str
    help: str
    example: str
    run: Callable[[Namespace, Voice, str], int]
    options: tuple[Option, ...] = ()


def root(arguments: Namespace) -> Path:
    """Return the project's folder."""
    return Path(arguments.project)


def date(today: str) -> datetime.date:
    """Return a date that was given in words. Raises ProjectError where it is none, or none of our time."""
    try:
        found = datetime.date.fromisoformat(today)
    except ValueError:
        raise ProjectError(today, "this is no date", "write it as 2026-11-23") from None
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise ProjectError(today, "this is no date of our time", f"give one from {_FIRST_YEAR} to {_LAST_YEAR}")
    return found


def later(words: str | None, day: datetime.date) -> datetime.date | None:
    """Return the date until which something holds; None where none was given. Raises ProjectError for a past one."""
    if words is None:
        return None
    if date(words) < day:
        raise ProjectError("--until", f"{words} is in the past", "give a date to come")
    return date(words)


def progress(voice: Voice, pages: int) -> Callable[[str, str], None]:
    """Return what is told of each page and stage as it begins, and shows it."""
    seen: list[str] = []

    def tell(page: str, stage: str) -> None:
        if page not in seen[-1:]:
            seen.append(page)
        voice.progress(f"[{len(seen)}/{pages}] {page}: {stage} …")

    return tell
