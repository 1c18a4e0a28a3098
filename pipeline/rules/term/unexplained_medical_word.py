"""A hard word of medicine that the glossary does not have is explained nowhere on the page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Category, Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.medical import hard_words
from pipeline.search.terms.stories import is_first_in_text
from pipeline.search.words.wording import quoted

_OTHERS = (Category.MEDICINE, Category.PERSON)  # names, of which another rule speaks


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each hard word of our list that no sentence explains."""
    for story in hard_words(page, uses, glossary):
        in_title = any(f"{use.use.form} (".lower() in page.title.lower() for use in story.uses)
        if story.explained is None and not in_title and story.term.category not in _OTHERS:
            use, plain = is_first_in_text(page, story), story.term.explanation
            remedy = f"Say what it is, such as: {plain}." if plain else "Say in plain words what it is."
            yield Hit(use.span, f"This page never explains {quoted(use.use.form)}. {remedy}")


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="Readers stop at a word they do not know, or guess what it means.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/unusual-words.html",
    bad=(
        "Chests\n\nTell your doctor if you have haemoptysis or a cough.",
        "Bones\n\nYou may need a biopsy. Osteoclasts can be slowed down.",
    ),
    good=(
        "Chests\n\nTell your doctor if you have haemoptysis (coughing up blood).",
        "# Sinusitis (sinus infection)\n\nSinusitis is common. Lymphoedema, which causes swelling, is not.",
        "Bones\n\nCells called osteoclasts break down old bone.",
        "Bones\n\nYou may have coughed up some blood. Doctors call this haemoptysis.",
        "Knees\n\nYou may have asthma, eczema or arthritis. An X-ray or a biopsy can help.",
    ),
)
