"""The lines of a text file: where each begins, how far it is set in, its list marker, and the blank lines above it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import msgspec

from pipeline.formats.ignores import is_note
from pipeline.formats.reading.signs import is_sentence_end

WORDS = re.compile(r"[^\s\ufeff]+")
_MARKER = re.compile(
    r"(?!\(c\) *\d)(?:[•‣◦▪▫■□●○∙·*+\-–—✓✔✗✘►▶➢➤]|o|\(?(?P<number>\d{1,2})[.)]|\(?[a-z][.)])[ \t\u00a0]+(?=\S)"
)
_LONE = re.compile("[•‣◦▪▫■□●○∙·]")
_SHORTEST_WRAPPED, _LONGEST_WRAPPED = 60, 100  # columns; a file whose longest line lies outside was not wrapped
_REACH = 6  # lines that a wrapped item may take before the next
_PROSE = 60  # characters; a line this long is a paragraph's
_MOST_FULL = 0.5  # of the long lines that another follows
_MOST_GAPLESS = 0.4  # of the long lines; with more of them right below one another, blank lines mean nothing


class Line(msgspec.Struct, frozen=True):
    """One line that has words."""

    start: int  # its offset in the file
    raw: str
    first: int  # offset in `raw` of its first word, behind a list marker
    gap: int  # blank lines above it
    indent: int  # columns before its first word or its marker
    is_item: bool
    number: int  # of a numbered item; 0 elsewhere

    @property
    def words(self) -> str:
        """The line without what stands around its words."""
        return self.raw[self.first :].strip()


class Style(msgspec.Struct, frozen=True):
    """How a file sets its paragraphs."""

    width: int  # the column at which it was wrapped; 0 where each paragraph is one line
    has_gaps: bool  # a blank line stands between paragraphs


def lines(text: str) -> tuple[Line, ...]:
    """Return the lines of a file that have words. A marker alone on its line is the next line's."""
    found: list[Line] = []
    marker: Line | None = None
    for line in _lines(text):
        if marker and not line.is_item and line.gap <= 1 and not _LONE.fullmatch(line.words):
            line = msgspec.structs.replace(line, is_item=True, indent=marker.indent, gap=marker.gap)
        elif marker:
            found.append(marker)
        marker = line if _LONE.fullmatch(line.words) else None
        if marker is None:
            found.append(line)
    return (*found, marker) if marker else tuple(found)


def _lines(text: str) -> Iterator[Line]:
    start = gap = 0
    for raw in text.split("\n"):
        word = WORDS.search(raw)
        if word is None:
            gap += 1
        elif is_note(raw):
            pass  # to us, not to readers; what stands around it stays as near as without it
        else:
            at = word.start()
            marker = _MARKER.match(raw, at)
            number = int(marker["number"] or 0) if marker else 0
            indent = len(raw[:at].expandtabs(4))
            yield Line(start, raw, marker.end() if marker else at, gap, indent, marker is not None, number)
            gap = 0
        start += len(raw) + 1


def without_lone_numbers(found: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines, where a number alone among texts, such as of a numbered heading, is no list's."""
    return tuple(
        msgspec.structs.replace(line, is_item=False, number=0, first=len(line.raw) - len(line.raw.lstrip()))
        if line.number and not _is_near_item(found, index)
        else line
        for index, line in enumerate(found)
    )


def _is_near_item(found: Sequence[Line], index: int) -> bool:
    """Whether an item stands next to a line; what goes on with an item, or with the line itself, is passed over."""
    before = index - 1
    while before > 0 and before > index - _REACH and not (found[before].is_item or found[before].gap):
        before -= 1
    after = index + 1
    while after < len(found) and after < index + _REACH and not (found[after].is_item or found[after].gap):
        after += 1
    return any(
        0 <= at < len(found) and _goes_with(found[index], found[at], before=at == before) for at in (before, after)
    )


def _goes_with(line: Line, other: Line, *, before: bool) -> bool:
    """Whether a numbered line can be of one list with the item before or after it, by their numbers."""
    if not other.is_item:
        return False
    first, then = (other, line) if before else (line, other)
    if not other.number:
        return other.indent > line.indent or not then.gap
    if line.number == other.number and not then.gap:
        return True
    return then.number in (1, first.number + 1)


def style(found: Sequence[Line]) -> Style:
    """Return how a file sets its paragraphs."""
    width = max((len(line.raw.rstrip()) for line in found), default=0)
    if not _SHORTEST_WRAPPED <= width <= _LONGEST_WRAPPED or not _is_wrapped(found, width):
        width = 0
    pairs = (pair for pair in itertools.pairwise(found) if len(pair[1].raw) > _PROSE and not pair[1].is_item)
    gaps = [line.gap for before, line in pairs if is_sentence_end(before.words)]  # else it goes on, or is a heading's
    return Style(width, bool(width) or gaps.count(0) <= _MOST_GAPLESS * len(gaps))


def _is_wrapped(found: Sequence[Line], width: int) -> bool:
    """Whether lines were broken at a column: most long ones could not have held the next line's first word."""
    pairs = [pair for pair in itertools.pairwise(found) if len(pair[0].raw) > _PROSE and not pair[1].gap]
    full = sum(len(line.raw.rstrip()) + 1 + len(after.raw.split()[0]) > width for line, after in pairs)
    return bool(pairs) and full > _MOST_FULL * len(pairs)
