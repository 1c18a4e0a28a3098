"""The middle of the day is “12pm” or “12 noon”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"(?<![\d.:])(?P<hit>12(?:[:.]00)?\s?(?:p\.?m\b\.?|noon\b|midday\b))", re.IGNORECASE),
    "{0} can be taken for midnight. Write “midday”.",
    signs=("12",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Some people take 12pm for midnight.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nWe close at 12pm.",
        "Clinic\n\nThe line is open from 12 noon.",
    ),
    good=(
        "Clinic\n\nWe close at midday.",
        "Clinic\n\nCome at 12:15pm.",
    ),
)
