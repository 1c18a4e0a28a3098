"""A page names a medicine, or a kind of doctor, and does not say what it does."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Category, Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.medical import hard_words, rare_words
from pipeline.search.terms.stories import is_first_in_text
from pipeline.search.words.wording import quoted

_REMEDIES = {
    Category.MEDICINE: "Say what kind of medicine it is and what it is for.",
    Category.PERSON: "Say what they do, in plain words.",
}


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each name of a medicine or a kind of doctor that no sentence explains."""
    for story in (*hard_words(page, uses, glossary), *rare_words(page, uses, glossary)):
        if story.explained is None and story.term.category in _REMEDIES:
            use = is_first_in_text(page, story)
            yield Hit(use.span, f"This page does not explain {quoted(use.use.form)}. {_REMEDIES[story.term.category]}")


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A name alone tells a reader nothing about what a medicine does, or what a person can do for them.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=("Knees\n\nAsk about methotrexate.", "Knees\n\nA rheumatologist will see you. You may need zolimumab."),
    good=(
        "Knees\n\nMethotrexate is a medicine that slows down the body's defences.",
        "Knees\n\nYou may take painkillers such as naproxen.",
        "Knees\n\nYou may see a joint specialist (rheumatologist).",
        "Knees\n\nTake paracetamol or aspirin.",
    ),
)
