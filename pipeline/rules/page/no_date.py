"""The page does not say when it was last reviewed."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule, Scope


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the title, or what the page begins with, when no date was read: of a review, an update, the next review."""
    if page.blocks and not (page.updated or page.published or page.review_due):
        message = "This page does not say when it was last reviewed. Add a line such as “Updated: 1 May 2025”."
        first = next((block for block in page.blocks if block.is_content), page.blocks[0])
        yield Hit(first.span, message)


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.PAGE,
    why="Treatments change; without a date nobody can tell whether the advice is still right.",
    source="https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
    bad=(
        "Flu\n\nFlu is an infection of the nose and throat.",
        "Flu\n\nIn May 2015 there were many cases of flu.",
        "Flu\n\nUpdated guidance from May 2025 says that most people need no medicine.\n\n© 2025 Example Health",
    ),
    good=(
        "Flu\n\nFlu is an infection of the nose and throat.\n\nUpdated: 13 May 2025",
        "Flu\n\nFlu is an infection of the nose and throat.\n\nPage last reviewed: 2 June 2025",
        "Flu\n\nFlu is an infection of the nose and throat.\n\nNext review due: 2 June 2028",
        "Flu\n\nFlu is an infection of the nose and throat.\n\nDate published:\n2 June 2025",
    ),
)
