"""No one with clinical training is named as having checked the page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.record import PageRecord
from pipeline.model.rule import RecordRule, Scope
from pipeline.search.pages.imprint import imprint


def check(page: Document, record: PageRecord | None, house: House) -> Iterator[Hit]:
    """Yield the place for it, where neither the page nor its record names a reviewer."""
    span = imprint(page)
    if span and not page.reviewer and not (record and record.reviewer):
        yield Hit(
            span, "Nobody is named who has checked the medical facts. Name the reviewer here or in the page's record."
        )


rule = RecordRule(
    check=check,
    severity=Severity.SUGGESTION,
    scope=Scope.PAGE,
    why="Facts that no clinician has checked can be wrong in ways that a writer does not see.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=("Flu\n\nRest at home.\n\nUpdated: 13 May 2025", "Flu\n\nRest at home.\n\nWritten by Jo Bloggs"),
    good=(
        "Flu\n\nRest at home.\n\nMedically reviewed by Dr Jo Bloggs",
        "Flu\n\nRest at home.\n\nReviewed by: Dr Jo Bloggs",
    ),
)
