"""The dates of the page cannot all be right."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Dated, Document
from pipeline.model.rule import PageRule, Scope


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the date that comes before one that it should follow."""
    done, first, due = page.updated, page.published, page.review_due
    if done and due and due.date <= done.date:
        yield Hit(due.span, f"The next review, {_words(page, due)}, is not after the last. Put the right date here.")
    if done and first and done.date < first.date:
        yield Hit(done.span, f"The update, {_words(page, done)}, is before the page was published. Check both dates.")


def _words(page: Document, dated: Dated) -> str:
    return dated.span.of(page.text)


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.PAGE,
    why="With a wrong date nobody can tell how old the advice is.",
    source="https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
    bad=(
        "Flu\n\nRest.\n\nPage last reviewed: 3 March 2026\nNext review due: 3 March 2025",
        "Flu\n\nRest.\n\nPublished: 3 March 2025 Last updated: 4 May 2024",
    ),
    good=(
        "Flu\n\nRest.\n\nPage last reviewed: 3 March 2025\nNext review due: 3 March 2028",
        "Flu\n\nRest.\n\nPublished: 3 March 2025 Last updated: 3 March 2025",
    ),
)
