"""A heading has nothing below it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile, pairwise

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind, Section, sections
from pipeline.model.rule import PageRule, Scope
from pipeline.search.words.wording import quoted


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each heading with the next one, of its own rank or higher, right below it, or the end of the page.

    Several such lines in a row are a list that has lost its bullets. Those above all content are the way to
    the page, or its title once more.
    """
    every = tuple(dropwhile(lambda section: not section.blocks, sections(page)))
    empty = [_is_empty(section, following) for section, following in pairwise((*every, None))]
    for at, section in enumerate(every):
        has_empty_neighbour = any(empty[max(0, at - 1) : at]) or any(empty[at + 1 : at + 2])
        if empty[at] and section.heading and not has_empty_neighbour:
            message = f"Nothing stands under {quoted(section.name)}. Put the text back, or take the heading out."
            yield Hit(section.heading.span, message)


def _is_empty(section: Section | None, following: Section | None) -> bool:
    if section is None or section.heading is None or section.heading.kind is not Kind.HEADING or section.blocks:
        return False
    return following is None or following.heading is None or following.heading.level <= section.heading.level


rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    scope=Scope.SECTION,
    yields_to=("page.leftover-markup",),
    why="A reader who jumps to this heading finds nothing, and cannot know what should be there.",
    source="https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html",
    bad=(
        "Flu\n\n\nSymptoms\n\nYou may have a cough.\n\n\nTreatment\n\n\nComplications\n\nMost people get better.",
        "Flu\n\nIt passes.\n\n\nTests for flu\n\n\nTreatment for flu\n\nMost people need no treatment.",
    ),
    good=(
        "Flu\n\n\nSymptoms\n\nYou may have a cough.\n\n\nTreatment\n\nAt home\n\nRest and drink water.",
        "Flu\n\n\nFlu\n\n\nSymptoms\n\n  • a cough\n  • pain\n\n\nTreatment\n\nMost people get better.",
    ),
)
