"""The words before a list do not end with a colon."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.rules.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the last word of each list introduction that runs into its list without a colon."""
    for block, following in pairwise(page.blocks):
        if block.kind is Kind.LIST_INTRODUCTION and following.kind is Kind.LIST_ITEM and block.text[-1].isalnum():
            word = block.text.split()[-1]
            message = f"A list follows {quoted(word)}. Put a colon after it."
            yield Hit(Span(block.span.end - len(word), block.span.end), message, suggestion=f"{word}:")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="A colon tells readers, and screen readers, that the sentence goes on in the list.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nSymptoms can include\n\n  • a cough\n  • pain",
        "Flu\n\nSee a GP if\n\n  • you are pregnant\n  • you do not get better",
    ),
    good=(
        "Flu\n\nSymptoms can include:\n\n  • a cough\n  • pain",
        "Flu\n\nWhat should you do?\n\n  • Rest at home.\n  • Drink water.",
        "Flu\n\nCommon symptoms\n\n  • a cough\n  • pain",
    ),
)
