"""A well-known short form is written out in nearly the right words."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.short_forms import are_near, in_full, page_short_forms
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each short form beside words that differ a little from those it stands for."""
    for one in page_short_forms(page):
        right = in_full(one.form, glossary) if one.whole else ""
        if right and are_near(one.whole, right):
            yield Hit(one.span, f"{quoted(one.form)} usually stands for {quoted(right)}. Check the words here.")


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.abbreviation-two-meanings",),
    why="A reader who looks up the wrong words finds nothing, or finds another thing.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/abbreviations.html",
    bad=(
        "Lungs\n\nChronic obstructive pulmonary disorder (COPD) lasts.",
        "Help\n\nNICE (the National Institute for Clinical Excellence) says so. NICE decides.",
    ),
    good=(
        "Lungs\n\nChronic obstructive pulmonary disease (COPD) lasts.",
        "Pain\n\nNonsteroidal anti-inflammatory drugs (NSAIDs) can help. NSAIDs are tablets.",
        "Eggs\n\nPolycystic ovarian syndrome (PCOS) is common. Pelvic girdle pain (PGP) is too.",
        "Tests\n\nA pathology services adviser (PSA) can help.",
    ),
)
