"""The names that editors give to boxes, and what each box tells its reader to do."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

import msgspec

from pipeline.model.page import CallOut, Kind

_INFO = re.compile(r":+[ \t]*\{?[ \t]*\.?(?P<name>[\w-]+)")
_CLOSING = re.compile(r":{3,}[ \t]*$")
_BORDERS = ' \t\u00a0[]"}{'
_BRACES = re.compile(r"\{[^{}]*\}")
_KINDS = {"caption": Kind.CAPTION, "term": Kind.TERM, "definition": Kind.DEFINITION}


class Container(msgspec.Struct, frozen=True):
    """What a container's first line says."""

    call_out: CallOut | None  # None for one that only lays out
    kind: Kind | None  # of the words inside, where Markdown itself has no sign for it
    title_at: int  # where its title's words begin in the line
    title: str  # "" where it has none


def call_out(name: str) -> CallOut | None:
    """Return the call-out of this name, or else the most urgent of its parts: `nhsuk-warning-callout`."""
    known, lowered = _names(), name.lower()
    for names in ((lowered,), *_parts(lowered)):
        if found := {known[one] for one in names if one in known}:
            return next(meaning for meaning in CallOut if meaning in found)
    return None


def container(line: str) -> Container:
    """Return what the line that begins a container says: `::: warning Take care`.

    A single name that is none of ours only lays out; several words are for the reader, the first as well.
    """
    found = _INFO.match(line)
    name = found["name"] if found else ""
    meaning, kind = call_out(name), _KINDS.get(name.lower())
    begin = found.end() if found and (meaning or kind) else found.start("name") if found else 0
    shown = _BRACES.sub(lambda braces: " " * len(braces.group()), line)
    end = len(_CLOSING.sub("", shown).rstrip(_BORDERS))
    begin += len(shown[begin:end]) - len(shown[begin:end].lstrip(":" + _BORDERS))
    title = line[begin:end]
    return Container(meaning, kind, begin, "" if title == name else title)


def _parts(name: str) -> tuple[list[str], list[str]]:
    """Return a name's parts, two by two and one by one: `non-urgent` comes before `urgent`."""
    parts = name.split("-")[:8]
    return ["-".join(parts[at : at + 2]) for at in range(len(parts) - 1)], parts


@cache
def _names() -> dict[str, CallOut]:
    listed = tomllib.loads(files(__package__).joinpath("call_outs.toml").read_text("utf-8"))
    return {name: CallOut(meaning) for meaning, names in listed.items() for name in names}
