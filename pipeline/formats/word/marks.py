"""Marks of a paragraph: runs that look alike joined, then nested so that none crosses another."""

from __future__ import annotations

import heapq
import re
from bisect import bisect_right

import msgspec

from pipeline.model.markup import Mark, MarkKind

WORDS = re.compile(r"[^\s\ufeff]+")
_OUTER_FIRST = tuple(MarkKind)


class Folded(msgspec.Struct, frozen=True):
    """A paragraph's words with single spaces, and where each word stands in its line and in the text."""

    text: str
    words: tuple[tuple[int, int, int], ...]  # of each word: its start and end in the line, its start in the text

    @property
    def anchors(self) -> tuple[tuple[int, int], ...]:
        """Return pairs (offset in the text, offset in the line), one for each stretch that runs side by side."""
        found: list[tuple[int, int]] = []
        for start, _, at in self.words:
            if not found or start - at != found[-1][1] - found[-1][0]:
                found.append((at, start))
        return tuple(found)

    def placed(self, mark: Mark) -> Mark | None:
        """Return a mark of the line as one of the text, without white space at its ends; None where none is left."""
        if mark.kind is MarkKind.BREAK:
            return self._placed_break(mark)
        last = bisect_right(self.words, (mark.end - 1, 1 << 62, 0)) - 1
        first = max(0, bisect_right(self.words, (mark.start, 1 << 62, 0)) - 1)
        if first < len(self.words) and self.words[first][1] <= mark.start:
            first += 1
        if last < first or first >= len(self.words):
            return None
        (start, _, at), (last_start, last_end, last_at) = self.words[first], self.words[last]
        begin = at + max(0, mark.start - start)
        return msgspec.structs.replace(mark, start=begin, end=last_at + min(mark.end, last_end) - last_start)

    def _placed_break(self, mark: Mark) -> Mark | None:
        """A break covers the one space that the words around it leave; at either end of a paragraph it is nothing."""
        after = bisect_right(self.words, (mark.start, 1 << 62, 0))
        if not 0 < after < len(self.words):
            return None
        at = self.words[after][2]
        return msgspec.structs.replace(mark, start=at - 1, end=at)


def folded(line: str, skip: int = 0) -> Folded:
    """Return a line's words with single spaces between, from an offset on."""
    words: list[tuple[int, int, int]] = []
    at = 0
    for word in WORDS.finditer(line, skip):
        words.append((word.start(), word.end(), at))
        at += word.end() - word.start() + 1
    return Folded(" ".join(line[start:end] for start, end, _ in words), tuple(words))


def joined(line: str, marks: list[Mark]) -> list[Mark]:
    """Return the marks of a line, those of one kind and target joined where only white space is between them."""
    found: dict[tuple[str, str, str], list[Mark]] = {}
    for mark in marks:
        same = found.setdefault((mark.kind, mark.target, mark.title), [])
        if same and mark.kind is not MarkKind.BREAK and not line[same[-1].end : mark.start].strip():
            same[-1] = msgspec.structs.replace(same[-1], end=mark.end)
        else:
            same.append(mark)
    return [mark for same in found.values() for mark in same]


def nested(text: str, marks: list[Mark]) -> tuple[Mark, ...]:
    """Return marks in order, outer before inner; one that would cross another is cut in two where that one ends."""
    waiting = [(_order(mark), mark) for mark in set(marks)]
    heapq.heapify(waiting)
    found: list[Mark] = []
    around: list[Mark] = []
    while waiting:
        _, mark = heapq.heappop(waiting)
        while around and around[-1].end <= mark.start:
            around.pop()
        if around and mark.end > around[-1].end:
            end = around[-1].end
            rest = msgspec.structs.replace(mark, start=end + text.startswith(" ", end))
            heapq.heappush(waiting, (_order(rest), rest))
            mark = msgspec.structs.replace(mark, end=around[-1].end)
        found.append(mark)
        around.append(mark)
    return tuple(found)


def _order(mark: Mark) -> tuple[int, int, int]:
    return mark.start, -mark.end, _OUTER_FIRST.index(mark.kind)
