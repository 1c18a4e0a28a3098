"""A short form is not written out where it first stands."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import TermRule
from pipeline.rules.short_forms import is_written_out, short_forms
from pipeline.rules.wording import quoted
from pipeline.rules.wordlists import words


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each short form, unless the house, the glossary or our list says that readers know it.

    A heading may have the short form when the text below it writes it out, and the other way round.
    """
    headings = [block for block in page.blocks if block.is_heading]
    known = set(words("capitals")) | set(house.known_abbreviations) | _known_terms(glossary)
    known |= {
        form for block in headings for form, span in short_forms(block.text) if is_written_out(block.text, form, span)
    }
    names = {term.abbreviation: term.name for term in glossary.terms if term.abbreviation}
    spelled = set(page.text.split())
    for block in sorted(page.blocks, key=lambda block: block.is_heading):
        for form, span in short_forms(block.text) if block.is_content else ():
            is_word = form.lower() in spelled  # capitals for emphasis: "do NOT"
            if form not in known and not is_word and not is_written_out(block.text, form, span):
                whole = f"{names.get(form, 'the whole name')} ({form})"
                message = f"{quoted(form)} is not written out at its first use. Write {whole}."
                yield Hit(span.shifted(block.span.start), message)
            known.add(form)


def _known_terms(glossary: Glossary) -> set[str]:
    """Return short forms that the team's glossary says need no explanation."""
    terms = [term for term in glossary.terms if not term.explain]
    return {form for term in terms for form in (term.name, term.abbreviation, *term.variants) if form.isupper()}


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    yields_to=("term.undefined", "term.used-before-explained", "term.avoided-name"),
    why="A short form tells nothing to those who do not know it, and may mean something else to them.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/abbreviations.html",
    bad=("Lungs\n\nPeople with COPD may need oxygen.", "Lungs\n\nAsk for a TENS machine, says the BTS."),
    good=(
        "Lungs\n\nPeople with chronic obstructive pulmonary disease (COPD) may need oxygen. COPD is common.",
        "Lungs\n\nAsk your GP about COPD (chronic obstructive pulmonary disease). The NHS and an MRI scan can help.",
        "COPD\n\nChronic obstructive pulmonary disease (COPD) makes it hard to breathe.",
        "LUNGS AND AIRWAYS\n\nDO NOT smoke. Vitamin B12, type II and grade IV are no short forms.",
    ),
)
