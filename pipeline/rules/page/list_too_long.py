"""A list has more items than people can take in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the first item over the limit of each list."""
    limit = house.limits.list_items
    for is_list, run in groupby(page.blocks, key=lambda block: block.kind is Kind.LIST_ITEM):
        items = tuple(run)
        if is_list and len(items) > limit:
            message = f"This list has {len(items)} items; {limit} is the most. Group them under sub-headings, or cut."
            yield Hit(items[limit].span, message)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="People skim long lists and miss what stands in the middle.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nSymptoms include:\n\n  • a\n  • b\n  • c\n  • d\n  • e\n  • f\n  • g",
        "Flu\n\nSymptoms:\n\n  • a cough\n  • pain\n  • fever\n  • chills\n  • a rash\n  • thirst\n  • aches",
    ),
    good=(
        "Flu\n\nSymptoms include:\n\n  • a\n  • b\n  • c\n  • d\n  • e\n  • f",
        "Flu\n\nAt first:\n\n  • a\n  • b\n  • c\n  • d\n\nLater:\n\n  • e\n  • f\n  • g\n  • h",
    ),
)
