"""A sign stands for “times”: “3 x 500mg”, “x2 daily”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.profile import Profile
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import at_numbers
from pipeline.search.words.measures import DOSE
from pipeline.search.words.wording import quoted

check = at_numbers(
    re.compile(
        rf"(?P<hit>\d+\s?[x×]\s?(?:\d+\s?{DOSE}|(?:a|per|each|every) (?:day|week|month)|daily|weekly))"
        rf"|(?<=[x×])(?P<count>\d+)\s(?:a day|daily|per day)"
    ),
    lambda found: f"{quoted(found[0])} uses a sign for “times”. Write it in words.",
    signs=("x", "×"),
)

rule = ProseRule(
    check=check,
    severity=Severity.SUGGESTION,
    profile=Profile.PLAIN,
    why="A reader may take the sign for a letter or a part of the dose.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Pain\n\nTake 3 x 500mg tablets.",
        "Cream\n\nPut it on 2x a day, or x2 daily.",
    ),
    good=(
        "Pain\n\nTake three 500mg tablets.",
        "Exercise\n\nThe pool is 10 x 25 metres, and 2 x-rays are taken.",
    ),
)
