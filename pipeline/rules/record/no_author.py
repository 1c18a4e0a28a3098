"""Nobody is named as the author of the page."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.record import PageRecord
from pipeline.model.rule import RecordRule, Scope
from pipeline.search.pages.imprint import imprint


def check(page: Document, record: PageRecord | None, house: House) -> Iterator[Hit]:
    """Yield the place for it, where the page names no author and no reviewer, and no owner is on record."""
    span = imprint(page)
    if span and not (page.author or page.reviewer or (record and (record.owner or record.reviewer))):
        yield Hit(span, "Nobody is named as the author of this page. Say who wrote it, and for whom they work.")


rule = RecordRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.PAGE,
    yields_to=("record.no-reviewer",),
    why="Readers trust a page more, and can ask, when they know who wrote it.",
    source="https://medlineplus.gov/evaluatinghealthinformation.html",
    bad=("Flu\n\nRest at home.\n\nUpdated: 13 May 2025", "Flu\n\nRest at home."),
    good=("Flu\n\nRest at home.\n\nWritten by Jo Bloggs", "Flu\n\nRest at home.\n\nMedically reviewed by Dr Jo Bloggs"),
)
