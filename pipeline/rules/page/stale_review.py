"""The page's next review is overdue: by its own date, or because it is older than the house allows."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from pipeline.language.english import counted
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import DatedRule, Scope
from pipeline.search.pages.review import review_due


def check(page: Document, house: House, today: datetime.date) -> Iterator[Hit]:
    """Yield the date from which it follows that a review is overdue. The message is the same every day."""
    due = review_due(page, house)
    if not due or due.date >= today:
        return
    date = due.read.span.of(page.text)
    if due.is_stated:
        what = f"The page was due for review by {date}, and that is past."
    else:
        what = f"The page dates from {date}, more than {counted(house.limits.review_years, 'year')} ago."
    yield Hit(due.read.span, f"{what} Have it reviewed, then date it anew.")


rule = DatedRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.PAGE,
    blocks_live=True,
    why="Treatments change, and old advice can be wrong or unsafe.",
    source="https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
    bad=(
        "Flu\n\nRest at home.\n\nUpdated: 13 May 2015",
        "Flu\n\nRest at home.\n\nUpdated: 31 December 2022",
        "Flu\n\nRest at home.\n\nPublished: 3 March 2021",
        "Flu\n\nRest at home.\n\nPage last reviewed: 3 March 2024\nNext review due: 31 December 2025",
    ),
    good=(
        "Flu\n\nRest at home.\n\nUpdated: 1 January 2023",
        "Flu\n\nRest at home.\n\nUpdated: 13 May 2025",
        "Flu\n\nRest at home.\n\nPublished: 3 March 2021 Last reviewed: 4 May 2025",
        "Flu\n\nRest at home.\n\nPage last reviewed: 3 March 2024\nNext review due: 1 January 2026",
    ),
)
