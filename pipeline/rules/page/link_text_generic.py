"""The words of a link do not say where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.pages.links import links
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import words


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each link whose words would fit any link."""
    for block, mark in links(page):
        text = block.text[mark.start : mark.end]
        if text.lower().strip(" .:!»›>→…") in words("generic_links"):
            span = Span(mark.start, mark.end).shifted(block.span.start)
            yield Hit(
                span,
                f"The link {quoted(text)} does not say where it leads. Name the page, such as “symptoms of asthma”.",
            )


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    why="People who listen to a page jump from link to link, and hear “here, here, here”.",
    source="https://service-manual.nhs.uk/content/links",
    bad=(
        "# Flu\n\nFor advice [click here](https://example.org/flu).",
        "# Flu\n\nJabs are free. [More information](https://example.org/jabs).",
    ),
    good=(
        "# Flu\n\nRead [more information about flu jabs](https://example.org/jabs).",
        "# Flu\n\nHere is more information. [Find out more about flu](https://example.org/flu).",
    ),
)
