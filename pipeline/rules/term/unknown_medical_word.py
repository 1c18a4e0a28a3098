"""A rare word that looks like medicine stands in no list, and the page does not explain it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Category, Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import TermRule
from pipeline.search.terms.medical import affix, rare_words
from pipeline.search.terms.stories import is_first_in_text
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each such word; names of medicines are another rule's."""
    for story in rare_words(page, uses, glossary):
        known = affix(story.term.name)
        if story.explained is None and known and known.category is not Category.MEDICINE:
            use = is_first_in_text(page, story)
            part = f"“{known.text}” tells of {known.meaning}".replace("tells of of", "tells of")
            message = (
                f"{quoted(use.use.form)} looks like a medical word ({part}). Explain it, and add it to the glossary."
            )
            yield Hit(use.span, message)


rule = TermRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    yields_to=("term.unexplained-medical-word",),
    why="A word that most people never meet stops a reader, and a team should agree on how to explain it.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/unusual-words.html",
    bad=("Eyes\n\nDacryocystitis hurts.", "Arms\n\nA capsulotomy may be needed. Rest your arm."),
    good=(
        "Eyes\n\nDacryocystitis means a swollen tear duct.",
        "Arms\n\nA surgeon cuts into the joint (capsulotomy).",
        "Arms\n\nArthritis, hyperactive children, photography and the economy.",
    ),
)
