"""A short form that only staff use."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from pipeline.language.lists import lines
from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.short_forms import page_short_forms
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each such short form, written out or not."""
    told: set[str] = set()
    for one in page_short_forms(page):
        if one.form in _table() and one.form not in told:
            yield Hit(one.span, f"Only staff say {quoted(one.form)}. Write {quoted(_table()[one.form])}.")
            told.add(one.form)


@functools.cache
def _table() -> dict[str, str]:
    return dict(line.split("\t", 1) for line in lines("staff_short_forms.tsv", "pipeline.search"))


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Letters from a patient's notes mean nothing to the patient, even once they have been written out.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Help\n\nStaff can see your summary care record (SCR).", "Help\n\nThe MDT will meet. You will be NBM."),
    good=(
        "Help\n\nStaff can see a summary of your health record.",
        "Help\n\nThe NHS, your GP and an MRI can help.",
    ),
)
