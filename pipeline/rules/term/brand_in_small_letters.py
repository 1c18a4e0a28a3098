"""A brand name of a medicine begins with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.brands import brands
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each brand name that is written as if it were any medicine."""
    for brand in brands(page, glossary, are_small=True):
        words = brand.span.of(page.text)
        message = f"{quoted(words)} is a brand name. Write {quoted(brand.name)}."
        yield Hit(brand.span, message, brand.name)


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A capital tells readers which word on the box is the maker's name, and which is the medicine.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=("Pain\n\nAsk about nurofen or ibuprofen.", "Lungs\n\nTake your ventolin (salbutamol) with you."),
    good=("Pain\n\nAsk about Nurofen or ibuprofen.", "Pain\n\nA brand (ellaOne) may keep its small letter."),
)
