"""What would make a page easier: the edits that help most, and its hardest sentences with what makes them so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from pipeline.formats.report.plain import beginning, shown
from pipeline.model.report import Report
from pipeline.model.scores import Edit, Score, Sentence

_MOST_SENTENCES = 5
_SHOWN = 160  # characters of a sentence


class EditLine(msgspec.Struct, frozen=True):
    """One edit, and what it would do."""

    line: int
    anchor: str  # of its block in the page's text
    advice: str
    effect: str


class HardSentence(msgspec.Struct, frozen=True):
    """One of the hardest sentences."""

    line: int
    anchor: str
    text: str
    age: float
    why: str  # what makes it hard


def edit_lines(report: Report) -> tuple[EditLine, ...]:
    """Return the edits that would help most, best first."""
    return tuple(_edit_line(report, edit) for edit in report.scores.edits)


def hard_sentences(report: Report) -> tuple[HardSentence, ...]:
    """Return the hardest sentences above the target, hardest first."""
    return tuple(_hard_sentences(report))


def why(score: Score) -> str:
    """Return what makes a section hard, in words; nothing where nothing stands out."""
    says = "; ".join(driver.says for driver in score.reading.drivers) if score.reading else ""
    return shown(says[:1].upper() + says[1:])


def _edit_line(report: Report, edit: Edit) -> EditLine:
    effect = f"its sentence {edit.sentence_years:.1f} years easier, the page {edit.years:.2f}"
    return EditLine(_line(report, edit.span.start), _anchor(report, edit.span.start), shown(edit.advice), effect)


def _hard_sentences(report: Report) -> Iterator[HardSentence]:
    target = report.house.reading.target_age
    scored = [(_age(one), one) for one in report.scores.sentences if one.reading]
    hard = sorted((one for one in scored if one[0] > target), key=lambda one: (-one[0], one[1].span))
    for age, one in hard[:_MOST_SENTENCES]:
        told = one.reading_explained or one.reading
        says = "; ".join(driver.says for driver in told.drivers) if told else ""
        text = beginning(shown(one.span.of(report.page.text)), _SHOWN)
        yield HardSentence(_line(report, one.span.start), f"b{one.block}", text, age, shown(says))


def _age(sentence: Sentence) -> float:
    told = sentence.reading_explained or sentence.reading
    return told.age if told else 0.0


def _line(report: Report, offset: int) -> int:
    return report.page.origin.place(offset).line


def _anchor(report: Report, offset: int) -> str:
    return f"b{max(0, bisect_right([block.span.start for block in report.page.blocks], offset) - 1)}"
