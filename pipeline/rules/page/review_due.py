"""The page's next review is due soon."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from pipeline.language.english import counted, day_in_words
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import DatedRule, Scope
from pipeline.search.pages.review import review_due

_NOTICE = datetime.timedelta(days=90)


def check(page: Document, house: House, today: datetime.date) -> Iterator[Hit]:
    """Yield the date from which a review follows, in the last 90 days before it is overdue."""
    due = review_due(page, house)
    if not due or not due.date - _NOTICE <= today <= due.date:
        return
    if due.is_stated:
        what = f"This page is to be reviewed by {day_in_words(due.date)}."
    else:
        what = f"By {day_in_words(due.date)} this page will be {counted(house.limits.review_years, 'year')} old."
    yield Hit(due.read.span, f"{what} Plan its review now.")


rule = DatedRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.PAGE,
    why="A review takes weeks, and once it is overdue the page cannot be published.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=(
        "Flu\n\nRest at home.\n\nUpdated: 2 January 2023",
        "Flu\n\nRest at home.\n\nUpdated: 1 April 2023",
        "Flu\n\nRest at home.\n\nPage last reviewed: 3 March 2025\nNext review due: 3 March 2026",
    ),
    good=(
        "Flu\n\nRest at home.\n\nUpdated: 31 December 2022",
        "Flu\n\nRest at home.\n\nUpdated: 2 April 2023",
        "Flu\n\nRest at home.\n\nPage last reviewed: 3 March 2025\nNext review due: 2 April 2026",
    ),
)
