"""A medical term stands in a heading, and the text below never uses it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.stories import stories
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each unexplained term that only headings have."""
    for story in stories(page, uses, glossary):
        if (
            story.explained is None
            and not story.uses[0].use.avoided
            and all(page.blocks[use.block].is_heading for use in story.uses)
        ):
            words = quoted(story.uses[0].use.form)
            yield Hit(
                story.uses[0].span, f"Only this heading says {words}. Explain it below, or use the words of the text."
            )


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.undefined",),
    why="A reader who does not know the word cannot tell that the text under it is about them.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html",
    bad=(
        "Knees\n\nRest at first.\n\n\nArthroscopy\n\nA doctor looks into your knee.",
        "Synovitis\n\nYour knee may swell.",
    ),
    good=(
        "Knees\n\nRest at first.\n\n\nWhat is an arthroscopy?\n\nA doctor looks into your knee.",
        "Synovitis\n\nSynovitis is a swollen lining of the joint.",
    ),
)
