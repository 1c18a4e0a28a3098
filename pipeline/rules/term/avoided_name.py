"""A term is called by a name that the team’s glossary avoids."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.stories import is_told_of
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each use of a name to avoid, unless the page only tells the reader that the name exists."""
    for use in uses:
        if use.avoided and not is_told_of(page, use):
            yield Hit(use.span, f"Your team’s glossary avoids {quoted(use.form)}. Write {quoted(use.term)}.")


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="One name for one thing, all through a team's pages, is easier to follow and to translate.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/consistent-identification.html",
    bad=("Knees\n\nAsk about keyhole knee op.", "Knees\n\nEdema makes the knee swell."),
    good=(
        "Knees\n\nAsk about arthroscopy (also called keyhole knee op).",
        "Knees\n\nSwelling, sometimes called edema, can hurt.",
    ),
)
