"""“AM” or “PM” is in capitals: “5PM”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(
        r"(?<![\d.])(?P<hit>(?P<time>(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?)\s?(?P<half>[AP])\.?M\b\.?"
        r"(?!['’]))"
    ),
    "{0} has capitals. Write it in small letters, like “5pm”.",
    fix=lambda found: f"{found['time']}{found['half'].lower()}m",
    signs=("am", "pm", "a.m", "p.m"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Capitals make a time stand out for no reason.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nWe close at 5PM.",
        "Clinic\n\nCome at 9:30 A.M. on Monday.",
    ),
    good=(
        "Clinic\n\nWe close at 5pm.",
        "Politics\n\nWe had 5 PM's in 12 years.",
    ),
)
