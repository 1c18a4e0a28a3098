"""An item of a list holds more than one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.sentences import sentences
from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.pages.lists import lists

_INNER_END = re.compile(r"[a-z0-9)][.!?] +[A-Z]")


_LABEL_WORDS = 3


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield what follows the first sentence of an item, once for each list; not in steps, nor behind a short label."""
    for one in lists(page):
        for item in one.items:
            told = sentences(item.text) if not item.number and _INNER_END.search(item.text) else ()
            if len(told) > 1 and len(told[0].of(item.text).split()) > _LABEL_WORDS:
                span = Span(told[1].start, told[-1].end).shifted(item.span.start)
                yield Hit(span, f"This item has {len(told)} sentences. Keep it to one, or make paragraphs of the list.")
                break


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="Long items take away what a list is for: being seen at a glance.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nDo this:\n\n  • Rest at home for a day. It helps the body.\n  • Drink water.",
        "Flu\n\nYou may have:\n\n  • a bad cough at night. This can go on for weeks\n  • pain",
    ),
    good=(
        "Flu\n\nDo this:\n\n  • Rest at home.\n  • Drink water.",
        "Flu\n\nThings to try:\n\n  • Sleep. It helps the body to heal.\n  • Take 2.5 ml a day, e.g. at noon.",
    ),
)
