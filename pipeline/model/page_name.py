"""A page's name: its file's without folder and ending. It is the page's address, and that of its catalogues."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.model.errors import ProjectError
from pipeline.model.identity import slug

GLOSSARY, INTERFACE = "glossary", "interface"
RESERVED = (GLOSSARY, INTERFACE, "index")  # every project has files by these names
_NAME = re.compile(r"[\w-]+")


def name_of(path: str) -> str:
    """Return the name of the page in a file."""
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def check_name(path: str, name: str) -> None:
    """Raise ProjectError for a name that cannot be a page's. `path` is for the message."""
    if not _NAME.fullmatch(name):
        remedy = f"rename it, for example to {slug(name)}"
        raise ProjectError(path, "the name holds more than letters, digits, hyphens and underscores", remedy)
    if name.lower() in RESERVED:
        problem = f"the name “{name}” is taken: every project has a file by it"
        raise ProjectError(path, problem, "rename the page")


def check_names(paths: Iterable[str]) -> None:
    """Raise ProjectError for the first page that cannot have a catalogue and an address of its own."""
    seen: dict[str, str] = {}
    for path in paths:
        name = name_of(path)
        check_name(path, name)
        if name.lower() in seen:
            raise ProjectError(path, f"{seen[name.lower()]} has the same name", "rename one of the two")
        seen[name.lower()] = path
