"""A file's lines, and the way back from a part's content to the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

_LINE = re.compile(r"[^\r\n]*")
_BEFORE_ROW = re.compile(r"[ \t\ufeff]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)*")  # quotes and lists around it
_BORDERS = " \t\ufeff"


class Line(msgspec.Struct, frozen=True):
    """A line as the parser gets it, and where it begins in the file."""

    text: str
    start: int
    reason: str = ""  # why a paragraph begins here, where Markdown alone would not say so


class Placing(msgspec.Struct, frozen=True):
    """Where a part's content stands in the file: pairs (offset in the content, offset in the file), rising."""

    pairs: tuple[tuple[int, int], ...]

    def at(self, offset: int) -> int:
        """Return the file's offset for one of the content."""
        content, file = self.pairs[max(0, bisect_right(self.pairs, (offset, 1 << 62)) - 1)]
        return file + offset - content

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the stretches of the content between two offsets that run side by side with the file."""
        index = bisect_right(self.pairs, (start, 1 << 62))
        while index < len(self.pairs) and self.pairs[index][0] < end:
            yield start, self.pairs[index][0]
            start = self.pairs[index][0]
            index += 1
        yield start, end


def lines(text: str) -> list[Line]:
    """Return the lines of a file, without what ends them and without a byte-order mark."""
    found: list[Line] = []
    at = 1 if text.startswith("\ufeff") else 0
    while at <= len(text):
        end = _LINE.match(text, at).end()  # type: ignore[union-attr]  # matches everywhere
        found.append(Line(text[at:end], at))
        at = end + (2 if text.startswith("\r\n", end) else 1)
    return found


def placing(content: str, first: int, page: Sequence[Line]) -> Placing:
    """Return where a part's content stands. Each of its lines is the end of one of the page's, from `first` on."""
    pairs: list[tuple[int, int]] = []
    at = 0
    for number, line in enumerate(content.split("\n")):
        if first + number >= len(page):
            break
        words = line.strip()
        skipped = len(line) - len(line.lstrip()) if words else 0
        pairs.append((at + skipped, page[first + number].start + max(0, page[first + number].text.rfind(words))))
        at += len(line) + 1
    return Placing(tuple(pairs))


def cells(line: Line) -> Iterator[tuple[str, Placing]]:
    """Yield a table row's cells, `\\|` inside them made `|`, and where each stands."""
    start = end = _BEFORE_ROW.match(line.text).end()  # type: ignore[union-attr]  # matches everywhere
    stop = len(line.text.rstrip(_BORDERS))
    if line.text.startswith("|", start):
        start = end = start + 1
    while end <= stop:
        at_pipe = end < stop and line.text[end] == "|" and line.text[end - 1 : end] != "\\"
        if at_pipe or (end == stop and start < stop):
            yield _cell(line, start, end)
            start = end + 1
        end += 1


def _cell(line: Line, start: int, end: int) -> tuple[str, Placing]:
    raw = line.text[start:end]
    start += len(raw) - len(raw.lstrip())
    pairs = [(0, line.start + start)]
    parts = raw.strip().split("\\|")
    content = parts[0]
    at = start + len(parts[0])
    for part in parts[1:]:
        pairs.append((len(content), line.start + at + 1))
        content += "|" + part
        at += len(part) + 2
    return content, Placing(tuple(pairs))
