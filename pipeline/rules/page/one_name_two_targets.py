"""Two links have the same words and lead to different pages."""

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
    """Yield each link whose words belonged to another target before."""
    targets: dict[str, str] = {}
    for block, mark in links(page):
        text = block.text[mark.start : mark.end]
        name, target = text.lower(), mark.target.rstrip("/")
        if name not in words("generic_links") and targets.setdefault(name, target) != target:
            span = Span(mark.start, mark.end).shifted(block.span.start)
            yield Hit(span, f"Another link {quoted(text)} leads elsewhere. Tell the two apart by their words.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="Readers who want the one may end up at the other.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html",
    bad=(
        "# Flu\n\nSee [symptoms](https://example.org/a) and [symptoms](https://example.org/b).",
        "# Flu\n\n[Find a clinic](https://example.org/a) or call.\n\n[Find a clinic](https://example.org/b) near you.",
    ),
    good=(
        "# Flu\n\nSee [symptoms](https://example.org/a) and [Symptoms](https://example.org/a/).",
        "# Flu\n\n[Find a clinic](https://example.org/a) or [a pharmacy](https://example.org/b).",
    ),
)
