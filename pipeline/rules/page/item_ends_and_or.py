"""An item of a list ends with “and” or “or”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.model.text import Span

_JOINT = re.compile(r"[,; ](?P<word>and/or|and|or|but)[,:]?$")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the word at the end of each such item. An item of one word is none."""
    for block in page.blocks:
        if block.kind is Kind.LIST_ITEM and block.text.endswith(("d", "r", "t", ",", ":")):
            found = _JOINT.search(block.text)
            if found and found.start():
                word, start = found["word"], block.span.start + found.start("word")
                message = f"This item ends with “{word}”. Say in the words above the list whether one or all count."
                yield Hit(Span(start, start + len(word)), message)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    scope=Scope.BLOCK,
    why="People read single items of a list and miss a choice that hangs at the end of one.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "Flu\n\nSee a GP if:\n\n  • you are pregnant or\n  • you do not get better",
        "Flu\n\nTake:\n\n  • paracetamol, and\n  • water",
    ),
    good=(
        "Acne\n\nSigns are:\n\n  • oily skin and odor\n  • a rash",
        "Flu\n\nSee a GP if:\n\n  • you are pregnant\n  • you sneeze and cough",
        "Flu\n\nTwo words:\n\n  • and\n  • or",
    ),
)
