"""A hard word of medicine that the glossary does not have is explained only after its first use."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.medical import hard_words
from pipeline.search.terms.stories import is_first_in_text
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each hard word of our list whose explanation stands in a later block."""
    for story in hard_words(page, uses, glossary):
        first, explained = is_first_in_text(page, story), story.explained
        if explained and explained.block > first.block:
            place = quoted(page.blocks[explained.block].text)
            message = f"{quoted(first.use.form)} is explained only further down, at {place}. Explain it here as well."
            yield Hit(first.span, message)


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader who does not know the word is lost here, and may never reach the explanation.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(
        "Bones\n\nSome medicines slow down osteoclasts.\n\nOsteoclasts are cells that break down bone.",
        "Chests\n\n  • haemoptysis\n  • a cough\n\nCoughing up blood is called haemoptysis.",
    ),
    good=(
        "Bones\n\nOsteoclasts are cells that break down bone. Some medicines slow down osteoclasts.",
        "Bones\n\n\nOsteoclasts\n\nOsteoclasts are cells that break down bone.",
    ),
)
