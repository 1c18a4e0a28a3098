"""Words within a sentence are in bold or italics."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.markup import Mark, MarkKind
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_KINDS = (MarkKind.STRONG, MarkKind.EMPHASIS)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each stretch in the middle of a text; a label at its beginning, and links, are left alone."""
    for block in page.blocks:
        if not block.marks or not block.is_content or block.is_heading:
            continue
        linked = [mark for mark in block.marks if mark.kind is MarkKind.LINK]
        for mark in block.marks:
            if mark.kind in _KINDS and mark.start and not any(_overlap(mark, link) for link in linked):
                span = Span(mark.start, mark.end).shifted(block.span.start)
                words = quoted(span.of(page.text))
                yield Hit(span, f"{words} is set in bold or italics. Put what matters first, or under a heading.")


def _overlap(one: Mark, other: Mark) -> bool:
    return one.start < other.end and other.start < one.end


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Screen readers do not tell of it, and many bold words make a page hard to read.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=("# Flu\n\nDo **not** give aspirin to children.", "# Flu\n\nIt is *very* important to rest."),
    good=("# Flu\n\n**Dose:** 2 tablets.", "# Flu\n\nRead [**about flu**](https://example.org/flu)."),
)
