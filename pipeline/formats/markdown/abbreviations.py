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


def places(text: str, marks: Sequence[Mark], names: Sequence[str]) -> list[tuple[int, int]]:
    """Return where a marked text uses the names; not where a use lies across a mark, or is an abbreviation already."""
    return [place for place in uses(text, names) if all(_nest(*place, mark) for mark in marks)]


def marked(pieces: Sequence[Piece], known: Mapping[str, str]) -> list[Piece]:
    """Return the pieces with each abbreviation marked, and its long form kept."""
    names = tuple(known)
    return [_marked(piece, names, known) if names and piece.kind not in _UNMARKED else piece for piece in pieces]


def _marked(piece: Piece, names: Sequence[str], known: Mapping[str, str]) -> Piece:
    found = [
        Mark(start, end, MarkKind.ABBREVIATION, title=known[piece.text[start:end]])
        for start, end in places(piece.text, piece.marks, names)
    ]
    marks = sorted((*piece.marks, *found), key=lambda mark: (mark.start, -mark.end))
    return msgspec.structs.replace(piece, marks=tuple(marks)) if found else piece


def _nest(start: int, end: int, mark: Mark) -> bool:
    """Whether a stretch stands within a mark, or apart from it; it is not marked as an abbreviation twice."""
    if mark.kind is MarkKind.ABBREVIATION:
        return end <= mark.start or mark.end <= start
    return end <= mark.start or mark.end <= start or (mark.start <= start and end <= mark.end)
