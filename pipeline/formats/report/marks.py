"""Cuts a text at its findings, so that their exact words can be marked, however they overlap."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec

from pipeline.formats.report.notes import Note
from pipeline.formats.report.plain import shown
from pipeline.model.text import Span

# Digits that belong together: a telephone number, a date, a range. Among right-to-left words a
# browser would show “0808 800 4040” as “4040 800 0808”.
_NUMBERS = re.compile(r"\+?\d[\d  ().,/:–-]*\d|\+?\d")


class Mark(msgspec.Struct, frozen=True):
    """A stretch of a text that a note is about."""

    span: Span  # in the text that is cut
    note: Note


class Piece(msgspec.Struct, frozen=True):
    """Some words that all bear the same marks."""

    text: str
    classes: str = ""  # of every mark on them, for the style sheet; empty for none
    notes: tuple[Note, ...] = ()  # those whose mark ends here
    opens: bool = False  # a number begins here that must keep its order
    closes: bool = False  # and ends here


class _Events(msgspec.Struct):
    """What happens at each offset of a text."""

    starts: dict[int, list[Note]]  # marks that begin
    stops: dict[int, list[Note]]  # marks that end
    refers: dict[int, list[Note]]  # notes whose number stands here
    opens: set[int]
    closes: set[int]


def pieces(text: str, marks: Sequence[Mark], keep_numbers: bool = False) -> tuple[Piece, ...]:
    """Return `text` in pieces, in order; joined, they are the text.

    A mark that reaches past the text is cut short; one without length leaves its note's number only.
    Time grows with the text and the marks, not with how they overlap.
    """
    events = _events(text, marks, keep_numbers)
    cuts = sorted({0, len(text), *events.starts, *events.refers, *events.opens, *events.closes})
    found = [Piece("", notes=tuple(events.refers[0]))] if 0 in events.refers else []
    active: Counter[str] = Counter()
    for start, end in itertools.pairwise(cuts):
        _change(active, events.starts.get(start, ()), 1)
        _change(active, events.stops.get(start, ()), -1)
        words, classes = shown(text[start:end]), " ".join(sorted(active))
        here = tuple(events.refers.get(end, ()))
        found.append(Piece(words, classes, here, start in events.opens, end in events.closes))
    return tuple(found)


def _events(text: str, marks: Sequence[Mark], keep_numbers: bool) -> _Events:
    numbers = [found.span() for found in _NUMBERS.finditer(text)] if keep_numbers else []
    events = _Events(
        defaultdict(list), defaultdict(list), defaultdict(list), {a for a, _ in numbers}, {z for _, z in numbers}
    )
    for mark in marks:
        start = min(max(mark.span.start, 0), len(text))
        end = min(max(mark.span.end, start), len(text))
        events.refers[end].append(mark.note)
        if start < end:
            events.starts[start].append(mark.note)
            events.stops[end].append(mark.note)
    return events


def _change(active: Counter[str], notes: Sequence[Note], by: int) -> None:
    for note in notes:
        for name in (note.look, note.rule):
            active[name] += by
            if not active[name]:
                del active[name]
