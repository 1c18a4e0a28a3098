"""Some items of a list end with a full stop and some do not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Block, Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span

_ENDS = (".", ";", ",")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the last character of each item that ends unlike most of its list; questions are left alone."""
    for is_list, run in groupby(page.blocks, key=lambda block: block.kind is Kind.LIST_ITEM):
        items = tuple(block for block in run if not block.text.endswith(("?", "!", ":")))
        ended = tuple(item for item in items if item.text.endswith(_ENDS))
        if is_list and 0 < len(ended) < len(items):
            stopped = len(ended) * 2 > len(items)
            odd = tuple(item for item in items if not item.text.endswith(_ENDS)) if stopped else ended
            yield from (_hit(item, stopped) for item in odd)


def _hit(item: Block, stopped: bool) -> Hit:
    last = Span(item.span.end - 1, item.span.end)
    if stopped:
        return Hit(last, "The other items of this list end with a full stop. Add one here, or take them all out.")
    return Hit(last, f"The other items of this list have no “{item.text[-1]}” at the end. Take this one out.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="A list whose items end in different ways looks as if something is missing.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nSymptoms include:\n\n  • a cough\n  • pain\n  • chills.",
        "Flu\n\n  • Rest at home.\n  • Drink water.\n  • Keep warm",
    ),
    good=(
        "Flu\n\nSymptoms include:\n\n  • a cough\n  • pain\n  • chills",
        "Flu\n\n  • Rest at home.\n  • Drink water.\n  • Keep warm.",
        "Flu\n\nAsk:\n\n  • Will I have pain?\n  • what to eat\n  • how to rest",
    ),
)
