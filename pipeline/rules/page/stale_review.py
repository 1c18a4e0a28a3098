"""The page was last reviewed longer ago than the house allows."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from pipeline.language.english import counted
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import DatedRule
from pipeline.rules.review import review_due


def check(page: Document, house: House, today: datetime.date) -> Iterator[Hit]:
    """Yield the page's date when its review is overdue. The message is the same every day."""
    due = review_due(page, house)
    if page.updated and due and due < today:
        date, years = page.updated.span.of(page.text), counted(house.limits.review_years, "year")
        message = f"The page dates from {date}, more than {years} ago. Have it reviewed, then date it anew."
        yield Hit(page.updated.span, message)


rule = DatedRule(
    check=check,
    severity=Severity.WARNING,
    blocks_live=True,
    why="Treatments change, and old advice can be wrong or unsafe.",
    source="https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
    bad=("Flu\n\nRest at home.\n\nUpdated: 13 May 2015", "Flu\n\nRest at home.\n\nUpdated: 31 December 2022"),
    good=("Flu\n\nRest at home.\n\nUpdated: 1 January 2023", "Flu\n\nRest at home.\n\nUpdated: 13 May 2025"),
)
