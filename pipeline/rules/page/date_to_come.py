"""The page says that it was reviewed, updated or published on a day that is still to come."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import DatedRule, Scope

_ELSEWHERE = datetime.timedelta(days=1)  # it may be tomorrow already where the page was written


def check(page: Document, house: House, today: datetime.date) -> Iterator[Hit]:
    """Yield a date of review, update or publication that lies in the future."""
    for dated, done in ((page.updated, "last reviewed"), (page.published, "published")):
        if dated and dated.date > today + _ELSEWHERE:
            message = f"{dated.span.of(page.text)} is still to come. Write the day on which the page was {done}."
            yield Hit(dated.span, message)


rule = DatedRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.PAGE,
    blocks_live=True,
    why="With a date in the future the page would look up to date for longer than it is.",
    source="https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
    bad=(
        "Flu\n\nRest at home.\n\nUpdated: 3 January 2026",
        "Flu\n\nRest at home.\n\nUpdated: 13 May 2052",
        "Flu\n\nRest at home.\n\nPublished 3 March 2026",
    ),
    good=(
        "Flu\n\nRest at home.\n\nUpdated: 1 January 2026",
        "Flu\n\nRest at home.\n\nUpdated: 2 January 2026",
        "Flu\n\nRest at home.\n\nLast reviewed: 3 March 2025. Next review due: 3 March 2028.",
    ),
)
