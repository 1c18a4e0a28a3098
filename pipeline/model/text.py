"""Where words stand: spans of a text, and the way back from a text to file, line and column."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

import msgspec

_RUN = re.compile("[\0-\x7f]+|[\x80-\u07ff]+|[\u0800-\uffff]+|[\U00010000-\U0010ffff]+")
_LINE_END = re.compile("\n")
_LOOK = 256  # characters that are looked at together
# Letters by name that show nothing: the fillers of Hangul, and the blank pattern of Braille.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800")


def has_words(text: str) -> bool:
    """Whether a reader would see anything: a letter, a figure, a mark. Spaces and control characters show nothing."""
    return any(unicodedata.category(one)[0] in "LNPSM" and one not in _BLANK for one in text)


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """A stretch of a text: 0-based, half-open, counted in code points.

    Python's search for records in a ring passes it over (`gc=False`), as it does others that are made by the thousand.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of `text` that this span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """Return the same stretch, `by` code points further on."""
        return Span(self.start + by, self.end + by)


class Place(msgspec.Struct, frozen=True, order=True, gc=False):
    """A point in a file, as an editor shows it. Line and column are 1-based; columns count code points."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Origin(msgspec.Struct, frozen=True):
    """The way from a reading text back to its file. The only source of line and column.

    `anchors` are pairs (offset in the reading text, offset in the file), both rising, the first at
    reading offset 0; between two anchors the texts run side by side. `line_starts` holds the file
    offset at which each line begins, from the first line that is needed.
    """

    file: str
    anchors: tuple[tuple[int, int], ...]
    line_starts: tuple[int, ...]
    lines_before: int = 0  # lines of the file above the first of these
    runs: tuple[tuple[int, int, int], ...] = ((0, 0, 1),)  # see `byte_runs`; empty where the file is no text (Word)

    @property
    def is_in_lines(self) -> bool:
        """Whether the file has lines. A Word file has not: there, a place's line is its paragraph's number."""
        return bool(self.runs)

    def byte_offset(self, offset: int) -> int:
        """Return the file's offset in bytes (UTF-8) for an offset of the reading text."""
        found = self.file_offset(offset)
        start, bytes_before, width = self.runs[bisect_right(self.runs, (found, 1 << 62, 0)) - 1]
        return bytes_before + (found - start) * width

    def file_offset(self, offset: int) -> int:
        """Return the file's offset, in code points, for an offset of the reading text."""
        at = bisect_right(self.anchors, (offset, 1 << 62)) - 1
        reading, file = self.anchors[at]
        return file + offset - reading

    def place(self, offset: int) -> Place:
        """Return file, line and column for an offset of the reading text."""
        found = self.file_offset(offset)
        line = bisect_right(self.line_starts, found)
        return Place(self.file, self.lines_before + line, found - self.line_starts[line - 1] + 1)

    def ends(self, span: Span) -> tuple[Place, Place]:
        """Return where a span begins, and the point just after its last character."""
        if span.end == span.start:
            return self.place(span.start), self.place(span.start)
        last = self.place(span.end - 1)
        return self.place(span.start), Place(last.file, last.line, last.column + 1)


def byte_runs(text: str) -> tuple[tuple[int, int, int], ...]:
    """Return the stretches of a text whose characters take the same number of bytes in UTF-8.

    Each is (offset of its first character, the bytes before it, the bytes of one character).
    """
    if text.isascii():
        return ((0, 0, 1),)
    found: list[tuple[int, int, int]] = []
    before = last = 0
    for start, end, width in _widths(text):
        if width != last:
            found.append((start, before, width))
        before += (end - start) * width
        last = width
    return tuple(found)


def _widths(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield stretches with the bytes of each character in them. Most of a page is ASCII, which is told in one look."""
    for start in range(0, len(text), _LOOK):
        part = text[start : start + _LOOK]
        if part.isascii():
            yield start, start + len(part), 1
            continue
        for run in _RUN.finditer(part):
            yield start + run.start(), start + run.end(), len(run[0][0].encode())


def line_starts(text: str) -> tuple[int, ...]:
    """Return the offset at which each line of `text` begins; lines end at a newline character."""
    return (0, *[end.end() for end in _LINE_END.finditer(text)])
