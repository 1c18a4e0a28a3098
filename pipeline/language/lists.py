"""Reads the word lists and tables that stand in a folder `data` beside the code that needs them."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

_LANGUAGE = "pipeline.language"


def lines(name: str, package: str = _LANGUAGE) -> tuple[str, ...]:
    """Return the lines of a list, without blank ones and notes: a line that begins with # is a note."""
    return tuple(line for line in _read(name, package).splitlines() if line.strip() and not line.startswith("#"))


@functools.cache
def table(name: str, package: str = _LANGUAGE) -> Mapping[str, Any]:
    """Return what a TOML file holds, read once."""
    return tomllib.loads(_read(name, package))


def has(name: str, package: str = _LANGUAGE) -> bool:
    """Whether there is such a file: not every language has a list of its own."""
    return files(package).joinpath("data", name).is_file()


def _read(name: str, package: str) -> str:
    return files(package).joinpath("data", name).read_text("utf-8")
