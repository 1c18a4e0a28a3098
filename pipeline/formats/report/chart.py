"""The chart of reading difficulty: a table whose rows hold a bar, so that it is its own text equivalent."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from pipeline.formats.report.hardness import EditLine, HardSentence, edit_lines, hard_sentences, why
from pipeline.formats.report.plain import shown
from pipeline.language.english import counted
from pipeline.model.page import Document
from pipeline.model.report import Report
from pipeline.model.scores import Score

SHORT_WORDS = 100  # Flesch's formulas were made on samples of 100 words; below that a score is a rough guide
_LOWEST_AGE = 5.0  # US grade 0
_HIGHEST_AGE = 25.0  # past any school: the bar stops, the number does not
_TICK_YEARS = 2


class Bar(msgspec.Struct, frozen=True):
    """One row: a section, or the whole page."""

    name: str
    anchor: str  # of the section's heading in the page's text; empty for the page
    depth: int  # 0 for the page and its main sections
    age: float  # UK reading age in years
    width: float  # of the bar, in hundredths of the chart
    above: float  # years above the target; 0 when within it
    short: bool  # too few words for a grade that holds
    size: str  # how many words
    formula: float | None  # what Flesch–Kincaid makes of it, as an age
    explained: float | None  # its age where explained terms count as everyday words; None where it has none
    why: str  # what makes it hard, in words; empty where nothing stands out


class Tick(msgspec.Struct, frozen=True):
    """A mark on the axis."""

    age: int
    at: float  # in hundredths of the chart


class Chart(msgspec.Struct, frozen=True):
    """Reading age by section, in page order, the page first."""

    policy: str
    target: float
    target_at: float
    gated: bool  # the house made a hard section a warning
    ticks: tuple[Tick, ...]
    page: Bar | None  # None where the page has no words to grade
    sections: tuple[Bar, ...]
    edits: tuple[EditLine, ...]  # what would help most, best first
    hardest: tuple[HardSentence, ...]
    short_words: int = SHORT_WORDS

    @property
    def hard_count(self) -> int:
        """How many sections are above the target, of those long enough to tell."""
        return sum(bar.above > 0 and not bar.short for bar in self.sections)


def chart(report: Report) -> Chart:
    """Return the chart of a report. A section without words of its own is left out."""
    target = report.house.reading.target_age
    scores = report.scores
    ages = [age for one in (scores.page, *(one.score for one in scores.sections)) if (age := one.reading_age)]
    top = min(max([target + 3, *ages]), _HIGHEST_AGE)
    scale = target, top + (-top % _TICK_YEARS)
    headings = _Headings(report.page)
    rows = (_bar(shown(one.name), *headings.at(one.span.start), one.score, scale) for one in scores.sections)
    return Chart(
        policy=shown(scores.policy),
        target=target,
        target_at=_at(target, scale[1]),
        gated=report.house.reading.gate,
        ticks=tuple(Tick(age, _at(age, scale[1])) for age in range(int(_LOWEST_AGE) + 1, int(scale[1]), _TICK_YEARS)),
        page=_bar("The whole page", "", 0, scores.page, scale),
        sections=tuple(row for row in rows if row),
        edits=edit_lines(report),
        hardest=hard_sentences(report),
    )


class _Headings:
    """Finds the heading that begins a section."""

    def __init__(self, page: Document) -> None:
        self._page = page
        self._starts = [block.span.start for block in page.blocks]

    def at(self, offset: int) -> tuple[str, int]:
        """Return the block's anchor and its depth, for an offset of the reading text."""
        at = max(bisect_right(self._starts, offset) - 1, 0)
        if not self._page.blocks:
            return "", 0
        return f"b{at}", max(self._page.blocks[at].level - 2, 0)


def _bar(name: str, anchor: str, depth: int, score: Score, scale: tuple[float, float]) -> Bar | None:
    target, top = scale
    age, grade = score.reading_age, score.grades.get("flesch_kincaid")
    if age is None or not score.counts.words:
        return None
    return Bar(
        name=name or "Before the first heading",
        anchor=anchor,
        depth=depth,
        age=age,
        width=_at(age, top),
        above=max(0.0, round(age - target, 1)),
        short=score.counts.words < SHORT_WORDS,
        size=counted(score.counts.words, "word"),
        formula=None if grade is None else grade + _LOWEST_AGE,
        explained=score.reading_explained.age if score.reading_explained else None,
        why=why(score),
    )


def _at(age: float, top: float) -> float:
    share = (age - _LOWEST_AGE) / (top - _LOWEST_AGE)
    return round(100 * min(max(share, 0.0), 1.0), 2)
