"""Abbreviations that a page defines (`*[GP]: general practitioner`), marked where they are used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from pipeline.formats.reading.piece import Piece
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Kind

MOST = 500  # definitions that are followed; more would make reading slow
_UNMARKED = (Kind.METADATA, Kind.IMAGE)


def uses(text: str, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where whole words of a text are one of the names; the longest where several begin."""
    if names:
        either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        for found in re.finditer(rf"(?<!\w)(?:{either})(?!\w)", text):
            yield found.start(), found.end()


def marked(pieces: Sequence[Piece], known: Mapping[str, str]) -> list[Piece]:
    """Return the pieces with each abbreviation marked, and its long form kept."""
    names = tuple(known)
    return [_marked(piece, names, known) if names and piece.kind not in _UNMARKED else piece for piece in pieces]


def _marked(piece: Piece, names: Sequence[str], known: Mapping[str, str]) -> Piece:
    marks = with_uses(piece.text, piece.marks, known, names)
    return piece if marks == piece.marks else msgspec.structs.replace(piece, marks=marks)


def with_uses(text: str, marks: Sequence[Mark], known: Mapping[str, str], names: Sequence[str]) -> tuple[Mark, ...]:
    """Return the marks of a text, and one for each abbreviation in it: not across a mark, nor within its like."""
    found = [
        Mark(start, end, MarkKind.ABBREVIATION, title=known[text[start:end]])
        for start, end in uses(text, names)
        if all(_nest(start, end, mark) for mark in marks)
    ]
    return tuple(sorted((*marks, *found), key=lambda mark: (mark.start, -mark.end)))


def _nest(start: int, end: int, mark: Mark) -> bool:
    """Whether a stretch stands within a mark, or apart from it; it is not marked as an abbreviation twice."""
    if mark.kind is MarkKind.ABBREVIATION:
        return end <= mark.start or mark.end <= start
    return end <= mark.start or mark.end <= start or (mark.start <= start and end <= mark.end)
