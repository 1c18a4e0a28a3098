"""The title and a heading name one thing in two ways."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import headings, title_stems
from pipeline.search.pages.stems import weighty
from pipeline.search.words.wording import quoted

_FEWEST = 2


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the title, where a heading has all its words of weight and no other, but says them differently."""
    title = next((block for block in page.blocks if block.kind is Kind.TITLE), None)
    named = title_stems(page)
    if not title or len(named) < _FEWEST:
        return
    for block in headings(page):
        if weighty(block.text) == named and title.text.lower() not in block.text.lower():
            words = quoted(block.text)
            yield Hit(
                title.span, f"The title says it one way, the heading {words} another. Use the same words in both."
            )
            return


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.PAGE,
    why="Readers who came for one name wonder whether the other is something else.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html",
    bad=(
        "Secondary cancer in the bones\n\nIt can be treated.\n\n\nSecondary bone cancer\n\nIt has spread.",
        "Tests for asthma\n\nThere are two.\n\n\nAsthma tests\n\nYou blow into a tube.",
    ),
    good=(
        "Secondary bone cancer\n\nIt can be treated.\n\n\nSecondary bone cancer\n\nIt has spread.",
        "Tests for asthma\n\nThere are two.\n\n\nTests for asthma in children\n\nThey blow into a tube.",
    ),
)
