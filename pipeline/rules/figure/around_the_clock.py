"""Opening hours are written “24/7”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers

check = at_numbers(
    re.compile(r"(?<![\d/])24/7(?![\d/])"),
    "{0} is not known to all readers. Write “24 hours a day, 7 days a week”.",
    fix=lambda found: "24 hours a day, 7 days a week",
    signs=("24/7",),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.NHS,
    why="Readers who do not know it may think a helpline is closed.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Help\n\nThe line is open 24/7.",
        "Help\n\nWe offer 24/7 support.",
    ),
    good=(
        "Help\n\nThe line is open 24 hours a day.",
        "Dates\n\nIt was on 24/7/2025.",
    ),
)
