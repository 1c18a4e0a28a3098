"""A heading ends with a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import Document, Kind
from pipeline.model.profile import Profile
from pipeline.model.rule import PageRule
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted
from pipeline.search.words.wordlists import words


def check(page: Document, house: House) -> Iterator[Hit]:
    """Yield the last word of each heading of one sentence or less that has a full stop."""
    for block in page.blocks:
        text = block.text
        is_line = block.kind is Kind.PARAGRAPH and text[:-1].lower() in words("usual_headings")
        if text.endswith(".") and (block.is_heading or is_line):
            last = text.split()[-1]
            if ". " not in text and not text.endswith("..") and not _SHORT.search(text):
                span = Span(block.span.end - len(last), block.span.end)
                yield Hit(
                    span, f"This heading ends with a full stop after {quoted(last[:-1])}. Take it out.", last[:-1]
                )


_SHORT = re.compile(r"\b(?:[A-Za-z]\.[A-Za-z]|etc|[A-Z]|Dr|vs|no|inc|co)\.$")

rule = PageRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A heading is a label, not a sentence.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Flu\n\nTreatment.\n\nRest at home for a week and drink plenty of water, as this helps.",
        "Flu\n\nFlu is common.\n\nSide effects.\n\nThe jab can make your arm sore for a day or two.",
    ),
    good=(
        "Flu\n\nTreatment\n\nRest at home for a week and drink plenty of water.",
        "Flu, colds etc.\n\nFlu is an illness that many people have each winter.",
    ),
)
