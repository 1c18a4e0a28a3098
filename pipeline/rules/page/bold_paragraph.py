"""A whole paragraph is in bold."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.markup import MarkKind
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope

_FEWEST_WORDS = 8


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each such paragraph of more than a label's words."""
    for block in page.blocks:
        is_long = block.kind is Kind.PARAGRAPH and block.text.count(" ") >= _FEWEST_WORDS
        if is_long and any(
            mark.kind is MarkKind.STRONG and mark.end - mark.start == len(block.text) for mark in block.marks
        ):
            yield Hit(block.span, "All of this paragraph is in bold. Use a heading or a warning box for what matters.")


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="Where all is bold nothing stands out, and long bold text is hard to read.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "# Flu\n\n**Do not give aspirin to any child under 16 years of age.**",
        "# Flu\n\nRest.\n\n**Most people with flu get better by themselves within about a week.**",
    ),
    good=(
        "# Flu\n\n**Do not give aspirin to children.**",
        "# Flu\n\n**Do not** give aspirin to any child under 16 years of age.",
    ),
)
