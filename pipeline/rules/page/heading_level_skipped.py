"""A heading is two ranks below the one before it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each heading that leaves out a rank on the way down."""
    above = 1
    for block in page.blocks:
        if block.is_heading:
            if block.level > above + 1:
                message = f"This heading is of rank {block.level}, below one of rank {above}. Make it rank {above + 1}."
                yield Hit(block.span, message)
            above = block.level


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="People who find their way by ranks with a screen reader think that they have missed a part.",
    source="https://www.w3.org/WAI/tutorials/page-structure/headings/",
    bad=("# Flu\n\nIt passes.\n\n### Symptoms\n\nA cough.", "# Flu\n\n## Care\n\nRest.\n\n#### At night\n\nSleep."),
    good=(
        "# Flu\n\n## Symptoms\n\nA cough.\n\n### At night\n\nMore of it.",
        "# Flu\n\n## Care\n\n### At night\n\nSleep.\n\n## Help\n\nCall us.",
    ),
)
