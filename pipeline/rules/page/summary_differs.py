"""The summary and the body list different symptoms, side effects or causes."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.stems import weighty
from pipeline.search.pages.told import listed, stems_of, summary
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the words above the summary's list, where a list of the same in the body has something it lacks."""
    top = summary(page)
    every = tuple(listed(page)) if top else ()
    for first in every:
        if first.section != top:
            continue
        known = stems_of(first.section)
        for later in every:
            is_same = (later.subject, later.qualifiers) == (first.subject, first.qualifiers)
            if is_same and later.section != top:
                for item in later.whole.items:
                    if weighty(item.text) and known.isdisjoint(weighty(item.text)):
                        words, where = quoted(item.text, most=4), quoted(later.section.name)
                        message = f"{words} under {where} is missing from this list. Make the two agree."
                        yield Hit(first.introduction.span, message)
                        break


_REST = "\nSymptoms of it\n\nSymptoms may include:\n\n  • pain\n  • backache at night\n\n\nCare\n\nRest at home."

rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    scope=Scope.BLOCK,
    why="Many people read only the summary, and would miss what stands only in the body.",
    source="https://service-manual.nhs.uk/content/standard-for-creating-health-content",
    bad=(
        f"Bones\n\nSymptoms can include:\n\n  • pain\n  • weak bones\n\n{_REST}",
        f"Bones\n\nIt may hurt. Common symptoms are:\n\n  • bones that break\n  • pain\n\n{_REST}",
    ),
    good=(
        f"Bones\n\nSymptoms can include:\n\n  • pain\n  • a backache\n\n{_REST}",
        f"Bones\n\nSymptoms in children include:\n\n  • pain\n  • weak bones\n\n{_REST}",
    ),
)
