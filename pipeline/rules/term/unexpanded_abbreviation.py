"""A short form is not written out where it first stands."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.short_forms import in_full, is_known, page_short_forms
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each short form, unless the house, the glossary or our list says that readers know it.

    A heading may have the short form when the text below it writes it out, and the other way round.
    """
    forms = page_short_forms(page)
    known = {one.form for one in forms if one.block.is_heading and one.is_written_out}
    spelled: set[str] = set()
    for one in sorted(forms, key=lambda one: one.block.is_heading):
        if one.form not in known and not one.is_written_out and not is_known(one.form, house, glossary):
            spelled = spelled or set(page.text.split())
            if one.form.lower() not in spelled:  # capitals for emphasis: "do NOT"
                whole = f"{in_full(one.form, glossary) or 'the whole name'} ({one.form})"
                yield Hit(one.span, f"{quoted(one.form)} is not written out at its first use. Write {whole}.")
        known.add(one.form)


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    yields_to=("term.undefined", "term.used-before-explained", "term.avoided-name"),
    why="A short form tells nothing to those who do not know it, and may mean something else to them.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/abbreviations.html",
    bad=("Lungs\n\nPeople with COPD may need oxygen.", "Lungs\n\nAsk for a TENS machine, says the BTS."),
    good=(
        "Lungs\n\nPeople with chronic obstructive pulmonary disease (COPD) may need oxygen. COPD is common.",
        "Lungs\n\nAsk your GP about COPD (chronic obstructive pulmonary disease). The NHS and an MRI scan can help.",
        "Eyes\n\nChanges in the RELN, AGXT or HOGA genes, or mutations in GHR, are rare.",
        "COPD\n\nChronic obstructive pulmonary disease (COPD) makes it hard to breathe.",
        "LUNGS AND AIRWAYS\n\nDO NOT smoke. Vitamin B12, type II and grade IV are no short forms.",
    ),
)
