"""The page states a figure or a finding, and names no source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.record import PageRecord
from pipeline.model.rule import RecordRule
from pipeline.model.text import Span
from pipeline.rules.imprint import has_sources
from pipeline.rules.wording import quoted

_FIGURE = re.compile(r"\d+(?:\.\d+)?(?:%| per ?cent\b| (?:in|out of) (?:every )?\d+\b)")
_FINDING = re.compile(
    r"\b(?:studies|research|trials|surveys?|evidence) (?:has |have |also )?(?:shows?|shown|suggests?|suggested"
    r"|found|finds)\b"
    r"|\b(?:not|no|little|enough|some|good|strong|limited) evidence\b|\b[Tt]he most common (?:\w+ ){1,3}(?:is"
    r"|are|to do so)\b"
)
_SIGNS = ("evidence", "stud", "research", "trials", "most common")
_CITED = re.compile(r"\[\d+\]|\(\d{4}\)|\b(?:according to|NICE|WHO)\b|https?:|www\.")


def check(page: Document, record: PageRecord | None, house: House) -> Iterator[Hit]:
    """Yield each figure or finding in a block that cites nothing, on a page without sources on it or on record."""
    if (record and record.evidence) or has_sources(page):
        return
    patterns = (_FIGURE, _FINDING) if any(sign in page.text for sign in _SIGNS) else (_FIGURE,)
    for block in page.blocks:
        if block.is_content and not block.marks:
            for pattern in patterns:
                if (found := pattern.search(block.text)) and not _CITED.search(block.text):
                    message = (
                        f"{quoted(found.group())} has no source. Say where it comes from, on the page or on record."
                    )
                    yield Hit(Span(*found.span()).shifted(block.span.start), message)


rule = RecordRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A figure that nobody can check may be wrong, or may have been right once.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=("Flu\n\nThe jab protects 60% of people.", "Flu\n\nResearch has shown that it helps 1 in 3 people."),
    good=(
        "Flu\n\nThe jab protects 60% of people.\n\n\nSources\n\nNICE, 2024.",
        "Flu\n\nAccording to the WHO, the jab protects 6 in 10 people. Take 50 in all.",
    ),
)
