"""A link shows a bare address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.pages.links import links

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+[/?]\S{3,}")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each link whose words are an address of more than a site's name."""
    for block, mark in links(page):
        if _ADDRESS.fullmatch(block.text, mark.start, mark.end):
            span = Span(mark.start, mark.end).shifted(block.span.start)
            yield Hit(span, "This link is a bare address. Write the name of the page, and put the address behind it.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A screen reader spells an address out, letter by letter.",
    source="https://service-manual.nhs.uk/content/links",
    bad=(
        "# Flu\n\nSee [https://example.org/a/flu-2](https://example.org/a/flu-2).",
        "# Flu\n\nSee [www.example.org/advice](https://www.example.org/advice).",
    ),
    good=(
        "# Flu\n\nSee [example.org](https://example.org).",
        "# Flu\n\nSee [www.example.org](https://www.example.org).",
    ),
)
