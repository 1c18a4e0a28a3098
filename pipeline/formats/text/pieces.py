"""A text file cut into pieces: a paragraph, heading or list item each, with the way back to the file."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.reading.piece import END_OF_FILE, Piece
from pipeline.formats.reading.signs import is_sentence_end
from pipeline.formats.reading.signs import words as listed
from pipeline.formats.text.lines import WORDS, Line, Style, lines, style, without_lone_numbers
from pipeline.formats.text.tables import Row, tables
from pipeline.formats.text.unmarked import UNMARKED, announces, unmarked_items
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Cell, Kind
from pipeline.model.text import Span

_FOLDED = re.compile(r"[^\S ]|  \S|\ufeff")  # white space that does not stay as it is
_MAY_BE_TABLE = re.compile(r"\S *\t|[|│]|\S {2,}\S")
_TABLE_SIGNS = ("\t", "  ", "|", "│")
_SENTENCE_WORDS = 4


def pieces(text: str) -> tuple[Piece, ...]:
    """Cut a page's text. Every word of the file is in exactly one piece; only list markers and rules go."""
    found = without_lone_numbers(lines(text))
    manner = style(found)
    cut: list[Piece] = []
    at = 0
    for number, (first, last, rows) in enumerate(tables(found) if _may_hold_table(text) else (), 1):
        cut.extend(_running(found[at:first], manner))
        cut.extend(_cells(found, rows, number))
        at = last
    cut.extend(_running(found[at:], manner))
    gaps = [*(piece.gap for piece in cut[1:]), END_OF_FILE][: len(cut)]
    return tuple(
        piece if piece.gap_after == gap else msgspec.structs.replace(piece, gap_after=gap)
        for piece, gap in zip(cut, gaps, strict=True)
    )


def _may_hold_table(text: str) -> bool:
    return any(sign in text for sign in _TABLE_SIGNS) and _MAY_BE_TABLE.search(text) is not None


def _running(found: Sequence[Line], manner: Style) -> Iterator[Piece]:
    """Yield the pieces of lines that are no table."""
    groups = _groups(found, manner)
    unmarked = unmarked_items([group[0] for group in groups], [group[-1] for group in groups], manner)
    levels = _levels(groups)
    for index, (group, level) in enumerate(zip(groups, levels, strict=True)):
        piece = _piece(group, level, manner)
        if index in unmarked:
            piece = msgspec.structs.replace(piece, is_item=True, level=1, reason=UNMARKED)
        yield piece


def _cells(found: Sequence[Line], rows: Sequence[Row], table: int) -> Iterator[Piece]:
    """Yield a piece for each cell of a table that has words."""
    for number, row in enumerate(rows, 1):
        line = found[row.line]
        gap = line.gap
        for column, span in enumerate(row.cells, 1):
            stretches = [(at, words) for at, words in _stretches(line, span) if words]
            if not stretches:
                continue
            offsets = itertools.accumulate((len(words) + 1 for _, words in stretches[:-1]), initial=0)
            yield Piece(
                text=" ".join(words for _, words in stretches),
                anchors=tuple((offset, at) for offset, (at, _) in zip(offsets, stretches, strict=True)),
                kind=Kind.TABLE_CELL,
                reason="cells stand in columns",
                cell=Cell(table, number, column, number == 1),
                gap=gap,
                gap_after=0,
            )
            gap = 0


def _groups(found: Sequence[Line], manner: Style) -> list[list[Line]]:
    """Return the lines that stand together. Below an announcement, a line in small letters begins an item."""
    groups: list[list[Line]] = []
    is_list = False
    for line in found:
        if groups and _continues(groups[-1], line, manner, is_list):
            groups[-1].append(line)
        else:
            is_list = bool(groups) and (announces(groups[-1][-1]) or (is_list and not line.gap))
            groups.append([line])
    return groups


def _continues(group: Sequence[Line], line: Line, manner: Style, is_list: bool) -> bool:
    """Whether `line` goes on with the paragraph above it."""
    before = group[-1]
    if line.gap or line.is_item:
        return False
    if line.indent and before.is_item and line.indent >= before.first > before.indent:
        return True
    if manner.width:
        return _is_wrapped(before, line, manner.width, is_list) or (not is_list and _is_open(group, line))
    return manner.has_gaps and not is_list and (_is_open(group, line) or (_is_sentence(before) and _is_sentence(line)))


def _is_wrapped(before: Line, line: Line, width: int, is_list: bool) -> bool:
    """Whether a line's first word would not have fitted above it, or is in small letters."""
    first_word = line.raw.split()[0]
    return (first_word[0].islower() and not is_list) or len(before.raw.rstrip()) + 1 + len(first_word) > width


def _is_open(group: Sequence[Line], line: Line) -> bool:
    """Whether the text above breaks off in the middle: at such a word, or before small letters or a figure."""
    words = group[-1].words
    if is_sentence_end(words) or words.endswith(":") or len(words.split()) == 1:
        return False
    last = words.rsplit(None, 1)[-1].lower()
    return last in listed("open_ends") or line.words[0].islower()


def _is_sentence(line: Line) -> bool:
    words = line.words
    return is_sentence_end(words) and words.count(" ") >= _SENTENCE_WORDS


def _levels(groups: Sequence[Sequence[Line]]) -> Iterator[int]:
    """Yield the depth of each list item, by how far it is set in; 0 for all else."""
    depths: list[int] = []
    for group in groups:
        line = group[0]
        if not line.is_item:
            depths.clear()
            yield 0
            continue
        while depths and line.indent <= depths[-1]:
            depths.pop()
        depths.append(line.indent)
        yield len(depths)


def _piece(group: Sequence[Line], level: int, manner: Style) -> Piece:
    parts: list[str] = []
    anchors: list[tuple[int, int]] = []
    breaks: list[Mark] = []
    at = 0
    for line in group:
        if parts:
            if not manner.width:
                breaks.append(Mark(at, at + 1, MarkKind.BREAK))
            at += 1
        for start, words in _stretches(line, Span(line.first, len(line.raw))):
            anchors.append((at, start))
            parts.append(words)
            at += len(words) + 1
        at -= 1
    first = group[0]
    return Piece(
        text=" ".join(parts),
        anchors=tuple(anchors),
        is_item=first.is_item,
        level=level,
        number=first.number,
        indent=first.indent,
        gap=first.gap,
        marks=tuple(breaks),
    )


def _stretches(line: Line, within: Span) -> Iterator[tuple[int, str]]:
    """Yield the stretches of a line with single spaces between their words, and where each begins in the file."""
    if _FOLDED.search(line.raw, within.start, within.end) is None:
        yield line.start + within.start, line.raw[within.start : within.end].rstrip(" ")
        return
    for word in WORDS.finditer(line.raw, within.start, within.end):
        yield line.start + word.start(), word.group()
