"""The names that editors give to boxes, and what each box tells its reader to do."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

import msgspec

from pipeline.model.page import CallOut, Kind

_INFO = re.compile(r"\{?[ \t]*\.?(?P<name>[\w-]+)")
_BRACES = re.compile(r"\{[^{}]*\}")
_KINDS = {"caption": Kind.CAPTION, "term": Kind.TERM, "definition": Kind.DEFINITION}


class Container(msgspec.Struct, frozen=True):
    """What a container's first line says."""

    call_out: CallOut | None  # None for one that only lays out
    kind: Kind | None  # of the words inside, where Markdown itself has no sign for it
    title_at: int  # where its title's words begin in the line
    title: str  # "" where it has none


def call_out(name: str) -> CallOut | None:
    """Return the call-out of this name, or of the first of its parts that is one: `nhsuk-warning-callout`."""
    known = _names()
    lowered = name.lower()
    return next((known[one] for one in (lowered, *_parts(lowered)) if one in known), None)


def container(line: str) -> Container:
    """Return what the line that begins a container says: `::: warning Take care`."""
    found = _INFO.search(line)
    if found is None:
        return Container(None, None, 0, "")
    rest = _BRACES.sub(lambda braces: " " * len(braces.group()), line[found.end() :].lstrip("}"))
    title = rest.strip(' \t[]"}')
    title_at = line.find(title, found.end()) if title else 0
    return Container(call_out(found["name"]), _KINDS.get(found["name"].lower()), title_at, title)


def _parts(name: str) -> list[str]:
    """Return a name's ends and parts, the longest first: `non-urgent` before `urgent`."""
    parts = name.split("-")[:8]
    pairs = ["-".join(parts[at : at + 2]) for at in range(len(parts) - 1)]
    return pairs + parts


@cache
def _names() -> dict[str, CallOut]:
    listed = tomllib.loads(files(__package__).joinpath("call_outs.toml").read_text("utf-8"))
    return {name: CallOut(meaning) for meaning, names in listed.items() for name in names}
