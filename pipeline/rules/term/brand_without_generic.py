"""A medicine has only its brand name, and the page never says which medicine is in it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.language.terms import says
from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import TermRule
from pipeline.search.terms.brands import brands
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each brand name on a page that names none of the medicines in it."""
    told: set[str] = set()
    for brand in brands(page, glossary):
        if brand.name not in told and not any(says(page, name) for name in (*brand.generics, *brand.others)):
            named = " and ".join(brand.generics[:2])
            yield Hit(brand.span, f"{quoted(brand.name)} is a brand name. Say which medicine it is: {named}.")
        told.add(brand.name)


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    why="A reader who knows only brand names may take the same medicine twice, or miss a warning about it.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Pain\n\nTake Nurofen with food.", "Bones\n\nYou may have Xgeva injections. Panadol can help with pain."),
    good=(
        "Pain\n\nTake ibuprofen (brand names include Nurofen) with food.",
        "Pain\n\nTake ibuprofen with food.\n\n\nSide effects\n\nNurofen can upset your stomach.",
        "Pain\n\nMr Ventola and the Lyric Theatre.",
    ),
)
