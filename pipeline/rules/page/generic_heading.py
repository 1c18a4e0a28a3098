"""A heading would fit any page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import headings
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import words

_OF_PAGE = re.compile(
    r"(?:a )?(?:quick |short |brief )?(?:guide|introduction) to (?:what['’]s on )?this (?:page|leaflet"
    r"|section)|(?:about|on|in) this (?:page|section|leaflet)"
)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each heading that says what sort of text follows, and nothing of what it says."""
    for block in headings(page):
        name = block.text.lower().rstrip(":.?! ")
        if name in words("generic_headings") or _OF_PAGE.search(name.replace("’", "'")):
            yield Hit(block.span, f"{quoted(block.text)} would fit any page. Say what the reader finds here.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="People who skim, or who hear only the headings, cannot tell what such a heading holds.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html",
    bad=(
        "Flu\n\nIt passes.\n\n\nMore information\n\nAsk your nurse.",
        "Flu\n\n\nA quick guide to this page\n\nIt passes.\n\n\nCare\n\nRest.",
    ),
    good=(
        "Flu\n\nIt passes.\n\n\nMore information about flu jabs\n\nAsk your nurse.",
        "Flu\n\nIt passes.\n\n\nOther causes\n\nIt may be a cold.",
    ),
)
