"""Headings go five ranks deep."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope

_DEEPEST = 4


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the first heading that is too deep."""
    for block in page.blocks:
        if block.is_heading and block.level > _DEEPEST:
            yield Hit(
                block.span,
                f"This heading is of rank {block.level}. Divide the page so that {_DEEPEST} ranks are enough.",
            )
            return


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.PAGE,
    why="Nobody can keep five levels in mind.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "# Flu\n\n## A\n\n### B\n\n#### C\n\n##### D\n\nText.",
        "# Flu\n\n## Care\n\n### Home\n\n#### Night\n\n##### Sleep\n\nSleep well.",
    ),
    good=("# Flu\n\n## A\n\n### B\n\n#### C\n\nText.", "# Flu\n\n## A\n\nText."),
)
