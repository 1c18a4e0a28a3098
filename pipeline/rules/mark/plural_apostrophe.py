"""A plural has an apostrophe: “GP's are”, “the 1990's”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import around_signs

check = around_signs(
    ("'s", "’s"),
    re.compile(
        r"(?<![\w.])(?P<hit>(?:(?P<short>[A-Z]{2,5}|X-ray|tablet|doctor|nurse|patient"
        r"|symptom)['’]s(?= (?:are|were|have|can|may|will|do)\b)|(?P<decade>(?:19|20)\d0)['’]s(?!\w)))"
    ),
    "{0} is a plural with an apostrophe. Take the apostrophe out.",
    fix=lambda found: f"{found['short'] or found['decade']}s",
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="With the apostrophe a reader waits for what belongs to the GP.",
    source="https://service-manual.nhs.uk/content/punctuation",
    bad=(
        "Clinic\n\nGP's are often busy.",
        "Polio\n\nIt was common in the 1950's.",
    ),
    good=(
        "Clinic\n\nGPs are often busy. Ask at your GP's desk.",
        "Polio\n\nIt was common in the 1950s. The nurse's hands are clean.",
    ),
)
