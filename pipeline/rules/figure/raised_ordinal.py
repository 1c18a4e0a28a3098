"""The letters of an ordinal are raised: “1ˢᵗ”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.markup import MarkKind
from pipeline.model.page import Document
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_ENDING = re.compile(r"(?:st|nd|rd|th)$")


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield each number with raised letters behind it, in a page with markup or in raised characters."""
    for block in page.blocks:
        for mark in block.marks:
            words = block.text[mark.start : mark.end]
            if (
                mark.kind is MarkKind.SUPERSCRIPT
                and _ENDING.fullmatch(words)
                and block.text[: mark.start][-1:].isdigit()
            ):
                yield Hit(Span(mark.start, mark.end).shifted(block.span.start), _MESSAGE.format(quoted(words)))
    if "ˢ" in page.text or "ʰ" in page.text or "ᵈ" in page.text:
        for found in _RAISED.finditer(page.text):
            yield Hit(Span(*found.span()), _MESSAGE.format(quoted(found[0])))


_RAISED = re.compile(r"(?<=\d)(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)")
_MESSAGE = "{0} is raised above the line. Write it in letters of the same size."

rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Raised letters are too small for some readers, and screen readers may skip them.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Flu\n\nCome on the 1ˢᵗ of May.",
        "Flu\n\nThis is the 12ᵗʰ week.",
    ),
    good=(
        "Flu\n\nCome on the 1st of May.",
        "Area\n\nIt is 10 m² in size.",
    ),
)
