"""A paragraph is a wall of text, though it has few sentences."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope

_MOST_WORDS = 120


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each paragraph of very many words."""
    for block in page.blocks:
        if block.kind is Kind.PARAGRAPH and len(block.text) > _MOST_WORDS:
            count = block.text.count(" ") + 1
            if count > _MOST_WORDS:
                yield Hit(
                    block.span, f"This paragraph has {count} words. Divide it after each thought, or make a list."
                )


_HALF = " ".join(["Most people with flu get better by themselves within about a week."] * 8)
_LONG = f"{_HALF} {_HALF}"

rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    yields_to=("reading.long-paragraph",),
    why="A wall of text puts people off, above all on a small screen.",
    source="https://service-manual.nhs.uk/content/how-we-write",
    bad=(f"Flu\n\n{_LONG}", f"Flu\n\nIt passes.\n\n\nTreatment\n\n{_LONG}"),
    good=(f"Flu\n\n{_HALF}\n\n{_HALF}", "Flu\n\nIt passes.\n\nRest at home."),
)
