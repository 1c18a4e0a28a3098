"""A stroke stands for “a” or “in each”: “mg/day”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.measures import NUMBER

check = at_numbers(
    re.compile(rf"(?P<hit>{NUMBER}\s?(?:[a-zA-Z]{{1,12}})/(?:day|week|month|year|hour|hr|d|night|dose)\b)"),
    "{0} has a stroke that not all readers know. Write “a day”, “a week” or “in each dose”.",
    signs=("/",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A stroke beside a dose has been read as the figure 1, and screen readers say “slash”.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Vitamins\n\nTake 500mg/day.",
        "Exercise\n\nDo this 3 times/week.",
    ),
    good=(
        "Vitamins\n\nTake 500mg a day.",
        "Tests\n\nBelow 7 mmol/L is usual. We open 24 hours and/or days.",
    ),
)
