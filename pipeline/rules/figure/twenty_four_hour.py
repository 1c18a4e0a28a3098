"""A time is in the 24-hour clock: “17:30”, “1700 hrs”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(
        r"(?<![\d.:/*])(?P<hit>(?:1[3-9]|2[0-3]):[0-5]\d|(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours|h)\b"
        r"|0\d:[0-5]\d(?! ?[ap]\.?m))(?![:\d])"
    ),
    "{0} is in the 24-hour clock. Write it with “am” or “pm”.",
    signs=(":", "hrs", "hours", "0h"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Many people make mistakes when they change such times into the ones they use.",
    source="https://service-manual.nhs.uk/content/numbers-measurements-dates-time",
    bad=(
        "Clinic\n\nWe close at 17:30.",
        "Clinic\n\nVisiting ends at 2000 hrs.",
    ),
    good=(
        "Clinic\n\nWe close at 5:30pm.",
        "Clinic\n\nWe did 15:1 training, and 5,000 hours of it. Open 24 hours.",
    ),
)
