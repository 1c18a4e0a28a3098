"""A short form is introduced in brackets and never used."""

from __future__ import annotations

from collections import Counter
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
    """Yield each short form in brackets that stands nowhere else."""
    forms = page_short_forms(page)
    counts = Counter(one.form for one in forms)
    for one in forms:
        if counts[one.form] == 1 and one.is_introduced:
            message = f"{quoted(one.form)} is introduced here and never used. Take the short form out, or use it."
            yield Hit(one.span, message)


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A short form that is never used is one more thing to remember for nothing.",
    source="https://www.gov.uk/guidance/style-guide/a-to-z",
    bad=(
        "Lungs\n\nPeople with chronic obstructive pulmonary disease (COPD) may need oxygen.",
        "Lungs\n\nA transient ischaemic attack (TIA) is a warning. A transient ischaemic attack may come again.",
    ),
    good=(
        "Lungs\n\nPeople with chronic obstructive pulmonary disease (COPD) may need oxygen. COPD is common.",
        "Lungs\n\nPeople with COPD (chronic obstructive pulmonary disease) may need oxygen.",
    ),
)
