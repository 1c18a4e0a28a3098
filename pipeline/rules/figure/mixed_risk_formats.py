"""A section gives risks both as “x in y” and as percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.page import sections
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule, Scope
from pipeline.model.text import Span
from pipeline.search.words.wording import quoted

_SHARE = re.compile(r"\b\d+(?:\.\d+)? ?%")
_FREQUENCY = re.compile(r"\d+ (?:in|out of) (?:every )?\d")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first percentage of a section that has a frequency in other sentences too."""
    if "%" not in prose.text or not any(_FREQUENCY.match(prose.text, at) for at in prose.figures):
        return
    for section in sections(prose.page):
        apart = [
            block for block in section.blocks if bool(_SHARE.search(block.text)) != bool(_FREQUENCY.search(block.text))
        ]
        first = next(((block, found) for block in apart if (found := _SHARE.search(block.text))), None)
        if first and len(apart) > 1 and any(_FREQUENCY.search(block.text) for block in apart):
            block, found = first
            message = f"{quoted(found[0])} is a percentage, and other numbers here are like “1 in 10”. Use one form."
            yield Hit(Span(*found.span()).shifted(block.span.start), message)


rule = ProseRule(
    check=check,
    cues=frozenset({"in", "out"}),
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    scope=Scope.SECTION,
    why="Readers cannot compare risks that are given in two forms.",
    source="https://www.nice.org.uk/guidance/cg138/chapter/1-Guidance",
    bad=(
        "Surgery\n\nInfection happens in 5% of people.\n\nBleeding happens in 1 in 50 people.",
        "Risks\n\nAbout 2 out of 10 people feel sick.\n\nSome 12.5% get a rash.",
    ),
    good=(
        "Surgery\n\nInfection happens in 5 in 100 people.\n\nBleeding happens in 1 in 50 people.",
        "Surgery\n\nInfection happens in 5% of people (1 in 20).",
    ),
)
