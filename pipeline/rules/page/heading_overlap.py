"""Two headings of a page are about one thing, in other words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Block, Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import headings, title_stems
from pipeline.search.pages.stems import weighty
from pipeline.search.words.wording import quoted

_LIGHT = re.compile(r"type|kind|diffe|vario|infor|main|commo|optio|avail|choic|way")
_NUMBERED = re.compile(r"\d|\b[IVX]+\b")  # Stage I, Stage II


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each heading that says no more than one before it, but for the title and “types of”."""
    aside = title_stems(page)
    seen: dict[frozenset[str], Block] = {}
    for block in headings(page):
        own = frozenset(stem for stem in weighty(block.text) - aside if not _LIGHT.fullmatch(stem))
        is_one = own and not _NUMBERED.search(block.text)
        first = seen.setdefault(own, block) if is_one else block
        if first is not block and first.text.lower() != block.text.lower():
            both = f"{quoted(block.text)} and {quoted(first.text)}"
            yield Hit(block.span, f"{both} seem to be about one thing. Tell them apart, or join them.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.SECTION,
    why="Readers cannot tell which of the two holds what they need.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html",
    bad=(
        "Flu\n\nIt passes.\n\n\nTreatment of flu\n\nRest.\n\n\nTypes of treatment\n\nThere are many.",
        "Flu\n\nIt passes.\n\n\nSymptoms of flu\n\nA cough.\n\n\nCommon symptoms\n\nPain.",
    ),
    good=(
        "Flu\n\nIt passes.\n\n\nTreatment of flu\n\nRest.\n\n\nTreatment for children\n\nThere are many.",
        "Flu\n\nIt passes.\n\n\nSymptoms of flu\n\nA cough.\n\n\nWhen symptoms get worse\n\nPain.",
    ),
)
