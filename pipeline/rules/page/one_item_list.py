"""A list has only one item."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.lists import lists


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the item of each list that has no other, below a sentence. A list of links may be short."""
    for one in lists(page):
        item = one.items[0]
        if len(one.items) == 1 and one.introduction and not item.marks and item.level < _INNER:
            yield Hit(item.span, "This list has one item. Make a sentence of it, or check that none is lost.")


_INNER = 2

rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="A list promises a choice; with one item, readers wonder what is missing.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=("Flu\n\nSymptoms include:\n\n  • a cough\n\nRest at home.", "Flu\n\nTake:\n\n  • paracetamol\n\nIt helps."),
    good=(
        "Flu\n\nSymptoms include:\n\n  • a cough\n  • pain",
        "Flu\n\nSymptoms include a cough.\n\nHelp\n\n  • a nurse",
    ),
)
