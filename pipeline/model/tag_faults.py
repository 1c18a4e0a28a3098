"""What is wrong with the tags of a translation, set against those of its source."""

from __future__ import annotations

import enum
from collections.abc import Collection

import msgspec

from pipeline.model.tagged import Part, Role, parts
from pipeline.model.text import Span


class Wrong(enum.StrEnum):
    """What can be wrong with a tag."""

    LOST = "lost"  # the source has it, the translation has not
    UNKNOWN = "unknown"  # the source has no such tag
    UNPAIRED = "unpaired"  # one of a pair alone, or a pair where a single tag belongs
    CROSSED = "crossed"  # it begins inside another pair, and ends outside
    DOUBLED = "doubled"
    EMPTY = "empty"  # no words between the two
    NESTED = "nested"  # a link inside a link


class Fault(msgspec.Struct, frozen=True):
    """One tag that is wrong."""

    wrong: Wrong
    number: int
    is_single: bool  # as the source has it, where it has it
    span: Span  # in the translation; the whole of it where the tag is lost


def faults(source: str, translation: str, links: Collection[int] = ()) -> tuple[Fault, ...]:
    """Return what is wrong with a translation's tags, one fault for each number, in order; nothing where all is well.

    Tags may move, change their order, and stand inside one another otherwise than in the source. `links`
    are the numbers that make a link: one must not stand inside another.
    """
    if "<" not in source and "<" not in translation:
        return ()
    walk = _Walk(source, links)
    for part in parts(translation):
        walk.take(part, translation)
    return walk.end(translation)


class _Walk:
    """Where a walk through a translation stands: the pairs that are open, and the faults so far, by number."""

    def __init__(self, source: str, links: Collection[int]) -> None:
        self._wanted = {part.number: part.role is Role.SINGLE for part in parts(source) if part.role is not Role.WORDS}
        self._links = frozenset(links)
        self._links_open = 0
        self._open: list[tuple[Part, int]] = []  # with the count of words before it
        self._seen: set[int] = set()
        self._closed: set[int] = set()
        self._words = 0
        self._found: dict[int, Fault] = {}

    def take(self, part: Part, text: str) -> None:
        """Go one part further."""
        if part.role is Role.WORDS:
            self._words += bool(part.span.of(text).strip())
        elif part.number not in self._wanted:
            self._add(Wrong.UNKNOWN, part)
        elif part.is_odd or self._wanted[part.number] is not (part.role is Role.SINGLE):
            self._add(Wrong.UNPAIRED, part)
        elif part.role is Role.CLOSES:
            self._close(part)
        else:
            self._begin(part)
        self._seen.add(part.number)

    def _begin(self, part: Part) -> None:
        if part.number in self._seen:
            self._add(Wrong.DOUBLED, part)
        elif part.role is Role.OPENS:
            if part.number in self._links and self._links_open > 0:
                self._add(Wrong.NESTED, part)
            self._links_open += part.number in self._links
            self._open.append((part, self._words))

    def _close(self, part: Part) -> None:
        if part.number in self._seen and part.number not in self._closed:
            self._links_open -= part.number in self._links
        while self._open and self._open[-1][0].number in self._closed:
            self._open.pop()
        if self._open and self._open[-1][0].number == part.number:
            opened, words = self._open.pop()
            if words == self._words:
                self._add(Wrong.EMPTY, opened, part)
        elif part.number in self._closed:
            self._add(Wrong.DOUBLED, part)
        else:
            self._add(Wrong.CROSSED if part.number in self._seen else Wrong.UNPAIRED, part)
        self._closed.add(part.number)

    def end(self, text: str) -> tuple[Fault, ...]:
        """Return what was found, once the translation has ended: pairs still open, and tags that are lost."""
        for opened, _ in self._open:
            if opened.number not in self._closed:
                self._add(Wrong.UNPAIRED, opened)
        for number, is_single in self._wanted.items():
            if number not in self._seen:
                self._found[number] = Fault(Wrong.LOST, number, is_single, Span(0, len(text)))
        return tuple(sorted(self._found.values(), key=lambda fault: (fault.span, fault.number)))

    def _add(self, wrong: Wrong, part: Part, last: Part | None = None) -> None:
        span = Span(part.span.start, (last or part).span.end)
        is_single = self._wanted.get(part.number, part.role is Role.SINGLE)
        self._found.setdefault(part.number, Fault(wrong, part.number, is_single, span))
