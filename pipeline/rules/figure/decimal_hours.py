"""A length of time has a decimal: “6.5 hours”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"(?P<hit>\d+\.\d+ ?(?:hrs?|hours?|days?|mins|minutes|weeks?)\b)"),
    "{0} has to be worked out. Write hours and minutes, or days and hours.",
    signs=(".",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Many people take 6.5 hours for 6 hours and 5 minutes.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    yields_to=("figure.needless-decimal",),
    bad=(
        "Surgery\n\nThe operation takes 6.5 hours.",
        "Sleep\n\nMost people slept for 7.25 hrs.",
    ),
    good=(
        "Surgery\n\nThe operation takes 6 hours 30 minutes.",
        "Time\n\nCome at 9.30. Hours are short.",
    ),
)
