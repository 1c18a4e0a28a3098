"""A dose ends with a point and a needless zero: “5.0 mg”."""

from __future__ import annotations

import re

from pipeline.model.finding import Severity
from pipeline.model.rule import ProseRule
from pipeline.search.words.anchors import after, at_numbers
from pipeline.search.words.measures import DOSE, FORM

_PATTERN = re.compile(rf"(?P<hit>(?P<whole>\d+)\.0+)(?=\s?(?:{DOSE}|{FORM}\b)(?![/%]))")

check = at_numbers(
    _PATTERN,
    "{0} can be read as ten times the dose. Leave out the point and the zero.",
    fix=lambda found: found["whole"],
    unless=lambda found: "mmol" in after(found, 6),
    signs=(".0",),
)

rule = ProseRule(
    check=check,
    severity=Severity.WARNING,
    why="Where the point is overlooked, 5.0 mg is read as 50 mg.",
    source="https://www.ismp.org/recommendations/error-prone-abbreviations-list",
    bad=(
        "Warfarin\n\nThe usual dose is 5.0 mg a day.",
        "Pain\n\nGive 2.0ml every 4 hours.",
    ),
    good=(
        "Warfarin\n\nThe usual dose is 5 mg a day, or 5.05 mg.",
        "Diabetes\n\nKeep your blood sugar below 7.0 mmol/L, or an HbA1c of 6.0%.",
    ),
)
