"""Marked words, cut where something in them keeps a direction of its own. The one order in which both can stand.

A telephone number or a dose is never cut in two: in a page from right to left its halves would change places. So a
link or bold words that begin inside a number are cut at its edge instead.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from pipeline.formats.bundle.runs import Manner, Run, runs
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.steps import Step, steps


class Styled(msgspec.Struct, frozen=True):
    """A stretch of a text that is set apart: a mark, or a run that keeps its direction."""

    start: int
    end: int
    mark: Mark | None = None
    run: Run | None = None


def rich(text: str, marks: Iterable[Mark], direction: str) -> tuple[Step[Styled], ...]:
    """Return a text step by step: words, and what begins and ends between them. The words, joined, are the text.

    A telephone number that shares words with a link is none of its own: a link cannot stand inside a link.
    """
    marks = tuple(marks)
    apart = list(_apart(text, direction))
    if not marks:
        return tuple(steps(text, apart))
    links = [mark for mark in marks if mark.kind is MarkKind.LINK]
    parts = [_undialled(part, links) for part in apart]
    parts += [piece for mark in marks for piece in _cut(mark, apart)]
    return tuple(steps(text, sorted(parts, key=lambda part: (part.start, -part.end, part.run is not None))))


def _apart(text: str, direction: str) -> Iterator[Styled]:
    at = 0
    for run in runs(text, direction):
        if run.manner is not Manner.PLAIN:
            yield Styled(at, at + len(run.text), run=run)
        at += len(run.text)


def _undialled(part: Styled, links: list[Mark]) -> Styled:
    """Return a run without its number where a link (they stand apart and in order) shares words with it."""
    before = bisect_left(links, part.end, key=lambda link: link.start)
    if part.run and before and links[before - 1].end > part.start:
        return replace(part, run=replace(part.run, dial=""))
    return part


def _cut(mark: Mark, apart: list[Styled]) -> Iterator[Styled]:
    """Yield a mark in as many parts as the runs at its two edges ask for."""
    cuts = [mark.start, mark.end]
    for edge in (mark.start, mark.end):
        at = bisect_right(apart, edge, key=lambda part: part.start) - 1
        if at >= 0 and apart[at].start < edge < apart[at].end:
            cuts += [cut for cut in (apart[at].start, apart[at].end) if mark.start < cut < mark.end]
    cuts.sort()
    for start, end in pairwise(cuts):
        if start < end:
            yield Styled(start, end, mark=mark)
