"""A sentence sends the reader to another page, and its link is gone."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Lost
from pipeline.model.rule import PageRule, Scope
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the words of each lost link."""
    for block in page.blocks:
        for loss in block.lost(Lost.TARGET):
            words = quoted(loss.span.of(page.text))
            yield Hit(loss.span, f"{words} was a link, and leads nowhere. Put the link back, or take the words out.")


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.SENTENCE,
    why="A reader who is sent to more information and finds none may give up, or miss what matters.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html",
    bad=(
        "Asthma\n\nThe main test is a breathing test. You can read about breathing tests.",
        "Asthma\n\nFind out more about inhalers.",
        "Asthma\n\nSee our guide to inhalers.",
    ),
    good=(
        "Asthma\n\nYou can read a book while you wait.",
        "Asthma\n\nFind out more about inhalers at www.example.org/inhalers.",
        "Asthma\n\nThe test is done to find out whether your lungs work well.",
        "Asthma\n\nResearch is going on to learn more about asthma. To find out more, your doctor may do tests.",
        "Asthma\n\nIf you want to know more about inhalers, ask your nurse.",
    ),
)
