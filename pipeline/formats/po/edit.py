"""Changes one thing in an entry as it stands in the file, and leaves every other character alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

Line = tuple[str, str]  # the part it belongs to; the line with its end

# The order in which gettext writes an entry's parts; “above” is a blank line, “person” what a person noted.
_ORDER = ("above", "person", "#.", "#:", "#,", "#|", "msgctxt", "msgid", "msgid_plural", "msgstr")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_KEYWORD = re.compile(r"[ \t]*(msgctxt|msgid_plural|msgid|msgstr)")
_FUZZY = re.compile(r" fuzzy,|,\s*fuzzy(?=\s*(?:,|$))|(?<==)\s*fuzzy\s*(?:,|$)")


def parts(raw: str) -> list[Line]:
    """Return an entry's lines in order, each with the part that it belongs to; joined, they are the entry."""
    found: list[Line] = []
    part = "above"
    for line in _LINE.findall(raw):
        mark = line.lstrip()[:2]
        keyword = _KEYWORD.match(line)
        if keyword:
            part = keyword[1]
        elif mark[:1] == "#":
            part = "#," if mark == "#=" else mark if mark in _ORDER else "person"
        found.append((part if line.strip() else "above", line))
    return found


def whole(lines: Sequence[Line]) -> str:
    """Return an entry's raw text from its lines."""
    return "".join(line for _, line in lines)


def of(lines: Sequence[Line], part: str) -> list[str]:
    """Return the lines of one part."""
    return [line for name, line in lines if name == part]


def put(lines: Sequence[Line], part: str, new: Sequence[str]) -> list[Line]:
    """Return an entry's lines with one part replaced, or put in where gettext would write it."""
    rank = _ORDER.index(part)
    places = [at for at, (name, _) in enumerate(lines) if name == part]
    later = [at for at, (name, _) in enumerate(lines) if _ORDER.index(name) > rank]
    at = (places or later or [len(lines)])[0]
    before = [line for line in lines[:at] if line[0] != part]
    after = [line for line in lines[at:] if line[0] != part]
    return [*before, *((part, line) for line in new), *after]


def with_fuzzy(lines: Sequence[Line], end: str) -> list[Line]:
    """Return an entry's lines with the fuzzy flag, in the last line of flags: gettext forgets those above it."""
    flags = of(lines, "#,")
    if flags and flags[-1].startswith("#,"):
        return put(lines, "#,", [*flags[:-1], f"#, fuzzy,{flags[-1][2:]}"])
    return put(lines, "#,", [*flags, f"#, fuzzy{end}"])


def without_fuzzy(lines: Sequence[Line]) -> list[Line]:
    """Return an entry's lines without the fuzzy flag: what `with_fuzzy` did is undone to the byte."""
    kept = []
    for line in of(lines, "#,"):
        text = line.rstrip("\r\n")
        flags = _FUZZY.sub("", text)
        if flags.strip() not in ("#", "#,", "#="):
            kept.append(flags + line[len(text) :])
    return put(lines, "#,", kept)


def as_previous(msgid: Sequence[str]) -> list[str]:
    """Return the lines of a msgid as those of the text before a change."""
    return [f"#| {line}" for line in msgid if line.strip()]


def from_previous(previous: Sequence[str]) -> list[str]:
    """Return the msgid's lines among those of the text before a change."""
    lines = parts("".join(re.sub(r"^[ \t]*#\| ?", "", line) for line in previous))
    return of(lines, "msgid")


def retired(raw: str) -> str:
    """Return an entry's raw text marked as obsolete."""
    return whole([(part, _commented_out(part, line)) for part, line in parts(raw)])


def _commented_out(part: str, line: str) -> str:
    if part == "#|":
        return line.replace("#|", "#~|", 1)
    return f"#~ {line}" if part.startswith("msg") else line


def revived(raw: str) -> str:
    """Return an obsolete entry's raw text as that of one in use: what `retired` did is undone to the byte."""
    lines = (re.sub(r"^[ \t]*#~\|", "#|", line) for line in _LINE.findall(raw))
    return "".join(re.sub(r"^[ \t]*#~ ?", "", line) for line in lines)
