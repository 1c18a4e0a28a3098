"""The page states a figure or a finding, and names no source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.record import PageRecord
from pipeline.model.rule import RecordRule
from pipeline.model.text import Span
from pipeline.search.pages.claims import claims
from pipeline.search.pages.imprint import has_sources
from pipeline.search.words.wording import quoted

_CITED = re.compile(r"\[\d+\]|\(\d{4}\)|\b(?:according to|NICE|WHO)\b|https?:|www\.")


def check(page: Document, record: PageRecord | None, house: House) -> Iterator[Hit]:
    """Yield the first claim of each block that cites nothing, where no sources are on the page or on record."""
    stated = () if record and record.evidence else claims(page.text)
    if not stated or has_sources(page):
        return
    told: set[int] = set()
    for found in stated:
        block = page.blocks[bisect_right(page.blocks, found.start(), key=lambda block: block.span.start) - 1]
        if block.is_content and not block.marks and block.span.start not in told and not _CITED.search(block.text):
            told.add(block.span.start)
            message = f"{quoted(found.group())} has no source. Say where it comes from, on the page or on record."
            yield Hit(Span(*found.span()), message)


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
