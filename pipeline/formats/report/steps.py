"""What somebody who works on one language should do, in order."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from pipeline.formats.report.notes import Note
from pipeline.formats.report.side_by_side import OUT_OF_DATE, Pair, SideBySide
from pipeline.language.english import counted
from pipeline.model.catalogue import State
from pipeline.model.report import Edition


class Step(msgspec.Struct, frozen=True):
    """One thing to do."""

    words: str
    anchor: str = ""  # where to begin


def steps(edition: Edition, found: tuple[Note, ...], text: SideBySide | None) -> tuple[Step, ...]:
    """Return what to do, most urgent first; never nothing.

    A draft is told of once, as a draft, and not again as a warning.
    """
    pairs = [pair for group in text.groups for pair in group.pairs] if text else []
    told = {note.id for pair in pairs for note in pair.notes if note.finding.is_in_coverage}
    rest = [note for note in found if note.id not in told]
    to_do = [*_mend(rest, "error", "Mend"), *_fill(pairs), *_mend(rest, "warning", "Look at")]
    to_do += _mend(rest, "suggestion", "Consider")
    done = "Nothing is left to do." if edition.live.fit else "All that is left is what stands below."
    return tuple(to_do) or (Step(done),)


def _mend(found: list[Note], look: str, verb: str) -> Iterator[Step]:
    notes = [note for note in found if note.look == look]
    if notes:
        yield Step(f"{verb} {counted(len(notes), look)}, marked {notes[0].shape} below.", notes[0].id)


def _fill(pairs: list[Pair]) -> Iterator[Step]:
    if lost := _in(pairs, State.MISSING, OUT_OF_DATE):
        says = "is new, or its English has changed" if len(lost) == 1 else "are new, or their English has changed"
        remedy = "Have the catalogue brought up to date (make update), then translate"
        yield Step(f"{counted(len(lost), 'text')} {says}. {remedy} {_them(lost)}.", lost[0].id)
    if empty := _in(pairs, State.UNTRANSLATED):
        yield Step(f"Translate {counted(len(empty), 'text')} still empty.", empty[0].id)
    if drafts := _in(pairs, State.FUZZY):
        remedy = "When one is right, take its mark “needs work” (fuzzy) away in your editor"
        yield Step(f"Check {counted(len(drafts), 'draft')}. {remedy}.", drafts[0].id)


def _in(pairs: list[Pair], *states: str) -> list[Pair]:
    return [pair for pair in pairs if pair.state in states]


def _them(pairs: list[Pair]) -> str:
    return "it" if len(pairs) == 1 else "them"
