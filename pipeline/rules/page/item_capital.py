"""The items of a list go on from the words above them, and begin with capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.pages.lists import first_word, lists, runs_on
from pipeline.search.words.wording import quoted

_FEWEST = 2
_NAME = re.compile(r"\S+ [A-Z]")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the first such word of each list in which most items begin so. Names and short forms may have capitals."""
    for one in lists(page):
        if not runs_on(one) or any(item.text.endswith((".", "?", "!")) for item in one.items[:-1]):
            continue
        capitals = [item for item in one.items if _is_capital(first_word(item)) and not _NAME.match(item.text)]
        if len(capitals) >= _FEWEST and 2 * len(capitals) > len(one.items):
            item, word = capitals[0], first_word(capitals[0])
            span = Span(item.span.start, item.span.start + item.text.index(word) + len(word))
            yield Hit(span, f"{quoted(word)} goes on with the sentence above. Begin these items with small letters.")


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and not word[1:].isupper()


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="A list that goes on from its lead-in is one sentence, and is read faster as one.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nSymptoms include:\n\n  • A cough\n  • Pain",
        "Flu\n\nSee a GP if\n\n  • You are pregnant\n  • You do not get better\n  • you feel worse",
    ),
    good=(
        "Flu\n\nSymptoms include:\n\n  • a cough\n  • Pain",
        "Flu\n\nAsk:\n\n  • Will it hurt?\n  • How long will it take?",
        "Flu\n\nTake care.\n\n  • Rest at home.\n  • Drink water.",
        "Flu\n\nYou may have:\n\n  • MRI scans\n  • CT scans",
    ),
)
