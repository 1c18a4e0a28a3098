"""Lists without markers: short lines, right below one another, that a line before them announces."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.formats.reading.signs import is_sentence_end
from pipeline.formats.text.lines import Line, Style

UNMARKED = "a line of a list without markers, below the words that announce it"
_LONGEST = 14  # words of an item that begins with a capital
_FEWEST = 2


def announces(line: Line) -> bool:
    """Whether a line's end shows that a list has to follow."""
    return line.words.endswith(":")


def unmarked_items(firsts: Sequence[Line], lasts: Sequence[Line], manner: Style) -> frozenset[int]:
    """Return the index of each piece that is an item of a list without markers.

    `firsts` and `lasts` are each piece's first and last line. A single line makes no list, unless it begins
    with a small letter.
    """
    found: set[int] = set()
    index = 1
    while index < len(firsts):
        end = index
        if announces(lasts[index - 1]):
            while end < len(firsts) and _is_like_item(firsts[end], end > index, manner):
                end += 1
        if end - index >= (_FEWEST if firsts[index].words[0].isupper() else 1):
            found.update(range(index, end))
        index = max(end, index + 1)
    return frozenset(found)


def _is_like_item(line: Line, is_next: bool, manner: Style) -> bool:
    if line.is_item or (is_next and line.gap) or announces(line):
        return False
    words = line.words
    if words[0].islower():
        return True
    return manner.has_gaps and words.count(" ") < _LONGEST and not is_sentence_end(words)
