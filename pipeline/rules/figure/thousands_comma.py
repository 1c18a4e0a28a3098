"""A number above 999 has no comma: “1000 people”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

_PATTERN = re.compile(
    r"(?<![\w.,/:-])(?<!\d )(?P<hit>[1-9]\d{3,6})(?=\s?(?:mg|ml|mL|kcal|kJ|g|mcg|IU|steps|units"
    r"|calories|cells|people|patients|women|men"
    r"|children|babies|adults|cases|deaths|births|times|miles|metres|pounds|tablets|micrograms"
    r"|milligrams|grams|a (?:day|year)|others)\b)"
)

check = at_numbers(
    _PATTERN,
    "{0} is hard to take in at a glance. Put a comma before the last 3 figures.",
    fix=lambda found: f"{int(found['hit']):,}",
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Without its comma, 10000 is easily read as 1000.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Cancer\n\nIt affects 1000 people.",
        "Diet\n\nMen need 2500kcal.",
    ),
    good=(
        "Cancer\n\nIt affects 1,000 people. In 2019, people were told.",
        "Phone\n\nCall 0300 1234567 men, or text 85258.",
    ),
)
