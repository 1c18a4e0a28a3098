"""The page does not say who publishes it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.record import PageRecord
from pipeline.model.rule import RecordRule, Scope

_MARKS = ("©", "(c)", "opyright", "ublished by", "roduced by")


def check(page: Document, record: PageRecord | None, house: House) -> Iterator[Hit]:
    """Yield the title, where neither it nor any line names the organisation."""
    first = next((block for block in page.blocks if block.is_content), None)
    if first and not page.site and not any(mark in page.text for mark in (house.name, *_MARKS)):
        yield Hit(first.span, "The page does not say who publishes it. Add the name of the organisation.")


rule = RecordRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.PAGE,
    why="A page that is shared or printed has to say by itself whose advice it is.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=("Flu\n\nRest at home.", "Flu\n\nAsk your nurse. The word publisher is here."),
    good=("Flu | Example Trust\n\nRest at home.", "Flu\n\nRest at home.\n\n© 2025 Example Trust"),
)
