"""A heading asks a question."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import headings
from pipeline.search.words.wording import quoted

_FAQ = re.compile(r"\bquestions?\b|\bFAQs?\b|\?", re.IGNORECASE)
_MOST_SHARE = 0.5  # where more headings ask, the page is made of questions and answers


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each question mark of a heading, but on pages of questions and answers."""
    every = tuple(headings(page))
    asking = [block for block in every if block.text.endswith("?")]
    if _FAQ.search(page.title) or len(asking) > _MOST_SHARE * len(every):
        return
    for block in asking:
        yield Hit(block.span, f"{quoted(block.text)} is a question. Make a statement of it, with the main word first.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="Questions begin with the same words, so the one that matters is hard to spot.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nIt passes.\n\n\nWhat are the symptoms?\n\nA cough.\n\n\nTreatment\n\nRest.",
        "Flu\n\nIt passes.\n\n\nTreatment\n\nRest.\n\n\nWho gets it?\n\nAnyone.",
    ),
    good=(
        "Flu\n\nIt passes.\n\n\nWhat is flu?\n\nAn infection.\n\n\nWho gets it?\n\nAnyone.",
        "Questions about flu\n\nRead on.\n\n\nWho gets it?\n\nAnyone.\n\n\nTreatment\n\nRest.",
    ),
)
