"""A medical term is explained only after the reader has had to do without."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import TermRule
from pipeline.search.terms.stories import is_first_in_text, stories
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each term whose explanation stands in a later block."""
    for story in stories(page, uses, glossary):
        first, explained = is_first_in_text(page, story), story.explained
        if explained and explained.block > first.block:
            place = quoted(page.blocks[explained.block].text)
            message = f"{quoted(first.use.form)} is explained only further down, at {place}. Explain it here as well."
            yield Hit(first.span, message)


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    why="A reader who does not know the word is lost here, and may never reach the explanation.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Knees\n\nYou may have an arthroscopy.\n\n\nTests\n\nAn arthroscopy is a look inside a joint.",
        "Knees\n\n  • arthroscopy\n  • rest\n\nA look inside the joint is called an arthroscopy.",
    ),
    good=(
        "Knees\n\nYou may have an arthroscopy. An arthroscopy is a look inside a joint.",
        "Knees\n\n\nArthroscopy\n\nAn arthroscopy is a look inside a joint. You may have an arthroscopy at any age.",
        "Arthroscopy\n\nA look inside the joint is called an arthroscopy.\n\nAn arthroscopy takes an hour.",
    ),
)
