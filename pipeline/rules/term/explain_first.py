"""A word that readers know under another name stands without it at its first use."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from pipeline.language.lists import lines
from pipeline.language.phrases import PhraseIndex
from pipeline.language.terms import content, says
from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each such word on a page that says none of the other words for it."""
    whole, told = content(page), set[str]()
    for span, (write, others) in _index().find(whole.text):
        if write not in told and not any(says(page, other) for other in others):
            message = f"Readers may know {quoted(span.of(whole.text))} by another name. Write “{write}” here."
            yield Hit(whole.place(span), message)
        told.add(write)


@functools.cache
def _index() -> PhraseIndex[tuple[str, tuple[str, ...]]]:
    rows = (line.split("\t") for line in lines("explain_first.tsv", "pipeline.search"))
    table = ((forms, write, tuple(others.split(" | "))) for forms, write, others in rows)
    return PhraseIndex({form: (write, others) for forms, write, others in table for form in forms.split(" | ")})


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader looks for the word that they use at home.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=("Epilepsy\n\nA seizure can be short.", "Work\n\nAsk your GP for a fit note."),
    good=(
        "Epilepsy\n\nA seizure (fit) can be short. Most seizures stop by themselves.",
        "Work\n\nAsk your GP for a fit note (sick note).",
        "Epilepsy\n\nA fit can be short. After a seizure, rest.",
    ),
)
