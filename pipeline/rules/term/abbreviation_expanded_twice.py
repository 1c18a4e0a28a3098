"""A short form is written out a second time."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.short_forms import page_short_forms
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield each further place, in running text, where a short form stands in brackets after its words."""
    seen: set[str] = set()
    for one in page_short_forms(page):
        if one.is_introduced and not one.block.is_heading:
            if one.form in seen:
                message = f"{quoted(one.form)} has been written out before. Use the short form alone, or its words."
                yield Hit(one.span, message)
            seen.add(one.form)


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    yields_to=("term.abbreviation-two-meanings",),
    why="A reader who is told twice wonders what is new, and has more to read.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Lungs\n\nA urinary tract infection (UTI) is common.\n\nA urinary tract infection (UTI) hurts.",
        "Hearts\n\nA transient ischaemic attack (TIA) is short. A transient ischaemic attack (TIA) needs care.",
    ),
    good=(
        "Lungs\n\nA urinary tract infection (UTI) is common. A UTI hurts.",
        "Urinary tract infection (UTI)\n\nA urinary tract infection (UTI) hurts.",
    ),
)
