"""Cuts a text at its findings and at its markup, so that exact words can be marked, however they overlap."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from pipeline.formats.report.notes import Note
from pipeline.formats.report.plain import shown
from pipeline.model.markup import Mark as PageMark
from pipeline.model.markup import MarkKind
from pipeline.model.tagged import Role, parts
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
    look: str = ""  # how the page or the catalogue marks it, as classes: "link strong", "tag"; empty for plain words
    about: str = ""  # what stands behind it: where a link leads, what a tag stands for

    @property
    def is_break(self) -> bool:
        """Whether a line ends here."""
        return MarkKind.BREAK.value.replace(" ", "-") in self.look


class Dress(msgspec.Struct, frozen=True):
    """A stretch of a text that has a look of its own."""

    span: Span
    look: str
    about: str = ""


def dresses(marks: Sequence[PageMark]) -> tuple[Dress, ...]:
    """Return how a page marks its words."""
    return tuple(
        Dress(Span(mark.start, mark.end), mark.kind.value.replace(" ", "-"), mark.target or mark.title or mark.language)
        for mark in marks
    )


def tag_dresses(text: str, names: Mapping[int, str]) -> tuple[Dress, ...]:
    """Return the tags of a catalogue's text; `names` says what each number stands for, where that is known."""
    return tuple(
        Dress(part.span, "tag", names.get(part.number, "")) for part in parts(text) if part.role is not Role.WORDS
    )


class _Events(msgspec.Struct):
    """What happens at each offset of a text."""

    starts: dict[int, list[Note]]  # marks that begin
    stops: dict[int, list[Note]]  # marks that end
    refers: dict[int, list[Note]]  # notes whose number stands here
    opens: set[int]
    closes: set[int]
    dress: dict[int, list[tuple[Dress, int]]]  # what is put on (1) or taken off (-1)


def pieces(
    text: str, marks: Sequence[Mark], keep_numbers: bool = False, dressed: Sequence[Dress] = ()
) -> tuple[Piece, ...]:
    """Return `text` in pieces, in order; joined, they are the text.

    A mark that reaches past the text is cut short; one without length leaves its note's number only.
    Time grows with the text and the marks, not with how they overlap.
    """
    events = _events(text, marks, keep_numbers, dressed)
    cuts = sorted({0, len(text), *events.starts, *events.refers, *events.opens, *events.closes, *events.dress})
    found = [Piece("", notes=tuple(events.refers[0]))] if 0 in events.refers else []
    active: Counter[str] = Counter()
    worn: dict[Dress, None] = {}
    for start, end in itertools.pairwise(cuts):
        _change(active, events.starts.get(start, ()), 1)
        _change(active, events.stops.get(start, ()), -1)
        _dress(worn, events.dress.get(start, ()))
        words, classes = shown(text[start:end]), " ".join(sorted(active))
        here = tuple(events.refers.get(end, ()))
        looks, about = " ".join(one.look for one in worn), next((one.about for one in reversed(worn) if one.about), "")
        found.append(Piece(words, classes, here, start in events.opens, end in events.closes, looks, shown(about)))
    return tuple(found)


def _events(text: str, marks: Sequence[Mark], keep_numbers: bool, dressed: Sequence[Dress]) -> _Events:
    tags = {one.span.start for one in dressed if one.look == "tag"}
    numbers = [span for span in _numbers(text) if span[0] - 1 not in tags and span[0] - 2 not in tags]
    numbers = numbers if keep_numbers else []
    events = _Events(
        defaultdict(list),
        defaultdict(list),
        defaultdict(list),
        {a for a, _ in numbers},
        {z for _, z in numbers},
        defaultdict(list),
    )
    for one in dressed:
        events.dress[one.span.start].append((one, 1))
        events.dress[one.span.end].append((one, -1))
    for mark in marks:
        start = min(max(mark.span.start, 0), len(text))
        end = min(max(mark.span.end, start), len(text))
        events.refers[end].append(mark.note)
        if start < end:
            events.starts[start].append(mark.note)
            events.stops[end].append(mark.note)
    return events


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _NUMBERS.finditer(text))


def _dress(worn: dict[Dress, None], changes: Sequence[tuple[Dress, int]]) -> None:
    for one, by in sorted(changes, key=lambda change: change[1]):
        if by < 0:
            worn.pop(one, None)
        else:
            worn[one] = None


def _change(active: Counter[str], notes: Sequence[Note], by: int) -> None:
    for note in notes:
        for name in (note.look, note.rule):
            active[name] += by
            if not active[name]:
                del active[name]
