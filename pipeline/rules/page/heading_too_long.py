"""A heading is as long as a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import headings, is_about_help

_MOST_WORDS = 12


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each heading of more words than can be seen at a glance. Those of care cards may say what to do."""
    for block in headings(page):
        count = len(block.text.split())
        if count > _MOST_WORDS and not is_about_help(block):
            yield Hit(block.span, f"This heading has {count} words. Say it in {_MOST_WORDS} or fewer.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="Headings are for skimming, and long ones are skipped.",
    source="https://digital.gov/guides/plain-language",
    bad=(
        "Flu\n\nIt passes.\n\n\nThings that you and your family can do at home when you have flu\n\nRest.",
        "Flu\n\nIt passes.\n\n\nHow doctors find out whether it is flu or only a bad cold\n\nThey look.",
    ),
    good=(
        "Flu\n\nIt passes.\n\n\nThings that you can do at home when you have flu\n\nRest.",
        "Flu\n\nIt passes.\n\n\nUrgent advice: Ask for an urgent GP appointment or call 111 if you feel worse\n\nRest.",
    ),
)
