"""A measure is in stones, pounds, feet or pints, without its metric one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers, before, line
from pipeline.search.words.countries import is_american
from pipeline.search.words.measures import NUMBER

_METRIC = re.compile(r"\d\s?(?:kg|g|cm|mm|m|km|ml|mL|l|litres?|metres?|grams?|kilograms?|centimetres?|kilometres?)\b")
_NO_MEASURE = re.compile(r"kidney|gall|bladder|(?:feet|foot|stone|ft),? $")
_each = at_numbers(
    re.compile(
        rf"(?P<hit>{NUMBER}\s?(?:stones?|lbs?|pounds|oz|ounces?|inch(?:es)?|feet|foot|yards?|pints?|miles?"
        rf"|ft)\b(?:,? \d+ (?:inches|pounds|ounces|lbs?|oz)\b)?)"
    ),
    "{0} is not metric. Write the metric measure first, with this in brackets if it helps.",
    unless=lambda found: (
        _METRIC.search(line(found)) is not None
        or _NO_MEASURE.search(line(found).lower() + "|" + before(found, 6)) is not None
    ),
)


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each imperial measure in a block without a metric one, unless readers are in the United States."""
    return iter(()) if is_american(house) else _each(prose, house)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Many readers, and all who learned English elsewhere, know only metric measures.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Diet\n\nShe lost 10 pounds.",
        "Safety\n\nStay 6 feet away from others.",
    ),
    good=(
        "Diet\n\nShe lost 4.5kg (10 pounds).",
        "Kidneys\n\nYou may have 2 kidney stones, or 5 stones. He put 2",
    ),
)
