"""One amount is written in two units on a page: “1g” and “1,000mg”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.model.text import Span
from pipeline.search.words.measures import NUMBER
from pipeline.search.words.wording import quoted

_PATTERN = re.compile(
    rf"(?P<number>(?!0(?![\d.])){NUMBER})\s?(?P<unit>mg|mcg|µg|μg|g|(?:micro|milli)?grams?)\b(?! ?\()"
    rf"(?!/)"
)
_SIZE = {"g": 1_000_000, "gram": 1_000_000, "mg": 1000, "milligram": 1000}  # in micrograms


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield an amount that has stood on the page in another unit, unless the two stand side by side."""
    first: dict[int, re.Match[str]] = {}
    for at in prose.figures:
        if found := _PATTERN.match(prose.text, at):
            size = _SIZE.get(found["unit"].removesuffix("s") or "g", 1)
            other = first.setdefault(round(float(found["number"].replace(",", "")) * size), found)
            if _SIZE.get(other["unit"].removesuffix("s"), 1) != size and at - other.end() > 5:
                message = f"{quoted(found[0])} is {quoted(other[0])} in another unit. Write the amount in one way."
                yield Hit(Span(*found.span()), message)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    why="A reader may take one dose for two.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Pain\n\nTake 1g.\n\nDo not take more than 1,000mg at once.",
        "Thyroid\n\nTake 100 micrograms. The 0.1mg tablets are white.",
    ),
    good=(
        "Pain\n\nTake 1g (1,000mg).",
        "Pain\n\nTake 1g.\n\nDo not take more than 4g. A child has 250mg.",
    ),
)
