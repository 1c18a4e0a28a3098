"""Bytes that are not UTF-8: which they are, where they stand, and what they were meant to be."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.model.errors import PageError

_MOST_SHOWN = 3
_LEAD_BYTES = 60  # before a bad byte, in which the word before it is looked for
_HALF_PAIR = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_OVERLONG = re.compile(rb"[\xc0\xc1][\x80-\xbf]|\xe0[\x80-\x9f][\x80-\xbf]|\xf0[\x80-\x8f][\x80-\xbf]{2}")
_LAST_WORD = re.compile(r"\S+\s*$")


class _Bad(msgspec.Struct, frozen=True):
    """One byte that is not UTF-8, or several that belong together."""

    at: int  # in the file, in bytes
    data: bytes
    line: int
    before: str  # the word before it on its line
    is_cut: bool = False  # the file ends inside a character


def undecodable(path: str, data: bytes) -> PageError:
    """Return the error for a page that is not UTF-8: the first bytes at fault, how many there are, and a remedy."""
    shown = list(_bad(data))
    good = data.decode("utf-8", "ignore")
    count = len(data) - len(good.encode())
    total = "" if count == 1 else f"; {count:,} bytes of the page are not UTF-8"
    problem = ", then ".join(f"{_placed(bad)} {_meaning(bad)}" for bad in shown) + total
    if shown[-1].is_cut:
        remedy = "fetch or save the whole file again"
    elif good.isascii():
        remedy = "save the page as UTF-8"
    else:
        remedy = "put the right characters in their place, and save the page as UTF-8"
    return PageError(path, problem, remedy, shown[0].line)


def _bad(data: bytes) -> Iterator[_Bad]:
    """Yield the first few stretches that are not UTF-8."""
    start = 0
    for _ in range(_MOST_SHOWN):
        try:
            data[start:].decode("utf-8")
        except UnicodeDecodeError as error:
            at = start + error.start
            whole = _HALF_PAIR.match(data, at) or _OVERLONG.match(data, at)
            end = whole.end() if whole else start + error.end
            is_cut = end == len(data) and "end of data" in error.reason
            yield _Bad(at, data[at:end], data.count(b"\n", 0, at) + 1, _word_before(data, at), is_cut)
            start = end
        else:
            return


def _word_before(data: bytes, at: int) -> str:
    lead = data[max(0, at - _LEAD_BYTES, data.rfind(b"\n", 0, at) + 1) : at].decode("utf-8", "replace")
    found = _LAST_WORD.search(lead)
    return found.group().strip("\ufffd \t") if found else ""


def _placed(bad: _Bad) -> str:
    """Return what an editor needs to find a bad byte: “byte 0x92 at byte 1,234 (line 12, after “Don”)”."""
    codes = " ".join(f"0x{byte:02x}" for byte in bad.data)
    after = f", after “{bad.before}”" if bad.before else ""
    return f"{'byte' if len(bad.data) == 1 else 'bytes'} {codes} at byte {bad.at + 1:,} (line {bad.line}{after})"


def _meaning(bad: _Bad) -> str:
    verb = "is" if len(bad.data) == 1 else "are"
    if bad.is_cut:
        return f"{verb} the beginning of a character at which the file breaks off"
    if _HALF_PAIR.fullmatch(bad.data):
        return "are half a character of UTF-16, not UTF-8"
    if _OVERLONG.fullmatch(bad.data):
        return "are a character written too long, not UTF-8"
    try:
        meant = bad.data.decode("cp1252")
    except UnicodeDecodeError:
        return f"{verb} not UTF-8"
    return f"{verb} not UTF-8; in Windows-1252 it would be “{meant}”"
