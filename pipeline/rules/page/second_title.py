"""A page has two titles."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each heading of the first rank but the title."""
    for block in page.blocks:
        if block.kind is Kind.HEADING and block.level == 1 and block.text.lower() != page.title.lower():
            yield Hit(
                block.span, f"{quoted(block.text)} has the rank of a title. Keep one title, and make this a heading."
            )


rule = PageRule(
    check=check,
    severity=Severity.WARNING,
    profile=Profile.PLAIN,
    scope=Scope.BLOCK,
    why="With two titles it is not clear what the page is about.",
    source="https://service-manual.nhs.uk/content/formatting",
    bad=(
        "# Flu\n\nIt passes.\n\n# Colds\n\nThey pass.",
        "# Flu\n\nIt passes.\n\n## Care\n\nRest.\n\n# Help\n\nCall us.",
    ),
    good=("# Flu\n\nIt passes.\n\n## Colds\n\nThey pass.", "# Flu\n\n## Care\n\nRest."),
)
