"""Lists that somebody typed: “•”, a dash or a number at the start of a paragraph, where Word knows of no list."""

from __future__ import annotations

import re

import msgspec

_BULLET = re.compile(r"\s*[•‣◦▪●○∙·■□➢◆❖][ \t\u00a0]*(?=[^\s•‣◦▪●○∙·■□➢◆❖])")
_DASH = re.compile(r"\s*[-–—*o](?P<tab>[ \t\u00a0]+)(?=\S)")
_NUMBER = re.compile(r"\s*(?P<number>\d{1,2})[.)](?P<tab>[ \t\u00a0]+)(?=\S)")


class Typed(msgspec.Struct, frozen=True):
    """A marker that was typed."""

    end: int  # of the marker, in the line
    number: int  # 0 for a bullet
    is_sure: bool = True  # False for a dash or a number, which need another beside them


def typed(line: str) -> Typed | None:
    """Return the marker at the start of a line, or None."""
    if found := _BULLET.match(line):
        return Typed(found.end(), 0)
    if found := _NUMBER.match(line):
        return Typed(found.end(), int(found["number"]), "\t" in found["tab"])
    if found := _DASH.match(line):
        return Typed(found.end(), 0, "\t" in found["tab"])
    return None


def belong_together(one: Typed | None, next: Typed | None) -> bool:
    """Whether two markers, one after the other, are those of one list."""
    if one is None or next is None:
        return False
    return next.number == one.number + 1 if one.number or next.number else True
