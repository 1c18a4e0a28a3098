"""A temperature is in Fahrenheit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.finding import Hit, Severity
from pipeline.model.house import House
from pipeline.model.profile import Profile
from pipeline.model.prose import Prose
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.countries import is_american
from pipeline.search.words.measures import NUMBER

_PATTERN = re.compile(
    rf"(?P<hit>{NUMBER}\s?(?:(?:°|º|degrees?)\s?(?:F\b|[Ff]ahrenheit\b)|[Ff]ahrenheit\b)|(?:9\d"
    rf"|1\d\d)(?:\.\d)?\s?F\b)"
)
_each = at_numbers(_PATTERN, "{0} is in Fahrenheit, which readers here do not use. Write it in Celsius only.")


def check(prose: Prose, house: House) -> Iterator[Hit]:
    """Yield each temperature in Fahrenheit, unless readers are in the United States."""
    return iter(()) if is_american(house) else _each(prose, house)


rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="A reader who sees two scales may compare a thermometer with the wrong one.",
    source="https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    bad=(
        "Fever\n\nA temperature of 100.4°F is high.",
        "Fever\n\nThis is 38C (100 degrees Fahrenheit).",
    ),
    good=(
        "Fever\n\nA temperature of 38C is high.",
        "Vitamins\n\nFactor 5 F-type tests, and the Fahrenheit scale.",
    ),
)
