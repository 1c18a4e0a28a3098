"""A common fraction stands in figures: “1/2”, “¾”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, at_signs

_FIGURES = at_numbers(
    re.compile(r"(?<![\d/.])(?<!\d )(?:1/[234]|2/3|3/4)(?![\d/.])"),
    "{0} is harder to read than words. Write it out, such as “half” or “two-thirds”.",
    signs=("/",),
)
_SIGNS = at_signs(
    ("½", "⅓", "⅔", "¼", "¾"),
    re.compile("."),
    "{0} is too small for some readers. Write it out, such as “half” or “two-thirds”.",
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each common fraction in figures."""
    yield from _FIGURES(prose, house)
    yield from _SIGNS(prose, house)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="1/2 tablet has been read as 1 or 2 tablets, and screen readers may say “one slash two”.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Pain\n\nTake 1/2 tablet.",
        "Water\n\nDrink ½ a litre.",
    ),
    good=(
        "Pain\n\nTake half a tablet.",
        "Dates\n\nOn 1/2/2025 their blood pressure was 120/80 on ward 3/40.",
    ),
)
