"""The full stop of a sentence belongs to a link."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.pages.links import links


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the full stop at the end of each link's words."""
    for block, mark in links(page):
        if block.text[mark.end - 1] == "." and not block.text.endswith("..."):
            end = block.span.start + mark.end
            yield Hit(Span(end - 1, end), "The full stop is part of the link. Let the link end before it.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="The mark looks as if it led somewhere, and is read out as a part of the name.",
    source="https://service-manual.nhs.uk/content/links",
    bad=(
        "# Flu\n\nRead [about flu jabs.](https://example.org/jabs)",
        "# Flu\n\n[Find a pharmacy.](https://example.org/find) It is free.",
    ),
    good=(
        "# Flu\n\nRead [about flu jabs](https://example.org/jabs).",
        "# Flu\n\n[Find a pharmacy](https://example.org/find). It is free.",
    ),
)
