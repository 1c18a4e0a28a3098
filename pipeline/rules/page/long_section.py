"""A section goes on for long under one heading."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind, Lost
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule, Scope
from pipeline.search.pages.headings import parts

_MOST_WORDS = 300
_SHORT = 3 * _MOST_WORDS  # characters in which there are fewer words


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the heading of each section with too many words below it, unless it has lost the headings on the way."""
    if page.text.count(" ") <= _MOST_WORDS:
        return
    for section in parts(page):
        if section.heading and section.blocks and section.blocks[-1].span.end - section.heading.span.end > _SHORT:
            count = sum(block.text.count(" ") + 1 for block in section.blocks if block.kind is not Kind.TABLE_CELL)
            if count > _MOST_WORDS and not any(block.lost(Lost.HEADING) for block in section.blocks):
                message = (
                    f"About {count} words stand under this heading. Divide them with headings that say what comes."
                )
                yield Hit(section.heading.span, message)


_HALF = " ".join(["Most people with flu get better by themselves within about a week."] * 15)
_LONG = f"{_HALF}\n\n{_HALF}"

rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.SECTION,
    why="Without headings on the way, readers cannot find the part that they need.",
    source="https://digital.gov/guides/plain-language",
    bad=(f"Flu\n\nIt passes.\n\n\nTreatment\n\n{_LONG}", f"Flu\n\n{_LONG}"),
    good=(
        f"Flu\n\nIt passes.\n\n\nAt home\n\n{_HALF}\n\n\nIn hospital\n\n{_HALF}",
        "Flu\n\nIt passes.\n\n\nTreatment\n\nRest.",
    ),
)
