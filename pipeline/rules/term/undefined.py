"""A medical term is explained nowhere on the page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.glossary import Glossary, TermUse
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import TermRule
from pipeline.search.terms.stories import is_first_in_text, stories
from pipeline.search.words.wording import quoted


def check(page: Document, uses: tuple[TermUse, ...], glossary: Glossary, house: House) -> Iterator[Hit]:
    """Yield the first use of each term that the house wants explained."""
    for story in stories(page, uses, glossary):
        if story.explained is None:
            use = is_first_in_text(page, story)
            plain = story.term.explanation.rstrip(".")
            message = f"This page never explains {quoted(use.use.form)}. Say what it is, such as: {plain}."
            yield Hit(use.span, message)


rule = TermRule(
    check=check,
    severity=Severity.WARNING,
    yields_to=("term.avoided-name", "term.several-names"),
    why="Readers stop at a word they do not know, or guess what it means.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/unusual-words.html",
    bad=(
        "Knees\n\nYou may have an arthroscopy.",
        "Knees\n\nAn arthroscopy is an option for some people. You may have anaesthetics (such as lidocaine).",
        "Knees\n\nThere are tests called arthroscopies.",
    ),
    good=(
        "Knees\n\nYou may have an arthroscopy. An arthroscopy is a look inside a joint through a small cut.",
        "Knees\n\nA doctor looks inside your knee through a small cut. This is called an arthroscopy.",
        "Knees\n\nYou may have keyhole surgery (arthroscopy). Swollen knee joints (synovitis) can hurt.",
        "Knees\n\nA thin tube goes into the joint – an arthroscopy. Synovitis, which means swelling of a joint, hurts.",
        "Knees\n\n\nWhat is an arthroscopy?\n\nA doctor looks inside your knee through a small cut.",
        "Knees\n\nYou may need a scan.",
    ),
)
