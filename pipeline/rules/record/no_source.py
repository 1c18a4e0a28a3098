"""The page does not say what its facts rest on."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.record import PageRecord
from pipeline.model.rule import RecordRule, Scope
from pipeline.search.pages.imprint import has_sources, imprint

_FEWEST_WORDS = 50  # a shorter page states few facts


def check(page: Document, record: PageRecord | None, house: House) -> Iterator[Hit]:
    """Yield the place for it, where the page names no sources and none are on record."""
    span = imprint(page)
    if span and not (record and record.evidence) and page.text.count(" ") > _FEWEST_WORDS and not has_sources(page):
        yield Hit(
            span, "Nothing says where the facts of this page come from. List the sources, or keep them on record."
        )


_LONG = " ".join(["Most people with flu get better by themselves within about a week."] * 5)

rule = RecordRule(
    check=check,
    severity=Severity.SUGGESTION,
    scope=Scope.PAGE,
    why="Without its sources nobody can check a page, or tell when they change.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=(f"Flu\n\n{_LONG}\n\nUpdated: 13 May 2025", f"Flu\n\n{_LONG}\n\n\nSources of help\n\nAsk your nurse."),
    good=(
        f"Flu\n\n{_LONG}\n\n\nReferences\n\nNICE guideline 12, 2024.",
        "Flu\n\nRest at home.\n\nUpdated: 13 May 2025",
    ),
)
