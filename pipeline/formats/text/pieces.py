"""A text file cut into pieces: a paragraph, heading or list item each, with the way back to the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from pipeline.formats.reading.piece import END_OF_FILE, Piece

LIST_MARKER = re.compile(r"(?:[•‣◦▪●○∙·*+\-–—]|o|\d{1,2}[.)]|[a-z][.)])[ \t\u00a0]+(?=\S)")
_WORDS = re.compile(r"[^\s\ufeff]+")
_SHORTEST_WRAPPED = 60  # a file with no line this long was not wrapped at a column
_LONGEST_WRAPPED = 100


class _Line(msgspec.Struct, frozen=True):
    start: int
    raw: str
    gap: int


def pieces(text: str) -> tuple[Piece, ...]:
    """Cut a page's text. Every word of the file is in exactly one piece; only list markers go."""
    lines = tuple(_lines(text))
    width = _wrap_width(lines)
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and _continues(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    cut = [_piece(group) for group in groups]
    gaps = [piece.gap for piece in cut[1:]] + [END_OF_FILE]
    return tuple(msgspec.structs.replace(piece, gap_after=gap) for piece, gap in zip(cut, gaps, strict=True))


def _lines(text: str) -> Iterator[_Line]:
    start = gap = 0
    for raw in text.split("\n"):
        if _WORDS.search(raw):
            yield _Line(start, raw, gap)
            gap = 0
        else:
            gap += 1
        start += len(raw) + 1


def _wrap_width(lines: tuple[_Line, ...]) -> int:
    """Return the column at which the file was wrapped, or 0 if each paragraph is one line."""
    longest = max((len(line.raw.rstrip()) for line in lines), default=0)
    return longest if _SHORTEST_WRAPPED <= longest <= _LONGEST_WRAPPED else 0


def _continues(before: _Line, line: _Line, width: int) -> bool:
    """Whether `line` goes on with the paragraph of `before`.

    In a wrapped file it does when its first word would not have fitted there, or is in small letters.
    """
    if not width or line.gap or LIST_MARKER.match(line.raw.lstrip()):
        return False
    first_word = line.raw.split()[0]
    return first_word[0].islower() or len(before.raw.rstrip()) + 1 + len(first_word) > width


def _piece(group: list[_Line]) -> Piece:
    first = group[0].raw
    marker = LIST_MARKER.match(first, len(first) - len(first.lstrip()))
    words: list[str] = []
    anchors: list[tuple[int, int]] = []
    at = 0
    for line in group:
        skip = marker.end() if marker and line is group[0] else 0
        for word in _WORDS.finditer(line.raw, skip):
            if words:
                at += 1
            offset = line.start + word.start()
            if not anchors or offset - at != anchors[-1][1] - anchors[-1][0]:
                anchors.append((at, offset))
            words.append(word.group())
            at += len(word.group())
    return Piece(" ".join(words), tuple(anchors), is_item=marker is not None, gap=group[0].gap)
