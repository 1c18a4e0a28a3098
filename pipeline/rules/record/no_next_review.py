"""The page has a date, and nothing says when it is looked at again."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.record import PageRecord
from pipeline.model.rule import RecordRule, Scope


def check(page: Document, record: PageRecord | None, house: House) -> Iterator[Hit]:
    """Yield the page's date, where neither the page nor its record names the next review."""
    dated = page.updated or page.published
    if dated and not page.review_due and not (record and record.review_due):
        yield Hit(dated.span, "Nothing says when this page will be reviewed next. Add a date for the next review.")


rule = RecordRule(
    check=check,
    severity=Severity.SUGGESTION,
    scope=Scope.PAGE,
    why="A page that nobody has to look at again grows old unseen.",
    source="https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
    bad=("Flu\n\nRest at home.\n\nUpdated: 13 May 2025", "Flu\n\nRest at home.\n\nPublished: 2 June 2025"),
    good=(
        "Flu\n\nRest at home.\n\nPage last reviewed: 3 March 2025\nNext review due: 3 March 2028",
        "Flu\n\nRest at home in May 2025.",
    ),
)
