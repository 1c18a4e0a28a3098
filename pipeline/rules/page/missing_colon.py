"""The words before a list do not end with a colon."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span
from pipeline.search.pages.lists import ItemList, lists
from pipeline.search.words.wording import quoted

_SHORT = 12  # words of a sentence that leads into a list


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the last word of each list introduction without a colon: with nothing, or cut off by a full stop.

    A list whose items are sentences may follow a sentence.
    """
    for one in lists(page):
        block = one.introduction
        if block and (block.text[-1].isalnum() or (block.text.endswith(".") and _are_parts(one))):
            word = block.text.split()[-1]
            span = Span(block.span.end - len(word), block.span.end)
            fix = "" if word.endswith(".") else f"{word}:"
            yield Hit(span, f"A list follows {quoted(word.rstrip('.'))}. Put a colon after it.", suggestion=fix)


def _are_parts(one: ItemList) -> bool:
    """Whether no item but perhaps the last ends as a sentence does, and the sentence above is short."""
    inner = one.items[:-1]
    last = one.introduction.text.rpartition(". ")[2] if one.introduction else ""
    are_parts = not any(item.marks or item.text.endswith((".", "?", "!")) for item in inner)
    return bool(inner) and are_parts and last.count(" ") < _SHORT


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="A colon tells readers, and screen readers, that the sentence goes on in the list.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nSymptoms can include\n\n  • a cough\n  • pain",
        "Flu\n\nSee a GP if\n\n  • you are pregnant\n  • you do not get better",
        "Flu\n\nTreatment depends on your age.\n\n  • Children need rest\n  • Adults need water",
    ),
    good=(
        "Flu\n\nSymptoms can include:\n\n  • a cough\n  • pain",
        "Flu\n\nDo these things.\n\n  • Rest at home.\n  • Drink water.",
        "Flu\n\nCommon symptoms\n\n  • a cough\n  • pain",
    ),
)
