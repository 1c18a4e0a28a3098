"""Two headings of a page are the same."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import parts
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each heading whose words stood before, with the same headings above it, and the title said again."""
    seen: set[tuple[str, ...]] = set()
    title = page.title.lower()
    for section in parts(page):
        if section.heading is None or section.heading.kind is Kind.TITLE:
            continue
        path = tuple(name.lower() for name in section.path)
        if path in seen:
            yield Hit(
                section.heading.span, f"{quoted(section.name)} is a heading twice. Say in each what is special there."
            )
        elif section.blocks and path[-1] == title:
            yield Hit(section.heading.span, f"{quoted(section.name)} only repeats the title. Say what stands here.")
        seen.add(path)


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.SECTION,
    why="In a list of headings two alike are a riddle: readers take the first, and may be wrong.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html",
    bad=(
        "Flu\n\nIt passes.\n\n\nTreatment\n\nRest at home.\n\n\nTreatment\n\nSome take tablets.",
        "Flu\n\nIt passes.\n\n\nFlu\n\nIt is an infection.\n\n\nCare\n\nRest.",
    ),
    good=(
        "Flu\n\nIt passes.\n\n\nTreatment\n\nRest at home.\n\n\nTreatment for children\n\nSome take tablets.",
        "Flu jabs\n\nThey help.\n\n\nFlu\n\nIt is an infection.\n\n\nCare\n\nRest.",
    ),
)
