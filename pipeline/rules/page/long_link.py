"""The words of a link are as long as a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.pages.links import links

_MOST_WORDS = 12


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each link of more words than can be seen at a glance."""
    for block, mark in links(page):
        count = block.text.count(" ", mark.start, mark.end) + 1
        if count > _MOST_WORDS:
            span = Span(mark.start, mark.end).shifted(block.span.start)
            yield Hit(span, f"This link has {count} words. Make a link only of the words that name the page.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A long link is hard to read, and hard to hit with a finger where it breaks.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "# Flu\n\n[If you are over 65 you can have the flu jab at your GP or at a pharmacy](https://example.org/jab).",
        (
            "# Flu\n\nAsk. [Most people with flu get better by themselves within a week and need no "
            "help](https://example.org/a)."
        ),
    ),
    good=(
        "# Flu\n\nIf you are over 65 you can have [the flu jab at your GP or at a pharmacy](https://example.org/jab).",
        (
            "# Flu\n\nMost people with flu get better by themselves within a week and need no "
            "[help](https://example.org/a)."
        ),
    ),
)
