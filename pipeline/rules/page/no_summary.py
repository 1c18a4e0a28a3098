"""A long page begins without a word on what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope

_FEWEST_WORDS = 500
_SUMMARY = re.compile(
    r"summary|overview|key (?:points|facts)|at a glance|in (?:short|brief)|quick guide|about|what is|what are"
    r"|introduction|check if",
    re.IGNORECASE,
)


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the title of a long page where a heading follows at once that heads no summary."""
    content = [block for block in page.blocks if block.is_content]
    if len(content) > 1 and content[0].kind is Kind.TITLE and content[1].kind is Kind.HEADING:
        is_long = page.text.count(" ") > _FEWEST_WORDS
        if is_long and not _SUMMARY.search(content[1].text) and content[1].text.lower() != page.title.lower():
            yield Hit(
                content[0].span, "This page begins with a heading. Say first in two or three lines what matters most."
            )


_LONG = " ".join(["Most people with flu get better by themselves within about a week."] * 50)

rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.PAGE,
    why="People decide in the first lines whether a page is for them.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        f"Flu\n\n\nTreatment\n\n{_LONG}\n\n\nCare\n\nRest.",
        f"Bones\n\n\nPain in the back\n\n{_LONG}\n\n\nCare\n\nRest.",
    ),
    good=(
        f"Flu\n\nMost people get better in a week.\n\n\nTreatment\n\n{_LONG}",
        f"Flu\n\n\nKey points\n\n{_LONG}\n\n\nCare\n\nRest.",
    ),
)
