"""Micrograms are written in short: “mcg”, “µg”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, line

_PATTERN = re.compile(r"\d[\d,.]*\s?(?P<hit>mcg|[µμu]g)\b(?!/)")
_DOSE = re.compile(r"\b(?:dos|tak|giv|tablet|capsule|inject|puff|drop|daily|a day|inhale|strength)", re.IGNORECASE)
_SIGNS = ("mcg", "µg", "μg", "ug")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield the first short form of each block about doses. A page that says “micrograms” too explains it."""
    if prose.figures and any(sign in prose.text for sign in _SIGNS) and "microgram" not in prose.plain:
        yield from (next(hits) for _, hits in groupby(_each(prose, house), lambda hit: prose.block(hit.span).span))


_each = at_numbers(
    _PATTERN,
    "{0} is easily read as milligrams, a thousand times as much. Write “micrograms”.",
    unless=lambda found: not _DOSE.search(line(found)),
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="People have been given a thousand times the dose, as mcg and mg look alike.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Thyroid\n\nThe usual dose is 50mcg a day.",
        "Vitamin D\n\nTake 10 µg a day.",
    ),
    good=(
        "Thyroid\n\nThe usual dose is 50 micrograms a day.",
        "Vitamin D\n\nTake 10 micrograms (10 µg) a day.",
    ),
)
