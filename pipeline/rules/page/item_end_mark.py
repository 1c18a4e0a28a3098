"""The items of a list go on from the words above them, and end with marks."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.pages.lists import lists, runs_on

_MARKS = (".", ";", ",")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the last mark of the first item of each list whose items, all begun in small letters, all end with one."""
    for one in lists(page):
        inner = one.items[:-1]
        if runs_on(one) and inner and all(item.text.endswith(_MARKS) and item.text[0].islower() for item in inner):
            last = Span(inner[0].span.end - 1, inner[0].span.end)
            yield Hit(last, f"The items of this list end with “{inner[0].text[-1]}”. Take the marks at their ends out.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="A list needs no marks to part its items, and screen readers read some of them out.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nSymptoms include:\n\n  • a cough;\n  • pain;\n  • chills.",
        "Flu\n\nYou should:\n\n  • rest at home.\n  • drink water.",
    ),
    good=(
        "Flu\n\nSymptoms include:\n\n  • a cough\n  • pain\n  • chills.",
        "Flu\n\nDo this:\n\n  • Rest at home.\n  • Drink water.",
    ),
)
